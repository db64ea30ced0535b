import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabView } from '../../src/messages.ts';
import type { Browser } from '../../src/ui/webext.ts';
import { emptyReport, outletStop, page } from '../ui/reports.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { stoppingAfter } from './stopping.ts';
import { tapeAt } from './tapes.ts';

const URL_ = 'https://saltmarsh.example/news/1';
const trailed = { ...emptyReport(), trail: [outletStop('Gazzetta di Altomare', 'it'), page()] };

type Sites = Record<string, string>;

let fake: FakeBrowser;

beforeEach(async () => {
  fake = fakeBrowser();
  await startWorker();
});

/** More calls than a reading or a change makes, which each round that ends by itself makes sure of. */
const CALLS = Array.from({ length: 60 }, (_, i) => i);

describe.each([
  { when: 'before the browser heard', lastIsDone: false },
  { when: 'before it heard back', lastIsDone: true },
])('a worker that is stopped $when', ({ lastIsDone }) => {
  it.each(CALLS)('after %i calls loses no reading: the popup asks again and gets it', async (calls) => {
    const tab = fake.open(1, URL_);
    fake.clicked.add(1);
    const { api, isStopped } = stoppingAfter(fake.browser, calls, lastIsDone);
    await startWorker(api);
    void readTab();
    void fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    await settled();
    if (calls === CALLS.length - 1) expect(isStopped()).toBe(false);

    await startWorker();
    const before = await view();
    expect(['unread', 'reading', 'read']).toContain(before.page.state);
    if (before.page.state !== 'read') {
      await readTab();
      await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
      expect(tab.badge).toBe('1');
    }
    expect((await view()).page).toMatchObject({ state: 'read', report: trailed });
  });

  it.each(CALLS)('after %i calls of a change keeps the settings whole, and they hold', async (calls) => {
    fake.granted.add('*://*/*');
    const tab = fake.open(1, URL_);
    await change({ set: 'site', site: 'altomare.example', mode: 'always' });
    await change({ set: 'site', site: 'saltmarsh.example', mode: 'always' });
    const { api, isStopped } = stoppingAfter(fake.browser, calls, lastIsDone);
    await startWorker(api);
    void change({ set: 'site', site: 'saltmarsh.example', mode: 'off' });
    await settled();
    if (calls === CALLS.length - 1) expect(isStopped()).toBe(false);

    await startWorker();
    const { value } = (await fake.ask({ type: 'settings' })) as { value: { settings: { sites: Sites } } };
    const { sites } = value.settings;
    expect(['always', 'off']).toContain(sites['saltmarsh.example']);
    expect(sites).toEqual({ 'altomare.example': 'always', 'saltmarsh.example': sites['saltmarsh.example'] });
    const isOff = sites['saltmarsh.example'] === 'off';
    // The gate may still be in the page, and registered, but it gets nothing read.
    tab.reads = false;
    await fake.say(1, { type: 'candidate', url: URL_ });
    expect(tab.reads).toBe(!isOff);
    fake.emit('startup');
    const matches = [...(isOff ? [] : ['*://*.saltmarsh.example/*']), '*://*.altomare.example/*'];
    await vi.waitFor(() => expect(fake.scripts.get('lookout:sites')?.matches.toSorted()).toEqual(matches.toSorted()));
    await vi.waitFor(() => expect(tab.script).toBe(!isOff));
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

it('is not disturbed by a tab that closes while it is read, and keeps nothing of it', async () => {
  fake.open(1, URL_);
  const said = fake.say(1, { type: 'article', tape: tapeAt(URL_) });
  fake.tabs.delete(1);
  fake.emit('closed', 1);
  await said;
  expect(Object.keys(fake.session.content())).not.toContain('page:1');
  fake.open(2, URL_);
  await fake.say(2, { type: 'article', tape: tapeAt(URL_) });
  expect((await view(2)).page.state).toBe('read');
});

describe('a page that the reader has left', () => {
  const OTHER = 'https://altomare.example/weather';

  it.each([
    ['an address that may be seen', true],
    ['one that may not', false],
  ])('while it was read, for %s, marks no other page', async (_, isSeen) => {
    const tab = fake.open(1, URL_);
    fake.clicked.add(1);
    const said = fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    fake.navigate(1, OTHER);
    if (!isSeen) fake.clicked.delete(1);
    await said;
    expect(tab.badge).toBe('');
    expect((await view(1, OTHER)).page.state).toBe('unread');
  });

  it.each([
    ['an address that may be seen', true],
    ['one that may not', false],
  ])('after it was read, for %s, marks none when the settings change either', async (_, isSeen) => {
    const tab = fake.open(1, URL_);
    fake.clicked.add(1);
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect(tab.badge).toBe('1');
    fake.navigate(1, OTHER);
    if (!isSeen) fake.clicked.delete(1);
    await change({ set: 'site', site: 'elsewhere.example', mode: 'off' });
    expect(tab.badge).toBe('');
  });

  it('for another at a route behind "#" is not taken for that one', async () => {
    const route = (name: string) => `${URL_}#/pages/${name}`;
    const tab = fake.open(1, route('1'));
    fake.clicked.add(1);
    await fake.say(1, { type: 'article', tape: tapeAt(route('1')) });
    tab.url = route('2');
    expect((await view(1, route('2'))).page.state).toBe('unread');
    expect((await view(1, route('1'))).page.state).toBe('read');
  });
});

describe('a storage that refuses', () => {
  it.each(['get', 'set'] as const)(
    'to %s for a session makes the page a failure to ask for, and it is read later',
    async (call) => {
      const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
      fake.open(1, URL_);
      const works = fake.session[call];
      Object.assign(fake.session, { [call]: () => Promise.reject(new Error('An unexpected error occurred')) });
      // A worker that was there before has read some of it ahead.
      fake.stopWorker();
      await startWorker();
      expect(await fake.say(1, { type: 'article', tape: tapeAt(URL_) })).toBe(false);
      expect(await readTab()).toMatchObject({ ok: false });
      Object.assign(fake.session, { [call]: works });
      quiet.mockRestore();
      expect(await readTab()).toMatchObject({ ok: true });
      await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
      expect((await view()).page.state).toBe('read');
    },
  );

  it('to give the settings reads nothing, says so, and leaves them as they were', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const tab = fake.open(1, URL_);
    await change({ set: 'site', site: 'saltmarsh.example', mode: 'off' });
    const { get } = fake.local;
    fake.local.get = () => Promise.reject(new Error('An unexpected error occurred'));
    expect(await fake.ask({ type: 'view', tabId: 1, url: URL_ })).toMatchObject({ ok: false });
    expect(await fake.say(1, { type: 'article', tape: tapeAt(URL_) })).toBe(false);
    expect(await change({ set: 'badge', shown: false })).toMatchObject({ ok: false });
    fake.local.get = get;
    quiet.mockRestore();
    expect(tab.badge).toBe('');
    expect((await view()).page.state).toBe('off');
  });
});

it('does not wake a tab whose page the browser has thrown away, and reads it when it is there again', async () => {
  fake.granted.add('*://*/*');
  const tab = fake.open(1, URL_);
  tab.discarded = true;
  fake.open(2, URL_);
  await fake.ask({ type: 'change', change: { set: 'default', mode: 'always' } });
  await vi.waitFor(() => expect(fake.tabs.get(2)?.script).toBe(true));
  expect(tab.script).toBe(false);
  expect([...fake.scripts.keys()]).toEqual(['default', 'lookout:default', 'elsewhere:default']);
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
  await vi.waitFor(() => expect([...fake.scripts.keys()]).toEqual(['default', 'lookout:default', 'elsewhere:default']));
  await vi.waitFor(() => expect(fake.tabs.get(1)?.script).toBe(true));
  expect((await view()).mode).toBe('always');
  await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
  expect((await view()).page.state).toBe('read');
});

/** Starts a worker, in the place of the one that was stopped. */
async function startWorker(browser: Browser = fake.browser): Promise<void> {
  fake.stopWorker();
  vi.stubGlobal('browser', browser);
  vi.resetModules();
  const { startBackground } = await import('../../src/background/service.ts');
  startBackground(browser, {
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

function change(wanted: unknown): Promise<unknown> {
  return fake.ask({ type: 'change', change: wanted });
}

/** Lets everything run that can still run. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
