import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changes, MemoryFindings, ReadElsewhere, Report } from '../../src/report.ts';
import { fakeI18n } from './fake-i18n.ts';
import { emptyReport } from './reports.ts';

const READ_AT = '2031-05-06T08:20:00.000Z';
const elsewhere: ReadElsewhere = {
  outlet: { domain: 'altomare.example', name: 'Gazzetta di Altomare' },
  title: 'Il porto chiede piloti',
  url: 'https://altomare.example/1',
  readAt: READ_AT,
  match: 'linked',
};

let root: Element;
let draw: (memory: MemoryFindings | null, facts?: { unremembered?: 'full' }) => Promise<void>;

beforeEach(async () => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', { i18n: fakeI18n() });
  vi.resetModules();
  const { ReportView } = await import('../../src/ui/ReportView.tsx');
  root = document.getElementById('app') as unknown as Element;
  draw = async (memory, { unremembered } = {}) => {
    const report: Report = { ...emptyReport(), memory };
    const traced = { report, outlets: [], sources: [], names: {}, candidates: {}, unremembered: unremembered ?? null };
    render((<ReportView traced={traced} roomy={false} />) as ComponentChild, root);
  };
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('what was read before', () => {
  it('is not spoken of where nothing was', async () => {
    await draw(null);
    expect(root.querySelector('.memory')).toBeNull();
  });

  it('is told with the day and the outlet, and leads there', async () => {
    await draw({ before: null, readings: [elsewhere] });
    expect(shown()).toMatch(/^You have read this before ?You read this story on Tuesday.* at Gazzetta di Altomare\./);
    expect(shown()).toContain('one leads to the other');
    expect(root.querySelector('.memory a')?.getAttribute('href')).toBe('https://altomare.example/1');
  });

  it('leads nowhere but to a web address', async () => {
    await draw({ before: null, readings: [{ ...elsewhere, url: 'javascript:alert(1)' }] });
    expect(root.querySelector('.memory a')).toBeNull();
  });

  it('of this page says when and how often, and that nothing changed', async () => {
    await draw({ before: { readAt: READ_AT, times: 1, changes: null }, readings: [] });
    expect(shown()).toMatch(/You read this page on Tuesday.*2031.*It has not changed since\./);
    await draw({ before: { readAt: READ_AT, times: 3, changes: null }, readings: [] });
    expect(shown()).toMatch(/You read this page 3 times before, last on Tuesday/);
  });
});

describe('what changed since', () => {
  it('is counted in a line that opens to the words', async () => {
    await draw(changed());
    expect(root.querySelector('.memory summary')?.textContent).toBe(
      'Changed since: the headline, 1 paragraph added, 1 paragraph removed, 1 paragraph altered, and 1 paragraph moved.',
    );
    expect(items()).toEqual([
      'Headline: [Port asks] {Port begs}',
      'Removed: [The mayor agrees.]',
      'Added: {The mayor denies it.}',
      'Altered: The wall is [2]{3} metres high.',
      'Moved: Ships wait.',
    ]);
  });

  it('is told without words where only fingerprints were kept', async () => {
    await draw(
      changed([
        { kind: 'removed', from: 0, text: null },
        { kind: 'altered', from: 1, to: 0, before: null, after: 'The wall is 3 metres high.', words: null },
      ]),
    );
    expect(items().slice(1)).toEqual([
      'Removed: Its words were not kept.',
      'Altered: The wall is 3 metres high. Its words before were not kept.',
    ]);
  });

  it('shows what would deceive the eye, and is folded where it is long', async () => {
    const added = Array.from({ length: 20 }, (_, to) => ({ kind: 'added', to, text: `a\u202e${to}` }) as const);
    await draw(changed(added));
    expect(items()).toHaveLength(7);
    expect(items()[1]).toBe('Added: {a[U+202E]0}');
    const [more] = [...root.querySelectorAll('.changes button')];
    expect(more?.textContent).toBe('14 more changes');
  });
});

it('says why a page could not be remembered', async () => {
  await draw(null, { unremembered: 'full' });
  expect(root.textContent).toMatch(/This page is not remembered\. There is no room left on the disk/);
});

const CHANGES: Changes['paragraphs'] = [
  { kind: 'removed', from: 0, text: 'The mayor agrees.' },
  { kind: 'added', to: 0, text: 'The mayor denies it.' },
  {
    kind: 'altered',
    from: 1,
    to: 1,
    before: 'The wall is 2 metres high.',
    after: 'The wall is 3 metres high.',
    words: [
      { kind: 'same', text: 'The wall is ' },
      { kind: 'removed', text: '2' },
      { kind: 'added', text: '3' },
      { kind: 'same', text: ' metres high.' },
    ],
  },
  { kind: 'moved', from: 4, to: 2, text: 'Ships wait.' },
];

function changed(paragraphs = CHANGES): MemoryFindings {
  const changes: Changes = { title: { before: 'Port asks', after: 'Port begs' }, paragraphs };
  return { before: { readAt: READ_AT, times: 1, changes }, readings: [] };
}

function shown(): string {
  return root.querySelector('.memory')?.textContent ?? '';
}

/** The changes as `Label: text`, what is struck through in [] and what is underlined in {}. */
function items(): string[] {
  return [...root.querySelectorAll('.changes > li')]
    .filter((item) => item.querySelector('.changed'))
    .map((item) => {
      const label = item.querySelector('p.facts')?.textContent;
      const words = (item.querySelector('.changed')?.innerHTML ?? '')
        .replace(/<del>(.*?)<\/del>/g, '[$1]')
        .replace(/<ins>(.*?)<\/ins>/g, '{$1}')
        .replace(/<[^>]+>/g, '');
      return `${label}: ${words.trim()}`;
    });
}
