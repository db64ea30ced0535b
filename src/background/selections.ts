import type { Menus, Scripting, Tabs } from 'webextension-polyfill';
import type { Answers, GivenText } from '../messages.ts';
import { LONGEST_TEXT } from '../messages.ts';
import { inTurn } from '../settings/in-turn.ts';
import { siteOf } from '../settings/sites.ts';
import { text } from '../ui/text.ts';
import type { Browser } from '../ui/webext.ts';

export interface Selections {
  /** Puts the question into the context menu of selected text. */
  offer(): Promise<void>;
  /** Has what is selected in a tab traced, on a page of its own. */
  trace(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void>;
  get(id: string): Promise<Answers['selection']>;
}

const ITEM = 'trace-selection';
const KEY = 'selections';
/** So many are kept, for pages that are loaded again. */
const MAX_KEPT = 5;

/** Selected text on its way from a page to the extension's own: in `storage.session`, so never on a disk. */
export function openSelections(
  browser: Pick<Browser, 'contextMenus' | 'scripting' | 'storage' | 'tabs' | 'runtime'>,
): Selections {
  const queue = inTurn();
  const kept = async (): Promise<(GivenText & { id: string })[]> => {
    const { [KEY]: stored } = await browser.storage.session.get(KEY);
    // Only this file writes it.
    return (stored as (GivenText & { id: string })[] | undefined) ?? [];
  };

  return {
    offer: () =>
      queue(async () => {
        await browser.contextMenus.removeAll();
        browser.contextMenus.create({ id: ITEM, title: text('menu_selection'), contexts: ['selection'] });
      }),
    async trace({ menuItemId, selectionText = '', frameId, frameUrl, pageUrl }, tab) {
      if (menuItemId !== ITEM) return;
      const selected = (tab?.id === undefined ? null : await linesIn(browser, tab.id, frameId)) ?? selectionText;
      const url = frameUrl ?? pageUrl ?? null;
      const id = crypto.randomUUID();
      const given: GivenText = {
        text: selected.slice(0, LONGEST_TEXT + 1),
        title: null,
        url: url !== null && siteOf(url) !== null ? url : null,
      };
      await queue(async () => {
        await browser.storage.session.set({ [KEY]: [...(await kept()), { id, ...given }].slice(-MAX_KEPT) });
      });
      await browser.tabs.create({ url: browser.runtime.getURL(`text.html?selection=${id}`) });
    },
    async get(id) {
      const found = (await kept()).find((one) => one.id === id);
      return found ? { text: found.text, title: found.title, url: found.url } : null;
    },
  };
}

/** The selection with its line breaks, of which the menu itself tells nothing; null where no script gets in. */
async function linesIn(
  browser: Pick<Browser, 'scripting'>,
  tabId: number,
  frameId: number | undefined,
): Promise<string | null> {
  const target: Scripting.InjectionTarget = { tabId, frameIds: [frameId ?? 0] };
  const func = () => getSelection()?.toString() ?? '';
  const results = await browser.scripting.executeScript({ target, func }).catch(() => []);
  const selected: unknown = results[0]?.result;
  return typeof selected === 'string' && selected !== '' ? selected : null;
}
