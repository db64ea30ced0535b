import type { Phrase } from './claim.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { is, isUnknown, opensSentence, type Reading } from './reading.ts';
import { isPlural } from './word-fit.ts';

/** Longer phrases are cut; a source that takes more words than this was misread. */
const LONGEST_PHRASE = 16;

/** In characters, where a character is a token. */
const LONGEST_UNSPACED = 36;
/** Where the characters are letters, as in Thai. */
const LONGEST_SPELT = 64;

export const LONGEST_APPOSITION = 28;

export const LONGEST_SKIP = 14;

export const COMMA = /^[,،、，–—]$/;

const INNER_MARK = /^[-‐.&/'’"“”„«»‘()·•・＝《》「」『』]$/;

const DOT = /^[.]$/;

/** Stands between the parts of a foreign name in Chinese and Japanese. */
const MIDDLE_DOT = /^[·•・＝]$/;

/**
 * Behind a noun, and before a comma, what else means "of the", "or" or "that" says whose: Greek "ο δικηγόρος του, Jan Bell", Romanian "avocatul sau,"
 * and "avocata sa,", where pages leave out the marks.
 */
export function isWhose(reading: Reading, k: number): boolean {
  if (!isLower(reading, k) || reading.tokens[k - 1]?.kind !== 'word' || !COMMA.test(reading.tokens[k + 1]?.norm ?? ''))
    return false;
  if (is(reading, k, Role.link) && is(reading, k, Role.between)) return true;
  return is(reading, k, Role.and | Role.stop) && is(reading, k - 1, SOMEBODY) && !is(reading, k, Role.pronounRelative);
}

/** A mark that sets off an apposition: a comma, or a dash with room before it. */
export function isComma(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'mark' && (COMMA.test(token.norm) || (token.norm === '-' && token.spaced));
}

/** Without capitals a name is two to four words of which nothing else is known, after a rank or a title. */
export function isUnknownWords(reading: Reading, from: number, end: number): boolean {
  let first = from;
  while (first < end - 2 && is(reading, first, Role.office | Role.title)) first += 1;
  if (!reading.lexicon.writing.spaces || end - first < 2) return false;
  let words = 0;
  for (let k = first; k < end; k++) {
    if (reading.tokens[k]?.kind === 'mark') {
      if (k === first || !isInner(reading, k)) return false;
      continue;
    }
    words += 1;
    if (reading.tokens[k]?.kind === 'number') return false;
    if (k === from && is(reading, k, Role.link)) return false;
    // A surname can be what somebody does: Miller, حداد, کشاورز.
    const isTrade = k === end - 1 && k > first && is(reading, k, SOMEBODY) && isUnknown(reading, first);
    const isFree = reading.roles[k] === 0 || (isUnknown(reading, k) && isBehindSomebody(reading, from));
    if (!is(reading, k, Role.particle | Role.title) && !isTrade && !isFree) return false;
  }
  return words <= 4;
}

/** Does a noun for somebody stand in the few words in front of the comma before a token? */
function isBehindSomebody(reading: Reading, k: number): boolean {
  for (let at = k - 2; at > k - 2 - LONGEST_OFFICE && reading.tokens[at]?.kind === 'word'; at--)
    if (is(reading, at, SOMEBODY)) return true;
  return false;
}

/** Does a phrase say who somebody is, and not only name them? */
export function isDescription(reading: Reading, { first, end }: Phrase): boolean {
  if (is(reading, first, Role.determiner)) return true;
  for (let k = first; k < end; k++) if (is(reading, k, SOMEBODY | Role.organization | Role.agency)) return true;
  return false;
}

/**
 * Where a name of two words and more, that opens at `first`, ends before "of the university" or "from Leith"; `end` where nothing of the kind
 * stands behind it.
 */
export function beforeBelonging(reading: Reading, first: number, end: number): number {
  for (let k = first + 2; k < end - 1; k++) {
    if (!is(reading, k, Role.link) || reading.tokens[k]?.capital) continue;
    const noun = is(reading, k + 1, Role.determiner | Role.particle | Role.link) ? k + 2 : k + 1;
    if (is(reading, noun, Role.organization | Role.outlet) || reading.tokens[noun]?.capital) return k;
  }
  return end;
}

/**
 * "ekipleri İzmir'de", "the crews in-Izmir": where the last noun says what a phrase is, one for several in small letters describes no name behind it, which
 * says where or what.
 */
export function isNameBehindMany(reading: Reading, k: number): boolean {
  const { lexicon, tokens } = reading;
  if (!lexicon.lastNounDecides || !tokens[k]?.capital) return false;
  // "yetkililer de San Marino'da", the officials too.
  const noun = is(reading, k - 1, Role.between) && isLower(reading, k - 1) ? k - 2 : k - 1;
  return (
    isLower(reading, noun) &&
    is(reading, noun, SOMEBODY | Role.organization) &&
    isPlural(lexicon, tokens[noun]?.norm ?? '')
  );
}

/** A word in lower case. */
export function isLower(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && !token.capital;
}

/** "an official in-the-ministry": a preposition that grows on to its noun. */
export function isGrownOn(reading: Reading, k: number): boolean {
  return reading.lexicon.writing.clitics !== undefined && is(reading, k, NOUN);
}

/** What stands in front of a phrase without an article is cut to the first word that can open a name or is a known noun. */
export function trimmed(reading: Reading, first: number, end: number, tooLong: boolean): number {
  if (reading.lexicon.writing.capitals === 'none') return tooLong ? nounWithin(reading, first, end) : first;
  if (!tooLong && !reading.lexicon.hasDeterminers) return first;
  let k = first;
  let hasCapital = false;
  for (let i = first; i < end; i++) hasCapital ||= reading.tokens[i]?.capital === true;
  if (!hasCapital && !tooLong) return first;
  while (k < end) {
    const token = reading.tokens[k];
    const opens = token?.capital === true || token?.kind === 'number' || reading.nameMarks.has(k);
    if (opens || is(reading, k, NOUN | Role.unnamed)) return k;
    k += 1;
  }
  return tooLong ? end : first;
}

/** Of more letters than a phrase can have, the first noun opens one; `end` where none does. */
function nounWithin({ lexicon, entries }: Reading, first: number, end: number): number {
  if (lexicon.writing.spaces || lexicon.writing.headLast) return first;
  for (let k = first; k < end; k++) if (entries[k]?.some(({ roles }) => (roles & NOUN) !== 0)) return k;
  return end;
}

/** How many tokens a phrase may have. */
export function longest(reading: Reading): number {
  const { headLast, spaces } = reading.lexicon.writing;
  return spaces ? LONGEST_PHRASE : headLast ? LONGEST_UNSPACED : LONGEST_SPELT;
}

/** The last token before `end` that is not passed over between a source and its cue. */
export function skipBack(reading: Reading, end: number, floor: number): number {
  const lowest = Math.max(floor, end - LONGEST_SKIP);
  let k = end - 1;
  while (k >= lowest && (reading.quoted[k] ?? -1) === -1 && isSkipped(reading, k)) k -= 1;
  return k;
}

/** May a token stand between a source and its cue, and belong to neither? */
export function isSkipped(reading: Reading, k: number): boolean {
  const roles = reading.roles[k] ?? 0;
  // Every "-ly" is passed over, but no Emily.
  if (
    reading.tokens[k]?.capital &&
    !opensSentence(reading, k) &&
    (roles & Role.calendar) === 0 &&
    !(is(reading, k, Role.between) && is(reading, k - 1, Role.between)) &&
    reading.lexicon.writing.capitals === 'name'
  )
    return false;
  if ((roles & (Role.between | Role.calendar)) !== 0 && (roles & NOUN) === 0) return true;
  if (reading.tokens[k]?.kind === 'number') {
    // "TV 2 has seen": a number after a name is a part of it.
    if (reading.lexicon.writing.capitals === 'name' && isBareName(reading, k - 1) && !is(reading, k - 1, DATED))
      return false;
    const next = isOrdinalStop(reading, k + 1) ? k + 2 : k + 1;
    return is(reading, k - 1, Role.calendar | Role.between) || is(reading, next, Role.calendar | Role.between);
  }
  if (reading.tokens[k]?.norm === '.')
    return (is(reading, k - 1, Role.calendar) && !reading.tokens[k]?.spaced) || isOrdinalStop(reading, k);
  return (roles & (Role.link | Role.determiner)) !== 0 && (is(reading, k + 1, Role.calendar) || opensIssue(reading, k));
}

/** The stop in "2. Mai". */
function isOrdinalStop({ tokens, roles }: Reading, k: number): boolean {
  return tokens[k]?.norm === '.' && tokens[k - 1]?.kind === 'number' && ((roles[k + 1] ?? 0) & Role.calendar) !== 0;
}

/** "Vestnik of 2 May": what a preposition opens behind a name is the date of an issue, and no part of the name. */
export function opensIssue(reading: Reading, k: number): boolean {
  if (!is(reading, k, Role.link) || reading.tokens[k + 1]?.kind !== 'number') return false;
  if (!reading.nameMarks.has(k - 1) && !reading.tokens[k - 1]?.capital) return false;
  const month = isOrdinalStop(reading, k + 2) ? k + 3 : k + 2;
  return is(reading, month, Role.calendar) || (is(reading, month, Role.link) && is(reading, month + 1, Role.calendar));
}

const DATED = Role.calendar | Role.between;

/** A name, and no noun that could go on with "of" or "in". */
export function isBareName(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (!token?.capital) return false;
  if (is(reading, k, NOUN)) return false;
  return reading.lexicon.writing.capitals === 'name';
}

/** "Smith and Jones said": both sides must look like sources. */
export function joins(reading: Reading, and: number, right: number): boolean {
  const last = isHalfWord(reading, and - 1) ? and - 2 : and - 1;
  const left = reading.tokens[last];
  const next = reading.tokens[right];
  if (!left || !next || left.kind !== 'word') return false;
  const good = (k: number) =>
    reading.tokens[k]?.capital === true || is(reading, k, NOUN | Role.determiner | Role.unnamed);
  const pronoun = is(reading, and - 1, PRONOUN) && !is(reading, and - 1, Role.stop);
  // "says Smith and attacks the mayor": before an article the word is a verb, where nouns have capitals.
  const isVerb = reading.lexicon.writing.capitals === 'noun' && !good(right) && is(reading, right + 1, Role.determiner);
  return (good(last) || pronoun) && !isVerb && (good(right) || good(right + 1));
}

/** "Film- und Kinoverband": the hyphen of a word whose other half follows "and". */
function isHalfWord({ tokens, roles }: Reading, k: number): boolean {
  return tokens[k]?.norm === '-' && !tokens[k]?.spaced && ((roles[k + 1] ?? 0) & Role.and) !== 0;
}

/** A mark inside a phrase: a hyphen, the dot of an abbreviation, those around a quoted name. */
export function isInner(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (!token || !INNER_MARK.test(token.norm)) return false;
  if (isInnerQuote(reading, k) || isHalfWord(reading, k)) return true;
  // ”Vestnik” -lehti: the hyphen joins the noun to the title.
  if (token.norm === '-' && reading.nameMarks.has(k - 1)) return reading.tokens[k + 1]?.spaced === false;
  // The Daily Post -lehti, and so it does behind a name of several words.
  if (token.norm === '-' && token.spaced && reading.tokens[k - 1]?.capital && !reading.tokens[k + 1]?.spaced)
    return is(reading, k + 1, Role.outlet | Role.agency);
  // ה- CNN, בן ה- 24: a hyphen behind letters that grow on to the word.
  if (token.norm === '-' && !token.spaced && reading.lexicon.clitics.has(reading.tokens[k - 1]?.norm ?? ''))
    return true;
  if (token.norm === '(' || token.norm === ')') return false;
  const next = reading.tokens[k + 1];
  // "the Commuters' Forum", "the unions' leaders"
  if (isOwnersMark(reading, k) && (next?.capital || (next?.kind === 'word' && isAfter(reading)))) return true;
  if (MIDDLE_DOT.test(token.norm)) return !token.spaced && next?.kind === 'word';
  if (DOT.test(token.norm)) return !token.spaced && !isTerminator(reading, k);
  return next !== undefined && !token.spaced && !next.spaced;
}

/** The end of a plural that says whose: "the unions'". */
export function isOwnersMark({ tokens }: Reading, k: number): boolean {
  const token = tokens[k];
  return token?.norm === "'" && !token.spaced && tokens[k - 1]?.norm.endsWith('s') === true;
}

function isAfter({ lexicon }: Reading): boolean {
  return lexicon.writing.apostrophe === 'after';
}

/** A full stop that ends a sentence, and no abbreviation. */
export function isTerminator(reading: Reading, k: number): boolean {
  const word = reading.tokens[k - 1];
  if (!word) return true;
  return !(reading.lexicon.abbreviations.has(word.norm) || word.end - word.start === 1);
}

/** A mark of a quoted name, such as those around the title of a newspaper. */
export function isInnerQuote(reading: Reading, k: number): boolean {
  return reading.nameMarks.has(k);
}

/** The name in quotation marks that opens or closes at a token: whatever it holds, "and" or "the", it is one. */
export function titleAt(reading: Reading, k: number): { first: number; end: number } | null {
  if (!reading.nameMarks.has(k)) return null;
  return reading.quotations.find(({ first, end, isName }) => isName && (first === k || end === k + 1)) ?? null;
}

/** The last token before `from`, down to `floor`, that passes a test; -1 where none does. */
export function findBack(from: number, floor: number, test: (k: number) => boolean): number {
  const lowest = Math.max(floor, from - LONGEST_APPOSITION);
  for (let k = from; k >= lowest; k--) if (test(k)) return k;
  return -1;
}

/** Words of "the foreign minister of Norway". */
const LONGEST_OFFICE = 5;

/** Tokens in the bracket of a party. */
const LONGEST_PARTY = 3;

/** "Jane Smith (D)", "(D-Ohio)": where the name ends before a bracket of a word or two, such as a party. */
export function beforeBracket({ tokens }: Reading, end: number): number {
  if (tokens[end - 1]?.norm !== ')') return end;
  for (let open = end - 2; open > end - 2 - LONGEST_PARTY; open--) if (tokens[open - 1]?.norm === '(') return open - 1;
  return end;
}

/** Where a bracket of a word or two, such as a party, ends that begins at a token; the token itself where none does. */
export function afterBracket({ tokens }: Reading, open: number): number {
  if (tokens[open]?.norm !== '(') return open;
  for (let end = open + 2; end <= open + 1 + LONGEST_PARTY; end++) if (tokens[end]?.norm === ')') return end + 1;
  return open;
}
