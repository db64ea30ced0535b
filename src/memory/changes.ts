import { type Edit, editScript } from '../diff/edit-script.ts';
import { wordChanges } from '../diff/word-changes.ts';
import type { Changes, ParagraphChange } from '../report.ts';
import { likeness, type ParagraphPrint } from './fingerprint.ts';

/** An article as it was at one reading. */
export interface Version {
  title: string | null;
  paragraphs: readonly ParagraphPrint[];
  /** The paragraphs' texts, as many as there are prints; null where only the prints were remembered. */
  texts: readonly string[] | null;
}

/** Paragraphs with fewer word pairs in common are two paragraphs, not one that was altered. */
const LEAST_LIKENESS = 0.25;
/** Larger rewrites are told as removed and added: bounds the alignment to a few milliseconds. */
const MAX_COMPARISONS = 200_000;

/**
 * What changed from one reading of an address to the next; null where nothing did. Paragraphs are aligned by their
 * hashes (Myers 1986); within what differs, those most alike are paired without crossing (Needleman and Wunsch 1970).
 * Bounded on any input.
 */
export function changesBetween(before: Version, after: Version): Changes | null {
  const oldHashes = before.paragraphs.map(({ hash }) => hash);
  const newHashes = after.paragraphs.map(({ hash }) => hash);
  const edits = editScript(oldHashes, newHashes);
  const moves = movesIn(edits, oldHashes, newHashes);
  const paragraphs = edits.flatMap((edit) => changesIn(edit, moves, before, after));
  const title = sameTitle(before.title, after.title) ? null : { before: before.title, after: after.title };
  return title === null && paragraphs.length === 0 ? null : { title, paragraphs };
}

/** Old index → new index of paragraphs that were taken out here and put in there, word for word. */
function movesIn(
  edits: readonly Edit[],
  oldHashes: readonly number[],
  newHashes: readonly number[],
): Map<number, number> {
  const removed = new Map<number, number[]>();
  for (const { oldStart, oldEnd } of edits) {
    for (let i = oldStart; i < oldEnd; i++) {
      const hash = oldHashes[i] ?? 0;
      const places = removed.get(hash);
      if (places) places.push(i);
      else removed.set(hash, [i]);
    }
  }
  const moves = new Map<number, number>();
  for (const { newStart, newEnd } of edits) {
    for (let i = newStart; i < newEnd; i++) {
      const from = removed.get(newHashes[i] ?? 0)?.pop();
      if (from !== undefined) moves.set(from, i);
    }
  }
  return moves;
}

function changesIn(edit: Edit, moves: ReadonlyMap<number, number>, before: Version, after: Version): ParagraphChange[] {
  const arrived = new Map([...moves].map(([from, to]) => [to, from]));
  const gone = range(edit.oldStart, edit.oldEnd).filter((i) => !moves.has(i));
  const come = range(edit.newStart, edit.newEnd).filter((i) => !arrived.has(i));
  const pairs = pairUp(gone, come, before, after);
  const paired = new Map([...pairs].map(([from, to]) => [to, from]));
  const textOf = (version: Version, i: number) => version.texts?.[i] ?? null;

  const removed = gone
    .filter((from) => !pairs.has(from))
    .map((from): ParagraphChange => ({ kind: 'removed', from, text: textOf(before, from) }));
  const rest = range(edit.newStart, edit.newEnd).map((to): ParagraphChange => {
    const cameFrom = arrived.get(to);
    if (cameFrom !== undefined) return { kind: 'moved', from: cameFrom, to, text: textOf(after, to) };
    const from = paired.get(to);
    if (from === undefined) return { kind: 'added', to, text: textOf(after, to) };
    const texts = { before: textOf(before, from), after: textOf(after, to) };
    const words = texts.before !== null && texts.after !== null ? wordChanges(texts.before, texts.after) : null;
    return { kind: 'altered', from, to, ...texts, words };
  });
  return [...removed, ...rest];
}

/** Old index → new index of the paragraphs that are most alike in sum, without crossing. */
function pairUp(
  gone: readonly number[],
  come: readonly number[],
  before: Version,
  after: Version,
): Map<number, number> {
  const pairs = new Map<number, number>();
  if (gone.length * come.length > MAX_COMPARISONS) return pairs;
  const width = come.length + 1;
  const likenesses = new Float64Array(gone.length * come.length);
  /** The best sum for the first i of `gone` and the first j of `come`, at i × width + j. */
  const best = new Float64Array((gone.length + 1) * width);
  const get = (array: Float64Array, i: number) => array[i] ?? 0;
  for (const [i, from] of gone.entries()) {
    for (const [j, to] of come.entries()) {
      const alike = likeness(before.paragraphs[from]?.sketch ?? '', after.paragraphs[to]?.sketch ?? '');
      likenesses[i * come.length + j] = alike;
      const together = alike < LEAST_LIKENESS ? 0 : get(best, i * width + j) + alike;
      best[(i + 1) * width + j + 1] = Math.max(together, get(best, i * width + j + 1), get(best, (i + 1) * width + j));
    }
  }
  let i = gone.length;
  let j = come.length;
  while (i > 0 && j > 0) {
    const sum = get(best, i * width + j);
    if (sum === get(best, (i - 1) * width + j)) i--;
    else if (sum === get(best, i * width + j - 1)) j--;
    else {
      i--;
      j--;
      pairs.set(gone[i] ?? 0, come[j] ?? 0);
    }
  }
  return pairs;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function sameTitle(a: string | null, b: string | null): boolean {
  return (a ?? '').replace(/\s+/gu, ' ').trim() === (b ?? '').replace(/\s+/gu, ' ').trim();
}
