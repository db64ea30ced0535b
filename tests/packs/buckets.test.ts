import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketEnd, bucketOf, HASH_START, hashEnd, hashStep, hashText, makeBuckets } from '../../src/packs/buckets.ts';
import { PackError } from '../../src/packs/container.ts';

describe('buckets', () => {
  it('hold each thing once, in the bucket of its hash', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        const hashes = keys.map(hashText);
        const { starts, order } = makeBuckets(hashes);
        expect([...order].sort((a, b) => a - b)).toEqual(keys.map((_, i) => i));
        hashes.forEach((hash, i) => {
          const bucket = bucketOf(hash, starts);
          expect([...order.slice(starts[bucket], starts[bucket + 1])]).toContain(i);
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
    const { starts } = makeBuckets(Array.from({ length: 10_000 }, (_, i) => hashText(`outlet-${i}.example`)));
    const sizes = Array.from({ length: starts.length - 1 }, (_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0));
    expect(Math.max(...sizes)).toBeLessThan(12);
  });

  it('never lead past the things that there are, however the index is damaged', () => {
    const { starts } = makeBuckets(['a', 'b', 'c', 'd'].map(hashText));
    expect(bucketEnd(0, starts, 4)).toBe(starts[1]);
    starts[1] = 0x8000_0002;
    expect(() => bucketEnd(0, starts, 4)).toThrow(PackError);
  });
});
