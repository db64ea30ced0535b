import { kindOfLine } from './line.ts';
import type { Box, Page } from './page.ts';
import { HINT } from './vocabulary.ts';
import { lengthOf } from './weigh.ts';

/** More blocks than this between the title and the text are not all searched. */
const FARTHEST = 80;
const MOST_LEADS = 4;
/** Letters. The press in English sets a dek under the title, a line of the headline; other presses open the text there. */
const SHORTEST_LEAD = 60;
const SHORTEST_UNNAMED = 80;
const SHORTEST_AFTER_DEK = 160;
const SENTENCE_END = /[.!?…。！？।؟:”"»]\s*$/;
const MARGIN =
  HINT.comments |
  HINT.share |
  HINT.appeal |
  HINT.advert |
  HINT.slot |
  HINT.navigation |
  HINT.footer |
  HINT.sidebar |
  HINT.notice |
  HINT.caption |
  HINT.biography |
  HINT.byline |
  HINT.tags |
  HINT.rating |
  HINT.unseen |
  HINT.contents |
  HINT.product;

/**
 * The blocks of the lead: the sentences between the title and the body that a page sets apart, in a header or in a
 * heading. `first` is the first block of the body as it was found.
 */
export function findLead(page: Page, first: number): number[] {
  const title = titleBefore(page, first);
  if (title < 0) return [];
  const leads: number[] = [];
  for (let index = title + 1; index < first && leads.length < MOST_LEADS; index++) {
    if (isLead(page, index, title)) leads.push(index);
  }
  return leads;
}

function titleBefore(page: Page, first: number): number {
  let named = -1;
  for (let index = first - 1; index >= 0 && index >= first - FARTHEST; index--) {
    const block = page.blocks[index];
    const box = block && page.boxes[block.box];
    if (!box || box.hidden || block.text.length < 12) continue;
    if (box.tag === 'h1' || box.itemprop === 'headline') return index;
    if (named < 0 && box.hints & HINT.title && page.titleTag?.includes(block.text)) named = index;
  }
  return named;
}

function isLead(page: Page, index: number, title: number): boolean {
  const block = page.blocks[index];
  if (!block || block.linked > block.text.length * 0.3) return false;
  const length = lengthOf(block.text);
  const shortest = isEnglish(page, block.text) ? SHORTEST_AFTER_DEK : SHORTEST_LEAD;
  if (length < shortest || length > 1_500 || kindOfLine(block.text) === 'appeal') return false;
  let named = false;
  for (
    let box: Box | undefined = page.boxes[block.box];
    box && !(box.first <= title && title < box.end);
    box = page.boxes[box.parent]
  ) {
    if (box.hidden || /^(?:figure|figcaption|aside|nav|footer|li|td|form|h1|blockquote)$/.test(box.tag)) return false;
    if (box.hints & HINT.summary) named = true;
    if (box.hints & MARGIN && !(box.hints & HINT.summary)) return false;
    if (box.hints & HINT.related && box.end - box.first > 1) return false;
  }
  return named || (length >= SHORTEST_UNNAMED && SENTENCE_END.test(block.text));
}

function isEnglish({ language }: Page, text: string): boolean {
  if (language) return language.toLowerCase().startsWith('en');
  return (text.match(/\b(?:the|and|of|to|for|is|are|with)\b/g)?.length ?? 0) >= 2;
}
