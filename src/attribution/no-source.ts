import type { Slot } from './claim.ts';
import type { Cue } from './compiled.ts';
import { contentOf } from './content.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { isNamedInside } from './named-inside.ts';
import { isInName, isNobody } from './nobody.ts';
import { isNoSubject, isUnknownNoun, isUnknownObject } from './noun-capitals.ts';
import { is, isStop, opensAsObject, opensSentence, type Reading } from './reading.ts';
import { type Described, isMedium } from './sources.ts';

/** Where each letter is a token. */
const LONGEST_SPELT_NAME = 20;
const SHORTEST_NAME = 3;

/** Is a phrase, whatever the rule of the cue needs, no source of it: another word's, what is spoken of, or no name at all? */
export function isNoSource(reading: Reading, slot: Slot, cue: [number, number], rule: Cue, source: Described): boolean {
  const strong = rule.strong === true;
  return (
    (source.outlet === null && isUnlikely(reading, slot, cue, rule)) ||
    (slot.first === cue[1] && isSpokenOf(reading, slot, rule, source)) ||
    (source.type === 'person' && !source.noun && isTooLong(reading, slot)) ||
    isVerbAtHead(reading, slot) ||
    isInClause(reading, slot, cue[0]) ||
    isNobody(reading, slot, cue[0], strong) ||
    (!isMedium(source) && lacksLastNoun(reading, slot, cue[0])) ||
    isNoSubject(reading, slot, cue, rule) ||
    isBehindAsObject(reading, slot, cue, rule) ||
    (rule.chain === true && isBeforeNoun(reading, slot)) ||
    (!strong && isNoSpeaker(reading, slot, cue[0], source)) ||
    (rule.quiet === true && (isOfWhom(reading, slot, cue[0]) || isNounBehind(reading, slot, cue))) ||
    (!isMedium(source) && hasUnknownNoun(reading, slot, cue, rule))
  );
}

/** Is what no index knows the case of an object, part of a name, or a word with the capital of its sentence? */
function isUnlikely(reading: Reading, slot: Slot, cue: [number, number], rule: Cue): boolean {
  return (
    isInName(reading, cue[0]) ||
    (rule.needs !== 'document' && isInCaseOfObject(reading, slot, rule, cue)) ||
    (isLoose(reading, slot, rule, cue[0]) && isHeadOfSentence(reading, slot))
  );
}

/** "speaks of 40,000 people" says how many, not who; "says 19-year-old Smith" does, and so does "according to 20 Minutes". */
function isSpokenOf(reading: Reading, slot: Slot, rule: Cue, { outlet }: Described): boolean {
  return (
    (isCount(reading, slot.first) && !outlet && !isCounted(reading, slot)) || (!rule.strong && isTopic(reading, slot))
  );
}

function isNoSpeaker(reading: Reading, slot: Slot, cue: number, { type }: Described): boolean {
  if (type === 'anonymous') return isTakenBack(reading, slot, cue);
  return (type === 'organization' || type === 'document') && endsInThing(reading, slot, cue);
}

function hasUnknownNoun(reading: Reading, slot: Slot, cue: [number, number], rule: Cue): boolean {
  return (
    isUnknownObject(reading, slot, cue, rule) ||
    (isUnknownNoun(reading, slot, cue, rule) && !contentOf(reading, slot, cue).quoted)
  );
}

function isCount(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'number' && !/\p{Alphabetic}/u.test(token.norm);
}

/** "In a letter demand 200 researchers": where the verb comes second, so many who are known to be somebody can be its subject. */
function isCounted(reading: Reading, { first, end }: Slot): boolean {
  return reading.lexicon.hasFronts && end - first > 1 && is(reading, end - 1, SOMEBODY);
}

/** "describes childhood in Leith": without articles, a word of which nothing is known, and whose only name is that of a place, is what it is about. */
function isTopic(reading: Reading, { first, end }: Slot): boolean {
  const { lexicon, roles, tokens } = reading;
  if (lexicon.hasDeterminers || lexicon.writing.capitals !== 'name') return false;
  for (let k = first; k < end; k++) {
    if (is(reading, k, Role.link)) return k > first;
    if (tokens[k]?.kind !== 'word' || tokens[k]?.capital || roles[k] !== 0) return false;
  }
  return false;
}

/** Without spaces and capitals, more letters than a name has, and no noun that says who they are, are the rest of a sentence. */
function isTooLong({ lexicon, tokens }: Reading, { first, end }: Slot): boolean {
  const { headLast, spaces } = lexicon.writing;
  if (spaces || headLast || end - first <= LONGEST_SPELT_NAME) return false;
  return !tokens[end - 1]?.capital && !tokens[first]?.capital;
}

/** "Wrote on the wall: “…”": without articles a subject may be left out, and the verb has the capital of the sentence. */
function isVerbAtHead(reading: Reading, { first, end, apposition }: Slot): boolean {
  const { hasDeterminers, lastNounDecides, writing } = reading.lexicon;
  if ((hasDeterminers && !lastNounDecides) || writing.capitals !== 'name') return false;
  if (end - first !== 1 || apposition !== null || !opensSentence(reading, first)) return false;
  return is(reading, first, Role.cue) && !is(reading, first, NOUN | PRONOUN);
}

/** "the firm, which-confirmed its word", "said that-his-family": a verb of a clause that describes whom stands before it, and a clause behind the verb. */
function isInClause({ lexicon, roles, tokens }: Reading, { first }: Slot, cue: number): boolean {
  if (lexicon.opensClause(tokens[Math.max(first, cue)]?.norm ?? '')) return true;
  // "the firm, which-confirmed the deal": behind such a verb stands its object; "as that-said Smith" has no comma.
  const isObject = first > cue && roles[first] === 0 && tokens[cue - 1]?.norm === ',';
  return isObject && lexicon.opensClause(tokens[cue]?.norm ?? '');
}

/** "The choir height by": where the last noun says what a phrase is, one that holds no name must end in a noun that is known. */
function lacksLastNoun(reading: Reading, { first, end }: Slot, cue: number): boolean {
  if (!reading.lexicon.lastNounDecides || end > cue) return false;
  // "Then said": nor is one unknown word in small letters anybody.
  if (end - first < 2)
    return reading.lexicon.writing.capitals === 'name' && !reading.tokens[first]?.capital && reading.roles[first] === 0;
  for (let k = first + 1; k < end; k++) {
    const token = reading.tokens[k];
    if (token?.kind !== 'word' || token.capital || token.norm.startsWith("'")) return false;
  }
  return reading.roles[end - 1] === 0;
}

/** "announced the reform": behind a verb, what opens in the case of an object is none; a preposition asks for any case. */
function isBehindAsObject(reading: Reading, { first }: Slot, [, after]: [number, number], rule: Cue): boolean {
  if (first < after || rule.chain || rule.told) return false;
  // "backed the stance": an article that only an object has tells, whatever the cue asks for.
  const { objects, writing } = reading.lexicon;
  const isArticle =
    !rule.quiet &&
    writing.capitals === 'name' &&
    is(reading, first, Role.determiner) &&
    objects.has(reading.tokens[first]?.norm ?? '');
  if (!isArticle && (rule.strong || rule.needs !== undefined)) return false;
  const isLink = reading.entries[after - 1]?.some(({ roles }) => (roles & (Role.link | Role.front)) !== 0) === true;
  return !isLink && opensAsObject(reading, first);
}

/**
 * Where the last noun decides, or nothing has a capital, a phrase whose last word has the case of an object is no subject; nor is, in the former,
 * behind the verb, whose object follows it.
 */
function isInCaseOfObject(
  reading: Reading,
  { end, cutBack, apposition }: Slot,
  rule: Cue,
  cue: [number, number],
): boolean {
  const { lastNounDecides, writing } = reading.lexicon;
  if ((!lastNounDecides && writing.capitals !== 'none') || cutBack > 0 || apposition || rule.chain || rule.told)
    return false;
  // "in circles of the party they hold it for certain"
  if (is(reading, end - 1, Role.source)) return false;
  if (opensAsObject(reading, end - 1) || isNameOfObject(reading, end - 1)) return true;
  return (
    lastNounDecides &&
    end !== cue[0] &&
    reading.tokens[end]?.kind === 'word' &&
    !is(reading, end, Role.between | Role.cue) &&
    opensAsObject(reading, end)
  );
}

/** A name with an ending of objects (`*-t`), less which it stands in the text as well, or is a country's. */
function isNameOfObject(reading: Reading, k: number): boolean {
  const { lexicon, text, tokens } = reading;
  const token = tokens[k];
  if (!token?.capital) return false;
  return lexicon.objectEndings.some((ending) => {
    if (ending[0] !== '-' || !token.norm.endsWith(ending.slice(1))) return false;
    const name = text.slice(token.start, token.end - ending.length + 1);
    return name.length >= SHORTEST_NAME && (lexicon.countries.has(name) || isNamedInside(reading, name));
  });
}

/** A cue that could be any word, but by its ending, or only a colon behind more than a surname. */
function isLoose(reading: Reading, { first, end }: Slot, rule: Cue, cue: number): boolean {
  if (rule.anyWord) return !isStop(reading, cue);
  return (end - first > 1 || end < cue) && rule.needs === 'speech' && reading.tokens[cue]?.norm === ':';
}

/** "Such a feeling, that", "First league: “Stars”": what stands at the head of a sentence has a capital whatever it is; nothing else says that it is somebody. */
function isHeadOfSentence(reading: Reading, { first, end, apposition }: Slot): boolean {
  const token = reading.tokens[first];
  if (reading.lexicon.writing.capitals !== 'name' || apposition !== null || !token?.capital) return false;
  if (is(reading, first, NOUN | PRONOUN | Role.unnamed) || !opensSentence(reading, first)) return false;
  for (let k = first + 1; k < end; k++)
    if (reading.tokens[k]?.capital !== false || reading.roles[k] !== 0) return false;
  return !isNamedInside(reading, reading.text.slice(token.start, token.end));
}

/** "citing Lorvik delays": a noun of which nothing is known follows the name, and is what the phrase is about. */
function isBeforeNoun({ lexicon, roles, tokens }: Reading, { end }: Slot): boolean {
  const next = tokens[end];
  if (!lexicon.nounsInFront || !tokens[end - 1]?.capital) return false;
  return next?.kind === 'word' && !next.capital && roles[end] === 0;
}

/** "The average household sees", "a board game called": a noun of which nothing is known stands behind the known one, right before the verb. */
function endsInThing({ lexicon, roles, tokens }: Reading, { first, end }: Slot, cue: number): boolean {
  const [noun, last] = [tokens[end - 2], tokens[end - 1]];
  if (!lexicon.nounsInFront || end !== cue || end - first < 2 || noun?.capital || last?.capital) return false;
  return last?.kind === 'word' && roles[end - 1] === 0 && ((roles[end - 2] ?? 0) & NOUN) !== 0;
}

/** "supporters would not vote": between the two stands that they do not, or might. */
function isTakenBack(reading: Reading, { end, apposition }: Slot, cue: number): boolean {
  for (let k = Math.max(end, apposition?.[1] ?? 0); k < cue; k++) if (is(reading, k, Role.negation)) return true;
  return false;
}

/** "officials who can vote", "Smith, the author of a play that speaks of" says of whom it speaks, not what they think. */
function isOfWhom(reading: Reading, { apposition }: Slot, cue: number): boolean {
  if (!apposition) return false;
  let k = cue - 1;
  while (k > apposition[0] && is(reading, k, Role.between)) k -= 1;
  return k >= apposition[0] && is(reading, k, Role.pronounRelative);
}

/** "um taxista foi informado pela polícia que": behind an article a noun is no verb, whatever it ends in. */
function isNounBehind(reading: Reading, { end }: Slot, [cue, after]: [number, number]): boolean {
  const { hasDeterminers, nounsInFront } = reading.lexicon;
  if (nounsInFront || !hasDeterminers || after - cue !== 2 || end > cue || is(reading, after - 1, Role.cue))
    return false;
  if (!is(reading, cue - 1, Role.determiner | Role.link)) return false;
  return is(reading, cue, NOUN) && !is(reading, cue, Role.cue);
}
