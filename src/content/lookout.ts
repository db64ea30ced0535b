import { enter, isWatched, whenShown } from './presence.ts';
import { say } from './say.ts';
import { whenMoved } from './watch.ts';
import { webext } from './webext.ts';

const DECLARES_ARTICLE = 'meta[property="og:type" i][content="article" i]';

/**
 * The script on pages whose address is none of an article's, such as front pages and sections. It costs them next to nothing,
 * and calls the gate where the page declares an article all the same, or goes on to another address without loading.
 */
const controller = enter();
whenMoved(controller.signal, callGate);
// A form of the page can answer to the name of the document's own method.
if (Document.prototype.querySelector.call(document, DECLARES_ARTICLE) !== null) {
  whenShown(controller.signal, callGate);
}

function callGate(): void {
  if (isWatched()) return;
  // After an update of the extension this copy is an orphan that nobody hears: it takes itself out.
  if (webext.runtime?.id) void say({ type: 'arrived', url: location.href });
  else controller.abort();
}
