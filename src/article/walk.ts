import { collapse, LONGEST_NODE } from './collapse.ts';
import { attribute, attributeNames, firstChildOf, nameOf, nextSiblingOf, rootOf } from './dom.ts';
import type { Block, BlockLink, Box, ItemProperty, Mark, Page, Piece } from './page.ts';
import { EMPTY, INLINE, SKIPPED, TEXT_HOLDERS } from './tags.ts';
import { HINT, hintsOf } from './vocabulary.ts';

/** Larger pages are read up to here. */
const MOST_NODES = 1_000_000;
const MOST_TEXT = 6_000_000;
const LARGEST_JSON_LD = 600_000;
/** Nodes between two points at which reading can pause: well under a millisecond of work. */
const STRIDE = 400;
/** Text that counts as one node of work. */
const TEXT_PER_NODE = 2_000;

/**
 * Reads a document in one pass that changes, clones and lays out nothing. Yields now and then, so that the caller can
 * pause; what is returned holds references into the live document.
 */
export function* walkPage(document: Document, url: string): Generator<void, Page> {
  const root = rootOf(document);
  const walk = startWalk(url);
  if (root) {
    enter(walk, root);
    while (!advance(walk, STRIDE)) yield;
  }
  walk.page.properties = propertiesOf(walk);
  return walk.page;
}

/** What leaving an element has to finish. */
const PLAIN = 0;
const BOX = 1;
const LINK = 2;
const STRONG = 3;

interface Walk {
  page: Page;
  /** The open elements, and what leaving each one has to finish. */
  elements: Element[];
  names: string[];
  kinds: number[];
  /** The node to visit next; null at the end of the children of the innermost open element. */
  node: Node | null;
  box: number;
  visited: number;
  read: number;
  text: string;
  /** Whether the text gathered so far is empty or ends in white space. */
  afterSpace: boolean;
  pieces: Piece[];
  links: BlockLink[];
  linked: number;
  strong: number;
  openStrong: number;
  openStrongSince: number;
  openLink: { href: string; rel: string | null; start: number } | null;
  openMarks: { mark: Mark; depth: number }[];
  preformatted: number;
  breaks: number;
  items: Item[];
}

/** An element with microdata on it; `box` is its own box, or -1 where it stands in a line. */
interface Item {
  name: string;
  element: Element;
  box: number;
  mark: Mark | null;
}

function startWalk(url: string): Walk {
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
      complete: true,
    },
    elements: [],
    names: [],
    kinds: [],
    node: null,
    box: -1,
    visited: 0,
    read: 0,
    text: '',
    afterSpace: true,
    pieces: [],
    links: [],
    linked: 0,
    strong: 0,
    openStrong: 0,
    openStrongSince: 0,
    openLink: null,
    openMarks: [],
    preformatted: 0,
    breaks: 0,
    items: [],
  };
}

/** Visits up to `stride` nodes; true when the walk is over. */
function advance(walk: Walk, stride: number): boolean {
  let left = stride;
  while (left-- > 0) {
    const { node } = walk;
    if (node === null) {
      if (!leave(walk)) return true;
      continue;
    }
    walk.visited++;
    if (walk.visited > MOST_NODES || walk.read > MOST_TEXT) {
      walk.page.complete = false;
      while (leave(walk));
      return true;
    }
    const type: unknown = node.nodeType;
    if (type === 3) {
      left -= addText(walk, node as Text);
      walk.node = node.nextSibling;
    } else if (type === 1 || typeof type !== 'number') {
      enter(walk, node as Element);
    } else {
      walk.node = node.nextSibling;
    }
  }
  return false;
}

function enter(walk: Walk, element: Element): void {
  const name = nameOf(element);
  if (EMPTY.has(name) || SKIPPED.has(name)) {
    visitEmpty(walk, element, name);
    walk.node = nextSiblingOf(element, name);
    return;
  }
  if (INLINE.has(name) || (name.includes('-') && insideText(walk))) enterInline(walk, element, name);
  else enterBox(walk, element, name);
  walk.elements.push(element);
  walk.names.push(name);
  walk.node = firstChildOf(element, name);
  if (name.includes('-')) {
    const shadow: unknown = element.shadowRoot;
    const inside = shadow ? (shadow as ShadowRoot).firstChild : null;
    if (inside) walk.node = inside;
  }
}

function insideText(walk: Walk): boolean {
  const box = walk.page.boxes[walk.box];
  return box !== undefined && TEXT_HOLDERS.has(box.tag);
}

function enterBox(walk: Walk, element: Element, tag: string): void {
  flush(walk);
  const { boxes, blocks } = walk.page;
  const parent = boxes[walk.box];
  const box: Box = {
    tag,
    parent: walk.box,
    depth: parent ? parent.depth + 1 : 0,
    hints: 0,
    hidden: parent?.hidden === true,
    role: null,
    itemprop: null,
    first: blocks.length,
    end: blocks.length,
    next: boxes.length + 1,
  };
  for (const name of attributeNames(element)) readAttribute(walk, element, box, name);
  boxes.push(box);
  walk.box = boxes.length - 1;
  walk.kinds.push(BOX);
  if (tag === 'pre') walk.preformatted++;
}

function readAttribute(walk: Walk, element: Element, box: Box, name: string): void {
  const { page } = walk;
  const value = READ.has(name) ? (attribute(element, name) ?? '') : '';
  switch (name) {
    case 'class':
      box.hints |= hintsOf(value, '');
      break;
    case 'id':
      box.hints |= hintsOf('', value);
      break;
    case 'role':
      box.role = value;
      if (value === 'textbox' || value === 'application') page.editable = true;
      break;
    case 'itemprop':
      box.itemprop = value;
      noteItem(walk, value, element, page.boxes.length);
      if (value === 'articleBody') box.hints |= HINT.body;
      if (value.includes('comment')) box.hints |= HINT.comments;
      break;
    case 'itemtype':
      page.itemTypes.push(value);
      break;
    case 'contenteditable':
      if (value === 'true') page.editable = true;
      break;
    case 'hidden':
      box.hidden = true;
      break;
    case 'style':
      if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) box.hidden = true;
      break;
    case 'lang':
      if (box.tag === 'html') page.language = value;
      break;
    default:
  }
}

const READ: ReadonlySet<string> = new Set('class id role itemprop itemtype contenteditable style lang'.split(' '));

function enterInline(walk: Walk, element: Element, name: string): void {
  if (name === 'a') {
    closeLink(walk);
    const href = attribute(element, 'href');
    const rel = attribute(element, 'rel');
    walk.openLink = { href: href ?? '', rel, start: walk.text.length };
    walk.kinds.push(LINK);
    openMark(walk, element, name);
    return;
  }
  if (name === 'b' || name === 'strong' || name === 'em' || name === 'i') {
    if (walk.openStrong++ === 0) walk.openStrongSince = walk.text.length;
    walk.kinds.push(STRONG);
    return;
  }
  walk.kinds.push(PLAIN);
  if (name !== 'sup' && name !== 'sub') openMark(walk, element, name);
}

const MARKING =
  HINT.byline | HINT.meta | HINT.share | HINT.unseen | HINT.caption | HINT.comments | HINT.label | HINT.title;

function openMark(walk: Walk, element: Element, tag: string): void {
  const className = attribute(element, 'class') ?? '';
  const itemprop = attribute(element, 'itemprop');
  const hints = className ? hintsOf(className, '') & MARKING : 0;
  if (!hints && !itemprop && tag !== 'time' && !(tag === 'a' && walk.openLink?.rel?.includes('author'))) return;
  const { blocks, marks } = walk.page;
  if (itemprop) noteItem(walk, itemprop, element, -1);
  const mark: Mark = {
    tag,
    datetime: tag === 'time' ? attribute(element, 'datetime') : null,
    rel: tag === 'a' ? (walk.openLink?.rel ?? null) : null,
    className,
    block: blocks.length,
    start: walk.text.length,
    end: -1,
    hints,
    itemprop,
  };
  marks.push(mark);
  const item = walk.items.at(-1);
  if (itemprop && item?.element === element) item.mark = mark;
  walk.openMarks.push({ mark, depth: walk.kinds.length });
}

/** Leaves the innermost open element; false where none is open. */
function leave(walk: Walk): boolean {
  const element = walk.elements.pop();
  const name = walk.names.pop() ?? '';
  if (!element) return false;
  const kind = walk.kinds.pop();
  if (kind === BOX) leaveBox(walk);
  else if (kind === LINK) closeLink(walk);
  else if (kind === STRONG && --walk.openStrong === 0) walk.strong += walk.text.length - walk.openStrongSince;
  const depth = walk.kinds.length + 1;
  while (walk.openMarks.length > 0 && (walk.openMarks.at(-1)?.depth ?? 0) >= depth) {
    const open = walk.openMarks.pop();
    if (open && open.mark.end < 0) open.mark.end = walk.text.length;
  }
  walk.node = walk.elements.length > 0 ? nextSiblingOf(element, name) : null;
  return true;
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

function addText(walk: Walk, node: Text): number {
  const { length } = node;
  const data = length > LONGEST_NODE ? node.substringData(0, LONGEST_NODE) : node.data;
  const { afterSpace } = walk;
  const text = collapse(data, afterSpace, walk.preformatted > 0);
  if (text === '') return 0;
  walk.pieces.push({ node, start: walk.text.length, afterSpace });
  walk.text += text;
  const last = text.charCodeAt(text.length - 1);
  walk.afterSpace = last === 32 || last === 10;
  if (walk.breaks > 0 && text !== ' ') walk.breaks = 0;
  walk.read += text.length;
  return Math.floor(text.length / TEXT_PER_NODE);
}

/** Elements without text of their own: line breaks, and what the page says of itself. */
function visitEmpty(walk: Walk, element: Element, name: string): void {
  const { page } = walk;
  if (name === 'br') lineBreak(walk);
  else if (name === 'hr') flush(walk);
  else if (name === 'meta') visitMeta(walk, element);
  else if (name === 'link') {
    const itemprop = attribute(element, 'itemprop');
    if (itemprop) noteItem(walk, itemprop, element, -1);
    const rel = attribute(element, 'rel');
    const href = attribute(element, 'href');
    if (rel && href)
      page.linkTags.push({ rel: rel.toLowerCase(), href, hreflang: attribute(element, 'hreflang') ?? '' });
  } else if (name === 'base') page.base = resolve(attribute(element, 'href'), page.base) ?? page.base;
  else if (name === 'title') page.titleTag ??= collapse(textIn(element), true).trim();
  else if (name === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? '')) {
    const text = textIn(element);
    if (text.length <= LARGEST_JSON_LD) page.jsonLd.push(text);
  }
}

function visitMeta(walk: Walk, element: Element): void {
  const { page } = walk;
  const content = attribute(element, 'content');
  if (!content) return;
  const itemprop = attribute(element, 'itemprop');
  if (itemprop) noteItem(walk, itemprop, element, -1);
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'http-equiv');
  if (name) page.metas.push({ name: name.trim().toLowerCase(), content: content.slice(0, 4000) });
}

/** The text of an element that holds nothing but text. */
function textIn(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node && text.length <= LARGEST_JSON_LD; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) text += (node as Text).data;
  }
  return text;
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

const ITEM_PROPERTIES: ReadonlySet<string> = new Set(
  'author creator editor translator publisher sourceOrganization datePublished dateCreated dateModified headline name isBasedOn isBasedOnUrl isPartOf translationOfWork articleSection genre inLanguage copyrightHolder'.split(
    ' ',
  ),
);
const MOST_ITEMS = 400;
const LONGEST_VALUE = 500;

function noteItem(walk: Walk, names: string, element: Element, box: number): void {
  for (const name of names.split(/\s+/)) {
    if (ITEM_PROPERTIES.has(name) && walk.items.length < MOST_ITEMS)
      walk.items.push({ name, element, box, mark: null });
  }
}

/** The values of the properties of microdata, once all text has been read. */
function propertiesOf(walk: Walk): ItemProperty[] {
  return walk.items.flatMap((item) => {
    const value = item.name === 'name' ? '' : valueOfItem(walk, item);
    return value === '' ? [] : [{ name: item.name, value: value.slice(0, LONGEST_VALUE) }];
  });
}

function valueOfItem(walk: Walk, { element, box, mark }: Item): string {
  const given = attribute(element, 'content') ?? attribute(element, 'datetime');
  if (given) return given.trim();
  const inner = walk.items.find(
    (other) => /^(?:name|headline)$/.test(other.name) && other.element !== element && element.contains(other.element),
  );
  if (inner) return valueOfItem(walk, inner);
  const { boxes, blocks } = walk.page;
  const own = boxes[box];
  if (own)
    return blocks
      .slice(own.first, Math.min(own.end, own.first + 20))
      .map(({ text }) => text)
      .join(' ');
  return mark ? (blocks[mark.block]?.text.slice(mark.start, mark.end).trim() ?? '') : '';
}
