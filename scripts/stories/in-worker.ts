import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StoryQuery } from '../../src/stories/story.ts';
import type { FoundBrowser } from '../browsers/find.ts';
import { launchForProbes, probeExtension, workerMemory } from '../browsers/probe.ts';

/** Fetches the pack, opens it and asks it, as the background does, and says how many stories it found. */
const SOURCE = `
import { openStories } from './src/stories/stories.ts';
const stories = fetch('stories.pack').then((file) => file.arrayBuffer()).then((bytes) => openStories(new Uint8Array(bytes)));
chrome.runtime.onMessage.addListener((queries, _sender, respond) => {
  stories.then((index) => respond(queries.filter((query) => index.match(query, 10).length > 0).length));
  return true;
});`;

/** Bytes that a service worker in Chromium holds with a pack of stories in it, after so many queries. */
export async function memoryInWorker(
  found: FoundBrowser,
  pack: Uint8Array,
  queries: readonly StoryQuery[],
): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'headwater-worker-'));
  try {
    const browser = await launchForProbes(found, path.join(folder, 'profile'));
    try {
      const extension = await probeExtension(path.join(folder, 'stories'), SOURCE, ['stories.pack', pack]);
      const id = await browser.installExtension(extension);
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/page.html`);
      const answered = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(queries)})`);
      if (answered !== queries.length)
        throw new Error(`Of ${queries.length} queries the worker answered ${String(answered)}.`);
      return await workerMemory(browser, id);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
