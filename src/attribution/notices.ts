import type { Article, OutsideLine } from '../article/article.ts';
import type { Evidence, Notice } from '../report.ts';
import { labelsAt } from './labels.ts';
import { NOUN, Role } from './lexicon.ts';
import { type Mark, marksIn } from './marks.ts';
import { inLine, inMetadata, inText, type Page } from './page.ts';
import { is, type Reading, read } from './reading.ts';

/** A label says little else. */
const LONGEST_LABEL = 160;
const LABELS_AT_EDGE = 2;
const LABEL_END = /^[:：|｜—–\-•·./\]】]$/;
/** Lines between a label over a headline and the byline. */
const ABOVE_BYLINE = 3;
const BELOW_BYLINE = 2;
/** Words that are no part of a date, behind "Updated:", below which nothing is said to be corrected. */
const FEWEST_CORRECTED = 3;
/** "IST", "p.m.", "24th". */
const OF_TIME = /^(?:\p{Alphabetic}{1,4}|\d+\p{Alphabetic}+)$/u;
const NO_TEXT = new Set<OutsideLine['role']>(['caption', 'biography', 'masthead']);

/** What a page says of itself, or must say: one notice for each name and sentence. */
export function findNotices(page: Page): Notice[] {
  const notices = new Map<string, Notice>();
  const add = ({ rule }: Mark, text: string, evidence: Evidence) => {
    const { kind } = rule;
    if (kind === 'hearsay' || kind === 'reason' || kind === 'role' || kind === 'translation') return;
    const key = rule.where === 'label' ? `${kind} ${rule.name}` : `${kind} ${rule.name} ${text}`;
    if (!notices.has(key)) notices.set(key, { kind, name: rule.name, text, evidence, reference: null });
  };
  const { paragraphs } = page.article;
  for (const [number, reading] of page.readings.entries()) {
    const edge = number < LABELS_AT_EDGE || number >= paragraphs.length - LABELS_AT_EDGE;
    const label = edge && (paragraphs[number]?.text.length ?? 0) <= LONGEST_LABEL;
    for (const mark of marksIn(reading)) {
      const { rule, span } = mark;
      if (rule.where === 'self' || (rule.where === 'label' && !label)) continue;
      if (rule.where === 'label' && !isLabel(reading, mark)) continue;
      if (isOnlyDate(reading, mark)) continue;
      const evidence = inText(page, span);
      add(mark, evidence.quote, evidence);
    }
  }
  const title = page.article.title ?? '';
  const headline = read(title, 0, title.length, page.lexicon);
  for (const mark of marksIn(headline)) {
    // “Advertising: …” may be what the article is about; nobody writes about opinion so.
    if (mark.rule.kind === 'opinion' && headsLine(headline, mark)) add(mark, title, inMetadata('title', title));
  }
  for (const [number, line] of page.article.lines.entries()) {
    if (NO_TEXT.has(line.role)) continue;
    const reading = read(page.article.outside, line.start, line.start + line.text.length, page.lexicon);
    const appeal = line.role === 'appeal' || line.role === 'footer';
    for (const mark of marksIn(reading)) {
      const { rule, span } = mark;
      if (rule.where === 'self' ? !appeal : appeal && rule.where !== undefined) continue;
      if (rule.where === 'label' && line.text.length > LONGEST_LABEL) continue;
      if (rule.where === 'label' && !isOfArticle(page.article, number, reading, mark)) continue;
      if (isOnlyDate(reading, mark)) continue;
      const evidence = inLine(page, span);
      add(mark, evidence.quote, evidence);
    }
  }
  return [...notices.values()];
}

/** One word, or two, make a label where the line says little else, or where they head it: "Opinion | Why cranes matter". */
function isLabel(reading: Reading, mark: Mark): boolean {
  const { first, length } = mark;
  const words = reading.tokens.filter((token) => token.kind !== 'mark').length;
  if (length > 3 || words <= 2 * length + 1) return true;
  return headsLine(reading, mark) || (length === 3 && opens(reading, first));
}

/**
 * Does a label outside the text speak of the article? One word alone also stands over advertisements, in menus and over other
 * articles: so it must be near the byline, where there is one.
 */
function isOfArticle({ lines }: Article, number: number, reading: Reading, mark: Mark): boolean {
  const { length, rule } = mark;
  if (length > 2) return true;
  const words = reading.tokens.filter((token) => token.kind !== 'mark').length;
  if (words === length) {
    const byline = lines.findIndex(({ role }) => role === 'byline');
    const below = rule.kind === 'sponsored' ? 0 : BELOW_BYLINE;
    return byline < 0 || (number >= byline - ABOVE_BYLINE && number <= byline + below);
  }
  if (rule.kind === 'opinion' && lines[number]?.role === 'byline' && isSignedBehind(reading, mark)) return true;
  return isSetOff(reading, mark) || (rule.kind === 'sponsored' && words <= 2 * length);
}

/** Marks or the edges of its line on both sides: "12 May | Opinion", "Opinion: cranes"; or a name behind it: "A column by Tessa Rowan". */
function isSetOff(reading: Reading, { first, end }: Mark): boolean {
  const { tokens } = reading;
  const isArticle = is(reading, first - 1, Role.determiner) && !is(reading, first - 1, Role.definite);
  const before = isArticle ? first - 1 : first;
  const opens = before === 0 || tokens[before - 1]?.kind === 'mark';
  const next = tokens[end];
  const isSigned = labelsAt(reading, end).some(({ form }) => form.rule.role === 'author');
  return opens && (next === undefined || next.kind === 'mark' || isSigned || isDated(reading, end));
}

/** Nothing but a date stands behind: "Press release of 3 April 2013". */
function isDated(reading: Reading, end: number): boolean {
  const rest = reading.tokens.slice(end);
  const isOfDate = (k: number) => is(reading, k, Role.calendar | Role.link | Role.particle | Role.between);
  return (
    rest.some(({ kind }) => kind === 'number') && rest.every(({ kind }, k) => kind !== 'word' || isOfDate(end + k))
  );
}

/** "Columna de Ana Prado", "Колонка Анны Лентовой": in a byline, a name right behind the label, or behind one small word. */
function isSignedBehind(reading: Reading, { first, end }: Mark): boolean {
  const { tokens, lexicon } = reading;
  const isName = (k: number) => tokens[k]?.kind === 'word' && tokens[k]?.capital === true && !is(reading, k, NOUN);
  const isSmall = is(reading, end, Role.link | Role.particle | Role.determiner);
  const opensLine = opens(reading, first) || (first === 1 && is(reading, 0, Role.determiner));
  return opensLine && lexicon.writing.capitals === 'name' && (isName(end) || (isSmall && isName(end + 1)));
}

/** "Updated: 5 May, 3.15 p.m.": when, and not what. */
function isOnlyDate(reading: Reading, { rule, end }: Mark): boolean {
  if (rule.kind !== 'correction' || !/^[:：]$/.test(reading.tokens[end - 1]?.norm ?? '')) return false;
  // Without spaces every character is a word.
  const { spaces } = reading.lexicon.writing;
  let said = 0;
  // No further than it takes: such a mark may stand a thousand times in a long paragraph.
  for (let k = end; k < reading.tokens.length && said < FEWEST_CORRECTED; k++) {
    const token = reading.tokens[k];
    if (token?.kind !== 'word' || is(reading, k, Role.calendar) || (spaces && OF_TIME.test(token.norm))) continue;
    said += 1;
  }
  return said < FEWEST_CORRECTED;
}

/** It opens the line, and a colon or the like stands behind it. */
function headsLine(reading: Reading, { first, end }: Mark): boolean {
  return opens(reading, first) && LABEL_END.test(reading.tokens[end]?.norm ?? '');
}

function opens(reading: Reading, first: number): boolean {
  return reading.tokens.slice(0, first).every((token) => token.kind === 'mark');
}
