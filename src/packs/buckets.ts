import { PackError } from './container.ts';
import { encodeRuns, type Runs } from './runs.ts';

/**
 * A hash index that is read where it lies: things are grouped by the hash of their key, and the index holds how many are in
 * each group. To look a key up is to compare it with the one or two things of its group.
 */
export interface Buckets {
  /** The buckets as `openRuns` reads them. */
  runs: Uint8Array;
  /** The things by bucket: `order[i]` is the place that the i-th thing had in the input. */
  order: Uint32Array;
}

/** Groups things by the hashes of their keys. Things of one bucket keep their order. */
export function makeBuckets(hashes: readonly number[]): Buckets {
  const count = bucketCount(hashes.length);
  const buckets: number[][] = Array.from({ length: count }, () => []);
  hashes.forEach((hash, i) => void buckets[hash & (count - 1)]?.push(i));
  return { runs: encodeRuns(buckets.map(({ length }) => length)), order: Uint32Array.from(buckets.flat()) };
}

/** The bucket of a hash: the number of a run. */
export function bucketOf(hash: number, buckets: Runs): number {
  return hash & (buckets.length - 1);
}

/**
 * Where a bucket that starts at a place ends among so many things. Throws PackError where the index leads past them, as that of
 * a damaged pack may: by a single bit a bucket would have thousands of millions of things.
 */
export function bucketEnd(bucket: number, start: number, buckets: Runs, things: number): number {
  const end = start + buckets.lengthOf(bucket);
  if (end > things) throw new PackError(`The pack is damaged: bucket ${bucket} of an index ends outside it.`);
  return end;
}

/** One byte of a hash that its bucket does not tell, by which most other things of the bucket are told from the one looked for. */
export function printOf(hash: number): number {
  return hash >>> 24;
}

/** The hash of a text that is looked up whole. */
export function hashText(text: string): number {
  let state = HASH_START;
  for (let i = text.length - 1; i >= 0; i--) state = hashStep(state, text.charCodeAt(i));
  return hashEnd(state);
}

/** FNV-1a over UTF-16 code units, the last first: so the hashes of all endings of a text come by in one pass. */
export const HASH_START = 0x811c9dc5;

export function hashStep(state: number, code: number): number {
  return Math.imul(state ^ code, 0x01000193);
}

/** Mixes the state so that the low bits can name a bucket. */
export function hashEnd(state: number): number {
  const mixed = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** A power of two, so that there are one or two things to a bucket. */
function bucketCount(things: number): number {
  let count = 1;
  while (count * 2 < things) count *= 2;
  return count;
}
