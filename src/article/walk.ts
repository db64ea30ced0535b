import { collapse } from './collapse.ts';
import { endItems, type Item, noteItem, propertiesOf } from './microdata.ts';
import type { Block, BlockLink, Box, Mark, Page, Piece } from './page.ts';
import { INLINE, TEXT_HOLDERS } from './tags.ts';
import { ATTRIBUTES, type Attributes, FIRST_TAG, LEAVE, SPACE, type Tape, TEXT } from './tape.ts';
import { HINT, hintsOf } from './vocabulary.ts';

/** The attributes of an element, as far as they were recorded. */
/**
 * Makes a page of a tape: blocks of text, the boxes around them, and what the page says of itself. A tape that is no
 * recording of any page, whatever its indices, makes some page too.
 */
export function walkTape(tape: Tape): Page {
  const walk = startWalk(tape);
  const { events, texts } = tape;
  let text = 0;
  for (let at = 0; at < events.length; ) {
    const event = events[at] ?? LEAVE;
    walk.at = at++;
    if (event === TEXT) addText(walk, texts[text] ?? '', text++);
    else if (event === SPACE) addText(walk, ' ', -1);
    else if (event === LEAVE) leave(walk);
    else if (event >= FIRST_TAG) {
      const name = tape.strings[event - FIRST_TAG] ?? '';
      const attributes: Attributes = {};
      for (; (events[at] ?? 0) < 0; at += 2) {
        const attribute = ATTRIBUTES[-1 - (events[at] ?? 0)];
        if (attribute) attributes[attribute] = tape.strings[events[at + 1] ?? -1] ?? '';
      }
      enter(walk, name, attributes);
    }
  }
  walk.at = events.length;
  while (leave(walk));
  walk.page.properties = propertiesOf(walk.items, walk.page);
  return walk.page;
}

/** What leaving an element has to finish. */
type Kind = 'plain' | 'box' | 'link' | 'strong' | 'title' | 'json-ld' | 'frame';

interface Walk {
  page: Page;
  /** Where in the tape the story begins that is to be read. */
  shown: number | null;
  /** Where in the tape the walk is. */
  at: number;
  /** Of the open elements: what leaving each one has to finish, and where in the tape it began. */
  kinds: Kind[];
  starts: number[];
  box: number;
  text: string;
  /** Whether the text gathered so far is empty or ends in white space. */
  afterSpace: boolean;
  /** Whether an inline element has ended, or another one begun right behind it, since the last text. */
  seam: 'none' | 'ended' | 'between';
  pieces: Piece[];
  links: BlockLink[];
  linked: number;
  strong: number;
  openStrong: number;
  openStrongSince: number;
  openLink: { href: string; rel: string | null; start: number } | null;
  openMarks: { mark: Mark; depth: number }[];
  /** What is gathered of a text that is no text of the page, such as its title; null outside such a one. */
  aside: string | null;
  /** The addresses of the open frames, which the links in them are relative to. */
  frames: string[];
  preformatted: number;
  breaks: number;
  items: Item[];
}

function startWalk({ url, shown, complete }: Tape): Walk {
  return {
    page: {
      boxes: [],
      blocks: [],
      marks: [],
      metas: [],
      linkTags: [],
      jsonLd: [],
      properties: [],
      titleTag: null,
      language: null,
      base: url,
      itemTypes: [],
      editable: false,
      shown: -1,
      complete,
    },
    shown,
    at: 0,
    kinds: [],
    starts: [],
    box: -1,
    text: '',
    afterSpace: true,
    seam: 'none',
    pieces: [],
    links: [],
    linked: 0,
    strong: 0,
    openStrong: 0,
    openStrongSince: 0,
    openLink: null,
    openMarks: [],
    aside: null,
    frames: [],
    preformatted: 0,
    breaks: 0,
    items: [],
  };
}

function enter(walk: Walk, name: string, attributes: Attributes): void {
  walk.starts.push(walk.at);
  const { page } = walk;
  switch (name) {
    case 'br':
      lineBreak(walk);
      break;
    case 'hr':
      flush(walk);
      break;
    case 'meta':
      visitMeta(walk, attributes);
      break;
    case 'link':
      visitLink(walk, attributes);
      break;
    case 'base':
      if (walk.frames.length === 0) page.base = resolve(attributes.href ?? null, page.base) ?? page.base;
      break;
    case 'title':
    case 'script':
      walk.aside = '';
      walk.kinds.push(name === 'title' ? 'title' : 'json-ld');
      return;
    default:
      if (INLINE.has(name) || (name.includes('-') && insideText(walk))) enterInline(walk, name, attributes);
      else enterBox(walk, name, attributes);
      return;
  }
  walk.kinds.push('plain');
}

function insideText(walk: Walk): boolean {
  const box = walk.page.boxes[walk.box];
  return box !== undefined && TEXT_HOLDERS.has(box.tag);
}

function enterBox(walk: Walk, tag: string, attributes: Attributes): void {
  flush(walk);
  const { boxes, blocks } = walk.page;
  const parent = boxes[walk.box];
  const box: Box = {
    tag,
    parent: walk.box,
    depth: parent ? parent.depth + 1 : 0,
    hints: hintsOf(attributes.class ?? '', attributes.id ?? ''),
    hidden: parent?.hidden === true || attributes.hidden !== undefined,
    role: attributes.role ?? null,
    itemprop: attributes.itemprop ?? null,
    first: blocks.length,
    end: blocks.length,
    next: boxes.length + 1,
  };
  readAttributes(walk, box, attributes);
  boxes.push(box);
  walk.box = boxes.length - 1;
  if (walk.at === walk.shown) walk.page.shown = walk.box;
  const isFrame = tag === 'iframe' || tag === 'frame';
  walk.kinds.push(isFrame ? 'frame' : 'box');
  if (isFrame) walk.frames.push(attributes.href ?? '');
  if (tag === 'pre') walk.preformatted++;
}

function readAttributes({ page, items, at }: Walk, box: Box, attributes: Attributes): void {
  const { role, itemprop, itemtype, contenteditable, lang } = attributes;
  if (role === 'textbox' || role === 'application' || contenteditable === 'true') page.editable = true;
  if (itemprop !== undefined) {
    noteItem(items, at, attributes, page.boxes.length);
    if (itemprop === 'articleBody') box.hints |= HINT.body;
    if (itemprop.includes('comment')) box.hints |= HINT.comments;
  }
  if (itemtype !== undefined) page.itemTypes.push(itemtype);
  if (lang !== undefined && box.tag === 'html') page.language ??= lang;
}

function enterInline(walk: Walk, name: string, attributes: Attributes): void {
  if (walk.seam === 'ended') walk.seam = 'between';
  if (name === 'a') {
    closeLink(walk);
    walk.openLink = { href: hrefOf(walk, attributes), rel: attributes.rel ?? null, start: walk.text.length };
    walk.kinds.push('link');
    openMark(walk, name, attributes);
    return;
  }
  if (name === 'b' || name === 'strong' || name === 'em' || name === 'i') {
    if (walk.openStrong++ === 0) walk.openStrongSince = walk.text.length;
    walk.kinds.push('strong');
    return;
  }
  walk.kinds.push('plain');
  if (name !== 'sup' && name !== 'sub') openMark(walk, name, attributes);
}

/** In a frame an address is relative to that of the frame. */
function hrefOf({ frames }: Walk, { href = '' }: Attributes): string {
  const base = frames.at(-1);
  return base === undefined ? href : (resolve(href, base) ?? '');
}

const MARKING =
  HINT.byline | HINT.meta | HINT.share | HINT.unseen | HINT.caption | HINT.comments | HINT.label | HINT.title;

/** The address of the page on an author, and not that of all authors. */
const OF_AUTHOR =
  /\/(?:authors?|autor(?:a|es|as|en|in|i|zy)?|auteurs?|autore|autrice|journalists?|journalistes?|reporters?|writers?|contributors?|avtor|yazar(?:lar)?)\/[^/?#]{3,}\/?(?:[?#]|$)/i;

function openMark(walk: Walk, tag: string, attributes: Attributes): void {
  const { class: className = '', itemprop, datetime, href = '' } = attributes;
  const hints = className ? hintsOf(className, '') & MARKING : 0;
  const toAuthor = tag === 'a' && OF_AUTHOR.test(href);
  if (!hints && !itemprop && tag !== 'time' && !toAuthor && !(tag === 'a' && walk.openLink?.rel?.includes('author')))
    return;
  const { blocks, marks } = walk.page;
  const mark: Mark = {
    tag,
    datetime: tag === 'time' ? (datetime ?? null) : null,
    rel: tag === 'a' ? (walk.openLink?.rel ?? null) : null,
    className,
    block: blocks.length,
    start: walk.text.length,
    end: -1,
    hints,
    itemprop: itemprop ?? null,
    toAuthor,
  };
  marks.push(mark);
  if (itemprop) noteItem(walk.items, walk.at, attributes, -1, mark);
  walk.openMarks.push({ mark, depth: walk.kinds.length });
}

/** Leaves the innermost open element; false where none is open. */
function leave(walk: Walk): boolean {
  const kind = walk.kinds.pop();
  const start = walk.starts.pop() ?? 0;
  if (kind === undefined) return false;
  if (kind === 'box' || kind === 'frame') leaveBox(walk);
  if (kind === 'frame') walk.frames.pop();
  if (kind === 'link') closeLink(walk);
  if (kind === 'link' || kind === 'plain') walk.seam = 'ended';
  if (kind === 'strong' && --walk.openStrong === 0) walk.strong += walk.text.length - walk.openStrongSince;
  if (kind === 'title' || kind === 'json-ld') leaveAside(walk, kind);
  endItems(walk.items, start, walk.at);
  const depth = walk.kinds.length + 1;
  while (walk.openMarks.length > 0 && (walk.openMarks.at(-1)?.depth ?? 0) >= depth) {
    const open = walk.openMarks.pop();
    if (open && open.mark.end < 0) open.mark.end = walk.text.length;
  }
  return true;
}

function leaveAside(walk: Walk, kind: 'title' | 'json-ld'): void {
  const { page, aside } = walk;
  walk.aside = null;
  if (kind === 'title') page.titleTag ??= collapse(aside ?? '', true).trim();
  else if (aside) page.jsonLd.push(aside);
}

function leaveBox(walk: Walk): void {
  flush(walk);
  const box = walk.page.boxes[walk.box];
  if (!box) return;
  box.end = walk.page.blocks.length;
  box.next = walk.page.boxes.length;
  if (box.tag === 'pre') walk.preformatted--;
  walk.box = box.parent;
}

function closeLink(walk: Walk): void {
  const { openLink, text } = walk;
  if (!openLink) return;
  walk.openLink = null;
  if (text.length <= openLink.start) return;
  walk.links.push({ href: openLink.href, rel: openLink.rel, start: openLink.start, end: text.length });
  walk.linked += text.length - openLink.start;
}

/** `index` is that of the text in the tape, or -1 where it is white space that has none. */
function addText(walk: Walk, data: string, index: number): void {
  if (walk.aside !== null) {
    walk.aside += data;
    return;
  }
  const { afterSpace } = walk;
  const text = collapse(data, afterSpace, walk.preformatted > 0);
  if (text === '') return;
  if (walk.seam === 'between') part(walk, text);
  walk.seam = 'none';
  if (index >= 0) walk.pieces.push({ text: index, start: walk.text.length, afterSpace });
  walk.text += text;
  const last = text.charCodeAt(text.length - 1);
  walk.afterSpace = last === 32 || last === 10;
  if (walk.breaks > 0 && text !== ' ') walk.breaks = 0;
}

const ENDS_LOW = /\p{Lowercase}$/u;
const BEGINS_HIGH = /^[\p{Uppercase}\d]/u;

/** Outside of running text, "Ida Marlow" and "Reporter" in two elements side by side are set apart by style alone. */
function part(walk: Walk, next: string): void {
  if (walk.afterSpace || insideText(walk) || !ENDS_LOW.test(walk.text) || !BEGINS_HIGH.test(next)) return;
  const { openLink, openMarks, text } = walk;
  if (openLink?.start === text.length) openLink.start++;
  for (const { mark } of openMarks) if (mark.start === text.length && mark.end < 0) mark.start++;
  walk.text += ' ';
}

function visitMeta({ page, items, at }: Walk, attributes: Attributes): void {
  const { content, itemprop } = attributes;
  if (!content) return;
  if (itemprop) noteItem(items, at, attributes, -1);
  const name = attributes.property ?? attributes.name ?? attributes['http-equiv'];
  if (name) page.metas.push({ name: name.trim().toLowerCase(), content });
}

function visitLink({ page, items, at }: Walk, attributes: Attributes): void {
  const { itemprop, rel, href, hreflang = '' } = attributes;
  if (itemprop) noteItem(items, at, attributes, -1);
  if (rel && href) page.linkTags.push({ rel: rel.toLowerCase(), href, hreflang });
}

/** One break is a new line, two are a new paragraph. */
function lineBreak(walk: Walk): void {
  walk.breaks++;
  if (walk.breaks >= 2) {
    flush(walk);
    return;
  }
  if (walk.text === '') return;
  walk.text = `${walk.afterSpace ? walk.text.slice(0, -1) : walk.text}\n`;
  walk.afterSpace = true;
}

/** Ends the block that is being gathered. */
function flush(walk: Walk): void {
  walk.breaks = 0;
  const { openLink, page } = walk;
  closeLink(walk);
  if (walk.openStrong > 0) walk.strong += walk.text.length - walk.openStrongSince;
  const text = walk.text.trimEnd();
  if (text !== '') {
    const block: Block = {
      box: walk.box,
      text,
      pieces: walk.pieces,
      links: walk.links,
      linked: Math.min(walk.linked, text.length),
      strong: Math.min(walk.strong, text.length),
    };
    page.blocks.push(block);
    walk.pieces = [];
    walk.links = [];
  } else {
    walk.pieces.length = 0;
    walk.links.length = 0;
  }
  const length = walk.text.length;
  walk.text = '';
  walk.afterSpace = true;
  walk.linked = 0;
  walk.strong = 0;
  walk.openStrongSince = 0;
  for (const { mark } of walk.openMarks) if (mark.end < 0 && length > 0) mark.end = length;
  if (openLink) walk.openLink = { ...openLink, start: 0 };
}

/** An address made absolute, or null where it is none that a reader could follow. */
export function resolve(href: string | null, base: string): string | null {
  if (!href) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
