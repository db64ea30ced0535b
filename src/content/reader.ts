import type { Draft } from '../article/draft.ts';
import { looksLikeArticle } from '../article/gate.ts';
import { type Gathering, gatherSteps } from '../article/gather.ts';
import type { Order, PageMessage } from '../messages.ts';
import { darken, lightUp } from './highlight.ts';
import { claimReading, enter, isHtml, sameDocument, whenShown } from './presence.ts';
import { inSlices } from './slices.ts';
import { webext } from './webext.ts';

/**
 * The script that reads a page without changing it, has the background work out the rest, and lights up a line when
 * asked. It comes in where there could be an article, or where the reader clicks on the button.
 */
const { controller } = enter();
if (claimReading(controller.signal)) start(controller.signal);

function start(signal: AbortSignal): void {
  let last: { url: string; gathering: Gathering } | null = null;
  let running: { url: string; asked: boolean } | null = null;
  let lit: string | null = null;

  const send = (message: PageMessage): void => {
    // After an update of the extension this copy is an orphan that nobody hears: it takes itself out.
    if (webext.runtime?.id) webext.runtime.sendMessage(message).catch(() => {});
    else controller.abort();
  };

  /** A page beyond the bounds of what the background takes is answered by nobody; its reader is told, and does not wait. */
  const sendDraft = async (url: string, draft: Draft): Promise<void> => {
    if (!webext.runtime?.id) return controller.abort();
    const message: PageMessage = { type: 'article', draft };
    const heard: unknown = await webext.runtime.sendMessage(message).catch(() => false);
    if (heard !== true && !signal.aborted) send({ type: 'failed', url });
  };

  /** Reads the page. What is no article is only told where somebody asked, or was told otherwise before. */
  const read = async (asked: boolean): Promise<void> => {
    const url = location.href;
    const told = last !== null;
    if (asked && last && sameDocument(last.url, url)) {
      void sendDraft(url, last.gathering.draft);
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
      const gathering = isHtml() && looksLikeArticle(document, url) ? await inSlices(gatherSteps(document, url)) : null;
      // The page may have moved on meanwhile; then that is read.
      if (signal.aborted || !sameDocument(location.href, url)) return;
      if (gathering?.draft.isArticle) {
        last = { url, gathering };
        void sendDraft(url, gathering.draft);
      } else if (own.asked || told) {
        send({ type: 'no-article', url, reason: isHtml() ? 'judged' : 'document' });
      }
    } catch (error) {
      console.debug('Headwater could not read this page', error);
      if (own.asked) send({ type: 'failed', url });
    } finally {
      if (running === own) running = null;
    }
  };

  const answerTo = (order: Order): boolean | string => {
    switch (order.type) {
      case 'address':
        return location.href;
      case 'read':
        void read(order.asked);
        return true;
      case 'show': {
        const range = last?.gathering.locate(order.evidence) ?? null;
        if (range === null) return false;
        lightUp(range, order.highlight);
        lit = order.highlight;
        return true;
      }
      case 'stop':
        controller.abort();
        return true;
      case 'ping':
        return true;
    }
  };

  const onMessage = (data: unknown, _: unknown, respond: (answer: boolean | string) => void): true => {
    respond(answerTo(data as Order));
    return true;
  };

  webext.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    webext.runtime?.onMessage?.removeListener(onMessage);
    if (lit !== null) darken(lit);
    last = null;
  });
  whenShown(signal, () => void read(false));
}
