import type { Box, Page } from './page.ts';

/** What the head of a page says of the site as a whole, and not of the story that the page began with. */
const OF_THE_SITE: ReadonlySet<string> = new Set(
  'og:site_name og:type og:locale application-name apple-mobile-web-app-title content-language language generator'.split(
    ' ',
  ),
);
const SHORTEST_TITLE = 12;

/**
 * Of a page with several stories, the one that its reader looks at, as a page of its own: what the head of the page
 * declares is the first story's, so the title is this one's heading, and JSON-LD counts only where it names that. A page
 * without such a story is given back as it is.
 */
export function shownStory(page: Page): Page {
  const story = page.boxes[page.shown];
  const heading = story && headingIn(page, page.shown, story);
  if (!story || !heading) return page;
  return {
    ...page,
    boxes: page.boxes.slice(page.shown, story.next).map((box) => ({
      ...box,
      parent: Math.max(-1, box.parent - page.shown),
      depth: box.depth - story.depth,
      first: box.first - story.first,
      end: box.end - story.first,
      next: box.next - page.shown,
    })),
    blocks: page.blocks
      .slice(story.first, story.end)
      .map((block) => ({ ...block, box: block.box < page.shown ? 0 : block.box - page.shown })),
    marks: page.marks
      .filter(({ block }) => block >= story.first && block < story.end)
      .map((mark) => ({ ...mark, block: mark.block - story.first })),
    metas: page.metas.filter(({ name }) => OF_THE_SITE.has(name)),
    linkTags: [],
    jsonLd: page.jsonLd.filter((script) => heading.length >= SHORTEST_TITLE && script.includes(heading)),
    properties: [],
    titleTag: heading,
    shown: 0,
  };
}

function headingIn({ boxes, blocks }: Page, index: number, story: Box): string | null {
  const inside = boxes.slice(index, story.next).filter(({ hidden, first, end }) => !hidden && end > first);
  const heading = inside.find(({ tag }) => tag === 'h1') ?? inside.find(({ tag }) => tag === 'h2');
  return (heading && blocks[heading.first]?.text) || null;
}
