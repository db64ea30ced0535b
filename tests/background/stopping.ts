/** The browser as a worker sees it that is stopped: from then on nothing of what it asks for is ever answered. */
interface Stopping<T> {
  api: T;
  /** Whether more was asked than is answered. */
  isStopped(): boolean;
}

/** What the browser answers within the call, so that a worker cannot be stopped in it. */
const AT_ONCE = new Set(['addListener', 'getURL', 'getMessage', 'create']);

/**
 * Wraps the browser so that it answers the first `answers` calls and none after them.
 * @param lastIsDone whether the browser still does what the first unanswered call asks for: a worker can be stopped before it
 *   was heard, or before it heard back
 */
export function stoppingAfter<T extends object>(browser: T, answers: number, lastIsDone: boolean): Stopping<T> {
  let count = 0;
  const wrap = <U extends object>(api: U): U =>
    new Proxy(api, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value === 'object' && value !== null) return wrap(value);
        if (typeof value !== 'function' || AT_ONCE.has(String(key))) return value;
        return (...args: unknown[]) => {
          count++;
          if (count <= answers) return value.apply(target, args);
          if (count === answers + 1 && lastIsDone) Promise.resolve(value.apply(target, args)).catch(() => {});
          return new Promise(() => {});
        };
      },
    });
  return { api: wrap(browser), isStopped: () => count > answers };
}
