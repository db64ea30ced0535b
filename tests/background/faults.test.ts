import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabView } from '../../src/messages.ts';
import { emptyReport, outletStop, page } from '../ui/reports.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { tapeAt } from './tapes.ts';

const URL_ = 'https://saltmarsh.example/news/1';
const trailed = { ...emptyReport(), trail: [outletStop('Gazzetta di Altomare', 'it'), page()] };

let fake: FakeBrowser;

beforeEach(async () => {
  fake = fakeBrowser();
  await startWorker();
});

describe('a worker that is stopped', () => {
  // More steps than a reading has, so that the last rounds run to their end.
  const steps = Array.from({ length: 16 }, (_, i) => i);

  it.each(steps)(
    'after %i accesses to its storage loses no reading: the popup asks again and gets it',
    async (step) => {
      fake.open(1, URL_);
      fake.clicked.add(1);
      fake.session.answers = step;
      void readTab();
      void fake.say(1, { type: 'article', tape: tapeAt(URL_) });
      await settled();

      fake.session.answers = Number.POSITIVE_INFINITY;
      fake.stopWorker();
      await startWorker();
      const before = await view();
      expect(['unread', 'reading', 'read']).toContain(before.page.state);
      if (before.page.state !== 'read') {
        await readTab();
        await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
      }
      expect((await view()).page).toMatchObject({ state: 'read', report: trailed });
    },
  );

  it.each(steps)('after %i accesses while a site is switched off keeps the settings whole', async (step) => {
    await fake.ask({ type: 'change', change: { set: 'site', site: 'altomare.example', mode: 'always' } });
    fake.local.answers = step;
    void fake.ask({ type: 'change', change: { set: 'site', site: 'saltmarsh.example', mode: 'off' } });
    await settled();

    fake.local.answers = Number.POSITIVE_INFINITY;
    fake.stopWorker();
    await startWorker();
    fake.emit('startup');
    const { value } = (await fake.ask({ type: 'settings' })) as { value: { settings: { sites: object } } };
    const kept = { 'altomare.example': 'always' };
    expect([kept, { ...kept, 'saltmarsh.example': 'off' }]).toContainEqual(value.settings.sites);
  });
});

it('answers for 200 tabs that are opened at once, the latest of which it remembers', async () => {
  const ids = Array.from({ length: 200 }, (_, i) => i + 1);
  for (const id of ids) fake.open(id, URL_);
  await Promise.all(ids.map((id) => fake.say(id, { type: 'article', tape: tapeAt(URL_) })));
  expect([...fake.tabs.values()].every(({ badge }) => badge === '1')).toBe(true);
  expect(Object.keys(fake.session.content()).filter((key) => key.startsWith('page:'))).toHaveLength(60);
  expect((await view(200)).page.state).toBe('read');
});

it('makes room for the page in front where the session storage is full', async () => {
  fake.open(1, URL_);
  fake.open(2, URL_);
  await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
  const { set } = fake.session;
  const full = vi.fn(() => Promise.reject(new Error('QuotaExceededError')));
  fake.session.set = (items) => ('page:1' in fake.session.content() ? full() : set(items));
  await fake.say(2, { type: 'article', tape: tapeAt(URL_) });
  expect(full).toHaveBeenCalled();
  expect((await view(2)).page.state).toBe('read');
  expect((await view(1)).page.state).toBe('unread');
});

it('is not disturbed by a tab that closes while it is read', async () => {
  fake.open(1, URL_);
  const said = fake.say(1, { type: 'article', tape: tapeAt(URL_) });
  fake.tabs.delete(1);
  fake.emit('closed', 1);
  await said;
  fake.open(2, URL_);
  await fake.say(2, { type: 'article', tape: tapeAt(URL_) });
  expect((await view(2)).page.state).toBe('read');
});

it('marks no other page with what it says of one that the reader has left meanwhile', async () => {
  const tab = fake.open(1, URL_);
  fake.clicked.add(1);
  const said = fake.say(1, { type: 'article', tape: tapeAt(URL_) });
  tab.url = 'https://altomare.example/weather';
  await said;
  expect(tab.badge).toBe('');
  expect((await view(1, tab.url)).page.state).toBe('unread');
});

it('does not wake a tab whose page the browser has thrown away, and reads it when it is there again', async () => {
  fake.granted.add('*://*/*');
  const tab = fake.open(1, URL_);
  tab.discarded = true;
  fake.open(2, URL_);
  await fake.ask({ type: 'change', change: { set: 'default', mode: 'always' } });
  await vi.waitFor(() => expect(fake.tabs.get(2)?.script).toBe(true));
  expect(tab.script).toBe(false);
  expect([...fake.scripts.keys()]).toEqual(['default']);
  tab.discarded = false;
  await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
  expect((await view(1)).page.state).toBe('read');
});

it('finds settings and open tabs again after an update of the extension while a popup was open', async () => {
  fake.granted.add('*://*/*');
  fake.open(1, URL_);
  await fake.ask({ type: 'change', change: { set: 'default', mode: 'always' } });
  const reading = fake.say(1, { type: 'article', tape: tapeAt(URL_) });
  const asked = fake.ask({ type: 'view', tabId: 1, url: URL_ });
  // An update ends the worker, empties the session's storage and drops the registered scripts.
  fake.stopWorker();
  await Promise.allSettled([reading, asked]);
  await fake.session.remove(Object.keys(fake.session.content()));
  fake.scripts.clear();
  Object.assign(fake.tabs.get(1) ?? {}, { script: false, reads: false });
  await startWorker();
  fake.emit('installed', { reason: 'update' });
  await vi.waitFor(() => expect([...fake.scripts.keys()]).toEqual(['default']));
  await vi.waitFor(() => expect(fake.tabs.get(1)?.script).toBe(true));
  expect((await view()).mode).toBe('always');
  await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
  expect((await view()).page.state).toBe('read');
});

async function startWorker(): Promise<void> {
  vi.stubGlobal('browser', fake.browser);
  vi.resetModules();
  const { startBackground } = await import('../../src/background/service.ts');
  startBackground(fake.browser, {
    prepare: () => {},
    read: async () => ({ report: trailed, outlets: [], sources: [], names: {}, candidates: {}, unremembered: null }),
    readText: () => Promise.reject(new Error('not here')),
  });
}

async function view(tabId = 1, url = URL_): Promise<TabView> {
  return ((await fake.ask({ type: 'view', tabId, url })) as { value: TabView }).value;
}

function readTab(): Promise<unknown> {
  return fake.ask({ type: 'read', tabId: 1, url: URL_ });
}

/** Lets everything run that can still run. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
