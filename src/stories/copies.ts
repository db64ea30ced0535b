import { mix32 } from './hash.ts';
import { undisguised } from './look-alikes.ts';

/**
 * Fingerprints of wording, by which copies are found, whole or in part, whatever stands before or after.
 *
 * Method: shingles of letters; the stored side keeps those that winnowing selects (Schleimer, Wilkerson and Aiken 2003),
 * which are spread over the whole text, and of a long text's only the smallest, a bottom-k sketch (Broder 1997). The asking
 * side looks for them among those that it selects from every window of its own, wherever that begins. So the share that is
 * found estimates how much of the stored text is contained in the other, and half an article, or two merged, are found like
 * a whole one.
 */

/** Letters a shingle; a character of Chinese, Japanese or Korean says as much as about three letters. */
export const SHINGLE = 24;
const DENSE_SHINGLE = 9;
const LARGEST_SKETCH = 32;
const WINDOW = 40;
const LONGEST_TEXT = 100_000;

/** Of the shingles of a text the hashes that are kept: one for every 20 letters or so, at most 32. Ascending. */
export function sketchOf(hashes: Uint32Array): number[] {
  const kept = new Set<number>();
  for (let start = 0; start < hashes.length; start += WINDOW / 2) {
    let least = 0xffffffff;
    for (let i = start; i < Math.min(start + WINDOW, hashes.length); i++) least = Math.min(least, hashes[i] ?? least);
    kept.add(least);
  }
  return [...kept].sort((a, b) => a - b).slice(0, LARGEST_SKETCH);
}

/** Positions of the shingles that are the least of some window, in order: all that the sketch of a text within can hold. */
export function selectedOf(hashes: Uint32Array): number[] {
  const selected: number[] = [];
  let least = -1;
  for (let end = 0; end < hashes.length; end++) {
    const start = Math.max(0, end - WINDOW + 1);
    if (least < start) {
      least = start;
      for (let i = start + 1; i <= end; i++) if ((hashes[i] as number) < (hashes[least] as number)) least = i;
    } else if ((hashes[end] as number) < (hashes[least] as number)) least = end;
    if (selected.at(-1) !== least && (end >= WINDOW - 1 || end === hashes.length - 1)) selected.push(least);
  }
  // The sketch of a text that ends here has shorter windows at its end.
  let last = hashes.length - 1;
  const tail: number[] = [];
  for (let i = last; i >= Math.max(0, hashes.length - WINDOW); i--) {
    if ((hashes[i] as number) > (hashes[last] as number)) continue;
    last = i;
    tail.push(i);
  }
  return [...new Set([...selected, ...tail])].sort((a, b) => a - b);
}

/** The hashes of all shingles of a text, in order; repeated ones more than once. */
export function shinglesOf(text: string): Uint32Array {
  const folded = fold(text);
  const k = DENSE.test(folded.slice(0, 200)) ? DENSE_SHINGLE : SHINGLE;
  const count = Math.max(0, folded.length - k + 1);
  const hashes = new Uint32Array(count);
  // Rolling polynomial hash (Karp and Rabin 1987).
  let power = 1;
  for (let i = 1; i < k; i++) power = Math.imul(power, BASE);
  let hash = 0;
  for (let i = 0; i < folded.length; i++) {
    if (i >= k) hash = (hash - Math.imul(folded.charCodeAt(i - k), power)) | 0;
    hash = (Math.imul(hash, BASE) + folded.charCodeAt(i)) | 0;
    if (i >= k - 1) hashes[i - k + 1] = mix32(hash);
  }
  return hashes;
}

const BASE = 0x01000193;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{3}/u;

/** Letters and digits only, in one form where letters look alike: copies are disguised so. */
function fold(text: string): string {
  return undisguised(text.slice(0, LONGEST_TEXT).normalize('NFKD').toLowerCase().replace(NO_LETTERS, ''));
}

const NO_LETTERS = /[^\p{Alphabetic}\p{Nd}]+/gu;
