import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ServedPage } from '../../scripts/browsers/loopback.ts';
import type { Surface } from '../../scripts/browsers/reader.ts';
import { PRESS, pressFile } from '../../scripts/press/press.ts';
import { DIST } from '../../scripts/root.ts';
import { badgeBecomes, runEverywhere } from './by-itself.ts';
import { ENGINES, settled, useSession } from './session.ts';
import { watchful } from './watchful-page.ts';

const ARTICLE = 'http://watchful.example/article.html';
const PLAIN = 'http://watchful.example/';
const OWN_FILE = 'http://watchful.example/own.txt';

const pages: ReadonlyMap<string, ServedPage> = new Map([
  [ARTICLE, { body: watchful(readFileSync(pressFile(PRESS.translation) ?? '', 'utf8')) }],
  [PLAIN, { body: watchful('<!doctype html><html lang="en"><head><title>Weather</title><body><p>Rain.') }],
  [OWN_FILE, { body: 'own', type: 'text/plain' }],
]);

describe.each(ENGINES)('a page that looks for Headwater in %s', (engine) => {
  const session = useSession(engine, { granted: true, pages });

  it('finds nothing where Headwater judges it and reads it', async () => {
    const { reader } = session;
    await runEverywhere(reader);
    const plain = await reader.open(PLAIN);
    const article = await reader.open(ARTICLE);
    await badgeBecomes(reader, /./);
    for (const tab of [plain, article]) {
      expect(await changes(tab)).toEqual([]);
      expect(await tab.evaluate('calls()')).toEqual([]);
    }
  });

  it('finds that a line is lit up, under a name that it has seen nowhere else, and nothing else', async () => {
    const names = [await nameOfLitLine(), await nameOfLitLine()];
    expect(names[0]).not.toEqual(names[1]);
    for (const name of names) expect(name).toMatch(/^[a-z]{10}$/);
  });

  /** Has a line lit up on the watchful page, sees that nothing else of it has changed, and switches its site off. */
  async function nameOfLitLine(): Promise<string> {
    const { reader } = session;
    const tab = await reader.open(ARTICLE);
    await badgeBecomes(reader, /./);
    const popup = await reader.pressButton(tab);
    await settled(popup);
    await popup.evaluate(`document.querySelectorAll('.trail details').forEach((one) => { one.open = true; })`);
    for (let times = 0; times < 2; times++) {
      await popup.click('.trail .evidence button');
      await expect.poll(() => changes(tab), { timeout: 10_000 }).toEqual(['highlights: 1']);
    }
    const name = await tab.evaluate<string>('[...CSS.highlights.keys()].join()');
    await popup.click('input[name=site-mode][value=off]');
    await badgeBecomes(reader, /^$/);
    await expect.poll(() => changes(tab), { timeout: 10_000 }).toEqual([]);
    await popup.click('input[name=site-mode][value=always]');
    await badgeBecomes(reader, /./);
    expect(await changes(tab)).toEqual([]);
    await popup.close();
    return name;
  }

  it('reaches no file of the package', async () => {
    const own = await session.reader.openOwnPage('options.html');
    const base = await own.evaluate<string>('location.origin');
    const tab = await session.reader.open(PLAIN);
    expect(await reached(tab, OWN_FILE)).toContain('fetch');
    const folder = path.join(DIST, 'press', engine === 'firefox' ? 'firefox' : 'chrome');
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const name = path.relative(folder, path.join(file.parentPath, file.name));
      expect(await reached(tab, `${base}/${name}`), name).toEqual([]);
    }
    await own.close();
  });

  it('cannot speak to it: what it says changes nothing', async () => {
    const { reader } = session;
    const own = await reader.openOwnPage('options.html');
    const before = await own.evaluate('chrome.storage.local.get(null)');
    const tab = await reader.open(ARTICLE);
    await badgeBecomes(reader, /./);
    const id = await own.evaluate<string>('chrome.runtime.id');
    expect(await tab.evaluate(saying(id))).toBe(false);
    expect(await own.evaluate('chrome.storage.local.get(null)')).toEqual(before);
    expect(await reader.problems()).toEqual([]);
  });

  it.each([
    ['a global', 'window.headwater = 1'],
    ['an attribute', `document.body.setAttribute('data-a', '')`],
    ['an element', `document.body.append(document.createElement('i'))`],
    ['a style', 'document.adoptedStyleSheets = [new CSSStyleSheet()]'],
    [
      'a computed style',
      `(() => { const s = new CSSStyleSheet(); s.replaceSync('p{cursor:help}'); document.adoptedStyleSheets = [s]; })()`,
    ],
    ['a changed method', 'History.prototype.pushState = () => {}'],
    ['a changed built-in', 'String.prototype.trim = String.prototype.normalize'],
    ['a message', `postMessage('here')`],
    ['a selection', 'getSelection().selectAllChildren(document.body)'],
  ])('would find %s', async (_, leave) => {
    const tab = await session.reader.open(PLAIN);
    expect(await changes(tab)).toEqual([]);
    await tab.evaluate(`void (${leave})`);
    await expect.poll(() => changes(tab), { timeout: 10_000 }).not.toEqual([]);
    await tab.close();
  });

  it('would find who calls what it has replaced', async () => {
    const tab = await session.reader.open(PLAIN);
    await tab.evaluate(`void document.querySelector('p').textContent`);
    expect(await tab.evaluate('calls()')).toEqual(['Document.querySelector', 'Node.textContent']);
    await tab.close();
  });
});

function changes(tab: Surface): Promise<string[]> {
  return tab.evaluate('changes()');
}

/** By which ways a page gets at an address. */
function reached(tab: Surface, url: string): Promise<string[]> {
  const address = JSON.stringify(url);
  return tab.evaluate(`(async () => {
    const loads = (name, attribute) => new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(name), { onload: resolve, onerror: reject });
      element.rel = 'stylesheet';
      element[attribute] = ${address};
      document.head.append(element);
    });
    const ways = { fetch: () => fetch(${address}), image: () => loads('img', 'src'), script: () => loads('script', 'src'),
      style: () => loads('link', 'href'), module: () => import(${address}) };
    const found = [];
    for (const [way, go] of Object.entries(ways)) await go().then(() => found.push(way), () => {});
    return found;
  })()`);
}

/** Says by every way that a page has what the extension's own pages say; true where there is somebody to say it to. */
function saying(id: string): string {
  const messages = [
    { type: 'settings' },
    { type: 'change', change: { set: 'site', site: 'watchful.example', mode: 'off' } },
    { type: 'change', change: { set: 'default-mode', mode: 'click' } },
    { type: 'stop' },
  ];
  return `(async () => {
    let answered = false;
    for (const message of ${JSON.stringify(messages)}) {
      postMessage(message, '*');
      for (const target of [window, document, document.documentElement]) {
        target.dispatchEvent(new CustomEvent('headwater', { detail: message, bubbles: true }));
        target.dispatchEvent(new MessageEvent('message', { data: message }));
      }
      new BroadcastChannel('headwater').postMessage(message);
      for (const name of ['chrome', 'browser']) {
        const runtime = window[name]?.runtime;
        if (!runtime?.sendMessage) continue;
        answered ||= await Promise.resolve(runtime.sendMessage(${JSON.stringify(id)}, message)).then(
          (answer) => answer !== undefined, () => false);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return answered;
  })()`;
}
