import { describe, expect, it } from 'vitest';
import { unexplained } from '../../scripts/browsers/own-business.ts';
import type { Reader, Surface } from '../../scripts/browsers/reader.ts';
import { PRESS } from '../../scripts/press/press.ts';
import { ENGINES, settled, useSession } from './session.ts';

/** What the reader opens. Each may be asked for, with the icon that a browser looks for on every host. */
const OPENED = [PRESS.translation, PRESS.citation, PRESS.denial, PRESS.index];

/** What the tests themselves have a page ask for, to see that nothing goes past the proxy unseen. */
const SEEN = ['http://plain.example/seen', 'connect:secret.example:443', 'connect:socket.example:443'];

describe.each(ENGINES)('a whole session through a recording proxy in %s', (engine) => {
  const session = useSession(engine, { granted: true });

  it('makes no connection but those of the pages that the reader opens', async () => {
    const { reader } = session;
    await chooseEverySite(reader);
    await readWithEvidence(reader);
    await rememberAndCompare(reader);
    await traceTexts(reader);
    await switchOff(reader);
    expect(unexpected(session.requests)).toEqual([]);
    for (const url of OPENED) expect(session.requests).toContain(url);
    expect(await reader.problems()).toEqual([]);
  });

  it('keeps nothing where the browser’s own account would carry it away', async () => {
    const own = await session.reader.openOwnPage('options.html');
    expect(await own.evaluate('chrome.storage.local.get(null).then(Object.keys)')).not.toEqual([]);
    expect(await own.evaluate('chrome.storage.sync.get(null)')).toEqual({});
    await own.close();
  });

  it('cannot make one from its own pages, as their policy forbids it', async () => {
    const own = await session.reader.openOwnPage('options.html');
    for (const url of ['http://refused.example/', 'https://refused.example/']) {
      expect(await own.evaluate(`fetch('${url}').then(() => 'made', () => 'refused')`)).toBe('refused');
    }
    await own.close();
    expect(unexpected(session.requests)).toEqual([]);
  });

  it('would be seen if it made one', async () => {
    const page = await session.reader.open(PRESS.index);
    await page.evaluate(`Promise.allSettled([fetch('http://plain.example/seen'), fetch('https://secret.example/')])`);
    await page.evaluate(`void new WebSocket('wss://socket.example/')`);
    await expect.poll(() => session.requests, { timeout: 10_000 }).toEqual(expect.arrayContaining(SEEN));
  });
});

async function chooseEverySite(reader: Reader): Promise<void> {
  const welcome = await reader.openOwnPage('welcome.html');
  await welcome.click('input[name=way][value=every]');
  await welcome.click('button[type=submit]');
  await welcome.until(`chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)`);
  await welcome.close();
}

async function readWithEvidence(reader: Reader): Promise<void> {
  const tab = await reader.open(PRESS.translation);
  await expect.poll(() => reader.badge(), { timeout: 10_000 }).not.toBe('');
  const popup = await popupOver(reader, tab);
  await popup.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  await popup.click('.stop-outlet .evidence button');
  await tab.until('CSS.highlights.size === 1');
  await popup.close();
  const panel = await reader.openOwnPage('panel.html');
  await panel.until(`document.querySelector('h1')?.innerText`);
  await panel.close();
}

async function rememberAndCompare(reader: Reader): Promise<void> {
  const options = await reader.openOwnPage('options.html');
  await options.click('input[name=memory][value=text]');
  await options.until(`document.querySelector('.toast')?.innerText.includes('remembered from now on')`);
  for (const url of [PRESS.denial, PRESS.citation]) {
    await (await popupOver(reader, await reader.open(url))).close();
  }
  await options.until(`document.querySelectorAll('.readings li').length >= 2`);
  await options.close();
}

async function traceTexts(reader: Reader): Promise<void> {
  const tab = await reader.open(PRESS.citation);
  await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('article'))`);
  const page = await reader.askAboutSelection(tab);
  await page.until(`document.querySelector('.trail')`);
  await page.close();
}

async function switchOff(reader: Reader): Promise<void> {
  const popup = await popupOver(reader, await reader.open(PRESS.translation));
  await popup.click('input[name=site-mode][value=off]');
  await expect.poll(() => reader.badge(), { timeout: 10_000 }).toBe('');
  await popup.close();
  await (await popupOver(reader, await reader.open(PRESS.index))).close();
}

async function popupOver(reader: Reader, tab: Surface): Promise<Surface> {
  const popup = await reader.pressButton(tab);
  await settled(popup);
  return popup;
}

/** What neither the reader's pages nor the browser's own business explains. */
function unexpected(requests: readonly string[]): string[] {
  const icons = OPENED.map((url) => new URL('/favicon.ico', url).href);
  const explained = new Set<string>([...OPENED, ...icons, ...SEEN]);
  return unexplained(requests, (url) => explained.has(url));
}
