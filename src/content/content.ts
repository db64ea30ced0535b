import { type Glance, glance } from '../article/gate.ts';
import type { Order, PageMessage } from '../messages.ts';
import { claimWatching, enter, isHtml, isReading, whenShown } from './presence.ts';
import { startReading } from './reading.ts';
import { say } from './say.ts';
import { whenMoved, whenTextComes } from './watch.ts';
import { webext } from './webext.ts';

/** A page that shows no article at first may still bring one, for so many milliseconds. */
const LATE_MS = 30_000;

/**
 * The script on pages where Headwater runs by itself and whose address can be an article's. It judges whether there could be
 * one, and reads it where the background says so: a page that is no article pays for nothing else.
 */
const controller = enter();
if (claimWatching(controller.signal)) watch(controller);

function watch({ signal }: AbortController): void {
  /** Ends with the address, or with an article at it: what comes then is for the reader to watch. */
  let waiting: AbortController | null = null;

  /** What the gate makes of the page as it is; where that could be an article, the background is told. */
  const look = (): Glance => {
    const url = location.href;
    const seen = glance(document, url);
    if (seen === 'candidate') {
      waiting?.abort();
      send({ type: 'candidate', url });
    }
    return seen;
  };

  const judge = (moved: boolean): void => {
    waiting?.abort();
    if (!isHtml()) return;
    const seen = look();
    if (seen === 'candidate') return;
    // Of the page before something was told, which does not hold of this one.
    if (moved && isReading()) send({ type: 'no-article', url: location.href, reason: 'judged' });
    if (seen === 'hopeless' || signal.aborted) return;
    waiting = new AbortController();
    whenTextComes(waiting.signal, look, LATE_MS);
  };

  const send = (message: PageMessage): void => {
    // After an update of the extension this copy is an orphan that nobody hears: it takes itself out.
    if (webext.runtime?.id) {
      listen();
      void say(message);
    } else {
      controller.abort();
    }
  };

  const onMessage = (data: unknown, _: unknown, respond: (answer: boolean) => void): boolean => {
    const { type } = data as Order;
    if (type === 'stop') controller.abort();
    if (type === 'stop' || type === 'ping' || (type === 'read' && startReading(controller))) respond(true);
    return false;
  };

  // The types know no listener that answers some messages and leaves others to the reader.
  const listener = onMessage as () => true;

  /** Orders are heard from the first word on: before it there is nothing to stop, and the API of the extension is not even touched. */
  const listen = (): void => {
    if (webext.runtime.onMessage.hasListener(listener)) return;
    webext.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => webext.runtime?.onMessage?.removeListener(listener));
  };

  signal.addEventListener('abort', () => waiting?.abort());
  whenMoved(signal, () => judge(true));
  whenShown(signal, () => judge(false));
}
