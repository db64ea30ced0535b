import { type Places, rangeOf } from '../article/locate.ts';
import { type Recorded, recordSteps } from '../article/record.ts';
import { sameDocument } from '../article/same-document.ts';
import type { Order, PageAnswer, PageMessage } from '../messages.ts';
import { darken, lightUp } from './highlight.ts';
import { claimReading, isHtml, whenShown } from './presence.ts';
import { say } from './say.ts';
import { inSlices } from './slices.ts';
import { type Stories, watchStories, whenTextComes } from './watch.ts';
import { webext } from './webext.ts';

/**
 * Records the page without changing it, has the background read it, and lights up a line when asked, until the signal. Once in a
 * page: where it is done already, this does nothing and gives false.
 * @param unasked whether nobody has asked for it, so that the background has yet to agree
 */
export function startReading(controller: AbortController, unasked: boolean): boolean {
  if (!claimReading(controller.signal)) return false;
  start(controller, unasked);
  return true;
}

function start(controller: AbortController, unasked: boolean): void {
  const { signal } = controller;
  /** What was recorded last: its texts on the page, and where the article stands in them. */
  let last: { url: string; nodes: Recorded['nodes']; places: Promise<Places | null> } | null = null;
  let running: string | null = null;
  /** Whether the background wants this page read, so that what is recorded of it is no surprise. */
  let agreed = !unasked;
  /** Whether the page has changed while it was being read. */
  let outdated = false;
  /** Ends when a page at another address is read. */
  let watching: AbortController | null = null;
  /** Where there may be more than one story on the page. */
  let stories: Stories | null = null;
  let lit: string | null = null;

  const send = async (message: PageMessage): Promise<unknown> => {
    if (webext.runtime?.id) return say(message);
    // After an update of the extension this copy is an orphan that nobody hears: it takes itself out.
    return controller.abort();
  };

  /** Has the page read, whatever it holds: whether that is an article is the background's to say. */
  const read = async (): Promise<void> => {
    const url = location.href;
    if (running === url) return;
    running = url;
    outdated = false;
    try {
      if (!isHtml()) return void send({ type: 'no-article', url, reason: 'document' });
      watch(url);
      const { tape, nodes, isEndless } = await inSlices(recordSteps(document, url, stories?.shown()), signal);
      // The page may have moved on meanwhile; then that is read.
      if (!sameDocument(location.href, url)) return;
      if (isEndless && stories === null) {
        stories = watchStories(signal, readAgain);
        stories.look();
      }
      const answer = send({ type: agreed ? 'article' : 'found', tape }) as Promise<PageAnswer | null>;
      // The popup may ask for a line before the answer has come here too.
      const places = answer.then(
        (given) => given?.places ?? null,
        () => null,
      );
      last = { url, nodes, places };
      // A page beyond the bounds of what the background takes is answered by nobody; its reader is told, and does not wait.
      if (await answer) agreed = true;
      else void send({ type: 'failed', url });
    } catch (error) {
      if (signal.aborted) return;
      console.debug('Headwater could not read this page', error);
      void send({ type: 'failed', url });
    } finally {
      if (running === url) running = null;
      if (outdated) readAgain();
    }
  };

  /** Reads what the page has become. At another address than before, that is for the gate to ask for, where there is one. */
  const readAgain = (): void => {
    if (signal.aborted || last === null || !sameDocument(last.url, location.href)) return;
    outdated = running === last.url;
    void read();
  };

  const watch = (url: string): void => {
    stories?.look();
    if (last !== null && sameDocument(last.url, url)) return;
    watching?.abort();
    watching = new AbortController();
    whenTextComes(watching.signal, readAgain);
  };

  const answerTo = async (order: Order): Promise<boolean | string> => {
    switch (order.type) {
      case 'address':
        return location.href;
      case 'read':
        agreed = true;
        void read();
        return true;
      case 'show': {
        const asked = last;
        const places = await asked?.places;
        const range = asked && places ? rangeOf(asked.nodes, places, order.evidence) : null;
        if (range === null || signal.aborted) return false;
        if (lit !== null) darken(lit);
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
    void answerTo(data as Order).then(respond);
    return true;
  };

  webext.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    webext.runtime?.onMessage?.removeListener(onMessage);
    watching?.abort();
    if (lit !== null) darken(lit);
    last = null;
  });
  whenShown(signal, () => void read());
}
