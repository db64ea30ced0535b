import type { OutletIndex } from '../outlets/outlet.ts';
import type { AttributionSource, OutletRef, Span } from '../report.ts';
import type { Slot } from './claim.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { is, type Reading, sentenceOf, spanOf } from './reading.ts';

/** What a phrase stands for. */
export interface Described {
  type: AttributionSource['type'];
  name: string;
  outlet: OutletRef | null;
  /** UTF-16 offsets in the text. */
  span: Span;
  /** The phrase points back to something named before: a pronoun, "the source", "the minister". */
  pointsBack: 'person' | 'people' | 'thing' | 'anonymous' | null;
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

interface Names {
  index: OutletIndex;
  language: string | null;
}

/** A capital anywhere, or a dot between letters: elDiario, lenta.ru. */
const NAME_LETTERS = /\p{Lu}|\p{L}\.\p{L}/u;
/** An address, with or without its scheme. */
export const ADDRESS = /^(?:https?:\/\/)?(?:[\p{Alphabetic}\d-]+\.)+\p{L}{2,}(?:\/\S*)?$/u;
/** A name that is an address: News.example. */
export const HOST = /^[\p{Alphabetic}\d-]+(?:\.[\p{Alphabetic}\d-]+)*\.\p{Ll}{2,7}$/u;
const DECIDING = Role.office | Role.organization | Role.outlet | Role.agency | Role.document;
/** With the article before it, or the ending of a case. */
const LONE_LETTER = /^(?:\p{L}{1,3}\s)?\p{Lu}(?:[-’']\p{Ll}{1,3})?$/u;
const LETTER_AND_DIGIT = /^\p{L}+\p{N}+$/u;
const UPPER_ONLY = /^\p{Lu}{2,}$/u;
/** Letters of "weekly" and the like, where a name and such a noun are written as one word. */
const LONGEST_NOUN = 3;
/** An outlet's name in a phrase takes no more words than this. */
const LONGEST_NAME = 7;
/** And with the words that say what it is, no more than these. */
const LONGEST_DESCRIBED = 10;

/** Tells what a phrase stands for; null where it cannot be a source. With `anything`, words that nothing is known of can be one. */
export function describe(reading: Reading, slot: Slot, names: Names, anything = false): Described | null {
  const core = inner(reading, slot);
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
  const text = reading.text.slice(core.start, core.stop);
  const pronoun = pronounOf(reading, core);
  if (pronoun) return plain(pronoun === 'thing' ? 'organization' : 'person', text, { pointsBack: pronoun });

  // "one feels", "many hope": a word that counts people is a source only where somebody must be.
  const counts =
    core.end - core.first === 1 && is(reading, core.first, Role.determiner) && is(reading, core.first, Role.people);
  if (counts && !anything) return null;
  const shape = shapeOf(reading, core);
  // "the mayor of Kalamia, Jane Smith": where cases say "of", the one word beside the office is no name of a person.
  // "the spokesman of the Harbour Ministry, Jane Smith": nor is whom they speak for.
  const isOneWord = shape.officeNoun && !/\s/.test(shape.personName ?? '');
  const place = shape.personName !== null && (isOneWord || shape.holdsOrganization);
  const fuller = shape.personName && !place ? null : nameBeside(reading, slot);
  const beside = place && !fuller?.includes(' ') ? null : fuller;
  const isDescribed = shape.officeNoun || shape.anonymous || shape.organizationNoun;
  // "Jan Bell, mayor of Dubna": where cases say "of", the word beside the office names no person.
  const isName = !isDescribed && (/\s/.test(shape.caps) || !beside?.includes(' '));
  if (beside && (isDescribed || (anything && !isName))) return plain('person', beside);
  const named = shape.anonymous && !shape.personName ? null : outletIn(reading, core, names, shape);
  if (named) return plain(named.agency ? 'agency' : 'outlet', named.name, { outlet: named.outlet });
  if (shape.anonymous && !shape.personName) {
    const whole = text + described(reading, slot, core);
    const within = outletIn(reading, core, names, { ...shape, anywhere: true });
    const short = shape.definite && core.end - core.first <= 5;
    const pointsBack = !short ? null : shape.sourceNoun ? 'anonymous' : 'person';
    return plain('anonymous', whole, {
      pointsBack,
      spokeTo: within?.outlet ?? null,
      spokeToName: within?.outlet ? within.name : null,
    });
  }
  // "ministrul Sănătății", the minister of health: a noun with its article in the case of an owner is nobody's name.
  const isOwner = isOneWord && is(reading, core.end - 1, Role.definiteNoun);
  if (shape.personName) return plain('person', isOwner ? text : shape.personName);
  if (shape.outletNoun)
    return plain(shape.agencyNoun ? 'agency' : 'outlet', text, {
      pointsBack: shape.definite && !shape.hasCapital ? 'thing' : null,
      isUnnamed: shape.collective || isOnlyNouns(reading, core),
    });
  if (shape.organizationNoun) return plain('organization', text);
  if (shape.documentNoun) return plain('document', text);
  if (shape.officeNoun) {
    const pointsBack = !shape.hasCapital && (shape.definite || !reading.lexicon.hasDeterminers) ? 'person' : null;
    // "A minister" could be any; "the minister", and "minister" where a language leaves that to the reader, is one.
    const isAny = is(reading, core.first, Role.determiner) && !shape.definite && !shape.hasCapital;
    return plain(isAny ? 'anonymous' : 'person', text, { pointsBack });
  }
  if (reading.lexicon.writing.capitals === 'none') return plain('person', text);
  if (!shape.hasCapital && reading.nameMarks.has(core.first)) return plain('organization', text);
  // "according to a report in the Post": what ends in another cue is that one's.
  if (!shape.hasCapital && is(reading, core.end - 1, Role.cue)) return null;
  if (!shape.hasCapital)
    return anything && core.end - core.first <= 6 ? plain(shape.definite ? 'organization' : 'anonymous', text) : null;
  // "Wrote on X": a letter is nobody.
  if (LONE_LETTER.test(text)) return null;
  const last = reading.tokens[core.end - 1];
  const acronym = last !== undefined && UPPER_ONLY.test(reading.text.slice(last.start, last.end));
  if (HOST.test(text)) return plain('outlet', text);
  const several = hasAnd(reading, core);
  // "a disappointed Kim Dahl": a name of two words behind an adjective.
  const isAdorned =
    shape.opensWithArticle &&
    !shape.definite &&
    /\s/.test(shape.caps) &&
    reading.tokens[core.first + 1]?.capital === false &&
    !is(reading, core.first + 1, NOUN | Role.link);
  if (isAdorned) return plain('person', shape.caps);
  const isGroup = shape.opensWithArticle || acronym;
  return plain(isGroup ? 'organization' : 'person', isGroup || several ? text : shape.caps || text);
}

/** No word of it can be a name, as nothing but its nouns is capitalised; where there are no capitals nobody knows. */
function isOnlyNouns(reading: Reading, { first, end }: Core): boolean {
  if (reading.lexicon.writing.capitals === 'none') return false;
  for (let k = first; k < end; k++) {
    if (reading.tokens[k]?.capital && !is(reading, k, NOUN | Role.determiner)) return false;
  }
  return true;
}

function hasAnd(reading: Reading, { first, end }: Core): boolean {
  for (let k = first; k < end; k++) if (is(reading, k, Role.and)) return true;
  return false;
}

interface Core {
  first: number;
  end: number;
  /** Offsets, without case letters. */
  start: number;
  stop: number;
}

function inner(reading: Reading, slot: Slot): Core {
  let { first, end } = slot;
  while (first < end && reading.tokens[first]?.kind === 'mark' && !reading.nameMarks.has(first)) first += 1;
  while (end > first && reading.tokens[end - 1]?.kind === 'mark' && !reading.nameMarks.has(end - 1)) end -= 1;
  // ה"הארץ": before a mark what grows on to words is a word of its own.
  if (reading.lexicon.clitics.has(reading.tokens[first]?.norm ?? '') && reading.nameMarks.has(first + 1)) first += 1;
  end = beforeAge(reading, first, end);
  while (end - 1 > first && reading.tokens[end - 1]?.norm.startsWith("'") && !reading.tokens[end - 1]?.spaced) end -= 1;
  const a = reading.tokens[first];
  const b = reading.tokens[end - 1];
  return { first, end, start: (a?.start ?? 0) + slot.cutFront, stop: (b?.end ?? 0) - slot.cutBack };
}

/** 大浜ゆきさん（62）: without the age, where each digit may be a token. */
function beforeAge({ tokens }: Reading, first: number, end: number): number {
  let k = end;
  while (k > first && tokens[k - 1]?.kind === 'number') k -= 1;
  return k < end && k - 1 > first && /^[(（]$/.test(tokens[k - 1]?.norm ?? '') ? k - 1 : end;
}

function pronounOf(reading: Reading, core: Core): Described['pointsBack'] {
  if (core.end - core.first > 2) return null;
  const roles = reading.roles[core.end - 1] ?? 0;
  if ((roles & PRONOUN) === 0 || (roles & NOUN) !== 0) return null;
  if (reading.tokens[core.end - 1]?.capital && core.end - core.first > 1) return null;
  if ((roles & Role.pronounThing) !== 0) return 'thing';
  return (roles & Role.pronounPeople) !== 0 ? 'people' : 'person';
}

/** The last noun before the first link: "source" in "a diplomatic source close to the talks". */
function nounOf(reading: Reading, core: Core): string | null {
  let noun: string | null = null;
  for (let k = core.first; k < core.end; k++) {
    if (noun !== null && (isLink(reading, k) || is(reading, k, Role.unnamed))) break;
    if (is(reading, k, NOUN)) noun = reading.tokens[k]?.norm ?? noun;
  }
  return noun;
}

function hasDefiniteNoun(reading: Reading, { first, end }: Core): boolean {
  for (let k = first; k < end; k++) if (is(reading, k, NOUN)) return is(reading, k, Role.definiteNoun);
  return false;
}

/** "de" is a link after a noun, and a part of the name after one. */
function isLink(reading: Reading, k: number): boolean {
  if (!is(reading, k, Role.link)) return false;
  return !is(reading, k, Role.particle) || !reading.tokens[k - 1]?.capital || is(reading, k - 1, NOUN);
}

interface Shape {
  anonymous: boolean;
  sourceNoun: boolean;
  officeNoun: boolean;
  personName: string | null;
  outletNoun: boolean;
  agencyNoun: boolean;
  /** Many outlets at once, and no part of a name as its capital would make it. */
  collective: boolean;
  organizationNoun: boolean;
  /** Anywhere in it: "direktur PT Sinar Laut". */
  holdsOrganization: boolean;
  documentNoun: boolean;
  definite: boolean;
  opensWithArticle: boolean;
  hasCapital: boolean;
  /** The longest run of capitalised words. */
  caps: string;
  anywhere?: boolean;
}

/** Reads off the nouns of a phrase what kind of phrase it is: what stands before its first link decides. */
function shapeOf(reading: Reading, core: Core): Shape {
  if (reading.lexicon.writing.headLast) return shapeOfLast(reading, core);
  const { tokens } = reading;
  let link = core.end;
  let head = 0;
  let all = 0;
  let hasCapital = false;
  let collective = false;
  const cased = reading.lexicon.writing.capitals === 'name';
  const lastDecides = reading.lexicon.lastNounDecides;
  // Without articles, or with one that grows on to the noun, a genitive follows its noun with nothing between them: the first noun says what
  // the phrase is.
  const genitiveFollows = !reading.lexicon.hasDeterminers || reading.lexicon.hasDefiniteNouns;
  for (let k = core.first; k < core.end; k++) {
    const roles = reading.roles[k] ?? 0;
    all |= roles;
    // "one of the witnesses": what only counts is not what the phrase is.
    const counts = k === core.first + 1 && is(reading, core.first, Role.determiner) && !is(reading, core.first, NOUN);
    if (!lastDecides && isLink(reading, k) && k > core.first && link === core.end && !counts) link = k;
    const decided = genitiveFollows && (head & DECIDING) !== 0;
    // A statement of writers is a statement.
    const kept = (head & DECIDING) === Role.document ? ~(DECIDING | SOMEBODY) : ~DECIDING;
    const overruled = lastDecides && (roles & NOUN) !== 0 ? NOUN : 0;
    // "the mayor's supporters": whose they are is not what they are.
    if (k < link && k < core.end - 1 && tokens[k]?.norm === "'s" && !tokens[k]?.spaced) head = 0;
    if (k < link) head = (head & ~overruled) | (decided ? roles & kept : roles);
    if (k < link && (roles & Role.collective) !== 0) collective ||= !cased || k === core.first || !tokens[k]?.capital;
    if (tokens[k]?.capital && !(k === core.first && (roles & (NOUN | Role.determiner | Role.unnamed)) !== 0))
      hasCapital = true;
  }
  const unnamed = (all & Role.unnamed) !== 0;
  const isHolder = (head & Role.office) !== 0 && is(reading, core.first, Role.definite);
  const run = cased ? nameRun(reading, core.first, link) : null;
  const titled = (head & (SOMEBODY | Role.title)) !== 0;
  const personName =
    run && titled && run.end >= link
      ? nameOf(reading, core, run)
      : (uncasedName(reading, core, link) ?? nameBehindNoun(reading, core, link));
  return {
    // "The county engineer" holds an office, though engineers are people as well.
    anonymous: unnamed || (head & Role.source) !== 0 || ((head & Role.people) !== 0 && !isHolder),
    sourceNoun: (head & Role.source) !== 0,
    officeNoun: (head & Role.office) !== 0,
    personName,
    outletNoun: (head & (Role.outlet | Role.agency)) !== 0,
    agencyNoun: (head & Role.agency) !== 0,
    collective,
    organizationNoun: (head & Role.organization) !== 0,
    holdsOrganization: (all & Role.organization) !== 0,
    documentNoun: (head & Role.document) !== 0,
    definite: is(reading, core.first, Role.definite) || hasDefiniteNoun(reading, core),
    opensWithArticle: is(reading, core.first, Role.determiner),
    hasCapital,
    caps: run ? nameOf(reading, core, run) : '',
  };
}

/** "the ministry's spokesman": where the head comes last, the last noun after the last link decides. */
function shapeOfLast(reading: Reading, core: Core): Shape {
  let all = 0;
  let first = core.first;
  for (let k = core.first; k < core.end; k++) {
    all |= reading.roles[k] ?? 0;
    if (isLink(reading, k)) first = k + 1;
  }
  let last = core.end - 1;
  while (last > core.first && !is(reading, last, NOUN)) last -= 1;
  const head = reading.roles[last] ?? 0;
  const unnamed = (all & Role.unnamed) !== 0;
  return {
    anonymous: unnamed || (head & (Role.source | Role.people)) !== 0,
    sourceNoun: (head & Role.source) !== 0,
    officeNoun: (head & Role.office) !== 0,
    personName: unnamed ? null : uncasedName(reading, from(reading, core, first), core.end),
    outletNoun: (head & (Role.outlet | Role.agency)) !== 0,
    agencyNoun: (head & Role.agency) !== 0,
    collective: (head & Role.collective) !== 0,
    organizationNoun: (head & Role.organization) !== 0,
    holdsOrganization: (all & Role.organization) !== 0,
    documentNoun: (head & Role.document) !== 0,
    definite: is(reading, core.first, Role.definite),
    opensWithArticle: false,
    hasCapital: false,
    caps: '',
  };
}

/** The part of a phrase from a token on. */
function from(reading: Reading, core: Core, first: number): Core {
  return first === core.first ? core : { ...core, first, start: reading.tokens[first]?.start ?? core.start };
}

/** Fewest words after "spokesman" that, in a script without capitals, must hold a name. */
const WORDS_WITH_NAME = 3;
/** Characters of a name after its title, where characters are tokens. */
const NAME_CHARACTERS = [2, 5] as const;

/** "Anwohnerin Ida Roth": where every noun has a capital, two or more words of which nothing is known, behind a noun for somebody. */
function nameBehindNoun(reading: Reading, core: Core, link: number): string | null {
  if (reading.lexicon.writing.capitals !== 'noun') return null;
  let first = link;
  const isPart = (k: number) => reading.tokens[k]?.capital === true && ((reading.roles[k] ?? 0) & ~Role.particle) === 0;
  while (first > core.first && (isPart(first - 1) || is(reading, first - 1, Role.particle))) first -= 1;
  while (first < link && !isPart(first)) first += 1;
  if (link - first < 2 || !is(reading, first - 1, Role.people) || first <= core.first) return null;
  return reading.text.slice(reading.tokens[first]?.start, reading.tokens[link - 1]?.end);
}

/** Without capitals a name shows only by its place: after an office, or beyond what a description needs. */
function uncasedName(reading: Reading, core: Core, link: number): string | null {
  const { writing } = reading.lexicon;
  if (writing.capitals !== 'none') return null;
  let noun = -1;
  for (let k = core.first; k < link; k++) if (is(reading, k, Role.people | Role.office | Role.title)) noun = k;
  if (noun < 0 || link < core.end) return null;
  for (let k = core.first; k < core.end; k++) if (is(reading, k, Role.source | Role.unnamed)) return null;
  const after = core.end - noun - 1;
  if (!writing.spaces) {
    if (after >= NAME_CHARACTERS[0] && after <= NAME_CHARACTERS[1])
      return reading.text.slice(reading.tokens[noun]?.end, core.stop);
    return null;
  }
  const needed = is(reading, noun, Role.office | Role.title) ? 1 : WORDS_WITH_NAME;
  return after >= needed ? reading.text.slice(core.start, core.stop) : null;
}

/** The words of a name, without the letters of its last word that only mark its case. */
function nameOf({ tokens, text }: Reading, core: Core, run: { first: number; end: number }): string {
  return text.slice(tokens[run.first]?.start, run.end === core.end ? core.stop : tokens[run.end - 1]?.end);
}

/** The last run of capitalised words before `end`, particles included, nouns at its front left out. */
function nameRun(reading: Reading, first: number, end: number): { first: number; end: number } | null {
  let last = end;
  while (last > first && !isNameWord(reading, last - 1)) last -= 1;
  if (last === first) return null;
  let start = last - 1;
  while (start > first && (isNameWord(reading, start - 1) || isNameLink(reading, start - 1, first))) start -= 1;
  while (start < last - 1 && (is(reading, start, NOUN | Role.determiner) || !isNameWord(reading, start))) start += 1;
  // "Police chief Holm Superintendent Jane Smith": where the offices stand before the name, it begins behind the last of them.
  if (start > first && is(reading, start - 1, Role.office))
    for (let k = last - 3; k > start; k--) if (is(reading, k, Role.office | Role.title)) start = k + 1;
  return is(reading, last - 1, NOUN) ? null : { first: start, end: last };
}

function isNameWord(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && token.capital && !is(reading, k, Role.determiner | Role.stop);
}

function isNameLink(reading: Reading, k: number, first: number): boolean {
  if (k <= first) return false;
  const token = reading.tokens[k];
  if (!token) return false;
  if (is(reading, k, Role.particle) || /^[-‐.'’·]$/.test(token.norm))
    return isNameWord(reading, k - 1) || is(reading, k - 1, Role.particle);
  return false;
}

/** What an apposition adds to say why nobody is named: ", who asked not to be identified". */
function described(reading: Reading, { apposition }: Slot, core: Core): string {
  if (!apposition || !is(reading, apposition[0], Role.unnamed) || core.end > apposition[0]) return '';
  return reading.text.slice(core.stop, reading.tokens[apposition[1] - 1]?.end);
}

/** The name in an apposition that is nothing else: "the head of the army, General Smith,". */
function nameBeside(reading: Reading, { apposition }: Slot): string | null {
  if (!apposition || reading.lexicon.writing.capitals !== 'name') return null;
  const [first, end] = apposition;
  for (let k = first; k < end; k++)
    if (
      !isNameWord(reading, k) &&
      !isNameLink(reading, k, first) &&
      !is(reading, k, SOMEBODY | Role.title) &&
      !(k === first && is(reading, k, Role.determiner))
    )
      return null;
  const run = nameRun(reading, first, end);
  if (!run || run.end !== end) return null;
  return reading.text.slice(reading.tokens[run.first]?.start, reading.tokens[end - 1]?.end);
}

interface NamedOutlet {
  name: string;
  outlet: OutletRef | null;
  agency: boolean;
}

/** The outlet that a phrase names: alone, beside "newspaper", or in "a report by". A person's title that holds one is none. */
function outletIn(reading: Reading, core: Core, names: Names, shape: Shape): NamedOutlet | null {
  const { tokens, text } = reading;
  const isLong = core.end - core.first > LONGEST_DESCRIBED && reading.lexicon.writing.spaces;
  const whole = isLong || holdsQuotedName(reading, core, shape) ? null : lookUp(reading, core, names);
  if (whole) return { ...whole, name: withoutArticle(reading, core, names, whole) };
  const quoted = quotedNameBehindAdjective(reading, core);
  const adorned = quoted && lookUp(reading, quoted, names);
  if (adorned) return adorned;
  const open = shape.anywhere || ((shape.outletNoun || shape.documentNoun) && !shape.personName);
  if (!open) return null;
  let best: { first: number; end: number; found: NamedOutlet } | null = null;
  for (let first = core.first; first < core.end; first++) {
    if (!canOpenName(reading, first)) continue;
    // "State media": a noun of several words holds no shorter name.
    const noun = reading.entries[first]?.find(({ length, roles }) => length > 1 && (roles & Role.outlet) !== 0);
    for (let end = Math.min(core.end, first + LONGEST_NAME); end > first; end--) {
      if ((best && end - first <= best.end - best.first) || (noun && end - first < noun.length)) break;
      if (is(reading, end - 1, Role.link | Role.determiner | Role.and) && tokens[end - 1]?.capital === false) continue;
      if (end - first === 1 && isNounAtHead(reading, first)) continue;
      const start = tokens[first]?.start ?? 0;
      const stop = end === core.end ? core.stop : (tokens[end - 1]?.end ?? 0);
      const found = lookUp(reading, { first, end, start, stop }, names);
      if (found) best = { first, end, found };
    }
  }
  if (!best || opensOrganization(reading, core, best.end)) return null;
  // "the Sunday Post" is another paper than the Post.
  const longer = withNouns(reading, core, best.first, best.end);
  if (!longer) return best.found;
  return { name: tidy(text.slice(...longer)), outlet: null, agency: best.found.agency };
}

/** "Агентство AFP сообщает": without articles a noun opens the sentence, before a name; the outlet called "Agency" is another. */
function isNounAtHead(reading: Reading, first: number): boolean {
  if (reading.lexicon.hasDeterminers || !is(reading, first, Role.outlet | Role.agency)) return false;
  return sentenceOf(reading, first)[0] === first && reading.tokens[first + 1]?.capital === true;
}

/** "a report of the World Bank": before a capitalised noun for an organization, "World" is no newspaper. */
function opensOrganization(reading: Reading, { end }: Core, next: number): boolean {
  if (reading.lexicon.writing.capitals !== 'name' || next >= end) return false;
  return reading.tokens[next]?.capital === true && is(reading, next, Role.organization);
}

/** The outlet that goes by the words of a phrase, all of them. */
function lookUp(reading: Reading, { first, end, start, stop }: Core, names: Names): NamedOutlet | null {
  const named = looksLikeName(reading, first, end);
  const last = reading.tokens[end - 1];
  const isLettered = last !== undefined && LETTER_AND_DIGIT.test(last.norm);
  const opens = end - first === 2 && isLettered && is(reading, first, Role.determiner);
  const unknown = (opens || end - first === 1) && reading.roles[end - 1] === 0;
  if ((!named && !unknown) || isDocumentAtHead(reading, first, end) || isSourceNoun(reading, first, end)) return null;
  const name = reading.text.slice(start, stop);
  const { outlet } = names.index.byName(name, { language: names.language });
  // Some outlets write their name in lower case: franceinfo, and others may be so written: g1.
  if (!outlet || (!named && outlet.name !== name && !isLettered)) return null;
  return { name: tidy(name), outlet, agency: names.index.get(outlet.domain)?.kind === 'wire-agency' };
}

/** "Insiders expect a sale": where every noun has a capital, or at the head of a sentence, a noun for a source is no outlet's name. */
function isSourceNoun(reading: Reading, first: number, end: number): boolean {
  if (end - first > 1 || reading.nameMarks.has(first)) return false;
  const isHead = sentenceOf(reading, first)[0] === first;
  // "Union: managers hid it"
  if (isHead && is(reading, first, SOMEBODY | Role.organization) && !is(reading, first, Role.outlet | Role.agency))
    return reading.lexicon.hasDeterminers;
  return is(reading, first, Role.source) && (isHead || reading.lexicon.writing.capitals === 'noun');
}

/** "Dane GUS pokazują": without articles a noun opens the sentence, which gives it its capital. */
function isDocumentAtHead(reading: Reading, first: number, end: number): boolean {
  if (end - first > 1 || reading.lexicon.hasDeterminers || reading.nameMarks.has(first)) return false;
  const isNoun = is(reading, first, Role.document) && !is(reading, first, Role.outlet | Role.agency);
  return isNoun && reading.lexicon.writing.capitals === 'name' && sentenceOf(reading, first)[0] === first;
}

/** "the boatman to «Lantern»": a phrase with a quoted name in it, and no newspaper beside it, is not that outlet. */
function holdsQuotedName(reading: Reading, { first, end }: Core, { outletNoun, agencyNoun }: Shape): boolean {
  if (outletNoun || agencyNoun) return false;
  for (let k = first + 2; k < end - 1; k++) if (reading.nameMarks.has(k)) return true;
  return false;
}

/** "der britische »Guardian«": what stands between the quotation marks; null where the phrase is made otherwise. */
function quotedNameBehindAdjective(reading: Reading, { first, end }: Core): Core | null {
  const adjective = reading.tokens[first + 1];
  const isAdjective = adjective?.kind === 'word' && !adjective.capital && reading.roles[first + 1] === 0;
  if (!isAdjective || !is(reading, first, Role.determiner) || !reading.nameMarks.has(first + 2)) return null;
  const close = [end - 1, end].find((k) => k > first + 3 && reading.nameMarks.has(k));
  if (close === undefined) return null;
  const [start, stop] = spanOf(reading, first + 3, close);
  return { first: first + 3, end: close, start, stop };
}

/** The offsets of a name with the capitalised nouns beside it that belong to it; null where none does. */
function withNouns(reading: Reading, core: Core, from: number, to: number): Span | null {
  if (reading.lexicon.writing.capitals !== 'name') return null;
  const belongs = (k: number) =>
    k >= core.first &&
    k < core.end &&
    reading.tokens[k]?.capital === true &&
    is(reading, k, Role.outlet) &&
    !is(reading, k, Role.determiner) &&
    // "Týdeník Respekt píše": without articles such a noun opens the sentence, which gives it its capital.
    (reading.lexicon.hasDeterminers || sentenceOf(reading, k)[0] !== k);
  let first = from;
  let end = to;
  while (belongs(first - 1)) first -= 1;
  while (belongs(end)) end += 1;
  return first === from && end === to ? null : [reading.tokens[first]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0];
}

/** A name holds a capital letter, or a word that is no common noun, where the script has no capitals. */
function looksLikeName(reading: Reading, first: number, end: number): boolean {
  const cased = reading.lexicon.writing.capitals !== 'none';
  for (let k = first; k < end; k++) {
    const token = reading.tokens[k];
    if (!token || token.kind === 'mark' || is(reading, k, Role.determiner)) continue;
    const written = reading.text.slice(token.start, token.end);
    // A title in marks may be in small letters: „24 часа“. An agency can be a noun and a name in one: "رویترز".
    if (cased ? NAME_LETTERS.test(written) || isInTitle(reading, k) : isUncasedName(reading, k)) return true;
  }
  return false;
}

/** Where there are no capitals: no noun, or one that is the end of a longer word: 마을신문. */
function isUncasedName(reading: Reading, k: number): boolean {
  if (!is(reading, k, NOUN & ~Role.agency)) return true;
  const { headLast, spaces } = reading.lexicon.writing;
  const token = reading.tokens[k];
  return headLast === true && spaces && token !== undefined && token.end - token.start > LONGEST_NOUN;
}

/** Does the token stand in marks that hold a name which begins with a number? */
function isInTitle({ named, tokens }: Reading, k: number): boolean {
  let first = k;
  while (named[first - 1] === 1) first -= 1;
  return named[k] === 1 && tokens[first]?.kind === 'number';
}

function canOpenName(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (!token) return false;
  if (reading.nameMarks.has(k)) return true;
  if (token.kind === 'mark' || is(reading, k, Role.link | Role.stop)) return false;
  const { capitals } = reading.lexicon.writing;
  const isNameToo = capitals === 'name' ? token.capital : capitals === 'none' && isUncasedName(reading, k);
  if (is(reading, k, NOUN) && !isNameToo) return false;
  return NAME_LETTERS.test(reading.text.slice(token.start, token.end)) || reading.lexicon.writing.capitals === 'none';
}

/** The name without "the" and "newspaper", where the index knows it so as well. */
function withoutArticle(reading: Reading, core: Core, names: Names, whole: NamedOutlet): string {
  let { first, end } = core;
  while (
    first < end - 1 &&
    (is(reading, first, Role.determiner) ||
      (is(reading, first, Role.outlet | Role.agency) && !reading.tokens[first]?.capital))
  )
    first += 1;
  while (end - 1 > first && is(reading, end - 1, Role.outlet | Role.agency) && !reading.tokens[end - 1]?.capital)
    end -= 1;
  if (first === core.first && end === core.end) return whole.name;
  const start = first === core.first ? core.start : (reading.tokens[first]?.start ?? core.start);
  const stop = end === core.end ? core.stop : (reading.tokens[end - 1]?.end ?? core.stop);
  const shorter = reading.text.slice(start, stop);
  return names.index.byName(shorter, { language: names.language }).outlet ? tidy(shorter) : whole.name;
}

/** One line, single spaces, without the marks around it; marks that have their partner inside stay. */
export function tidy(name: string): string {
  const bare = name
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/['’]s$/, '');
  const inner = bare.slice(1, -1);
  if (/^["“”„«»'‘(（《「『【]/.test(bare) && !/[«»“”"„《》「」()]/.test(inner) && /["“”»«'’)）》」』】]$/.test(bare))
    return inner.trim();
  const opens = bare.match(/[«“„《「『(（]/g)?.length ?? 0;
  const closes = bare.match(/[»”《」』)）》]/g)?.length ?? 0;
  if (opens === closes && opens > 0) return bare;
  return bare.replace(/^["“”„«'‘(（《「『【»」』）)]+|["“”»'’)）》」』】«„]+$/g, '').trim();
}
