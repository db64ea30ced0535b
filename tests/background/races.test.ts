import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabView } from '../../src/messages.ts';
import { emptyReport } from '../ui/reports.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';
import { tapeAt } from './tapes.ts';

const URL_ = 'https://saltmarsh.example/news/1';
const TRACED = { report: emptyReport(), outlets: [], sources: [], names: {}, candidates: {}, unremembered: null };

/** A reading and a question each have fewer steps than this, so that the one comes before, within and after the other. */
const STEPS = Array.from({ length: 80 }, (_, i) => i);

let fake: FakeBrowser;

beforeEach(async () => {
  fake = fakeBrowser();
  vi.stubGlobal('browser', fake.browser);
  vi.resetModules();
  const { startBackground } = await import('../../src/background/service.ts');
  startBackground(fake.browser, {
    prepare: () => {},
    read: async () => TRACED,
    readText: () => Promise.reject(new Error('not here')),
  });
  const tab = fake.open(1, URL_);
  fake.clicked.add(1);
  // The script in the page is reading it: told to read, it says yes, and reads no second time.
  Object.assign(tab, { script: true, reads: true });
});

describe('a page that its script is reading already', () => {
  it.each(STEPS)('is shown as read where its reader asks for it %i steps into that', async (step) => {
    const said = fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    await passed(step);
    await ask('read');
    await said;
    expect((await ask('view')).page.state).toBe('read');
  });

  it.each(STEPS)('is shown as read where its answer comes %i steps after its reader has asked', async (step) => {
    const asked = ask('read');
    await passed(step);
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    await asked;
    expect((await ask('view')).page.state).toBe('read');
  });
});

describe('a page that is read while the settings change', () => {
  it.each(STEPS)('has its button marked as read where the change comes %i steps into that', async (step) => {
    const said = fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    await passed(step);
    await Promise.all([
      said,
      fake.ask({ type: 'change', change: { set: 'site', site: 'saltmarsh.example', mode: 'always' } }),
    ]);
    expect(fake.tabs.get(1)?.icon).toBe('nothing');
  });

  it.each(STEPS)('has its button marked as read where it comes %i steps into the change', async (step) => {
    const changed = fake.ask({ type: 'change', change: { set: 'site', site: 'saltmarsh.example', mode: 'always' } });
    await passed(step);
    await Promise.all([changed, fake.say(1, { type: 'article', tape: tapeAt(URL_) })]);
    expect(fake.tabs.get(1)?.icon).toBe('nothing');
  });
});

describe('a page that has been read', () => {
  it('is not read again for a popup that had not heard of it yet', async () => {
    await fake.say(1, { type: 'article', tape: tapeAt(URL_) });
    expect((await ask('read')).page.state).toBe('read');
    expect(fake.tabs.get(1)?.orders).toEqual([]);
  });

  it('is read again where that had failed', async () => {
    await fake.say(1, { type: 'failed', url: URL_ });
    expect((await ask('read')).page.state).toBe('reading');
    expect(fake.tabs.get(1)?.orders).toContain('read');
  });
});

/** Lets so many steps be done of all that is under way. */
async function passed(steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await Promise.resolve();
}

async function ask(type: 'view' | 'read'): Promise<TabView> {
  return ((await fake.ask({ type, tabId: 1, url: URL_ })) as { value: TabView }).value;
}
