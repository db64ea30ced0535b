import type { Slot } from './claim.ts';
import type { Cue } from './compiled.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { isLower } from './phrase-edges.ts';
import { is, opensSentence, type Reading, sentenceOf } from './reading.ts';

/** What may open or end a phrase in small letters. */
const OWN_WORDS = NOUN | PRONOUN | Role.unnamed | Role.particle | Role.determiner;
/** Whoever is named in full is so at one of the first mentions. */
const MOST_MENTIONS = 12;
const LONGEST_FIRST_NAME = 40;
const ACRONYM = /^\p{Uppercase}{3,}$/u;
const FIRST_NAME = /(?:^|[^\p{Alphabetic}])(\p{Uppercase}\p{Lowercase}{2,}(?:-\p{Uppercase}\p{Lowercase}+)?) $/u;

/**
 * Where every noun has a capital, a capital proves no subject: is a phrase surely none of the verb at `cue`, as its words and the place where it
 * stands say? False in languages where only names have capitals.
 */
export function isNoSubject(reading: Reading, slot: Slot, [at, after]: [number, number], rule: Cue): boolean {
  if (reading.lexicon.writing.capitals !== 'noun') return false;
  if (isAddressed(reading, slot)) return true;
  if (rule.strong) return false;
  // "im vergangenen Jahr"
  if (is(reading, slot.first, Role.link) && !is(reading, slot.first, Role.particle)) return true;
  if (isBareThing(reading, slot) || isUnknownPair(reading, slot)) return true;
  // "meine Haare sahen": an unknown noun is no witness.
  if (rule.needs === 'unnamed' && !isDescribed(reading, slot)) return true;
  if (isFarFromColon(reading, slot, at)) return true;
  if (slot.first >= after && isObjectBehind(reading, slot, after, rule)) return true;
  if (slot.first === after) return isAttribute(reading, at, after);
  if (slot.end > at) return false;
  if (isCutOff(reading, slot) || isBehindFinite(reading, slot) || isInRelative(reading, slot, at)) return true;
  return isBeforeFinite(reading, after);
}

/** „hier finden Sie“: in the middle of a sentence the pronoun with a capital is the reader. */
function isAddressed(reading: Reading, { first, end }: Slot): boolean {
  if (!reading.tokens[first]?.capital || !is(reading, first, PRONOUN)) return false;
  for (let k = first + 1; k < end; k++) if (!isLower(reading, k)) return false;
  return !is(reading, first, NOUN) && !opensSentence(reading, first);
}

/** "gelegentlich Links", "ähnliche Rechte": an unknown word in small letters opens it, and no noun in it is somebody. */
function isBareThing(reading: Reading, { first, end, apposition }: Slot): boolean {
  const token = reading.tokens[first];
  if (token?.kind !== 'word' || token.capital || is(reading, first, OWN_WORDS)) return false;
  for (let k = first; k < end; k++) if (is(reading, k, NOUN | Role.unnamed)) return false;
  return apposition === null;
}

/** "diese Freiheit stets neu [ausgelegt]": between a subject and its verb stands no other word in small letters. */
function isCutOff(reading: Reading, { first, end, apposition }: Slot): boolean {
  const token = reading.tokens[end - 1];
  if (apposition !== null || end - first < 2 || token?.kind !== 'word' || token.capital) return false;
  // "einer Umfrage von Nordtest dimap": a name can end so.
  const isName = is(reading, end - 3, Role.link) && reading.roles[end - 2] === 0 && reading.roles[end - 1] === 0;
  return !isName && !is(reading, end - 1, OWN_WORDS);
}

/** "wird als Vertrag bezeichnet", "muss Umfang und Anlass nennen": a verb behind an auxiliary of its clause is a participle or an infinitive. */
function isBehindFinite(reading: Reading, { first }: Slot): boolean {
  const { lexicon, tokens } = reading;
  const floor = sentenceOf(reading, first)[0];
  for (let k = first - 1; k >= floor; k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || is(reading, k, Role.and)) return false;
    if (lexicon.auxiliaries.has(token.norm)) return true;
  }
  return false;
}

/** Holds it a noun for somebody, or a word that holds a name back? */
function isDescribed(reading: Reading, { first, end, apposition }: Slot): boolean {
  for (let k = first; k < end; k++) if (is(reading, k, SOMEBODY | Role.unnamed | Role.collective)) return true;
  return apposition !== null;
}

/** "und greift die Bahn an: „…“": between a verb and what else belongs to it stands its object, unless it is surely somebody. */
function isFarFromColon(reading: Reading, { first, end, apposition }: Slot, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]?.norm !== ':' || Math.max(end, apposition?.[1] ?? 0) === at) return false;
  if (first === sentenceOf(reading, first)[0] || tokens[first - 1]?.kind === 'mark') return false;
  for (let k = first; k < end; k++) if (is(reading, k, SOMEBODY)) return false;
  return !hasTwoNames(reading, first, end);
}

/** "Frankreich und Luxemburg berichtet": two unknown words that "and" joins, with no first name and no letters, are any two nouns. */
function isUnknownPair(reading: Reading, { first, end, apposition }: Slot): boolean {
  if (apposition !== null || end - first !== 3 || !is(reading, first + 1, Role.and)) return false;
  const isWord = (k: number) => {
    const { start, end: stop } = reading.tokens[k] ?? { start: 0, end: 0 };
    const name = reading.text.slice(start, stop);
    return reading.roles[k] === 0 && !ACRONYM.test(name) && !wasNamed(reading, name, start);
  };
  return isWord(first) && isWord(first + 2);
}

/** "der zitierte Kolbe": between an article and a noun the verb's word is an adjective. */
function isAttribute(reading: Reading, at: number, after: number): boolean {
  const before = at - 1;
  if (after - at !== 1 || !is(reading, before, Role.determiner) || is(reading, before, Role.front)) return false;
  return reading.tokens[after]?.capital === true && /^\p{Lowercase}+e[nmrs]?$/u.test(reading.tokens[at]?.norm ?? '');
}

/** "und erklärte seinen Rücktritt": behind a verb what opens in the case of an object is none, but behind a preposition and where somebody is cited. */
function isObjectBehind({ lexicon, tokens, roles }: Reading, { first }: Slot, after: number, rule: Cue): boolean {
  if (rule.chain || rule.told || (rule.needs !== undefined && rule.needs !== 'known')) return false;
  if (((roles[after - 1] ?? 0) & (Role.link | Role.front)) !== 0) return false;
  return lexicon.objects.has(tokens[first]?.norm ?? '');
}

/** "und die Risikogruppe bestätigte.": right before a verb that ends the clause an unknown noun is its object. */
function isBeforeLastVerb(reading: Reading, { first, end, apposition }: Slot, [at, after]: [number, number]): boolean {
  const next = reading.tokens[after];
  if (
    apposition !== null ||
    end !== at ||
    !is(reading, first, Role.determiner) ||
    first === sentenceOf(reading, first)[0]
  )
    return false;
  if (next && !/^[,.]$/.test(next.norm)) return false;
  return (
    !hasSomebody(reading, first, end) &&
    !hasTwoNames(reading, first, end) &&
    !isLoneName(reading, { first, end }, [at, after]) &&
    !isTitleOrPaper(reading, first, end)
  );
}

/** What only an unknown noun is taken for, where the text names no outlet with it: the object of a relative clause, or of a verb at the end of its clause. */
export function isUnknownObject(reading: Reading, slot: Slot, cue: [number, number], rule: Cue): boolean {
  if (reading.lexicon.writing.capitals !== 'noun' || rule.strong || slot.end > cue[0]) return false;
  return isObjectOfRelative(reading, slot, cue[1]) || isBeforeLastVerb(reading, slot, cue);
}

/**
 * "das meint die Erschließung", "der Optimist sagt:": an article and a noun of which nothing is known, beside a verb. It is somebody where it stands
 * behind what was said ("…, sagt der Weltmeister"), or where quotation marks show that somebody speaks. False in other languages.
 */
export function isUnknownNoun(reading: Reading, slot: Slot, [at, after]: [number, number], rule: Cue): boolean {
  const { first, end, apposition } = slot;
  if (reading.lexicon.writing.capitals !== 'noun' || rule.strong || apposition !== null) return false;
  const preposition = first >= after ? after - 1 : at;
  if (!is(reading, first, Role.determiner) || is(reading, preposition, Role.link | Role.front)) return false;
  // "Das Team bestätigte, dass": what follows is said.
  const comma = reading.tokens[after]?.norm === ',' ? after + 1 : after - 1;
  if (is(reading, comma, Role.opener) && is(reading, comma, Role.stop)) return false;
  if (first >= after && /^[,“”"»«?!–-]$/.test(reading.tokens[at - 1]?.norm ?? '')) return false;
  for (let k = first; k < end; k++) if (is(reading, k, NOUN | Role.unnamed) || reading.nameMarks.has(k)) return false;
  return !hasTwoNames(reading, first, end) && !isLoneName(reading, slot, [at, after]);
}

function isTitleOrPaper(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (is(reading, k, Role.outlet | Role.agency | Role.document) || reading.nameMarks.has(k)) return true;
  return false;
}

/** "wenn wir Zahlen nennen möchten": an infinitive before the verb that governs it has its object in front. */
function isBeforeFinite({ lexicon, tokens }: Reading, after: number): boolean {
  const verb = tokens[after - 1];
  return lexicon.auxiliaries.has(tokens[after]?.norm ?? '') && verb?.capital === false && verb.norm.endsWith('n');
}

/** "Virologen, die weiter Zahlen melden,": what stands between the pronoun at the head of a clause and the verb at its end is an object, where it is nobody. */
function isObjectOfRelative(reading: Reading, { first, end, apposition }: Slot, after: number): boolean {
  const { tokens } = reading;
  const next = tokens[after];
  if (apposition !== null || (next && next.kind !== 'mark') || hasSomebody(reading, first, end)) return false;
  const floor = sentenceOf(reading, first)[0];
  let comma = first - 1;
  while (comma > floor && tokens[comma]?.kind !== 'mark') comma -= 1;
  return (
    comma > floor && comma + 1 < first && tokens[comma]?.norm === ',' && is(reading, comma + 1, Role.pronounRelative)
  );
}

/** "Leute, die Hinweise geben,": behind a comma the article at the head of a clause that its verb closes stands for the noun before. */
function isInRelative(reading: Reading, { first, apposition }: Slot, at: number): boolean {
  const { tokens } = reading;
  if (apposition !== null || tokens[first]?.capital || !is(reading, first, Role.pronounRelative)) return false;
  if (tokens[first - 1]?.norm !== ',' || tokens[first - 2]?.kind !== 'word') return false;
  const next = tokens[at + 1];
  return (!next || next.kind === 'mark') && (reading.quoted[first - 2] ?? -1) === -1;
}

/**
 * Where every noun has a capital, does one word stand for somebody: as letters ("der DGB"), as the surname of who was named in full before, or
 * alone between the verb behind what was said and a mark ("…, so Kolbe.")?
 */
export function isLoneName(
  reading: Reading,
  { first, end }: Pick<Slot, 'first' | 'end'>,
  [at, after]: [number, number],
): boolean {
  const token = reading.tokens[end - 1];
  if (reading.lexicon.writing.capitals !== 'noun' || !token?.capital || end - first > 2) return false;
  if (ACRONYM.test(reading.text.slice(token.start, token.end)))
    return end - first === 1 || is(reading, first, Role.determiner);
  if (end - first > 1) return false;
  if (token.kind !== 'word' || ((reading.roles[first] ?? 0) & ~Role.cue) !== 0) return false;
  if (first === after && reading.tokens[at - 1]?.kind !== 'word') {
    const next = reading.tokens[end];
    if (!next || next.kind === 'mark') return true;
  }
  return wasNamed(reading, reading.text.slice(token.start, token.end), token.start);
}

/** The same inside a sentence, where an adjective has no capital. */
const FIRST_NAME_INSIDE = /[\p{Alphabetic},] (\p{Uppercase}\p{Lowercase}{2,}(?:-\p{Uppercase}\p{Lowercase}+)?) $/u;

/** Stands a first name, a word that no list holds, before one of its first mentions so far? `isInside`: in the middle of a sentence. */
export function wasNamed(reading: Reading, name: string, at: number, isInside = false): boolean {
  const { text, lexicon } = reading;
  let found = text.indexOf(` ${name}`);
  for (let left = MOST_MENTIONS; left > 0 && found >= 0 && found < at; left--) {
    const end = found + 1;
    found = text.indexOf(` ${name}`, end);
    if (/[\p{Alphabetic}\d]/u.test(text[end + name.length] ?? '')) continue;
    const first = (isInside ? FIRST_NAME_INSIDE : FIRST_NAME).exec(
      text.slice(Math.max(0, end - LONGEST_FIRST_NAME), end),
    )?.[1];
    if (first === undefined) continue;
    const token = {
      norm: first.toLowerCase(),
      start: 0,
      end: first.length,
      kind: 'word',
      capital: true,
      spaced: true,
    } as const;
    if (lexicon.at([token], 0).every(({ roles }) => (roles & ~Role.particle) === 0)) return true;
  }
  return false;
}

/**
 * Does a noun for somebody stand in a phrase, or is it a pronoun? Where every noun has a capital, nouns behind the first say whose it is, or where
 * ("der Name der Partei"), and what is an article as well as a pronoun is none.
 */
export function hasSomebody(reading: Reading, first: number, end: number): boolean {
  const everyNoun = reading.lexicon.writing.capitals === 'noun';
  for (let k = first; k < end; k++) {
    if (everyNoun && k > first && isOwned(reading, k)) return false;
    if (is(reading, k, SOMEBODY | Role.organization | Role.title)) return true;
    if (is(reading, k, PRONOUN) && !(everyNoun && end - first > 1)) return true;
  }
  return false;
}

/** A preposition, or the article of a genitive, behind a noun. */
function isOwned({ roles, tokens }: Reading, k: number): boolean {
  const here = roles[k] ?? 0;
  if (tokens[k]?.capital || !tokens[k - 1]?.capital || ((roles[k - 1] ?? 0) & Role.determiner) !== 0) return false;
  return (here & (Role.link | Role.genitive)) !== 0 && (here & Role.and) === 0;
}

/** Where every noun has a capital, two in a row without an article, before what says whose or where, are a name: neither opens the sentence as an adverb does. */
export function hasTwoNames(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k + 1 < end && !(k > first && isOwned(reading, k)); k++)
    if (mayBeName(reading, k) && mayBeName(reading, k + 1)) return true;
  return false;
}

function mayBeName({ roles, tokens }: Reading, k: number): boolean {
  const opens = Role.determiner | Role.link | Role.front | Role.stop | Role.between;
  return tokens[k]?.capital === true && ((roles[k] ?? 0) & opens) === 0;
}
