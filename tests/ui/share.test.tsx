import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORMATS } from '../../src/provenance/export/formats.ts';
import { ENGLISH } from '../../src/provenance/export/wording.ts';
import type { Report } from '../../src/report.ts';
import { fakeI18n } from './fake-i18n.ts';
import { emptyReport, line, page, stop } from './reports.ts';

let root: Element;
let copied: string[];
let lets: boolean;
let blobs: Map<string, Blob>;
let saved: { name: string; url: string }[];
let draw: (report: Report) => Promise<void>;

beforeEach(async () => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  copied = [];
  lets = true;
  blobs = new Map();
  saved = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: new Date('2026-03-05T12:00:00Z') });
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', { i18n: fakeI18n() });
  vi.stubGlobal('navigator', {
    clipboard: {
      async writeText(content: string) {
        if (!lets) throw new DOMException('Not within a click.', 'NotAllowedError');
        copied.push(content);
      },
    },
  });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:own/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void blobs.delete(url));
  const link = Object.getPrototypeOf(document.createElement('a')) as HTMLAnchorElement;
  vi.spyOn(link, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, url: this.href });
  });
  vi.resetModules();
  const { Share } = await import('../../src/ui/Share.tsx');
  root = document.getElementById('app') as unknown as Element;
  draw = async (report) => render((<Share report={report} />) as ComponentChild, root);
});

afterEach(() => {
  render(null, root);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('sharing', () => {
  it('is offered only where something was found', async () => {
    await draw(emptyReport());
    expect(root.querySelector('section')).toBeNull();
    await draw(traced());
    expect(root.querySelector('section h2')?.textContent).toBe('Share');
  });

  it('names its controls for those who do not see them', async () => {
    await draw(traced());
    expect(root.querySelector('select')?.getAttribute('aria-label')).toBe('Format');
    const names = [...root.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(new Set(names).size).toBe(FORMATS.length + 1);
    expect(names).not.toContain('');
  });

  it('copies what the report shows, and says so', async () => {
    await draw(traced());
    click('Copy');
    await vi.waitFor(() => expect(status()).toBe('Copied.'));
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(
      /Port asks for pilots[\s\S]*a pilot[\s\S]*told · stated[\s\S]*“a pilot said” · On the page/,
    );
    expect(copied[0]).toMatch(/Ana Prado/);
    expect(copied[0]).not.toContain('The article itself');
    expect(copied[0]).not.toMatch(/\$\d|undefined/);
  });

  it('says what else can be done where the browser refuses', async () => {
    lets = false;
    await draw(traced());
    click('Copy');
    await vi.waitFor(() => expect(status()).toMatch(/did not let it be copied\. Save it/));
  });

  it.each(FORMATS.map(({ id, extension }) => [id, extension]))('saves %s as a file', async (id, extension) => {
    await draw(traced());
    await choose(id);
    click('Save');
    await vi.waitFor(() => expect(status()).toContain('saves it'));
    const [file] = saved;
    expect(file?.name).toBe(`headwater-port-asks-for-pilots.${extension}`);
    const blob = blobs.get(file?.url ?? '');
    expect(blob?.type).toContain('charset=utf-8');
    const format = FORMATS.find((one) => one.id === id);
    // As another surface gives it, but for the words around the facts.
    const plain = format?.export(traced(), '2026-03-05T12:00:00+00:00', ENGLISH) ?? '';
    const content = (await blob?.text()) ?? '';
    expect(content.split('\n').length).toBe(plain.split('\n').length);
    click('Copy');
    await vi.waitFor(() => expect(copied).toEqual([content]));
  });

  it('lets go of a saved file, but not before the browser has read it', async () => {
    await draw(traced());
    click('Save');
    expect(blobs.size).toBe(1);
    vi.runAllTimers();
    expect(blobs.size).toBe(0);
  });

  it('forgets what it said when another format is chosen', async () => {
    await draw(traced());
    click('Copy');
    await vi.waitFor(() => expect(status()).toBe('Copied.'));
    await choose('ris');
    await vi.waitFor(() => expect(status()).toBe(''));
  });
});

describe('a picture', () => {
  it('is copied as the browser paints it', async () => {
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly items: Record<string, Promise<Blob>>) {}
      },
    );
    const written: unknown[] = [];
    vi.stubGlobal('navigator', {
      clipboard: {
        write: async ([item]: { items: Record<string, Promise<Blob>> }[]) =>
          written.push(await item?.items['image/png']),
      },
    });
    giveCanvas();
    await draw(traced());
    await choose('png');
    click('Copy');
    await vi.waitFor(() => expect(status()).toBe('Copied.'));
    expect(written).toEqual(['a picture']);
  });

  it('that cannot be painted is not said to be saved', async () => {
    await draw(traced());
    await choose('png');
    click('Save');
    await vi.waitFor(() => expect(status()).toBe('The picture could not be made. Save it as SVG instead.'));
  });
});

describe('a shared file', () => {
  it.each([
    ['../..\\con: "pilots"\u202e?', 'headwater-con-pilots.txt'],
    ['港口要求引航員', 'headwater-港口要求引航員.txt'],
    ['', 'headwater.txt'],
    ['word '.repeat(60), `headwater${'-word'.repeat(10)}.txt`],
  ])('has a name that any disk takes: %j', async (title, name) => {
    const { shareAs } = await import('../../src/ui/share.ts');
    const { article } = emptyReport();
    const report = { ...emptyReport(), article: article && { ...article, title } };
    expect(shareAs('text', report, new Date()).name).toBe(name);
  });

  it('is dated in the time of its reader', async () => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-330);
    const { shareAs } = await import('../../src/ui/share.ts');
    const late = new Date('2026-03-05T20:15:00Z');
    expect(shareAs('text', traced(), late).content).toContain('Mar 6, 2026');
    expect(shareAs('prov', traced(), late).content).toContain('2026-03-06T01:45:00+05:30');
  });

  it('has a word for whatever an export may say', async () => {
    const missing: string[] = [];
    const { getMessage, ...i18n } = fakeI18n();
    const noting = (key: string, values?: string[]) => {
      const message = getMessage(key, values);
      if (message === '') missing.push(key);
      return message;
    };
    vi.stubGlobal('browser', { i18n: { ...i18n, getMessage: noting } });
    vi.resetModules();
    const { shareAs } = await import('../../src/ui/share.ts');
    shareAs('text', traced(), new Date());
    expect(missing).toEqual([]);
  });
});

function traced(): Report {
  const credits = [{ role: 'translator' as const, name: 'Ana Prado' }];
  const told = stop('anonymous', 'a pilot', { relation: 'told', evidence: [line('a pilot said')] });
  const translated = stop('agency', 'Agenzia Altomare', { relation: 'translated', certainty: 'inferred', credits });
  const report = emptyReport();
  const article = report.article && {
    ...report.article,
    text: 'The article itself.',
    paragraphs: ['The article itself.'],
  };
  return { ...report, article, trail: [told, translated, page()] };
}

function status(): string {
  return root.querySelector('[role=status]')?.textContent ?? '';
}

function click(label: string): void {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!button) throw new Error(`There is no “${label}”.`);
  button.dispatchEvent(new (eventOf())('click', { bubbles: true }));
}

/** The choice counts once it has been drawn, which is before a reader can click again. */
async function choose(id: string): Promise<void> {
  const select = root.querySelector('select');
  if (!select) throw new Error('There is no choice of a format.');
  Object.defineProperty(select, 'value', { value: id, configurable: true, writable: true });
  select.dispatchEvent(new (eventOf())('change', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
}

function eventOf(): typeof Event {
  return (window as unknown as { Event: typeof Event }).Event;
}

/** A canvas that takes everything, since there is none outside a browser. */
function giveCanvas(): void {
  const context = new Proxy({}, { get: () => () => {}, set: () => true });
  const original = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((tag: string) => {
    const canvas = { getContext: () => context, toBlob: (give: (blob: unknown) => void) => give('a picture') };
    return tag === 'canvas' ? (canvas as unknown as HTMLElement) : original(tag);
  });
}
