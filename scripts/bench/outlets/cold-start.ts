import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { FoundBrowser } from '../../browsers/find.ts';
import { launchForProbes, probeExtension, workerMemory } from '../../browsers/probe.ts';
import { stopWorker } from '../../browsers/worker.ts';

/** What a worker does before it answers, each one more than the one before. */
export const WORKERS = ['empty', 'with the code', 'with the bytes', 'with the outlets open'] as const;

export type WorkerName = (typeof WORKERS)[number];

/** By what the worker does. */
export interface ColdStarts {
  /** Of the browser. */
  version: string;
  /** Milliseconds from a message to the answer of a service worker that had to be started for it. */
  times: Record<WorkerName, number[]>;
  /** Bytes that the worker then holds: its objects, and the buffers behind them. */
  memory: Record<WorkerName, number>;
}

const CODE = `import { openOutlets } from './src/outlets/outlets.ts'; globalThis.openOutlets = openOutlets;`;
/** As the background does it: the pack is fetched from the start of the worker on, before the rest of the code is evaluated. */
const FETCH = `globalThis.bytes = fetch('outlets.pack').then((file) => file.arrayBuffer()).then((buffer) => new Uint8Array(buffer));`;
const BYTES = `import 'data:text/javascript,${encodeURIComponent(FETCH).replaceAll("'", '%27')}';`;

const SOURCES: Readonly<Record<WorkerName, string>> = {
  empty: worker(`respond('here');`),
  'with the code': CODE + worker(`respond('here');`),
  'with the bytes': BYTES + CODE + worker(`bytes.then(() => respond('here'));`),
  'with the outlets open':
    BYTES +
    CODE +
    worker(`bytes.then((pack) => respond(openOutlets(pack).byAddress('https://bbc.com/russian')?.name));`),
};

function worker(answer: string): string {
  return `chrome.runtime.onMessage.addListener((_message, _sender, respond) => { ${answer} return true; });`;
}

/**
 * Starts the workers of four extensions in one Chromium by turns, each after it has been stopped, and times them from a page.
 * @param pack the bytes of the outlets
 * @param rounds how many cold starts of each
 */
export async function coldStarts(found: FoundBrowser, pack: Uint8Array, rounds: number): Promise<ColdStarts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'headwater-cold-start-'));
  try {
    const browser = await launchForProbes(found, path.join(folder, 'profile'));
    try {
      const pages = new Map<WorkerName, Page>();
      for (const name of WORKERS) {
        const id = await browser.installExtension(
          await probeExtension(path.join(folder, name), SOURCES[name], ['outlets.pack', pack]),
        );
        const page = await browser.newPage();
        await page.goto(`chrome-extension://${id}/page.html`);
        pages.set(name, page);
      }
      const times = await timed(browser, pages, rounds);
      return { version: await browser.version(), times, memory: await memoryOf(browser, pages) };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function timed(
  browser: Browser,
  pages: ReadonlyMap<WorkerName, Page>,
  rounds: number,
): Promise<ColdStarts['times']> {
  const times: ColdStarts['times'] = {
    empty: [],
    'with the code': [],
    'with the bytes': [],
    'with the outlets open': [],
  };
  // The first round of each also fills the caches of the disk, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, page] of pages) {
      await stopWorker(browser, hostOf(page));
      await page.bringToFront();
      const [took, answer] = (await page.evaluate(ASK)) as [number, unknown];
      if (typeof answer !== 'string') throw new Error(`The worker ${name} answered ${String(answer)}.`);
      if (round > 0) times[name].push(took);
    }
  }
  return times;
}

const ASK = `(async () => {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage('start');
  return [performance.now() - start, answer];
})()`;

async function memoryOf(browser: Browser, pages: ReadonlyMap<WorkerName, Page>): Promise<ColdStarts['memory']> {
  const memory: ColdStarts['memory'] = {
    empty: 0,
    'with the code': 0,
    'with the bytes': 0,
    'with the outlets open': 0,
  };
  for (const [name, page] of pages) {
    await page.evaluate(ASK);
    memory[name] = await workerMemory(browser, hostOf(page));
  }
  return memory;
}

/** The id of the extension that a page belongs to. */
function hostOf(page: Page): string {
  return new URL(page.url()).host;
}
