/** What the watcher of a page needs of its surroundings, so that it knows no extension and no clock of its own. */
export interface Surroundings {
  document: Document;
  /** The address at this moment: single-page sites change it without a load. */
  address(): string;
  /** Runs `action` once after `milliseconds`, and returns what cancels it. */
  after(milliseconds: number, action: () => void): () => void;
}

/** A page counts as settled when nothing was added for this long. */
const SETTLED_MS = 700;
/** A page that never settles is read after this long all the same. */
const RESTLESS_MS = 4_000;
/** A change of fewer letters than this is an advertisement, a clock or a counter. */
const ENOUGH_TEXT = 200;
/** After this many readings of one address the page is left alone: it changes for ever. */
const MOST_READINGS = 5;

/**
 * Calls `changed` when a page holds other text than before: text that arrived late, the next article of an endless page,
 * or a new article on a single-page site, always after the page has settled. `changed` is not called for the page as it is
 * at the start. Everything is released when `signal` is aborted.
 */
export function watchPage(
  surroundings: Surroundings,
  signal: AbortSignal,
  changed: (reason: 'text' | 'address') => void,
): void {
  if (signal.aborted) return;
  const { document, address, after } = surroundings;
  const Observer = document.defaultView?.MutationObserver ?? globalThis.MutationObserver;
  const root = document.documentElement;
  if (!Observer || !root) return;

  let url = withoutFragment(address());
  let readings = 0;
  let added = 0;
  let settling: (() => void) | null = null;
  let waiting: (() => void) | null = null;

  const stopTimers = (): void => {
    settling?.();
    waiting?.();
    settling = null;
    waiting = null;
  };
  const settle = (): void => {
    stopTimers();
    const moved = withoutFragment(address()) !== url;
    if (moved) {
      url = withoutFragment(address());
      readings = 0;
    }
    if (!moved && added < ENOUGH_TEXT) return;
    added = 0;
    readings++;
    if (readings <= MOST_READINGS) changed(moved ? 'address' : 'text');
  };
  const observer = new Observer((records) => {
    added += textAdded(records);
    if (added < ENOUGH_TEXT && withoutFragment(address()) === url) return;
    settling?.();
    settling = after(SETTLED_MS, settle);
    waiting ??= after(RESTLESS_MS, settle);
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      stopTimers();
    },
    { once: true },
  );
}

/** Letters of text in nodes that were added, counted up to what is enough. */
function textAdded(records: readonly MutationRecord[]): number {
  let length = 0;
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (length >= ENOUGH_TEXT) return length;
      if (node.nodeType === 1 && /^(?:script|style|iframe|link|img|svg)$/i.test(node.nodeName)) continue;
      length += node.textContent?.trim().length ?? 0;
    }
  }
  return length;
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  // Addresses such as `#/article/3` and `#!…` are those of pages; other fragments are places in one.
  return hash < 0 || /^#[!/]/.test(url.slice(hash)) ? url : url.slice(0, hash);
}
