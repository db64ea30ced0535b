import type { ArticleLink, OutsideLine, Paragraph } from './article.ts';
import type { Body } from './body.ts';
import type { Page } from './page.ts';

/** The text of a page as it was found, and the part of the page that its facts are worked out from. */
export interface Draft {
  url: string;
  isArticle: boolean;
  /** The head of the page, and the blocks and boxes around the article. */
  page: Page;
  body: Body;
  text: string;
  paragraphs: Paragraph[];
  outside: string;
  lines: OutsideLine[];
  links: ArticleLink[];
}

/** Blocks above the article in which its title, byline and date may stand, and blocks below it. */
const ABOVE = 100;
const BELOW = 24;
/** A longer block is no byline, date or title, and only its beginning is kept. */
const LONGEST_BLOCK = 400;
const LARGEST_SCRIPT = 250_000;

/** The part of a page that its facts are read from, without the DOM; `body` is changed to fit. */
export function detach(page: Page, body: Body): { page: Page; body: Body } {
  const first = body.kept[0]?.block ?? 0;
  const last = body.kept.at(-1)?.block ?? Math.min(page.blocks.length - 1, ABOVE);
  const from = Math.max(0, Math.min(first - ABOVE, firstTitle(page, first)));
  const to = Math.min(page.blocks.length, last + 1 + BELOW);
  const moved = new Map<number, number>();
  const boxes: Page['boxes'] = [];
  page.boxes.forEach((box, index) => {
    if (box.end <= from || box.first >= to) return;
    moved.set(index, boxes.length);
    boxes.push({
      ...box,
      parent: moved.get(box.parent) ?? -1,
      first: Math.max(0, box.first - from),
      end: Math.min(to, box.end) - from,
    });
  });
  return {
    page: {
      ...page,
      jsonLd: page.jsonLd.filter((script) => script.length <= LARGEST_SCRIPT && /"@(?:type|graph|id)"/.test(script)),
      boxes,
      blocks: page.blocks.slice(from, to).map((block) => ({
        ...block,
        box: moved.get(block.box) ?? -1,
        text: block.text.slice(0, LONGEST_BLOCK),
        pieces: [],
        links: [],
      })),
      marks: page.marks.flatMap((mark) =>
        mark.block >= from && mark.block < to ? [{ ...mark, block: mark.block - from }] : [],
      ),
    },
    body: { ...body, kept: body.kept.map((each) => ({ ...each, block: each.block - from })), outside: [] },
  };
}

function firstTitle(page: Page, first: number): number {
  return page.boxes.find(({ tag, hidden }) => tag === 'h1' && !hidden)?.first ?? first;
}
