import type { Block, Page } from './page.ts';

/** What each block is worth as running text, and sums of it that make any stretch of blocks quick to weigh. */
export interface Weights {
  /** Letters' worth of running text in each block, 0 for all other blocks. */
  prose: Float64Array;
  /** Positive for running text, negative for what stands between texts: menus, link lists, labels. */
  value: Float64Array;
  /** Share of each block that is linked, 0 to 1. */
  density: Float64Array;
}

const HEADING = /^h[1-6]$/;
const RUNNING: ReadonlySet<string> = new Set(['p', 'blockquote', 'pre', 'dd']);
const LISTED: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt']);
/** A list or table without links, such as one of results, costs an article no more than this many of its items. */
const LONG_LIST = 10;
const SENTENCE_END = /[.!?…。！？।؟:;"”»’')\]]\s*$/;
const FULL_WIDTH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * Weighs the blocks of a page by length, links and tag, the features that tell text from template in every study since
 * boilerpipe (Kohlschütter et al., 2010).
 */
export function weigh(page: Page): Weights {
  const size = page.blocks.length;
  const weights: Weights = {
    prose: new Float64Array(size),
    value: new Float64Array(size),
    density: new Float64Array(size),
  };
  let listed = 0;
  page.blocks.forEach((block, index) => {
    const length = lengthOf(block.text);
    const density = block.linked / block.text.length;
    const tag = page.boxes[block.box]?.tag ?? '';
    const prose = proseOf(block, tag, length, density);
    weights.density[index] = density;
    weights.prose[index] = prose;
    listed = LISTED.has(tag) && prose === 0 && density === 0 ? listed + 1 : 0;
    if (listed <= LONG_LIST) weights.value[index] = prose > 0 ? prose : cost(tag, length, density);
  });
  return weights;
}

/** The length of a text in letters of an alphabet: an ideograph says as much as two and a half. */
export function lengthOf(text: string): number {
  const wide = text.length > 2000 ? text.slice(0, 2000) : text;
  const ideographs = wide.match(FULL_WIDTH)?.length ?? 0;
  return text.length + 1.5 * ideographs * (text.length / wide.length);
}

function proseOf(block: Block, tag: string, length: number, density: number): number {
  if (HEADING.test(tag)) return 0;
  if (density > 0.5) return length > 250 ? length * (1 - density) : 0;
  const free = length * (1 - density);
  if (RUNNING.has(tag)) {
    if (free >= 100) return free;
    if (free >= 60) return free * (SENTENCE_END.test(block.text) ? 1 : 0.6);
    return SENTENCE_END.test(block.text) ? free * 0.8 : free * 0.3;
  }
  if (tag === 'li' || tag === 'td' || tag === 'dt') return free >= 60 && density < 0.3 ? free * 0.6 : 0;
  if (free >= 80) return free * (SENTENCE_END.test(block.text) ? 1 : 0.6);
  return free >= 40 && SENTENCE_END.test(block.text) ? free * 0.4 : 0;
}

function cost(tag: string, length: number, density: number): number {
  if (HEADING.test(tag)) return density > 0.5 ? -20 : 0;
  if (density > 0.5) return -12 - Math.min(length, 80) / 2;
  return tag === 'p' ? 0 : -8;
}

/** Running sums: `sums[end] - sums[start]` is the sum over the blocks from `start` up to `end`. */
export function runningSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) sums[index + 1] = (sums[index] ?? 0) + (values[index] ?? 0);
  return sums;
}

/** The sum over the blocks from `first` up to `end`. */
export function between(sums: Float64Array, first: number, end: number): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
