import { afterEach, describe, expect, it } from 'vitest';
import { claimReading, enter, isReading } from '../../src/content/presence.ts';

const inherited = Object.getPrototypeOf(globalThis) as object;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'headwater');
  for (const name of ['headwater', 'headwaterReads']) Reflect.deleteProperty(inherited, name);
});

/** As a window answers to the names and ids of the page's elements: by way of its prototypes. */
function nameElement(name: string): void {
  Object.defineProperty(inherited, name, { value: { localName: 'a' }, configurable: true, writable: true });
}

describe('our presence in a page', () => {
  it('is found by a second injection, until it has ended', () => {
    const first = enter();
    expect(first.isFirst).toBe(true);
    expect(enter()).toEqual({ controller: first.controller, isFirst: false });
    first.controller.abort();
    expect(enter().isFirst).toBe(true);
  });

  it('is not taken for an element of the page that has its name', () => {
    nameElement('headwater');
    nameElement('headwaterReads');
    expect(enter().isFirst).toBe(true);
    expect(isReading()).toBe(false);
    const { signal } = enter().controller;
    expect(claimReading(signal)).toBe(true);
    expect(claimReading(signal)).toBe(false);
  });
});
