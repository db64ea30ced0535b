import { wordsOf } from '../diff/words.ts';
import { hash32, mix32 } from '../stories/hash.ts';
import { undisguised } from '../stories/look-alikes.ts';

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
  const written = paragraphs.map((text) => wordsOf(text.slice(0, MAX_CHARACTERS)));
  const words = written.map((paragraph) => paragraph.map((word) => hash32(word)));
  return {
    paragraphs: paragraphs.map((text, i) => ({ hash: hash53(plain(text)), sketch: sketchOf(words[i] ?? []) })),
    marks: marksOf(plainWords(written.flat()).map((word) => hash32(word))),
  };
}

/** A number below 2^53 from two 32-bit hashes. Stored memories hold these numbers, so they may never change. */
export function hash53(text: string): number {
  return hash32(text, 1) * 2 ** 21 + (hash32(text, 2) >>> 11);
}

const BINS = 32;
const ZERO = 48;

/**
 * What a paragraph's pairs of words look like, in 32 bytes. Method: one permutation hashing (Li, Owen and Zhang 2012),
 * which needs one hash a pair, with b-bit values (Li and König 2010), which leave one byte of each.
 */
function sketchOf(words: readonly number[]): string {
  const least = new Array<number>(BINS).fill(Infinity);
  for (const shingle of shinglesOf(words, 2)) {
    const bin = shingle % BINS;
    least[bin] = Math.min(least[bin] ?? Infinity, Math.floor(shingle / BINS));
  }
  return least.map((value) => (value === Infinity ? '00' : ((value % 255) + 1).toString(16).padStart(2, '0'))).join('');
}

/** The share of word pairs that two paragraphs have in common (Jaccard), estimated from their sketches: 0 to 1. */
export function likeness(a: string, b: string): number {
  let equal = 0;
  let filled = 0;
  // By character codes, as this is done for every pair of paragraphs that may belong together.
  for (let i = 0; i < BINS * 2; i += 2) {
    const isEqual = a.charCodeAt(i) === b.charCodeAt(i) && a.charCodeAt(i + 1) === b.charCodeAt(i + 1);
    if (isEqual && a.charCodeAt(i) === ZERO && a.charCodeAt(i + 1) === ZERO) continue;
    filled++;
    if (isEqual) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** Which marks of an article are in its own words, and where. */
export interface OwnMarks {
  /** Mark → the paragraph that it begins in. */
  paragraphs: ReadonlyMap<number, number>;
  /** What would be a mark in words that the article quotes. */
  quoted: ReadonlySet<number>;
}

/**
 * Tells the marks of a print that hold quoted words from the others: a statement that two articles quote in full makes
 * neither a copy of the other.
 *
 * @param paragraphs those of the print, each cut where a quotation begins or ends
 */
export function ownMarksOf({ marks }: TextPrint, paragraphs: readonly (readonly Passage[])[]): OwnMarks {
  const words: { text: string; paragraph: number; quoted: boolean }[] = [];
  paragraphs.forEach((passages, paragraph) => {
    for (const { text, quoted } of passages) {
      for (const word of wordsOf(text)) words.push({ text: word, paragraph, quoted });
    }
  });
  const known = new Set(marks);
  const own = new Map<number, number>();
  const quoted = new Set<number>();
  const hashes = plainWords(words.map(({ text }) => text)).map((word) => hash32(word));
  const shingles = shinglesOf(hashes.slice(0, MAX_WORDS), SHINGLE_WORDS);
  for (const [i, shingle] of shingles.entries()) {
    if (words.slice(i, i + SHINGLE_WORDS).some((word) => word.quoted)) quoted.add(shingle);
    else if (known.has(shingle) && !own.has(shingle)) own.set(shingle, words[i]?.paragraph ?? 0);
  }
  return { paragraphs: own, quoted };
}

/** A piece of a paragraph. */
export interface Passage {
  text: string;
  quoted: boolean;
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
function marksOf(words: readonly number[]): number[] {
  const shingles = shinglesOf(words.slice(0, MAX_WORDS), SHINGLE_WORDS);
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

/** Bound the work on hostile input; the longest articles have a tenth of this, and no paragraph a hundredth. */
const MAX_WORDS = 60_000;
const MAX_CHARACTERS = 60_000;

/** Words without letters of another alphabet that look alike, where the text mixes alphabets within its words. */
function plainWords(words: readonly string[]): readonly string[] {
  const mixed = words.filter((word) => MIXED.test(word)).length;
  return mixed < words.length * LEAST_MIXED
    ? words
    : words.map((word) => (LETTER.test(word) ? undisguised(word) : word));
}

const LETTER = /\p{Alphabetic}/u;
const MIXED = /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}/u;
/** Fewer are names of things: IT-компания, β-carotene. */
const LEAST_MIXED = 0.05;

/** Every run of `length` words as one hash; all words as one where there are fewer, nothing where there are none. */
function shinglesOf(words: readonly number[], length: number): number[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - length + 1);
  return Array.from({ length: count }, (_, start) => {
    let hash = 0;
    for (let i = start; i < Math.min(start + length, words.length); i++) {
      hash = mix32(Math.imul(hash, 31) + (words[i] ?? 0));
    }
    return hash;
  });
}

/** Without what no reader sees: white space counts as one space, composed and decomposed letters as one. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
