import type { Phrase, Slot } from './claim.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { phraseAfter } from './phrase-after.ts';
import { is, isCountry, isDash, opensAsObject, type Reading } from './reading.ts';
import { uncut } from './slot-edges.ts';

/** Clauses of one sentence that are looked into for a subject. */
const MOST_CLAUSES = 8;
/** Tokens that a preposition opens, before the subject. */
const LONGEST_FRONTED = 10;
/** Tokens of a dateline: "MARLOW, S.D. (AP) –". */
const LONGEST_DATELINE = 12;
const PLACE = /^\p{Uppercase}{3,}$/u;
const ACRONYM = /^\p{Uppercase}{2,}$/u;
const CLAUSE_MARK = /^[,،;؛、，]$/;

/**
 * Of the phrases that could be the subject of a verb far behind them, in reading order, the one that most likely is: the
 * first that is surely somebody and follows the claim before (`from`, a token), else the first that is surely somebody,
 * else the first.
 */
export function likeliest(
  reading: Reading,
  candidates: Iterable<Slot>,
  from: number,
  isOutlet: (slot: Slot) => boolean,
): Slot | null {
  let first: Slot | null = null;
  let known: Slot | null = null;
  for (const slot of candidates) {
    first ??= slot;
    if (known && slot.first < from) continue;
    if (!isKnown(reading, slot) && !isOutlet(slot)) continue;
    if (slot.first >= from) return slot;
    known ??= slot;
  }
  return known ?? first;
}

/**
 * The last of them, where what follows each says that it is the subject of the very next verb, as Hindi ने does: "the mayor opened it, and the
 * council said". Elsewhere what is marked is the topic of more than one.
 */
export function nearest(candidates: Iterable<Slot>): Slot | null {
  let last: Slot | null = null;
  for (const slot of candidates) last = slot;
  return last;
}

/** Its head, or what stands beside it, is a noun for somebody, or a pronoun. */
function isKnown(reading: Reading, { first, end, apposition }: Slot): boolean {
  for (let k = apposition?.[0] ?? 0; k < (apposition?.[1] ?? 0); k++) if (is(reading, k, NOUN)) return true;
  if (reading.lexicon.writing.headLast) {
    let last = end - 1;
    while (last > first && reading.tokens[last]?.kind === 'mark') last -= 1;
    return is(reading, last, NOUN | PRONOUN);
  }
  for (let k = first; k < end; k++) if (is(reading, k, NOUN | PRONOUN)) return true;
  return false;
}

/** The phrases that begin where a clause can: at `floor`, and after a mark, a quotation or a word that opens one. */
export function* clauseHeads(reading: Reading, from: number, cursor: number): Generator<Slot> {
  let found = 0;
  const floor = afterDateline(reading, from, cursor);
  let covered = floor;
  const fronted = afterFronted(reading, floor, cursor);
  const subject = fronted < 0 ? null : phraseAfter(reading, fronted, cursor);
  if (subject) yield uncut(subject);
  for (let k = floor; k < cursor && found < MOST_CLAUSES; k++) {
    // Where the verb stands in the middle, a later clause has its own: "X met Y, and said".
    if (k > floor && reading.lexicon.hasOpeners && reading.lexicon.writing.capitals === 'name') return;
    if (k < covered || (reading.quoted[k] ?? -1) !== -1 || !isHead(reading, k, floor)) continue;
    const start = isPredicate(reading, k) ? k + 1 : k;
    if (reading.lexicon.writing.capitals === 'noun' && isBeside(reading, k, floor, cursor)) continue;
    const phrase = withoutTail(
      reading,
      withoutPlace(reading, withoutObject(reading, phraseAfter(reading, start, cursor))),
    );
    if (!phrase) continue;
    if (isOfParticiple(reading, phrase)) {
      covered = phrase.end;
      continue;
    }
    const named = nameBehind(reading, phrase, cursor);
    if (named) yield named;
    found += 1;
    covered = Math.max(phrase.end, phrase.apposition?.[1] ?? 0);
    yield uncut(phrase);
  }
}

/** "MARLOW – Two ferries were": behind a place in capitals, and a dash, at the head of a paragraph. */
function afterDateline(reading: Reading, floor: number, cursor: number): number {
  const [head] = reading.tokens;
  if (floor > 0 || !head || !PLACE.test(reading.text.slice(head.start, head.end))) return floor;
  const furthest = Math.min(cursor, LONGEST_DATELINE);
  for (let k = 1; k < furthest; k++) if (reading.tokens[k]?.spaced && isDash(reading, k)) return k + 1;
  return floor;
}

/** "Prompt [was] the mayor's answer": a word of which nothing is known, before an article, is no subject; only its place gives it a capital. */
function isPredicate(reading: Reading, k: number): boolean {
  if (reading.lexicon.writing.capitals !== 'name' || reading.roles[k] !== 0) return false;
  return reading.tokens[k]?.kind === 'word' && is(reading, k + 1, Role.definite);
}

/** "In her letter to the members the chairman asks": where the article of the subject stands, behind what a preposition opens; -1 where none does. */
function afterFronted(reading: Reading, floor: number, cursor: number): number {
  if (reading.lexicon.writing.capitals !== 'name' || !is(reading, floor, Role.link)) return -1;
  const furthest = Math.min(cursor, floor + LONGEST_FRONTED);
  for (let k = floor + 2; k < furthest; k++) {
    const token = reading.tokens[k];
    if (token?.norm !== ',' && (token?.kind === 'mark' || is(reading, k, Role.stop | Role.cue | Role.pronounRelative)))
      return -1;
    if (is(reading, k, Role.determiner) && !is(reading, k - 1, Role.link | Role.determiner)) return k;
  }
  return -1;
}

/** "poll-making firm's head": where the last noun decides, what stands before a participle (of `fronts`) is its object, unless it is somebody. */
function isOfParticiple(reading: Reading, { first, end }: Phrase): boolean {
  if (!reading.lexicon.lastNounDecides || !is(reading, end, Role.front)) return false;
  for (let k = first; k < end; k++) if (is(reading, k, SOMEBODY | Role.organization)) return false;
  return true;
}

/** "the club's president, Jan Bell yesterday announced": two capitals or more behind a description, where no second comma is needed. */
function nameBehind(reading: Reading, { first, end, apposition }: Phrase, cursor: number): Slot | null {
  if (!reading.lexicon.openAppositions || (apposition && apposition[1] < cursor)) return null;
  if (!CLAUSE_MARK.test(reading.tokens[end]?.norm ?? '') || !isKnown(reading, uncut({ first, end, apposition: null })))
    return null;
  let last = end + 1;
  while (last < cursor && reading.tokens[last]?.kind === 'word' && reading.tokens[last]?.capital) last += 1;
  return last - end > 2 ? uncut({ first: end + 1, end: last, apposition: [first, end] }) : null;
}

/**
 * "Jan Bell Leith'te", Jan Bell in-Leith: where an apostrophe parts a name from the ending of its case, and the phrase holds more than the name, the name
 * says where, and the subject stands before it; null where nobody can tell the two apart.
 */
function withoutPlace(reading: Reading, phrase: Phrase | null): Phrase | null {
  const { lexicon, roles, tokens } = reading;
  if (!phrase || !lexicon.lastNounDecides) return phrase;
  const { first, end } = phrase;
  const isUnknownName = (k: number) => tokens[k]?.capital === true && (roles[k] ?? 0) === 0 && !isCountry(reading, k);
  for (let k = first + 2; k <= end; k++) {
    const ending = tokens[k];
    if (!ending || ending.spaced || !ending.norm.startsWith("'") || !tokens[k - 1]?.capital) continue;
    if (!opensAsObject(reading, k) && !(k >= end - 1 && isCountry(reading, k - 1))) continue;
    const place = nameEndingAt(reading, first, k);
    if (place === first) return phrase;
    const isName = isUnknownName(k - 1) && place === k - 1;
    let unknown = 0;
    for (let at = first; at < place; at++) if (isUnknownName(at)) unknown += 1;
    const isOnlyName = unknown === place - first;
    // "Bell Holding'in başkanı", the head of the firm
    if (k < end - 1 && isOnlyName && unknown === 1) return phrase;
    // "Jan Leith'e", "Jan Bell New York'ta"
    if (isName && isOnlyName && unknown !== 2) return null;
    return { ...phrase, end: place, apposition: null };
  }
  return phrase;
}

/** "Beyaz Saray", "AK Parti", "CNN Türk": where the name begins that ends before a token. */
function nameEndingAt({ entries, text, tokens }: Reading, first: number, end: number): number {
  for (let k = first; k < end - 1; k++)
    if (entries[k]?.some(({ length, roles }) => k + length === end && (roles & NOUN) !== 0)) return k;
  const before = tokens[end - 2];
  return before && end - 2 > first && ACRONYM.test(text.slice(before.start, before.end)) ? end - 2 : end - 1;
}

/** "the ministry the report [object mark] denied": what is marked as the object begins at its noun; all of it, where only one is there. */
function withoutObject(reading: Reading, phrase: Phrase | null): Phrase | null {
  if (!phrase || !is(reading, phrase.end, Role.passive)) return phrase;
  let subject = false;
  for (let k = phrase.first; k < phrase.end; k++) {
    if (subject && is(reading, k, Role.document)) return { ...phrase, end: k };
    subject ||= is(reading, k, NOUN);
  }
  // "the ambassador of Ruritania charges [object mark] denied": a last word that nothing is known of is no part of who somebody is.
  if (phrase.end - phrase.first < 3 || !is(reading, phrase.first, NOUN)) return null;
  return { ...phrase, end: reading.roles[phrase.end - 1] === 0 ? phrase.end - 1 : phrase.first + 2 };
}

/** "the airline flights cancelled": where the last noun says what a phrase is, the subject ends with it, or with the name behind it. */
function withoutTail(reading: Reading, phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.apposition || !reading.lexicon.lastNounDecides) return phrase;
  let end = phrase.end;
  while (
    end > phrase.first &&
    !reading.tokens[end - 1]?.capital &&
    !is(reading, end - 1, NOUN | PRONOUN) &&
    !is(reading, end - 2, Role.link)
  )
    end -= 1;
  for (let k = phrase.first; k < end; k++) if (is(reading, k, NOUN)) return { ...phrase, end };
  return phrase;
}

/**
 * Where every noun has a capital: "den Kandidaten, Jan Bell, loben", two commas around words with a capital, are no clause; and ", und glauben" goes on
 * after one that "dass" opened.
 */
function isBeside(reading: Reading, k: number, floor: number, cursor: number): boolean {
  const { roles, tokens } = reading;
  if (
    tokens[cursor - 1]?.norm === ',' &&
    ((roles[k - 1] ?? 0) & Role.opener) !== 0 &&
    ((roles[k - 1] ?? 0) & Role.stop) !== 0
  )
    return k > floor && tokens[k - 2]?.norm === ',';
  if (k === floor || tokens[k - 1]?.norm !== ',') return false;
  let end = k;
  while (end < cursor && tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  return end > k && tokens[end]?.norm === ',';
}

function isHead(reading: Reading, k: number, floor: number): boolean {
  if (k === floor || CLAUSE_MARK.test(reading.tokens[k - 1]?.norm ?? '')) return true;
  if (reading.lexicon.lastNounDecides && is(reading, k - 1, Role.front)) return true;
  return is(reading, k - 1, Role.opener) || (reading.quoted[k - 1] ?? -1) !== -1;
}
