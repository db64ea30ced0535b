import { hash32 } from '../stories/hash.ts';
import { wordsOf } from './words.ts';

/** What is remembered of a paragraph instead of its text. */
export interface ParagraphPrint {
  /** Equal for paragraphs that differ in white space only. 53 bits. */
  hash: number;
  /** One byte a bin in hexadecimal, `00` for an empty bin; see `sketchOf`. */
  sketch: string;
}

/** What is remembered of an article's text instead of the text. */
export interface TextPrint {
  paragraphs: ParagraphPrint[];
  /** Winnowed shingles, ascending; see `marksOf`. */
  marks: number[];
}

/** The fingerprints of an article: enough to know its passages again, none of its words. */
export function printOf(paragraphs: readonly string[]): TextPrint {
  return {
    paragraphs: paragraphs.map((text) => ({ hash: hash53(plain(text)), sketch: sketchOf(text) })),
    marks: marksOf(paragraphs),
  };
}

/** A number below 2^53 from two 32-bit hashes. Stored memories hold these numbers, so they may never change. */
export function hash53(text: string): number {
  return hash32(text, 1) * 2 ** 21 + (hash32(text, 2) >>> 11);
}

const BINS = 32;

/**
 * What a paragraph's pairs of words look like, in 32 bytes. Method: one permutation hashing (Li, Owen and Zhang 2012),
 * which needs one hash a pair, with b-bit values (Li and König 2010), which leave one byte of each.
 */
export function sketchOf(paragraph: string): string {
  const least = new Array<number>(BINS).fill(Infinity);
  for (const shingle of shinglesOf(wordsOf(paragraph), 2)) {
    const bin = shingle % BINS;
    least[bin] = Math.min(least[bin] ?? Infinity, Math.floor(shingle / BINS));
  }
  return least.map((value) => (value === Infinity ? '00' : ((value % 255) + 1).toString(16).padStart(2, '0'))).join('');
}

/** The share of word pairs that two paragraphs have in common (Jaccard), estimated from their sketches: 0 to 1. */
export function likeness(a: string, b: string): number {
  let equal = 0;
  let filled = 0;
  for (let i = 0; i < BINS * 2; i += 2) {
    const left = a.slice(i, i + 2);
    const right = b.slice(i, i + 2);
    if (left === '00' && right === '00') continue;
    filled++;
    if (left === right) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

const SHINGLE_WORDS = 5;
const WINDOW = 12;
/** Above this, of the longest articles, the smallest are kept: the same ones in every copy. */
const MAX_MARKS = 256;

/**
 * Marks by which the same passage is found in another article, whole or in part: any passage of 16 words leaves at
 * least one in both, up to the cap. Method: winnowing (Schleimer, Wilkerson and Aiken 2003) over shingles of five
 * words.
 */
export function marksOf(paragraphs: readonly string[]): number[] {
  const shingles = shinglesOf(paragraphs.flatMap(wordsOf), SHINGLE_WORDS);
  const marks = new Set<number>();
  // The least shingle of every window; a deque keeps the candidates in ascending order, so that this is linear.
  const deque: number[] = [];
  let head = 0;
  const at = (i: number) => shingles[i] ?? Infinity;
  for (let i = 0; i < shingles.length; i++) {
    while (deque.length > head && at(deque.at(-1) ?? i) >= at(i)) deque.pop();
    deque.push(i);
    if ((deque[head] ?? i) <= i - WINDOW) head++;
    if (i >= WINDOW - 1 || i === shingles.length - 1) marks.add(at(deque[head] ?? i));
  }
  return [...marks].sort((a, b) => a - b).slice(0, MAX_MARKS);
}

/** Bounds the work on hostile input; the longest articles have a tenth of this. */
const MAX_WORDS = 60_000;

/** Every run of `length` words as a hash; all words as one where there are fewer, nothing where there are none. */
function shinglesOf(allWords: readonly string[], length: number): number[] {
  const words = allWords.slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  if (words.length <= length) return [hash32(words.join(' '))];
  return Array.from({ length: words.length - length + 1 }, (_, i) => hash32(words.slice(i, i + length).join(' ')));
}

/** Without what no reader sees: white space counts as one space, composed and decomposed letters as one. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
