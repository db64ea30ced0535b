import { declaresArticle } from '../article/declares-article.ts';
import { enter, isWatched, whenShown } from './presence.ts';
import { say } from './say.ts';
import { whenMoved } from './watch.ts';
import { webext } from './webext.ts';

/**
 * The script on pages whose address is none of an article's, such as front pages and sections. It costs them next to nothing,
 * and calls the gate where the page declares an article all the same, or goes on to another address without loading.
 */
const controller = enter();
whenMoved(controller.signal, callGate);
if (declaresArticle(document)) whenShown(controller.signal, callGate);

function callGate(): void {
  if (isWatched()) return;
  // After an update of the extension this copy is an orphan that nobody hears: it takes itself out.
  if (webext.runtime?.id) void say({ type: 'arrived', url: location.href });
  else controller.abort();
}
