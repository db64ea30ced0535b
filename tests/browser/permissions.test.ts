import { describe, expect, it } from 'vitest';
import type { Reader, Surface } from '../../scripts/browsers/reader.ts';
import { PRESS } from '../../scripts/press/press.ts';
import { badgeBecomes, runEverywhere } from './by-itself.ts';
import { ENGINES, settled, texts, useSession } from './session.ts';

const SITE = 'http://lanternbridge.example/*';

describe.each(ENGINES)('running by itself in %s', (engine) => {
  const session = useSession(engine, { granted: true });

  it('shows the badge without a click', async () => {
    const { reader } = session;
    await runEverywhere(reader);
    await reader.open(PRESS.translation);
    await badgeBecomes(reader, /./);
    expect(await hears(reader)).toBe(true);
  });

  it('stops at once where the site is switched off', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    await popup.click('input[name=site-mode][value=off]');
    await badgeBecomes(reader, /^$/);
    await popup.close();
    expect(await hears(reader)).toBe(false);
    expect(await reader.problems()).toEqual([]);
  });

  it('stays off there after a restart of the browser, and on elsewhere', async () => {
    await session.restart();
    const { reader } = session;
    await reader.open(PRESS.citation);
    await badgeBecomes(reader, /./);
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    expect(await texts(popup, '.trail')).toEqual([]);
    expect(await popup.evaluate(`document.querySelector('input[name=site-mode][value=off]').checked`)).toBe(true);
    expect(await reader.badge()).toBe('');
    await popup.close();
    expect(await hears(reader)).toBe(false);
  });

  it('starts at once where it is switched on again', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    await popup.click('input[name=site-mode][value=always]');
    await badgeBecomes(reader, /./);
    await popup.close();
    expect(await hears(reader)).toBe(true);
    expect(await reader.problems()).toEqual([]);
  });

  it('stops at once in open tabs when the permission is taken back', async () => {
    const { reader } = session;
    const own = await reader.openOwnPage('options.html');
    await reader.open(PRESS.citation);
    await badgeBecomes(reader, /./);
    await own.evaluate(`chrome.permissions.remove({ origins: ['*://*/*'] })`);
    await badgeBecomes(reader, /^$/);
    expect(await own.evaluate(`chrome.scripting.getRegisteredContentScripts()`)).toEqual([]);
  });
});

describe.each(ENGINES)('where nobody allowed it, in %s', (engine) => {
  const session = useSession(engine);

  it('reads nothing by itself', async () => {
    const { reader } = session;
    const own = await reader.openOwnPage('options.html');
    expect(await own.evaluate(`chrome.scripting.getRegisteredContentScripts()`)).toEqual([]);
    expect(await own.evaluate(`chrome.permissions.getAll().then(({ origins }) => origins)`)).toEqual([]);
    const tab = await reader.open(PRESS.translation);
    expect(await reader.badge()).toBe('');
    const popup = await reader.pressButton(tab);
    await settled(popup);
    await popup.close();
    // The click has been on this page; the next one is not read.
    await reader.open(PRESS.citation);
    expect(await reader.badge()).toBe('');
  });
});

// Chromium's prompt for a permission cannot be answered in a headless browser; Firefox can be told to grant without one.
describe('the choice on the welcome page, in firefox', () => {
  const session = useSession('firefox');

  it('lets it run by itself on every site, at once and in tabs that are open', async () => {
    const { reader } = session;
    await reader.open(PRESS.translation);
    const welcome = await reader.openOwnPage('welcome.html');
    await welcome.click('input[name=way][value=every]');
    await welcome.click('button[type=submit]');
    await welcome.until(`chrome.permissions.contains({ origins: ['*://*/*'] })`);
    await welcome.close();
    await reader.open(PRESS.citation);
    await badgeBecomes(reader, /./);
    expect(await hears(reader)).toBe(true);
    expect(await reader.problems()).toEqual([]);
  });
});

/** Whether our script is in the tab of the translation: asked from a page of the extension. */
async function hears(reader: Reader): Promise<boolean> {
  const own: Surface = await reader.openOwnPage('options.html');
  const heard = await own.evaluate<boolean>(`chrome.tabs.query({ url: '${SITE}' })
    .then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'ping' })).catch(() => false)`);
  await own.close();
  return heard === true;
}
