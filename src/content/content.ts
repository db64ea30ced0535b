import { looksLikeArticle } from '../article/gate.ts';
import type { Order, PageMessage } from '../messages.ts';
import { enter, isHtml, isReading, whenMoved, whenShown } from './presence.ts';
import { webext } from './webext.ts';

/**
 * The script on every page where Headwater runs by itself. It only judges whether there could be an article, and has the
 * reader brought in where there could: a page that is no article pays for nothing else.
 */
const { controller, isFirst } = enter();
if (isFirst) watch(controller);

function watch({ signal }: AbortController): void {
  const judge = (moved: boolean): void => {
    const url = location.href;
    if (isHtml() && looksLikeArticle(document, url)) send({ type: 'candidate', url });
    // Of the page before something was told, which does not hold of this one.
    else if (moved && isReading()) send({ type: 'no-article', url, reason: 'judged' });
  };

  const send = (message: PageMessage): void => {
    // After an update of the extension this copy is an orphan that nobody hears: it takes itself out.
    if (webext.runtime?.id) webext.runtime.sendMessage(message).catch(() => {});
    else controller.abort();
  };

  const onMessage = (data: unknown, _: unknown, respond: (answer: boolean) => void): boolean => {
    const { type } = data as Order;
    if (type === 'stop') controller.abort();
    if (type === 'stop' || type === 'ping') respond(true);
    return false;
  };

  // The types know no listener that answers some messages and leaves others to the reader.
  const listener = onMessage as () => true;
  webext.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => webext.runtime?.onMessage?.removeListener(listener));
  whenMoved(signal, () => judge(true));
  whenShown(signal, () => judge(false));
}
