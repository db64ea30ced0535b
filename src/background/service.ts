import type { Answers, SurfaceMessage } from '../messages.ts';
import { openSettings } from '../settings/store.ts';
import type { Browser } from '../ui/webext.ts';
import { listen } from './listen.ts';
import { openPages } from './pages.ts';
import type { ArticleReader } from './reader.ts';
import { openReadings } from './readings.ts';
import { openRules } from './rules.ts';
import { openTabs } from './tabs.ts';

/**
 * Starts the background. All listeners are added at once, since the browser wakes a stopped worker only for those; all
 * state lies in storage, since a worker can be stopped between any two steps.
 */
export function startBackground(browser: Browser, reader: ArticleReader): void {
  const settings = openSettings(browser.storage.local);
  const pages = openPages(browser.storage.session);
  const tabs = openTabs(browser, pages);
  const readings = openReadings({ browser, settings, pages, tabs, reader });
  const rules = openRules({ browser, settings, tabs });

  /** Tells the open surfaces that there is something new of a tab, or of all; that none is open is the usual case. */
  const tell = (tabId: number | null): void => {
    browser.runtime.sendMessage({ type: 'changed', tabId }).catch(() => {});
  };

  const answer = async (message: SurfaceMessage): Promise<Answers[SurfaceMessage['type']]> => {
    switch (message.type) {
      case 'view':
        return readings.view(message.tabId, message.url);
      case 'read':
        return readings.read(message.tabId, message.url);
      case 'show':
        return tabs.show(message.tabId, message.evidence);
      case 'settings':
        return rules.settings();
      case 'change': {
        const changed = await rules.change(message.change);
        tell(null);
        return changed;
      }
    }
  };

  const command = async (name: string, tabId: number, url: string | null): Promise<void> => {
    const { site, page } = await readings.view(tabId, url);
    if (name === 'switch-site' && site !== null) await rules.switchSite(site).then(() => tell(null));
    if (name === 'show-evidence' && page.state === 'read') await tabs.showNext(tabId, page.report);
  };

  listen(browser, {
    fromSurface: answer,
    async fromPage(message, tabId) {
      if (await readings.accept(message, tabId)) tell(tabId);
    },
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    soon(rules.enforce());
    if (reason === 'install') soon(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
  });
  browser.runtime.onStartup.addListener(() => soon(rules.enforce()));
  browser.permissions.onAdded.addListener(() => soon(rules.enforce().then(() => tell(null))));
  browser.permissions.onRemoved.addListener(() => {
    soon(rules.enforce({ stopWhereNotAllowed: true }).then(() => tell(null)));
  });
  browser.tabs.onRemoved.addListener((tabId) => soon(tabs.forget(tabId)));
  // Phones have no commands.
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) soon(command(name, tab.id, tab.url ?? null));
  });
}

function soon(task: Promise<unknown>): void {
  task.catch((error: unknown) => console.error('Headwater:', error));
}
