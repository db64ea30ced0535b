import 'fake-indexeddb/auto';
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Memory, openMemory } from '../../src/memory/memory.ts';
import type { SurfaceMessage } from '../../src/messages.ts';
import { applyChange, DEFAULT_SETTINGS, type MemoryMode, type Settings } from '../../src/settings/settings.ts';
import { freshStorage, reportOf } from '../memory/reports.ts';
import { fakeI18n } from '../ui/fake-i18n.ts';
import { unmount } from '../ui/unmount.ts';

const DAY_MS = 24 * 3_600_000;

let settings: Settings;
let told: string[];
let saved: { name: string; content: string }[];
let hear: (data: unknown) => void;
let root: Element;
let persist: () => Promise<boolean>;

beforeEach(() => {
  freshStorage();
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  settings = DEFAULT_SETTINGS;
  told = [];
  saved = [];
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persist } });
  vi.stubGlobal('browser', {
    i18n: fakeI18n(),
    runtime: {
      sendMessage: async (message: SurfaceMessage) => answerTo(message),
      onMessage: {
        addListener(listener: typeof hear) {
          hear = listener;
        },
        removeListener: () => {},
      },
    },
  });
  root = document.getElementById('app') as unknown as Element;
});

afterEach(async () => {
  await unmount(root);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the consent', () => {
  it('is not given from the start: there is no memory, and nothing is made', async () => {
    await draw();
    expect(radio('off').hasAttribute('checked') || radio('off').checked).toBe(true);
    expect(root.textContent).not.toContain('What is remembered');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is given by one choice, says what it means, and can be taken back', async () => {
    await draw();
    radio('facts').dispatchEvent(event('change'));
    await vi.waitFor(() => expect(settings.memory).toBe('facts'));
    await vi.waitFor(() =>
      expect(toast()).toContain('The facts of the articles that you read are remembered from now'),
    );
    await vi.waitFor(() => expect(root.textContent).toContain('0 articles, 0 kB.'));
    expect(persist).toHaveBeenCalledOnce();
    click('Undo');
    await vi.waitFor(() => expect(settings.memory).toBe('off'));
  });

  it('is told from what is kept: after it is taken back that stays, and can be erased', async () => {
    await remembered('a.example');
    await draw('off');
    await vi.waitFor(() => expect(rows()).toEqual(['Read at a.example']));
    expect(root.textContent).toMatch(/1 article, 1 kB|1 article, \d+ kB/);
    expect(root.textContent).toContain('It stays until you erase it.');
    click('Erase all of it');
    await vi.waitFor(() => expect(root.textContent).toContain('0 articles'));
  });

  it('leaves out a site, and takes it in again', async () => {
    await draw('facts');
    typeInto('Remember nothing of a site', 'https://www.a.example/mail');
    await vi.waitFor(() => expect(settings.memorySites).toEqual({ 'a.example': false }));
    await vi.waitFor(() => expect(root.querySelector('.rows')?.textContent).toContain('left out'));
    click('Remove the rule for a.example');
    await vi.waitFor(() => expect(settings.memorySites).toEqual({}));
  });
});

describe('what is remembered', () => {
  it('is listed with the latest first, and searched', async () => {
    await remembered('a.example', 'b.example');
    await draw('facts');
    await vi.waitFor(() => expect(rows()).toEqual(['Read at b.example', 'Read at a.example']));
    const search = field('Search');
    search.value = 'A.EXAMPLE';
    search.dispatchEvent(event('input'));
    await vi.waitFor(() => expect(rows()).toEqual(['Read at a.example']));
    expect(root.querySelector('.readings')?.previousElementSibling?.textContent).toBe('1 article');
  });

  it('shows more on request', async () => {
    await remembered(...Array.from({ length: 25 }, (_, i) => `n${i}.example`));
    await draw('facts');
    await vi.waitFor(() => expect(rows()).toHaveLength(20));
    expect(root.textContent).toContain('The latest 20 are shown.');
    click('Show more');
    await vi.waitFor(() => expect(rows()).toHaveLength(25));
  });

  it('grows while the page is open, as articles are read', async () => {
    await remembered('a.example');
    await draw('facts');
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    await remembered('b.example');
    hear({ type: 'changed', tabId: 3 });
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('is not looked for in a private window, which has a storage of its own', async () => {
    vi.stubGlobal('browser', { ...Reflect.get(globalThis, 'browser'), extension: { inIncognitoContext: true } });
    await draw('facts');
    await vi.waitFor(() => expect(problem()?.textContent).toMatch(/in a private window/));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('says why it cannot be shown', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await draw('facts');
    await vi.waitFor(() => expect(problem()?.textContent).toMatch(/store nothing here/));
  });
});

describe('erasing', () => {
  it.each<[string, () => void, string[]]>([
    ['one article', () => click('Erase “Read at b.example”'), ['Read at c.b.example', 'Read at a.example']],
    ['a site and all below it', () => typeInto('All of a site', 'b.example'), ['Read at a.example']],
    ['what is older', () => typeInto('All that was last read', '2'), ['Read at c.b.example', 'Read at b.example']],
    ['all', () => click('Erase all of it'), []],
  ])('takes %s away, tells the open tabs, and brings it back', async (_, act, left) => {
    await remembered('a.example', 'b.example', 'c.b.example');
    await draw('facts');
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
    act();
    await vi.waitFor(() => expect(toast()).toMatch(/articles? erased/));
    await vi.waitFor(() => expect(rows()).toEqual(left));
    expect(told).toEqual(['erased']);
    click('Undo');
    await vi.waitFor(() => expect(rows()).toEqual(['Read at c.b.example', 'Read at b.example', 'Read at a.example']));
    expect(toast()).toContain('Taken back.');
  });

  it('asks for a number of days', async () => {
    await remembered('a.example');
    await draw('facts');
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    typeInto('All that was last read', 'last year');
    await vi.waitFor(() => expect(root.querySelector('#older-problem')?.textContent).toMatch(/no number of days/));
    expect(rows()).toHaveLength(1);
  });

  it('that fails leaves all as it was, and says so', async () => {
    await remembered('a.example');
    await draw('facts');
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('The disk is broken', 'UnknownError');
    });
    click('Erase all of it');
    await vi.waitFor(() => expect(toast()).toMatch(/^Nothing was erased\. The browser cannot read/));
    expect(rows()).toHaveLength(1);
    expect(told).toEqual([]);
  });
});

describe('a file', () => {
  it('takes what is remembered out, and adds it elsewhere', async () => {
    await remembered('a.example', 'b.example');
    await draw('facts');
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    catchSaved();
    click('Save it as a file');
    await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['headwater-memory.json']));
    click('Erase “Read at a.example”');
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    choose(saved[0]?.content ?? '');
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    expect(toast()).toContain('1 article added and 1 known already');
  });

  it('with damaged entries gives the others, and names the damaged', async () => {
    await draw('facts');
    await vi.waitFor(() => expect(root.textContent).toContain('0 articles'));
    choose(JSON.stringify({ format: 'headwater-memory', version: 1, readings: [{ reading: 4 }] }));
    await vi.waitFor(() =>
      expect(root.querySelector('[role=alert]')?.textContent).toBe(
        '1 entry is damaged and was passed over: entry 1 (reading).',
      ),
    );
  });

  it.each([
    ['{"format":', /damaged, or no JSON/],
    ['{"format":"headwater-settings","version":1}', /does not hold what Headwater remembers/],
    ['{"format":"headwater-memory","version":9,"readings":[]}', /newer Headwater/],
  ])('that is none changes nothing, and says why: %s', async (content, words) => {
    await draw('facts');
    await vi.waitFor(() => expect(root.textContent).toContain('0 articles'));
    choose(content);
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toMatch(words));
  });

  it('that does not fit on the disk says so', async () => {
    await remembered('a.example');
    const pieces: string[] = [];
    const memory = await openMemory();
    for await (const piece of memory.exportAll()) pieces.push(piece);
    await memory.erase({ what: 'all' });
    await draw('facts');
    await vi.waitFor(() => expect(root.textContent).toContain('0 articles'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    choose(pieces.join(''));
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toMatch(/no room left on the disk/));
  });
});

describe('a broken memory', () => {
  it('is started over only when its reader says so twice', async () => {
    await remembered('a.example');
    const read = vi.spyOn(IDBIndex.prototype, 'openKeyCursor').mockImplementation(() => {
      throw new DOMException('The disk is broken', 'UnknownError');
    });
    await draw('facts');
    await vi.waitFor(() => expect(problem()?.textContent).toMatch(/cannot read its own storage/));
    const sure = vi.fn(() => false);
    vi.stubGlobal('confirm', sure);
    click('Throw the memory away and start over');
    expect(sure).toHaveBeenCalledOnce();
    read.mockRestore();
    expect((await (await openMemory()).usage()).readings).toBe(1);
    sure.mockReturnValue(true);
    click('Throw the memory away and start over');
    await vi.waitFor(() => expect(toast()).toContain('can be used again'));
    await vi.waitFor(() => expect(root.textContent).toContain('0 articles'));
  });
});

/** Remembers an article of each host, a day after the other, the last of them today. */
async function remembered(...hosts: string[]): Promise<void> {
  const memory: Memory = await openMemory();
  for (const [i, host] of hosts.entries()) {
    const report = reportOf({ url: `https://${host}/dam`, title: `Read at ${host}` });
    const readAt = new Date(Date.now() - (hosts.length - 1 - i) * 1.5 * DAY_MS);
    await memory.remember(report, readAt, { keepText: false });
  }
  memory.close();
}

async function draw(mode: MemoryMode = 'off'): Promise<void> {
  settings = { ...settings, memory: mode };
  vi.resetModules();
  const { OptionsPage } = await import('../../src/options/OptionsPage.tsx');
  render((<OptionsPage />) as ComponentChild, root);
  await vi.waitFor(() => expect(root.querySelector('#memory')).not.toBeNull());
}

function answerTo(message: SurfaceMessage): unknown {
  if (message.type === 'settings') return { ok: true, value: { settings, origins: [] } };
  if (message.type !== 'change') {
    told.push(message.type);
    return { ok: true, value: null };
  }
  const changed = applyChange(settings, message.change);
  settings = changed.settings;
  return { ok: true, value: changed };
}

function radio(mode: MemoryMode): HTMLInputElement {
  const found = root.querySelector<HTMLInputElement>(`input[name=memory][value=${mode}]`);
  if (!found) throw new Error(`There is no choice ${mode}.`);
  return found;
}

function rows(): string[] {
  return [...root.querySelectorAll('.readings bdi')].map(({ textContent }) => textContent ?? '');
}

function toast(): string {
  return root.querySelector('.toast')?.textContent ?? '';
}

function field(label: string): HTMLInputElement {
  const labels = [...root.querySelectorAll('section[aria-labelledby=memory] label')];
  const input = labels.find(({ textContent }) => textContent?.startsWith(label))?.querySelector('input');
  if (!input) throw new Error(`There is no field “${label}”.`);
  return input;
}

/** Types into a field, and sends its form: what was typed is drawn first, as between a reader's last key and Enter. */
function typeInto(label: string, value: string): void {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(event('input'));
  setTimeout(() => input.closest('form')?.dispatchEvent(event('submit')), 20);
}

/** Clicks the button with this text or label. */
function click(name: string): void {
  const button = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.dispatchEvent(event('click'));
}

function choose(content: string): void {
  const input = root.querySelector('section[aria-labelledby=memory] input[type=file]');
  if (!input) throw new Error('There is no file field.');
  Object.defineProperty(input, 'files', { value: [{ text: async () => content }], configurable: true });
  input.dispatchEvent(event('change'));
}

/** Takes what the browser would save to the disk. */
function catchSaved(): void {
  vi.stubGlobal(
    'Blob',
    class {
      constructor(readonly pieces: string[]) {}
    },
  );
  let content = '';
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    content = (blob as unknown as { pieces: string[] }).pieces.join('');
    return 'blob:1';
  });
  const create = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    const element = create(name);
    if (name === 'a') element.click = () => saved.push({ name: (element as HTMLAnchorElement).download, content });
    return element;
  });
}

function event(name: string): Event {
  const { Event: Made } = window as unknown as { Event: typeof Event };
  return new Made(name, { bubbles: true, cancelable: true });
}

function problem(): Element | null {
  return root.querySelector('section[aria-labelledby=memory] > .problem:not([role])');
}
