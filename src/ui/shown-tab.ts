import type { ShownTab } from './use-tab-view.ts';
import { webext } from './webext.ts';

/** The tab in front. A surface that is opened as a page of its own names another in its address: `?tab=12`. */
export async function shownTab(): Promise<ShownTab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const found = Number.isInteger(asked)
    ? await webext.tabs.get(asked)
    : (await webext.tabs.query({ active: true, currentWindow: true }))[0];
  return found?.id === undefined ? null : { id: found.id, url: found.url ?? null };
}
