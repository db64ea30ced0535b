import type { Word } from './compiled.ts';
import type { Lexicon } from './lexicon.ts';

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

/** Is it a noun by which a text calls a firm that it then goes on about as "the company"? */
export function isFirmNoun({ variants }: Lexicon, norm: string): boolean {
  return variants.some(({ again, before, isFirm }) => isFirm && (fitsAny(before, norm) || fitsAny(again, norm)));
}

function fitsAny(words: readonly string[], norm: string): boolean {
  return words.some((word) => fitsWord(word, norm));
}

/** Is a word, folded, a noun for several people? */
export function isPlural({ plurals }: Lexicon, norm: string): boolean {
  return fitsAny(plurals, norm);
}
