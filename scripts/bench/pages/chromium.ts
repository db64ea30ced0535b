import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { FoundBrowser } from '../../browsers/find.ts';
import { serveHosts } from '../../browsers/loopback.ts';
import { launchForProbes } from '../../browsers/probe.ts';
import { build } from '../../build.ts';
import { ensurePacks } from '../../pack.ts';
import { PRESS, pressFile } from '../../press/press.ts';
import { DIST } from '../../root.ts';
import { type ColdStarts, coldStarts } from './cold-start.ts';
import { scriptExtension } from './extensions.ts';
import { mainThreadCosts, TRACED } from './trace.ts';

export interface PageToLoad {
  url: string;
  html: string;
}

const KINDS = ['others', 'news', 'real'] as const;
type Kind = (typeof KINDS)[number];
export type Case = 'empty' | 'readability' | 'headwater';

export interface PagesBench {
  browser: FoundBrowser;
  /** Pages that are no articles, invented articles, and real ones. */
  pages: Record<Kind, PageToLoad[]>;
  /** How often each page is loaded for each extension. */
  rounds: number;
  /** How often each worker is started. */
  starts: number;
}

export interface PageCosts {
  version: string;
  /** Milliseconds of the page's main thread, one for each load. */
  costs: Record<Kind, Record<Case, number[]>>;
  starts: ColdStarts;
}

/** Beside what Headwater is measured: where there is nothing to read an empty script, else another reader. */
const CASES: Readonly<Record<Kind, readonly Case[]>> = {
  others: ['empty', 'headwater'],
  news: ['readability', 'headwater'],
  real: ['readability', 'headwater'],
};

/** How long a page is left alone after it has loaded, in milliseconds. What is measured is done well before. */
const REST_MS = 400;

/** Loads pages in one Chromium with three extensions, each of which runs on a host of its own. */
export async function measurePages({ browser: found, pages, rounds, starts }: PagesBench): Promise<PageCosts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'headwater-pages-'));
  let body = '';
  const server = await serveHosts(() => ({ body }));
  try {
    const browser = await launchForProbes(found, path.join(folder, 'profile'), [
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ]);
    try {
      const readability = `import { Readability } from '@mozilla/readability'; new Readability(document.cloneNode(true)).parse();`;
      const empty = await browser.installExtension(await scriptExtension(folder, 'empty', ''));
      await browser.installExtension(await scriptExtension(folder, 'readability', readability));
      const control = await installHeadwater(browser, folder);
      const page = await browser.newPage();
      const costs = noCosts();
      // The first round also fills the caches of code, and is not counted.
      for (let round = 0; round <= rounds; round++) {
        const loaded: { kind: Kind; name: Case; start: number }[] = [];
        await page.tracing.start({ categories: TRACED });
        for (const kind of KINDS) {
          for (const { url, html } of pages[kind]) {
            body = STILL + html;
            for (const name of CASES[kind]) {
              const { Timestamp: start = 0 } = await page.metrics();
              await page.goto(addressOn(name, url));
              await new Promise((resolve) => setTimeout(resolve, REST_MS));
              loaded.push({ kind, name, start });
            }
          }
        }
        const trace = new TextDecoder().decode((await page.tracing.stop()) ?? new Uint8Array());
        const measured = mainThreadCosts(
          trace,
          loaded.map(({ start }) => start),
        );
        if (round > 0)
          for (const [i, { kind, name }] of loaded.entries()) costs[kind][name].push(measured[i] ?? Number.NaN);
      }
      body = STILL + readFileSync(pressFile(PRESS.translation) ?? '', 'utf8');
      const cold = await coldStarts({ browser, control, empty, rounds: starts });
      return { version: await browser.version(), costs, starts: cold };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    await server.close();
  }
}

/** A page's own scripts do not run, and nothing more is loaded: all scripts that the main thread sees are those of extensions. */
const STILL = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** The path says something about a page, its host does not. */
function addressOn(host: Case, url: string): string {
  const { pathname, search } = new URL(url);
  return `http://${host}.example${pathname}${search}`;
}

function noCosts(): PageCosts['costs'] {
  const none = () => ({ empty: [], readability: [], headwater: [] });
  return { others: none(), news: none(), real: none() };
}

/**
 * As it ships, but for the permission to run on all sites, which it has from the start; it is then told to run on one.
 * @returns its page of options
 */
async function installHeadwater(browser: Browser, folder: string): Promise<Page> {
  const built = await build({ out: DIST, packs: await ensurePacks() });
  const shipped = built.find((one) => one.browser === 'chrome')?.folder ?? '';
  const copy = path.join(folder, 'headwater');
  cpSync(shipped, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { optional_host_permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }));
  const id = await browser.installExtension(copy);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(
    `chrome.runtime.sendMessage({ type: 'change', change: { set: 'site', site: 'headwater.example', mode: 'always' } })`,
  );
  return page;
}
