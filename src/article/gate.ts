import { attribute, genuine } from './dom.ts';
import { type Declared, HOPELESS, isDated, PROMISING, scoreDeclared, typesInScript } from './kinds.ts';

const OF_THE_BROWSER = /^(?:about|blob|chrome|data|devtools|edge|javascript|moz-|resource|view-source)/;
/** How much running text is looked for: this many paragraphs of this many letters. */
const ENOUGH_PARAGRAPHS = 3;
const LONG_PARAGRAPH = 80;
const MOST_PARAGRAPHS = 250;
const MOST_DIVISIONS = 600;
const LONG_DIVISION = 160;
const MOST_TAGS = 150;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MOST_SCRIPTS = 20;

/**
 * The gate: whether a page could be one piece of news, judged by its address, what its head declares, and a glance at its
 * paragraphs. It reads a few hundred nodes at most, so that every page can bear it. A page that passes is read, and only
 * then known to be an article or not.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (OF_THE_BROWSER.test(url)) return false;
  const type = genuine(document, 'contentType');
  if (typeof type === 'string' && !/html|xml/.test(type)) return false;
  const find = finder(document);
  const score = scoreDeclared(declaredIn(find, url));
  if (score <= HOPELESS) return false;
  return score >= PROMISING || hasRunningText(find);
}

type Find = (selector: string) => ArrayLike<Element>;

/** One query in the browser's own code costs less than a look at each element of a kind from ours. */
function finder(document: Document): Find {
  const method = genuine(document, 'querySelectorAll') as Document['querySelectorAll'];
  return (selector) => method.call(document, selector);
}

function declaredIn(find: Find, url: string): Declared {
  const declared: Declared = { url, types: [], openGraphType: null, isDated: false, generator: null };
  const metas = find('meta[content]');
  for (let index = 0; index < metas.length && index < MOST_TAGS; index++) {
    const meta = metas[index];
    const name = meta && (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop'));
    if (!name) continue;
    if (name === 'og:type') declared.openGraphType = attribute(meta, 'content');
    else if (name === 'generator') declared.generator = attribute(meta, 'content');
    else if (isDated(name)) declared.isDated = true;
  }
  const scripts = find('script[type*="ld+json" i]');
  const types: string[] = [];
  for (let index = 0; index < scripts.length && index < MOST_SCRIPTS; index++)
    types.push(...typesInScript(scripts[index]?.textContent ?? ''));
  return { ...declared, types };
}

function hasRunningText(find: Find): boolean {
  return (
    countLong(find('p'), MOST_PARAGRAPHS, LONG_PARAGRAPH) >= ENOUGH_PARAGRAPHS ||
    countLong(find('div'), MOST_DIVISIONS, LONG_DIVISION) >= 1 ||
    countLong(find('td'), MOST_PARAGRAPHS, LONG_DIVISION) >= 1
  );
}

/** How many of the elements hold `long` letters or more of their own, up to what is enough. */
function countLong(elements: ArrayLike<Element>, most: number, long: number): number {
  let count = 0;
  for (let index = 0; index < elements.length && index < most && count < ENOUGH_PARAGRAPHS; index++) {
    const element = elements[index];
    if (element && ownLength(element, long) >= long) count++;
  }
  return count;
}

/** The length of the text directly in an element and in its plain inline children; no more is counted than `enough`. */
function ownLength(element: Element, enough: number): number {
  let length = 0;
  let seen = 0;
  for (let node = element.firstChild; node && length < enough && seen < 40; node = node.nextSibling, seen++) {
    if (node.nodeType === 3) length += lettersIn(node as Text, enough);
    else if (node.nodeType === 1 && (node as Element).localName !== 'a' && node.firstChild?.nodeType === 3) {
      length += (node as Element).localName === 'div' ? 0 : (node.firstChild as Text).length;
    }
  }
  return length;
}

/** The length of a text in letters; one too short for a text by itself may be written in ideographs, which say more each. */
function lettersIn(node: Text, enough: number): number {
  const { length } = node;
  if (length < 12) return 0;
  return length < enough && WIDE.test(node.data) ? 2.5 * length : length;
}
