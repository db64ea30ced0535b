import { anyCase } from './any-case.ts';
import type { Body } from './body.ts';
import { AGENCIES } from './byline-words.ts';
import { readDate } from './dates.ts';
import { announcedIn, beginsAsByline, nameBesideDate, readNames } from './names.ts';
import { distance, INSIDE, type Surroundings } from './near.ts';
import type { Block, Box, Mark, Page } from './page.ts';
import { type Sources, smallBoxes, textOf } from './sources.ts';
import { HINT } from './vocabulary.ts';

/** Names that stand at one place of the page, and how far that is from the article's head. */
export interface Found {
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
const LONGEST_PEN_NAME = 24;
/** A box with more blocks than this is no byline. */
const MOST_BLOCKS = 6;
const LARGEST_BIOGRAPHY = 20;
/** A signature is followed by no more running text than this, in UTF-16 units. */
const LITTLE = 400;

const INTRODUCTION =
  /^(\p{Uppercase}[^,.;:!?]{3,50}?)(?:\s[–—-]\s|,|\s(?:is|was|has|writes|ist|war|hat|schreibt|est|es|è|é|är|er|on|jest|je)\s)/u;
/** A line of a table of facts: on a book, a film, a firm. */
const LABELLED = /^\p{Alphabetic}[\p{Alphabetic} -]{1,20}\s?[:：]\s?\S/u;

/** Stands before the name of who took a picture, unless that one wrote as well ("Text und Foto:"). */
const PICTURE_BY = anyCase(
  String.raw`(?:©|(?<!\p{Alphabetic}|\p{Alphabetic}[·ㆍ・&+/]|\s(?:und|and|et|y|e|en|och|og|i|и|&|\+)\s)(?:fotos?|fotografie[ns]?|fotografías?|photos?|photograph(?:s|y|ie|ies)?|pictures?|images?|bild(?:er)?|billeder?|kuvat?|zdjęci[ae]|fot|фото|снимки?|写真|撮影|摄影|攝影|사진)[.:]?(?: (?:by|von|de|di|par|por|av|af))?)\s*[:：]?\s*$`,
);

const BEHIND_AGENCY = anyCase(`(?:^|[\\s,/])(?:${AGENCIES})\\s*[,|/–—-]\\s*$`);

/** Names in lines that say that somebody wrote this: "By …", "Posted by … on Friday". */
export function saidAuthors(sources: Sources, foreign: Uint8Array): Found[] {
  const { page, near, siteNames } = sources;
  const found: Found[] = [];
  const read = (lines: string, block: number, isByline: boolean): void => {
    const text = lines.replace(/\s+/g, ' ');
    const away = foreign[block] ? -1 : distance(near, block);
    if (away < 0 || text.length > (away < INSIDE ? LONGEST_BYLINE : LONGEST_INSIDE)) return;
    const announced = announcedIn(text);
    if (away >= INSIDE && isAmongLabels(page, block)) return;
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
    if (text.length > LONGEST_UNNAMED) return;
    for (const line of text.split('\n')) read(line, index, (hints & (HINT.byline | HINT.meta)) !== 0);
  });
  const mayHoldByline = ({ hints, first, end }: Box) =>
    (hints & (HINT.byline | HINT.meta)) !== 0 && !(hints & HINT.comments) && end - first > 1;
  for (const { first, end } of smallBoxes(page, MOST_BLOCKS, mayHoldByline)) {
    if (distance(near, first) >= 0) read(textOf(page, first, end), first, true);
  }
  return found;
}

/** Names in elements that a theme names as the author's. Among the paragraphs, only in those that a link marks so. */
export function shownAuthors(sources: Sources, foreign: Uint8Array): Found[] {
  const { page, near, siteNames } = sources;
  const found: Found[] = [];
  const read = (text: string, block: number, penNames: boolean, extra: number, mayBeInside: boolean): void => {
    const away = foreign[block] ? -1 : distance(near, block);
    if (away < 0 || (away >= INSIDE && !mayBeInside) || text === '' || text.length > LONGEST_BYLINE) return;
    // Whose picture it is.
    if (text.startsWith('©')) return;
    const names = readNames(text, { siteNames, penNames });
    if (names.length > 0) found.push({ names, block, distance: away + extra });
  };
  for (const mark of seenMarks(page.marks)) {
    if (!isAuthorMark(mark)) continue;
    // Further from the head, such links lead to the authors of other articles.
    if (mark.toAuthor && !isNamedAuthor(mark) && !(mark.hints & HINT.byline) && !isAtHead(near, mark.block)) continue;
    const line = page.blocks[mark.block]?.text ?? '';
    // Whose picture it is.
    if (PICTURE_BY.test(line.slice(0, mark.start))) continue;
    // "Norwire, Lorvik": where the agency reports from.
    if (BEHIND_AGENCY.test(line.slice(0, mark.start))) continue;
    read(line.slice(mark.start, mark.end), mark.block, true, 0, isNamedAuthor(mark));
  }
  // The notes below a text are named `fn` as authors are.
  const isByline = ({ hints, parent }: Box) =>
    (hints & HINT.byline) !== 0 && !(hints & (HINT.comments | HINT.caption)) && page.boxes[parent]?.tag !== 'ol';
  for (const { hints, first, end } of smallBoxes(page, MOST_BLOCKS, isByline)) {
    if (distance(near, first) < 0) continue;
    const text = textOf(page, first, end);
    // Whom a box below the article introduces is asked for apart.
    if (hints & HINT.biography && first > near.last) continue;
    const isPenName = end - first === 1 && text.length <= LONGEST_PEN_NAME && !/\d/.test(text);
    read(text, first, isPenName, 1, text.length <= LONGEST_INSIDE && !isPenName);
  }
  return found;
}

/**
 * The people whom a box about the author names in its first line: in a heading, or as "Ida Marlow is a reporter" and "Ida
 * Marlow – editor" begin.
 */
export function introducedAuthors({ page, near, siteNames }: Sources, foreign: Uint8Array): Found[] {
  const found: Found[] = [];
  const isAbout = ({ hints, hidden, tag }: Box) =>
    (hints & HINT.biography) !== 0 &&
    !(hints & (HINT.related | HINT.navigation)) &&
    !hidden &&
    !/^(?:nav|form|fieldset)$/.test(tag);
  for (const { first, end } of smallBoxes(page, LARGEST_BIOGRAPHY, isAbout)) {
    const away = foreign[first] ? -1 : distance(near, first);
    if (away < 0 || away >= INSIDE) continue;
    for (let block = first; block < Math.min(end, first + 2); block++) {
      const text = page.blocks[block]?.text ?? '';
      const context = { siteNames, penNames: false };
      const whole = block === first && text.length <= LONGEST_INSIDE ? readNames(text, context) : [];
      const names = whole.length > 0 ? whole : readNames(INTRODUCTION.exec(text)?.[1] ?? '', context);
      if (names.length > 0) found.push({ names, block, distance: away });
    }
  }
  return found;
}

/** The names that sign the text: the whole of a line in emphasised type at its end. */
export function signature(sources: Sources): string[] {
  const { page, body } = sources;
  let after = 0;
  const lines = [...body.kept, ...linesBehind(sources)];
  for (let at = lines.length - 1; at >= 0 && after <= LITTLE; at--) {
    const line = lines[at];
    const block = page.blocks[line?.block ?? -1];
    if (!block) continue;
    const isSet = block.strong >= 0.9 * block.text.length;
    const names = isSet && line?.role === 'paragraph' ? namesAlone(block, sources) : [];
    if (names.length > 0) return names;
    after += block.text.length;
  }
  return [];
}

/**
 * The names that sign the text in plain type: all of the last line in its box, right behind a sentence that has ended. Somebody of whom the
 * text speaks signs nothing.
 */
export function plainSignature(sources: Sources): string[] {
  const { page, body } = sources;
  const line = [...body.kept, ...linesBehind(sources)].at(-1);
  const block = page.blocks[line?.block ?? -1];
  if (!line || !block || line.role !== 'paragraph' || !ONLY_NAMES.test(block.text)) return [];
  const before = page.blocks[line.block - 1];
  const isNext =
    body.kept.some(({ block }) => block === line.block - 1) &&
    parentOf(page, line.block - 1) === parentOf(page, line.block);
  const isLast = page.boxes[parentOf(page, line.block)]?.end === line.block + 1;
  if (!isNext || !isLast || !SENTENCE_END.test(before?.text.slice(-LONGEST_END) ?? '')) return [];
  const names = namesAlone(block, sources);
  const text = body.kept.map(({ block: at }) => (at === line.block ? '' : (page.blocks[at]?.text ?? ''))).join('\n');
  const isSpokenOf = (name: string) => text.includes(name.slice(name.lastIndexOf(' ') + 1));
  return names.every((name) => FULL_NAME.test(name) && !isSpokenOf(name)) ? names : [];
}

/** Not a mark but what parts two names. */
const ONLY_NAMES = /^\p{Uppercase}[\p{Alphabetic}\s.,&’'-]*\p{Alphabetic}$/u;
/** A stop, and the marks and spaces behind it. */
const LONGEST_END = 8;
const SENTENCE_END = /[.!?…։]["”“»’'*)\]\s]*$/u;
/** Two words at least, and neither the first nor the last all in capitals, as headings are. */
const FULL_NAME =
  /^\p{Uppercase}(?:\.|[\p{Alphabetic}’'-]*\p{Lowercase}[\p{Alphabetic}’'-]*)(?:\s[\p{Alphabetic}.’'-]+){0,2}\s\p{Uppercase}[\p{Alphabetic}’'-]*\p{Lowercase}[\p{Alphabetic}’'-]*$/u;
/** How many lines behind the text may be its own. */
const MOST_BEHIND = 3;

/** The lines right behind the text, in the same box, that were too short to be kept with it: a name, a day. */
function linesBehind({ page, near }: Sources): Body['kept'] {
  const lines: Body['kept'] = [];
  const parent = parentOf(page, near.last);
  for (let block = near.last + 1; block <= near.last + MOST_BEHIND && parent >= 0; block++)
    if (parentOf(page, block) === parent) lines.push({ block, role: 'paragraph' });
  return lines;
}

function parentOf({ blocks, boxes }: Page, block: number): number {
  return boxes[blocks[block]?.box ?? -1]?.parent ?? -1;
}

/** The names in a short line that is nothing else, and no link. */
function namesAlone({ text, linked }: Block, { siteNames }: Sources): string[] {
  const names = linked === 0 && text.length <= LONGEST_INSIDE ? readNames(text, { siteNames, penNames: false }) : [];
  return names.join(' ').length >= 0.8 * text.length ? names : [];
}

function isAmongLabels({ blocks }: Page, index: number): boolean {
  return [index - 1, index + 1].some(
    (at) => LABELLED.test(blocks[at]?.text ?? '') && (blocks[at]?.text.length ?? 0) < 80,
  );
}

/** Whether a theme, or markup, says that a mark holds an author. */
export function isAuthorMark(mark: Mark): boolean {
  if (mark.tag === 'time' || mark.hints & (HINT.comments | HINT.caption | HINT.share)) return false;
  return (mark.hints & HINT.byline) !== 0 || mark.toAuthor || isNamedAuthor(mark);
}

function isAtHead(near: Surroundings, block: number): boolean {
  const away = distance(near, block);
  return away >= 0 && away <= AT_HEAD;
}

/** Whether standard markup says so: `rel=author`, `itemprop=author`. */
export function isNamedAuthor({ tag, rel, itemprop }: Mark): boolean {
  return itemprop === 'author' || (tag === 'a' && /(?:^|\s)author(?:\s|$)/.test(rel ?? ''));
}

/** The marks that readers see: that are not named as hidden, nor stand in one that is. Marks come in the order of opening. */
export function seenMarks(marks: readonly Mark[]): Mark[] {
  const hidden = new Set(hiddenMarks(marks));
  let last: Mark | null = null;
  return marks.filter((mark) => {
    if (hidden.has(mark)) last = mark;
    return !(last && isInside(mark, last));
  });
}

/** The outermost marks that are named as hidden. */
export function hiddenMarks(marks: readonly Mark[]): Mark[] {
  const hidden: Mark[] = [];
  for (const mark of marks) {
    const last = hidden.at(-1);
    if (mark.hints & HINT.unseen && !(last && isInside(mark, last))) hidden.push(mark);
  }
  return hidden;
}

const isInside = ({ block, start, end }: Mark, other: Mark): boolean =>
  block === other.block && start >= other.start && end <= other.end;

/** The blocks that readers' comments, notes and links to other articles stand in. */
export function foreignBlocks({ page: { boxes, blocks }, near }: Sources): Uint8Array {
  const changes = new Int32Array(blocks.length + 1);
  for (const { hints, tag, first, end } of boxes) {
    const isAround = first <= near.first && near.first < end;
    const isHead = first >= near.title && end <= near.first + 1 && !(hints & HINT.comments);
    const isForeign =
      hints & (HINT.comments | HINT.embed) || (hints & HINT.related && !(hints & HINT.byline)) || /^fig/.test(tag);
    if (!isForeign || isAround || isHead) continue;
    changes[first] = (changes[first] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  let open = 0;
  return Uint8Array.from(blocks, (_, index) => {
    open += changes[index] ?? 0;
    return open > 0 ? 1 : 0;
  });
}
