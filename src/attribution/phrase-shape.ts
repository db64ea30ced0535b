import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { type Core, from, hasDefiniteNoun, isAcronym, isLink } from './phrase-core.ts';
import { isOwnersMark } from './phrase-edges.ts';
import {
  nameBeforeNoun,
  nameBehindComplement,
  nameBehindNoun,
  nameBehindOffice,
  nameInCapitals,
  nameOf,
  nameRun,
  uncasedName,
} from './phrase-names.ts';
import { is, isCountry, opensAsObject, type Reading } from './reading.ts';
import { isPlural, isVariant } from './word-fit.ts';

const DECIDING = Role.office | Role.organization | Role.outlet | Role.agency | Role.document;

/** What the nouns of a phrase say it is. */
export interface Shape {
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
  /** The noun that the phrase is about has a capital: not whose it is, nor what stands behind a link ("Smith's barber", "the shape of Leith"). */
  isNamed: boolean;
  /** The longest run of capitalised words. */
  caps: string;
  anywhere?: boolean;
}

/** Reads off the nouns of a phrase what kind of phrase it is: what stands before its first link decides. */
export function shapeOf(reading: Reading, core: Core): Shape {
  if (reading.lexicon.writing.headLast) return shapeOfLast(reading, core);
  const { tokens } = reading;
  let link = core.end;
  let head = 0;
  let all = 0;
  let hasCapital = false;
  let isNamed = false;
  let isCommon = false;
  let collective = false;
  const cased = reading.lexicon.writing.capitals === 'name';
  const everyNoun = reading.lexicon.writing.capitals === 'noun';
  const lastDecides = reading.lexicon.lastNounDecides;
  // Without articles, or with one that grows on to the noun, a genitive follows its noun with nothing between them: the first noun says what
  // the phrase is.
  const genitiveFollows = !reading.lexicon.hasDeterminers || reading.lexicon.hasDefiniteNouns;
  for (let k = core.first; k < core.end; k++) {
    const roles = reading.roles[k] ?? 0;
    // "the channel «Cooks and Diplomats»": behind a noun for an outlet, what stands in marks is its name.
    if (reading.named[k] === 1 && (head & (Role.outlet | Role.agency)) !== 0) {
      hasCapital ||= tokens[k]?.capital === true;
      continue;
    }
    all |= roles;
    // "one of the witnesses": what only counts is not what the phrase is.
    const counts = k === core.first + 1 && is(reading, core.first, Role.determiner) && !is(reading, core.first, NOUN);
    const opensOwner =
      everyNoun && is(reading, k, Role.genitive) && tokens[k - 1]?.capital === true && k > core.first + 1;
    if (
      !lastDecides &&
      ((isLink(reading, k) && !opensAttribute(reading, core.first, k)) || opensOwner) &&
      k > core.first &&
      link === core.end &&
      !counts
    )
      link = k;
    const decided = genitiveFollows && (head & DECIDING) !== 0;
    // A statement of writers is a statement.
    const kept = (head & DECIDING) === Role.document ? ~(DECIDING | SOMEBODY) : ~DECIDING;
    // A capital behind a noun in small letters is a name: "the lawyer Jane Bank", "the journal Judgment".
    const isName = tokens[k]?.capital === true && isCommon;
    const overrules = lastDecides || (reading.lexicon.nounsInFront && !isName);
    const overruled = overrules && (roles & NOUN) !== 0 ? NOUN : 0;
    // "the mayor's supporters": whose they are is not what they are.
    const isOwners = (tokens[k]?.norm === "'s" && !tokens[k]?.spaced) || isOwnersMark(reading, k);
    if (k < link && k < core.end - 1 && isOwners) {
      head = 0;
      isNamed = false;
    }
    // "einer von dem Verband bestellten Studie": behind the participle stands the noun.
    if (
      everyNoun &&
      roles === 0 &&
      tokens[k]?.capital === false &&
      opensAttribute(reading, core.first, core.first + 1) &&
      isLink(reading, core.first + 1)
    )
      head = 0;
    if ((roles & NOUN) !== 0) isCommon = tokens[k]?.capital === false;
    if (k < link) head = (head & ~overruled) | (decided ? roles & kept : roles);
    if (k < link && (roles & Role.collective) !== 0) collective ||= !cased || k === core.first || !tokens[k]?.capital;
    if (tokens[k]?.capital && !(k === core.first && (roles & (NOUN | Role.determiner | Role.unnamed)) !== 0)) {
      hasCapital = true;
      isNamed ||= k < link || !reading.lexicon.hasDeterminers;
    }
  }
  if (isCountOfThings(reading, core)) head &= ~Role.people;
  const unnamed = (all & Role.unnamed) !== 0;
  const isHolder = (head & Role.office) !== 0 && is(reading, core.first, Role.definite);
  const run = cased ? nameRun(reading, core.first, link) : null;
  // "Certains Catalans": what counts people is no title of theirs.
  const isCount = is(reading, core.first, Role.determiner) && is(reading, core.first, Role.people);
  const titled =
    (head & (SOMEBODY | Role.title)) !== 0 && !(isCount && run?.first === core.first + 1 && run.end === run.first + 1);
  // "Источник РБК в правительстве": whose source it is; one with a name is no source.
  const isOwner = (head & Role.source) !== 0 && run !== null && run.end - run.first === 1;
  // "reprezentanții firmei Sanda", the people of the firm Sanda: a genitive takes the name that follows it.
  const isFirms =
    genitiveFollows &&
    !lastDecides &&
    run !== null &&
    run.first - 1 > core.first &&
    is(reading, run.first - 1, Role.organization) &&
    // "hành khách Chile Jan Bell", "juru bicara KLV Jan Bell": what stands there says where somebody is from, or whom they speak for.
    !isCountry(reading, run.first - 1) &&
    !isAcronym(reading, run.first - 1) &&
    is(reading, core.first, Role.people) &&
    // "mluvčí policie Jana Nováková": behind a noun that takes no name, two words name the one person who speaks.
    (run.end - run.first === 1 ||
      run.first - core.first > 2 ||
      isPlural(reading.lexicon, reading.tokens[core.first]?.norm ?? '') ||
      isVariant(reading.lexicon, reading.tokens[run.first - 1]?.norm ?? ''));
  // "minister Korei Północnej", "rzecznik Polskiego Związku": two words and more that an adjective opens in the case of an owner are no name of a person.
  const isOwners = run !== null && run.end - run.first > 1 && opensAsObject(reading, run.first);
  // "menteri Kanada": where a genitive follows its noun bare, a country beside an office is whose it is.
  const isOfCountry = genitiveFollows && run !== null && reading.lexicon.countries.has(nameOf(reading, core, run));
  // "seorang petani Lorvik", a farmer of Lorvik: nor is one name behind "a" and a noun for somebody theirs.
  const isAnybody =
    reading.lexicon.hasDefiniteNouns &&
    run !== null &&
    is(reading, core.first, Role.determiner) &&
    !is(reading, core.first, Role.definite) &&
    ((run.end - run.first === 1 && is(reading, core.first + 1, Role.people)) ||
      (run.first === core.first + 1 && is(reading, core.first, Role.people)));
  // "rzecznik PSP", "глава ФКЛ": initials alone, where not every word is written so, are whose office it is.
  const isOfBody =
    genitiveFollows &&
    run !== null &&
    run.first > core.first &&
    run.end - run.first === 1 &&
    isAcronym(reading, run.first) &&
    !isAcronym(reading, core.first);
  const personName =
    isFirms || isOwners || isOfCountry || isAnybody || isOfBody
      ? null
      : (nameBeforeNoun(reading, core) ??
        (run && titled && !isOwner && run.end >= link
          ? nameOf(reading, core, run)
          : (nameBehindOffice(reading, core, link) ??
            nameBehindComplement(reading, core, link) ??
            nameInCapitals(reading, core) ??
            uncasedName(reading, core, link) ??
            nameBehindNoun(reading, core, link))));
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
    isNamed,
    caps: run ? nameOf(reading, core, run) : '',
  };
}

/** "those gains", "most of the loss", "another library": a word that counts people, and behind it only words of which nothing is known. */
function isCountOfThings(reading: Reading, { first, end }: Core): boolean {
  if (!is(reading, first, Role.determiner) || !is(reading, first, Role.people)) return false;
  // "those in favour" are people.
  if (is(reading, first, Role.definite) && isLink(reading, first + 1)) return false;
  let isUnknown = false;
  for (let k = first + 1; k < end; k++) {
    const token = reading.tokens[k];
    if (token?.kind !== 'word' || token.capital || is(reading, k, NOUN | PRONOUN | Role.unnamed | Role.cue))
      return false;
    isUnknown ||= reading.roles[k] === 0;
  }
  return isUnknown;
}

/** "einer von dem Verband bestellten Studie": where every noun has a capital, a preposition right behind the article opens what describes the noun. */
function opensAttribute(reading: Reading, first: number, k: number): boolean {
  return reading.lexicon.writing.capitals === 'noun' && k === first + 1 && is(reading, first, Role.determiner);
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
    // "इलाके के कुछ लोग": an article may stand behind whose they are.
    opensWithArticle: is(reading, first, Role.determiner) && !is(reading, first, Role.definite),
    hasCapital: false,
    isNamed: false,
    caps: '',
  };
}
