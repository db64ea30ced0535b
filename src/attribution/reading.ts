import type { Span } from '../report.ts';
import { type Lexicon, NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { findQuotations, type Quotation } from './quoted.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Entry } from './word-tree.ts';

/** One paragraph, cut into tokens, sentences and quoted passages, with what the lexicon says of every token. */
export interface Reading {
  lexicon: Lexicon;
  /** The text that all offsets count in; the paragraph is a part of it. */
  text: string;
  tokens: Token[];
  /** `Role` bits of each token, from the longest entries that cover it. */
  roles: Uint32Array;
  /** For each token the number of its quotation in `quotations`, or -1. A quoted name counts as unquoted. */
  quoted: Int32Array;
  quotations: Quotation[];
  /** 1 for the tokens between the marks of a quoted name. */
  named: Uint8Array;
  /** The marks around quoted names. */
  nameMarks: ReadonlySet<number>;
  /** Token ranges, end exclusive. */
  sentences: Span[];
  /** The entries that begin at a token, where any do. */
  entries: (readonly Entry[] | undefined)[];
}

const CLOSERS = /^["“”„‟»«』」'’)\]）】›]$/;
const TERMINATOR = /^[.!?。！？؟۔।…]$/;
const LATIN = /^\p{Script=Latin}/u;
const LOWER = /^\p{Lowercase}/u;
/** In tokens; text that goes on longer without an end is no sentence, and is cut so that work on one stays bounded. */
const LONGEST_SENTENCE = 400;
/** Reads a paragraph that begins at `offset` in `text`. Linear in its length. */
export function read(text: string, start: number, end: number, lexicon: Lexicon): Reading {
  const tokens = tokenize(text.slice(start, end), lexicon.writing, start);
  const entries: (readonly Entry[] | undefined)[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const found = lexicon.at(tokens, index);
    entries.push(found.length > 0 ? found : undefined);
  }
  if (lexicon.writing.capitals !== 'none') joinFirms(tokens, entries);
  const quotations = findQuotations(tokens, text, lexicon);
  const quoted = new Int32Array(tokens.length).fill(-1);
  const named = new Uint8Array(tokens.length);
  for (const [number, quotation] of quotations.entries()) {
    if (quotation.isName) named.fill(1, quotation.first + 1, quotation.end - 1);
    else quoted.fill(number, quotation.first, quotation.end);
  }
  const names = quotations.filter(({ isName }) => isName);
  const nameMarks =
    names.length === 0 ? NO_MARKS : new Set(names.flatMap(({ first, end: after }) => [first, after - 1]));
  const roles = markRoles(tokens, entries);
  const sentences = aroundQuotations(findSentences(tokens, text, lexicon, roles, entries), quotations);
  if (!lexicon.writing.spaces) keepDays(tokens, roles, entries);
  if (lexicon.writing.capitals === 'name') keepNames(text, tokens, roles, sentences, entries, lexicon);
  if (lexicon.writing.capitals === 'noun') keepNouns(tokens, roles, sentences, entries);
  return { lexicon, text, tokens, roles, quoted, quotations, named, nameMarks, sentences, entries };
}

const ACRONYM = /^\p{Uppercase}{2,}$/u;
/** A noun with a capital, where every noun has one: titles are abbreviated in small letters as well. */
const COMMON_NOUN = NOUN & ~Role.title;

/** What a word in small letters does in a sentence. */
const FUNCTION = Role.stop | Role.between | Role.opener;

const NO_MARKS: ReadonlySet<number> = new Set();

/** Each token gets what the longest entries over it say; what begins inside a longer entry adds nothing. */
function markRoles(tokens: readonly Token[], entries: Reading['entries']): Uint32Array {
  const roles = new Uint32Array(tokens.length);
  let covered = 0;
  for (let index = 0; index < tokens.length; index++) {
    const longest = longestWithRoles(entries[index]);
    if (!longest) continue;
    if (index + longest.length <= covered) continue;
    for (let k = index; k < index + longest.length; k++) roles[k] = (roles[k] ?? 0) | longest.roles;
    covered = Math.max(covered, index + longest.length);
  }
  return roles;
}

/** A label of credits may stand in any sentence, where its words are what they are: "according to a report in". */
function longestWithRoles(entries: readonly Entry[] | undefined): Entry | null {
  if (entries) for (const entry of entries) if ((entry.roles & ~Role.credit) !== 0) return entry;
  return null;
}

/** "Roth & Bell": between two words with a capital, the sign is a word of a firm's name. */
function joinFirms(tokens: readonly Token[], entries: Reading['entries']): void {
  for (const [k, token] of tokens.entries()) {
    if (token.norm !== '&' || !tokens[k - 1]?.capital || !tokens[k + 1]?.capital) continue;
    token.kind = 'word';
    token.capital = true;
    entries[k] = undefined;
  }
}

/** Where a character is a token, 日 is a day after a number ("5日"), and else part of a longer word ("日本"). */
function keepDays(tokens: readonly Token[], roles: Uint32Array, entries: Reading['entries']): void {
  for (let k = 0; k < tokens.length; k++) {
    const isShort = entries[k]?.[0]?.length === 1;
    if (isShort && ((roles[k] ?? 0) & Role.calendar) !== 0 && tokens[k - 1]?.kind !== 'number') roles[k] = 0;
  }
}

/** Inside a sentence, a capital letter makes a name of what would be passed over: Emily is no adverb, nor May a month's. */
function keepNames(
  text: string,
  tokens: readonly Token[],
  roles: Uint32Array,
  sentences: readonly Span[],
  entries: Reading['entries'],
  lexicon: Lexicon,
): void {
  const { hasDeterminers, hasFronts } = lexicon;
  // "on X", "в Telegram": what a phrase of several words holds keeps its role.
  let covered = 0;
  let sentence = 0;
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k];
    const length = entries[k]?.[0]?.length ?? 0;
    if (length > 1) covered = Math.max(covered, k + length);
    if (!token?.capital) continue;
    while ((sentences[sentence]?.[0] ?? k) < k) sentence += 1;
    const isHead = sentences[sentence]?.[0] === k;
    // "told US media": nobody writes a pronoun in capitals, unless the next word has them too.
    if (((roles[k] ?? 0) & PRONOUN) !== 0 && isAcronym(text, token) && !isAcronym(text, tokens[k + 1]))
      roles[k] = (roles[k] ?? 0) & ~PRONOUN;
    if (!isHead && k >= covered) {
      roles[k] = (roles[k] ?? 0) & ~Role.between;
      // "the newspaper The Hindu", "cotidianul El País": the article, or what looks like "he", is a word of the name.
      if (tokens[k + 1]?.capital && tokens[k - 1]?.kind !== 'mark')
        roles[k] = (roles[k] ?? 0) & ~(Role.determiner | Role.definite | Role.pronounPerson);
    }
    // "Ole Falder", "shopkeeper Wil Bos", «сказал Ли»: so it does of a verb, or a particle. English writes capitals in headlines.
    const before = tokens[k - 1];
    if (
      (hasFronts || !hasDeterminers) &&
      !isHead &&
      before?.kind === 'word' &&
      (before.capital || ((roles[k - 1] ?? 0) & (hasFronts ? SOMEBODY : SOMEBODY | Role.cue | Role.between)) !== 0)
    )
      roles[k] = (roles[k] ?? 0) & ~Role.stop;
    // "in May": a month with a capital is no verb.
    if (!isHead && ((roles[k] ?? 0) & Role.calendar) !== 0) roles[k] = (roles[k] ?? 0) & ~(Role.stop | Role.negation);
    // "minister Jan Smith said": a month's short form would stand beside a day.
    if (
      ((roles[k] ?? 0) & Role.calendar) !== 0 &&
      (((roles[k - 1] ?? 0) & Role.title) !== 0 || (((roles[k - 1] ?? 0) & SOMEBODY) !== 0 && tokens[k + 1]?.capital))
    )
      roles[k] = (roles[k] ?? 0) & ~Role.calendar;
    if (isNamedAfterDay(tokens, roles, k)) roles[k] = Role.outlet;
    // "the daily We": what has a capital after "daily" is its name, whatever the word means elsewhere.
    if (!isHead && ((roles[k - 1] ?? 0) & (Role.outlet | Role.agency)) !== 0 && !tokens[k - 1]?.capital)
      roles[k] = (roles[k] ?? 0) & ~(Role.stop | Role.between | Role.link | Role.calendar | PRONOUN);
    if (token.capital && token.end - token.start === 1 && tokens[k + 1]?.norm === '.') roles[k] = 0;
  }
}

/** "said Lee | CNBC", "told the Lorvik News | Wu" in Cyrillic: of two words with a capital, of which nothing is known, one is written in Latin letters and one is not. */
export function changesScript({ roles, tokens }: Reading, k: number): boolean {
  const a = tokens[k - 1];
  const b = tokens[k];
  if (!a?.capital || !b?.capital || !b.spaced || roles[k] !== 0 || roles[k - 1] !== 0) return false;
  if (a.norm === '&' || b.norm === '&') return false;
  return isLatin(a) !== isLatin(b);
}

export function isLatin({ norm }: Token): boolean {
  return LATIN.test(norm);
}

function isAcronym(text: string, token: Token | undefined): boolean {
  return token !== undefined && ACRONYM.test(text.slice(token.start, token.end));
}

/** "the Sunday Post": between an article and another capital, a day or a month is part of a name. */
function isNamedAfterDay(tokens: readonly Token[], roles: Uint32Array, k: number): boolean {
  if (((roles[k] ?? 0) & Role.calendar) === 0 || ((roles[k - 1] ?? 0) & Role.determiner) === 0) return false;
  const next = tokens[k + 1];
  return next?.kind === 'word' && next.capital && ((roles[k + 1] ?? 0) & Role.calendar) === 0;
}

/** Where every noun has a capital, a word in small letters is none ("so schreiben wir"), and a verb's word with one inside a sentence is: "das Schreiben". */
function keepNouns(
  tokens: readonly Token[],
  roles: Uint32Array,
  sentences: readonly Span[],
  entries: Reading['entries'],
): void {
  const heads = new Set(sentences.map(([first]) => first));
  let covered = 0;
  for (const [k, token] of tokens.entries()) {
    const here = entries[k];
    const length = here?.[0]?.length ?? 0;
    if (length > 1) covered = Math.max(covered, k + length);
    if (!token.capital && k >= covered) roles[k] = (roles[k] ?? 0) & ~COMMON_NOUN;
    // "der Trainer, Will Orth,": inside a sentence a capital makes a name of "will".
    const before = tokens[k - 1];
    const isPreposition = ((roles[k] ?? 0) & (Role.link | Role.front)) !== 0;
    const isInside = !heads.has(k) && (before?.kind === 'word' || before?.norm === ',');
    if (token.capital && isInside && !isPreposition && k >= covered) roles[k] = (roles[k] ?? 0) & ~FUNCTION;
    if (!token.capital || heads.has(k) || tokens[k - 1]?.kind === 'mark' || !here?.some(({ cues }) => cues.length > 0))
      continue;
    const kept = here.flatMap((entry) => (entry.length > 1 ? [entry] : []));
    if (kept.length === here.length) continue;
    entries[k] = kept;
    if (kept.length === 0) roles[k] = (roles[k] ?? 0) & NOUN;
  }
}

function findSentences(
  tokens: readonly Token[],
  text: string,
  lexicon: Lexicon,
  roles: Uint32Array,
  entries: Reading['entries'],
): Span[] {
  const sentences: Span[] = [];
  let first = datelineEnd(tokens, text, roles);
  if (first > 0) sentences.push([0, first]);
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    if (index - first >= LONGEST_SENTENCE) {
      sentences.push([first, index]);
      first = index;
    }
    if (token?.kind !== 'mark' || token.end - token.start !== 1) continue;
    const mark = text.charAt(token.start);
    if (!TERMINATOR.test(mark)) continue;
    let after = index + 1;
    let closed = false;
    while (
      after < tokens.length &&
      /^['"“”„»«』」’)\]）】›.!?…]$/.test(tokens[after]?.norm ?? '') &&
      !tokens[after]?.spaced
    ) {
      closed ||= CLOSERS.test(tokens[after]?.norm ?? '');
      after += 1;
    }
    const next = tokens[after];
    if (!next) break;
    const isListed = entries[index - 2]?.some(({ length, roles: known }) => length === 2 && known !== 0) === true;
    if (!ends(mark, closed, index, next, tokens, lexicon, roles[after] ?? 0, roles[index - 2] ?? 0, isListed)) continue;
    sentences.push([first, after]);
    first = after;
    index = after - 1;
  }
  if (first < tokens.length) sentences.push([first, tokens.length]);
  return sentences;
}

/** Tokens of "KYIV, 3 May (Norwire) –". */
const LONGEST_DATELINE = 14;

/** "KYIV, 3 May –", "Lorvik (NWA) -": where a place with a day, or with initials in brackets, ends that a text opens with; 0 where it opens with none. */
function datelineEnd(tokens: readonly Token[], text: string, roles: Uint32Array): number {
  if (!tokens[0]?.capital) return 0;
  let isDateline = false;
  for (let k = 1; k < Math.min(tokens.length - 1, LONGEST_DATELINE); k++) {
    const { capital, kind, norm, spaced } = tokens[k] as Token;
    const role = roles[k] ?? 0;
    if (/^[-–—]$/.test(norm) && (spaced || tokens[k - 1]?.norm === '.'))
      return isDateline && opensText(tokens[k + 1]) ? k + 1 : 0;
    if (kind === 'mark') {
      if (!/^[,./()]$/.test(norm)) return 0;
      isDateline ||= norm === '(' && tokens[k + 2]?.norm === ')' && isAcronym(text, tokens[k + 1]);
    } else if (kind === 'number' || (role & Role.calendar) !== 0) isDateline ||= (role & Role.calendar) !== 0;
    else if (!capital && (role & Role.link) === 0) return 0;
  }
  return 0;
}

function opensText(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || token.kind === 'mark');
}

/**
 * 早川さんは「休みます。戻ります」と話した: one sentence, though what it quotes ends one. So it is where the quotation is closed, words of
 * the same sentence stand before it, and none ends with it.
 */
function aroundQuotations(sentences: Span[], quotations: readonly Quotation[]): Span[] {
  if (sentences.length < 2 || quotations.length === 0) return sentences;
  const starts = new Set(sentences.map(([first]) => first));
  const joined: Span[] = [];
  let number = 0;
  for (const [first, end] of sentences) {
    const open = joined.at(-1);
    while ((quotations[number]?.end ?? first + 1) <= first) number += 1;
    const quotation = quotations[number];
    const within = quotation?.closed && open && open[0] < quotation.first && quotation.first < first;
    if (within && end - open[0] <= LONGEST_SENTENCE && !starts.has(quotation.end)) open[1] = end;
    else joined.push([first, end]);
  }
  return joined;
}

function ends(
  mark: string,
  closed: boolean,
  index: number,
  next: Token,
  tokens: readonly Token[],
  lexicon: Lexicon,
  nextRoles: number,
  rolesBefore: number,
  isListed: boolean,
): boolean {
  const wide = '。！？؟۔।'.includes(mark);
  if (wide) return !(closed && !lexicon.writing.spaces);
  if (!next.spaced) return false;
  if (closed && mark !== '.' && nextRoles !== 0) return false;
  if (LOWER.test(next.norm) && !next.capital && lexicon.writing.capitals !== 'none') return false;
  if (mark !== '.') return true;
  const word = tokens[index - 1];
  if (!word || word.kind === 'mark') return true;
  if (tokens[index]?.spaced) return true;
  // "am 2. Mai", "der 27. Konferenz": an ordinal, where the noun behind it has a capital whatever it is.
  const isOrdinal = word.kind === 'number' && word.end - word.start <= 2 && lexicon.writing.capitals === 'noun';
  if (isOrdinal && ((nextRoles & Role.calendar) !== 0 || (rolesBefore & (Role.determiner | Role.link)) !== 0))
    return false;
  if (lexicon.abbreviations.has(word.norm)) return false;
  // An initial; but "skriver hon på X.", which a list holds with the word before it, is none.
  return isListed || !(word.capital && word.end - word.start === 1);
}

/** The sentence that holds a token. */
export function sentenceOf(reading: Reading, token: number): Span {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle]?.[1] ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return reading.sentences[low] ?? [0, reading.tokens.length];
}

/** Is a token the first of its sentence? Then its capital says nothing. */
export function opensSentence(reading: Reading, token: number): boolean {
  return sentenceOf(reading, token)[0] === token;
}

/** Offsets of a token range in the text. */
export function spanOf(reading: Reading, first: number, end: number): Span {
  const a = reading.tokens[first];
  const b = reading.tokens[end - 1];
  return [a?.start ?? 0, b?.end ?? a?.start ?? 0];
}

/** Has a token any of these roles? */
export function is(reading: Reading, token: number, roles: number): boolean {
  return ((reading.roles[token] ?? 0) & roles) !== 0;
}

export function isStop(reading: Reading, token: number): boolean {
  const roles = reading.roles[token] ?? 0;
  if ((roles & (Role.stop | Role.idiom)) !== 0) return true;
  if (roles === 0) return endsAsVerb(reading, token);
  return (roles & (Role.cue | Role.between)) !== 0 && (roles & NOUN) === 0;
}

function endsAsVerb({ lexicon, tokens }: Reading, k: number): boolean {
  const token = tokens[k];
  if (lexicon.verbs.length === 0 || token?.kind !== 'word' || token.capital) return false;
  // There adjectives end so too.
  if (lexicon.writing.capitals === 'noun') return false;
  return lexicon.verbs.some((ending) => token.norm.endsWith(ending));
}

/** Is a token a word, or has it an ending, with which no subject begins? */
export function opensAsObject({ lexicon, tokens }: Reading, k: number): boolean {
  const norm = tokens[k]?.norm ?? '';
  return lexicon.objects.has(norm) || lexicon.objectEndings.some((ending) => norm.endsWith(ending));
}

/** A word with a capital of which nothing is known, where a capital makes a name. */
export function isNameWord({ lexicon, roles, tokens }: Reading, k: number): boolean {
  const token = tokens[k];
  return (
    token?.kind === 'word' && token.capital && token.spaced && roles[k] === 0 && lexicon.writing.capitals === 'name'
  );
}

/** Greek "η Κίνα": an article that stands before names as "Mr" does. */
export function isNamesArticle({ roles }: Reading, k: number): boolean {
  const article = Role.title | Role.determiner;
  return ((roles[k] ?? 0) & article) === article;
}

export function isDash(reading: Reading, token: number): boolean {
  return /^[-–—]$/.test(reading.tokens[token]?.norm ?? '');
}

/** Is a word the name of a country? */
export function isCountry({ lexicon, text, tokens }: Reading, k: number): boolean {
  return lexicon.countries.has(text.slice(tokens[k]?.start, tokens[k]?.end));
}

/** Is nothing known of a word, but that it could be a noun with its article? A name can end as one does: Elena, Радостта. */
export function isUnknown({ roles }: Reading, k: number): boolean {
  return ((roles[k] ?? 0) & ~Role.definiteNoun) === 0;
}
