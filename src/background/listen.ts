import type { Runtime } from 'webextension-polyfill';
import type { Answer, Answers, Message, PageAnswer, PageMessage, PageTab, SurfaceMessage } from '../messages.ts';
import type { Browser } from '../ui/webext.ts';
import { parseMessage } from './parse-message.ts';
import { addressIn } from './readings.ts';

interface Handlers {
  fromPage(message: PageMessage, tab: PageTab): Promise<PageAnswer>;
  fromSurface(message: SurfaceMessage): Promise<Answers[SurfaceMessage['type']]>;
}

/** Hears only our own scripts and pages: a script speaks for the page it is in, and a page of ours alone may ask or change. */
export function listen(browser: Pick<Browser, 'runtime'>, { fromPage, fromSurface }: Handlers): void {
  const onMessage = (data: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = parseMessage(data);
    if (message === null) return undefined;
    if (isFromPage(message)) {
      const tab = senderTab(message, sender);
      if (tab === null) return undefined;
      // Answering only when all is done keeps the worker alive until then.
      fromPage(message, tab).then(respond, logged(respond));
      return true;
    }
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    fromSurface(message).then(
      (value) => respond({ ok: true, value } satisfies Answer<typeof value>),
      (error: unknown) => respond({ ok: false, problem: String(error) } satisfies Answer<never>),
    );
    return true;
  };
  // The types know no listener that answers some messages and leaves others alone.
  browser.runtime.onMessage.addListener(onMessage as Runtime.OnMessageListenerCallback);
}

function isFromPage(message: Message): message is PageMessage {
  return ['candidate', 'arrived', 'article', 'found', 'no-article', 'failed'].includes(message.type);
}

/** The tab that a page's message is about; null where it does not come from the page that it claims to be. */
function senderTab(message: PageMessage, { tab, frameId, url }: Runtime.MessageSender): PageTab | null {
  const address = addressIn(message);
  if (tab?.id === undefined || frameId !== 0 || url === undefined) return null;
  const claimed = URL.canParse(address) ? new URL(address).origin : null;
  if (!URL.canParse(url) || new URL(url).origin !== claimed) return null;
  return { id: tab.id, isPrivate: tab.incognito };
}

function logged(respond: (answer: boolean) => void): (error: unknown) => void {
  return (error) => {
    console.error('Headwater:', error);
    respond(false);
  };
}
