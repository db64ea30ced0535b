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

/**
 * Are two nouns, folded, one in two forms ("министерство", "министерстве"; "الوزارة", "وزارة"), or one the last part of the other ("Ministerium",
 * "Gesundheitsministerium")? By their letters alone, so that it is asked only of nouns for one kind of thing, which seldom share so many by chance.
 */
export function isSameNoun({ clitics }: Lexicon, one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // "השר" is "שר" behind an article that has grown on to it.
  if (long.endsWith(short) && clitics.has(long.slice(0, -short.length))) return true;
  const isDense = clitics.size > 0 || HANGUL.test(one);
  if (long.endsWith(short)) return short.length >= (isDense ? SHORTEST_DENSE : SHORTEST_LAST_PART);
  // "החברה", "חברת": behind the article, in another form, where vowels are not written.
  if (
    clitics.size > 0 &&
    [...clitics].some((letters) => long.startsWith(letters) && isSameStem(long.slice(letters.length), short))
  )
    return true;
  const common = inCommon(short, long);
  const stem = Math.max(SHORTEST_STEM, short.length - LONGEST_ENDING);
  if (common >= stem && long.length - common <= LONGEST_ENDING + 1) return true;
  // "ministeriums", "gesundheitsministerium": the last part, in another form.
  const part = short.slice(0, -1);
  return part.length >= SHORTEST_INFLECTED && (long.endsWith(part) || long.slice(0, -1).endsWith(part));
}

/** Do two words of a script that leaves vowels out differ in their last letter alone? */
function isSameStem(one: string, other: string): boolean {
  const common = inCommon(one, other);
  return common >= SHORTEST_DENSE && Math.max(one.length, other.length) - common <= 1;
}

/** How many letters two words begin with alike. */
function inCommon(one: string, other: string): number {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common;
}

/** Letters that a noun has at least: behind an article that has grown on to it, as the last part of another, as such in another form, and in common. */
const SHORTEST_DENSE = 3;
const SHORTEST_LAST_PART = 5;
const SHORTEST_INFLECTED = 5;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 2;
const HANGUL = /^\p{Script=Hangul}/u;

/** Does a noun, folded, go on about a firm that has no noun beside its name? */
export function isFirmAgain({ variants }: Lexicon, norm: string): boolean {
  return variants.some(({ again, isFirm }) => isFirm && fitsAny(again, norm));
}

/** Is it a noun by which a text calls a firm that it then goes on about as "the company"? */
export function isFirmNoun({ variants }: Lexicon, norm: string): boolean {
  return variants.some(({ again, before, isFirm }) => isFirm && (fitsAny(before, norm) || fitsAny(again, norm)));
}

function fitsAny(words: readonly string[], norm: string): boolean {
  return words.some((word) => fitsWord(word, norm));
}

/** Is a word, folded, a form of a verb that says that there are several of whoever does it, or who speaks? */
export function isForSeveral({ nullSubjects }: Lexicon, norm: string): boolean {
  return fitsAny(nullSubjects, norm);
}

/** Is a word, folded, a noun for several people? */
export function isPlural({ plurals }: Lexicon, norm: string): boolean {
  return fitsAny(plurals, norm);
}
