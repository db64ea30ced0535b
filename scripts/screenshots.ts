import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FoundBrowser } from './browsers/find.ts';
import { requireBrowsers } from './browsers/install.ts';
import { newProfile } from './browsers/profile.ts';
import type { LaunchOptions, Reader, Sight } from './browsers/reader.ts';
import { build } from './build.ts';
import { compilePressPacks } from './press/packs.ts';
import { servePress } from './press/press.ts';
import { DIST, ROOT } from './root.ts';
import { speaking } from './screenshots/speaking.ts';
import { type Pages, STATES } from './screenshots/states.ts';

const USAGE = `Takes pictures of the extension in Chromium and Firefox, in light and dark, on the invented press, and of some
of them in forced colours, in Arabic and in Chinese.

  npm run screenshots [-- FOLDER]                   into FOLDER, or dist/screenshots
  npm run screenshots -- [FOLDER] --only A,B        of these states alone
  npm run screenshots -- [FOLDER] --locales A,B     in these locales besides English, in place of those two
  npm run screenshots -- --readme                   the picture of README.md alone: docs/popup.png
`;

/** The picture of README.md ends where the trail and those who carry the story have been seen, in CSS pixels. */
const README_HEIGHT = 888;

/** Besides English: one that is written from right to left, and one without spaces. */
const FURTHER_LOCALES = ['ar', 'zh_CN'];

/** The states in which something is told by a colour. */
const COLOURED = [
  'translation',
  'every-wording',
  'large-panel',
  'keyboard',
  'text-problem',
  'options',
  'memory',
  'quotations-side-by-side',
  'memory-changed',
];

/** The states in which the language makes a difference to what stands where. */
const TOLD_APART = [
  'translation',
  'right-to-left',
  'correction',
  'panel',
  'large-panel',
  'options',
  'welcome',
  'memory',
  'quotations-side-by-side',
  'every-wording',
  'evidence',
  'off',
];

/** Takes the pictures; answers 2 for wrong usage. */
export async function run(args: string[]): Promise<number> {
  const wish = wishIn(args);
  if (wish === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { chromium, firefox } = requireBrowsers();
  const built = await build({ out: path.join(DIST, 'press'), packs: compilePressPacks() });
  const pages: Pages = new Map();
  const server = await servePress(pages);
  const shoot = async (
    browser: FoundBrowser,
    sight: Sight,
    files: ReadonlyMap<string, string>,
    { most, locale }: { most?: number; locale?: string } = {},
  ) => {
    const wanted = [...files].filter(([state]) => wish.only?.includes(state) ?? true);
    if (wanted.length === 0) return;
    const target = browser.engine === 'firefox' ? 'firefox' : 'chrome';
    const folder = built.find((one) => one.browser === target)?.folder ?? '';
    const extension = locale === undefined ? folder : speaking(folder, locale);
    const setting = { port: server.port, hosts: 'all', headless: true, granted: false } as const;
    await withReader({ browser, extension, ...setting }, async (reader) => {
      await reader.setSight(sight);
      for (const [state, file] of wanted) {
        const surface = await STATES[state]?.(reader, browser.engine, pages);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, (await surface?.picture(most)) ?? new Uint8Array());
        console.log(path.relative(process.cwd(), file));
        await surface?.close();
      }
    });
  };
  try {
    if (wish.readme) {
      await shoot(firefox, {}, new Map([['translation', path.join(ROOT, 'docs/popup.png')]]), {
        most: README_HEIGHT,
      });
      return 0;
    }
    const folder = path.resolve(wish.folder ?? path.join(DIST, 'screenshots'));
    for (const browser of [chromium, firefox]) {
      for (const scheme of ['light', 'dark'] as const) {
        const fileOf = (state: string) => path.join(folder, `${browser.engine}-${scheme}-${state}.png`);
        await shoot(browser, { scheme }, new Map(Object.keys(STATES).map((state) => [state, fileOf(state)])));
      }
      const forced = COLOURED.map(
        (state) => [state, path.join(folder, `${browser.engine}-forced-${state}.png`)] as const,
      );
      await shoot(browser, { forcedColours: true }, new Map(forced));
      for (const locale of wish.locales) {
        const fileOf = (state: string) => path.join(folder, `${browser.engine}-${locale}-${state}.png`);
        await shoot(browser, {}, new Map(TOLD_APART.map((state) => [state, fileOf(state)])), { locale });
      }
    }
    return 0;
  } finally {
    await server.close();
  }
}

interface Wish {
  folder: string | null;
  /** Null where all states are wanted. */
  only: readonly string[] | null;
  readme: boolean;
  /** Besides English. */
  locales: readonly string[];
}

/** What is asked for; null where that is not understood. */
function wishIn(args: string[]): Wish | null {
  try {
    const text = { type: 'string' } as const;
    const options = { only: text, locales: text, readme: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const only = values.only?.split(',') ?? null;
    const isKnown = only === null || only.every((state) => state in STATES);
    const locales = values.locales?.split(',') ?? FURTHER_LOCALES;
    const areKnown = locales.every((locale) => existsSync(path.join(ROOT, 'src/_locales', locale)));
    if (positionals.length > 1 || !isKnown || !areKnown) return null;
    return { folder: positionals[0] ?? null, only, locales, readme: values.readme };
  } catch {
    return null;
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
