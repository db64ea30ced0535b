import { NOUN, Role, SOMEBODY } from './lexicon.ts';
import { is, type Reading } from './reading.ts';
import { isFirmNoun, isPlural } from './word-fit.ts';

/** Nouns of what stands in front of a name, or behind it. */
export const LONGEST_TITLE = 8;

/** "Jane Smith, a doctor at the hospital,": the nouns that say behind a comma who somebody is. */
export function nounsBehind(reading: Reading, end: number): string[] {
  return reading.tokens[end]?.norm === ',' ? nounsIn(reading, end + 1, end + LONGEST_TITLE) : [];
}

/** The nouns for somebody that stand between two tokens, before a preposition, a mark or a verb. */
export function nounsIn(reading: Reading, first: number, end: number): string[] {
  const nouns: string[] = [];
  for (let k = first; k < end; k++) {
    const token = reading.tokens[k];
    if (token?.kind !== 'word' || is(reading, k, Role.link | Role.stop | Role.cue)) break;
    if (is(reading, k, SOMEBODY)) nouns.push(token.norm);
  }
  return nouns;
}

/** The offset of the first noun for one person with no name beside it, outside quotations; Infinity where there is none. */
export function strangerIn(reading: Reading): number {
  const { lexicon, tokens } = reading;
  for (const [k, token] of tokens.entries()) {
    if (!is(reading, k, SOMEBODY) || is(reading, k, Role.determiner) || isPlural(lexicon, token.norm)) continue;
    if ((reading.quoted[k] ?? -1) !== -1) continue;
    // "Jan Bell, a teacher," has a name.
    const isBeside = [k - 1, k + 1].some((n) => isPart(reading, n)) || isAfterName(reading, k);
    if (!isBeside) return token.start;
  }
  return Infinity;
}

/** Does a noun stand behind a name and a comma? */
function isAfterName(reading: Reading, noun: number): boolean {
  let k = noun - 1;
  while (k > noun - LONGEST_TITLE && reading.tokens[k]?.kind === 'word' && !isPart(reading, k)) k -= 1;
  return reading.tokens[k]?.norm === ',' && isPart(reading, k - 1);
}

/** What tells somebody from others of the same office, folded: "finance" and "deputy" in "the deputy finance minister Jane Smith". */
export interface Qualifiers {
  /** Nouns for somebody beside the last one. */
  ranks: readonly string[];
  words: readonly string[];
  /** A preposition, or a name, says whose it is. */
  hasOwner: boolean;
}

/** The qualifiers between two tokens, without the words of a name. */
export function qualifiersIn(reading: Reading, first: number, end: number, name: string): Qualifiers {
  const named = new Set(name.toLowerCase().split(' '));
  const ranks: string[] = [];
  const words: string[] = [];
  let hasOwner = false;
  for (let k = first; k < end; k++) {
    const token = reading.tokens[k];
    if (token?.kind !== 'word' || (token.capital && named.has(token.norm))) continue;
    if (is(reading, k, SOMEBODY | Role.title)) ranks.push(token.norm);
    else if (is(reading, k, Role.link)) hasOwner = true;
    else if (!is(reading, k, NO_QUALIFIER)) {
      words.push(token.norm);
      hasOwner ||= token.capital && k > first;
    }
  }
  return { ranks: ranks.slice(0, -1), words, hasOwner };
}

const NO_QUALIFIER =
  Role.determiner | Role.definite | Role.stop | Role.cue | Role.calendar | Role.and | Role.between | Role.front;

/** A noun for a firm by its trade, folded. */
export function tradeAt({ lexicon, roles, tokens }: Reading, k: number): string | null {
  const token = tokens[k];
  const isNoun = token?.kind === 'word' && ((roles[k] ?? 0) & ~(Role.organization | Role.definiteNoun)) === 0;
  return isNoun && isFirmNoun(lexicon, token.norm) ? token.norm : null;
}

/**
 * "The shipbuilder Lorvik", "le groupe textile Lorvel", "le fabricant de skis Lorvel", "a Lorvik autógyártó": the noun right beside a name, or one before an
 * adjective or what a preposition joins to it, that says what firm it is; folded.
 */
export function tradeBeside(reading: Reading, first: number, end: number): string | null {
  const isAdjective = reading.roles[first - 1] === 0 && reading.tokens[first - 1]?.kind === 'word';
  const before = tradeAt(reading, first - 1) ?? (isAdjective ? tradeAt(reading, first - 2) : null);
  return (
    before ?? tradeBeforeLink(reading, first) ?? (reading.tokens[end]?.capital === false ? tradeAt(reading, end) : null)
  );
}

/** Words of "skis", "biscuits secs" behind the preposition in "fabricant de skis". */
const LONGEST_WARE = 2;

function tradeBeforeLink(reading: Reading, first: number): string | null {
  const { roles, tokens } = reading;
  let k = first - 1;
  while (k >= first - LONGEST_WARE && tokens[k]?.kind === 'word' && tokens[k]?.capital === false && roles[k] === 0)
    k -= 1;
  return k < first - 1 && is(reading, k, Role.link) && tokens[k]?.capital === false ? tradeAt(reading, k - 1) : null;
}

/** May a token be a word of somebody's name? */
export function isPart(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (token?.kind !== 'word' || !token.capital) return false;
  if (is(reading, k, NOUN | Role.stop | Role.determiner | Role.calendar)) return false;
  return !isCompound(reading, k);
}

/** "Leith-based", "Singer-guitarist": the capital makes no name of it. */
export function isCompound({ text, tokens }: Reading, k: number): boolean {
  return COMPOUND.test(text.slice(tokens[k]?.start, tokens[k]?.end));
}

const COMPOUND = /-\p{Lowercase}{5}/u;
