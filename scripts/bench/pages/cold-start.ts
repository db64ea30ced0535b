import type { Browser, Page, Realm } from 'puppeteer-core';
import { stopWorker } from '../../browsers/worker.ts';
import { bundled } from './extensions.ts';

/** Milliseconds from a message of a content script to the answer of a worker that had to be started for it. */
export interface ColdStarts {
  empty: number[];
  /** The message is an article; the answer comes when the badge is there. */
  headwater: number[];
}

interface ColdStartBench {
  browser: Browser;
  /** A page of Headwater's own. */
  control: Page;
  /** The id of the extension whose worker does nothing but answer. */
  empty: string;
  rounds: number;
}

const RECORD = `import { record } from './src/article/record.ts'; globalThis.tape = record(document, location.href).tape;`;

/** Sends from the worlds of content scripts to stopped workers, by turns. Every host serves an article. */
export async function coldStarts({ browser, control, empty, rounds }: ColdStartBench): Promise<ColdStarts> {
  const own = new URL(control.url()).host;
  const simple = await worldOn(browser, 'empty', empty);
  const reading = await worldOn(browser, 'headwater', own);
  await reading.evaluate(await bundled(RECORD));
  const times: ColdStarts = { empty: [], headwater: [] };
  // The first round of each also fills the caches of the disk, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    await stopWorker(browser, empty);
    const trip = await timeOf(simple, `'start'`);
    await control.evaluate(`${READ_TAB}.then((tabId) => chrome.action.setBadgeText({ tabId, text: '' }))`);
    await stopWorker(browser, own);
    const badge = await timeOf(reading, `{ type: 'found', tape }`);
    const shown = await control.evaluate(`${READ_TAB}.then((tabId) => chrome.action.getBadgeText({ tabId }))`);
    if (shown === '') throw new Error('The worker answered, but there is no badge.');
    if (round === 0) continue;
    times.empty.push(trip);
    times.headwater.push(badge);
  }
  return times;
}

/** The tab of the page that Headwater read, which is the only one on its host. */
const READ_TAB = `chrome.tabs.query({ url: 'http://headwater.example/*' }).then((tabs) => tabs.at(-1).id)`;

/** The world of an extension's content script in a new page on the host that is named like it. */
async function worldOn(browser: Browser, host: string, id: string): Promise<Realm> {
  const page = await browser.newPage();
  await page.goto(`http://${host}.example/article`);
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    for (const realm of await page.extensionRealms()) {
      if ((await (await realm.extension())?.id) === id) return realm;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`There is no content script on ${host}.example.`);
}

async function timeOf(world: Realm, message: string): Promise<number> {
  const [took, answer] = (await world.evaluate(`(async () => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage(${message});
    return [performance.now() - start, Boolean(answer)];
  })()`)) as [number, boolean];
  if (!answer) throw new Error('The worker gave no answer.');
  return took;
}
