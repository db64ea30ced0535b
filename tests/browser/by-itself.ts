import { expect } from 'vitest';
import type { Reader, Surface } from '../../scripts/browsers/reader.ts';
import type { KeptPage } from '../../src/background/pages.ts';

/** The largest of the pages here are read in a few seconds; a busy machine may take several times that. */
const PATIENCE_MS = 60_000;

/** Lets Headwater run by itself on every site, as the options do. */
export async function runEverywhere(reader: Reader): Promise<void> {
  const own = await reader.openOwnPage('options.html');
  await own.click('input[name=default-mode][value=always]');
  await own.until(`chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)`);
  await own.close();
}

/** Waits until the badge of the tab in front is as a pattern says. */
export async function badgeBecomes(reader: Reader, pattern: RegExp): Promise<void> {
  await expect.poll(() => reader.badge(), { timeout: 10_000, interval: 50 }).toMatch(pattern);
}

/** What the extension knows of the page at an address, once it is done with it; asked from a page of the extension's own. */
export async function outcomeOf(own: Surface, url: string): Promise<KeptPage['page']> {
  let page: KeptPage['page'] | null = null;
  const isDone = async (): Promise<boolean> => {
    page = await own.evaluate<
      KeptPage['page'] | null
    >(`chrome.storage.session.get(null).then((all) => Object.values(all)
      .find((kept) => kept.url === ${JSON.stringify(url)})?.page ?? null)`);
    return page !== null && page.state !== 'reading';
  };
  await expect.poll(isDone, { timeout: PATIENCE_MS, interval: 50 }).toBe(true);
  return page as unknown as KeptPage['page'];
}

/** The text of the article that a page was read as; null where it was read as none. */
export function textOf(page: KeptPage['page']): string | null {
  return page.state === 'read' ? (page.report.article?.text ?? null) : null;
}
