import { attribute, attributeNames, firstChildOf, nameOf, nextSiblingOf, pageIn, rootOf } from './dom.ts';
import { SKIPPED } from './tags.ts';
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
  const recording = begin(url, shown);
  const root = rootOf(document);
  if (root) {
    enter(recording, root);
    while (!advance(recording)) yield;
  }
  const { tape, nodes } = recording;
  return { tape, nodes };
}

/** Records a document in one go. */
export function record(document: Document, url: string): Recorded {
  const steps = recordSteps(document, url);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

interface Recording extends Recorded {
  shown: Element | null;
  /** The index in `tape.strings` of tag names and of values that recur. */
  known: Map<string, number>;
  /** Where a tag's name has its index, what is special about it. */
  kinds: Kind[];
  /** The open elements and their names. */
  elements: Element[];
  names: string[];
  /** The node to visit next; null at the end of the children of the innermost open element. */
  node: Node | null;
  /** The open elements with a shadow tree whose own children no slot has shown so far. */
  hosts: Element[];
  length: number;
}

/** What is special about a tag. */
type Kind = 'plain' | 'skipped' | 'script' | 'link' | 'frame' | 'slot' | 'host';

/** Elements that can carry a shadow tree over children of their own, and often do; others are asked if they are empty. */
const HOSTS: ReadonlySet<string> = new Set(['article', 'body', 'main', 'section']);
/** Links of the head that say nothing of the article. */
const RESOURCE = /stylesheet|icon|pre|dns|manifest|pingback|EditURI/i;
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const CODES: ReadonlyMap<string, number> = new Map(ATTRIBUTES.map((name, index) => [name, index]));
const HIDDEN = CODES.get('hidden') ?? 0;
const HREF = CODES.get('href') ?? 0;

function begin(url: string, shown: Element | null): Recording {
  return {
    tape: { url, events: [], strings: [], texts: [], shown: null, complete: true },
    nodes: [],
    shown,
    known: new Map(),
    kinds: [],
    elements: [],
    names: [],
    node: null,
    hosts: [],
    length: 0,
  };
}

/** Visits so many nodes as are visited in one step; true when the recording is over. */
function advance(recording: Recording): boolean {
  for (let left = STRIDE; left > 0; left--) {
    const { node } = recording;
    if (node === null) {
      if (!leave(recording)) return true;
      continue;
    }
    if (recording.tape.events.length > MOST_EVENTS || recording.length > MOST_TEXT) {
      recording.tape.complete = false;
      return true;
    }
    const type: unknown = node.nodeType;
    if (type === 3) {
      left -= addText(recording, node as Text);
      recording.node = node.nextSibling;
    } else if (type === 1 || typeof type !== 'number') enter(recording, node as Element);
    else recording.node = node.nextSibling;
  }
  return false;
}

function enter(recording: Recording, element: Element): void {
  const name = nameOf(element);
  const index = indexOf(recording, name);
  let kind = recording.kinds[index];
  if (kind === undefined) {
    kind = kindOf(name);
    recording.kinds[index] = kind;
  }
  const { tape } = recording;
  if (kind === 'skipped' || (kind === 'link' && RESOURCE.test(attribute(element, 'rel') ?? 'stylesheet'))) {
    recording.node = nextSiblingOf(element, name);
    return;
  }
  if (kind === 'script') {
    if (/ld\+json/i.test(attribute(element, 'type') ?? '')) addScript(recording, element, index);
    recording.node = element.nextSibling;
    return;
  }
  const frame = kind === 'frame' ? rootInFrame(element as HTMLIFrameElement) : null;
  if (kind === 'frame' && frame === null) {
    recording.node = element.nextSibling;
    return;
  }
  if (element === recording.shown) tape.shown = tape.events.length;
  tape.events.push(FIRST_TAG + index);
  for (const attributeName of attributeNames(element)) addAttribute(recording, element, attributeName);
  recording.elements.push(element);
  recording.names.push(name);
  recording.node = frame ?? firstInside(recording, element, name, kind);
  if (frame) tape.events.push(-1 - HREF, add(tape.strings, frame.baseURI.slice(0, LONGEST_VALUE)));
}

function kindOf(name: string): Kind {
  if (name === 'iframe' || name === 'frame') return 'frame';
  if (name === 'script' || name === 'link' || name === 'slot') return name;
  if (SKIPPED.has(name)) return 'skipped';
  return name.includes('-') || HOSTS.has(name) ? 'host' : 'plain';
}

/** The first node in an element as it is shown: of its shadow tree, or, in a slot, of what stands in its place. */
function firstInside({ hosts }: Recording, element: Element, name: string, kind: Kind): Node | null {
  const first = firstChildOf(element, name);
  if (kind === 'slot') return hosts.pop()?.firstChild ?? first;
  if (first !== null && kind !== 'host') return first;
  const inside = element.shadowRoot?.firstChild;
  if (!inside) return first;
  hosts.push(element);
  return inside;
}

function rootInFrame(frame: HTMLIFrameElement): Element | null {
  const page = pageIn(frame);
  return page && rootOf(page);
}

/** Leaves the innermost open element; false where none is open. */
function leave(recording: Recording): boolean {
  const { elements, names, hosts, tape } = recording;
  const element = elements.pop();
  const name = names.pop() ?? '';
  if (!element) return false;
  if (hosts.at(-1) === element) hosts.pop();
  tape.events.push(LEAVE);
  recording.node = elements.length > 0 ? nextSiblingOf(element, name) : null;
  return true;
}

function addAttribute({ tape, known }: Recording, element: Element, name: string): void {
  const code = CODES.get(name);
  if (code === undefined) {
    if (name === 'style' && HIDES.test(attribute(element, name) ?? ''))
      tape.events.push(-1 - HIDDEN, add(tape.strings, ''));
    return;
  }
  const value = attribute(element, name) ?? '';
  // An address that is cut short is another one.
  if (value.length > LONGEST_VALUE && code === HREF) return;
  let index = known.get(value);
  if (index === undefined) {
    index = add(tape.strings, value.slice(0, LONGEST_VALUE));
    if (code !== HREF) known.set(value, index);
  }
  tape.events.push(-1 - code, index);
}

function addText(recording: Recording, node: Text): number {
  const { tape, nodes } = recording;
  const { length } = node;
  const data = length > LONGEST_NODE ? node.substringData(0, LONGEST_NODE) : node.data;
  if (!(data.charCodeAt(0) > 32) && data.trim() === '') {
    tape.events.push(SPACE);
    return 0;
  }
  tape.events.push(TEXT);
  tape.texts.push(data);
  nodes.push(node);
  recording.length += data.length;
  return Math.floor(data.length / TEXT_PER_NODE);
}

/** JSON-LD is recorded as an element with one text; what is larger than any article's is left out. */
function addScript({ tape, nodes }: Recording, element: Element, index: number): void {
  const text = element.firstChild as Text | null;
  if (text === null || (text.nodeType !== 3 && text.nodeType !== 4) || text.length > LARGEST_JSON_LD) return;
  tape.events.push(FIRST_TAG + index, TEXT, LEAVE);
  tape.texts.push(text.data);
  nodes.push(text);
}

function indexOf({ tape, known }: Recording, value: string): number {
  let index = known.get(value);
  if (index === undefined) {
    index = add(tape.strings, value);
    known.set(value, index);
  }
  return index;
}

function add(strings: string[], value: string): number {
  return strings.push(value) - 1;
}
