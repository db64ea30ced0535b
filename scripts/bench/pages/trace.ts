/** An event of Chromium's trace format. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Start, and how long the thread itself ran of it, in microseconds. */
  ts: number;
  tdur?: number;
  args: { data?: { url?: string }; worldId?: number };
}

/** The categories that a trace must have. */
export const TRACED = ['toplevel', 'devtools.timeline', 'extensions', 'v8'];

const TASK = 'ThreadControllerImpl::RunTask';
const INJECTION = 'ScriptInjection::InjectJs';

/**
 * What extensions made the main threads of pages do, by a trace of loads of pages that have no scripts of their own: the tasks
 * in which their scripts are put in and run, those in which they hear a message, and those of the timers by which they go on.
 * @param trace as `Tracing.stop` gives it
 * @param starts when each load began, in order, in seconds of the browser's own clock, as `Performance.getMetrics` gives it
 * @returns for each load, in order, milliseconds in which the thread itself ran
 */
export function mainThreadCosts(trace: string, starts: readonly number[]): number[] {
  const events = (JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents.sort((a, b) => a.ts - b.ts);
  const injected = new Set(events.filter(({ name }) => name === INJECTION).map(threadOf));
  const costs = starts.map(() => 0);
  let load = -1;
  const tasks = new Map<string, TraceEvent>();
  const counted = new Set<TraceEvent>();
  for (const event of events) {
    while ((starts[load + 1] ?? Number.POSITIVE_INFINITY) * 1e6 <= event.ts) load++;
    const thread = threadOf(event);
    if (event.ph !== 'X' || !injected.has(thread)) continue;
    if (event.name === TASK) tasks.set(thread, event);
    const task = tasks.get(thread);
    if (load < 0 || !isCause(event) || task === undefined || counted.has(task)) continue;
    counted.add(task);
    costs[load] = (costs[load] ?? 0) + (task.tdur ?? 0) / 1000;
  }
  return costs;
}

function isCause({ name, args }: TraceEvent): boolean {
  if (name === 'EvaluateScript') return args.data?.url?.startsWith('chrome-extension://') === true;
  // A message is heard in the world of the script, which is none of the page's own.
  if (name === 'v8.callFunction') return (args.worldId ?? 0) > 0;
  return name === INJECTION || name === 'TimerFire';
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
