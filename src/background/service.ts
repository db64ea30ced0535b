import type { Runtime } from 'webextension-polyfill';
import type { Answer, Answers, Changed, Message, PageMessage, SurfaceMessage } from '../messages.ts';
import { inTurn } from '../settings/in-turn.ts';
import {
  applyChange,
  modeFor,
  ruleFor,
  type Settings,
  type SettingsChange,
  SITE_MODES,
  type SiteMode,
} from '../settings/settings.ts';
import { siteOf } from '../settings/sites.ts';
import { openSettings } from '../settings/store.ts';
import type { Browser } from '../ui/webext.ts';
import { openPages } from './pages.ts';
import { parseMessage } from './parse-message.ts';
import type { ArticleReader } from './reader.ts';
import { mayRunOn, planScripts, readGranted, registerScripts } from './registration.ts';
import { openTabs } from './tabs.ts';

/**
 * Starts the background. All listeners are added at once, since the browser wakes a stopped worker only for those; all
 * state lies in storage, since a worker can be stopped between any two steps.
 */
export function startBackground(browser: Browser, reader: ArticleReader): void {
  const settings = openSettings(browser.storage.local);
  const pages = openPages(browser.storage.session);
  const tabs = openTabs(browser, pages);
  const queue = inTurn();

  /** Makes scripts, open tabs and buttons what the settings and the browser's permissions say. Can run at any time. */
  const reconcile = (options: { stopWhereNotAllowed: boolean }) =>
    queue(async () => {
      const current = await settings.read();
      const granted = await readGranted(browser, current);
      await registerScripts(browser, planScripts(current, granted));
      await tabs.sweep(current, options);
    });

  const onPageMessage = async (message: PageMessage, tabId: number): Promise<void> => {
    const url = message.type === 'article' ? message.article.url : message.url;
    const site = siteOf(url);
    if (site === null) return;
    const isOff = async () => modeFor(await settings.read(), site) === 'off';
    if (await isOff()) return tabs.stop(tabId);
    if (message.type === 'candidate') {
      reader.prepare();
      return tabs.bringReader(tabId);
    }
    const kept = { url, page: await pageFor(message, reader) };
    // The reader may have switched the site off while it was being read.
    if (await isOff()) return tabs.stop(tabId);
    await pages.set(tabId, kept);
    await tabs.showPage(tabId, kept.page, await settings.read());
    tell(browser, { type: 'changed', tabId });
  };

  const view = async (tabId: number, url: string | null): Promise<Answers['view']> => {
    const current = await settings.read();
    const kept = await pages.get(tabId);
    // A surface may not see where a tab is; our script there does, and without it what is kept may be of an older page.
    const address = url ?? (await tabs.addressOf(tabId));
    const site = address === null ? null : siteOf(address);
    const mode = site === null ? current.defaultMode : modeFor(current, site);
    const facts = {
      site,
      mode,
      rule: site === null ? null : ruleFor(current, site),
      allowed: site !== null && (await mayRunOn(browser, site)),
    };
    if (address !== null && site === null) return { ...facts, page: { state: 'unreadable' } };
    if (mode === 'off') return { ...facts, page: { state: 'off' } };
    const isCurrent = kept !== null && address !== null && samePage(kept.url, address);
    return { ...facts, page: isCurrent ? kept.page : { state: 'unread' } };
  };

  const readTab = async (tabId: number, url: string | null): Promise<Answers['read']> => {
    const before = await view(tabId, url);
    if (before.page.state === 'off' || (url !== null && siteOf(url) === null)) return before;
    if (url !== null) await pages.set(tabId, { url, page: { state: 'reading' } });
    reader.prepare();
    const entry = await tabs.startReading(tabId);
    if (entry === 'entered') {
      const after = await view(tabId, url);
      return after.page.state === 'unread' ? { ...after, page: { state: 'reading' } } : after;
    }
    await pages.forget(tabId);
    return { ...before, page: { state: entry === 'closed' ? 'unreadable' : 'unread' } };
  };

  const change = async (wanted: SettingsChange): Promise<Answers['change']> => {
    const changed = await settings.change(wanted);
    await reconcile({ stopWhereNotAllowed: false });
    tell(browser, { type: 'changed', tabId: null });
    return changed;
  };

  const answer = async (message: SurfaceMessage): Promise<Answers[SurfaceMessage['type']]> => {
    switch (message.type) {
      case 'view':
        return view(message.tabId, message.url);
      case 'read':
        return readTab(message.tabId, message.url);
      case 'show':
        return tabs.show(message.tabId, message.evidence);
      case 'change':
        return change(message.change);
      case 'settings': {
        const current = await settings.read();
        return { settings: current, origins: [...(await readGranted(browser, current)).origins] };
      }
    }
  };

  const onMessage = (data: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = parseMessage(data);
    if (message === null) return undefined;
    if (isFromPage(message)) {
      const tabId = senderTab(message, sender);
      if (tabId === null) return undefined;
      // Answering only when all is done keeps the worker alive until then.
      onPageMessage(message, tabId).then(() => respond(true), logged(respond));
      return true;
    }
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    answer(message).then(
      (value) => respond({ ok: true, value } satisfies Answer<typeof value>),
      (error: unknown) => respond({ ok: false, problem: String(error) } satisfies Answer<never>),
    );
    return true;
  };
  // The types know no listener that answers some messages and leaves others alone.
  browser.runtime.onMessage.addListener(onMessage as Runtime.OnMessageListenerCallback);

  const soon = (task: Promise<unknown>): void => {
    task.catch((error: unknown) => console.error('Headwater:', error));
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    soon(reconcile({ stopWhereNotAllowed: false }));
    if (reason === 'install') soon(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
  });
  browser.runtime.onStartup.addListener(() => soon(reconcile({ stopWhereNotAllowed: false })));
  browser.permissions.onAdded.addListener(() => {
    soon(reconcile({ stopWhereNotAllowed: false }).then(() => tell(browser, { type: 'changed', tabId: null })));
  });
  browser.permissions.onRemoved.addListener(() => {
    soon(reconcile({ stopWhereNotAllowed: true }).then(() => tell(browser, { type: 'changed', tabId: null })));
  });
  browser.tabs.onRemoved.addListener((tabId) => soon(pages.forget(tabId)));
  // Phones have no commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'switch-site') soon(switchSite(tab.id, tab.url ?? null));
    if (command === 'show-evidence') soon(showEvidence(tab.id, tab.url ?? null));
  });

  const switchSite = async (tabId: number, url: string | null): Promise<void> => {
    const { site } = await view(tabId, url);
    if (site === null) return;
    const key = `switched:${site}`;
    const current = await settings.read();
    if (modeFor(current, site) === 'off') {
      await change({ set: 'site', site, mode: modeBack((await browser.storage.session.get(key))[key], current, site) });
      return;
    }
    await browser.storage.session.set({ [key]: ruleFor(current, site) });
    await change({ set: 'site', site, mode: 'off' });
  };

  const showEvidence = async (tabId: number, url: string | null): Promise<void> => {
    const { page } = await view(tabId, url);
    if (page.state === 'read') await tabs.showNext(tabId, page.report);
  };
}

async function pageFor(message: Exclude<PageMessage, { type: 'candidate' }>, reader: ArticleReader) {
  if (message.type === 'failed') return { state: 'failed' } as const;
  if (message.type === 'no-article') {
    return { state: message.reason === 'document' ? 'unreadable' : 'not-article' } as const;
  }
  try {
    const traced = await reader.read(message.article);
    return traced.report.isArticle ? ({ state: 'read', ...traced } as const) : ({ state: 'not-article' } as const);
  } catch (error) {
    console.error('Headwater could not trace', error);
    return { state: 'failed' } as const;
  }
}

/** The rule that a site gets when it is switched on: the one it had, or none, unless it then is off by a rule above. */
function modeBack(before: unknown, settings: Settings, site: string): SiteMode | null {
  const rule = SITE_MODES.find((mode) => mode === before) ?? null;
  const then = applyChange(settings, { set: 'site', site, mode: rule }).settings;
  return modeFor(then, site) === 'off' ? 'click' : rule;
}

function isFromPage(message: Message): message is PageMessage {
  return ['candidate', 'article', 'no-article', 'failed'].includes(message.type);
}

/** The tab that a page's message is about; null where it does not come from the page that it claims to be. */
function senderTab(message: PageMessage, sender: Runtime.MessageSender): number | null {
  const url = message.type === 'article' ? message.article.url : message.url;
  if (sender.tab?.id === undefined || sender.frameId !== 0 || sender.url === undefined) return null;
  const claimed = URL.canParse(url) ? new URL(url).origin : null;
  return URL.canParse(sender.url) && new URL(sender.url).origin === claimed ? sender.tab.id : null;
}

/** The same page but for the part after "#". */
function samePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}

/** Tells the open surfaces; that none is open is the usual case. */
function tell(browser: Pick<Browser, 'runtime'>, changed: Changed): void {
  browser.runtime.sendMessage(changed).catch(() => {});
}

function logged(respond: (answer: boolean) => void): (error: unknown) => void {
  return (error) => {
    console.error('Headwater:', error);
    respond(false);
  };
}
