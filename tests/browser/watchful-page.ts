/**
 * A page with a script that looks for whatever an extension could leave in it. From the end of parsing on, before any
 * content script runs, it keeps what it is like: `changes()` then tells what is different. All that the page's own world can
 * call on its elements, its history and the browser is trapped as well: `calls()` tells what was called by others.
 * @param html a page of any kind, with a `<head>`
 */
export function watchful(html: string): string {
  return html.replace('<head>', `<head><script>${WATCH}</script>`);
}

const WATCH = `(() => {
  const called = new Set();
  const heard = [];
  const trapped = [EventTarget, Node, Element, HTMLElement, Document, Text, CharacterData, History, Selection, Range,
    MutationObserver, Storage, HTMLAnchorElement, HTMLMetaElement, HTMLScriptElement, HTMLTimeElement, TreeWalker,
    NodeList, HTMLCollection, DOMTokenList, NamedNodeMap, Attr, CSSStyleDeclaration].map((one) => one.prototype);
  if (window.Navigation) trapped.push(Navigation.prototype);
  const own = Reflect.ownKeys;
  const descriptorOf = Reflect.getOwnPropertyDescriptor;
  const apply = Reflect.apply;
  const { addEventListener } = EventTarget.prototype;
  const sourceOf = descriptorOf(Element.prototype, 'outerHTML').get;
  const rootOf = descriptorOf(Document.prototype, 'documentElement').get;
  const sheetsOf = descriptorOf(Document.prototype, 'styleSheets').get;
  const adoptedOf = descriptorOf(Document.prototype, 'adoptedStyleSheets').get;
  const find = Document.prototype.querySelectorAll;
  const { item } = NodeList.prototype;
  const lengthOf = descriptorOf(NodeList.prototype, 'length').get;
  const styleOf = getComputedStyle;
  const valueOf = CSSStyleDeclaration.prototype.getPropertyValue;
  const { observe } = MutationObserver.prototype;
  const STYLES = ['color', 'background-color', 'font', 'display', 'outline', 'cursor', 'filter', 'transform'];

  for (const prototype of trapped) {
    for (const name of own(prototype)) {
      const found = descriptorOf(prototype, name);
      if (!found.configurable || name === 'constructor') continue;
      const trap = (original) => function (...values) {
        called.add(prototype.constructor.name + '.' + String(name));
        return apply(original, this, values);
      };
      const changed = { ...found };
      if (typeof found.value === 'function') changed.value = trap(found.value);
      if (found.get) changed.get = trap(found.get);
      if (found.set) changed.set = trap(found.set);
      Object.defineProperty(prototype, name, changed);
    }
  }

  const watched = () => [window, document, navigator, console, CSS, JSON, Promise, Promise.prototype, Object.prototype,
    Array.prototype, String.prototype, Function.prototype, RegExp.prototype, Error, Map.prototype, ...trapped];
  const properties = () => watched().map((object) => {
    const list = new Map();
    for (const name of own(object)) {
      const { value, get, set } = descriptorOf(object, name) ?? {};
      // What a window says of itself changes with its size.
      list.set(name, typeof value === 'function' ? [value] : [get, set]);
    }
    return list;
  });
  const styles = () => {
    const elements = apply(find, document, ['html, body, h1, p, a']);
    return Array.from({ length: apply(lengthOf, elements, []) }, (_, i) => {
      const style = apply(styleOf, window, [apply(item, elements, [i])]);
      return STYLES.map((name) => apply(valueOf, style, [name])).join();
    });
  };
  const look = () => ({
    source: apply(sourceOf, apply(rootOf, document, []), []),
    sheets: apply(sheetsOf, document, []).length + apply(adoptedOf, document, []).length,
    styles: styles().join(' | '),
    highlights: window.CSS.highlights ? CSS.highlights.size : 0,
    fetched: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('http')).length,
  });

  const mutations = [];
  let before;
  let had;
  window.changes = () => {
    const now = look();
    const has = properties();
    const told = [...heard, ...mutations];
    for (const key of Object.keys(now)) if (now[key] !== before[key]) told.push(key + ': ' + now[key]);
    watched().forEach((object, i) => {
      for (const name of new Set([...had[i].keys(), ...has[i].keys()])) {
        const [a, b] = [had[i].get(name), has[i].get(name)];
        if (!a || !b || a.some((value, at) => value !== b[at])) told.push(String(object) + '.' + String(name));
      }
    });
    return told;
  };
  window.calls = () => [...called];

  apply(addEventListener, document, ['DOMContentLoaded', () => {
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) mutations.push(type + ' of ' + target.nodeName);
    });
    apply(observe, observer, [document, { subtree: true, childList: true, attributes: true, characterData: true }]);
    for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation', 'copy',
      'selectionchange', 'storage', 'hashchange', 'popstate', 'input', 'toggle']) {
      apply(addEventListener, window, [type, () => heard.push('event ' + type), true]);
    }
    before = look();
    had = properties();
    // By the page's own script so far.
    called.clear();
  }]);
})();`;
