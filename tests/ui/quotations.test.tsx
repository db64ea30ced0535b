import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quotation, QuotationComparison } from '../../src/report.ts';
import { fakeI18n } from './fake-i18n.ts';
import { emptyReport } from './reports.ts';

let root: Element;

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', { i18n: fakeI18n() });
  vi.resetModules();
  root = document.getElementById('app') as unknown as Element;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const CRANES = quotation('The cranes are old.', 10, 'a pilot');
const JUNE = quotation('We buy new ones in June.', 40, 'a pilot');
const COMPARED: QuotationComparison = {
  outlet: { domain: 'other.example', name: 'The Other' },
  title: null,
  url: 'https://other.example/1',
  language: 'en',
  pairs: [
    {
      own: [{ quotation: 0, text: 'The cranes are old.' }],
      other: [{ quotation: 0, text: 'The cranes are ancient.' }],
      words: [
        { kind: 'same', text: 'The cranes are ' },
        { kind: 'removed', text: 'old' },
        { kind: 'added', text: 'ancient' },
        { kind: 'same', text: '.' },
      ],
    },
  ],
  onlyHere: [JUNE],
  onlyThere: [],
};

describe('quotations', () => {
  it('stand side by side, each with the words that the other does not have', async () => {
    await draw([COMPARED]);
    const sides = [...root.querySelectorAll('.pair blockquote')];
    expect(sides.map(({ textContent }) => textContent)).toEqual(['The cranes are old.', 'The cranes are ancient.']);
    expect(sides.map((side) => side.querySelector('mark')?.textContent)).toEqual(['old', 'ancient']);
  });

  it('have their marks around words, not around the spaces beside them', async () => {
    const [pair] = COMPARED.pairs;
    const words = [
      { kind: 'removed' as const, text: 'All ' },
      { kind: 'same' as const, text: 'cranes are' },
      { kind: 'removed' as const, text: ' very old' },
    ];
    await draw([{ ...COMPARED, pairs: pair ? [{ ...pair, words }] : [] }]);
    expect(root.querySelector('.pair blockquote')?.textContent).toBe('All cranes are very old');
    expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['All', 'very old']);
  });

  it('are shown without the comma by which the sentence went on', async () => {
    const [pair] = COMPARED.pairs;
    const words = [
      { kind: 'same' as const, text: 'The cranes are old,' },
      { kind: 'added' as const, text: ' and tall,' },
    ];
    await draw([{ ...COMPARED, pairs: pair ? [{ ...pair, words }] : [] }]);
    const sides = [...root.querySelectorAll('.pair blockquote')].map(({ textContent }) => textContent);
    expect(sides).toEqual(['The cranes are old', 'The cranes are old, and tall']);
    await draw([], [quotation('The cranes are old,', 10, 'a pilot'), quotation('الرافعات قديمة،', 40, 'a pilot')]);
    const shown = [...root.querySelectorAll('.quoted blockquote')].map(({ textContent }) => textContent);
    expect(shown).toEqual(['The cranes are old', 'الرافعات قديمة']);
  });

  it('say which of them no compared article has, and only then', async () => {
    await draw([COMPARED]);
    const marked = () =>
      [...root.querySelectorAll('.quoted .speaker')].filter((p) => p.textContent?.includes('only here'));
    expect(marked()).toHaveLength(1);
    await draw([COMPARED, { ...COMPARED, url: 'https://third.example/1', onlyHere: [] }]);
    expect(marked()).toHaveLength(0);
    await draw([]);
    expect(marked()).toHaveLength(0);
  });

  it('in two languages are shown whole, without marks', async () => {
    const [pair] = COMPARED.pairs;
    const foreign = { ...COMPARED, language: 'ru', onlyHere: null, onlyThere: null };
    await draw([{ ...foreign, pairs: pair ? [{ ...pair, words: null }] : [] }]);
    expect(root.querySelectorAll('.pair blockquote')).toHaveLength(2);
    expect(root.querySelectorAll('mark')).toHaveLength(0);
    expect(root.querySelector('.comparison h3')?.textContent).toContain('Russian');
  });

  it('take no room where there are none', async () => {
    await draw([], []);
    expect(root.innerHTML).toBe('');
  });
});

async function draw(comparisons: QuotationComparison[], quotations = [CRANES, JUNE]): Promise<void> {
  const { Quotations } = await import('../../src/ui/Quotations.tsx');
  const { PageLanguageContext } = await import('../../src/ui/EvidenceList.tsx');
  const report = { ...emptyReport(), quotations, comparisons };
  render(
    (
      <PageLanguageContext.Provider value="en">
        <Quotations report={report} roomy={false} />
      </PageLanguageContext.Provider>
    ) as ComponentChild,
    root,
  );
}

function quotation(text: string, start: number, name: string): Quotation {
  const speaker = { type: 'anonymous' as const, name, outlet: null };
  return { text, span: [start, start + text.length + 2], speaker, certainty: 'stated' };
}
