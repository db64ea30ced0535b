import { CONFUSABLES } from './confusable-table.ts';

/**
 * What a name looks like to a reader in a hurry: look-alike letters of other scripts, accents, and the pairs that ASCII
 * has itself ("rn" and "m", "0" and "o") come out the same. After the skeletons of UTS #39, section 4. Only for
 * comparing with another skeleton.
 */
export function skeleton(text: string): string {
  return asLatin(text)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('cl', 'd');
}

/** The Latin letters that a text looks like; what looks like none stays. */
export function asLatin(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return bare.replace(/\P{ASCII}/gu, (letter) => latinLetter(letter) ?? letter);
}

/** Small letters whose capitals are the look-alikes: Unicode lists only the capitals, but hosts have small ones. */
const BY_THEIR_CAPITALS = { b: 'вβ', e: 'ε', h: 'н', k: 'кκ', m: 'мμ', n: 'η', t: 'тτ', w: 'ω', x: 'χ' };

/** By the letter that looks like it; made when the first is looked up that is no plain one. */
let latin: ReadonlyMap<string, string> | null = null;

function latinLetter(letter: string): string | undefined {
  latin ??= new Map(
    [...Object.entries(BY_THEIR_CAPITALS), ...Object.entries(CONFUSABLES)].flatMap(([latin, letters]) =>
      [...letters].map((letter) => [letter, latin] as const),
    ),
  );
  return latin.get(letter);
}

/** Whether one of two words comes from the other by one letter added, left out or replaced, or two swapped. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
