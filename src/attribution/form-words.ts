import type { Word } from './compiled.ts';
import type { Lexicon } from './lexicon.ts';
import { afterSkipped } from './phrase-after.ts';
import type { Reading } from './reading.ts';

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

/** Is this the word, or one of several, or one that a `*` stands for? */
export function fitsWord(word: Word, norm: string): boolean {
  if (typeof word !== 'string') return fitsAny(word, norm);
  const star = word.indexOf('*');
  if (star < 0) return word === norm;
  return norm.startsWith(word.slice(0, star)) && norm.endsWith(word.slice(star + 1));
}

/** Does a noun, folded, go on about whom a text has called by another noun before? */
export function isVariant({ variants }: Lexicon, norm: string): boolean {
  return variants.some(({ again }) => fitsAny(again, norm));
}

/** Can a noun mean whoever was called by another one before? */
export function isVariantOf({ variants }: Lexicon, norm: string, called: string): boolean {
  return variants.some(
    ({ again, before }) => fitsAny(again, norm) && (fitsAny(before, called) || fitsAny(again, called)),
  );
}

function fitsAny(words: readonly string[], norm: string): boolean {
  return words.some((word) => fitsWord(word, norm));
}

/** Is a word, folded, a noun for several people? */
export function isPlural({ plurals }: Lexicon, norm: string): boolean {
  return fitsAny(plurals, norm);
}
