import type { Claim } from './claim.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { phraseBefore } from './phrase-before.ts';
import { is, isDash, type Reading } from './reading.ts';

/** Words that stand in front of the subject. */
export const LONGEST_FRONTED = 12;
/** Tokens before the comma that parts it from the subject. */
const LONGEST_OPENING = 13;
const BEFORE_INVERSION = /^[,،，”"“»«」』’'?!–—-]$/;

/** Can a verb in front of its subject stand behind token `k`: behind a mark, or where the sentence begins, from `floor` on? */
export function isInversion(reading: Reading, k: number, floor: number): boolean {
  // "Says the union no, then": where the verb comes second, one that opens a sentence says what would be.
  const opens = k < floor && reading.tokens[floor]?.capital === true && (reading.quoted[k] ?? -1) === -1;
  if (opens && reading.lexicon.hasFronts) return false;
  // What stands before it is then the title of a newspaper, and no quotation.
  if (isTitle(reading, k)) return false;
  if (closesAside(reading, k, floor)) return false;
  return k < floor || BEFORE_INVERSION.test(reading.tokens[k]?.norm ?? '');
}

/** "The board – so it is called – wrote the firm": what stands between the dashes parts the verb from its subject. */
function closesAside(reading: Reading, k: number, floor: number): boolean {
  if (!isDash(reading, k) || isDash(reading, floor)) return false;
  for (let at = k - 2; at > floor; at--) if (isDash(reading, at)) return true;
  return false;
}

/** "Jane Smith, a lawyer, announces talks": a name at the head, with a description beside it, is the subject. */
export function isAfterSubject(reading: Reading, end: number, lowest: number): boolean {
  // “We stay!” Jane Smith, a lawyer, announces talks: the subject stands behind what was said.
  const floor = reading.quotations[reading.quoted[lowest] ?? -1]?.end ?? lowest;
  if (reading.tokens[end - 1]?.norm !== ',') return false;
  if (isBareSubject(reading, floor, end - 1)) return true;
  if (isNamedBeside(reading, end, floor)) return true;
  if (reading.lexicon.writing.capitals === 'none' || is(reading, floor, Role.determiner | SOMEBODY))
    return isAfterDescribed(reading, end, floor);
  if (!reading.tokens[floor]?.capital || !reading.tokens[floor + 1]?.capital) return false;
  const subject = phraseBefore(reading, end, floor);
  if (!subject?.apposition || subject.first !== floor || subject.end - floor < 2) return false;
  for (let k = floor; k < subject.end; k++) if (!reading.tokens[k]?.capital) return false;
  return is(reading, subject.apposition[0], NOUN | Role.determiner);
}

/** "In June, one of the lawyers, Carla Bell, announces": behind what opens the sentence, a name that commas part from who that is. */
function isNamedBeside(reading: Reading, end: number, floor: number): boolean {
  const name = phraseBefore(reading, end, floor);
  const opens = name?.apposition?.[0] ?? 0;
  if (!name || opens <= floor || opens >= name.first || opens - floor > LONGEST_OPENING) return false;
  for (let k = floor; k < opens; k++) if ((reading.tokens[k]?.norm === ',') !== (k === opens - 1)) return false;
  return name.end === end - 1 && name.end - name.first > 1 && reading.tokens[name.first]?.capital === true;
}

/**
 * "The mayor, a guest of the station, accuses the minister": what stands between the first two commas of the clause describes whom the words before
 * them name, and nothing else; so nothing was said yet, and the subject stands there. `closing` is the second comma.
 */
function isBareSubject(reading: Reading, floor: number, closing: number): boolean {
  let comma = floor;
  while (comma < closing && reading.tokens[comma]?.kind === 'word') comma += 1;
  if (comma >= closing - 1 || reading.tokens[comma]?.norm !== ',') return false;
  for (let k = comma + 1; k < closing; k++) if (reading.tokens[k]?.norm === ',') return false;
  let isSomebody = false;
  for (let k = floor; k < comma; k++) {
    const capital = reading.tokens[k]?.capital === true;
    if (!capital && !is(reading, k, NOUN | Role.determiner | Role.link | Role.particle | Role.title)) return false;
    isSomebody ||=
      is(reading, k, SOMEBODY) ||
      (capital && k + 1 < comma && reading.tokens[k + 1]?.capital === true && !isArticle(reading, k));
  }
  return isSomebody && !is(reading, comma - 1, Role.cue | Role.stop);
}

/** "Eine Frage": where every noun has a capital, that of the article says nothing. */
function isArticle(reading: Reading, k: number): boolean {
  return reading.lexicon.writing.capitals === 'noun' && is(reading, k, Role.determiner);
}

/** "An official, who asked not to be named, calls it wrong": so is a noun for somebody, with what says who that is. */
function isAfterDescribed(reading: Reading, end: number, floor: number): boolean {
  const subject = phraseBefore(reading, end, floor);
  // "The boy's lawyer, Carla Bell, announces an appeal": the name between the commas is the subject.
  if (subject?.apposition?.[0] === floor) return true;
  if (!subject?.apposition || subject.first !== floor) return false;
  let isSomebody = false;
  for (let k = floor; k < subject.end; k++) isSomebody ||= is(reading, k, SOMEBODY);
  return isSomebody && is(reading, subject.apposition[0], Role.pronounRelative | Role.unnamed);
}

/** Does a name in marks end here that is written as titles are: with a capital on every other word, or more? */
function isTitle(reading: Reading, k: number): boolean {
  if (!reading.nameMarks.has(k)) return false;
  const quotation = reading.quotations.find(({ end }) => end === k + 1);
  const words = reading.tokens.slice(quotation?.first ?? k, k).filter(({ kind }) => kind === 'word');
  return words.length > 0 && 2 * words.filter(({ capital }) => capital).length >= words.length;
}

/** "Yesterday warned experts", "In court said the widow": a word of `fronts` opens the clause, and no verb follows before `end`. */
export function isAfterFront(reading: Reading, end: number, floor: number, previous: Claim | undefined): boolean {
  const opened = previous ? endOfOpening(previous, floor) : floor;
  let left = LONGEST_FRONTED;
  for (let k = end - 1; k >= floor && left > 0; k--) {
    // "In “Nature” describe physicists", "Of “a great step” spoke the mayor": what stands in marks is one word.
    if (reading.nameMarks.has(k) || isWithinWord(reading, k) || (reading.quoted[k] ?? -1) !== -1) continue;
    if (k < opened) return true;
    left -= 1;
    if (reading.tokens[k]?.kind === 'mark') return false;
    const opens = k === floor || reading.tokens[k - 1]?.kind === 'mark' || is(reading, k - 1, Role.opener);
    // "It explains the plan": the pronoun at the head is the subject, though it may stand between others.
    const isSubject = k === end - 1 && is(reading, k, PRONOUN) && !is(reading, k, Role.front | Role.determiner);
    if (opens && !isSubject && is(reading, k, Role.front | Role.between | Role.calendar)) return true;
    if (isNounAfterArticle(reading, k)) continue;
    if (is(reading, k, Role.stop | Role.cue | Role.pronounRelative) && !is(reading, k, Role.front | Role.determiner))
      return false;
  }
  return false;
}

/**
 * "In an interview with the Post named the minister", "According to the Post think insiders": where the claim ends that opens the clause, with its
 * source behind its cue; the clause's first token, where none does.
 */
export function endOfOpening({ rule, cue, source, sentence }: Claim, floor: number): number {
  if (sentence[0] > floor || cue[0] > floor + 1) return floor;
  return rule.told || source.first >= cue[1] ? Math.max(cue[1], source.end) : floor;
}

/** "via een bericht op": after an article, what is also a verb is a noun. */
function isNounAfterArticle(reading: Reading, k: number): boolean {
  return is(reading, k, NOUN) && is(reading, k - 1, Role.determiner) && !is(reading, k, Role.pronounRelative);
}

/** A mark with letters on both sides of it: צה"ל. */
function isWithinWord({ tokens }: Reading, k: number): boolean {
  const next = tokens[k + 1];
  return tokens[k]?.kind === 'mark' && tokens[k]?.spaced === false && next?.kind === 'word' && !next.spaced;
}
