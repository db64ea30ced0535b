import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketEnd, bucketOf, HASH_START, hashEnd, hashStep, hashText, makeBuckets } from '../../src/packs/buckets.ts';
import { PackError } from '../../src/packs/container.ts';
import { openRuns } from '../../src/packs/runs.ts';

describe('buckets', () => {
  it('hold each thing once, in the bucket of its hash', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        const hashes = keys.map(hashText);
        const { runs, order } = makeBuckets(hashes);
        const buckets = openRuns(runs, 'buckets');
        expect([...order].sort((a, b) => a - b)).toEqual(keys.map((_, i) => i));
        hashes.forEach((hash, i) => {
          const bucket = bucketOf(hash, buckets);
          const start = buckets.startOf(bucket);
          const things = order.slice(start, bucketEnd(bucket, start, buckets, order.length));
          expect([...things]).toContain(i);
        });
      }),
    );
  });

  it('give the hash of every ending of a text in one pass', () => {
    const text = 'www.example.com';
    let state = HASH_START;
    for (let from = text.length - 1; from >= 0; from--) {
      state = hashStep(state, text.charCodeAt(from));
      expect(hashEnd(state)).toBe(hashText(text.slice(from)));
    }
  });

  it('spread names evenly enough to be read one by one', () => {
    const { runs } = makeBuckets(Array.from({ length: 10_000 }, (_, i) => hashText(`outlet-${i}.example`)));
    const buckets = openRuns(runs, 'buckets');
    const sizes = Array.from({ length: buckets.length }, (_, i) => buckets.lengthOf(i));
    expect(Math.max(...sizes)).toBeLessThan(12);
  });

  it('never lead past the things that there are, however the index is damaged', () => {
    const { runs } = makeBuckets(['a', 'b', 'c', 'd'].map(hashText));
    expect(bucketEnd(1, 2, openRuns(runs, 'buckets'), 4)).toBe(4);
    runs[runs.length - 1] = 200;
    expect(() => bucketEnd(1, 2, openRuns(runs, 'buckets'), 4)).toThrow(PackError);
  });
});
