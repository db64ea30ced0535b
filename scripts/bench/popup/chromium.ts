import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type { Traced } from '../../../src/messages.ts';
import type { FoundBrowser } from '../../browsers/find.ts';
import { stopWorker } from '../../browsers/worker.ts';

/** What is clicked on, by turns. */
export const CASES = [
  'an empty popup',
  'a read page, warm worker',
  'a read page, stopped worker',
  '200 outlets, warm worker',
  '200 outlets, stopped worker',
] as const;

export type CaseName = (typeof CASES)[number];

/** When the frame in which the first sentence stands was painted, in milliseconds. */
export interface Paint {
  /** After the click: the browser makes a window and a process first. */
  sinceClick: number;
  /** After the browser began to load the popup. */
  sinceStart: number;
}

export type Paints = Record<CaseName, Paint[]>;

export interface MeasuredPaints {
  /** Of the browser. */
  version: string;
  paints: Paints;
}

export interface PopupBench {
  browser: FoundBrowser;
  /** The folder of the built extension. */
  extension: string;
  /** The port of the server of pages on this machine. */
  port: number;
  /** The page that is read. */
  url: string;
  /** What is kept of that page where the story is large. */
  large: Traced;
  rounds: number;
}

/** Clicks on the toolbar button over a page that has been read, again and again, and on that of an extension with an empty popup. */
export async function measurePaints(bench: PopupBench): Promise<MeasuredPaints> {
  const folder = mkdtempSync(path.join(tmpdir(), 'headwater-popup-'));
  try {
    const browser = await puppeteer.launch({
      executablePath: bench.browser.executable,
      userDataDir: path.join(folder, 'profile'),
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      args: [
        ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--host-resolver-rules=MAP * 127.0.0.1:${bench.port}`,
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ],
    });
    try {
      const empty = await extensionOf(browser, emptyExtension(path.join(folder, 'empty')));
      return { version: await browser.version(), paints: await timed(browser, bench, empty) };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function timed(browser: Browser, bench: PopupBench, empty: Extension): Promise<Paints> {
  const own = await extensionOf(browser, bench.extension);
  // It greets its reader in a tab that comes up in front.
  await browser.waitForTarget((target) => target.url() === `chrome-extension://${own.id}/welcome.html`);
  const page = await browser.newPage();
  await page.goto(bench.url);
  await page.bringToFront();
  // Opened over the page, so that there is something to keep; what is then kept is replaced for the large story.
  await paintOf(page, own);
  const control = await browser.newPage();
  await control.goto(`chrome-extension://${own.id}/options.html`);
  const kept = new Map<boolean, unknown>([
    [false, await control.evaluate(KEPT)],
    [true, { url: bench.url, page: { state: 'read', ...bench.large } }],
  ]);
  const paints = Object.fromEntries(CASES.map((name) => [name, [] as Paint[]])) as Paints;
  // The first round also fills the caches of the disk, and is not counted.
  for (let round = 0; round <= bench.rounds; round++) {
    for (const name of CASES) {
      if (name !== 'an empty popup') await control.evaluate(KEEP, kept.get(name.startsWith('200')));
      if (name.endsWith('stopped worker')) await stopWorker(browser, own.id);
      await page.bringToFront();
      const paint = await paintOf(page, name === 'an empty popup' ? empty : own);
      if (round > 0) paints[name].push(paint);
    }
  }
  return paints;
}

/** All that is kept is of the one tab that was read. */
const KEPT = `chrome.storage.session.get(null).then((all) => Object.entries(all).find(([key]) => key.startsWith('page:'))[1])`;

const KEEP = async (value: unknown): Promise<void> => {
  const { storage } = (globalThis as unknown as { chrome: { storage: { session: Area } } }).chrome;
  const [key = ''] = Object.keys(await storage.session.get(null)).filter((name) => name.startsWith('page:'));
  await storage.session.set({ [key]: value });
};

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Clicks, waits until the first sentence has been painted, and closes the popup again. */
async function paintOf(page: Page, extension: Extension): Promise<Paint> {
  const browser = page.browser();
  const before = new Set(browser.targets());
  const clicked = Date.now();
  await page.triggerExtensionAction(extension);
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${extension.id}/popup.html`);
  const target = await browser.waitForTarget((other) => isPopup(other.url()) && !before.has(other), {
    timeout: 10_000,
  });
  const popup = await target.asPage();
  const [began, sinceStart] = (await popup.evaluate(PAINTED)) as [number, number];
  await popup.close();
  return { sinceClick: began + sinceStart - clicked, sinceStart };
}

/** When the popup began to load, since 1970, and when the element that it marks as its first sentence was painted, since then. */
const PAINTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [first] = list.getEntries().filter(({ identifier }) => identifier === 'lead');
    if (first) resolve([performance.timeOrigin, first.renderTime]);
  }).observe({ type: 'element', buffered: true });
})`;

async function extensionOf(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`Chromium does not list the extension ${id}.`);
  return extension;
}

/** Writes an extension whose popup is one sentence, without script or style, and gives its folder. */
function emptyExtension(folder: string): string {
  mkdirSync(folder);
  const manifest = { manifest_version: 3, name: 'empty', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  const sentence = '<p elementtiming="lead">Here is a sentence.</p>';
  writeFileSync(path.join(folder, 'popup.html'), `<!doctype html><title>Empty</title>${sentence}`);
  return folder;
}
