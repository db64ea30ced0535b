import type { Traced } from '../../src/messages.ts';
import type { Reader, Surface } from './reader.ts';

/**
 * Opens a surface as a page of its own over a page on which the reader has clicked on the button before, so that it can be
 * seen in any width. Where it is given, that and no more is then known of the page.
 */
export async function openOver(
  reader: Reader,
  { surface, url, known }: { surface: 'popup' | 'panel'; url: string; known?: Traced },
): Promise<Surface> {
  const popup = await reader.pressButton(await reader.open(url));
  await popup.until(`document.querySelector('main[aria-busy=false] .lead-first')`);
  await popup.close();
  const options = await reader.openOwnPage('options.html');
  const tabId = await options.evaluate<number>(`chrome.storage.session.get('tabs').then(async ({ tabs }) => {
    const id = tabs.at(-1);
    const known = ${JSON.stringify(known ?? null)};
    const kept = { url: ${JSON.stringify(url)}, page: { state: 'read', ...known } };
    if (known) await chrome.storage.session.set({ ['page:' + id]: kept });
    return id;
  })`);
  await options.close();
  const opened = await reader.openOwnPage(`${surface}.html?tab=${tabId}`);
  await opened.until(`document.querySelector('main[aria-busy=false] .lead-first')`);
  return opened;
}
