import type { Slot } from './claim.ts';
import type { Cue } from './compiled.ts';
import { contentOf, quotationStarting } from './content.ts';
import { hasVerb, isAllSaid, isFullName, isOfSelf, isSaid, isSurname, isTooLongToSpeak } from './headline-speaker.ts';
import { PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { hasSomebody, hasTwoNames, isLoneName, wasNamed } from './noun-capitals.ts';
import type { Names } from './phrase-outlet.ts';
import { is, opensSentence, type Reading, sentenceOf, spanOf } from './reading.ts';
import { type Described, isAgeOrRank, isMedium } from './sources.ts';

const ACRONYM = /^\p{Uppercase}{2,}$/u;
/** Words that somebody speaks behind a verb that no mark parts from them. */
const FEWEST_SPOKEN = 4;

/** Is a phrase, which stands for `source`, what the rule of the cue needs? */
export function isNeeded(
  reading: Reading,
  slot: Slot,
  cue: [number, number],
  rule: Cue,
  source: Described,
  names: Names,
): boolean {
  const known = isMedium(source);
  if (rule.needs === undefined) return true;
  switch (rule.needs) {
    case 'outlet':
      return known;
    case 'publication':
      return known || isTitle(reading, slot, names, rule.strong === true);
    case 'person':
      return !known && source.type !== 'document';
    case 'unnamed':
      return source.type === 'anonymous';
    case 'document':
      return source.type === 'document';
    case 'quotation':
      return contentOf(reading, slot, cue).quoted && (known || !isTopicOfColon(reading, slot, cue));
    case 'speech':
      return isSpeaker(reading, slot, cue) && !isLabel(reading, slot, cue);
    case 'known':
      return known || source.type === 'document' || isKnown(reading, slot, cue);
    case 'named':
      return source.type === 'person' && !source.pointsBack && isTitled(reading, slot);
    case 'headline':
      return isHeadlineSpeaker(reading, slot, cue, known && source.outlet !== null);
  }
}

/** "Brexit: mayor 'will regret' it": a name before a colon says what stands in marks right behind it, else it may be what the text is about. */
function isTopicOfColon(reading: Reading, slot: Slot, cue: [number, number]): boolean {
  if (reading.tokens[cue[0]]?.norm !== ':' || isNoun(reading, slot.first, slot.end)) return false;
  if (slot.apposition && isNoun(reading, ...slot.apposition)) return false;
  return quotationStarting(reading, cue[1]) === null;
}

function isHeadlineSpeaker(reading: Reading, slot: Slot, cue: [number, number], isOutlet: boolean): boolean {
  const isSomebodys = isOutlet || isNoun(reading, slot.first, beforeLink(reading, slot)) || isNamed(reading, slot, cue);
  if (!isSomebodys) return false;
  if (isLabel(reading, slot, cue) || isTooLongToSpeak(reading, slot) || hasVerb(reading, slot)) return false;
  if (!isAllSaid(reading, slot, cue[0])) return false;
  return isSaid(reading, cue[1], sentenceOf(reading, cue[0])[1]);
}

/** A full name in front of what somebody says of themselves, or one that surely is somebody's; or a surname in front of the former. */
function isNamed(reading: Reading, slot: Slot, cue: [number, number]): boolean {
  if (isFullName(reading, slot) && (reading.lexicon.surnames.size > 0 || isTitled(reading, slot))) return true;
  return isOfSelf(reading, cue[1]) && (isFullName(reading, slot) || isSurname(reading, slot));
}

/** Could a phrase be the title of an outlet: in quotation marks, in capitals, of two words with one, one that several have, or, with `strong`, any name? */
function isTitle(reading: Reading, slot: Slot, { index, language }: Names, strong: boolean): boolean {
  const { first, end } = slot;
  let capitals = 0;
  for (let k = first; k < end; k++) {
    const token = reading.tokens[k];
    if (is(reading, k, Role.determiner) && !token?.capital) continue;
    if (is(reading, k, SOMEBODY | Role.organization | PRONOUN)) return false;
    if (reading.nameMarks.has(k) || (token && ACRONYM.test(reading.text.slice(token.start, token.end)))) return true;
    if (token?.capital) capitals += 1;
  }
  if (capitals > (strong ? 0 : 1) && reading.lexicon.writing.capitals === 'name') return true;
  const head = is(reading, first, Role.determiner) && !reading.tokens[first]?.capital ? first + 1 : first;
  const [start, stop] = spanOf(reading, head, end);
  return capitals > 0 && index.byName(reading.text.slice(start, stop), { language }).candidates.length > 0;
}

/** Somebody, or the surname of who was named before. */
function isKnown(reading: Reading, slot: Slot, cue: [number, number]): boolean {
  // "der 31-Jährige"
  const isAged =
    is(reading, slot.first, Role.definite) && isAgeOrRank(reading, slot.first + 1) && slot.end - slot.first <= 3;
  return isAged || isSomebody(reading, slot) || isLoneName(reading, slot, cue);
}

/** A phrase with a noun for somebody, or a name: where every noun has a capital, two in a row without an article. */
export function isSomebody(reading: Reading, { first, end, apposition }: Slot): boolean {
  for (let k = apposition?.[0] ?? 0; k < (apposition?.[1] ?? 0); k++) if (is(reading, k, SOMEBODY)) return true;
  const { capitals } = reading.lexicon.writing;
  // "And went on:": the capital is the sentence's.
  const isHead = (k: number) => k === first && is(reading, k, Role.and | Role.stop | Role.opener);
  const isCapital = (k: number) =>
    reading.tokens[k]?.capital === true && !is(reading, k, Role.determiner) && !isHead(k);
  if (hasSomebody(reading, first, end)) return true;
  if (capitals === 'noun' && hasTwoNames(reading, first, end)) return true;
  if (capitals !== 'noun') for (let k = first; k < end; k++) if (isCapital(k)) return true;
  return apposition !== null && isCapital(apposition[0]) && isCapital(apposition[0] + 1);
}

/** "the economist Jane Smith", "Jane Smith, an economist": a name, and a noun for somebody. */
function isTitled(reading: Reading, { first, end, apposition }: Slot): boolean {
  let hasName = reading.tokens[(apposition?.[1] ?? 0) - 1]?.capital === true;
  for (let k = first + 1; k < end; k++) hasName ||= reading.tokens[k]?.capital === true;
  if (!hasName || end - first < 2) return false;
  return isNoun(reading, first, end) || isNoun(reading, apposition?.[0] ?? 0, apposition?.[1] ?? 0);
}

/** Is one of the tokens a noun for somebody? */
function isNoun(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (is(reading, k, SOMEBODY | Role.organization | Role.outlet | Role.agency)) return true;
  // 首相, 林市長, कप्तान सोनी: in a script without capitals such a word stands for somebody by itself, and before or behind a name.
  if (reading.lexicon.writing.headLast !== true || end <= first) return false;
  return is(reading, end - 1, Role.title) || is(reading, first, Role.title);
}

/** "Crisis at the railway: …": what stands behind the first link says nothing of who speaks. */
function beforeLink(reading: Reading, { first, end }: Slot): number {
  for (let k = first + 1; k < end; k++) if (is(reading, k, Role.link) && !reading.tokens[k]?.capital) return k;
  return end;
}

/** "Author: Jane Smith", "(Source: the Post)": what opens a line of credits is nobody who speaks. */
function isLabel(reading: Reading, { first }: Slot, cue: [number, number]): boolean {
  if (reading.tokens[cue[0]]?.norm !== ':') return false;
  const next = reading.tokens[cue[1]];
  // "Nutzer:innen", where a space would stand behind the colon.
  if (reading.lexicon.writing.spaces && next?.kind === 'word' && !next.spaced && !next.capital) return true;
  // "at 13:10"
  if (next?.kind === 'number' && !next.spaced) return true;
  return (
    reading.entries[first]?.some(({ length, roles }) => first + length === cue[1] && (roles & Role.credit) !== 0) ===
    true
  );
}

/** Somebody beside what was said; where every noun has a capital, one unknown word behind the verb, or at the head, is a surname: „…“, grumbled Kolbe. */
function isSpeaker(reading: Reading, slot: Slot, cue: [number, number]): boolean {
  const isSurname =
    reading.lexicon.writing.capitals === 'noun' &&
    (slot.first === cue[1] || slot.first === 0) &&
    slot.end - slot.first === 1 &&
    reading.tokens[slot.first]?.capital === true &&
    reading.roles[slot.first] === 0;
  if (isUnknownHead(reading, slot, cue)) return false;
  return (isSurname || isSomebody(reading, slot)) && !isThing(reading, slot) && isBesideSpeech(reading, slot, cue);
}

/** "Went on and on: “…”", "Proud of the day, the mayor beamed: “…”": a word that the sentence gives its capital, and that names nobody before. */
function isUnknownHead(reading: Reading, { first, end, apposition }: Slot, cue: [number, number]): boolean {
  if (reading.lexicon.writing.capitals !== 'name' || apposition || end > cue[0]) return false;
  const head = reading.tokens[first];
  if (!head || !opensSentence(reading, first) || (end === cue[0] && end - first === 1)) return false;
  for (let k = first; k < end; k++)
    if ((reading.roles[k] ?? 0) & ~Role.cue || (k > first && reading.tokens[k]?.capital)) return false;
  return !wasNamed(reading, reading.text.slice(head.start, head.end), head.start);
}

/** “…”, second novel by Jane Smith: an unknown word in small letters, and a preposition behind it, are no speaker whoever follows. */
function isThing(reading: Reading, { first }: Slot): boolean {
  if (!reading.lexicon.hasDeterminers || reading.tokens[first]?.capital !== false) return false;
  return ((reading.roles[first] ?? 0) & ~Role.document) === 0 && is(reading, first + 1, Role.link);
}

/** Does what is said touch the claim, and stand in front of a verb whose subject follows it? */
function isBesideSpeech(reading: Reading, slot: Slot, cue: [number, number]): boolean {
  const { span, beside } = contentOf(reading, slot, cue);
  if (isTerm(reading, cue[1]) || endsTerm(reading, cue[0])) return false;
  if (beside && reading.tokens[cue[1] - 1]?.norm === ':' && isSaidBehind(reading, cue[1])) return false;
  if (!beside || slot.first < cue[1] || !reading.lexicon.hasDeterminers) return beside;
  if (reading.tokens[Math.max(slot.end, slot.apposition?.[1] ?? 0)]?.norm === ':') return true;
  return span !== null && span[1] <= (reading.tokens[cue[0]]?.start ?? 0);
}

/** "printed “weak excuses” on tickets": a few quoted words without a mark, in the middle of a sentence, are what any verb is about. */
function isTerm(reading: Reading, start: number): boolean {
  const quotation = reading.quotations[reading.quoted[start] ?? -1];
  if (quotation?.first !== start || quotation.end - start - 2 >= FEWEST_SPOKEN) return false;
  return reading.tokens[quotation.end - 2]?.kind === 'word' && reading.tokens[quotation.end]?.kind === 'word';
}

/** "the “direct answer” mission": nor is what a few quoted words without a mark stand in front of a verb. */
function endsTerm({ quotations, quoted, tokens }: Reading, end: number): boolean {
  const quotation = quotations[quoted[end - 1] ?? -1];
  if (quotation?.end !== end || end - quotation.first - 2 >= FEWEST_SPOKEN) return false;
  return tokens[end - 2]?.kind === 'word' && tokens[quotation.first - 1]?.kind === 'word';
}

/** "Cyclists give up: “We are spent,” says the captain": behind the quotation stands another verb of speech, with its own speaker. */
function isSaidBehind(reading: Reading, start: number): boolean {
  const quotation = reading.quotations.find(({ first, isName }) => first >= start && !isName);
  if (!quotation || quotation.first > start + 1) return false;
  const next = reading.tokens[quotation.end]?.norm === ',' ? quotation.end + 1 : quotation.end;
  return is(reading, next, Role.cue) && reading.tokens[next]?.kind === 'word';
}
