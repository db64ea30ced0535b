import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeI18n } from './fake-i18n.ts';
import { emptyReport, outletStop, page } from './reports.ts';

const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
const root = document.getElementById('app') as unknown as Element;

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('sets a name off from the language beside it, so that each keeps its own direction', async () => {
  const { headline, Said } = await speaking('ar');
  const [first] = headline({ ...emptyReport(), trail: [outletStop('Gazzetta di Altomare', 'it'), page()] });
  if (first) show(<Said sentence={first} />);
  expect([...root.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    'Gazzetta di Altomare',
    'الإيطالية',
  ]);
  expect(root.querySelector('bdi bdi')).toBeNull();
});

it.each([
  ['zh_CN', ''],
  ['ja', ''],
  ['de', ' '],
  ['ar', ' '],
  ['hi', ' '],
])('parts sentences in %s by "%s"', async (locale, gap) => {
  const { gapAfter, text } = await speaking(locale);
  expect(gapAfter(text('lead_unnamed'))).toBe(gap);
});

async function speaking(locale: string) {
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', { i18n: fakeI18n(locale, locale.replace('_', '-')) });
  vi.resetModules();
  const [leads, rich, texts] = await Promise.all([
    import('../../src/ui/headline.ts'),
    import('../../src/ui/Rich.tsx'),
    import('../../src/ui/text.ts'),
  ]);
  return { ...leads, ...rich, ...texts };
}

function show(shown: ComponentChild): void {
  render(shown, root);
}
