import { findAll, type Getters, gettersOf, pageIn, rootOf } from './dom.ts';
import {
  ATTRIBUTES,
  FIRST_TAG,
  LARGEST_JSON_LD,
  LEAVE,
  LONGEST_NODE,
  LONGEST_VALUE,
  MOST_EVENTS,
  MOST_TEXT,
  SPACE,
  type Tape,
  TEXT,
} from './tape.ts';

/** A tape, and the way back from it to the live page. */
export interface Recorded {
  tape: Tape;
  /** The text node of each of the tape's `texts`. */
  nodes: Text[];
  /** Whether there may be several stories on the page. */
  isEndless: boolean;
}

/** Nodes between two points at which recording can pause: well under a millisecond of work. */
const STRIDE = 300;
/** Text, in UTF-16 units, that counts as one node of work. */
const TEXT_PER_NODE = 4_000;

/**
 * Records a document in one pass that changes, clones and lays out nothing: its elements, also those in open shadow trees
 * and in frames of the same origin, with the attributes that say what they are, and its texts. Yields now and then, so
 * that the caller can pause. `url` is the address of the page; of several stories on it, `shown` is the one that its reader
 * looks at, where it is not the first.
 */
export function* recordSteps(document: Document, url: string, shown: Element | null = null): Generator<void, Recorded> {
  const tape: Tape = { url, events: [], strings: [], texts: [], shown: null, complete: true };
  const nodes: Text[] = [];
  const root = rootOf(document);
  if (!root) return { tape, nodes, isEndless: false };
  const recording = begin(tape, nodes, root, shown);
  while (!advance(recording)) yield;
  return { tape, nodes, isEndless: ['h1', 'article'].some((name) => (recording.tags.get(name)?.count ?? 0) > 1) };
}

/** Records a document in one go. */
export function record(document: Document, url: string): Recorded {
  const steps = recordSteps(document, url);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

interface Recording {
  tape: Tape;
  nodes: Text[];
  dom: Getters;
  shown: Element | null;
  /** The index in `tape.strings` of values that recur. */
  known: Map<string, number>;
  tags: Map<string, Tag>;
  /** The open elements. */
  elements: Element[];
  /** The node to visit next; null at the end of the children of the innermost open element. */
  node: Node | null;
  /** The open elements with a shadow tree whose own children no slot has shown so far. */
  hosts: Element[];
  length: number;
}

/** What a tape holds for the start of a tag, and what is special about it. */
interface Tag {
  event: number;
  kind: 'plain' | 'skipped' | 'script' | 'link' | 'frame' | 'slot' | 'host' | 'menu' | 'heading';
  /** How often it was recorded, where it is not plain. */
  count: number;
}

/** Never text of the page, each with a space around it; the rest of what is embedded is seen to one by one. */
const SKIPPED =
  ' style noscript template svg math canvas object embed audio video map select option optgroup datalist textarea button input progress meter dialog applet area source track param img picture wbr col ';
/** Elements that can carry a shadow tree over children of their own, and often do; others are asked if they are empty. */
const HOSTS = ' article body main section ';
/** What no mere menu holds. */
const TELLING = 'p,h1,article,main,script';
/** Links of the head that say nothing of the article. */
const RESOURCE = /stylesheet|icon|pre|dns|manifest|pingback|EditURI/i;
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const CODES: ReadonlyMap<string, number> = new Map(ATTRIBUTES.map((name, index) => [name, index]));
const HIDDEN = CODES.get('hidden') ?? 0;
const HREF = CODES.get('href') ?? 0;

function begin(tape: Tape, nodes: Text[], root: Element, shown: Element | null): Recording {
  return {
    tape,
    nodes,
    dom: gettersOf(root),
    shown,
    known: new Map(),
    tags: new Map(),
    elements: [],
    node: root,
    hosts: [],
    length: 0,
  };
}

/**
 * Visits so many nodes as are visited in one step; true when the recording is over. A page is mostly read by code that the
 * browser has not optimised yet, to which every call and every property counts: hence few of both for each node, and one
 * function for all that most nodes need.
 */
function advance(recording: Recording): boolean {
  const { tape, nodes, elements, hosts, tags, shown } = recording;
  const { events, texts } = tape;
  const { nodeType, localName, firstChild, nextSibling, getAttributeNames } = recording.dom;
  let { node } = recording;
  for (let left = STRIDE; left > 0; left--) {
    if (node === null) {
      const element = elements.pop();
      if (element === undefined) return true;
      if (hosts.length > 0 && hosts.at(-1) === element) hosts.pop();
      events.push(LEAVE);
      if (elements.length > 0) node = nextSibling.call(element);
      continue;
    }
    if (events.length > MOST_EVENTS || recording.length > MOST_TEXT) {
      tape.complete = false;
      return true;
    }
    const type = nodeType.call(node);
    if (type === 1) {
      const element = node as Element;
      const name = localName.call(element);
      const tag: Tag = tags.get(name) ?? addTag(recording, name);
      if (tag.kind !== 'plain') {
        node = enterSpecial(recording, element, tag);
        continue;
      }
      if (element === shown) tape.shown = events.length;
      events.push(tag.event);
      const names = getAttributeNames.call(element);
      if (names.length > 0) addAttributes(recording, element, names);
      elements.push(element);
      node = firstChild.call(element) ?? firstInTree(recording, element);
      continue;
    }
    if (type === 3) {
      let { data } = node as Text;
      if (data.charCodeAt(0) > 32 || data.trim() !== '') {
        if (data.length > LONGEST_NODE) data = data.slice(0, LONGEST_NODE);
        events.push(TEXT);
        texts.push(data);
        nodes.push(node as Text);
        recording.length += data.length;
        if (data.length > TEXT_PER_NODE) left -= Math.floor(data.length / TEXT_PER_NODE);
      } else events.push(SPACE);
    }
    node = nextSibling.call(node);
  }
  recording.node = node;
  return false;
}

function addTag({ tape, tags }: Recording, name: string): Tag {
  const event = FIRST_TAG + tape.strings.push(name.slice(0, LONGEST_VALUE)) - 1;
  const tag: Tag = { event, kind: kindOf(name), count: 0 };
  tags.set(name, tag);
  return tag;
}

/** Records an element that is not like most, with its attributes; the node to visit next, null where it has nothing inside. */
function enterSpecial(recording: Recording, element: Element, tag: Tag): Node | null {
  const { tape, dom } = recording;
  const frame = tag.kind === 'frame' ? rootInFrame(element as HTMLIFrameElement) : null;
  if (isLeftOut(recording, element, tag, frame)) return dom.nextSibling.call(element);
  if (element === recording.shown) tape.shown = tape.events.length;
  tag.count += 1;
  tape.events.push(tag.event);
  addAttributes(recording, element, dom.getAttributeNames.call(element));
  if (frame) tape.events.push(-1 - HREF, tape.strings.push(frame.baseURI.slice(0, LONGEST_VALUE)) - 1);
  recording.elements.push(element);
  return frame ?? firstInside(recording, element, tag.kind);
}

/** Whether nothing, or no more than its text, is recorded of an element. */
function isLeftOut(recording: Recording, element: Element, { kind, event }: Tag, frame: Element | null): boolean {
  const { getAttribute } = recording.dom;
  if (kind === 'script') {
    if (/ld\+json/i.test(getAttribute.call(element, 'type') ?? '')) addScript(recording, element, event);
    return true;
  }
  if (kind === 'menu') return addMenu(recording, element, event);
  if (kind === 'link') return RESOURCE.test(getAttribute.call(element, 'rel') ?? 'stylesheet');
  return kind === 'skipped' || (kind === 'frame' && frame === null);
}

function kindOf(name: string): Tag['kind'] {
  if (name === 'iframe' || name === 'frame') return 'frame';
  if (name === 'script' || name === 'link' || name === 'slot') return name;
  if (name === 'nav') return 'menu';
  if (name === 'h1') return 'heading';
  if (SKIPPED.includes(` ${name} `)) return 'skipped';
  return name.includes('-') || HOSTS.includes(` ${name} `) ? 'host' : 'plain';
}

/** The first node in such an element as it is shown: of its shadow tree, or, in a slot, of what stands in its place. */
function firstInside(recording: Recording, element: Element, kind: Tag['kind']): Node | null {
  if (kind === 'slot') {
    const host = recording.hosts.pop();
    const inPlace = host ? recording.dom.firstChild.call(host) : null;
    if (inPlace !== null) return inPlace;
  }
  const first = recording.dom.firstChild.call(element);
  return (kind === 'host' || first === null ? firstInTree(recording, element) : null) ?? first;
}

/** The first node of an element's shadow tree; null where it has none, or nothing in it. */
function firstInTree({ dom, hosts }: Recording, element: Element): Node | null {
  const first = dom.shadowRoot.call(element)?.firstChild ?? null;
  if (first !== null) hosts.push(element);
  return first;
}

/** The root element of the page in a frame, if it is of the same origin and was loaded from somewhere. */
function rootInFrame(frame: HTMLIFrameElement): Element | null {
  const page = pageIn(frame);
  return page && rootOf(page);
}

function addAttributes({ tape, dom, known }: Recording, element: Element, names: readonly string[]): void {
  const { events } = tape;
  const { getAttribute } = dom;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    const code = CODES.get(name);
    if (code === undefined) {
      if (name === 'style' && HIDES.test(getAttribute.call(element, name) ?? ''))
        events.push(-1 - HIDDEN, known.get('') ?? addValue(tape, known, ''));
      continue;
    }
    const value = getAttribute.call(element, name) ?? '';
    if (code !== HREF) events.push(-1 - code, known.get(value) ?? addValue(tape, known, value));
    // An address hardly recurs, and one that is cut short is another one.
    else if (value.length <= LONGEST_VALUE) events.push(-1 - code, tape.strings.push(value) - 1);
  }
}

/** Of a menu it is recorded that it is there; one with running text in it is a page of careless making, and read as all else. */
function addMenu({ tape }: Recording, element: Element, event: number): boolean {
  if (findAll(element, TELLING).length > 0) return false;
  tape.events.push(event, LEAVE);
  return true;
}

/** JSON-LD is recorded as an element with one text; what is larger than any article's is left out. */
function addScript({ tape, nodes, dom }: Recording, element: Element, event: number): void {
  const text = dom.firstChild.call(element) as Text | null;
  if (text === null || (text.nodeType !== 3 && text.nodeType !== 4) || text.length > LARGEST_JSON_LD) return;
  tape.events.push(event, TEXT, LEAVE);
  tape.texts.push(text.data);
  nodes.push(text);
}

function addValue({ strings }: Tape, known: Map<string, number>, value: string): number {
  const index = strings.push(value.slice(0, LONGEST_VALUE)) - 1;
  known.set(value, index);
  return index;
}
