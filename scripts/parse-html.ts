import { parseHTML as linkedomDocument } from 'linkedom';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Parses HTML into a document that the page reader can read in Node. Never throws on what the text holds.
 *
 * parse5 builds the tree by the HTML standard, so that what the command line and the benchmarks read is what the
 * extension reads; linkedom gives the tree its DOM interface. linkedom's own parser is not used: it is a third faster,
 * but leaves documents without `html` or `body` and does not repair misnested markup as browsers do.
 */
export function parseHtml(html: string): Document {
  const { document } = linkedomDocument('<!doctype html><html></html>');
  document.documentElement.remove();
  const open: { children: Tree.ChildNode[]; next: number; into: Node }[] = [
    { children: parse(html).childNodes, next: 0, into: document },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.children[top.next++];
    if (!child) open.pop();
    else if ('value' in child) top.into.appendChild(document.createTextNode(child.value));
    else if ('attrs' in child) {
      const element = copyElement(document, child);
      top.into.appendChild(element);
      open.push({ children: 'content' in child ? child.content.childNodes : child.childNodes, next: 0, into: element });
    }
  }
  return document;
}

function copyElement(document: Document, { tagName, attrs }: Tree.Element): Element {
  const element = document.createElement(tagName);
  for (const { name, value } of attrs) {
    try {
      element.setAttribute(name, value);
    } catch {
      // A name that HTML allows and the DOM's method does not, such as `@click`: nothing reads it.
    }
  }
  return element;
}
