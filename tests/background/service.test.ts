import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleReader } from '../../src/background/reader.ts';
import type { TabView } from '../../src/messages.ts';
import type { Report } from '../../src/report.ts';
import { emptyReport, outletStop, page } from '../ui/reports.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { tapeAt } from './tapes.ts';

const URL_ = 'https://saltmarsh.example/news/1';
const EVERYWHERE = '*://*/*';

let fake: FakeBrowser;
let read: ArticleReader['read'];
let readText: ArticleReader['readText'];

const trailed: Report = {
  ...emptyReport(),
  trail: [outletStop('Gazzetta di Altomare', 'it', { relation: 'translated' }), page()],
};

beforeEach(async () => {
  fake = fakeBrowser();
  read = async () => ({ report: trailed, outlets: [], sources: [], names: {}, candidates: {}, unremembered: null });
  readText = async () => Promise.reject(new Error('not here'));
  await start();
});

describe('a click on the button', () => {
  it('has the page read, with no permission but the click, and keeps the report', async () => {
    const tab = fake.open(1, URL_);
    fake.clicked.add(1);
    expect((await view(1)).page.state).toBe('unread');
    expect((await readTab(1)).page.state).toBe('reading');
    expect(tab.reads).toBe(true);
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect((await view(1)).page).toMatchObject({ state: 'read', report: trailed });
    expect(tab).toMatchObject({ badge: '1', icon: 'trail', title: 'Translated from Gazzetta di Altomare (Italian).' });
    expect(fake.told).toContainEqual({ type: 'changed', tabId: 1 });
  });

  it('finds the report again after the worker was stopped', async () => {
    fake.open(1, URL_);
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    fake.stopWorker();
    await start();
    expect((await view(1)).page.state).toBe('read');
  });

  it('asks the script that is there already, and injects no second one', async () => {
    const tab = fake.open(1, URL_);
    Object.assign(tab, { script: true, reads: true });
    await readTab(1);
    expect(tab.orders).toEqual(['read']);
  });

  it('tells a page that is closed to all from one that the reader has not opened', async () => {
    fake.open(1, 'https://shop.example/').closed = true;
    expect((await readTab(1, 'https://shop.example/')).page.state).toBe('unreadable');
    expect((await readTab(1, 'about:addons')).page.state).toBe('unreadable');
    fake.open(2, URL_);
    expect((await readTab(2, null)).page.state).toBe('unread');
  });

  it('shows nothing of the page that was in the tab before', async () => {
    fake.open(1, URL_);
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect((await view(1, `${URL_}#comments`)).page.state).toBe('read');
    expect((await view(1, 'https://saltmarsh.example/news/2')).page.state).toBe('unread');
  });

  it('knows by its script which page is in a tab that a surface may not look into', async () => {
    const tab = fake.open(1, URL_);
    Object.assign(tab, { script: true, reads: true });
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect(await view(1, null)).toMatchObject({ site: 'saltmarsh.example', page: { state: 'read' } });
    Object.assign(tab, { url: 'https://altomare.example/1', script: false, reads: false });
    expect(await view(1, null)).toMatchObject({ site: null, page: { state: 'unread' } });
  });

  it('forgets a tab that is closed', async () => {
    fake.open(1, URL_);
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    fake.emit('closed', 1);
    await vi.waitFor(() => expect(fake.session.content()).not.toHaveProperty('page:1'));
  });
});

describe('a page that could be an article', () => {
  it('gets the reader where Headwater runs by itself, and not where it is off', async () => {
    fake.granted.add(EVERYWHERE);
    await change({ set: 'default', mode: 'always' });
    const tab = fake.open(1, URL_);
    await change({ set: 'badge', shown: true });
    expect([tab.script, tab.reads]).toEqual([true, false]);
    await fake.say(1, { type: 'candidate', url: URL_ });
    expect(tab.reads).toBe(true);

    const quiet = fake.open(2, 'https://altomare.example/1');
    await change({ set: 'site', site: 'altomare.example', mode: 'off' });
    await fake.say(2, { type: 'candidate', url: quiet.url });
    expect(quiet.reads).toBe(false);
  });

  it('is read by a gate that found it where Headwater runs by itself, and by none that is left where it does not', async () => {
    fake.granted.add(EVERYWHERE);
    await change({ set: 'default', mode: 'always' });
    const tab = fake.open(1, URL_);
    await fake.say(1, { type: 'found', tape: tapeAt(URL_) });
    expect([tab.reads, tab.badge]).toEqual([true, '1']);
    for (const mode of ['off', 'click'] as const) {
      await change({ set: 'site', site: 'altomare.example', mode });
      const left = fake.open(2, 'https://altomare.example/1');
      await fake.say(2, { type: 'found', tape: tapeAt(left.url) });
      expect([left.script, left.reads, left.badge], mode).toEqual([false, false, '']);
      expect((await view(2)).page.state, mode).not.toBe('read');
    }
  });

  it('gets the gate where a lookout calls for it, and Headwater runs by itself', async () => {
    fake.granted.add(EVERYWHERE);
    const tab = fake.open(1, URL_);
    await fake.say(1, { type: 'arrived', url: URL_ });
    expect(tab.injected).toEqual([]);
    await change({ set: 'default', mode: 'always' });
    tab.injected = [];
    await fake.say(1, { type: 'arrived', url: URL_ });
    expect(tab.injected).toEqual(['content.js']);
    await change({ set: 'site', site: 'saltmarsh.example', mode: 'off' });
    tab.injected = [];
    await fake.say(1, { type: 'arrived', url: URL_ });
    expect(tab.injected).not.toContain('content.js');
    expect(tab.script).toBe(false);
  });

  it.each(['off', 'click'] as const)(
    'is left by a gate that has found nothing, once the site is set to %s',
    async (mode) => {
      fake.granted.add(EVERYWHERE);
      const tab = fake.open(1, URL_);
      await change({ set: 'default', mode: 'always' });
      tab.silent = true;
      await change({ set: 'site', site: 'saltmarsh.example', mode });
      expect(tab.script).toBe(false);
    },
  );

  it('is left alone by a gate from before the reader chose to click, which goes with the next change', async () => {
    fake.granted.add(EVERYWHERE);
    await change({ set: 'default', mode: 'always' });
    const tab = fake.open(1, URL_);
    await change({ set: 'badge', shown: true });
    expect(tab.script).toBe(true);
    await change({ set: 'site', site: 'saltmarsh.example', mode: 'click' });
    expect(tab.script).toBe(false);
    await fake.say(1, { type: 'candidate', url: URL_ });
    expect(tab.reads).toBe(false);
  });

  it('keeps its report where the reader chooses to click from then on', async () => {
    fake.granted.add(EVERYWHERE);
    await change({ set: 'default', mode: 'always' });
    const tab = fake.open(1, URL_);
    Object.assign(tab, { script: true, reads: true });
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    await change({ set: 'site', site: 'saltmarsh.example', mode: 'click' });
    expect([tab.reads, tab.badge]).toEqual([true, '1']);
  });
});

describe('the badge', () => {
  it('is taken away on one site, in open tabs too, and comes back', async () => {
    const [here, elsewhere] = [fake.open(1, URL_), fake.open(2, 'https://altomare.example/1')];
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    await fake.say(2, { type: 'article', tape: tapeAt('https://altomare.example/1') });
    const { value } = (await change({ set: 'badge-site', site: 'saltmarsh.example', shown: false })) as {
      value: { inverse: unknown };
    };
    expect([here.badge, elsewhere.badge, (await view(1)).badge]).toEqual(['', '1', false]);
    await change(value.inverse);
    expect([here.badge, (await view(1)).badge]).toEqual(['1', true]);
  });
});

describe('what the script says', () => {
  it.each([
    ['no-article', 'judged', 'not-article'],
    ['no-article', 'document', 'unreadable'],
    ['failed', undefined, 'failed'],
  ])('%s (%s) becomes %s', async (type, reason, state) => {
    const tab = fake.open(1, URL_);
    await fake.say(1, { type, url: URL_, reason });
    expect((await view(1)).page.state).toBe(state);
    expect(tab).toMatchObject({ badge: '', icon: 'idle' });
  });

  it('becomes a failure where the trace fails, and a report when it is tried again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    read = async () => Promise.reject(new Error('no pack'));
    fake.open(1, URL_);
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect((await view(1)).page.state).toBe('failed');
    read = async () => ({ report: trailed, outlets: [], sources: [], names: {}, candidates: {}, unremembered: null });
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect((await view(1)).page.state).toBe('read');
    quiet.mockRestore();
  });

  it('is not believed about another site than its own, nor from a frame, nor from another extension', async () => {
    fake.open(1, URL_);
    const message = { type: 'article', tape: tapeAt('https://altomare.example/1') };
    await fake.say(1, message);
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) }, { frameId: 2 });
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) }, { id: 'another' });
    expect(fake.session.content()).toEqual({});
  });

  it('gives a page no say in the settings', async () => {
    fake.open(1, URL_);
    const change = { type: 'change', change: { set: 'default', mode: 'always' } };
    expect(await fake.say(1, change)).toBeUndefined();
    expect(await fake.ask(change, { url: 'https://saltmarsh.example/popup.html' })).toBeUndefined();
    expect(fake.local.content()).toEqual({});
  });

  it('is kept for the latest tabs only', async () => {
    for (let id = 1; id <= 65; id++) {
      fake.open(id, URL_);
      await fake.say(id, { type: 'article', tape: tapeAt(URL_) });
    }
    expect(Object.keys(fake.session.content()).filter((key) => key.startsWith('page:'))).toHaveLength(60);
    expect((await view(1)).page.state).toBe('unread');
    expect((await view(65)).page.state).toBe('read');
  });
});

describe('switching a site off', () => {
  it('takes script and badge out of all its tabs at once, and reads nothing there until it is on again', async () => {
    fake.granted.add(EVERYWHERE);
    await change({ set: 'default', mode: 'always' });
    const here = fake.open(1, URL_);
    const also = fake.open(2, 'https://sport.saltmarsh.example/');
    const other = fake.open(3, 'https://altomare.example/');
    await change({ set: 'badge', shown: true });
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect([here.script, also.script, other.script, here.badge]).toEqual([true, true, true, '1']);

    await change({ set: 'site', site: 'saltmarsh.example', mode: 'off' });
    expect([here.script, also.script, other.script]).toEqual([false, false, true]);
    expect(here).toMatchObject({ badge: '', icon: 'off' });
    expect(fake.scripts.get('elsewhere:default')?.excludeMatches).toEqual(['*://*.saltmarsh.example/*']);
    expect((await view(1)).page.state).toBe('off');
    expect((await readTab(1)).page.state).toBe('off');
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect((await view(1)).page.state).toBe('off');
    expect(here.badge).toBe('');

    fake.stopWorker();
    await start();
    expect((await view(1)).page.state).toBe('off');

    await change({ set: 'site', site: 'saltmarsh.example', mode: null });
    expect([here.script, also.script, here.icon]).toEqual([true, true, 'idle']);
  });

  it('during a reading leaves nothing of it', async () => {
    let finish = () => {};
    read = () =>
      new Promise((resolve) => {
        finish = () =>
          resolve({ report: trailed, outlets: [], sources: [], names: {}, candidates: {}, unremembered: null });
      });
    const tab = fake.open(1, URL_);
    const said = fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    await change({ set: 'site', site: 'saltmarsh.example', mode: 'off' });
    finish();
    await said;
    expect(tab.badge).toBe('');
    expect(fake.session.content()).not.toHaveProperty('page:1');
  });

  it('can be done and undone by a command', async () => {
    fake.open(1, URL_);
    const isOff = async () => (await view(1)).page.state === 'off';
    fake.emit('command', 'switch-site', { id: 1, url: URL_ });
    await vi.waitFor(async () => expect(await isOff()).toBe(true));
    fake.emit('command', 'switch-site', { id: 1, url: URL_ });
    await vi.waitFor(async () => expect(await isOff()).toBe(false));
    expect((await view(1)).rule).toBeNull();
    await change({ set: 'site', site: 'saltmarsh.example', mode: 'always' });
    fake.emit('command', 'switch-site', { id: 1, url: URL_ });
    await vi.waitFor(async () => expect(await isOff()).toBe(true));
    fake.emit('command', 'switch-site', { id: 1, url: URL_ });
    await vi.waitFor(async () => expect((await view(1)).rule).toBe('always'));
  });

  it('below a site that is off gives the site a rule of its own when it is switched on', async () => {
    await change({ set: 'site', site: 'saltmarsh.example', mode: 'off' });
    const url = 'https://sport.saltmarsh.example/1';
    fake.open(1, url);
    fake.emit('command', 'switch-site', { id: 1, url });
    await vi.waitFor(async () => expect((await view(1, url)).rule).toBe('click'));
    fake.emit('command', 'switch-site', { id: 1, url });
    await vi.waitFor(async () => expect((await view(1, url)).rule).toBe('off'));
    fake.emit('command', 'switch-site', { id: 1, url });
    await vi.waitFor(async () => expect((await view(1, url)).mode).toBe('click'));
  });

  it('gives back what undoes it', async () => {
    const off = await change({ set: 'site', site: 'saltmarsh.example', mode: 'off' });
    expect(off).toMatchObject({ ok: true, value: { inverse: { set: 'site', mode: null } } });
  });

  it('changes nothing, and says so, where the browser cannot store it', async () => {
    fake.local.refuse = true;
    expect(await change({ set: 'badge', shown: false })).toMatchObject({ ok: false });
    fake.local.refuse = false;
    expect(await change({ set: 'default', mode: 'off' })).toMatchObject({
      ok: true,
      value: { settings: { badge: true } },
    });
  });
});

describe('permissions', () => {
  it('start it in open tabs when they are given, and stop it when they are taken back', async () => {
    await change({ set: 'site', site: 'saltmarsh.example', mode: 'always' });
    const tab = fake.open(1, URL_);
    expect([tab.script, fake.scripts.size]).toEqual([false, 0]);
    expect((await view(1)).allowed).toBe(false);

    fake.granted.add('*://*.saltmarsh.example/*');
    fake.emit('granted', {});
    await vi.waitFor(() => expect(tab.script).toBe(true));
    expect(fake.scripts.get('lookout:sites')?.matches).toEqual(['*://*.saltmarsh.example/*']);
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect(tab.badge).toBe('1');

    fake.granted.clear();
    fake.emit('ungranted', {});
    await vi.waitFor(() => expect(tab.script).toBe(false));
    expect([tab.badge, fake.scripts.size]).toEqual(['', 0]);
  });

  it('that are taken back are not outlived by a gate or a lookout that heard no order then', async () => {
    fake.granted.add(EVERYWHERE);
    await change({ set: 'default', mode: 'always' });
    const tab = fake.open(1, URL_);
    const said = [
      { type: 'candidate', url: URL_ },
      { type: 'arrived', url: URL_ },
      { type: 'found', tape: tapeAt(URL_) },
    ];
    for (const message of said) {
      fake.granted.clear();
      Object.assign(tab, { script: true, reads: false, injected: [] });
      await fake.say(1, message);
      expect([tab.script, tab.reads, tab.injected, tab.badge]).toEqual([false, false, [], '']);
    }
  });

  it('alone start nothing: the reader has to want it', async () => {
    const tab = fake.open(1, URL_);
    fake.granted.add(EVERYWHERE);
    fake.emit('granted', {});
    await vi.waitFor(() => expect(fake.told).toContainEqual({ type: 'changed', tabId: null }));
    expect([tab.script, fake.scripts.size]).toEqual([false, 0]);
  });
});

describe('the start', () => {
  it('opens the welcome page once, and registers anew what an update has dropped', async () => {
    fake.emit('installed', { reason: 'install' });
    await vi.waitFor(() => expect(fake.opened).toEqual(['extension://headwater/welcome.html']));
    fake.granted.add(EVERYWHERE);
    await change({ set: 'default', mode: 'always' });
    fake.scripts.clear();
    fake.emit('installed', { reason: 'update' });
    await vi.waitFor(() =>
      expect([...fake.scripts.keys()]).toEqual(['default', 'lookout:default', 'elsewhere:default']),
    );
    fake.emit('startup');
    fake.emit('startup');
    await view(1);
    expect(fake.opened).toHaveLength(1);
    expect([...fake.scripts.keys()]).toEqual(['default', 'lookout:default', 'elsewhere:default']);
  });
});

async function start(): Promise<void> {
  vi.stubGlobal('browser', fake.browser);
  vi.resetModules();
  const { startBackground } = await import('../../src/background/service.ts');
  startBackground(fake.browser, { prepare: () => {}, read: (...given) => read(...given), readText });
}

async function view(tabId: number, url: string | null = URL_): Promise<TabView> {
  const answer = (await fake.ask({ type: 'view', tabId, url })) as { value: TabView };
  return answer.value;
}

async function readTab(tabId: number, url: string | null = URL_): Promise<TabView> {
  const answer = (await fake.ask({ type: 'read', tabId, url })) as { value: TabView };
  return answer.value;
}

function change(wanted: unknown): Promise<unknown> {
  return fake.ask({ type: 'change', change: wanted });
}
