import type { Declaration } from './article.ts';
import type { Body } from './body.ts';
import type { LinkedData } from './json-ld.ts';
import type { Surroundings } from './near.ts';
import type { Box, Page } from './page.ts';

/** All that the choice of authors and dates looks at. */
export interface Sources {
  page: Page;
  body: Body;
  near: Surroundings;
  linkedData: LinkedData;
  declarations: readonly Declaration[];
  siteNames: readonly string[];
  url: string;
  language: string | null;
  title: string | null;
}

/** The text of a stretch of blocks, in one line. */
export function textOf(page: Page, first: number, end: number): string {
  let text = '';
  for (let index = first; index < end && text.length < 2000; index++) text += ` ${page.blocks[index]?.text ?? ''}`;
  return text.trim();
}

/**
 * The boxes of 1 to `most` blocks that `isWanted`, without those that hold the same blocks as the one before: however deep
 * boxes are nested, no block is read more often than `most` times.
 */
export function* smallBoxes(page: Page, most: number, isWanted: (box: Box) => boolean): Generator<Box> {
  let last: Box | null = null;
  for (const box of page.boxes) {
    const count = box.end - box.first;
    if (count < 1 || count > most || !isWanted(box)) continue;
    if (last?.first === box.first && last.end === box.end) continue;
    last = box;
    yield box;
  }
}
