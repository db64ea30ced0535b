import type { Storage } from 'webextension-polyfill';
import { sameDocument } from '../article/same-document.ts';
import type { PageView } from '../messages.ts';
import { inTurn } from '../settings/in-turn.ts';

/** What is kept of the page in a tab. */
export interface KeptPage {
  url: string;
  page: Extract<PageView, { state: 'reading' | 'unreadable' | 'not-article' | 'failed' | 'read' }>;
}

/** So many tabs are remembered; the longest unused is forgotten first, and is read again when its reader asks. */
const MAX_TABS = 60;
const ORDER_KEY = 'tabs';

export interface Pages {
  /** Null where nothing is kept of this tab. */
  get(tabId: number): Promise<KeptPage | null>;
  set(tabId: number, kept: KeptPage): Promise<void>;
  /** Says that a page is being read. False, and nothing is changed, where it has been read: what failed is read again. */
  begin(tabId: number, url: string): Promise<boolean>;
  forget(tabId: number): Promise<void>;
  /** The tabs of which something is kept. */
  tabs(): Promise<readonly number[]>;
}

/** What is known of each tab, in `storage.session`: it outlives a stopped worker, and is gone with the browser. */
export function openPages(area: Storage.StorageArea): Pages {
  const queue = inTurn();
  const readOrder = async (): Promise<readonly number[]> => {
    const { [ORDER_KEY]: stored } = await area.get(ORDER_KEY);
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'number') : [];
  };
  let known: Promise<readonly number[]> | null = null;
  /** Known once it was read, since nobody else writes it; where reading has failed it is read again. */
  const order = (): Promise<readonly number[]> => {
    known ??= readOrder().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  // Ahead of its use: it comes in while the worker still waits to hear what it was woken for.
  order().catch(() => {});
  const write = async (entry: Partial<Record<string, KeptPage>>, order: readonly number[]): Promise<void> => {
    known = null;
    await area.set({ ...entry, [ORDER_KEY]: order });
    known = Promise.resolve(order);
  };
  const drop = async (ids: readonly number[], kept: readonly number[]): Promise<void> => {
    await area.remove(ids.map(keyOf));
    await write({}, kept);
  };

  const get: Pages['get'] = async (tabId) => {
    const { [keyOf(tabId)]: kept } = await area.get(keyOf(tabId));
    // Only this file writes the session storage, and an update of the extension empties it.
    return (kept as KeptPage | undefined) ?? null;
  };
  const put = async (tabId: number, kept: KeptPage): Promise<void> => {
    const others = (await order()).filter((id) => id !== tabId);
    const surplus = others.slice(0, Math.max(0, others.length + 1 - MAX_TABS));
    const remaining = others.slice(surplus.length);
    if (surplus.length > 0) await drop(surplus, remaining);
    const entry = { [keyOf(tabId)]: kept };
    try {
      await write(entry, [...remaining, tabId]);
    } catch {
      // The quota is used up: this page matters more than any other.
      await drop(remaining, []);
      await write(entry, [tabId]);
    }
  };

  return {
    get,
    set: (tabId, kept) => queue(() => put(tabId, kept)),
    begin: (tabId, url) =>
      queue(async () => {
        const kept = await get(tabId);
        // The answer of a script that was reading already may have come in since the reader looked.
        if (kept !== null && sameDocument(kept.url, url) && isRead(kept.page)) return false;
        await put(tabId, { url, page: { state: 'reading' } });
        return true;
      }),
    forget: (tabId) =>
      queue(async () => {
        const known = await order();
        if (known.includes(tabId))
          await drop(
            [tabId],
            known.filter((id) => id !== tabId),
          );
      }),
    tabs: order,
  };
}

/** Whether it is known what a page holds. */
export function isRead({ state }: PageView): boolean {
  return state === 'read' || state === 'not-article' || state === 'unreadable';
}

function keyOf(tabId: number): string {
  return `page:${tabId}`;
}
