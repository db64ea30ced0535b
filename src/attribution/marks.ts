import type { Span } from '../report.ts';
import type { CompiledForm, NoticeLabel, Word } from './compiled.ts';
import { type Reading, sentenceOf, spanOf } from './reading.ts';
import { fitsWord } from './word-fit.ts';

/** How far apart the words of a mark may stand, in tokens. */
const WIDEST_GAP = 12;

/** Words in a text that the rules say something of: a notice, hearsay, a reason for anonymity. */
export interface Mark {
  rule: NoticeLabel;
  /** The sentence, as offsets. */
  span: Span;
  /** Tokens of the words that were found. */
  first: number;
  end: number;
  /** Their number, and one for each further part of the form. */
  length: number;
}

/** Notices and hearsay both look at the marks of a paragraph. */
const found = new WeakMap<Reading, readonly Mark[]>();

/** The marks of one paragraph, in the order of their first words. */
export function marksIn(reading: Reading): readonly Mark[] {
  const known = found.get(reading);
  if (known) return known;
  const marks: Mark[] = [];
  for (let k = 0; k < reading.tokens.length; k++) {
    const entries = reading.entries[k];
    if (!entries) continue;
    for (const entry of entries) {
      for (const form of entry.notices) {
        if (!fits(reading, k, k + entry.length, form)) continue;
        const sentence = sentenceOf(reading, k);
        const length = entry.length + form.left.length + form.right.length;
        marks.push({ rule: form.rule, span: spanOf(reading, ...sentence), first: k, end: k + entry.length, length });
      }
    }
  }
  found.set(reading, marks);
  return marks;
}

function fits(reading: Reading, first: number, end: number, form: CompiledForm<NoticeLabel>): boolean {
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

function seek(reading: Reading, words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k++)
    if (words.every((word, n) => fitsWord(word, reading.tokens[k + n]?.norm ?? ''))) return k;
  return -1;
}
