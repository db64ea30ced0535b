import { LETTERS } from './letter-table.ts';
import { SYLLABLES } from './syllable-table.ts';

/**
 * A text in ASCII: small letters, digits and apostrophes, as any-ascii transliterates them; of Han what spells foreign names. What
 * is not known goes, and what is ASCII already stays.
 * @param text in lower case, composed (NFC)
 */
export function asciiOf(text: string): string {
  let ascii = '';
  for (const letter of text) ascii += letter < '\x80' ? letter : letterInAscii(letter);
  return ascii;
}

function letterInAscii(letter: string): string {
  const known = tabled(letter) || syllableOf(letter);
  if (known) return known;
  // Accented letters, syllables of Hangul, the forms of Arabic letters: what their parts are.
  const parts = letter.normalize('NFKD').toLowerCase();
  return parts === letter ? '' : asciiOf(parts).replaceAll(' ', '');
}

/** The rows of the table that were needed, one text a letter. */
const rows: string[][] = [];

function tabled(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  let low = 0;
  let high = LETTERS.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((LETTERS[middle]?.charCodeAt(0) ?? 0) <= code) low = middle;
    else high = middle;
  }
  rows[low] ??= LETTERS[low]?.split(' ') ?? [];
  return rows[low]?.[code - (LETTERS[low]?.charCodeAt(0) ?? 0) + 1];
}

let syllables: ReadonlyMap<string, string> | null = null;

function syllableOf(character: string): string | undefined {
  syllables ??= new Map(
    Object.entries(SYLLABLES).flatMap(([syllable, characters]) =>
      [...characters].map((character) => [character, syllable] as const),
    ),
  );
  return syllables.get(character);
}
