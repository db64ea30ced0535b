import type { Answers, SurfaceMessage } from '../messages.ts';
import type { SettingsChange } from '../settings/settings.ts';
import { openSettings } from '../settings/store.ts';
import type { Browser } from '../ui/webext.ts';
import { listen } from './listen.ts';
import { openPages } from './pages.ts';
import type { ArticleReader } from './reader.ts';
import { openReadingMemory } from './reading-memory.ts';
import { openReadings } from './readings.ts';
import { openRules } from './rules.ts';
import { openSelections } from './selections.ts';
import { openTabs } from './tabs.ts';

const MAY_CONCERN_MEMORY: readonly SettingsChange['set'][] = ['memory', 'memory-site', 'several', 'all'];

/**
 * Starts the background. All listeners are added at once, since the browser wakes a stopped worker only for those; all
 * state lies in storage, since a worker can be stopped between any two steps.
 */
export function startBackground(browser: Browser, reader: ArticleReader): void {
  const settings = openSettings(browser.storage.local);
  const pages = openPages(browser.storage.session);
  const tabs = openTabs(browser, pages);
  const memory = openReadingMemory();
  const readings = openReadings({ browser, settings, memory, pages, tabs, reader });
  const rules = openRules({ browser, settings, tabs });
  // Phones have no context menu.
  const selections = browser.contextMenus ? openSelections(browser) : null;

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
        if (MAY_CONCERN_MEMORY.includes(message.change.set)) await readings.forgetReports('all');
        tell(null);
        return changed;
      }
      case 'erased':
        await readings.forgetReports('recalled');
        tell(null);
        return null;
      case 'text':
        return reader.readText(message);
      case 'selection':
        return selections?.get(message.id) ?? null;
    }
  };

  const command = async (name: string, tabId: number, url: string | null): Promise<void> => {
    const { site, page } = await readings.view(tabId, url);
    if (name === 'switch-site' && site !== null) await rules.switchSite(site).then(() => tell(null));
    if (name === 'show-evidence' && page.state === 'read') await tabs.showNext(tabId, page.report);
  };

  listen(browser, {
    fromSurface: answer,
    async fromPage(message, tab) {
      const { changed, places } = await readings.accept(message, tab);
      if (changed) tell(tab.id);
      return { places };
    },
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    soon(rules.enforce());
    if (selections) soon(selections.offer());
    if (reason === 'install') soon(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
  });
  browser.runtime.onStartup.addListener(() => {
    soon(rules.enforce());
    if (selections) soon(selections.offer());
  });
  browser.permissions.onAdded.addListener(() => soon(rules.enforce().then(() => tell(null))));
  browser.permissions.onRemoved.addListener(() => {
    soon(rules.enforce({ stopWhereNotAllowed: true }).then(() => tell(null)));
  });
  browser.tabs.onRemoved.addListener((tabId) => soon(tabs.forget(tabId)));
  if (selections) browser.contextMenus.onClicked.addListener((info, tab) => soon(selections.trace(info, tab)));
  // Phones have no commands.
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) soon(command(name, tab.id, tab.url ?? null));
  });
}

function soon(task: Promise<unknown>): void {
  task.catch((error: unknown) => console.error('Headwater:', error));
}
