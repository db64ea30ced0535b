import { afterEach, describe, expect, it } from 'vitest';
import { claimReading, claimWatching, enter, isReading, isWatched } from '../../src/content/presence.ts';

const NAMES = ['headwater', 'headwaterReads', 'headwaterWatches'];
const inherited = Object.getPrototypeOf(globalThis) as object;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'headwater');
  for (const name of NAMES) Reflect.deleteProperty(inherited, name);
});

/** As a window answers to the names and ids of the page's elements: by way of its prototypes. */
function nameElement(name: string): void {
  Object.defineProperty(inherited, name, { value: { localName: 'a' }, configurable: true, writable: true });
}

describe('our presence in a page', () => {
  it('is found by a second injection, until it has ended', () => {
    const first = enter();
    expect(enter()).toBe(first);
    first.abort();
    expect(enter()).not.toBe(first);
    expect(enter().signal.aborted).toBe(false);
  });

  it('is not taken for an element of the page that has its name', () => {
    NAMES.forEach(nameElement);
    expect(enter()).toBeInstanceOf(AbortController);
    expect([isReading(), isWatched()]).toEqual([false, false]);
    const controller = enter();
    expect([claimReading(controller.signal), claimReading(controller.signal)]).toEqual([true, false]);
    expect([isReading(), isWatched()]).toEqual([true, false]);
    expect([claimWatching(controller.signal), claimWatching(controller.signal)]).toEqual([true, false]);
    controller.abort();
    expect([isReading(), isWatched()]).toEqual([false, false]);
  });
});
