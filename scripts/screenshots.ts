import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine, FoundBrowser } from './browsers/find.ts';
import { requireBrowsers } from './browsers/install.ts';
import type { ServedPage } from './browsers/loopback.ts';
import { type ColourScheme, type LaunchOptions, newProfile, type Reader, type Surface } from './browsers/reader.ts';
import { build } from './build.ts';
import { REPORT_AT_FIRST, REPORT_CHANGED, STORY } from './press/lock-gates.ts';
import { compilePressPacks } from './press/packs.ts';
import { PRESS, servePress } from './press/press.ts';
import { DIST, ROOT } from './root.ts';

const USAGE = `Takes pictures of the extension in Chromium and Firefox, in light and dark, on the invented press.

  npm run screenshots [-- FOLDER]     into FOLDER, or dist/screenshots
  npm run screenshots -- --readme     the picture of README.md alone: docs/popup.png
`;

/** The picture of README.md ends where the trail and those who carry the story have been seen, in CSS pixels. */
const README_HEIGHT = 870;

const PASTED =
  'The quay at Kalder stays closed, the Diário de Alvarim reported on Tuesday, citing a diplomatic source who asked not to be named.';

/** Pages that are served besides the press, by their address. */
type Pages = Map<string, ServedPage>;

/** What there is to see: each brings the browser to a state of the popup, or to a page of the extension's own. */
const STATES: Readonly<Record<string, (reader: Reader, engine: Engine, pages: Pages) => Promise<Surface>>> = {
  translation: (reader) => popupOn(reader, PRESS.translation),
  citation: (reader) => popupOn(reader, PRESS.citation),
  copy: (reader) => popupOn(reader, PRESS.copy),
  original: (reader) => popupOn(reader, PRESS.original),
  denial: (reader) => popupOn(reader, PRESS.denial),
  evidence: async (reader) => {
    const popup = await popupOn(reader, PRESS.translation);
    await popup.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    return popup;
  },
  'nothing-known': (reader) => popupOn(reader, PRESS.unrelated),
  'no-article': (reader) => popupOn(reader, PRESS.index),
  unreadable: (reader, engine) => popupOn(reader, engine === 'firefox' ? 'about:license' : 'chrome://version'),
  options: (reader) => reader.openOwnPage('options.html'),
  text: async (reader) => {
    const text = await reader.openOwnPage('text.html');
    await text.evaluate(`(() => {
      const field = document.querySelector('textarea');
      field.value = ${JSON.stringify(PASTED)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await text.click('button[type=submit]');
    await text.until(`document.querySelector('.report')`);
    return text;
  },
  'text-problem': async (reader) => {
    const text = await reader.openOwnPage('text.html');
    await text.click('button[type=submit]');
    await text.until(`document.querySelector('[role=alert]').innerText !== ''`);
    return text;
  },
  welcome: (reader) => reader.openOwnPage('welcome.html'),
  // These change the settings, so they come last.
  memory: async (reader) => {
    await remember(reader);
    await (await popupOn(reader, PRESS.copy)).close();
    return popupOn(reader, PRESS.citation);
  },
  'memory-changed': async (reader, _, pages) => {
    pages.set(STORY.report, REPORT_AT_FIRST);
    await (await popupOn(reader, STORY.report)).close();
    pages.set(STORY.report, REPORT_CHANGED);
    const popup = await popupOn(reader, STORY.report);
    await popup.evaluate(`document.querySelectorAll('.memory details').forEach((one) => { one.open = true; })`);
    return popup;
  },
  'options-memory': async (reader) => {
    const options = await reader.openOwnPage('options.html');
    await options.until(`document.querySelector('.readings li')`);
    return options;
  },
  'options-narrow': async (reader) => {
    const options = await reader.openOwnPage('options.html');
    await options.setWidth(320);
    await options.until(`document.querySelector('.readings li')`);
    return options;
  },
  off: async (reader) => {
    const popup = await popupOn(reader, PRESS.translation);
    await popup.click('input[name=site-mode][value=off]');
    await popup.until(`!document.querySelector('.trail')`);
    return popup;
  },
  'permission-missing': async (reader) => {
    const options = await reader.openOwnPage('options.html');
    await options.evaluate(
      `chrome.runtime.sendMessage({ type: 'change', change: { set: 'default', mode: 'always' } })`,
    );
    return popupOn(reader, PRESS.citation);
  },
};

/** Takes the pictures; answers 2 for wrong usage. */
export async function run(args: string[]): Promise<number> {
  const [target, ...more] = args;
  if (more.length > 0 || (target?.startsWith('-') && target !== '--readme')) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { chromium, firefox } = requireBrowsers();
  const built = await build({ out: path.join(DIST, 'press'), packs: compilePressPacks() });
  const pages: Pages = new Map();
  const server = await servePress(pages);
  const shoot = async (
    browser: FoundBrowser,
    scheme: ColourScheme,
    files: ReadonlyMap<string, string>,
    most?: number,
  ) => {
    const wanted = browser.engine === 'firefox' ? 'firefox' : 'chrome';
    const extension = built.find((one) => one.browser === wanted)?.folder ?? '';
    const setting = { port: server.port, hosts: 'all', headless: true, granted: false } as const;
    await withReader({ browser, extension, ...setting }, async (reader) => {
      await reader.setColourScheme(scheme);
      for (const [state, file] of files) {
        const surface = await STATES[state]?.(reader, browser.engine, pages);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, (await surface?.picture(most)) ?? new Uint8Array());
        console.log(path.relative(process.cwd(), file));
        await surface?.close();
      }
    });
  };
  try {
    if (target === '--readme') {
      await shoot(firefox, 'light', new Map([['translation', path.join(ROOT, 'docs/popup.png')]]), README_HEIGHT);
      return 0;
    }
    const folder = path.resolve(target ?? path.join(DIST, 'screenshots'));
    for (const browser of [chromium, firefox]) {
      for (const scheme of ['light', 'dark'] as const) {
        const fileOf = (state: string) => path.join(folder, `${browser.engine}-${scheme}-${state}.png`);
        await shoot(browser, scheme, new Map(Object.keys(STATES).map((state) => [state, fileOf(state)])));
      }
    }
    return 0;
  } finally {
    await server.close();
  }
}

/** Starts a browser on a profile of its own, and clears both away. */
async function withReader(options: LaunchOptions, use: (reader: Reader) => Promise<void>): Promise<void> {
  const profile = newProfile(options);
  try {
    const reader = await profile.launch();
    try {
      await use(reader);
    } finally {
      await reader.close();
    }
  } finally {
    profile.remove();
  }
}

/** Has the extension remember what is read, with its text. */
async function remember(reader: Reader): Promise<void> {
  const options = await reader.openOwnPage('options.html');
  await options.click('input[name=memory][value=text]');
  await options.until(`document.querySelector('.toast p')`);
  await options.close();
}

async function popupOn(reader: Reader, url: string): Promise<Surface> {
  const popup = await reader.pressButton(await reader.open(url));
  await popup.until(`document.querySelector('main[aria-busy=false] .lead-first')`);
  return popup;
}
