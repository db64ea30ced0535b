import path from 'node:path';
import { afterEach } from 'vitest';
import { type Engine, findBrowser } from '../../scripts/browsers/find.ts';
import type { ServedPage } from '../../scripts/browsers/loopback.ts';
import { newProfile, type Reader, type Surface } from '../../scripts/browsers/reader.ts';
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
  reader: Reader;
  /** Every address that the browser has asked for. */
  requests: readonly string[];
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<Reader>;
}

const endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** Starts a browser with the built extension, where every host is on this machine. It ends with the test. */
export async function startSession(engine: Engine, options: SessionOptions = {}): Promise<Session> {
  const { granted = false, built = 'press', pages = new Map() } = options;
  const browser = findBrowser(engine);
  if (browser === null) throw new Error(`There is no ${engine} here; npm test says how to install it.`);
  const server = await servePress(pages);
  endings.push(() => server.close());
  const folder = path.join(DIST, built === 'press' ? 'press' : '.', engine === 'firefox' ? 'firefox' : 'chrome');
  const { port, requests } = server;
  const profile = newProfile({ browser, extension: folder, port, hosts: 'all', headless: true, granted });
  endings.push(async () => profile.remove());
  let reader = await profile.launch();
  endings.push(() => reader.close());
  return {
    reader,
    requests,
    async restart() {
      await reader.close();
      reader = await profile.launch();
      return reader;
    },
  };
}

/** The text of every element that a selector finds, as it is shown, with white space folded. */
export function texts(surface: Surface, selector: string): Promise<string[]> {
  return surface.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.innerText.replace(/\\s+/g, ' ').trim())`,
  );
}

/** Waits until the popup has read its page, whatever came of it. */
export function settled(popup: Surface): Promise<void> {
  return popup.until(`document.querySelector('main[aria-busy=false] .lead-first')`);
}
