import type { Body } from './body.ts';
import type { Page } from './page.ts';

/** Where in the order of blocks the article's head is looked for. */
export interface Surroundings {
  /** The block of the visible title, or the first block of the article. */
  title: number;
  first: number;
  last: number;
}

/** Blocks above the title, and below the article's end, in which a byline or a date may still belong to it. */
const ABOVE = 12;
const BELOW = 12;
/** Blocks at the article's end that may be its credits. */
const AT_END = 6;

/** Finds title, first and last block of the article. */
export function surroundingsOf(page: Page, body: Body, title: string | null): Surroundings {
  const first = body.kept[0]?.block ?? 0;
  const last = body.kept.at(-1)?.block ?? page.blocks.length - 1;
  let at = first;
  if (title) {
    for (let index = Math.min(first + 2, page.blocks.length - 1); index >= 0; index--) {
      const block = page.blocks[index];
      if (
        block &&
        (block.text.length <= title.length + 20 || block.text.startsWith(`${title}\n`)) &&
        block.text.includes(title.slice(0, 60)) &&
        isHeadingLike(page, block.box)
      ) {
        at = index;
        if (page.boxes[block.box]?.tag === 'h1') break;
      }
    }
  }
  return { title: Math.min(at, first), first, last };
}

function isHeadingLike(page: Page, box: number): boolean {
  const tag = page.boxes[box]?.tag ?? '';
  return /^h[1-4]$/.test(tag) || tag !== 'li';
}

/** The distance of what stands among the paragraphs. */
export const INSIDE = 40;

/** How far a block is from the head of the article: 0 in it, more further away; -1 where it is out of reach. */
export function distance({ title, first, last }: Surroundings, block: number): number {
  if (block >= title && block <= first + 3) return 0;
  if (block < title) return title - block <= ABOVE ? title - block : -1;
  if (block > last) return block - last <= BELOW ? 15 + block - last : -1;
  return last - block <= AT_END ? 30 : INSIDE;
}
