import type { Body } from './body.ts';
import { readDate } from './dates.ts';
import { beginsAsByline } from './names.ts';
import type { Page } from './page.ts';

/** What a page shows beside the headline of its text. */
export interface HeadLines {
  isDated: boolean;
  isSigned: boolean;
}

const NONE: HeadLines = { isDated: false, isSigned: false };

/** Longer lines, in UTF-16 units, are text in which a day or a name is told of. */
const LONGEST_LINE = 90;
/** The first block of so many units is where the text begins. */
const SHORTEST_TEXT = 80;
/** Blocks above the headline, between it and the text, and below the text. */
const ABOVE = 2;
const BETWEEN = 5;
const BELOW = 2;

/**
 * Finds the day and the byline that stand as lines of their own beside a headline, or below its text. Nothing is found where no
 * headline stands over the text, and where days or linked headings stand among its paragraphs, as they do in lists.
 */
export function headLinesOf(page: Page, body: Body): HeadLines {
  const { blocks } = page;
  const textAt = (index: number): string => blocks[index]?.text ?? '';
  const first = body.kept.find(({ block }) => textAt(block).length >= SHORTEST_TEXT)?.block;
  const last = body.kept.at(-1)?.block;
  const headline = page.boxes.findLast(
    ({ tag, hidden, first: at }) => tag === 'h1' && !hidden && first !== undefined && at < first,
  )?.first;
  if (first === undefined || last === undefined || headline === undefined || first - headline > BETWEEN) return NONE;
  if (isLinked(page, headline)) return NONE;
  for (let index = first + 1; index < last; index++) if (isDay(textAt(index)) || isTeaser(page, index)) return NONE;
  const found = { ...NONE };
  for (let index = Math.max(0, headline - ABOVE); index <= last + BELOW; index++) {
    if (index === headline || (index >= first && index < last)) continue;
    const text = textAt(index);
    if (isDay(text)) found.isDated = true;
    if (text.length <= LONGEST_LINE && beginsAsByline(text)) found.isSigned = true;
  }
  return found;
}

function isDay(text: string): boolean {
  return text.length <= LONGEST_LINE && readDate(text) !== null;
}

function isTeaser(page: Page, index: number): boolean {
  const box = page.boxes[page.blocks[index]?.box ?? -1];
  return box !== undefined && /^h[1-6]$/.test(box.tag) && isLinked(page, index);
}

function isLinked({ blocks }: Page, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && block.linked > block.text.length * 0.6;
}
