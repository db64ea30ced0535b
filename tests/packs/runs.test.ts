import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/packs/container.ts';
import { encodeRuns, openRuns } from '../../src/packs/runs.ts';

describe('runs', () => {
  it('start where those before them end, of whatever length they are', () => {
    const length = fc.oneof(fc.nat(3), fc.nat(300), fc.nat(70_000));
    fc.assert(
      fc.property(fc.array(length, { maxLength: 60 }), (lengths) => {
        const runs = openRuns(encodeRuns(lengths), 'runs');
        expect(runs.length).toBe(lengths.length);
        lengths.forEach((own, run) => {
          expect(runs.lengthOf(run)).toBe(own);
          expect(runs.startOf(run)).toBe(lengths.slice(0, run).reduce((sum, length) => sum + length, 0));
        });
      }),
    );
  });

  it('say how many bytes they take, and leave what follows alone', () => {
    const bytes = encodeRuns([5, 300]);
    const longer = new Uint8Array(bytes.byteLength + 40);
    longer.set(bytes);
    const runs = openRuns(longer, 'runs');
    expect(runs.byteLength).toBe(bytes.byteLength);
    expect([runs.startOf(1), runs.lengthOf(1)]).toEqual([5, 300]);
  });

  it('are refused where they end early or have no width', () => {
    const bytes = encodeRuns([1, 2, 3]);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => openRuns(bytes.slice(0, length), 'runs')).toThrow(PackError);
    }
    bytes[4] = 3;
    expect(() => openRuns(bytes, 'runs')).toThrow('runs of section “runs” are damaged');
  });
});
