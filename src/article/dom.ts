/**
 * Reading DOM properties that a page cannot counterfeit. A form, and the document, answer to the names of their own
 * controls before their real properties (`<input name=firstChild>`, `<form name=body>`), so those are read through the
 * getters of the prototypes. In a content script of Firefox the same is already done by its wrappers.
 */
export function genuine(target: object, property: string): unknown {
  const read: unknown = Reflect.get(target, property);
  // What answers to a name is a control, so that a mere value is the property's own.
  if (typeof read === 'boolean' || typeof read === 'string') return read;
  const descriptor = describe(target, property);
  if (descriptor?.get) return descriptor.get.call(target);
  return descriptor ? descriptor.value : read;
}

/** The root element of the document, or null where there is none. */
export function rootOf(document: Document): Element | null {
  return (genuine(document, 'documentElement') as Element | null) ?? null;
}

/** What a selector finds in a tree or below an element, in one query of the browser's own. */
export function findAll(tree: Document | ShadowRoot | Element, selector: string): ArrayLike<Element> {
  return (genuine(tree, 'querySelectorAll') as ParentNode['querySelectorAll']).call(tree, selector);
}

/** Frames that were loaded from nowhere, or from another host than the page. */
const OWN_OR_NONE = /^\s*(?:$|(?:about|blob|data|javascript):)/i;
const WITH_HOST = /^\s*(?:https?:)?\/\/([^/?#]*)/i;

/**
 * The page in a frame, if it is of the same origin and was loaded from somewhere; else null. The frame is asked for it only where
 * its address allows for one: the browser first has to make our world in it, which costs more than a page of text.
 */
export function pageIn(frame: HTMLIFrameElement): Document | null {
  const address = attribute(frame, 'src') ?? '';
  const host = WITH_HOST.exec(address)?.[1];
  if (OWN_OR_NONE.test(address) || (host !== undefined && host.toLowerCase() !== hostOf(frame))) return null;
  const document = frame.contentDocument;
  return document && /^https?:/.test(document.URL) ? document : null;
}

function hostOf({ baseURI }: Node): string | undefined {
  return WITH_HOST.exec(baseURI)?.[1];
}

/** The lower-case local name of an element; `form` for a form even if it carries a control named `localName`. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  const read: unknown = element.getAttribute;
  if (typeof read === 'function') return element.getAttribute(name);
  return (genuine(element, 'getAttribute') as Element['getAttribute']).call(element, name);
}

type Getter<T> = (this: Node) => T;

/** How elements are read: functions to be called on any of them. */
export interface Getters {
  nodeType: Getter<number>;
  localName: Getter<string>;
  firstChild: Getter<Node | null>;
  nextSibling: Getter<Node | null>;
  shadowRoot: Getter<ShadowRoot | null>;
  getAttribute(this: Node, name: string): string | null;
  getAttributeNames(this: Node): string[];
}

/**
 * The genuine getters, looked up once, on any element. Calling them is also quicker than reading the properties, as the
 * engine has to learn the shape of each kind of element for those.
 */
export function gettersOf(element: Element): Getters {
  return {
    nodeType: getterOf(element, 'nodeType'),
    localName: getterOf(element, 'localName'),
    firstChild: getterOf(element, 'firstChild'),
    nextSibling: getterOf(element, 'nextSibling'),
    shadowRoot: getterOf(element, 'shadowRoot'),
    getAttribute: genuine(element, 'getAttribute') as Getters['getAttribute'],
    getAttributeNames: genuine(element, 'getAttributeNames') as Getters['getAttributeNames'],
  };
}

function getterOf<T>(sample: object, property: string): Getter<T> {
  const getter = describe(sample, property)?.get as Getter<T> | undefined;
  // The documents of other programs keep some properties on the nodes themselves.
  return (
    getter ??
    function ownProperty(this: Node): T {
      return Reflect.get(this, property) as T;
    }
  );
}

function describe(target: object, property: string): PropertyDescriptor | undefined {
  for (let prototype = Object.getPrototypeOf(target); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
    if (descriptor) return descriptor;
  }
  return undefined;
}
