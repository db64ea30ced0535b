import type { Paragraph } from './article.ts';
import { isCreditLine } from './credit-line.ts';
import { findLead } from './lead.ts';
import { kindOfLine } from './line.ts';
import { beginsAsByline } from './names.ts';
import { judgeBoxes, type Reason } from './outside.ts';
import type { Block, Box, Page } from './page.ts';
import { HINT } from './vocabulary.ts';
import { between, lengthOf, runningSums, type Weights, weigh } from './weigh.ts';

/** Which blocks of a page are the article's, in order, and which lines around it say something about it. */
export interface Body {
  /** Index of the box that holds the article; -1 where the page has no running text. */
  root: number;
  kept: { block: number; role: Paragraph['role'] }[];
  outside: { block: number; reason: Reason }[];
  /** Letters' worth of running text in the article. */
  prose: number;
  /** The same for the whole page, without what stands in margins. */
  allProse: number;
}

/** A child that holds this share of the running text of its parent is the better root. */
const NEARLY_ALL = 0.86;
/** The bonus, in letters, of a box that is named as an article's body. */
const NAMED_BODY = 200;

/**
 * Finds the article's text. A box is the article if what it holds is worth more than what any other box holds: running
 * text counts for it, link lists and labels against it (maximum subsequence segmentation after Pasternack and Roth, 2009,
 * on the tree of boxes). Then margins, lists of links and lines that say what they are leave it one by one.
 */
export function findBody(page: Page): Body {
  const weights = weigh(page);
  const reasons = judgeBoxes(page, weights);
  const owners = ownersOf(page, reasons);
  const inside = weights.prose.map((prose, block) => (owners[block] === -1 ? prose : 0));
  const sums = runningSums(inside);
  const values = runningSums(weights.value.map((value, block) => (owners[block] === -1 ? value : 0)));
  const root = chooseRoot(page, sums, values, reasons);
  const allProse = sums[page.blocks.length] ?? 0;
  const box = page.boxes[root];
  if (!box) return { root: -1, kept: [], outside: [], prose: 0, allProse };
  const selection = select({ page, weights, reasons, owners, sums, root: box });
  return { root, ...selection, allProse };
}

/** For each block the box that puts it outside the article, or -1. */
function ownersOf(page: Page, reasons: readonly (Reason | null)[]): Int32Array {
  const owners = new Int32Array(page.blocks.length).fill(-1);
  page.boxes.forEach((box, index) => {
    if (reasons[index]) owners.fill(index, box.first, box.end);
  });
  return owners;
}

function chooseRoot(
  page: Page,
  prose: Float64Array,
  values: Float64Array,
  reasons: readonly (Reason | null)[],
): number {
  let root = -1;
  let best = 0;
  for (let index = 0; index < page.boxes.length; ) {
    const box = page.boxes[index];
    if (!box) break;
    if (reasons[index]) {
      index = box.next;
      continue;
    }
    const value = between(values, box.first, box.end) + bonus(box, between(prose, box.first, box.end));
    if (value > best || (value === best && root >= 0)) {
      best = value;
      root = index;
    }
    index++;
  }
  return root < 0 ? root : narrow(page, prose, reasons, ownStory(page, root, prose));
}

function bonus(box: Box, prose: number): number {
  if (prose <= 0) return 0;
  if (box.hints & HINT.body) return Math.min(prose, NAMED_BODY);
  return box.tag === 'article' || box.tag === 'main' || box.role === 'main' ? Math.min(prose, NAMED_BODY) / 2 : 0;
}

/** Of several articles with titles of their own in a box, as endless pages have them, the one that the page is named after. */
function ownStory(page: Page, root: number, prose: Float64Array): number {
  const { titleTag, boxes, blocks } = page;
  const stories: { index: number; title: string }[] = [];
  for (let index = root; titleTag && index < (boxes[root]?.next ?? 0); ) {
    const box = boxes[index];
    if (!box) break;
    const isStory = box.tag === 'article' && between(prose, box.first, box.end) > SHORTEST_STORY;
    const heading = isStory
      ? boxes.slice(index, box.next).find(({ tag, hidden }) => (tag === 'h1' || tag === 'h2') && !hidden)
      : undefined;
    if (heading) stories.push({ index, title: blocks[heading.first]?.text ?? '' });
    index = isStory ? box.next : index + 1;
  }
  if (stories.length < 2) return root;
  const named = titleTag?.slice(0, LONGEST_TITLE) ?? '';
  return stories.find(({ title }) => title.length >= SHORTEST_TITLE && named.includes(title))?.index ?? root;
}

/** Goes down from a box while one child holds nearly all of its running text. */
function narrow(page: Page, prose: Float64Array, reasons: readonly (Reason | null)[], start: number): number {
  let root = start;
  for (let index = start + 1; index < (page.boxes[root]?.next ?? 0); ) {
    const box = page.boxes[index];
    const around = page.boxes[root];
    if (!box || !around) break;
    const share = between(prose, box.first, box.end) / between(prose, around.first, around.end);
    if (!reasons[index] && share >= NEARLY_ALL && !isText(box.tag)) {
      root = index;
      index++;
    } else index = box.next;
  }
  return root;
}

/** In letters' worth of running text, and in letters. */
const SHORTEST_STORY = 250;
const SHORTEST_TITLE = 12;
const LONGEST_TITLE = 500;
const LONGEST_HEAD = 240;
const LONGEST_BYLINE = 80;
/** Blocks from the article in which a credit beside it may stand, and its length. */
const NEARBY = 6;
const LONGEST_CREDIT = 120;
/** Letters that may stand beside a date: "Uhr", "at". */
const MOST_BESIDE_DATE = 6;

const isText = (tag: string): boolean => /^(?:p|h[1-6]|li|dt|dd|pre|td|th|tr)$/.test(tag);
const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);

interface Search {
  page: Page;
  weights: Weights;
  reasons: readonly (Reason | null)[];
  owners: Int32Array;
  sums: Float64Array;
  root: Box;
}

function select(search: Search): Pick<Body, 'kept' | 'outside' | 'prose'> {
  const { page, owners, root, reasons } = search;
  const dropped = droppedBoxes(search);
  const outside: Body['outside'] = [];
  let kept: { block: number; role: Paragraph['role'] }[] = [];
  const seen = new Set<string | null>();
  for (let index = 0; index < page.blocks.length; index++) {
    const owner = owners[index] ?? -1;
    const reason = owner >= 0 ? (reasons[owner] ?? 'drop') : null;
    if (reason) {
      if (reason !== 'drop') outside.push({ block: index, reason });
      continue;
    }
    if (index < root.first || index >= root.end) {
      if (isCreditBeside(search, index)) outside.push({ block: index, reason: 'credit' });
      continue;
    }
    if (dropped[index]) continue;
    if (seen.has(repetitionKey(page.blocks[index]))) continue;
    const reasonOfLine = judgeLine(search, index);
    if (reasonOfLine) {
      if (reasonOfLine !== 'drop') outside.push({ block: index, reason: reasonOfLine });
      continue;
    }
    const key = repetitionKey(page.blocks[index]);
    if (key !== null) seen.add(key);
    kept.push({ block: index, role: roleOf(search, index) });
  }
  kept = trim(search, kept, outside);
  const [start] = kept;
  if (start) {
    const lead = findLead(page, start.block);
    kept = [...lead.map((block) => ({ block, role: 'paragraph' as const })), ...kept];
    for (const block of lead) {
      const at = outside.findIndex((line) => line.block === block);
      if (at >= 0) outside.splice(at, 1);
    }
  }
  let prose = 0;
  for (const { block } of kept) prose += search.weights.prose[block] ?? 0;
  return { kept, outside: outside.sort((a, b) => a.block - b.block), prose };
}

/** Whether a block just above or below the article says in words who made it: "Source: …", "（责任编辑：…）". */
function isCreditBeside({ page, root }: Search, index: number): boolean {
  const { text = '' } = page.blocks[index] ?? {};
  const isNear = index >= root.first - NEARBY && index < root.end + NEARBY;
  return isNear && text.length < LONGEST_CREDIT && /[:：]/.test(text) && isCreditLine(text);
}

/** How a long text begins: two that begin alike are one text that the page holds twice, for print or for small screens. */
function repetitionKey(block: Block | undefined): string | null {
  return block && block.text.length > 80 ? block.text.slice(0, 160) : null;
}

/** Marks the blocks inside boxes that hold little but links. */
function droppedBoxes({ page, weights, sums, root, owners }: Search): Uint8Array {
  const dropped = new Uint8Array(page.blocks.length);
  const start = page.boxes.indexOf(root);
  const lengths = runningSums(page.blocks.map((block, index) => (owners[index] === -1 ? block.text.length : 0)));
  const linked = runningSums(page.blocks.map((block, index) => (owners[index] === -1 ? block.linked : 0)));
  for (let index = start + 1; index < root.next; ) {
    const box = page.boxes[index];
    if (!box) break;
    const length = between(lengths, box.first, box.end);
    const density = length > 0 ? between(linked, box.first, box.end) / length : 0;
    const prose = between(sums, box.first, box.end);
    const total = between(sums, root.first, root.end);
    const isList = box.tag === 'ul' || box.tag === 'ol' || box.tag === 'dl' || box.tag === 'table';
    const many = box.end - box.first;
    const linky =
      !isText(box.tag) &&
      prose < total * 0.3 &&
      ((density > 0.55 && (many > 1 || isList)) || (isList && density > 0.4 && prose < 100 && many > 2));
    if (linky) {
      dropped.fill(1, box.first, box.end);
      index = box.next;
    } else index++;
  }
  void weights;
  return dropped;
}

/** Why a single block leaves the article, or null. */
function judgeLine({ page, weights }: Search, index: number): Reason | null {
  const block = page.blocks[index];
  if (!block) return 'drop';
  const { text } = block;
  const tag = page.boxes[block.box]?.tag ?? '';
  const density = weights.density[index] ?? 0;
  const length = lengthOf(text);
  if (tag === 'h1') return 'drop';
  if (isDateLine(text) && !isHeading(tag) && tag !== 'li') return 'byline';
  if (isHead(page, text)) return 'byline';
  if (!/[\p{Alphabetic}\d]/u.test(text)) return 'drop';
  if (isCreditLine(text)) return null;
  const kind = length < 400 ? kindOfLine(text) : null;
  if (kind === 'read-also') return length < 100 || density > 0.25 ? 'drop' : null;
  if (kind === 'appeal') return length < 60 || density > 0.1 || block.strong > text.length * 0.8 ? 'appeal' : null;
  if (kind === 'caption') return length < 160 && tag !== 'li' ? 'caption' : null;
  if (kind === 'furniture') return length < 80 || (text.startsWith('©') && length < 250) ? 'footer' : null;
  if (density > 0.85 && length < 200 && tag !== 'li' && !isHeading(tag)) return 'drop';
  return null;
}

/** Title, author and date in one block, where only line breaks part them. */
function isHead({ titleTag }: Page, text: string): boolean {
  const [first = '', ...rest] = text.split('\n');
  return (
    rest.length > 0 &&
    text.length < LONGEST_HEAD &&
    first.length >= SHORTEST_TITLE &&
    titleTag?.slice(0, LONGEST_TITLE).includes(first) === true
  );
}

function roleOf({ page }: Search, index: number): Paragraph['role'] {
  const block = page.blocks[index];
  const box = block && page.boxes[block.box];
  if (!box) return 'paragraph';
  if (isHeading(box.tag)) return 'subhead';
  let item = box.tag === 'li' || box.tag === 'dd' || box.tag === 'dt';
  let depth = 0;
  for (let up: Box | undefined = box; up && depth < 6; up = page.boxes[up.parent], depth++) {
    if (up.tag === 'blockquote' || up.tag === 'q') return 'quotation';
    if (up.tag === 'li') item = true;
    if (up.tag === 'article') break;
  }
  return item ? 'list-item' : 'paragraph';
}

/** Cuts what stands before the first and after the last running text, and everything after a heading that ends articles. */
function trim(search: Search, kept: Body['kept'], outside: Body['outside']): Body['kept'] {
  const { page, weights } = search;
  const ending = kept.findIndex(({ block }, at) => at > 0 && endsArticle(search, kept, at, block));
  const rest = ending < 0 ? kept : kept.slice(0, ending);
  const isRunning = ({ block }: { block: number }) => (weights.prose[block] ?? 0) > 20;
  const first = rest.findIndex(isRunning);
  const last = rest.findLastIndex(isRunning);
  if (first < 0) return [];
  const title = titleIn(search);
  const top = rest
    .slice(0, first)
    .filter(({ block }) => block > title && worthKeeping(page.blocks[block], outside, block));
  const bottom = rest
    .slice(last + 1)
    .filter(({ block, role }) => role !== 'subhead' && worthKeeping(page.blocks[block], outside, block));
  return [...top, ...rest.slice(first, last + 1), ...bottom].map((entry, at, all) => ({
    ...entry,
    role: isEdge(at, all.length) && isCreditLine(page.blocks[entry.block]?.text ?? '') ? 'credit' : entry.role,
  }));
}

/** The block of the title, where it stands in the same box as the text; what stands above it is none of it. */
function titleIn({ page, root }: Search): number {
  const title = page.boxes.find(({ tag, hidden }) => tag === 'h1' && !hidden);
  return title && title.first >= root.first && title.first < root.end ? title.first : -1;
}

const isEdge = (at: number, count: number): boolean => at < 3 || at >= count - 4;

function worthKeeping(block: Block | undefined, outside: Body['outside'], index: number): boolean {
  if (!block) return false;
  if (isCreditLine(block.text)) return true;
  const isByline = block.text.length < LONGEST_BYLINE && beginsAsByline(block.text);
  if (lengthOf(block.text) > 15 && !isDateOrAddress(block.text) && !isByline) return true;
  outside.push({ block: index, reason: 'byline' });
  return false;
}

/** A day of a month with its year, in figures or with the month's name. */
const DAY =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|er)?[\s./-]{1,2}(?:de )?(?:\d{1,2}|\p{Alphabetic}{3,12}\.?)[\s.,/-]{1,2}(?:de )?(?:19|20)\d\d|(?:19|20)\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\p{Alphabetic}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d/u;

/** A line that says when, and nothing else. */
function isDateLine(text: string): boolean {
  if (CLOCK.test(text)) return true;
  return (
    text.length < 60 &&
    DAY.test(text) &&
    text.replace(DAY, '').replace(/[^\p{Alphabetic}]/gu, '').length <= MOST_BESIDE_DATE
  );
}

const CLOCK = /^\d{1,2}[:.h]\d\d(?:\s?(?:Uhr|h|am|pm|a\.m\.|p\.m\.))?$/i;

/** A line with little else than a date, an e-mail address, or an account. */
function isDateOrAddress(text: string): boolean {
  if (text.length > 80) return false;
  if (/^\S+@\S+$|^(?:https?:\/\/|www\.|twitter\.com|@)\S+$/.test(text)) return true;
  return text.length < 60 && DAY.test(text);
}

function endsArticle({ page, sums, root }: Search, kept: Body['kept'], at: number, index: number): boolean {
  const block = page.blocks[index];
  if (!block || block.text.length > 80 || kindOfLine(block.text) !== 'ending') return false;
  const tag = page.boxes[block.box]?.tag ?? '';
  if (tag === 'li' || tag === 'td') return false;
  const before = between(sums, root.first, index);
  return before > between(sums, root.first, root.end) * 0.5 && at > kept.length * 0.3;
}
