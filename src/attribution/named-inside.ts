import type { Reading } from './reading.ts';

/** A name that is said only further on is not looked for. */
const LONGEST_TEXT = 40_000;
/** Where a name stands so often, the rest says nothing new. */
const MOST_PLACES = 12;
const INSIDE = /[\p{Lowercase},]/u;
const WORD = /[\p{Alphabetic}\d]/u;

/** Has a word its capital inside a sentence too, behind a word in small letters or a comma, so that not only its place gives it one? */
export function isNamedInside(reading: Reading, name: string): boolean {
  const text = reading.text.slice(0, LONGEST_TEXT);
  let found = text.indexOf(` ${name}`);
  for (let left = MOST_PLACES; left > 0 && found >= 0; left--, found = text.indexOf(` ${name}`, found + 1))
    if (INSIDE.test(text[found - 1] ?? '') && !WORD.test(text[found + 1 + name.length] ?? '')) return true;
  return false;
}
