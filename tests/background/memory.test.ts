import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleReader } from '../../src/background/reader.ts';
import { openMemory } from '../../src/memory/memory.ts';
import type { TabView } from '../../src/messages.ts';
import type { Report } from '../../src/report.ts';
import type { Browser } from '../../src/ui/webext.ts';
import { freshStorage, PARAGRAPHS, reportOf } from '../memory/reports.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { stoppingAfter } from './stopping.ts';
import { tapeAt } from './tapes.ts';

const HERE = 'https://here.example/dam';
const ELSEWHERE = 'https://elsewhere.example/dam';

/** More calls to the browser than a reading makes, which the last round makes sure of. */
const CALLS = Array.from({ length: 30 }, (_, i) => i);

let fake: FakeBrowser;
/** What each address is traced as. */
let reports: Map<string, Report>;

beforeEach(async () => {
  freshStorage();
  fake = fakeBrowser();
  reports = new Map([
    [HERE, reportOf({ url: HERE, story: 'dam' })],
    [ELSEWHERE, reportOf({ url: ELSEWHERE, story: 'dam', paragraphs: ['A report of another outlet.'] })],
  ]);
  fake.open(1, HERE);
  fake.open(2, ELSEWHERE);
  await startWorker();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('without the reader’s consent', () => {
  it('nothing is remembered, and no database is made', async () => {
    await readPage(1, HERE);
    await readPage(2, ELSEWHERE);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await memoryIn(2)).toBeNull();
    expect((await view(2)).remembers).toBeNull();
  });
});

describe('with it', () => {
  beforeEach(() => change({ set: 'memory', mode: 'facts' }));

  it('an article is remembered, and covers the story on another page', async () => {
    await readPage(1, HERE);
    await readPage(2, ELSEWHERE);
    const { page, remembers } = await view(2);
    expect(page).toMatchObject({
      state: 'read',
      unremembered: null,
      report: {
        memory: { before: null, readings: [{ url: HERE, outlet: { domain: 'here.example' }, match: 'story' }] },
        coverage: [
          { outlet: 'here.example', seen: 'memory' },
          { outlet: 'elsewhere.example', seen: 'page' },
        ],
        independence: { outlets: 2, origins: 2 },
      },
    });
    expect(remembers).toBe(true);
  });

  it('an address that is read again says what changed, in words only where texts are kept', async () => {
    await readPage(1, HERE);
    const changed = { url: HERE, title: 'A dam leaks', paragraphs: PARAGRAPHS.slice(1) };
    reports.set(HERE, reportOf(changed));
    await readPage(1, HERE);
    expect(await memoryIn(1)).toMatchObject({
      before: { times: 1, changes: { title: { before: 'A dam is said to leak' }, paragraphs: [{ text: null }] } },
    });

    await change({ set: 'memory', mode: 'text' });
    await readPage(1, HERE);
    reports.set(HERE, reportOf({ ...changed, paragraphs: PARAGRAPHS.slice(2) }));
    await readPage(1, HERE);
    const { before } = (await memoryIn(1)) ?? {};
    expect(before?.changes?.paragraphs).toEqual([{ kind: 'removed', from: 0, text: PARAGRAPHS[1] }]);
  });

  it('nothing of a private window is remembered, nor told in one', async () => {
    await readPage(1, HERE);
    fake.open(3, ELSEWHERE).incognito = true;
    await readPage(3, ELSEWHERE);
    expect(await memoryIn(3, ELSEWHERE)).toBeNull();
    expect((await view(3, ELSEWHERE)).remembers).toBeNull();
    expect(await addresses()).toEqual([HERE]);
  });

  it('nothing of a site that is left out is remembered, nor of a copy of it elsewhere', async () => {
    await change({ set: 'memory-site', site: 'here.example', remembers: false });
    await readPage(1, HERE);
    expect((await view(1)).remembers).toBe(false);
    const archive = 'https://archive.example/1';
    const copy = reportOf({ url: HERE });
    reports.set(archive, { ...copy, page: { ...copy.page, url: archive } });
    fake.open(3, archive);
    await readPage(3, archive);
    expect(await addresses()).toEqual([]);
    await readPage(2, ELSEWHERE);
    expect(await addresses()).toEqual([ELSEWHERE]);
  });

  it('a page that is open is asked of again when its site is taken in, and remembered', async () => {
    await change({ set: 'memory-site', site: 'here.example', remembers: false });
    await readPage(1, HERE);
    await change({ set: 'memory-site', site: 'here.example', remembers: null });
    expect((await view(1)).page.state).toBe('unread');
    await readPage(1, HERE);
    expect(await addresses()).toEqual([HERE]);
  });

  it('nothing more is remembered once it is off, and nothing that was is shown, in open tabs too', async () => {
    await readPage(1, HERE);
    await readPage(2, ELSEWHERE);
    await change({ set: 'memory', mode: 'off' });
    expect((await view(2)).page.state).toBe('unread');
    await readPage(2, ELSEWHERE);
    expect(await memoryIn(2)).toBeNull();
    expect((await addresses()).sort()).toEqual([ELSEWHERE, HERE]);
  });

  it('what was erased is not shown any longer in open tabs, and what has nothing of it stays', async () => {
    await readPage(1, HERE);
    await readPage(2, ELSEWHERE);
    await (await openMemory()).erase({ what: 'address', url: HERE });
    expect(await fake.ask({ type: 'erased' })).toEqual({ ok: true, value: null });
    expect((await view(1)).page.state).toBe('read');
    expect((await view(2)).page.state).toBe('unread');
    await readPage(2, ELSEWHERE);
    expect(await memoryIn(2)).toBeNull();
  });
});

describe('faults of storage', () => {
  beforeEach(() => change({ set: 'memory', mode: 'text' }));

  it('a full disk keeps no page from being shown, says so, and loses nothing', async () => {
    await readPage(1, HERE);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await readPage(2, ELSEWHERE);
    expect((await view(2)).page).toMatchObject({
      unremembered: 'full',
      report: { memory: { readings: [{ url: HERE }] } },
    });
    put.mockRestore();
    expect(await addresses()).toEqual([HERE]);
    await readPage(2, ELSEWHERE);
    expect((await view(2)).page).toMatchObject({ unremembered: null });
  });

  it('a browser without storage keeps no page from being shown', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await readPage(1, HERE);
    expect((await view(1)).page).toMatchObject({
      state: 'read',
      unremembered: 'unavailable',
      report: { memory: null },
    });
  });

  it('a memory of a newer version is left as it is', async () => {
    const request = indexedDB.open('memory', 99);
    await new Promise((resolve) => request.addEventListener('success', resolve));
    request.result.close();
    await readPage(1, HERE);
    expect((await view(1)).page).toMatchObject({ state: 'read', unremembered: 'newer' });
    expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([99]);
  });

  it.each(CALLS)('a worker that is stopped after %i calls remembers once, when it is asked again', async (calls) => {
    const { api, isStopped } = stoppingAfter(fake.browser, calls, false);
    await startWorker(api);
    void readPage(1, HERE);
    await vi.waitFor(() => expect(isStopped() || 'page:1' in fake.session.content()).toBe(true));
    if (calls === CALLS.length - 1) expect(isStopped()).toBe(false);
    await startWorker();
    await readPage(1, HERE);
    expect(await addresses()).toEqual([HERE]);
    expect((await view(1)).page).toMatchObject({ state: 'read', unremembered: null });
  });

  it('windows that read at once each remember', async () => {
    await Promise.all([readPage(1, HERE), readPage(2, ELSEWHERE)]);
    expect((await addresses()).sort()).toEqual([ELSEWHERE, HERE]);
  });
});

/** Starts a worker, in the place of the one that was stopped. */
async function startWorker(browser: Browser = fake.browser): Promise<void> {
  fake.stopWorker();
  vi.stubGlobal('browser', browser);
  vi.resetModules();
  const { startBackground } = await import('../../src/background/service.ts');
  const reader: ArticleReader = {
    prepare: () => {},
    async read({ url }, recall) {
      const report = reports.get(url);
      if (!report) throw new Error(`Nothing is at ${url}.`);
      return { ...(await recall(report, null)), outlets: [], sources: [], names: {}, candidates: {} };
    },
    readText: () => Promise.reject(new Error('not here')),
  };
  startBackground(browser, reader);
}

function readPage(tabId: number, url: string): Promise<unknown> {
  return fake.say(tabId, { type: 'article', tape: tapeAt(url) });
}

async function view(tabId: number, url = tabId === 1 ? HERE : ELSEWHERE): Promise<TabView> {
  return ((await fake.ask({ type: 'view', tabId, url })) as { value: TabView }).value;
}

async function memoryIn(tabId: number, url?: string): Promise<Report['memory']> {
  const { page } = await view(tabId, url);
  if (page.state !== 'read') throw new Error(`The page is ${page.state}.`);
  return page.report.memory;
}

function change(wanted: unknown): Promise<unknown> {
  return fake.ask({ type: 'change', change: wanted });
}

async function addresses(): Promise<string[]> {
  const memory = await openMemory();
  const { readings } = await memory.search('');
  memory.close();
  return readings.map(({ url }) => url);
}
