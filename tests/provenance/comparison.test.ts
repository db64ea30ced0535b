import { describe, expect, it } from 'vitest';
import { compareQuotations } from '../../src/provenance/comparison.ts';
import type { Quotation, Report } from '../../src/report.ts';
import { emptyReport } from '../ui/reports.ts';

const CRANES = 'The cranes are too old, and two of them have no brakes.';
const CRANES_AGAIN = 'Our cranes are too old; two have no brakes at all.';
const JUNE = 'We will buy new ones in June.';
const HARBOUR = 'The harbour was never asked about the ferry.';

describe('the quotations of two articles', () => {
  it('are told apart: what both have, and what only one has', () => {
    const comparison = compareQuotations(quoting([CRANES, JUNE]), quoting([HARBOUR, CRANES_AGAIN], 'other.example'));
    expect(comparison).toMatchObject({
      outlet: { domain: 'other.example' },
      url: 'https://other.example/1',
      language: 'en',
      pairs: [{ own: [{ quotation: 0, text: CRANES }], other: [{ quotation: 1, text: CRANES_AGAIN }] }],
    });
    expect(comparison?.onlyHere?.map(({ text }) => text)).toEqual([JUNE]);
    expect(comparison?.onlyThere?.map(({ text }) => text)).toEqual([HARBOUR]);
  });

  it('in two languages are never said to be one article’s alone', () => {
    const comparison = compareQuotations(quoting([CRANES]), quoting(['Мы купим новые в июне.'], 'other.example', 'ru'));
    expect(comparison).toMatchObject({ pairs: [], onlyHere: null, onlyThere: null, language: 'ru' });
  });

  it('are not compared where one of them quotes nobody', () => {
    expect(compareQuotations(quoting([CRANES]), quoting([]))).toBeNull();
    expect(compareQuotations({ ...quoting([CRANES]), article: null }, quoting([CRANES]))).toBeNull();
  });

  it('name an outlet that no row knows by its host', () => {
    const other = quoting([CRANES], 'unknown.example');
    other.page.outlet = null;
    expect(compareQuotations(quoting([CRANES]), other)?.outlet).toEqual({
      domain: 'unknown.example',
      name: 'unknown.example',
    });
  });
});

function quoting(texts: readonly string[], domain = 'saltmarsh.example', language = 'en'): Report {
  const report = emptyReport();
  const url = `https://${domain}/1`;
  return {
    ...report,
    page: { ...report.page, url, resolvedUrl: url, outlet: { domain, name: domain } },
    article: report.article && { ...report.article, language, paragraphs: [...texts] },
    quotations: texts.map((text): Quotation => ({ text, span: [0, 0], speaker: null, certainty: 'stated' })),
  };
}
