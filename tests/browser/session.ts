import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Engine, findBrowser } from '../../scripts/browsers/find.ts';
import type { ServedPage } from '../../scripts/browsers/loopback.ts';
import { newProfile, type Profile } from '../../scripts/browsers/profile.ts';
import type { Reader, Surface } from '../../scripts/browsers/reader.ts';
import { servePress } from '../../scripts/press/press.ts';
import { DIST } from '../../scripts/root.ts';

export const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

interface SessionOptions {
  /** Start with the permission to run on all sites. */
  granted?: boolean;
  /** Which build: the one that knows the press, or the one that ships. */
  built?: 'press' | 'shipped';
  /** Pages served besides the press, by address. */
  pages?: ReadonlyMap<string, ServedPage>;
}

export interface Session {
  /** The browser that runs now: another one after a restart. */
  readonly reader: Reader;
  /** Every address that the browser has asked for. */
  readonly requests: readonly string[];
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
}

/**
 * Starts a browser with the built extension, where every host is on this machine, for all tests of a `describe`.
 * It is there from the first test on, and ends with the last.
 */
export function useSession(engine: Engine, options: SessionOptions = {}): Session {
  const { granted = false, built = 'press', pages = new Map() } = options;
  let started: { reader: Reader; requests: readonly string[]; profile: Profile } | null = null;
  const endings: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const browser = findBrowser(engine);
    if (browser === null) throw new Error(`There is no ${engine} here; npm test says how to install it.`);
    const { port, requests, close } = await servePress(pages);
    endings.push(close);
    const extension = path.join(DIST, built === 'press' ? 'press' : '.', engine === 'firefox' ? 'firefox' : 'chrome');
    const profile = newProfile({ browser, extension, port, hosts: 'all', headless: true, granted });
    endings.push(async () => profile.remove());
    started = { reader: await profile.launch(), requests, profile };
    endings.push(async () => started?.reader.close());
  });

  afterAll(async () => {
    for (const end of endings.splice(0).reverse()) await end();
  });

  const current = () => {
    if (started === null) throw new Error('The browser starts before the first test.');
    return started;
  };
  return {
    get reader() {
      return current().reader;
    },
    get requests() {
      return current().requests;
    },
    async restart() {
      const { reader, profile } = current();
      await reader.close();
      started = { ...current(), reader: await profile.launch() };
    },
  };
}

/** The text of every element that a selector finds, as it is shown, with white space folded. */
export function texts(surface: Surface, selector: string): Promise<string[]> {
  return surface.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.innerText.replace(/\\s+/g, ' ').trim())`,
  );
}

/** Waits until the popup has read its page, whatever it holds. Throws where the reading failed, or never ended. */
export async function settled(popup: Surface): Promise<void> {
  await popup.until(`document.querySelector('main[aria-busy=false] .lead-first')`);
  const [first, failed] = await popup.evaluate<[string, string]>(
    `[document.querySelector('.lead-first').innerText, chrome.i18n.getMessage('state_failed')]`,
  );
  if (first === failed) throw new Error('The page could not be read.');
}
