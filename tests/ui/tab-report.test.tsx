import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageView, SurfaceMessage, TabView } from '../../src/messages.ts';
import type { Report } from '../../src/report.ts';
import type { SettingsChange } from '../../src/settings/settings.ts';
import { fakeI18n } from './fake-i18n.ts';
import { covered, emptyReport, line, outletStop, page, stop } from './reports.ts';
import { unmount } from './unmount.ts';

const TAB = { id: 1, url: 'https://saltmarsh.example/news/1' };

const HAND = { key: 'hand', title: 'By hand', place: 'here', licence: 'CC0', retrieved: '2026-11-22' };

const READ: PageView = {
  state: 'read',
  report: emptyReport(),
  outlets: [],
  sources: [],
  names: {},
  candidates: {},
  unremembered: null,
};

let view: TabView;
/** What the background answers once the page has been asked for. */
let viewWhenRead: TabView | Promise<TabView> | null;
let asked: SurfaceMessage[];
let tell: (data: unknown) => void;
let grants: boolean;
let answers: boolean;
let root: Element;
let draw: (asks?: boolean) => Promise<void>;

beforeEach(async () => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  asked = [];
  viewWhenRead = null;
  grants = true;
  answers = true;
  view = show({ state: 'not-article' });
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', {
    i18n: fakeI18n(),
    permissions: { request: async () => grants },
    runtime: {
      sendMessage: async (message: SurfaceMessage) => {
        if (!answers) throw new Error('Receiving end does not exist.');
        asked.push(message);
        return { ok: true, value: await answerTo(message) };
      },
      onMessage: {
        addListener(listener: typeof tell) {
          tell = listener;
        },
        removeListener() {},
      },
    },
  });
  vi.resetModules();
  const { TabReport } = await import('../../src/ui/TabReport.tsx');
  root = document.getElementById('app') as unknown as Element;
  draw = async (asks = true) => {
    const tab = Promise.resolve(TAB);
    render((<TabReport tab={tab} asks={asks} actions={null} roomy={true} />) as ComponentChild, root);
    await vi.waitFor(() => expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false'));
  };
});

afterEach(async () => {
  await unmount(root);
  vi.unstubAllGlobals();
});

describe('every state of a page', () => {
  it.each<[PageView, RegExp]>([
    [{ state: 'off' }, /is off on this site.*switch it on/],
    [{ state: 'not-article' }, /not an article.*Open an article/],
    [{ state: 'unreadable' }, /cannot be read.*ordinary web page/],
    [{ state: 'unread' }, /may not read this page yet.*allow the site.*Try again/],
    [{ state: 'failed' }, /has failed.*Reload.*Try again/],
  ])('%o is said, with what can be done', async (state, words) => {
    view = show(state);
    await draw();
    expect(shown('main')).toMatch(words);
    expect(shown('.switch legend')).toBe('On saltmarsh.example');
  });

  it('has the page read when the popup opens, and shows what comes of it', async () => {
    view = show({ state: 'unread' });
    viewWhenRead = show({ state: 'reading' });
    const drawn = draw();
    await vi.waitFor(() => expect(asked.at(-1)?.type).toBe('read'));
    await vi.waitFor(() => expect(shown('main')).toContain('Reading this page'));
    view = show(READ);
    tell({ type: 'changed', tabId: 1 });
    await drawn;
    expect(shown('main')).toContain('No earlier report was found.');
  });

  it('keeps to what was asked last where an answer comes late', async () => {
    let answer = (_: TabView): void => {};
    view = show({ state: 'unread' });
    viewWhenRead = new Promise((resolve) => {
      answer = resolve;
    });
    const drawn = draw();
    await vi.waitFor(() => expect(asked.at(-1)?.type).toBe('read'));
    view = show(READ);
    tell({ type: 'changed', tabId: 1 });
    await drawn;
    // What the background knew when it was asked to read, before the report was there.
    answer(show({ state: 'reading' }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown('main')).toContain('No earlier report was found.');
  });

  it('has the page read again when its site is switched on again', async () => {
    view = show({ state: 'off' });
    await draw();
    expect(asked.map(({ type }) => type)).not.toContain('read');
    view = show({ state: 'unread' });
    viewWhenRead = show(READ);
    tell({ type: 'changed', tabId: null });
    await vi.waitFor(() => expect(shown('main')).toContain('No earlier report was found.'));
  });

  it('reads nothing in the panel before it is asked to', async () => {
    view = show({ state: 'unread' });
    await draw(false);
    expect(asked.map(({ type }) => type)).toEqual(['view']);
    click('main button', 'Read this page');
    await vi.waitFor(() => expect(asked.at(-1)?.type).toBe('read'));
  });

  it('says so where the background does not answer, and tries again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    answers = false;
    await draw();
    expect(shown('main')).toMatch(/did not answer.*open it again/);
    quiet.mockRestore();
  });
});

describe('a report', () => {
  it('shows its evidence, lights it up, and says where the page no longer has it', async () => {
    const told = stop('anonymous', 'a pilot', { relation: 'told', evidence: [line('a pilot said')] });
    view = show({
      ...READ,
      report: { ...emptyReport(), trail: [told, page()] },
    });
    await draw();
    expect(shown('.trail .evidence blockquote')).toBe('a pilot said');
    click('.trail .evidence button', 'Show on the page');
    await vi.waitFor(() => expect(shown('.trail .evidence')).toContain('no longer shows this line'));
    expect(asked.at(-1)).toEqual({ type: 'show', tabId: 1, evidence: line('a pilot said') });
  });

  it('folds the middle of a long trail', async () => {
    const stops = Array.from({ length: 11 }, (_, i) => outletStop(`Outlet ${i}`, 'it'));
    view = show({
      ...READ,
      report: { ...emptyReport(), trail: [...stops, page()] },
    });
    await draw();
    const names = () => [...root.querySelectorAll('.stop-name')].map((name) => name.textContent);
    expect(names()).toEqual(['Outlet 0', 'Outlet 1', 'Outlet 2', 'Outlet 9', 'Outlet 10', 'The Saltmarsh Post']);
    click('.stop-folded button', '6 more stops');
    await vi.waitFor(() => expect(names()).toHaveLength(12));
  });

  it('shows a story of 200 outlets a few at a time', async () => {
    const coverage = Array.from({ length: 200 }, (_, i) => covered(`outlet${i}.example`));
    const independence = { outlets: 200, origins: 1, anonymousOrigins: 0 };
    view = show({
      ...READ,
      report: { ...emptyReport(), coverage, independence },
    });
    await draw();
    expect(root.querySelectorAll('.coverage-item')).toHaveLength(5);
    click('.origin button', '195 more outlets');
    await vi.waitFor(() => expect(root.querySelectorAll('.coverage-item')).toHaveLength(200));
  });

  it('says of one origin without a name what it rests on, and of several how many', async () => {
    const coverage = [covered('altomare.example'), covered('ribalta.example')];
    const counts = async (independence: Report['independence']): Promise<string | undefined> => {
      render(null, root);
      view = show({
        state: 'read',
        report: { ...emptyReport(), coverage, independence },
        outlets: [],
        sources: [],
        names: {},
        candidates: {},
        unremembered: null,
      });
      await draw();
      return shown('.counts');
    };
    expect(await counts({ outlets: 2, origins: 1, anonymousOrigins: 1 })).toBe(
      '2 outlets · 1 origin, which rests on an unnamed source',
    );
    expect(await counts({ outlets: 3, origins: 2, anonymousOrigins: 1 })).toBe(
      '3 outlets · 2 origins · 1 of them rests on an unnamed source',
    );
  });

  it('never takes text from a page for markup, nor an address for a link that is none', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const bad = covered('bad.example', { name, url: 'javascript:alert(1)' });
    const independence = { outlets: 1, origins: 1, anonymousOrigins: 0 };
    view = show({
      ...READ,
      report: { ...emptyReport(), coverage: [bad], independence },
    });
    await draw();
    expect(shown('.coverage-item .outlet')).toBe(name);
    expect(root.querySelectorAll('img, a[href^="javascript:"]')).toHaveLength(0);
  });

  it('leaves a designation the word of its authority, with date and reference', async () => {
    const outlet = {
      ...{ domain: 'saltmarsh.example', name: 'The Saltmarsh Post', nativeName: null, aliases: [], country: 'GB' },
      ...{ languages: ['en'], kind: null, owner: null, ownership: 'unknown' as const, wikidata: null, homepage: null },
      ...{ sources: [], relations: [] },
      designations: [
        {
          designation: 'foreign agent',
          authority: 'Ministry of Justice',
          date: '2024-01-17',
          reference: 'https://justice.example/17',
          source: 'hand',
        },
      ],
    };
    const report = emptyReport();
    report.page.outlet = { domain: 'here.example', name: 'Here' };
    view = show({
      state: 'read',
      report,
      outlets: [outlet],
      sources: [HAND],
      names: {},
      candidates: {},
      unremembered: null,
    });
    await draw();
    expect(shown('.designation')).toMatch(
      /Ministry of Justice: “foreign agent”.*2024.*justice\.example\/17.*By hand · Licence: CC0 · as of Nov 22, 2026/,
    );
  });
});

describe('the choice for the site', () => {
  it('is stored at once, told, and taken back', async () => {
    await draw();
    choose('off');
    await vi.waitFor(() => expect(shown('.toast')).toContain('Switched off on saltmarsh.example.'));
    click('.toast button', 'Undo');
    await vi.waitFor(() => expect(shown('.toast')).toContain('Taken back.'));
    expect(changes()).toEqual([
      { set: 'site', site: 'saltmarsh.example', mode: 'off' },
      { set: 'site', site: 'saltmarsh.example', mode: null },
    ]);
  });

  it('goes back to what it was where the browser refuses the permission', async () => {
    grants = false;
    await draw();
    choose('always');
    await vi.waitFor(() => expect(shown('.toast')).toContain('did not give the permission'));
    expect(changes().at(-1)).toEqual({ set: 'site', site: 'saltmarsh.example', mode: null });
  });

  it('takes the badge away on this site, and puts it back', async () => {
    await draw();
    const badge = root.querySelector('input[name=badge]');
    Object.assign(badge ?? {}, { checked: false });
    badge?.dispatchEvent(new (eventOf())('change', { bubbles: true }));
    await vi.waitFor(() => expect(shown('.toast')).toContain('On saltmarsh.example, the button shows no badge.'));
    expect(changes()).toEqual([{ set: 'badge-site', site: 'saltmarsh.example', shown: false }]);
  });

  it('says where the permission is missing, and asks for it', async () => {
    view = { ...show({ state: 'not-article' }), mode: 'always', rule: 'always', allowed: false };
    await draw();
    expect(shown('.switch')).toMatch(/does not let Headwater run here by itself.*Allow/);
  });
});

function show(state: PageView): TabView {
  return {
    page: state,
    site: 'saltmarsh.example',
    mode: 'click',
    rule: null,
    badge: true,
    allowed: false,
    remembers: null,
  };
}

function answerTo(message: SurfaceMessage): unknown {
  if (message.type === 'show') return false;
  if (message.type === 'read') return viewWhenRead ?? view;
  if (message.type !== 'change') return view;
  return { settings: {}, inverse: { set: 'site', site: 'saltmarsh.example', mode: null } };
}

function changes(): SettingsChange[] {
  return asked.flatMap((message) => (message.type === 'change' ? [message.change] : []));
}

/** The text of the first element that a selector finds, with white space folded. */
function shown(selector: string): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function click(selector: string, label: string): void {
  const button = [...root.querySelectorAll(selector)].find(({ textContent }) => textContent?.trim() === label);
  if (!button) throw new Error(`There is no “${label}” at ${selector}.`);
  button.dispatchEvent(new (eventOf())('click', { bubbles: true }));
}

function choose(mode: string): void {
  const input = root.querySelector(`input[value=${mode}]`);
  input?.dispatchEvent(new (eventOf())('change', { bubbles: true }));
}

function eventOf(): typeof Event {
  return (window as unknown as { Event: typeof Event }).Event;
}
