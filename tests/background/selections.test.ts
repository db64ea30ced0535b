import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyReport } from '../ui/reports.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const PAGE = 'https://saltmarsh.example/news/1';
const ITEM = 'trace-selection';
const traced = { report: emptyReport(), outlets: [], sources: [], names: {}, candidates: {}, unremembered: null };

let fake: FakeBrowser;

beforeEach(async () => {
  fake = fakeBrowser();
  fake.open(1, PAGE);
  await startWorker();
});

describe('the context menu', () => {
  it('has the question for selected text once, however often the browser starts', async () => {
    const said = vi.spyOn(console, 'error');
    fake.emit('installed', { reason: 'update' });
    fake.emit('startup');
    await vi.waitFor(() => expect([...fake.menu.keys()]).toEqual([ITEM]));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(said).not.toHaveBeenCalled();
    expect(fake.menu.get(ITEM)).toEqual({ title: 'Where does this come from?', contexts: ['selection'] });
  });

  it('hands over the selection with its line breaks and its address, to a page of its own', async () => {
    const tab = fake.open(2, PAGE);
    tab.selection = 'The port asks for pilots.\n\nTranslated by Ana Prado.';
    fake.clicked.add(2);
    await choose({ selectionText: 'The port asks for pilots. Translated by Ana Prado.', pageUrl: PAGE }, { id: 2 });
    expect(await handedOver()).toEqual({ text: tab.selection, title: null, url: PAGE });
  });

  it('hands over what the browser tells of it where no script gets in', async () => {
    await choose({ selectionText: 'The port asks for pilots.', pageUrl: 'about:reader' }, { id: 1 });
    expect(await handedOver()).toEqual({ text: 'The port asks for pilots.', title: null, url: null });
  });

  it('keeps it in memory alone, through a stop of the worker, and the last few only', async () => {
    await choose({ selectionText: 'First.', pageUrl: PAGE }, { id: 1 });
    fake.stopWorker();
    await startWorker();
    expect(await handedOver()).toMatchObject({ text: 'First.' });
    const [first = ''] = fake.opened;
    for (let i = 0; i < 5; i++) await choose({ selectionText: `${i}.`, pageUrl: PAGE }, { id: 1 });
    expect(await handedOver(first)).toBeNull();
    expect(await handedOver()).toMatchObject({ text: '4.' });
    expect(fake.local.content()).toEqual({});
  });

  it('does nothing for an entry that is not its own', async () => {
    fake.emit('menu', { menuItemId: 'another', selectionText: 'x' }, { id: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(fake.opened).toEqual([]);
  });
});

it('traces a text that a page of its own hands over, and none from a web page', async () => {
  const message = { type: 'text', text: 'The port asks for pilots.', title: null, url: null };
  expect(await fake.ask(message)).toEqual({ ok: true, value: traced });
  expect(await fake.ask(message, { url: PAGE })).toBeUndefined();
});

async function startWorker(): Promise<void> {
  vi.stubGlobal('browser', fake.browser);
  vi.resetModules();
  const { startBackground } = await import('../../src/background/service.ts');
  startBackground(fake.browser, {
    prepare: () => {},
    read: () => Promise.reject(new Error('not here')),
    readText: async () => traced,
  });
}

/** Chooses the question from the menu, and waits for the page that answers it. */
async function choose(info: object, tab: object): Promise<void> {
  const before = fake.opened.length;
  fake.emit('menu', { menuItemId: ITEM, ...info }, tab);
  await vi.waitFor(() => expect(fake.opened).toHaveLength(before + 1));
}

async function handedOver(page = fake.opened.at(-1) ?? ''): Promise<unknown> {
  const id = new URL(page).searchParams.get('selection');
  return ((await fake.ask({ type: 'selection', id })) as { value: unknown }).value;
}
