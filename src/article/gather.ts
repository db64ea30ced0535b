import type { Article, ArticleLink, OutsideLine, Paragraph } from './article.ts';
import { type Body, findBody } from './body.ts';
import { type Draft, detach } from './draft.ts';
import { looksLikeArticle } from './gate.ts';
import { judgeArticle } from './judge.ts';
import { type Placed, rangeOf } from './locate.ts';
import type { Page } from './page.ts';
import { resolve, walkPage } from './walk.ts';

/** Where evidence stands: UTF-16 offsets into the article's text, or into the lines outside it. */
export interface Locatable {
  start: number | null;
  end: number | null;
  outside: boolean;
  quote: string;
}

/** What a page was read as so far: `completeArticle(draft)`, in whatever process, makes the article of it. */
export interface Gathering {
  draft: Draft;
  /** See `Reading.locate`. */
  locate(evidence: Locatable): Range | null;
}

/** Reads the text of a page and gathers what its facts are worked out from, in small steps. */
export function* gatherSteps(document: Document, url: string): Generator<void, Gathering> {
  const page = yield* walkPage(document, url);
  yield;
  const body = yield* findBody(page);
  yield;
  const { placed, placedOutside, ...texts } = assemble(page, body);
  const isArticle = looksLikeArticle(document, url) && judgeArticle(page, body, url);
  yield;
  return {
    draft: { url, isArticle, ...detach(page, body), ...texts },
    locate({ start, end, outside, quote }) {
      const whole = outside ? texts.outside : texts.text;
      const from = start ?? (quote === '' ? -1 : whole.indexOf(quote));
      if (from < 0) return null;
      return rangeOf(document, outside ? placedOutside : placed, from, end ?? from + quote.length);
    },
  };
}

interface Assembled extends Pick<Article, 'text' | 'paragraphs' | 'outside' | 'lines' | 'links'> {
  placed: Placed[];
  placedOutside: Placed[];
}

const MOST_LINES = 120;
const LONGEST_LINE = 1_500;
const SEPARATOR = '\n\n';

function assemble(page: Page, body: Body): Assembled {
  const links: ArticleLink[] = [];
  const paragraphs: Paragraph[] = [];
  const placed: Placed[] = [];
  let start = 0;
  const texts: string[] = [];
  for (const { block: index, role } of body.kept) {
    const block = page.blocks[index];
    if (!block) continue;
    paragraphs.push({ text: block.text, start, role });
    placed.push({ start, length: block.text.length, block });
    texts.push(block.text);
    addLinks(links, page, block, start, false);
    start += block.text.length + SEPARATOR.length;
  }
  const lines: OutsideLine[] = [];
  const placedOutside: Placed[] = [];
  const outside: string[] = [];
  start = 0;
  for (const { block: index, reason } of body.outside) {
    const block = page.blocks[index];
    if (!block || reason === 'drop' || lines.length >= MOST_LINES || block.text.length > LONGEST_LINE) continue;
    lines.push({ text: block.text, start, role: reason });
    placedOutside.push({ start, length: block.text.length, block });
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
    placed,
    placedOutside,
  };
}

function addLinks(
  links: ArticleLink[],
  page: Page,
  block: Page['blocks'][number],
  offset: number,
  outside: boolean,
): void {
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
