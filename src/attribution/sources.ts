import type { AttributionSource, OutletRef, Span } from '../report.ts';
import { isCompound } from './beside-names.ts';
import type { Slot } from './claim.ts';
import { NOUN, PRONOUN, Role } from './lexicon.ts';
import { isHost, tidy } from './name-text.ts';
import { isNamedInside } from './named-inside.ts';
import { wasNamed } from './noun-capitals.ts';
import { type Core, coreOf, isLink } from './phrase-core.ts';
import { nameBeside, titleIn } from './phrase-names.ts';
import { type Names, outletIn } from './phrase-outlet.ts';
import { type Shape, shapeOf } from './phrase-shape.ts';
import { is, isLatin, isNamesArticle, isUnknown, opensSentence, type Reading } from './reading.ts';
import { isPlural, isVariant } from './word-fit.ts';
import type { Entry } from './word-tree.ts';

/** What a phrase stands for. */
export interface Described {
  type: AttributionSource['type'];
  name: string;
  outlet: OutletRef | null;
  /** UTF-16 offsets in the text. */
  span: Span;
  /** The phrase points back to something named before: a pronoun, "the source", "the minister", "the 51-year-old"; `alone`: as a noun without any other word. */
  pointsBack: 'person' | 'aged' | 'people' | 'thing' | 'alone' | 'anonymous' | null;
  /** Its last noun, folded: what one that points back must share. */
  noun: string | null;
  /** The outlet that an unnamed source spoke to, where the phrase says so: "a source of the newspaper". */
  spokeTo: OutletRef | null;
  spokeToName: string | null;
  /** It points back, and was taken for whoever was named before. */
  isInferred: boolean;
  /** An outlet that is described and not named: "local media", "a newspaper". */
  isUnnamed: boolean;
}

/** What a phrase of one paragraph stands for; with `anything`, words that nothing is known of can be somebody. */
export type WhatIs = (slot: Slot, anything?: boolean) => Described | null;

/** With the article before it, or the ending of a case. */
const LONE_LETTER = /^(?:\p{Alphabetic}{1,3}\s)?\p{Uppercase}(?:[-’']\p{Lowercase}{0,3})?$/u;

/** How such a text looks to whoever does not ask what is a letter, which takes an expression that is dear to make. */
const SHORT = /^(?:\S{1,6}\s)?\S{1,2}(?:[-’']\S{0,6})?$/;

/** What points back has no more words. */
const LONGEST_POINTING = 5;

const UPPER_ONLY = /^\p{Uppercase}{2,}$/u;

/** Tells what a phrase stands for; null where it cannot be a source. With `anything`, words that nothing is known of can be one. */
export function describe(reading: Reading, slot: Slot, names: Names, anything = false): Described | null {
  const core = coreOf(reading, slot);
  if (core.first >= core.end) return null;
  const span: Span = [core.start, core.stop];
  const plain = (type: Described['type'], name: string, more: Partial<Described> = {}): Described => ({
    type,
    name: tidy(name),
    outlet: null,
    span,
    pointsBack: null,
    noun: nounOf(reading, core),
    spokeTo: null,
    spokeToName: null,
    isInferred: false,
    isUnnamed: false,
    ...more,
  });
  const text = reading.text.slice(owningArticle(reading, core), core.stop);
  const pronoun = pronounOf(reading, core);
  // In small letters wherever it stands, as nobody's name, and with its case: "उन्होंने".
  if (pronoun) {
    const isCased = reading.lexicon.writing.endings === undefined;
    const word = isCased ? text + reading.text.slice(core.stop, reading.tokens[core.end - 1]?.end) : text;
    return plain(pronoun === 'thing' ? 'organization' : 'person', word.toLowerCase(), { pointsBack: pronoun });
  }

  // "one feels", "many hope": a word that counts people is a source only where somebody must be.
  const counts =
    core.end - core.first === 1 && is(reading, core.first, Role.determiner) && is(reading, core.first, Role.people);
  if (counts && !anything) return null;
  const shape = shapeOf(reading, core);
  // "the mayor of Kalamia, Jane Smith": where cases say "of", the one word beside the office is no name of a person.
  // "the spokesman of the Harbour Ministry, Jane Smith": nor is whom they speak for.
  const isOneWord = shape.officeNoun && !/\s/.test(shape.personName ?? '');
  // «Ο δήμαρχος Άνω Πεδιάδας, Ida Roth»: nor are two words, where an article opens the phrase and another name of two stands beside it.
  const mayBePlace = shape.officeNoun && shape.definite && !isPlural(reading.lexicon, nounOf(reading, core) ?? '');
  const place = shape.personName !== null && (isOneWord || mayBePlace || shape.holdsOrganization);
  const fuller = shape.personName && !place ? null : nameBeside(reading, slot);
  const beside = place && !fuller?.includes(' ') ? null : fuller;
  const isDescribed = shape.officeNoun || shape.anonymous || shape.organizationNoun;
  // "Jan Bell, mayor of Dubna": where cases say "of", the word beside the office names no person.
  const isName = !isDescribed && (/\s/.test(shape.caps) || !beside?.includes(' '));
  // "der Gießer, Jonas Bellmer,": an article and a noun of which nothing is known describe as well.
  const isAnyNoun = reading.lexicon.writing.capitals === 'noun' && shape.definite && core.end - core.first === 2;
  if (beside && (isDescribed || isAnyNoun || (anything && !isName))) return plain('person', beside);
  const isNobodys = shape.anonymous && !shape.personName && !isWrittenAsName(reading, core);
  const named = isNobodys ? null : outletIn(reading, core, names, shape);
  const marked = titleIn(reading, core);
  const title = marked && reading.text.slice(marked.start, marked.stop);
  if (named) return plain(named.agency ? 'agency' : 'outlet', title ?? named.name, { outlet: named.outlet });
  if (shape.anonymous && !shape.personName) {
    const whole = text + described(reading, slot, core);
    const within = outletIn(reading, core, names, { ...shape, anywhere: true });
    const short = (shape.definite && core.end - core.first <= LONGEST_POINTING) || goesOn(reading, core, shape);
    const pointsBack = isKnownByAge(reading, core, shape)
      ? 'aged'
      : !short
        ? null
        : shape.sourceNoun
          ? 'anonymous'
          : 'person';
    return plain('anonymous', whole, {
      pointsBack,
      isUnnamed: shape.collective,
      spokeTo: within?.outlet ?? null,
      spokeToName: within?.outlet ? within.name : null,
    });
  }
  // "ministrul Sănătății", the minister of health: a noun with its article in the case of an owner is nobody's name.
  const isOwner = isOneWord && is(reading, core.end - 1, Role.definiteNoun);
  if (shape.personName) return plain('person', isOwner ? text : shape.personName);
  // "the site example.com": the address names it, though it has no capital.
  const address = shape.outletNoun ? text.slice(text.lastIndexOf(' ') + 1) : '';
  if (isHost(address)) return plain('outlet', address);
  if (shape.outletNoun)
    return plain(shape.agencyNoun ? 'agency' : 'outlet', title ?? text, {
      pointsBack: isOutletAlone(reading, core, shape) ? 'thing' : null,
      isUnnamed: shape.collective || isOnlyNouns(reading, core) || isAnyOutlet(reading, core, shape),
    });
  const mark = shape.opensWithArticle ? core.first + 1 : core.first;
  // "Die „Lorvik Post“": a noun inside of a title says nothing of it.
  if (title !== null && reading.nameMarks.has(mark)) return plain('organization', title);
  if (shape.organizationNoun) {
    const isShort = core.end - core.first <= LONGEST_POINTING;
    const isKnown = isShort && shape.definite && isBare(reading, core, shape) && !hasLink(reading, core);
    const nouns = core.end - core.first - (is(reading, core.first, Role.determiner | Role.definite) ? 1 : 0);
    const isAlone = nouns === 1 && isNounAlone(reading, core, Role.organization);
    return plain('organization', text, { pointsBack: isAlone ? 'alone' : isKnown ? 'thing' : null });
  }
  if (shape.documentNoun) return plain('document', text);
  if (shape.officeNoun) {
    const isKnown =
      saysThe(reading, shape) && (isBare(reading, core, shape) || core.end - core.first <= LONGEST_POINTING);
    const isAged = isKnownByAge(reading, core, shape);
    const pointsBack = isAged ? 'aged' : isOfficeAlone(reading, core) ? 'alone' : isKnown ? 'person' : null;
    // "A minister" could be any; "the minister", and "minister" where a language leaves that to the reader, is one.
    const mayBeAny = reading.lexicon.nounsInFront || is(reading, core.first, Role.determiner);
    // "Leith's mayor" is one; "a mayor of Leith" is any.
    const isTold = shape.opensWithArticle ? shape.isNamed : shape.hasCapital;
    const isAny = mayBeAny && !shape.definite && !isTold;
    return plain(isAny ? 'anonymous' : 'person', text, { pointsBack });
  }
  const host = text.slice(text.lastIndexOf(' ') + 1);
  const { capitals, headLast } = reading.lexicon.writing;
  if (capitals === 'none') {
    if (core.end - core.first === 1 && isHost(host)) return plain('outlet', host);
    // "पादरियों": nobody's name has the ending of several people.
    const isMany = headLast === true && isPlural(reading.lexicon, reading.tokens[core.end - 1]?.norm ?? '');
    const isAny = (shape.opensWithArticle && !shape.definite) || isMany;
    return plain(isAny ? 'anonymous' : 'person', text, {
      pointsBack: isHolderAlone(reading, core, Role.title) ? 'alone' : null,
    });
  }
  // A title in marks is no person's name.
  if (reading.nameMarks.has(mark) && (title !== null || !shape.hasCapital)) return plain('organization', title ?? text);
  if (!shape.isNamed && core.end - core.first <= 2 && isHost(host)) return plain('outlet', host);
  // "according to a report in the Post": what ends in another cue is that one's.
  if (!shape.isNamed && is(reading, core.end - 1, Role.cue)) return null;
  // "the 56-year-old", "the 14th-ranked Oland": whoever has an age or a rank.
  const isOne = shape.opensWithArticle && isAgeOrRank(reading, core.first + 1) && core.end - core.first <= 3;
  if (isOne && !shape.isNamed && shape.definite) return plain('person', text, { pointsBack: 'aged' });
  if (!shape.isNamed)
    return anything && core.end - core.first <= 6 ? plain(shape.definite ? 'organization' : 'anonymous', text) : null;
  if (isNounInFront(reading, core)) return anything ? plain('anonymous', text) : null;
  if (isDescribedAtHead(reading, core)) return plain('anonymous', text);
  // "Wrote on X": a letter is nobody.
  if (isLoneLetter(text) || isLoneLetter(shape.caps)) return null;
  // "Jan Bell from the firm CGA": the letters are the firm's.
  let stop = core.first + 1;
  while (stop < core.end && !isLink(reading, stop)) stop += 1;
  const last = reading.tokens[stop - 1];
  const acronym = last !== undefined && UPPER_ONLY.test(reading.text.slice(last.start, last.end));
  const several = hasAnd(reading, core);
  // "a disappointed Kim Dahl": a name of two words behind an adjective.
  const isAdorned =
    shape.opensWithArticle &&
    !shape.definite &&
    /\s/.test(shape.caps) &&
    reading.tokens[core.first + 1]?.capital === false &&
    !is(reading, core.first + 1, NOUN | Role.link);
  if (isAdorned) return plain('person', shape.caps);
  // "nach Angaben der Nordischen Liga": the cue took the article.
  const isBehindArticle =
    reading.lexicon.writing.capitals === 'noun' &&
    is(reading, core.first - 1, Role.genitive) &&
    (core.end - core.first > 1 || !wasNamed(reading, text, core.start));
  // "mein Tierarzt", "ein Weltmeister": with an article that says no "the", an unknown noun is somebody described.
  if (reading.lexicon.writing.capitals === 'noun' && isAnyone(reading, core, shape)) return plain('anonymous', text);
  const isFirm = shape.caps.includes('&');
  const isGroup =
    isFirm || acronym || isInOtherLetters(reading, core) || (shape.opensWithArticle && !isOne) || isBehindArticle;
  if (!isGroup && !several)
    return plain('person', shape.caps || reading.text.slice(core.start, nameStop(reading, core)));
  // "de nombreux Catalans": one word behind an article that says no "the" is anybody of that name.
  const isAnybody = shape.opensWithArticle && !shape.definite && !acronym && !/\s/.test(shape.caps);
  return plain(!isGroup ? 'person' : isAnybody ? 'anonymous' : 'organization', text);
}

/** May a phrase be of what was named before? Where there are no articles, each may. */
function saysThe({ lexicon }: Reading, { definite }: Shape): boolean {
  return definite || !lexicon.hasDeterminers;
}

/** Does a phrase hold no name? "The Leith-based chain" does not. */
function isBare(reading: Reading, core: Core, { hasCapital }: Shape): boolean {
  if (!hasCapital) return true;
  if (reading.lexicon.writing.capitals === 'noun') return isOnlyNouns(reading, core);
  for (let k = core.first + 1; k < core.end; k++) {
    if (reading.tokens[k]?.capital && !isCompound(reading, k)) return false;
  }
  return true;
}

/** "The 31-year-old defender", «Η 68χρονη πεζογράφος»: whoever was named last, though nobody called them so before. */
function isKnownByAge(reading: Reading, { first, end }: Core, { definite }: Shape): boolean {
  return definite && isAgeOrRank(reading, first + 1) && end - first <= LONGEST_POINTING;
}

/** "The newspaper", «Издание», "gazete": nothing tells which, so that it is one that was named before. */
function isOutletAlone(reading: Reading, core: Core, shape: Shape): boolean {
  if (shape.definite) return isBare(reading, core, shape) && !hasLink(reading, core);
  return !shape.collective && isNounAlone(reading, core, Role.outlet | Role.agency);
}

/** «Министра», "borgmesteren": a noun for one who holds an office, and no article. */
function isOfficeAlone(reading: Reading, core: Core): boolean {
  // Nouns for several hold no office; some forms are both.
  return isHolderAlone(reading, core, Role.office) && !is(reading, core.first, Role.people | Role.determiner);
}

/** Is a phrase one noun of a kind? Where each character is a token, several are: 市长. */
function isHolderAlone({ entries, lexicon, roles }: Reading, { first, end }: Core, kind: number): boolean {
  if (lexicon.writing.spaces) return end - first === 1 && ((roles[first] ?? 0) & kind) !== 0;
  return entries[first]?.some((entry) => entry.length === end - first && (entry.roles & kind) !== 0) === true;
}

/** Is a phrase one noun of a kind, not for several, with "the" or "this" at the most? */
function isNounAlone(reading: Reading, core: Core, kind: number): boolean {
  const noun = nounOf(reading, core);
  if (noun === null || isPlural(reading.lexicon, noun)) return false;
  for (let k = core.first; k < core.end; k++) if (!is(reading, k, kind | Role.definite)) return false;
  return true;
}

/** "le magistrat", "46-letni szkoleniowiec": may it be somebody who was called by another noun of the kind before? */
function goesOn(reading: Reading, core: Core, { definite, opensWithArticle }: Shape): boolean {
  const noun = nounOf(reading, core);
  if (noun === null || core.end - core.first > LONGEST_POINTING || (opensWithArticle && !definite)) return false;
  if (reading.lexicon.writing.capitals === 'name')
    for (let k = core.first + 1; k < core.end; k++) if (reading.tokens[k]?.capital) return false;
  return isVariant(reading.lexicon, noun);
}

/** "Jan Bell beim Fest": where every noun has a capital, a name ends before a preposition that is no part of names. */
function nameStop(reading: Reading, { first, end, stop }: Core): number {
  if (reading.lexicon.writing.capitals !== 'noun') return stop;
  for (let k = first + 1; k < end; k++)
    if (isLink(reading, k) && !reading.tokens[k]?.capital) return reading.tokens[k - 1]?.end ?? stop;
  return stop;
}

/** “съобщиха от Lorvik”: one name in Latin letters amid others is a firm's. */
function isInOtherLetters({ tokens }: Reading, { first, end }: Core): boolean {
  const isWord = (k: number, latin: boolean) => {
    const token = tokens[k];
    // An ending that an apostrophe parts from its word is in no other letters.
    return token?.kind === 'word' && !token.norm.startsWith("'") && isLatin(token) === latin;
  };
  return end - first === 1 && isWord(first, true) && [first - 2, first - 1, end, end + 1].some((k) => isWord(k, false));
}

function isLoneLetter(text: string): boolean {
  return SHORT.test(text) && LONE_LETTER.test(text);
}

function isAnyone(reading: Reading, { first, end }: Core, { opensWithArticle, definite }: Shape): boolean {
  if (!opensWithArticle || definite) return false;
  let capitals = 0;
  for (let k = first + 1; k < end && !isLink(reading, k); k++) if (reading.tokens[k]?.capital) capitals += 1;
  return capitals === 1;
}

const NUMBERED = /^\d+(?:\p{Alphabetic}*-\p{Alphabetic}|\p{Alphabetic}{4})/u;

/** Is a source an outlet, or an agency? */
export function isMedium({ type }: Described): boolean {
  return type === 'outlet' || type === 'agency';
}

export function isAgeOrRank({ tokens }: Reading, k: number): boolean {
  return tokens[k]?.kind === 'number' && NUMBERED.test(tokens[k]?.norm ?? '');
}

/** "nach Angaben des Ministeriums": where every noun has a capital, its genitive is shown with the article that the cue took; where the name begins. */
function owningArticle(reading: Reading, { first, start }: Core): number {
  const { capitals } = reading.lexicon.writing;
  const isOwned = capitals === 'noun' && is(reading, first, NOUN) && is(reading, first - 1, Role.genitive);
  return isOwned && first > 0 ? (reading.tokens[first - 1]?.start ?? start) : start;
}

/**
 * «Японский автопроизводитель», "vận động viên": where a noun may stand without an article, the one capital is that of the sentence, and words in
 * small letters that nothing is known of go on.
 */
function isDescribedAtHead(reading: Reading, { first, end }: Core): boolean {
  const { hasBareNouns, hasDeterminers, writing } = reading.lexicon;
  if ((hasDeterminers && !hasBareNouns) || writing.capitals !== 'name' || end - first < 2) return false;
  const token = reading.tokens[first];
  if (!token?.capital || !isUnknown(reading, first) || !opensSentence(reading, first)) return false;
  let last = first;
  while (last + 1 < end && !isLink(reading, last + 1)) {
    last += 1;
    if (reading.tokens[last]?.kind !== 'word' || reading.tokens[last]?.capital) return false;
  }
  return (
    last > first && isUnknown(reading, first + 1) && !isNamedInside(reading, reading.text.slice(token.start, token.end))
  );
}

/** "Health bosses": the capital is that of a noun in front of another, of which nothing is known. */
function isNounInFront(reading: Reading, { first, end }: Core): boolean {
  if (!reading.lexicon.nounsInFront) return false;
  let last = first;
  while (last + 1 < end && !isLink(reading, last + 1)) last += 1;
  return (
    last > first &&
    reading.tokens[last]?.capital === false &&
    reading.roles[last] === 0 &&
    /^\p{Alphabetic}/u.test(reading.tokens[last]?.norm ?? '')
  );
}

/** "The Economist", "Business Insider": where only names have capitals, every word has one, and not the place in the sentence gives it to the last. */
function isWrittenAsName(reading: Reading, { first, end }: Core): boolean {
  if (reading.lexicon.writing.capitals !== 'name' || end - first < 2) return false;
  const head = is(reading, first, Role.determiner) ? first + 1 : first;
  for (let k = head; k < end; k++) if (!reading.tokens[k]?.capital) return false;
  return true;
}

/** No word of it can be a name, as nothing but its nouns is capitalised; where there are no capitals nobody knows. */
function isOnlyNouns(reading: Reading, { first, end }: Core): boolean {
  if (reading.lexicon.writing.capitals === 'none') return false;
  for (let k = first; k < end; k++) {
    const isTitle = reading.named[k] === 1;
    if (isTitle || (reading.tokens[k]?.capital && !is(reading, k, NOUN | Role.determiner))) return false;
  }
  return true;
}

/** "A South Korean daily": the capitals say where it is from, and the article that it might be any. */
function isAnyOutlet(reading: Reading, { first, end }: Core, { opensWithArticle, definite }: Shape): boolean {
  const isNoun = is(reading, end - 1, Role.outlet | Role.agency) && reading.tokens[end - 1]?.capital === false;
  const isQuoted = Array.from({ length: end - first }, (_, k) => first + k).some((k) => reading.nameMarks.has(k));
  return opensWithArticle && !definite && isNoun && !isQuoted && reading.lexicon.writing.capitals === 'name';
}

/** "The ministry of boats" is not the ministry that was named before. */
function hasLink(reading: Reading, { first, end }: Core): boolean {
  for (let k = first; k < end; k++) if (isLink(reading, k)) return true;
  return false;
}

function hasAnd(reading: Reading, { first, end }: Core): boolean {
  for (let k = first; k < end; k++) if (is(reading, k, Role.and)) return true;
  return false;
}

function pronounOf(reading: Reading, core: Core): Described['pointsBack'] {
  if (core.end - core.first > 2 && !isSpeltPronoun(reading, core)) return null;
  const roles = reading.roles[core.end - 1] ?? 0;
  // Vietnamese "ông" is a title before a name, and "he" without one.
  if ((roles & PRONOUN) === 0 || (roles & NOUN & ~Role.title) !== 0) return null;
  if (reading.tokens[core.end - 1]?.capital && core.end - core.first > 1) return null;
  if ((roles & Role.pronounThing) !== 0) return 'thing';
  return (roles & Role.pronounPeople) !== 0 ? 'people' : 'person';
}

/** "Công ty này", "this company", is one pronoun of several words; so is, where each letter is a token, เขา, "he". */
function isSpeltPronoun(reading: Reading, { first, end }: Core): boolean {
  const isWhole = ({ length, roles }: Entry) => length === end - first && (roles & PRONOUN) !== 0;
  if (reading.lexicon.writing.spaces) return reading.entries[first]?.some(isWhole) === true;
  for (let k = first; k < end; k++) if (!is(reading, k, PRONOUN)) return false;
  return true;
}

/** The last noun before the first link: "source" in "a diplomatic source close to the talks". */
function nounOf(reading: Reading, core: Core): string | null {
  let noun: string | null = null;
  for (let k = core.first; k < core.end; k++) {
    if (noun !== null && (isLink(reading, k) || is(reading, k, Role.unnamed))) break;
    if (is(reading, k, NOUN) && !isNamesArticle(reading, k)) noun = reading.tokens[k]?.norm ?? noun;
  }
  return noun;
}

/** What an apposition adds to say why nobody is named: ", who asked not to be identified". */
function described(reading: Reading, { apposition }: Slot, core: Core): string {
  if (!apposition || !is(reading, apposition[0], Role.unnamed) || core.end > apposition[0]) return '';
  return reading.text.slice(core.stop, reading.tokens[apposition[1] - 1]?.end);
}
