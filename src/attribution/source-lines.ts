import type { OutsideLine } from '../article/article.ts';
import type { Attribution, Credit, Evidence, OutletRef, Span } from '../report.ts';
import {
  BETWEEN_PARTS,
  COPYRIGHT,
  knownAs,
  LONGEST_LINE,
  namesApart,
  opensWithLabel,
  outletsAmong,
  type Part,
  PERSON,
  partsOf,
  partsOfLine,
} from './line-parts.ts';
import { ADDRESS, tidy } from './name-text.ts';
import { isWireAgency, ofArticle } from './of-article.ts';
import { inLine, inMetadata, inText, type Page } from './page.ts';
import { type Piece, pieceOf } from './press-review.ts';
import { tokenize } from './tokens.ts';

/** Such lines stand before the text or after it. */
const LINES_AT_TOP = 3;
const LINES_AT_BOTTOM = 5;
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
  const pieces = new Map<number, Piece>();
  for (const [number, { text, start }] of paragraphs.entries()) {
    const atEdge = number < LINES_AT_TOP || number >= paragraphs.length - LINES_AT_BOTTOM;
    const isLast = number === paragraphs.length - 1;
    const parts = atEdge && paragraphs.length > 1 ? partsOfLine(page, text, isLast ? 'end' : 'line') : null;
    if (parts) {
      found.lines.add(number);
      addLine(page, parts, inText(page, [start, start + text.length]), found);
      continue;
    }
    const piece = pieceOf(page, number);
    if (piece) pieces.set(number, piece);
    else found.attributions.push(...atHead(page, text, start, number), ...inBrackets(page, text, start));
  }
  for (const { role, text, start } of lines) {
    if (role === 'byline' && isAccount(page, text)) continue;
    const parts = isCreditLine({ role, text }) ? partsOfLine(page, text, role === 'byline' ? 'end' : 'line') : null;
    if (parts) addLine(page, parts, inLine(page, [start, start + text.length]), found);
  }
  addAuthorsAtTop(page, found);
  addPieces(page, pieces, found);
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

/** The pieces of a press review. An article that is nothing else copies the outlets that they are out of; else it cites them. */
function addPieces(
  page: Page,
  pieces: ReadonlyMap<number, Piece>,
  { credits, attributions, lines }: FromSourceLines,
): void {
  const isReview = page.article.paragraphs.every(
    ({ role }, number) => pieces.has(number) || lines.has(number) || role === 'subhead' || role === 'credit',
  );
  for (const { authors, outlets, evidence } of pieces.values()) {
    credits.push(...authors.map((name): Credit => ({ role: 'author', name, outlet: null, evidence })));
    for (const { name, outlet } of outlets)
      attributions.push(
        isReview ? ofArticle(page, name, outlet, 'republication', evidence) : cited(page, name, outlet, evidence),
      );
  }
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
