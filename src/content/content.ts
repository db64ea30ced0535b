import { type Glance, glance } from '../article/gate.ts';
import type { PageMessage } from '../messages.ts';
import { claimWatching, enter, isHtml, isReading, whenShown } from './presence.ts';
import { startReading } from './reading.ts';
import { say } from './say.ts';
import { whenMoved, whenTextComes } from './watch.ts';
import { webext } from './webext.ts';

/** A page that shows no article at first may still bring one, for so many milliseconds. */
const LATE_MS = 30_000;

/**
 * The script on pages where Headwater runs by itself and whose address can be an article's. It judges whether there could be
 * one, and has it read: a page that is no article pays for nothing else. Orders are heard by the reader alone, as before it there
 * is nothing to stop.
 */
const controller = enter();
if (claimWatching(controller.signal)) watch(controller);

function watch({ signal }: AbortController): void {
  /** Ends with the address, or with an article at it: what comes then is for the reader to watch. */
  let waiting: AbortController | null = null;

  /** What the gate makes of the page as it is; where that could be an article, it is read. */
  const look = (): Glance => {
    const url = location.href;
    const seen = glance(document, url);
    if (seen === 'candidate') {
      waiting?.abort();
      if (!startUnasked()) send({ type: 'candidate', url });
    }
    return seen;
  };

  /** Brings the reader in; false where it is in the page already, and reads this page when the background says so. */
  const startUnasked = (): boolean => webext.runtime?.id !== undefined && startReading(controller, true);

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
    if (webext.runtime?.id) void say(message);
    else controller.abort();
  };

  signal.addEventListener('abort', () => waiting?.abort());
  whenMoved(signal, () => judge(true));
  whenShown(signal, () => judge(false));
}
