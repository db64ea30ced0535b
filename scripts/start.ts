import path from 'node:path';
import type { PackBytes } from '../src/packs/bundled.ts';
import { openPacks, trace } from '../src/trace.ts';
import { type FoundBrowser, findBrowser } from './browsers/find.ts';
import { newProfile } from './browsers/profile.ts';
import { build } from './build.ts';
import { ensurePacks } from './pack.ts';
import { compilePressPacks } from './press/packs.ts';
import { PRESS, pressFile, servePress } from './press/press.ts';
import { DIST, ROOT } from './root.ts';
import { loadPage } from './trace/page.ts';
import { printReport } from './trace/print.ts';

const USAGE = `Builds Headwater and opens a browser with it, on a small press of invented outlets.

  npm start

HEADWATER_BROWSER names the executable of another browser than the one that would be found.
`;

/** Builds, then shows the extension on the press: in a browser, or in the terminal where there is none. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    const asked = args.every((arg) => arg === '--help' || arg === '-h');
    (asked ? process.stdout : process.stderr).write(USAGE);
    return asked ? 0 : 2;
  }
  await build({ out: DIST, packs: await ensurePacks() });
  const packs = compilePressPacks();
  const built = await build({ out: path.join(DIST, 'press'), packs });
  const browser = hasDisplay() ? findBrowser() : null;
  if (browser !== null) {
    const name = browser.engine === 'firefox' ? 'firefox' : 'chrome';
    const extension = built.find((one) => one.browser === name)?.folder ?? '';
    try {
      await showInBrowser(browser, extension);
      return 0;
    } catch (error) {
      console.log(`${browser.name} could not be used: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  } else {
    console.log(hasDisplay() ? 'There is no Chrome, Chromium, Edge or Firefox here.' : 'There is no display here.');
  }
  await showInTerminal(packs);
  return 0;
}

async function showInBrowser(browser: FoundBrowser, extension: string): Promise<void> {
  const server = await servePress();
  const profile = newProfile({
    browser,
    extension,
    port: server.port,
    hosts: 'example',
    headless: false,
    granted: false,
  });
  try {
    console.log(`Opening ${browser.name} on a profile of its own …`);
    const reader = await profile.launch();
    await reader.open(PRESS.index);
    console.log('Open a page there and click the Headwater button. Close the browser, or press Ctrl-C, to end.');
    await Promise.race([reader.gone, interrupted()]);
    await reader.close();
  } finally {
    await server.close();
    profile.remove();
  }
}

async function showInTerminal(packs: PackBytes): Promise<void> {
  console.log('So here, in the terminal, is what the extension would show for each page of the press.\n');
  const opened = openPacks(packs);
  for (const url of [PRESS.translation, PRESS.citation, PRESS.copy, PRESS.original, PRESS.denial, PRESS.unrelated]) {
    const file = pressFile(url);
    if (file === null) continue;
    const article = await loadPage(file, url);
    console.log(`── ${url}\n`);
    console.log(printReport(trace(article, opened), process.stdout));
  }
  console.log(`The extension is built. To load it by hand:

  Chrome, Chromium, Edge   chrome://extensions → Developer mode → Load unpacked → ${folder('chrome')}
  Firefox                  about:debugging#/runtime/this-firefox → Load Temporary Add-on → ${folder('firefox')}/manifest.json
`);
}

function folder(browser: string): string {
  return path.relative(ROOT, path.join(DIST, browser));
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
