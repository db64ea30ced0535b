import { describe, expect, it } from 'vitest';
import { BUDGETS, LARGEST_ZIP, overdrawn } from '../../scripts/build/budgets.ts';

/** Bytes that do not shrink when they are gzipped. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

describe('the budgets of a package', () => {
  it('are kept where every part is small', () => {
    const files = new Map(BUDGETS.flatMap(({ files }) => files).map((name) => [name, noise(100)]));
    expect(overdrawn(files, LARGEST_ZIP)).toEqual([]);
  });

  it('add up what goes into a page', () => {
    const files = new Map([
      ['content.js', noise(15_000)],
      ['reader.js', noise(15_000)],
    ]);
    expect(overdrawn(files, 1)).toEqual([expect.stringMatching(/^the gate and the reader in a page may weigh 25000 /)]);
  });

  it('say each one that is overdrawn, and the whole', () => {
    const files = new Map([
      ['popup.js', noise(60_000)],
      ['background.js', noise(500_000)],
    ]);
    expect(overdrawn(files, LARGEST_ZIP + 1)).toEqual([
      expect.stringMatching(/^the popup /),
      expect.stringMatching(/^the worker /),
      'a package may weigh 3000000 bytes, and weighs 3000001',
    ]);
  });
});
