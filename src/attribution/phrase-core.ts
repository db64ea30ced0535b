import type { Slot } from './claim.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { isBareName } from './phrase-edges.ts';
import { is, type Reading } from './reading.ts';

/** A phrase without the marks at its edges, the letters that mark its case, and an age behind it. Tokens, end exclusive. */
export interface Core {
  first: number;
  end: number;
  /** UTF-16 offsets in the text. */
  start: number;
  stop: number;
}

/** What is left of a slot. */
export function coreOf(reading: Reading, slot: Slot): Core {
  let { first, end } = slot;
  while (first < end && reading.tokens[first]?.kind === 'mark' && !reading.nameMarks.has(first)) first += 1;
  while (end > first && reading.tokens[end - 1]?.kind === 'mark' && !reading.nameMarks.has(end - 1)) end -= 1;
  // "in the firm and the navy [they] said": what is left of two begins with no "and".
  while (first < end - 1 && isLooseAnd(reading, first)) first += 1;
  // ה"הארץ": before a mark what grows on to words is a word of its own.
  if (reading.lexicon.clitics.has(reading.tokens[first]?.norm ?? '') && reading.nameMarks.has(first + 1)) first += 1;
  end = beforeTail(
    reading,
    first,
    beforePlace(
      reading,
      first,
      beforeYears(reading, first, beforeAge(reading, first, beforeBracket(reading, first, end))),
    ),
  );
  const cased = end;
  while (end - 1 > first && reading.tokens[end - 1]?.norm.startsWith("'") && !reading.tokens[end - 1]?.spaced) end -= 1;
  const a = reading.tokens[first];
  const b = reading.tokens[end - 1];
  // What is cut off the ending is not cut off the word before it: Müdürlüğü'nden.
  const cutBack = end < cased ? 0 : slot.cutBack;
  return { first, end, start: (a?.start ?? 0) + slot.cutFront, stop: (b?.end ?? 0) - cutBack };
}

function isLooseAnd(reading: Reading, k: number): boolean {
  const taken = Role.determiner | Role.particle | PRONOUN | NOUN;
  return is(reading, k, Role.and) && !is(reading, k, taken) && reading.tokens[k]?.capital === false;
}

/** "Jane Smith (61) of Leith": without what stands behind a name and its bracket. */
function beforeBracket(reading: Reading, first: number, end: number): number {
  const { tokens } = reading;
  for (let k = end - 1; k > first + 2; k--) {
    if (tokens[k - 1]?.norm !== ')' || !is(reading, k, Role.link)) continue;
    let open = k - 2;
    while (open > first && tokens[open]?.norm !== '(') open -= 1;
    return open > first + 1 && isBareName(reading, open - 1) ? open : end;
  }
  return end;
}

/** 大浜ゆきさん（62）: without the age, where each digit may be a token. */
function beforeAge({ tokens }: Reading, first: number, end: number): number {
  let k = end;
  while (k > first && tokens[k - 1]?.kind === 'number') k -= 1;
  return k < end && k - 1 > first && /^[(（]$/.test(tokens[k - 1]?.norm ?? '') ? k - 1 : end;
}

/** "کیانی ۴۵ ساله": without the number of years that stands behind a name. */
function beforeYears({ lexicon, tokens }: Reading, first: number, end: number): number {
  if (!lexicon.years.has(tokens[end]?.norm ?? '')) return end;
  return tokens[end - 1]?.kind === 'number' && end - 1 > first ? end - 1 : end;
}

/** "Readly auf meine Anfrage", "Jan Bell für den Verband": where every noun has a capital, a preposition and an article behind a name say where, and of what. */
function beforePlace(reading: Reading, first: number, end: number): number {
  if (reading.lexicon.writing.capitals !== 'noun') return end;
  // "der Minister auf einer Konferenz": what a preposition and "a" open says where, but of somebody who could be any.
  for (let k = first; k < end - 2 && !isIndefinite(reading, first); k++)
    if (is(reading, k, SOMEBODY) && is(reading, k + 1, Role.link) && isIndefinite(reading, k + 2)) return k + 1;
  for (let k = first; k < end - 1; k++) {
    // "gab Präsident Bell zudem seinen Rücktritt bekannt"
    const isAdverb = isOnlyAdverb(reading, k + 1);
    if (isAdverb && k + 2 < end && reading.tokens[k]?.capital) return k + 1;
    const isNamed = reading.tokens[k]?.capital === true && ((reading.roles[k] ?? 0) & ~Role.particle) === 0;
    if (
      !isNamed &&
      reading.tokens[k]?.norm !== '.' &&
      !is(reading, k, NOUN | Role.determiner | Role.particle | Role.and) &&
      (k === first + 1 || !is(reading, k, Role.link))
    )
      return end;
    const opensPlace = is(reading, k + 2, Role.determiner) && !is(reading, k + 2, Role.particle);
    const isFar =
      is(reading, k + 1, Role.link) && (opensPlace || reading.nameMarks.has(k + 2) || isAcronym(reading, k));
    if (isNamed && k + 2 < end && isFar) return k + 1;
  }
  return end;
}

function isIndefinite(reading: Reading, k: number): boolean {
  return is(reading, k, Role.determiner) && !is(reading, k, Role.definite | Role.particle);
}

const ACRONYM = /^\p{Uppercase}{3,}$/u;

/** "laut KTVV in Haft": letters alone are a name, and what a preposition opens behind them is none of it. */
export function isAcronym({ text, tokens }: Reading, k: number): boolean {
  return ACRONYM.test(text.slice(tokens[k]?.start, tokens[k]?.end));
}

function isOnlyAdverb({ roles, tokens }: Reading, k: number): boolean {
  const role = roles[k] ?? 0;
  if (tokens[k]?.kind !== 'word' || tokens[k]?.capital || (role & (Role.between | Role.front)) === 0) return false;
  return (role & (Role.link | Role.determiner | Role.and | Role.particle | NOUN)) === 0;
}

/** "Gericht klar gekennzeichnet": where every noun has a capital, unknown words in small letters behind the last of them are not its own. */
function beforeTail(reading: Reading, first: number, from: number): number {
  if (reading.lexicon.writing.capitals !== 'noun') return from;
  let end = from;
  while (end - 1 > first && isLoose(reading, end - 1)) end -= 1;
  return reading.tokens[end - 1]?.capital || reading.tokens[end - 1]?.kind === 'number' ? end : from;
}

/** Does such a word end the phrase? */
export function hasTail(reading: Reading, { first, end }: Slot): boolean {
  return beforeTail(reading, first, end) < end;
}

/** "sagte Kolbe allerdings": adverbs, prepositions, and unknown words. */
const LOOSE =
  Role.link |
  Role.determiner |
  Role.definite |
  Role.genitive |
  Role.cue |
  Role.between |
  Role.front |
  Role.opener |
  Role.stop;

function isLoose({ roles, tokens }: Reading, k: number): boolean {
  const token = tokens[k];
  return token?.kind === 'word' && !token.capital && ((roles[k] ?? 0) & ~LOOSE) === 0;
}

/** Does the first noun say "the", by its ending? */
export function hasDefiniteNoun(reading: Reading, { first, end }: Core): boolean {
  for (let k = first; k < end; k++) if (is(reading, k, NOUN)) return is(reading, k, Role.definiteNoun);
  return false;
}

/** "de" is a link after a noun, and a part of the name after one. */
export function isLink(reading: Reading, k: number): boolean {
  if (!is(reading, k, Role.link)) return false;
  // "Kino- und Filmverband"
  if (is(reading, k, Role.and) && reading.tokens[k - 1]?.norm === '-') return false;
  // "Ida Roth von der Umweltorganisation": where every noun has a capital, a noun behind it says for whom somebody speaks.
  const noun = is(reading, k + 1, Role.determiner) ? k + 2 : k + 1;
  if (reading.lexicon.writing.capitals === 'noun' && is(reading, noun, NOUN)) return true;
  return !is(reading, k, Role.particle) || !reading.tokens[k - 1]?.capital || is(reading, k - 1, NOUN);
}

/** The part of a phrase from a token on. */
export function from(reading: Reading, core: Core, first: number): Core {
  return first === core.first ? core : { ...core, first, start: reading.tokens[first]?.start ?? core.start };
}
