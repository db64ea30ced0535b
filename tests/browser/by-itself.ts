import { expect } from 'vitest';
import type { Reader, Surface } from '../../scripts/browsers/reader.ts';
import type { KeptPage } from '../../src/background/pages.ts';

/** The largest of the pages here are read in a few seconds; a busy machine may take several times that. */
const PATIENCE_MS = 30_000;

/** Lets Headwater run by itself on every site, as the options do. */
export async function runEverywhere(reader: Reader): Promise<void> {
  const own = await reader.openOwnPage('options.html');
  await own.click('input[name=default-mode][value=always]');
  await own.until(`chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)`);
  await own.close();
}

/** Waits until the badge of the tab in front is as a pattern says. */
export async function badgeBecomes(reader: Reader, pattern: RegExp): Promise<void> {
  await expect.poll(() => reader.badge(), { timeout: PATIENCE_MS, interval: 50 }).toMatch(pattern);
}

/** What the extension knows of the page at an address, if anything; asked from a page of the extension's own. */
export function keptOf(own: Surface, url: string): Promise<KeptPage['page'] | null> {
  return own.evaluate(`chrome.storage.session.get(null).then((all) => Object.values(all)
    .find((kept) => kept.url === ${JSON.stringify(url)})?.page ?? null)`);
}

/** The same, once the extension is done with it. */
export async function outcomeOf(own: Surface, url: string): Promise<KeptPage['page'] | null> {
  const isDone = async () => !['reading', undefined].includes((await keptOf(own, url))?.state);
  await expect.poll(isDone, { timeout: PATIENCE_MS, interval: 50 }).toBe(true);
  return keptOf(own, url);
}

/** The text of the article that a page was read as; null where it was read as none. */
export function textOf(page: KeptPage['page'] | null): string | null {
  return page?.state === 'read' ? (page.report.article?.text ?? null) : null;
}
