import type { Article, ArticleLink, OutsideLine, Paragraph } from './article.ts';
import { type Body, findBody } from './body.ts';
import { type Draft, detach } from './draft.ts';
import { judgeArticle } from './judge.ts';
import type { Places } from './locate.ts';
import type { Block, Page } from './page.ts';
import { shownStory } from './story.ts';
import type { Tape } from './tape.ts';
import { resolve, walkTape } from './walk.ts';

/** What a page was read as so far: `completeArticle(draft)` makes the article of it. */
export interface Gathering {
  draft: Draft;
  places: Places;
}

/** Finds the article's text in what was recorded of a page, and gathers what its facts are worked out from. Pure. */
export function gather(tape: Tape): Gathering {
  const { url } = tape;
  const page = shownStory(walkTape(tape));
  const body = findBody(page);
  const { places, ...texts } = assemble(page, body);
  const isArticle = judgeArticle(page, body, url);
  return { draft: { url, isArticle, ...detach(page, body), ...texts }, places };
}

interface Assembled extends Pick<Article, 'text' | 'paragraphs' | 'outside' | 'lines' | 'links'> {
  places: Places;
}

const MOST_LINES = 120;
const LONGEST_LINE = 1_500;
const SEPARATOR = '\n\n';

function assemble(page: Page, body: Body): Assembled {
  const links: ArticleLink[] = [];
  const paragraphs: Paragraph[] = [];
  const places: Places = { text: [], outside: [] };
  let start = 0;
  const texts: string[] = [];
  for (const { block: index, role } of body.kept) {
    const block = page.blocks[index];
    if (!block) continue;
    paragraphs.push({ text: block.text, start, role });
    addPlaces(places.text, block, start);
    texts.push(block.text);
    addLinks(links, page, block, start, false);
    start += block.text.length + SEPARATOR.length;
  }
  const lines: OutsideLine[] = [];
  const outside: string[] = [];
  start = 0;
  for (const { block: index, reason } of body.outside) {
    const block = page.blocks[index];
    if (!block || reason === 'drop' || lines.length >= MOST_LINES || block.text.length > LONGEST_LINE) continue;
    lines.push({ text: block.text, start, role: reason });
    addPlaces(places.outside, block, start);
    outside.push(block.text);
    addLinks(links, page, block, start, true);
    start += block.text.length + SEPARATOR.length;
  }
  return {
    text: texts.join(SEPARATOR),
    paragraphs,
    outside: outside.join(SEPARATOR),
    lines,
    links,
    places,
  };
}

function addPlaces(places: number[], { pieces }: Block, offset: number): void {
  for (const { start, text, afterSpace } of pieces) places.push(offset + start, text, afterSpace ? 1 : 0);
}

function addLinks(links: ArticleLink[], page: Page, block: Block, offset: number, outside: boolean): void {
  for (const link of block.links) {
    const url = resolve(link.href, page.base);
    const end = Math.min(link.end, block.text.length);
    if (!url || end <= link.start) continue;
    links.push({
      url,
      text: block.text.slice(link.start, end),
      start: offset + link.start,
      end: offset + end,
      outside,
    });
  }
}
