import { findAll, genuine } from '../article/dom.ts';
import { sameDocument } from '../article/same-document.ts';

/**
 * What a page does after it was looked at. Each of these calls back until its signal, and leaves no observer, listener or
 * timer behind. Only the browser's own events are used: patching what the page calls would be seen by the page.
 */

/** A page is given this long to show the rest of what came, in milliseconds. */
const SETTLE_MS = 800;
/** Less text than this, in UTF-16 units, is an advertisement, a clock or a counter. */
const ENOUGH_TEXT = 200;
/** A page that goes on bringing text is looked at so often; after each time it is given twice as long to settle. */
const MOST_CALLS = 5;
/** All of the window but the line in its middle, which is what a reader looks at. */
const IN_VIEW = '-50% 0px';
/** So many paragraphs make a story of what a heading stands over, and so many headings are looked at. */
const FEWEST_PARAGRAPHS = 3;
const MOST_HEADINGS = 50;

/**
 * Calls back when the page has changed its address without loading, and has had time to show what is there. A browser without
 * the Navigation API tells only of what `history` goes back or forth to.
 */
export function whenMoved(signal: AbortSignal, callback: () => void): void {
  let shown = location.href;
  const settle = settling(signal);
  const onMove = (): void => {
    if (sameDocument(shown, location.href)) return;
    shown = location.href;
    settle(SETTLE_MS, callback);
  };
  if (window.navigation) window.navigation.addEventListener('currententrychange', onMove, { signal });
  else addEventListener('popstate', onMove, { signal });
}

/**
 * Calls back when text has come to the page that may be of an article, a few times at most: text that is late, or the next
 * article of an endless page. A frame of the same origin that has loaded counts as well.
 * @param forMs what comes later than this, in milliseconds, is not looked at
 */
export function whenTextComes(signal: AbortSignal, callback: () => void, forMs = Number.POSITIVE_INFINITY): void {
  if (signal.aborted) return;
  // No timer: the browser notes where each is set, and for that parses a script again that it has just compiled.
  const end = performance.now() + forMs;
  const isOver = (): boolean => calls >= MOST_CALLS || performance.now() > end;
  const settle = settling(signal);
  let calls = 0;
  let added = 0;
  const observer = new MutationObserver((records) => {
    if (isOver()) return observer.disconnect();
    for (const { addedNodes } of records) added = addText(added, addedNodes);
    if (added >= ENOUGH_TEXT) look();
  });
  const watch = (): void => observer.observe(document, { childList: true, subtree: true });
  const look = (): void => {
    // What else comes meanwhile is seen when the page is looked at, so nobody need count it.
    observer.disconnect();
    settle(SETTLE_MS * 2 ** calls++, () => {
      added = 0;
      if (!isOver()) watch();
      callback();
    });
  };
  const onLoad = ({ target }: Event): void => {
    if (!isOver() && target instanceof HTMLIFrameElement && target.contentDocument) look();
  };
  watch();
  // The load of a frame does not bubble, and never gets to the window, but it can be captured on the document.
  const listen = genuine(document, 'addEventListener') as Document['addEventListener'];
  listen.call(document, 'load', onLoad, { signal, capture: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The stories of an endless page, where it is one. */
export interface Stories {
  /** Looks for stories that are new. */
  look(): void;
  /** The story in view; null where it is the first, which is what the page says that it is, or the only one. */
  shown(): Element | null;
}

/** Calls back when another story of an endless page has come into view, and its reader has stayed with it. */
export function watchStories(signal: AbortSignal, callback: () => void): Stories {
  const settle = settling(signal);
  let stories: readonly Element[] = [];
  let current: Element | null = null;
  let observer: IntersectionObserver | null = null;
  const onView = (entries: IntersectionObserverEntry[]): void => {
    const inView = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
    if (inView === undefined || inView === (current ?? stories[0])) return;
    current = inView === stories[0] ? null : inView;
    settle(SETTLE_MS, callback);
  };
  signal.addEventListener('abort', () => observer?.disconnect());
  return {
    look() {
      stories = storiesIn(document);
      if (current !== null && !stories.includes(current)) current = null;
      observer?.disconnect();
      if (stories.length < 2 || signal.aborted) return;
      observer ??= new IntersectionObserver(onView, { rootMargin: IN_VIEW });
      for (const story of stories) observer.observe(story);
    },
    shown: () => current,
  };
}

/** Runs one thing at a time after a while; the next one takes its place. */
function settling(signal: AbortSignal): (milliseconds: number, action: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (milliseconds, action) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(action, milliseconds);
  };
}

/** Adds the letters of nodes to a count, no further than is enough. */
function addText(count: number, nodes: NodeList): number {
  let length = count;
  for (let index = 0; index < nodes.length && length < ENOUGH_TEXT; index++) {
    const node = nodes[index];
    if (node && !/^(?:script|style|link|svg)$/i.test(node.nodeName)) length += node.textContent?.trim().length ?? 0;
  }
  return length;
}

/** For each heading of the first level the largest element that holds no other; for pages with one, articles with a heading. */
function storiesIn(page: Document): Element[] {
  const headings = Array.from(findAll(page, 'h1')).slice(0, MOST_HEADINGS);
  const isStory = (element: Element) => findAll(element, 'p').length >= FEWEST_PARAGRAPHS;
  if (headings.length > 1) return headings.map(aloneAround).filter(isStory);
  const articles = Array.from(findAll(page, 'article')).slice(0, MOST_HEADINGS);
  return articles.filter((article) => findAll(article, 'h2').length === 1 && isStory(article));
}

function aloneAround(heading: Element): Element {
  let story = heading;
  for (;;) {
    const up = genuine(story, 'parentElement') as Element | null;
    if (up === null || findAll(up, 'h1').length > 1) return story;
    story = up;
  }
}
