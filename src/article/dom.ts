/**
 * Reading DOM properties that a page cannot counterfeit. A form, and the document, answer to the names of their own
 * controls before their real properties (`<input name=firstChild>`, `<form name=body>`), so those are read through the
 * getters of the prototypes. In a content script of Firefox the same is already done by its wrappers.
 */
export function genuine(target: object, property: string): unknown {
  for (let prototype = Object.getPrototypeOf(target); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
    if (descriptor?.get) return descriptor.get.call(target);
    if (descriptor) return descriptor.value;
  }
  return Reflect.get(target, property);
}

/** The root element of the document, or null where there is none. */
export function rootOf(document: Document): Element | null {
  return (genuine(document, 'documentElement') as Element | null) ?? null;
}

/** What a selector finds in a tree or below an element, in one query of the browser's own. */
export function findAll(tree: Document | ShadowRoot | Element, selector: string): ArrayLike<Element> {
  return (genuine(tree, 'querySelectorAll') as ParentNode['querySelectorAll']).call(tree, selector);
}

/** The page in a frame, if it is of the same origin and was loaded from somewhere; else null. */
export function pageIn(frame: HTMLIFrameElement): Document | null {
  const document = frame.contentDocument;
  return document && /^https?:/.test(document.URL) ? document : null;
}

/** The lower-case local name of an element; `form` for a form even if it carries a control named `localName`. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** First child, by way of the prototype where the element is a form. */
export function firstChildOf(element: Element, name: string): Node | null {
  return name === 'form' ? (genuine(element, 'firstChild') as Node | null) : element.firstChild;
}

/** Next sibling, by way of the prototype where the node is a form. */
export function nextSiblingOf(node: Node, name: string): Node | null {
  return name === 'form' ? (genuine(node, 'nextSibling') as Node | null) : node.nextSibling;
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  const read: unknown = element.getAttribute;
  if (typeof read === 'function') return element.getAttribute(name);
  return (genuine(element, 'getAttribute') as Element['getAttribute']).call(element, name);
}

/** The names of an element's attributes. */
export function attributeNames(element: Element): readonly string[] {
  const read: unknown = element.getAttributeNames;
  if (typeof read === 'function') return element.getAttributeNames();
  return (genuine(element, 'getAttributeNames') as Element['getAttributeNames']).call(element);
}
