import type { OutsideLine } from '../article/article.ts';
import type { Evidence, Notice, Span } from '../report.ts';
import { fitsWord } from './claims.ts';
import type { NoticeRule } from './language.ts';
import type { CompiledForm } from './lexicon.ts';
import { inLine, inText, type Page } from './page.ts';
import { type Reading, read, sentenceOf, spanOf } from './reading.ts';

/** A label says little else. */
const LONGEST_LABEL = 160;
const LABELS_AT_EDGE = 2;
/** How far apart the words of a notice may stand, in tokens. */
const WIDEST_GAP = 12;
const NO_TEXT = new Set<OutsideLine['role']>(['caption', 'biography', 'masthead']);

/** What a page says of itself, or must say: one notice for each name and sentence. */
export function findNotices(page: Page): Notice[] {
  const found = new Map<string, Notice>();
  const add = (rule: NoticeRule, text: string, evidence: Evidence) => {
    const key = rule.where === 'label' ? `${rule.kind} ${rule.name}` : `${rule.kind} ${rule.name} ${text}`;
    if (!found.has(key)) found.set(key, { kind: rule.kind, name: rule.name, text, evidence, reference: null });
  };
  const { paragraphs } = page.article;
  for (const [number, reading] of page.readings.entries()) {
    const edge = number < LABELS_AT_EDGE || number >= paragraphs.length - LABELS_AT_EDGE;
    const label = edge && (paragraphs[number]?.text.length ?? 0) <= LONGEST_LABEL;
    for (const { rule, span, length } of noticesIn(reading)) {
      if (rule.where === 'self' || (rule.where === 'label' && !label)) continue;
      if (rule.where === 'label' && !isLabel(reading, length)) continue;
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
  return [...found.values()];
}

/** One word, or two, make a label only where the line says little else. */
function isLabel(reading: Reading, length: number): boolean {
  const words = reading.tokens.filter((token) => token.kind !== 'mark').length;
  return length > 2 || words <= 2 * length + 1;
}

function* noticesIn(reading: Reading): Generator<{ rule: NoticeRule; span: Span; length: number }> {
  for (let k = 0; k < reading.tokens.length; k++) {
    for (const entry of reading.entries[k] ?? []) {
      for (const form of entry.notices) {
        if (!fits(reading, k, k + entry.length, form)) continue;
        const sentence = sentenceOf(reading, k);
        yield { rule: form.rule, span: spanOf(reading, ...sentence), length: entry.length };
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
