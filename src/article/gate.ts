import { declaresArticle } from './declares-article.ts';
import { attribute, findAll, nameOf, pageIn } from './dom.ts';
import { type Declared, HOPELESS, isDated, PROMISING, scoreAddress, scoreDeclared, typesInScript } from './kinds.ts';
import { LARGEST_JSON_LD } from './tape.ts';

/** How much running text is looked for: this many paragraphs of this many letters. */
const ENOUGH_PARAGRAPHS = 3;
const LONG_PARAGRAPH = 80;
const MOST_PARAGRAPHS = 250;
const MOST_DIVISIONS = 600;
const LONG_DIVISION = 160;
const MOST_TAGS = 40;
const MOST_HEADLINES = 3;
const MOST_IN_LINE = 8;
const LONGEST_LINE = 200;
/** So many elements are asked for trees of their own, where the page itself has no running text. */
const MOST_HOSTS = 400;

/**
 * What a look at a page says of it: that it could be one piece of news; that there is no running text so far; or that it would be
 * none whatever text came.
 */
export type Glance = 'candidate' | 'textless' | 'hopeless';

/**
 * The gate: whether a page could be one piece of news, judged by its address, what its head declares, and a glance at its
 * paragraphs. It reads a few hundred nodes at most, so that every page can bear it. A page that passes is read, and only
 * then known to be an article or not.
 */
export function glance(document: Document, url: string): Glance {
  if (!url.startsWith('http') && isOfTheBrowser(url)) return 'hopeless';
  const address = scoreAddress(url);
  if (address >= 0 && declaresArticle(document)) return 'candidate';
  const score = address + scoreDeclared(declaredIn(document));
  if (score <= HOPELESS) return 'hopeless';
  return score >= PROMISING || hasRunningText(document) || isNote(document) || treesIn(document).some(hasRunningText)
    ? 'candidate'
    : 'textless';
}

function isOfTheBrowser(url: string): boolean {
  return /^(?:about|blob|chrome|data|devtools|edge|javascript|moz-|resource|view-source)/.test(url);
}

/** The tags that say what a page is: a query of the browser's own that finds few costs less than a look at each tag. */
const DECLARING =
  'meta:is([property="og:type" i],[name="og:type" i],[name="generator" i],[property*="date" i],[name*="date" i],[itemprop*="date" i],[property$="published_time" i],[name$="published_time" i])[content],script[type*="ld+json" i]';

function declaredIn(document: Document): Declared {
  const types: string[] = [];
  const declared: Declared = { types, openGraphType: null, isDated: false, generator: null };
  const tags = findAll(document, DECLARING);
  for (let index = 0; index < tags.length && index < MOST_TAGS; index++) {
    const tag = tags[index];
    if (tag?.localName === 'script') types.push(...typesInScript(scriptText(tag)));
    const name = tag && (attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop'));
    if (!name) continue;
    if (name === 'og:type') declared.openGraphType = attribute(tag, 'content');
    else if (name === 'generator') declared.generator = attribute(tag, 'content');
    else if (isDated(name)) declared.isDated = true;
  }
  return declared;
}

/** The text of a script, if it is short enough to be an article's. */
function scriptText({ firstChild }: Element): string {
  const text = firstChild as Text | null;
  return text && text.length <= LARGEST_JSON_LD ? text.data : '';
}

type Tree = Document | ShadowRoot;

function hasRunningText(tree: Tree): boolean {
  return (
    countLong(findAll(tree, 'p'), MOST_PARAGRAPHS, LONG_PARAGRAPH) >= ENOUGH_PARAGRAPHS ||
    countLong(findAll(tree, 'div'), MOST_DIVISIONS, LONG_DIVISION) >= 1 ||
    countLong(findAll(tree, 'td'), MOST_PARAGRAPHS, LONG_DIVISION) >= 1
  );
}

/** Whether there is one paragraph, and a line beside a headline that may hold a day. */
function isNote(document: Document): boolean {
  if (countLong(findAll(document, 'p'), MOST_PARAGRAPHS, LONG_DIVISION) === 0) return false;
  const headlines = findAll(document, 'h1');
  for (let index = 0; index < headlines.length && index < MOST_HEADLINES; index++) {
    const lines = [headlines[index], headlines[index]?.parentElement].flatMap((element) => [
      element?.previousElementSibling,
      element?.nextElementSibling,
      element?.nextElementSibling?.nextElementSibling,
    ]);
    if (lines.some((line) => line && mayHoldDay(line))) return true;
  }
  return false;
}

function mayHoldDay(line: Element): boolean {
  if (line.childElementCount > MOST_IN_LINE) return false;
  const text = line.textContent?.trim() ?? '';
  return (
    text.length <= LONGEST_LINE && /(?:19|20|\u0967|\u09e8|\u06f1|\u0661)\p{Nd}{2}|\p{Nd}[.:/]\p{Nd}\p{Nd}/u.test(text)
  );
}

/** What most elements are: neither frames nor hosts of trees, so that the browser need not show them to us. */
const PLAIN =
  'div,span,a,li,p,ul,img,br,path,script,i,link,meta,td,tr,svg,use,g,h3,h2,button,input,label,option,strong,b,em,style,source,section,figure,time';

/** The shadow trees of a page, those in them, and the pages in frames of the same origin. */
function treesIn(document: Document): Tree[] {
  const trees: Tree[] = [];
  let left = MOST_HOSTS;
  for (let tree: Tree | undefined = document, at = 0; tree && left > 0; tree = trees[at++]) {
    const elements = findAll(tree, `:not(${PLAIN})`);
    for (let index = 0; index < elements.length && left > 0; index++, left--) {
      const element = elements[index] as Element;
      const name = nameOf(element);
      const inside =
        name === 'iframe' ? pageIn(element as HTMLIFrameElement) : name.includes('-') ? element.shadowRoot : null;
      if (inside) trees.push(inside);
    }
  }
  return trees;
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
  return length < enough && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(node.data) ? 2.5 * length : length;
}
