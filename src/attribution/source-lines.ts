import { anyCase } from '../article/any-case.ts';
import type { OutsideLine } from '../article/article.ts';
import type { Attribution, Credit, Evidence, OutletRef, Span } from '../report.ts';
import type { CreditRule } from './language.ts';
import { NOUN, Role } from './lexicon.ts';
import { marksIn } from './marks.ts';
import { ADDRESS, HOST, tidy } from './name-text.ts';
import { isWireAgency, ofArticle } from './of-article.ts';
import { isOwnName } from './own-name.ts';
import { inLine, inMetadata, inText, type Page } from './page.ts';
import { is, read } from './reading.ts';
import { tokenize } from './tokens.ts';

/** Such lines are short, and stand before the text or after it. */
const LONGEST_LINE = 120;
const LINES_AT_TOP = 3;
const LINES_AT_BOTTOM = 5;
/** Between the parts of a line; a hyphen only between spaces. */
const BETWEEN_PARTS =
  /(?<=\p{Alphabetic}{2}|\d)\.\s+(?=\S)|\s*[,;|/_·•()[\]（）、，／｜\n]\s*|\s+[-–—―]+\s+|^[-–—―•*]+\s*|\s*[-–—―]+$/u;
/** A name is no longer; what is longer may be a sentence that holds one. */
const LONGEST_PART = 40;
const MOST_WORDS = 6;
const QUOTED_WITHIN = /["“”„«»『「《》」』]/u;
/** Of whoever handled an agency's text: "mst". */
const INITIALS = /^\p{Lowercase}{2,4}$/u;
/** A person in a line of names: two to four capitalised words. */
const PERSON =
  /^\p{Uppercase}[\p{Alphabetic}.'’-]*(?:\s+(?:\p{Lowercase}{1,3}\s+)?\p{Uppercase}[\p{Alphabetic}.'’-]*){1,3}$/u;
/** "14:22 Uhr", "Updated 15:20". */
const TIMED = /^(?:\p{Alphabetic}+\s)?\d{1,2}[:.h]\d{2}(?:\s\p{Alphabetic}+)?$/u;
/** "BST", "p.m.", "19h": what stands beside a time. */
const BESIDE_TIME = /^(?:\p{Uppercase}{2,5}|[ap]\.?m\.?|h|hrs?|\p{Alphabetic}{1,2})$/u;
const IN_BRACKETS = /[(（]([^()（）]{3,80})[)）]/gu;
const OPENING = /^\s*[【［[]([^【】［］[\]]{2,30})[】］\]]/u;
/** "reports", "news", "dispatch" behind the name in such a bracket. */
const REPORTS = /(?:综合)?(?:报道|報道|报导|報導|消息|讯|訊|电|電)$/u;
/** What may follow a bracket that ends a paragraph. */
const ENDS = /^[\s.。।"”»*]*$/u;
/** "Vestnik: Pier to close", "Pier to close (Vestnik)", "Pier to close – Vestnik". */
const BEFORE_TITLE = /^([^:：]{2,40})[:：]\s/u;
const AFTER_TITLE = /(?:\s[-–—|]{1,2}\s*|\s*[(（])([^-–—|()（）:：]{2,40})[)）]?$/u;

export interface FromSourceLines {
  credits: Credit[];
  attributions: Attribution[];
  /** The paragraphs that are such lines and nothing else. */
  lines: Set<number>;
}

/**
 * The outlets that an article names without a word about why: in a line of its own ("The Lantern, Thursday 12 June 19.04", an
 * address), in brackets after a paragraph ("(Ana Sousa, The Lantern)"), and at either end of the headline. Only outlets that the index
 * knows count, and only where nothing else stands beside them than people, dates and other outlets.
 */
export function sourceLines(page: Page): FromSourceLines {
  const found: FromSourceLines = { credits: [], attributions: [], lines: new Set() };
  const { paragraphs, lines } = page.article;
  for (const [number, { text, start }] of paragraphs.entries()) {
    const atEdge = number < LINES_AT_TOP || number >= paragraphs.length - LINES_AT_BOTTOM;
    const isLast = number === paragraphs.length - 1;
    const parts = atEdge && paragraphs.length > 1 ? partsOfLine(page, text, isLast ? 'end' : 'line') : null;
    if (parts) {
      found.lines.add(number);
      addLine(page, parts, inText(page, [start, start + text.length]), found);
    } else found.attributions.push(...atHead(page, text, start, number), ...inBrackets(page, text, start));
  }
  for (const { role, text, start } of lines) {
    if (role === 'byline' && isAccount(page, text)) continue;
    const parts = isCreditLine({ role, text }) ? partsOfLine(page, text, role === 'byline' ? 'end' : 'line') : null;
    if (parts) addLine(page, parts, inLine(page, [start, start + text.length]), found);
  }
  addAuthorsAtTop(page, found);
  found.attributions.push(...inTitle(page));
  return found;
}

/** The address of a channel on a platform: in a byline, the author's own account. */
function isAccount(page: Page, text: string): boolean {
  const address = text.trim();
  return ADDRESS.test(address) && page.outlets.byAddress(address)?.domain.includes('/') === true;
}

/** Whether a line beside the text may say who made it: at the foot of a page only one with a copyright sign. */
export function isCreditLine({ role, text }: Pick<OutsideLine, 'role' | 'text'>): boolean {
  return LINE_ROLES.includes(role) || (role === 'footer' && COPYRIGHT.test(text));
}

const LINE_ROLES: readonly OutsideLine['role'][] = ['byline', 'credit', 'label'];

function addLine(
  page: Page,
  parts: readonly Part[],
  evidence: Evidence,
  { credits, attributions }: FromSourceLines,
): void {
  for (const part of parts) {
    if (part.kind === 'person') credits.push({ role: 'author', name: part.name, outlet: null, evidence });
    if (part.kind !== 'outlet') continue;
    const { name, outlet } = part;
    if (isWireAgency(page, outlet)) credits.push({ role: 'wire', name, outlet: outlet.domain, evidence });
    attributions.push(
      ofArticle(page, name, outlet, isMaterial(page, evidence.quote) ? 'citation' : 'republication', evidence),
    );
  }
}

/** "Ana Sousa and Per Aas", over a line with the outlet and the date. */
function addAuthorsAtTop(page: Page, { credits, attributions, lines }: FromSourceLines): void {
  const [first] = page.article.paragraphs;
  const isSigned = attributions.some(({ kind }) => kind === 'republication');
  if (!isSigned || !first || lines.has(0) || first.text.length > LONGEST_LINE) return;
  const names = first.text.split(BETWEEN_PARTS).flatMap((each) => namesApart(page, each));
  if (names.length === 0 || !names.every((name) => PERSON.test(name) && !opensWithLabel(page, name))) return;
  lines.add(0);
  const evidence = inText(page, [first.start, first.start + first.text.length]);
  credits.push(...names.map((name): Credit => ({ role: 'author', name, outlet: null, evidence })));
}

/** "Ana Sousa and Per Aas": two. */
function namesApart({ lexicon }: Page, text: string): string[] {
  const { tokens, roles } = read(text, 0, text.length, lexicon);
  const joint = tokens.find((_, k) => k > 0 && ((roles[k] ?? 0) & Role.and) !== 0);
  const names = joint ? [text.slice(0, joint.start), text.slice(joint.end)] : [text];
  return names.map((name) => tidy(name)).filter((name) => name !== '');
}

/** "With material from Vestnik", "Via Vestnik": the text is the page's own. */
function isMaterial({ lexicon }: Page, line: string): boolean {
  const tokens = tokenize(line, lexicon.writing);
  const head = tokens.findIndex(({ kind }) => kind !== 'mark');
  return lexicon
    .at(tokens, head)
    .some(({ credits, length }) =>
      credits.some(({ rule }) => rule.role === 'wire' || (rule.role === 'republication' && length === 1)),
    );
}

/** `other`: a date, initials, or a name that several outlets have. */
type Part =
  | { kind: 'outlet'; name: string; outlet: OutletRef; distinct: boolean }
  | { kind: 'person'; name: string }
  | { kind: 'other' };

/** The last line of the article or its byline, another line, or a bracket in the text. */
type Place = 'end' | 'line' | 'bracket';

function partsOfLine(page: Page, text: string, place: Place): Part[] | null {
  return text.length <= LONGEST_LINE ? partsOf(page, text, place) : null;
}

/**
 * The parts of a line, if each is an outlet, a person or a date, and one of them is an outlet besides the page's own; else null. What
 * stands at its head to say so is passed over: "By", "Source:", "©". The last line of an article may be a name alone; in
 * brackets one stands beside a person, apart by a comma.
 */
function partsOf(page: Page, text: string, place: Place): Part[] | null {
  const parts: Part[] = [];
  let isLabelled = false;
  for (const line of text.split('\n')) {
    const { bare, labelled } = withoutHead(page, line);
    isLabelled ||= labelled;
    for (const piece of ADDRESS.test(bare) ? [bare] : bare.split(BETWEEN_PARTS).flatMap((each) => apart(page, each))) {
      if (piece.trim() === '') continue;
      const part = partOf(page, tidy(piece)) ?? detailBehind(page, parts, tidy(piece));
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
  if (place === 'bracket' && /[,،、]/.test(text)) isLabelled ||= parts.some(({ kind }) => kind === 'person');
  const isSignature = place === 'end' && parts.length === 1 && (named[0]?.name.length ?? 0) >= SHORTEST_SIGNATURE;
  return !isOwn && (isSignature || named.some(({ distinct }) => distinct || isLabelled)) ? parts : null;
}

/** "Norwire and Sudpress": two, unless one outlet has that name. */
function apart(page: Page, piece: string): string[] {
  const { tokens, roles } = read(piece, 0, piece.length, page.lexicon);
  const at = tokens.findIndex((_, k) => k > 0 && k < tokens.length - 1 && ((roles[k] ?? 0) & Role.and) !== 0);
  const joint = tokens[at];
  if (!joint || !page.lexicon.writing.spaces || knownAs(page, tidy(piece))) return [piece];
  const both = [piece.slice(0, joint.start), piece.slice(joint.end)].map((each) => tidy(each));
  return both.some((each) => knownAs(page, each)) ? both : [piece];
}

const SHORTEST_SIGNATURE = 7;

/** "The Lantern, 5 September, evening edition": behind an outlet and a date, a few small words say more of where it stood. */
function detailBehind(page: Page, parts: readonly Part[], piece: string): Part | null {
  const [outlet, date] = parts;
  if (outlet?.kind !== 'outlet' || date?.kind !== 'other' || page.lexicon.writing.capitals !== 'name') return null;
  return /^\p{Lowercase}[\p{Lowercase}\d]*(?:\s[\p{Lowercase}\d]+){0,2}$/u.test(piece) ? OTHER : null;
}

function outletsAmong(parts: readonly Part[]) {
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
const BEFORE_COLON = /^(?:\p{Alphabetic}+\s){1,3}?(\p{Uppercase}[^:]*):$/u;

/** Labels after which bare names say whose text it is; those of pictures do not. */
const LABELS: readonly CreditRule['role'][] = ['author', 'wire', 'republication', 'original-publication', 'citation'];

const OTHER: Part = { kind: 'other' };

function partOf(page: Page, piece: string): Part | null {
  if (INITIALS.test(piece) && !isListed(page, piece)) return OTHER;
  if (ADDRESS.test(piece)) {
    const outlet = page.outlets.byAddress(piece);
    if (outlet) return { kind: 'outlet', name: HOST.test(piece) ? piece : outlet.name, outlet, distinct: true };
  }
  const name = withoutDate(page, piece);
  const outlet = name === '' ? null : knownAs(page, name);
  if (outlet) return { kind: 'outlet', name, outlet, distinct: isDistinct(page, name) };
  if (isDate(page, piece) || isShared(page, piece)) return OTHER;
  const isPerson = page.lexicon.writing.capitals === 'none' ? isUncasedPerson(page, piece) : PERSON.test(piece);
  return isPerson && !opensWithLabel(page, piece) ? { kind: 'person', name: piece } : null;
}

/** "Aus dem Englischen von Maria Lenz": words and a name. */
function opensWithLabel({ lexicon }: Page, piece: string): boolean {
  return lexicon.at(tokenize(piece, lexicon.writing), 0).some(({ credits }) => credits.length > 0);
}

/** Where there are no capitals: two or three words of which nothing is known. */
function isUncasedPerson({ lexicon }: Page, piece: string): boolean {
  const { tokens, roles } = read(piece, 0, piece.length, lexicon);
  return lexicon.writing.spaces && [2, 3].includes(tokens.length) && roles.every((role) => role === 0);
}

/** The outlet that goes by a name; "Report" and "Friday" are what anybody may write, and the page's own name is no source. */
function knownAs(page: Page, name: string): OutletRef | null {
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
  if (!NUMBER.test(piece)) return false;
  if (TIMED.test(piece)) return true;
  const { tokens, roles } = read(piece, 0, piece.length, page.lexicon);
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

/** 【维斯特报报道】: the outlet in a bracket that opens the text. */
function atHead(page: Page, text: string, start: number, number: number): Attribution[] {
  const opening = number === 0 && page.lexicon.writing.capitals === 'none' ? OPENING.exec(text) : null;
  const name = tidy((opening?.[1] ?? '').replace(REPORTS, ''));
  const outlet = name === '' ? null : knownAs(page, name);
  if (!opening || !outlet || outlet.domain === page.self?.domain || isWireAgency(page, outlet)) return [];
  return [ofArticle(page, name, outlet, 'republication', inText(page, [start, start + opening[0].length]))];
}

/** "… in the attic (Tessa Rowan, The Lantern)": an outlet with a person or a date, or one that ends the paragraph. */
function inBrackets(page: Page, text: string, start: number): Attribution[] {
  if (!text.includes('(') && !text.includes('（')) return [];
  return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const inner = match[1] ?? '';
    const translator = translatorIn(page, inner);
    if (translator) {
      const evidence = inText(page, [start + match.index, start + match.index + match[0].length]);
      return [ofArticle(page, translator.name, translator.outlet, 'republication', evidence)];
    }
    const atEnd = ENDS.test(text.slice(match.index + match[0].length));
    const parts = atEnd || BETWEEN_PARTS.test(inner) ? partsOf(page, inner, 'bracket') : null;
    if (!parts || (!atEnd && parts.length < 2)) return [];
    const span: Span = [start, start + match.index + match[0].length];
    return outletsAmong(parts).map(({ name, outlet }) => cited(page, name, outlet, inText(page, span)));
  });
}

/** "(translation by Vestnik)": the outlet that translated. */
function translatorIn(page: Page, inner: string): { name: string; outlet: OutletRef } | null {
  const tokens = tokenize(inner, page.lexicon.writing);
  const labels = page.lexicon
    .at(tokens, 0)
    .filter(({ credits }) => credits.some(({ rule }) => rule.role === 'translator'));
  const next = tokens[Math.max(0, ...labels.map(({ length }) => length))];
  const name = labels.length > 0 && next ? tidy(inner.slice(next.start)) : '';
  const outlet = name === '' ? null : knownAs(page, name);
  return outlet && outlet.domain !== page.self?.domain ? { name, outlet } : null;
}

function cited(page: Page, name: string, outlet: OutletRef, evidence: Evidence): Attribution {
  return { ...ofArticle(page, name, outlet, 'citation', evidence), kind: 'citation', scope: 'statement' };
}

/** The outlet at either end of the headline, unless it is what the site calls itself. */
function inTitle(page: Page): Attribution[] {
  const { title } = page.article;
  if (title === null) return [];
  const names = [BEFORE_TITLE.exec(title)?.[1], AFTER_TITLE.exec(title)?.[1]].map((name) => tidy(name ?? ''));
  return names.flatMap((name) => {
    const outlet = name.length > 1 ? knownAs(page, name) : null;
    if (!outlet || outlet.domain === page.self?.domain) return [];
    return [cited(page, name, outlet, inMetadata('title', title))];
  });
}
