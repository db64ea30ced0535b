import type { Phrase } from './claim.ts';
import { NOUN, Role } from './lexicon.ts';
import { is, isStop, type Reading } from './reading.ts';

type Walk = (reading: Reading, end: number, floor: number) => Phrase | null;

const COMMA = /^[,،]$/;
/** Tokens from the subject to its verb. */
const FURTHEST = 60;
const LONGEST_AGE = 4;

/**
 * "Tamsin Orde, 47, of Bexhollow, Kent, said": the phrase at the head of a clause, where all that stands between it and the comma at `closing` only
 * describes it, in two parts or more. Null where there is no such phrase. `walkBack` reads the phrase that ends before a token; `isName` says whether
 * tokens are a name and nothing else.
 */
export function headBefore(
  reading: Reading,
  closing: number,
  floor: number,
  walkBack: Walk,
  isName: (first: number, end: number) => boolean,
): Phrase | null {
  let start = clauseStart(reading, closing, floor);
  const commas = commasIn(reading, start, closing);
  for (const [n, comma] of commas.slice(0, -1).entries()) {
    const phrase = walkBack(reading, comma, start);
    if (phrase && opensWith(reading, start, phrase) && isSubject(reading, phrase)) {
      const isDescribed = areDescriptions(reading, [...commas.slice(n), closing]);
      if (!isDescribed) return null;
      // "Her mother, Joan Bell, 61, of Leith": the name is the subject, and what stands before it describes it.
      const next = commas[n + 1] ?? closing;
      if (is(reading, phrase.first, Role.determiner) && isName(comma + 1, next))
        return { first: comma + 1, end: next, apposition: [phrase.first, phrase.end] };
      return { first: phrase.first, end: phrase.end, apposition: [comma + 1, closing] };
    }
    start = comma + 1;
  }
  return null;
}

/** "It surprised Joan Bell, the mayor of the town, who": the name before the comma at `closing`, of two words or more; null where none stands there. */
export function nameBefore(reading: Reading, closing: number, floor: number): [number, number] | null {
  if (!COMMA.test(reading.tokens[closing]?.norm ?? '')) return null;
  let first = closing;
  while (first > floor && isNamePart(reading, first - 1)) first -= 1;
  while (first < closing && !reading.tokens[first]?.capital) first += 1;
  return closing - first < 2 || is(reading, closing - 1, NOUN) ? null : [first, closing];
}

function isNamePart(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (token?.kind === 'mark') return token.norm === '-' && !token.spaced;
  return token?.kind === 'word' && (token.capital || is(reading, k, Role.particle)) && !is(reading, k, Role.stop);
}

/** The commas of a clause up to `closing`, which is not among them. */
function commasIn(reading: Reading, start: number, closing: number): number[] {
  const commas: number[] = [];
  for (let k = start; k < closing; k++) {
    if (COMMA.test(reading.tokens[k]?.norm ?? '')) commas.push(k);
  }
  return commas;
}

/** After the last quotation, semicolon or colon before `closing`, or the floor. */
function clauseStart(reading: Reading, closing: number, floor: number): number {
  const lowest = Math.max(floor, closing - FURTHEST);
  for (let k = closing - 1; k >= lowest; k--) {
    if ((reading.quoted[k] ?? -1) !== -1 || /^[;:]$/.test(reading.tokens[k]?.norm ?? '')) return k + 1;
  }
  return lowest;
}

/** Nothing but "but", "on Monday" or an article stands before the phrase in its clause. */
function opensWith(reading: Reading, start: number, { first }: Phrase): boolean {
  for (let k = start; k < first; k++) {
    if (reading.tokens[k]?.kind === 'mark') continue;
    if (!is(reading, k, Role.opener | Role.between | Role.calendar | Role.front) && !isTrade(reading, k)) return false;
  }
  return true;
}

/** "trade" in "trade minister Joan Bell": a word that nothing is known of. */
function isTrade(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && !token.capital && (reading.roles[k] ?? 0) === 0;
}

/**
 * A name, or a noun for somebody, heads the phrase: "the plan failed" does not. One word with the capital of a sentence is a name only before an
 * age or "who": "Asked, the mayor, Joan Bell, said".
 */
function isSubject(reading: Reading, { first, end }: Phrase): boolean {
  let core = first + 1;
  while (core < end && !is(reading, core, Role.link)) core += 1;
  const last = reading.tokens[core - 1];
  if (last?.kind !== 'word') return false;
  if (is(reading, core - 1, NOUN)) return true;
  if (!last.capital || is(reading, core - 1, Role.calendar)) return false;
  if (core - first > 1) return reading.lexicon.writing.capitals === 'name' || isUnknown(reading, first, core);
  return reading.lexicon.writing.capitals === 'name' && core === end && !is(reading, end + 1, Role.determiner | NOUN);
}

/** Where every noun has a capital, a name is words of which nothing is known. */
function isUnknown(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    if (reading.tokens[k]?.capital !== true || ((reading.roles[k] ?? 0) & ~Role.particle) !== 0) return false;
  }
  return true;
}

/** Each part from one comma to the next describes: an age, a place, "a retired miner", "who runs the mill". */
function areDescriptions(reading: Reading, commas: readonly number[]): boolean {
  let relative = false;
  for (let n = 0; n + 1 < commas.length; n++) {
    const first = (commas[n] as number) + 1;
    const end = commas[n + 1] as number;
    relative ||= is(reading, first, Role.pronounRelative);
    if (!relative && !describes(reading, first, end)) return false;
    if (relative && !is(reading, first, Role.pronounRelative) && isStop(reading, first)) return false;
  }
  return true;
}

/** No verb that is known stands in the part, but in a relative clause. */
function describes(reading: Reading, first: number, end: number): boolean {
  if (isAge(reading, first, end)) return true;
  for (let k = first; k < end; k++) {
    if (is(reading, k, Role.pronounRelative) && k > first) return true;
    if (is(reading, k, Role.cue) && k > first) return false;
    if (is(reading, k, Role.stop) && !is(reading, k, Role.between | Role.link | Role.unnamed)) return false;
  }
  return first < end;
}

/** "47", "34 Jahre alt", "lat 34". */
function isAge(reading: Reading, first: number, end: number): boolean {
  if (end - first > LONGEST_AGE) return false;
  for (let k = first; k < end; k++) if (reading.tokens[k]?.kind === 'number') return true;
  return false;
}
