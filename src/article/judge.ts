import type { Body } from './body.ts';
import { type HeadLines, headLinesOf } from './head-lines.ts';
import { HOPELESS, isDated as isDatedBy, PROMISING, scoreAddress, scoreDeclared, typesInScript } from './kinds.ts';
import type { Page } from './page.ts';
import { HINT } from './vocabulary.ts';
import { lengthOf } from './weigh.ts';

/** Evidence from here on is enough to call a page an article. */
const ENOUGH = 1.5;
const SHORTEST_ARTICLE = 140;
/** How much running text is looked for: this many paragraphs of this many letters, or one text of so many without any. */
const ENOUGH_PARAGRAPHS = 3;
const LONG_PARAGRAPH = 80;
const VERY_LONG = 240;
const LONG_TEXT = 160;
/** What a day beside the headline says for a text that is too short to speak for itself. */
const NOTE = 0.5;

/**
 * Whether a page that was read is one piece of news: its declarations and its address, weighed together with the shape of
 * its text. News runs on for paragraphs under one title, or is a note with its day beside the headline; lists start a new linked heading every few lines, forums name a
 * new author, shops name prices.
 */
export function judgeArticle(page: Page, body: Body, url: string): boolean {
  if (body.prose < SHORTEST_ARTICLE) return false;
  const meta = (name: string) => page.metas.find((each) => each.name === name)?.content ?? null;
  const isDated =
    page.metas.some(({ name }) => isDatedBy(name)) || page.properties.some(({ name }) => name === 'datePublished');
  const declared =
    scoreAddress(url) +
    scoreDeclared({
      types: [...page.jsonLd.flatMap(typesInScript), ...page.itemTypes.map((type) => type.replace(/^.*[/#:]/, ''))],
      openGraphType: meta('og:type'),
      isDated,
      generator: meta('generator'),
    });
  if (declared <= HOPELESS) return false;
  const isLong = declared >= PROMISING || hasRunningText(page);
  const seen = isLong ? null : headLinesOf(page, body);
  if (seen !== null && (!seen.isDated || page.boxes.some(({ hints }) => hints & HINT.product))) return false;
  return declared + scoreText(page, body) + scoreHead(page, isDated, seen) + scoreParts(page, body) >= ENOUGH;
}

/** Whether there are a few paragraphs, or one long text without any. */
function hasRunningText({ blocks, boxes }: Page): boolean {
  let paragraphs = 0;
  let last = -1;
  let length = 0;
  for (const { box, text, linked } of blocks) {
    // Line breaks part the text of one box into several blocks.
    length = (box === last ? length : 0) + lengthOf(text) - linked;
    last = box;
    if (boxes[box]?.tag !== 'p') {
      if (length >= LONG_TEXT) return true;
    } else if (length >= LONG_PARAGRAPH) paragraphs += length >= VERY_LONG ? 2 : 1;
    if (paragraphs >= ENOUGH_PARAGRAPHS) return true;
  }
  return false;
}

/** How much text runs on, and how much of the page's text it is. */
function scoreText(page: Page, body: Body): number {
  const run = longestRun(page, body);
  let score = run.prose < 250 ? -1.5 : run.prose < 500 ? -0.3 : run.prose < 1200 ? 1 : 2;
  if (run.blocks >= 4) score += 0.7;
  if (run.prose < body.allProse * 0.25) score -= 1.5;
  return score;
}

/** The longest stretch of the article without a linked heading or a list of links in between. */
function longestRun(page: Page, body: Body): { prose: number; blocks: number } {
  let best = { prose: 0, blocks: 0 };
  let run = { prose: 0, blocks: 0 };
  for (const { block: index, role } of body.kept) {
    const block = page.blocks[index];
    if (!block) continue;
    const isLinked = block.linked > block.text.length * 0.6;
    if (role === 'subhead' && isLinked) run = { prose: 0, blocks: 0 };
    else if (!isLinked) run = { prose: run.prose + lengthOf(block.text) - block.linked, blocks: run.blocks + 1 };
    if (run.prose > best.prose) best = run;
  }
  return best;
}

/** Whether the page has what stands at the head of an article: a title, an author, a date. In a note they are looked for as lines. */
function scoreHead({ boxes, marks, titleTag }: Page, isDated: boolean, seen: HeadLines | null): number {
  const hasTitle = titleTag !== null || boxes.some(({ tag }) => tag === 'h1');
  const isSigned = [...marks, ...boxes].some(
    ({ hints }) => (hints & HINT.byline) !== 0 && (hints & HINT.comments) === 0,
  );
  const isTimed = isDated || marks.some(({ tag }) => tag === 'time');
  const asNote = seen === null ? 0 : NOTE;
  return asNote + (isSigned || seen?.isSigned ? 0.5 : 0) + (isTimed || seen?.isDated ? 0.6 : 0) + (hasTitle ? 0.2 : -1);
}

/** What the parts of the page speak for: many teasers, prices, fields to write in, code. */
function scoreParts(page: Page, body: Body): number {
  let linkedHeadings = 0;
  let prices = 0;
  let code = 0;
  let steps = 0;
  const first = body.kept[0]?.block ?? 0;
  const last = body.kept.at(-1)?.block ?? 0;
  const isWithin = (index: number) => index >= first && index < last;
  const names = new Set(
    page.marks.flatMap(({ hints, block }) => (hints & HINT.byline && isWithin(block) ? [block] : [])),
  );
  for (const box of page.boxes) {
    if (box.tag === 'pre') code++;
    if (box.hints & HINT.product) prices++;
    if (box.hints & HINT.byline && isWithin(box.first)) names.add(box.first);
    if (box.itemprop === 'recipeIngredient' || box.itemprop === 'ingredients') steps++;
    if (!isWithin(box.first) || !/^h[1-4]$/.test(box.tag)) continue;
    const block = page.blocks[box.first];
    if (block && block.linked > block.text.length * 0.6) linkedHeadings++;
  }
  const perHeading = body.prose / Math.max(1, linkedHeadings);
  let score = 0;
  if (linkedHeadings >= 4 && perHeading < 400) score -= 3;
  if (prices >= 3) score -= 1.5;
  if (code >= 3) score -= 2;
  if (steps >= 2) score -= 3;
  if (names.size >= 4 && body.prose < names.size * 900) score -= 2.5;
  if (page.editable) score -= 2.5;
  return score - (isOverlay(page, body) ? 3 : 0);
}

/** Whether the text stands in a wall before the page, which does not hold the title, or in a stream of posts. */
function isOverlay({ boxes }: Page, body: Body): boolean {
  const title = boxes.find(({ tag }) => tag === 'h1')?.first ?? -1;
  for (let box = boxes[body.root]; box && box.tag !== 'body'; box = boxes[box.parent]) {
    const isWall = (box.hints & HINT.notice) !== 0 || box.role === 'dialog';
    if (box.role === 'feed' || (isWall && !(box.first <= title && title < box.end))) return true;
  }
  return false;
}
