import type { PageView } from '../../src/messages.ts';
import type { Reader, Surface } from './reader.ts';

/**
 * Opens a surface as a page of its own over a page on which the reader has clicked on the button before, so that it can be
 * seen in any width. Where it is given, that and no more is then known of the page.
 */
export async function openOver(
  reader: Reader,
  { surface, url, known }: { surface: 'popup' | 'panel'; url: string; known?: PageView },
): Promise<Surface> {
  const popup = await reader.pressButton(await reader.open(url));
  await popup.until(`document.querySelector('main[aria-busy=false] .lead-first')`);
  await popup.close();
  const options = await reader.openOwnPage('options.html');
  const tabId = await options.evaluate<number>(`chrome.storage.session.get('tabs').then(async ({ tabs }) => {
    const id = tabs.at(-1);
    const known = ${JSON.stringify(known ?? null)};
    const key = 'page:' + id;
    if (known?.state === 'unread') await chrome.storage.session.remove(key);
    else if (known) await chrome.storage.session.set({ [key]: { url: ${JSON.stringify(url)}, page: known } });
    return id;
  })`);
  await options.close();
  const opened = await reader.openOwnPage(`${surface}.html?tab=${tabId}`);
  await opened.until(`document.querySelector('main .lead-first')`);
  if (known?.state !== 'reading') await opened.until(`document.querySelector('main[aria-busy=false]')`);
  return opened;
}

/** Opens a popup as a page of its own over a page on which the reader has not clicked, so that nothing may be read there. */
export async function openUninvited(reader: Reader, url: string): Promise<Surface> {
  await reader.open(url);
  const options = await reader.openOwnPage('options.html');
  const tabId = await options.evaluate<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id).sort((a, b) => a - b).at(-2))`,
  );
  await options.close();
  const opened = await reader.openOwnPage(`popup.html?tab=${tabId}`);
  await opened.until(`document.querySelector('main[aria-busy=false] .lead-first')`);
  return opened;
}
