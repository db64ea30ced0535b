import type { Word } from './compiled.ts';
import { afterSkipped } from './phrase-after.ts';
import type { Reading } from './reading.ts';
import { fitsWord } from './word-fit.ts';

/** How far a form looks for the word that bounds a slot on its far side, in tokens. */
export const FURTHEST_BOUND = 40;

/** Do the words of a form stand at a token, and end before `ceiling`? */
export function startsWith(reading: Reading, words: readonly Word[], at: number, ceiling: number): boolean {
  return (
    at >= 0 &&
    at + words.length <= ceiling &&
    words.every((word, n) => fitsWord(word, reading.tokens[at + n]?.norm ?? ''))
  );
}

/** Where the words stand: after what may be passed over, if a phrase is to follow them, or here. */
export function startsAt(
  reading: Reading,
  words: readonly Word[],
  at: number,
  ceiling: number,
  passes: boolean,
): number {
  const after = passes ? afterSkipped(reading, at, ceiling) : at;
  if (startsWith(reading, words, after, ceiling)) return after;
  return startsWith(reading, words, at, ceiling) ? at : -1;
}

/** Do the words end before token `end`, and begin no earlier than `floor`? */
export function endsWith(reading: Reading, words: readonly Word[], end: number, floor: number): boolean {
  const at = end - words.length;
  return at >= floor && words.every((word, n) => fitsWord(word, reading.tokens[at + n]?.norm ?? ''));
}

/** The first token from `cursor` on where the words stand; -1 where they do not, or too far off. */
export function seekRight(reading: Reading, words: readonly Word[], cursor: number, ceiling: number): number {
  const highest = Math.min(ceiling, cursor + FURTHEST_BOUND);
  // "kündigte er, da er „an einem Ort“ war": the other half of a verb stands in no quotation that begins behind it.
  const within = reading.quoted[cursor - 1] ?? -1;
  for (let k = cursor; k < highest; k++) {
    const isQuoted = reading.tokens[k]?.kind === 'word' && (reading.quoted[k] ?? -1) !== -1;
    if (isQuoted && reading.quoted[k] !== within) continue;
    if (startsWith(reading, words, k, ceiling)) return k;
  }
  return -1;
}
