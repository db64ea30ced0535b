import type { OutsideLine } from '../article/article.ts';
import type { Evidence, Notice, Span } from '../report.ts';
import { fitsWord } from './claims.ts';
import type { CompiledForm } from './forms.ts';
import type { NoticeRule } from './language.ts';
import { inLine, inText, type Page } from './page.ts';
import { type Reading, read, sentenceOf, spanOf } from './reading.ts';

/** A label says little else. */
const LONGEST_LABEL = 160;
const LABELS_AT_EDGE = 2;
/** How far apart the words of a notice may stand, in tokens. */
const WIDEST_GAP = 12;
const LABEL_END = /^[:：|｜—–\-•·./\]】]$/;
const NO_TEXT = new Set<OutsideLine['role']>(['caption', 'biography', 'masthead']);

/** What a page says of itself, or must say: one notice for each name and sentence. */
export function findNotices(page: Page): Notice[] {
  const notices = new Map<string, Notice>();
  const add = (rule: NoticeRule, text: string, evidence: Evidence) => {
    const key = rule.where === 'label' ? `${rule.kind} ${rule.name}` : `${rule.kind} ${rule.name} ${text}`;
    if (!notices.has(key)) notices.set(key, { kind: rule.kind, name: rule.name, text, evidence, reference: null });
  };
  const { paragraphs } = page.article;
  for (const [number, reading] of page.readings.entries()) {
    const edge = number < LABELS_AT_EDGE || number >= paragraphs.length - LABELS_AT_EDGE;
    const label = edge && (paragraphs[number]?.text.length ?? 0) <= LONGEST_LABEL;
    for (const found of noticesIn(reading)) {
      const { rule, span } = found;
      if (rule.where === 'self' || (rule.where === 'label' && !label)) continue;
      if (rule.where === 'label' && !isLabel(reading, found)) continue;
      const evidence = inText(page, span);
      add(rule, evidence.quote, evidence);
    }
  }
  for (const line of page.article.lines) {
    if (NO_TEXT.has(line.role)) continue;
    const reading = read(page.article.outside, line.start, line.start + line.text.length, page.lexicon);
    const appeal = line.role === 'appeal' || line.role === 'footer';
    for (const { rule, span } of noticesIn(reading)) {
      if (rule.where === 'self' ? !appeal : appeal && rule.where !== undefined) continue;
      if (rule.where === 'label' && line.text.length > LONGEST_LABEL) continue;
      const evidence = inLine(page, span);
      add(rule, evidence.quote, evidence);
    }
  }
  return [...notices.values()];
}

/** One word, or two, make a label where the line says little else, or where they head it: "Opinion | Why cranes matter". */
function isLabel(reading: Reading, { first, end, length }: Found): boolean {
  const words = reading.tokens.filter((token) => token.kind !== 'mark').length;
  if (length > 3 || words <= 2 * length + 1) return true;
  const heads = reading.tokens.slice(0, first).every((token) => token.kind === 'mark');
  return heads && (length === 3 || LABEL_END.test(reading.tokens[end]?.norm ?? ''));
}

interface Found {
  rule: NoticeRule;
  /** The sentence, as offsets. */
  span: Span;
  /** Tokens of the words that were found. */
  first: number;
  end: number;
  /** Their number, and one for each further part of the form. */
  length: number;
}

function* noticesIn(reading: Reading): Generator<Found> {
  for (let k = 0; k < reading.tokens.length; k++) {
    for (const entry of reading.entries[k] ?? []) {
      for (const form of entry.notices) {
        if (!fits(reading, k, k + entry.length, form)) continue;
        const sentence = sentenceOf(reading, k);
        const length = entry.length + form.left.length + form.right.length;
        yield { rule: form.rule, span: spanOf(reading, ...sentence), first: k, end: k + entry.length, length };
      }
    }
  }
}

function fits(reading: Reading, first: number, end: number, form: CompiledForm<NoticeRule>): boolean {
  let at = end;
  for (const element of form.right) {
    if (element.type !== 'words') continue;
    const next = seek(reading, element.words, at, Math.min(reading.tokens.length, at + WIDEST_GAP));
    if (next < 0) return false;
    at = next + element.words.length;
  }
  at = first;
  for (const element of form.left) {
    if (element.type !== 'words') continue;
    const from = Math.max(0, at - WIDEST_GAP);
    const previous = seek(reading, element.words, from, at);
    if (previous < 0) return false;
    at = previous;
  }
  return true;
}

function seek(reading: Reading, words: readonly string[], from: number, to: number): number {
  for (let k = from; k < to; k++)
    if (words.every((word, n) => fitsWord(word, reading.tokens[k + n]?.norm ?? ''))) return k;
  return -1;
}
