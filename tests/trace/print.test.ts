import { describe, expect, it } from 'vitest';
import { printReport } from '../../scripts/trace/print.ts';
import { type Evidence, NO_SOURCING, type Report } from '../../src/report.ts';

const evidence: Evidence = {
  where: 'text',
  quote: 'First printed in Gazeta; translated by Ana Lund.',
  start: 0,
  end: 48,
  outside: false,
  reference: null,
};

const report: Report = {
  page: {
    url: 'https://here.example/dam',
    resolvedUrl: 'https://here.example/dam',
    wrapper: null,
    outlet: { domain: 'here.example', name: 'Here' },
    impersonates: null,
    outside: '',
  },
  isArticle: true,
  article: {
    title: 'The dam leaks',
    language: 'en',
    published: '2031-05-02T10:00:00+02:00',
    modified: null,
    authors: [],
    truncated: false,
    paragraphs: [],
    text: '',
  },
  credits: [{ role: 'translator', name: 'Ana Lund', outlet: null, evidence }],
  attributions: [],
  quotations: [],
  comparisons: [],
  sourcing: NO_SOURCING,
  notices: [],
  trail: [
    {
      node: { type: 'anonymous', name: 'an engineer', outlet: null, language: null, date: null, url: null },
      step: { relation: 'told', credits: [], certainty: 'inferred', evidence: [] },
    },
    {
      node: { type: 'outlet', name: 'Gazeta', outlet: 'gazeta.example', language: 'pt', date: '2031-05-01', url: null },
      step: {
        relation: 'translated',
        credits: [{ role: 'translator', name: 'Ana Lund' }],
        certainty: 'stated',
        evidence: [evidence],
      },
    },
    {
      node: { type: 'page', name: 'Here', outlet: 'here.example', language: 'en', date: null, url: null },
      step: null,
    },
  ],
  role: null,
  story: null,
  coverage: [],
  independence: { outlets: 0, origins: 0, anonymousOrigins: 0 },
  disputes: [{ by: 'the owner', outlet: null, url: null, note: 'denies it', evidence: [] }],
  memory: null,
};

describe('the printout of a report', () => {
  it('says the one sentence that matters before the trail', () => {
    const text = printReport(report);
    expect(text).toContain('Translated from Gazeta (Portuguese). Rests on an unnamed source.');
    expect(text.indexOf('Translated from')).toBeLessThan(text.indexOf('Trail'));
  });

  it('draws the trail oldest first, tells stated from inferred steps, and quotes the evidence', () => {
    const lines = printReport(report).split('\n');
    const at = (part: string) => lines.findIndex((line) => line.includes(part));
    expect(at('◌ an engineer')).toBeLessThan(at('● Gazeta · Portuguese'));
    expect(lines[at('┆ told')]).toContain('(inferred)');
    expect(lines[at('│ translated')]).toContain('translator Ana Lund');
    expect(at('“First printed in Gazeta')).toBeGreaterThan(at('● Gazeta'));
  });

  it('fits the terminal', () => {
    const text = printReport(report, { columns: 50 });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('has no colour codes where the output is no terminal', () => {
    expect(printReport(report, { isTTY: false })).not.toContain('\u001b');
  });

  it('says so when nothing is known, and when the page is no article', () => {
    const page = report.trail.slice(-1);
    expect(printReport({ ...report, trail: page, disputes: [] })).toContain('does not say where its story comes from');
    expect(printReport({ ...report, isArticle: false })).toContain('not one piece of news');
  });
});
