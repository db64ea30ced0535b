import type { Tabs } from 'webextension-polyfill';
import { sameDocument } from '../article/same-document.ts';
import type { Order, PageView } from '../messages.ts';
import type { Evidence, Report } from '../report.ts';
import { badgeFor, modeFor, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/sites.ts';
import { evidenceOnPage } from '../ui/evidence.ts';
import type { Browser } from '../ui/webext.ts';
import { buttonFor, showButton } from './badge.ts';
import { openLitStyle } from './lit-style.ts';
import type { KeptPage, Pages } from './pages.ts';
import { CONTENT_SCRIPT, mayRunOn } from './registration.ts';

export interface OpenTabs {
  /** Has the page read, or says why that cannot be. */
  startReading(tabId: number): Promise<Entry>;
  /** Puts the gate into the page, which judges what is there and what comes. */
  startWatching(tabId: number): Promise<Entry>;
  /** The address of the page, as far as our script in it knows; null where there is none. */
  addressOf(tabId: number): Promise<string | null>;
  /** Takes everything of ours out of the tab, and forgets it. */
  stop(tabId: number): Promise<void>;
  /** Forgets a tab that is gone. */
  forget(tabId: number): Promise<void>;
  /** Lights a line up on the page and scrolls to it. False where the page no longer has it. */
  show(tabId: number, evidence: Evidence): Promise<boolean>;
  /** Lights up the next line that the report rests on, after the last one and then from the top. */
  showNext(tabId: number, report: Report): Promise<boolean>;
  /** Shows on the button what is known of a page of a site. */
  showPage(tabId: number, site: string, page: PageView, settings: Settings): Promise<void>;
  /** Starts, stops and marks every open tab as the settings and the browser's permissions say. */
  sweep(settings: Settings, options: { stopWhereNotAllowed: boolean }): Promise<void>;
}

/** Whether the script could be put into a tab: `closed` where no extension gets in, `forbidden` where this one may not. */
export type Entry = 'entered' | 'closed' | 'forbidden';

const READER_SCRIPT = 'reader.js';
const LEAVE_SCRIPT = 'leave.js';

type Needed = Pick<Browser, 'tabs' | 'scripting' | 'action' | 'permissions' | 'storage'>;

/** What the background does to open tabs. Tabs close and navigate at any time, so that one has gone is never an error. */
export function openTabs(browser: Needed, pages: Pages): OpenTabs {
  const style = openLitStyle(browser);

  const send = (tabId: number, order: Order): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, order, { frameId: 0 }).catch(() => undefined);

  const inject = (tabId: number, script: string): Promise<Entry> =>
    browser.scripting.executeScript({ target: { tabId }, files: [script] }).then(
      () => 'entered',
      // Only Chrome tells the two apart. Elsewhere a missing permission is rare: the reader's click gives it.
      (error: unknown) => (String(error).includes('must request permission') ? 'forbidden' : 'closed'),
    );

  const showPage: OpenTabs['showPage'] = (tabId, site, page, settings) =>
    showButton(browser, tabId, buttonFor(page), badgeFor(settings, site));

  /** A lookout, and a gate that has found nothing, hear no order, so they are taken out where nobody answers. */
  const end = async (tabId: number): Promise<void> => {
    if ((await send(tabId, { type: 'stop' })) !== true) await inject(tabId, LEAVE_SCRIPT);
  };

  const addressOf = async (tabId: number): Promise<string | null> => {
    const address = await send(tabId, { type: 'address' });
    return typeof address === 'string' ? address : null;
  };

  const stop = async (tabId: number): Promise<void> => {
    await end(tabId);
    await style.end(tabId);
    await pages.forget(tabId);
  };

  const show = async (tabId: number, evidence: Evidence): Promise<boolean> => {
    const highlight = await style.begin(tabId);
    return (await send(tabId, { type: 'show', evidence, highlight })) === true;
  };

  return {
    stop,
    show,
    showPage,
    addressOf,
    async startReading(tabId) {
      // The reader reads as it comes in; one that is there already is told to.
      return (await send(tabId, { type: 'read' })) === true ? 'entered' : inject(tabId, READER_SCRIPT);
    },
    startWatching: (tabId) => inject(tabId, CONTENT_SCRIPT),
    async forget(tabId) {
      await pages.forget(tabId);
      await style.end(tabId);
      await browser.storage.session.remove(shownKey(tabId));
    },
    async showNext(tabId, report) {
      const lines = evidenceOnPage(report);
      const key = shownKey(tabId);
      const { [key]: last } = await browser.storage.session.get(key);
      const index = typeof last === 'number' ? (last + 1) % Math.max(1, lines.length) : 0;
      const line = lines[index];
      if (!line) return false;
      await browser.storage.session.set({ [key]: index });
      return show(tabId, line);
    },
    async sweep(settings, { stopWhereNotAllowed }) {
      const allowed = remembered((site) => mayRunOn(browser, site));
      const settle = async ({ id, url, discarded }: Tabs.Tab): Promise<void> => {
        if (id === undefined) return;
        // Where the address may not be seen, what is kept may be of a page that the reader has left.
        const address = url ?? (await addressOf(id));
        const site = address === null ? null : siteOf(address);
        if (address === null || site === null) {
          // What is still in there can only be a gate that has lost its permission.
          if (stopWhereNotAllowed && url === undefined) await end(id);
          return;
        }
        const keptNow = async (): Promise<KeptPage | null> => {
          const last = await pages.get(id);
          return last !== null && sameDocument(last.url, address) ? last : null;
        };
        const kept = await keptNow();
        const mode = modeFor(settings, site);
        if (mode === 'off') {
          await stop(id);
          return showPage(id, site, { state: 'off' }, settings);
        }
        const isAllowed = await allowed(site);
        if (stopWhereNotAllowed && !isAllowed) {
          await stop(id);
          return showPage(id, site, { state: 'unread' }, settings);
        }
        await showPage(id, site, kept?.page ?? { state: 'unread' }, settings);
        // What was read while that was being shown would stay hidden behind it.
        const since = await keptNow();
        if (since !== null && since.page.state !== kept?.page.state) await showPage(id, site, since.page, settings);
        // A gate that is left from a time when Headwater ran here by itself; where there is a report, its reader stays.
        if (mode === 'click' && kept === null) await end(id);
        const shouldRun = mode === 'always' && isAllowed && discarded !== true;
        if (shouldRun && (await send(id, { type: 'ping' })) !== true) await inject(id, CONTENT_SCRIPT);
      };
      await Promise.all((await browser.tabs.query({})).map(settle));
    },
  };
}

/** Where the line that was shown last is kept. */
function shownKey(tabId: number): string {
  return `shown:${tabId}`;
}

function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}
