import type { Draft } from '../article/draft.ts';
import { gather } from '../article/gather.ts';
import type { Places } from '../article/locate.ts';
import { sameDocument } from '../article/same-document.ts';
import type { Answers, PageMessage, PageTab } from '../messages.ts';
import { badgeFor, memoryFor, modeFor, ruleFor, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/sites.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Browser } from '../ui/webext.ts';
import { isRead, type KeptPage, type Pages } from './pages.ts';
import type { ArticleReader, Recall } from './reader.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { mayRunOn } from './registration.ts';
import type { OpenTabs } from './tabs.ts';

export interface Readings {
  /** What our scripts in a page say of it. */
  accept(message: PageMessage, tab: PageTab): Promise<Accepted>;
  /** What is known of a tab. `url` is its address, null where whoever asks may not see it. */
  view(tabId: number, url: string | null): Promise<Answers['view']>;
  /**
   * Has the page in a tab read because somebody asked, unless it has been; one that failed is read again. What comes of it
   * is told later, by `accept`.
   */
  read(tabId: number, url: string | null): Promise<Answers['read']>;
  /** Forgets the reports on open tabs, so that memory is asked again: all of them, or those to which it added something. */
  forgetReports(which: 'all' | 'recalled'): Promise<void>;
}

export interface Accepted {
  /** Whether what is known of the tab has changed. */
  changed: boolean;
  /** Where the text of the article that was read stands in what was recorded of the page; null where none was read. */
  places: Places | null;
}

const NOTHING: Accepted = { changed: false, places: null };

/** How things stand once a page has been read. */
interface Standing {
  current: Settings;
  /** Whether its tab is closed, or shows another page. */
  left: boolean;
  /** Whether the browser lets Headwater see no longer what page it shows. */
  hidden: boolean;
}

interface Needed {
  browser: Pick<Browser, 'permissions' | 'tabs'>;
  settings: SettingsStore;
  memory: ReadingMemory;
  pages: Pages;
  tabs: OpenTabs;
  reader: ArticleReader;
}

/** From a page to what is known of it. */
export function openReadings({ browser, settings, memory, pages, tabs, reader }: Needed): Readings {
  const view: Readings['view'] = async (tabId, url) => {
    const current = await settings.read();
    const kept = await pages.get(tabId);
    // Where a surface may not see where a tab is, our script there does; without it, what is kept may be of an older page.
    const address = url ?? (await tabs.addressOf(tabId));
    const site = address === null ? null : siteOf(address);
    const mode = site === null ? current.defaultMode : modeFor(current, site);
    const facts = {
      site,
      mode,
      rule: site === null ? null : ruleFor(current, site),
      badge: site === null ? current.badge : badgeFor(current, site),
      allowed: site !== null && (await mayRunOn(browser, site)),
      remembers: site === null ? null : await remembersOn(browser, current, site, tabId),
    };
    if (address !== null && site === null) return { ...facts, page: { state: 'unreadable' } };
    if (mode === 'off') return { ...facts, page: { state: 'off' } };
    const isCurrent = kept !== null && address !== null && sameDocument(kept.url, address);
    return { ...facts, page: isCurrent ? kept.page : { state: 'unread' } };
  };

  /** What may be other than it was when a page's reading began. */
  const stands = async (tabId: number, url: string): Promise<Standing> => {
    const [current, tab] = await Promise.all([settings.read(), browser.tabs.get(tabId).catch(() => null)]);
    if (tab === null) return { current, left: true, hidden: false };
    // Where the page may not be seen that it shows, the script is asked; with the page that it was in, it is gone.
    const address = tab.url ?? (await tabs.addressOf(tabId));
    return { current, left: address === null || !sameDocument(address, url), hidden: tab.url === undefined };
  };

  /** Puts into a page the script that is called for. */
  const follow = async (message: PageMessage, tabId: number): Promise<void> => {
    if (message.type === 'arrived') await tabs.startWatching(tabId);
    else {
      reader.prepare();
      await tabs.startReading(tabId);
    }
  };

  return {
    view,
    async accept(message, tab) {
      const tabId = tab.id;
      const url = addressIn(message);
      const site = siteOf(url);
      if (site === null) return NOTHING;
      const mode = async () => modeFor(await settings.read(), site);
      const asked = mode();
      // What was recorded is gathered while the settings and the packs still come in.
      const gathered = isCall(message) ? null : gatheredFrom(message);
      // Pages mostly are in the language that they declare.
      if (gathered && 'draft' in gathered) reader.prepare(gathered.draft.page.language);
      const unasked = message.type === 'found';
      const before = await asked;
      if (before === 'off' || (unasked && before !== 'always')) return stopped(tabs, tabId);
      /** A script stays in a page when the permission is taken back that it came by; what was asked for needs none. */
      const isBarred = ({ current, hidden }: Standing): boolean =>
        modeFor(current, site) === 'off' || (unasked && hidden);
      if (gathered === null) {
        const { current, hidden } = await stands(tabId, url);
        if (hidden) return stopped(tabs, tabId);
        // A script that was let in before the reader of the page chose otherwise starts nothing.
        if (modeFor(current, site) === 'always') await follow(message, tabId);
        return NOTHING;
      }
      let standing: ReturnType<typeof stands> | null = null;
      const recall: Recall = async (report, story) => {
        standing = stands(tabId, url);
        const now = await standing;
        const recalled = isBarred(now) ? null : memory.visit(report, story, tab, now.current);
        if (recalled === null) return { report, texts: [], unremembered: null };
        // Asking memory takes time, in which all of that may change.
        standing = null;
        return recalled;
      };
      const { page, places } = await pageFor(gathered, reader, recall);
      const now = await (standing ?? stands(tabId, url));
      if (isBarred(now)) return stopped(tabs, tabId);
      if (now.left) return NOTHING;
      // Kept before it is shown: who sweeps over the tabs meanwhile looks once more at what is kept.
      await pages.set(tabId, { url, page });
      await tabs.showPage(tabId, site, page, now.current);
      return { changed: true, places };
    },
    async read(tabId, url) {
      const before = await view(tabId, url);
      if (before.page.state === 'off' || isRead(before.page)) return before;
      // A script that is reading already reads no second time, so what it has answered since must not be lost.
      if (url !== null && !(await pages.begin(tabId, url))) return view(tabId, url);
      reader.prepare();
      const entry = await tabs.startReading(tabId);
      if (entry === 'entered') {
        const after = await view(tabId, url);
        return after.page.state === 'unread' ? { ...after, page: { state: 'reading' } } : after;
      }
      await pages.forget(tabId);
      return { ...before, page: { state: entry === 'closed' ? 'unreadable' : 'unread' } };
    },
    async forgetReports(which) {
      for (const tabId of await pages.tabs()) {
        const page = (await pages.get(tabId))?.page;
        if (page?.state === 'read' && (which === 'all' || page.report.memory !== null)) await pages.forget(tabId);
      }
    },
  };
}

/** The page that a message is about. */
export function addressIn(message: PageMessage): string {
  return 'tape' in message ? message.tape.url : message.url;
}

/** What a page was read as, before anything is looked up. */
type Gathered = { draft: Draft; places: Places } | { state: 'failed' | 'unreadable' | 'not-article' };

/** What asks for another script of ours in the page, and says nothing of what the page holds. */
type Call = Extract<PageMessage, { type: 'candidate' | 'arrived' }>;

function isCall(message: PageMessage): message is Call {
  return message.type === 'candidate' || message.type === 'arrived';
}

function gatheredFrom(message: Exclude<PageMessage, Call>): Gathered {
  if (message.type === 'failed') return { state: 'failed' };
  if (message.type === 'no-article') return { state: message.reason === 'document' ? 'unreadable' : 'not-article' };
  try {
    const { draft, places } = gather(message.tape);
    return draft.isArticle ? { draft, places } : { state: 'not-article' };
  } catch (error) {
    return failed(error);
  }
}

async function pageFor(
  gathered: Gathered,
  reader: ArticleReader,
  recall: Recall,
): Promise<{ page: KeptPage['page']; places: Places | null }> {
  if ('state' in gathered) return { page: gathered, places: null };
  const { draft, places } = gathered;
  try {
    const traced = await reader.read(draft, recall);
    if (traced.report.isArticle) return { page: { state: 'read', ...traced }, places };
    return { page: { state: 'not-article' }, places: null };
  } catch (error) {
    return { page: failed(error), places: null };
  }
}

function failed(error: unknown): { state: 'failed' } {
  console.error('Headwater could not trace', error);
  return { state: 'failed' };
}

async function remembersOn(
  browser: Pick<Browser, 'tabs'>,
  settings: Settings,
  site: string,
  tabId: number,
): Promise<boolean | null> {
  if (settings.memory === 'off') return null;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab === null || tab.incognito ? null : memoryFor(settings, site) !== 'off';
}

async function stopped(tabs: OpenTabs, tabId: number): Promise<Accepted> {
  await tabs.stop(tabId);
  return { changed: true, places: null };
}
