import { readDate } from './dates.ts';
import { announcedIn, beginsAsByline, fold, type NameContext, nameBesideDate, readNames } from './names.ts';
import { distance, INSIDE } from './near.ts';
import type { Mark } from './page.ts';
import { type Sources, textOf } from './sources.ts';
import { HINT } from './vocabulary.ts';

/** Names that stand at one place of the page, and how far that is from the article's head. */
interface Found {
  names: string[];
  block: number;
  distance: number;
}

const LONGEST_BYLINE = 200;
const LONGEST_UNNAMED = 120;
/** Among the paragraphs only a short line is a byline. */
const LONGEST_INSIDE = 70;
/** Up to this distance a line without any word may be a byline. */
const AT_HEAD = 3;
/** From this distance on a line that begins as a byline is less to be trusted. */
const NOT_AT_HEAD = 15;
const LONGEST_PEN_NAME = 24;
/** More names than this in elements for authors are a list of staff. */
const MOST_SHOWN = 6;
/** Names of one byline stand no more blocks apart than this. */
const WIDEST_GAP = 2;

/**
 * The people who wrote the article, as the page names them to its readers. A line that says so ("By …") is believed
 * first, then what tags declare, if readers can see the name too, then what stands where a theme puts authors. A name
 * that only tags carry is often an account or the site's owner: it stays among the declarations.
 */
export function chooseAuthors(sources: Sources): string[] {
  const lines = saidAuthors(sources);
  const said = nearest(lines.filter(({ distance }) => distance < NOT_AT_HEAD));
  const shown = nearest(shownAuthors(sources));
  const declared = declaredAuthors(sources).filter((name) => isVisible(sources, name));
  if (said.length > 0) return fuller(said, declared);
  if (declared.length > 0) return fuller(declared, shown);
  if (shown.length === 0) return nearest(lines.filter(({ distance }) => distance < INSIDE));
  return shown.length <= MOST_SHOWN ? shown : [];
}

/** `names`, unless `others` holds every one of them in a longer form, or more of them. */
function fuller(names: string[], others: string[]): string[] {
  const covers = names.every((name) => others.some((other) => fold(other).startsWith(fold(name))));
  return covers && others.length >= names.length ? others : names;
}

function declaredAuthors({ linkedData, declarations, siteNames }: Sources): string[] {
  const context: NameContext = { siteNames, penNames: true };
  const people = linkedData.authors.filter(({ isPerson }) => isPerson).flatMap(({ name }) => readNames(name, context));
  if (people.length > 0) return unique(people);
  for (const from of ['meta', 'open-graph', 'microdata'] as const) {
    const names = declarations.flatMap((each) =>
      each.from === from && each.property === 'author' && !/^https?:|\d/.test(each.value)
        ? readNames(each.value, context)
        : [],
    );
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** Whether readers can see a name: a full one anywhere on the page, a pen name near the article only. */
function isVisible({ page, near }: Sources, name: string): boolean {
  const own = fold(name);
  const isFull = name.includes(' ') || !/\p{Lu}|\p{Ll}/u.test(name);
  return page.blocks.some(
    ({ text }, index) =>
      text.length < (isFull ? 4_000 : LONGEST_UNNAMED) &&
      fold(text).includes(own) &&
      (isFull || (distance(near, index) >= 0 && distance(near, index) < INSIDE)),
  );
}

/** Names in lines that say that somebody wrote this: "By …", "Posted by … on Friday". */
function saidAuthors(sources: Sources): Found[] {
  const { page, near, siteNames } = sources;
  const foreign = foreignBlocks(sources);
  const found: Found[] = [];
  const read = (lines: string, block: number, isByline: boolean): void => {
    const text = lines.replace(/\s+/g, ' ');
    const away = foreign[block] ? -1 : distance(near, block);
    if (away < 0 || text.length > (away < INSIDE ? LONGEST_BYLINE : LONGEST_INSIDE)) return;
    const announced = announcedIn(text);
    const context = { siteNames, penNames: isByline && (announced !== null || readDate(text) !== null), shortest: 2 };
    if (!announced && !beginsAsByline(text)) {
      const name = away <= AT_HEAD && readDate(text) ? nameBesideDate(text, context) : null;
      if (name) found.push({ names: [name], block, distance: away + 1 });
      return;
    }
    const names = readNames(announced ?? text, context);
    if (names.length > 0) found.push({ names, block, distance: away });
  };
  page.blocks.forEach(({ text, box }, index) => {
    const { hints = 0, tag = '' } = page.boxes[box] ?? {};
    if (/^(?:h[1-6]|li|td|dt)$/.test(tag) && !(hints & HINT.byline) && distance(near, index) !== 0) return;
    if (text.length <= LONGEST_UNNAMED) read(text, index, (hints & (HINT.byline | HINT.meta)) !== 0);
  });
  for (const box of page.boxes) {
    const count = box.end - box.first;
    if (!(box.hints & (HINT.byline | HINT.meta)) || box.hints & HINT.comments || count > 6 || count < 2) continue;
    if (distance(near, box.first) < 0) continue;
    read(textOf(page, box.first, box.end), box.first, true);
  }
  return found;
}

/** Names in elements that a theme names as the author's. */
function shownAuthors(sources: Sources): Found[] {
  const { page, near, siteNames } = sources;
  const foreign = foreignBlocks(sources);
  const found: Found[] = [];
  const read = (text: string, block: number, penNames: boolean, extra: number): void => {
    const away = foreign[block] ? -1 : distance(near, block);
    if (away < 0 || away >= INSIDE || text === '' || text.length > LONGEST_BYLINE) return;
    const names = readNames(text, { siteNames, penNames });
    if (names.length > 0) found.push({ names, block, distance: away + extra });
  };
  for (const mark of page.marks) {
    if (isAuthorMark(mark)) read(page.blocks[mark.block]?.text.slice(mark.start, mark.end) ?? '', mark.block, true, 0);
  }
  for (const box of page.boxes) {
    const count = box.end - box.first;
    if (!(box.hints & HINT.byline) || box.hints & (HINT.comments | HINT.caption) || count > 6 || count < 1) continue;
    if (distance(near, box.first) < 0) continue;
    const text = textOf(page, box.first, box.end);
    read(text, box.first, count === 1 && text.length <= LONGEST_PEN_NAME && !/\d/.test(text), 1);
  }
  return found;
}

function isAuthorMark({ rel, tag, hints, itemprop }: Mark): boolean {
  if (tag === 'time' || hints & (HINT.comments | HINT.caption)) return false;
  if (hints & HINT.byline || itemprop === 'author') return true;
  return tag === 'a' && /(?:^|\s)author(?:\s|$)/.test(rel ?? '');
}

/** The names found nearest to the article's head: all of one byline, but not those of the next. */
function nearest(found: readonly Found[]): string[] {
  const least = Math.min(...found.map(({ distance }) => distance));
  const names: string[] = [];
  let last = Number.NaN;
  for (const each of found) {
    if (each.distance !== least || Math.abs(each.block - last) > WIDEST_GAP) continue;
    names.push(...each.names);
    last = each.block;
  }
  const all = unique(names);
  // The line around a marked name may name more people.
  const around = found.filter((each) => each.distance === least + 1 && Math.abs(each.block - last) <= WIDEST_GAP);
  return around.reduce((fullest, each) => fuller(fullest, unique(each.names)), all);
}

/** The blocks that readers' comments and links to other articles stand in. */
function foreignBlocks({ page: { boxes, blocks }, near }: Sources): Uint8Array {
  const foreign = new Uint8Array(blocks.length);
  for (const { hints, tag, first, end } of boxes) {
    const isAround = first <= near.first && near.first < end;
    const isHead = first >= near.title && end <= near.first + 1 && !(hints & HINT.comments);
    const isForeign = hints & HINT.comments || (hints & HINT.related && !(hints & HINT.byline)) || /^fig/.test(tag);
    if (isForeign && !isAround && !isHead) foreign.fill(1, first, end);
  }
  return foreign;
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(fold(name))) seen.set(fold(name), name);
  return [...seen.values()];
}
