import { looksLikeArticle } from '../article/gate.ts';
import { type Reading, readSteps } from '../article/read.ts';
import type { Order, PageMessage } from '../messages.ts';
import { webext } from '../ui/webext.ts';
import { darken, lightUp } from './highlight.ts';
import { inSlices } from './slices.ts';

/**
 * The script in the page. It reads the page without changing it, tells the background, and lights up a line when asked.
 * It runs in a world of its own, so that its one global is not the page's; a second injection finds that and does nothing.
 */
interface World {
  headwater?: AbortController | undefined;
}

/** A page that changes its address without loading is given this long to show what is there, in milliseconds. */
const SETTLE_MS = 800;

const world = globalThis as World;
if (!world.headwater || world.headwater.signal.aborted) {
  world.headwater = new AbortController();
  start(world.headwater);
}

function start(controller: AbortController): void {
  const { signal } = controller;
  let last: { url: string; reading: Reading } | null = null;
  let running: { url: string; asked: boolean } | null = null;
  let lit: string | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const send = (message: PageMessage): void => {
    // After an update of the extension this copy is an orphan that nobody hears: it takes itself out.
    if (!webext.runtime?.id) controller.abort();
    else webext.runtime.sendMessage(message).catch(() => {});
  };

  /** Reads the page. What is no article is only told where somebody asked, or was told otherwise before. */
  const read = async (asked: boolean): Promise<void> => {
    const url = location.href;
    const told = last !== null;
    if (asked && last && sameDocument(last.url, url)) {
      send({ type: 'article', article: last.reading.article });
      return;
    }
    if (running?.url === url) {
      running.asked ||= asked;
      return;
    }
    last = null;
    const own = { url, asked };
    running = own;
    try {
      const reading = isDocument() && looksLikeArticle(document, url) ? await inSlices(readSteps(document, url)) : null;
      // The page may have moved on meanwhile; then that is read.
      if (signal.aborted || !sameDocument(location.href, url)) return;
      if (reading?.article.isArticle) {
        last = { url, reading };
        send({ type: 'article', article: reading.article });
      } else if (own.asked || told) {
        send({ type: 'no-article', url, reason: isDocument() ? 'judged' : 'document' });
      }
    } catch (error) {
      console.debug('Headwater could not read this page', error);
      if (own.asked) send({ type: 'failed', url });
    } finally {
      if (running === own) running = null;
    }
  };

  const onMessage = (data: unknown, _: unknown, respond: (answer: boolean | string) => void): true => {
    const order = data as Order;
    if (order.type === 'read') void read(true);
    if (order.type === 'stop') controller.abort();
    if (order.type === 'show') {
      const range = last?.reading.locate(order.evidence) ?? null;
      if (range) lightUp(range, order.highlight);
      lit = range ? order.highlight : lit;
      respond(range !== null);
    } else {
      respond(order.type === 'address' ? location.href : true);
    }
    return true;
  };

  const onNavigation = (): void => {
    if (last && sameDocument(last.url, location.href)) return;
    clearTimeout(settling);
    settling = setTimeout(() => void read(false), SETTLE_MS);
  };

  webext.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    webext.runtime?.onMessage?.removeListener(onMessage);
    clearTimeout(settling);
    if (lit !== null) darken(lit);
    last = null;
    if (world.headwater === controller) world.headwater = undefined;
  });
  // Only the browser's own events: patching the page's history would be seen by the page.
  window.navigation?.addEventListener('currententrychange', onNavigation, { signal });
  addEventListener('popstate', onNavigation, { signal });

  // A page that is rendered ahead may never be looked at.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', () => void read(false), { once: true, signal });
  } else {
    void read(false);
  }
}

/** False in a PDF viewer, on an image, and wherever else there is no HTML. */
function isDocument(): boolean {
  return document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
}

function sameDocument(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}
