import { anyCase } from '../article/any-case.ts';
import type { OutletRef } from '../report.ts';
import type { CreditRule } from './language.ts';
import { NOUN, Role } from './lexicon.ts';
import { marksIn } from './marks.ts';
import { ADDRESS, isHost, tidy } from './name-text.ts';
import { isWireAgency } from './of-article.ts';
import { isOwnName } from './own-name.ts';
import type { Page } from './page.ts';
import { is, read } from './reading.ts';
import { tokenize } from './tokens.ts';

/** A line that names whose text it is, is short. */
export const LONGEST_LINE = 120;
/** Between the parts of a line; a hyphen only between spaces. */
export const BETWEEN_PARTS =
  /(?<=\p{Alphabetic}{2}|\d)\.\s+(?=\S)|\s*[,،;|/_·•()[\]（）、，／｜\n]\s*|\s+[-–—―]+\s+|^[-–—―•*]+\s*|\s*[-–—―]+$/u;
/** A person in a line of names: two to four capitalised words. */
export const PERSON =
  /^\p{Uppercase}[\p{Alphabetic}.'’-]*(?:\s+(?:\p{Lowercase}{1,3}\s+)?\p{Uppercase}[\p{Alphabetic}.'’-]*){1,3}$/u;
/** A name is no longer; what is longer may be a sentence that holds one. */
const LONGEST_PART = 40;
const MOST_WORDS = 6;
const QUOTED_WITHIN = /["“”„«»『「《》」』]/u;
/** Of whoever handled an agency's text: "mst". */
const INITIALS = /^\p{Lowercase}{2,4}$/u;
/** "14:22 Uhr", "Updated 15:20". */
const TIMED = /^(?:\p{Alphabetic}+\s)?\d{1,2}[:.h]\d{2}(?:\s\p{Alphabetic}+)?$/u;
/** "9時12分配信", "18:00 发布": a time, with what says that it was sent then. */
const TIME_SENT = /^\d{1,2}[時时点點:：]\s?\d{1,2}分?\s?(?:配信|掲載|更新|発信|发布|發布|刊登)?$/u;
/** The day of the week, in its bracket. */
const WEEKDAY = /^[月火水木金土日一二三四五六]$/u;
/** "BST", "p.m.", "19h": what stands beside a time. */
const BESIDE_TIME = /^(?:\p{Uppercase}{2,5}|[ap]\.?m\.?|h|hrs?|\p{Alphabetic}{1,2})$/u;

/** `shared`: a name that several outlets have; `other`: a date, or initials. */
export type Part =
  | { kind: 'outlet'; name: string; outlet: OutletRef; distinct: boolean }
  | { kind: 'person'; name: string }
  | { kind: 'shared' }
  | { kind: 'other' };

/** The last line of the article or its byline, another line, a bracket in the text, or one behind a whole quotation. */
export type Place = 'end' | 'line' | 'bracket' | 'piece';

export function partsOfLine(page: Page, text: string, place: Place): Part[] | null {
  return text.length <= LONGEST_LINE ? partsOf(page, text, place) : null;
}

/**
 * The parts of a line, if each is an outlet, a person or a date, and one of them is an outlet besides the page's own; else null. What
 * stands at its head to say so is passed over: "By", "Source:", "©". The last line of an article may be a name alone; in
 * brackets one stands beside a person, apart by a comma. Behind a whole quotation a name that several outlets have is enough.
 */
export function partsOf(page: Page, text: string, place: Place): Part[] | null {
  const parts: Part[] = [];
  let isLabelled = false;
  for (const line of text.split('\n')) {
    const { bare, labelled } = withoutHead(page, line);
    isLabelled ||= labelled;
    // One after the other, as the first that is no part decides: most lines are sentences.
    for (const piece of ADDRESS.test(bare) ? [bare] : pieces(page, bare)) {
      if (piece.trim() === '') continue;
      const part = partOf(page, tidy(piece), place) ?? detailBehind(page, parts, tidy(piece), line);
      if (!part) return null;
      parts.push(part);
    }
  }
  const named = outletsAmong(parts);
  const isOwn = named.some(({ outlet }) => outlet.domain === page.self?.domain);
  // "© dpa | Ana Belova": an agency's photographer.
  const isPicture = COPYRIGHT.test(text) && parts.some(({ kind }) => kind === 'person');
  if (isPicture && named.every(({ outlet }) => isWireAgency(page, outlet))) return null;
  // "Opinion | 5 May", "Telegram": a word alone may head a section or a button.
  if ((place === 'bracket' || place === 'piece') && /[,，،、]/.test(text))
    isLabelled ||= parts.some(({ kind }) => kind === 'person');
  // "Norwire – Wed, 15 Oct, 10:12"
  isLabelled ||= parts.some(isOther) && parts.every((part) => isOther(part) || isAgencyPart(page, part));
  const isSignature = place === 'end' && parts.length === 1 && (named[0]?.name.length ?? 0) >= SHORTEST_SIGNATURE;
  const isPiece = place === 'piece' && parts.some(({ kind }) => kind === 'shared');
  return !isOwn && (isSignature || isPiece || named.some(({ distinct }) => distinct || isLabelled)) ? parts : null;
}

function* pieces(page: Page, line: string): Generator<string> {
  for (const each of line.split(BETWEEN_PARTS)) yield* apart(page, each);
}

/** "Norwire and Sudpress": two, unless one outlet has that name; so are "Vestnik via Norwire", of which the nearer comes first. */
function apart(page: Page, piece: string): string[] {
  const { tokens, roles, entries } = read(piece, 0, piece.length, page.lexicon);
  const isAnd = (k: number) => ((roles[k] ?? 0) & Role.and) !== 0;
  const isVia = (k: number) =>
    entries[k]?.some(
      ({ length, credits }) => length === 1 && credits.some(({ rule }) => rule.role === 'republication'),
    ) === true;
  const at = tokens.findIndex((_, k) => k > 0 && k < tokens.length - 1 && (isAnd(k) || isVia(k)));
  const joint = tokens[at];
  if (!joint || !page.lexicon.writing.spaces || knownAs(page, tidy(piece))) return [piece];
  const both = [piece.slice(0, joint.start), piece.slice(joint.end)].map((each) => tidy(each));
  if (!both.some((each) => knownAs(page, each))) return [piece];
  return isVia(at) ? both.reverse() : both;
}

const SHORTEST_SIGNATURE = 7;
/** "Vestnik/Society/mgr": an outlet, its desk, and the initials of whoever handled the text. */
const DESK = /^[^/]+\/\s?\p{Uppercase}[\p{Alphabetic}& ]+\/\s?\p{Alphabetic}{2,4}$/u;

/** "The Lantern, 5 September, evening edition": behind an outlet and a date, a few small words say more of where it stood. */
function detailBehind(page: Page, parts: readonly Part[], piece: string, line: string): Part | null {
  const [outlet, date] = parts;
  if (outlet?.kind === 'outlet' && parts.length === 1 && DESK.test(line)) {
    outlet.distinct = true;
    return OTHER;
  }
  if (outlet?.kind !== 'outlet' || !date || !isOther(date) || page.lexicon.writing.capitals !== 'name') return null;
  return /^\p{Lowercase}[\p{Lowercase}\d]*(?:\s[\p{Lowercase}\d]+){0,2}$/u.test(piece) ? OTHER : null;
}

function isOther({ kind }: Part): boolean {
  return kind === 'other' || kind === 'shared';
}

function isAgencyPart(page: Page, part: Part): boolean {
  return part.kind === 'outlet' && isWireAgency(page, part.outlet);
}

export function outletsAmong(parts: readonly Part[]) {
  return parts.filter((part) => part.kind === 'outlet');
}

/**
 * A line without what stands at its head to say who wrote it or where it is from; `labelled` where the language's rules know that label,
 * or it is a copyright sign.
 */
function withoutHead({ lexicon }: Page, line: string): { bare: string; labelled: boolean } {
  if (ADDRESS.test(line.trim())) return { bare: line.trim(), labelled: true };
  const tokens = tokenize(line, lexicon.writing);
  const head = tokens.findIndex(({ kind }) => kind !== 'mark');
  const labels = lexicon
    .at(tokens, head)
    .flatMap(({ credits, length }) => credits.map(({ rule }) => ({ rule, length })));
  if (labels.some(({ rule }) => !LABELS.includes(rule.role))) return { bare: line, labelled: false };
  const longest = Math.max(0, ...labels.map(({ length }) => length));
  const next = tokens[head + longest];
  if (longest > 0 && next) return { bare: line.slice(next.start).trim(), labelled: true };
  const owned = line.replace(COPYRIGHT, '').replace(/^[\s([【（]+/, '');
  const bare = ANY_LABEL.without(owned).replace(BEFORE_COLON, '$1').trim();
  return { bare, labelled: COPYRIGHT.test(line) };
}

export const COPYRIGHT = /^[\s([]*(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|\d{4}|by\b|[:,]))*\s*/i;
/** "Forrás: …": whatever the language calls it, a word or two before an outlet's name. Pictures have labels too. */
const ANY_LABEL = anyCase(
  String.raw`^(?!\p{Alphabetic}*(?:[fp]h?ot|imag|vide|illustr|bild|zdj|kép|фот|снимк|відео|виде|слика|صور|عکس|תמונ|फोटो|写真|图|圖|사진))(?:\p{Alphabetic}+\s){0,2}\p{Alphabetic}+\s?[:：]\s*(?=\S)`,
);
/** "From the Harbour Post:". */
const BEFORE_COLON = /^(?:\p{Alphabetic}+\s){1,4}?(\p{Uppercase}[^:]*):$/u;

/** Labels after which bare names say whose text it is; those of pictures do not. */
const LABELS: readonly CreditRule['role'][] = ['author', 'wire', 'republication', 'original-publication', 'citation'];

const OTHER: Part = { kind: 'other' };

function partOf(page: Page, piece: string, place: Place): Part | null {
  if (INITIALS.test(piece) && !isListed(page, piece)) return OTHER;
  if (ADDRESS.test(piece)) {
    const outlet = page.outlets.byAddress(piece);
    if (outlet) return { kind: 'outlet', name: isHost(piece) ? piece : outlet.name, outlet, distinct: true };
  }
  const name = withoutDate(page, piece);
  const outlet = name === '' ? null : knownAs(page, name);
  if (outlet) return { kind: 'outlet', name, outlet, distinct: isDistinct(page, name) };
  if (isDate(page, piece)) return OTHER;
  if (isShared(page, piece)) return { kind: 'shared' };
  const source = behindBareLabel(page, name);
  if (source) return source;
  if (place === 'piece' && isUnspacedPerson(page, piece)) return { kind: 'person', name: piece };
  const author = withoutAuthorLabel(page, piece);
  if (author !== piece) return isPerson(page, author) ? { kind: 'person', name: author } : null;
  return isPerson(page, piece) && !opensWithLabel(page, piece) ? { kind: 'person', name: piece } : null;
}

function isPerson(page: Page, piece: string): boolean {
  return page.lexicon.writing.capitals === 'none' ? isUncasedPerson(page, piece) : PERSON.test(piece);
}

/** "Source Vestnik": a label that has lost its colon, before an outlet. */
function behindBareLabel(page: Page, piece: string): Part | null {
  const [, word = '', name = ''] = /^(\p{Alphabetic}+)\s+(.+)$/u.exec(piece) ?? [];
  if (word === '' || !page.lexicon.writing.spaces) return null;
  const [label] = page.lexicon.at(tokenize(`${word} :`, page.lexicon.writing), 0);
  if (!label?.credits.some(({ rule }) => LABELS.includes(rule.role) && rule.role !== 'author')) return null;
  const outlet = knownAs(page, name);
  return outlet && { kind: 'outlet', name, outlet, distinct: true };
}

/** "Ana Sousa and Per Aas": two. */
export function namesApart({ lexicon }: Page, text: string): string[] {
  const { tokens, roles } = read(text, 0, text.length, lexicon);
  const joint = tokens.find((_, k) => k > 0 && ((roles[k] ?? 0) & Role.and) !== 0);
  const names = joint ? [text.slice(0, joint.start), text.slice(joint.end)] : [text];
  return names.map((name) => tidy(name)).filter((name) => name !== '');
}

/** "by Jane Roe", behind an outlet: the name. */
function withoutAuthorLabel({ lexicon }: Page, piece: string): string {
  const tokens = tokenize(piece, lexicon.writing);
  const labels = lexicon.at(tokens, 0).filter(({ credits }) => credits.length > 0);
  const isAuthor = labels.every(({ credits }) => credits.every(({ rule }) => rule.role === 'author'));
  if (labels.length === 0 || !isAuthor) return piece;
  const next = tokens[Math.max(0, ...labels.map(({ length }) => length))];
  return next ? piece.slice(next.start) : piece;
}

/** "Aus dem Englischen von Maria Lenz": words and a name. */
export function opensWithLabel({ lexicon }: Page, piece: string): boolean {
  return lexicon.at(tokenize(piece, lexicon.writing), 0).some(({ credits }) => credits.length > 0);
}

/** Where words are not set apart: a family name, and one or two characters. */
function isUnspacedPerson({ lexicon }: Page, piece: string): boolean {
  return /^\p{Ideographic}{2,3}$/u.test(piece) && lexicon.surnames.has(piece.charAt(0));
}

/** Where there are no capitals: two or three words of which nothing is known. */
function isUncasedPerson({ lexicon }: Page, piece: string): boolean {
  const { tokens, roles } = read(piece, 0, piece.length, lexicon);
  return lexicon.writing.spaces && [2, 3].includes(tokens.length) && roles.every((role) => role === 0);
}

/** The outlet that goes by a name; "Report" and "Friday" are what anybody may write, and the page's own name is no source. */
export function knownAs(page: Page, name: string): OutletRef | null {
  if (isListed(page, name)) return page.outlets.byName(name, { language: page.language }).outlet;
  if (!isShort(name) || QUOTED_WITHIN.test(name)) return null;
  if (/^\P{Uppercase}*\p{Lowercase}\P{Uppercase}*$/u.test(name)) return null;
  if (isCommon(page, name) || isOwnName(page, name)) return null;
  return page.outlets.byName(name, { language: page.language }).outlet;
}

/** One word that is in a list of the language's, or that labels an article ("Opinion: …"), although papers have that name too. */
function isCommon({ lexicon }: Page, name: string): boolean {
  if (TWO_WORDS.test(name)) return false;
  const reading = read(name, 0, name.length, lexicon);
  const words = reading.tokens.filter(({ kind }) => kind === 'word').length;
  if (words > 1) return false;
  const isLabel = marksIn(reading).some(({ rule }) => rule.where === 'label');
  return isLabel || reading.tokens.every(({ kind }, k) => kind !== 'word' || is(reading, k, COMMON));
}

const TWO_WORDS = /(?:^|\s)\p{Alphabetic}\S*\s+\p{Alphabetic}/u;

const COMMON = NOUN | Role.determiner | Role.calendar;

/** Two words, or an agency that the rules know by one. */
function isDistinct(page: Page, name: string): boolean {
  if (isListed(page, name)) return true;
  return page.lexicon.writing.spaces ? /\S\s+\S/.test(name) : name.length > 2;
}

/** The rules name the agency in the short form of end signs: "dpa". */
function isListed({ lexicon }: Page, name: string): boolean {
  return lexicon.agencies.has(name.toLowerCase());
}

function isShort(name: string): boolean {
  return name.length <= LONGEST_PART && name.split(/\s/).length <= MOST_WORDS;
}

function isShared(page: Page, name: string): boolean {
  if (!isShort(name)) return false;
  return page.outlets.byName(name, { language: page.language }).candidates.length > 1;
}

/** "Vestnik 7.2.2011": without the date behind the name. */
function withoutDate({ lexicon }: Page, piece: string): string {
  if (!NUMBER.test(piece)) return piece;
  const { tokens, roles } = read(piece, 0, piece.length, lexicon);
  let end = tokens.length;
  const isOfDate = (k: number) => tokens[k]?.kind !== 'word' || ((roles[k] ?? 0) & Role.calendar) !== 0;
  while (end > 0 && isOfDate(end - 1)) end -= 1;
  const hasNumber = tokens.slice(end).some(({ kind }) => kind === 'number');
  return hasNumber ? tidy(piece.slice(0, tokens[end - 1]?.end ?? 0)) : piece;
}

const NUMBER = /\p{N}/u;

function isDate(page: Page, piece: string): boolean {
  if (WEEKDAY.test(piece)) return true;
  const { tokens, roles } = read(piece, 0, piece.length, page.lexicon);
  if (!NUMBER.test(piece)) return tokens.length === 1 && ((roles[0] ?? 0) & Role.calendar) !== 0;
  if (TIMED.test(piece) || TIME_SENT.test(piece)) return true;
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  return (
    words.some(({ kind }) => kind === 'number') &&
    tokens.every(
      ({ kind, start, end }, k) =>
        kind !== 'word' ||
        ((roles[k] ?? 0) & (Role.calendar | Role.link | Role.between)) !== 0 ||
        BESIDE_TIME.test(piece.slice(start, end)),
    )
  );
}
