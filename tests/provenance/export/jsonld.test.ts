import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../src/provenance/export/jsonld.ts';
import { sharedOf } from '../../../src/provenance/export/shared.ts';
import type { Report } from '../../../src/report.ts';
import { emptyReport, HOSTILE, reportOf, reportSaying, TRAIL, WHEN } from './reports.ts';

const SCHEMA = 'https://schema.org/';

/**
 * The terms that an export may use, as the context of schema.org defines them; any other term makes a safe expansion
 * fail.
 */
const CONTEXT = {
  '@context': {
    type: '@type',
    id: '@id',
    ...Object.fromEntries(
      [
        ...['NewsArticle', 'CreativeWork', 'Quotation', 'Person', 'Organization', 'Role'],
        ...['headline', 'inLanguage', 'publisher', 'author', 'editor', 'translator', 'translationOfWork', 'citation'],
        ...[
          'mentions',
          'subjectOf',
          'roleName',
          'description',
          'name',
          'alternateName',
          'abstract',
          'creator',
          'creditText',
        ],
      ].map((term) => [term, `${SCHEMA}${term}`]),
    ),
    ...Object.fromEntries(['url', 'isBasedOn'].map((term) => [term, { '@id': `${SCHEMA}${term}`, '@type': '@id' }])),
    ...Object.fromEntries(
      ['datePublished', 'dateModified', 'sdDatePublished'].map((term) => [
        term,
        { '@id': `${SCHEMA}${term}`, '@type': `${SCHEMA}Date` },
      ]),
    ),
  },
};

type Expanded = Record<string, unknown[]>;

async function expand(report: Report): Promise<Expanded> {
  const [article] = await jsonld.expand(JSON.parse(toJsonLd(sharedOf(report), WHEN)), {
    safe: true,
    documentLoader: async (url) => {
      if (url !== 'https://schema.org') throw new Error(`not to be loaded: ${url}`);
      return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
    },
  } as jsonld.Options.Expand);
  return article as Expanded;
}

function literalOf(values: unknown[] | undefined): unknown {
  return (values?.[0] as { '@value'?: unknown } | undefined)?.['@value'];
}

describe('JSON-LD', () => {
  it('is a news article of schema.org, with nothing that its vocabulary lacks', async () => {
    const article = await expand(reportOf());
    expect(article['@type']).toEqual([`${SCHEMA}NewsArticle`]);
    expect(article['@id']).toBe('https://here.example/story?id=7');
    expect(literalOf(article[`${SCHEMA}headline`])).toBe('A dam leaks');
  });

  it('says what it is a translation of, whether that is stated, and by which line', async () => {
    const article = await expand(reportOf());
    const [role] = article[`${SCHEMA}translationOfWork`] as Expanded[];
    expect(role?.['@type']).toEqual([`${SCHEMA}Role`]);
    expect(literalOf(role?.[`${SCHEMA}roleName`])).toBe('stated');
    expect(literalOf(role?.[`${SCHEMA}description`])).toBe('text: Originally in Gazeta, translated by Ana Lund');
    const [work] = (role?.[`${SCHEMA}translationOfWork`] ?? []) as Expanded[];
    expect(literalOf(work?.[`${SCHEMA}inLanguage`])).toBe('pt');
    const [inner] = (work?.[`${SCHEMA}citation`] ?? []) as Expanded[];
    expect(literalOf(inner?.[`${SCHEMA}roleName`])).toBe('inferred');
    const [saying] = (inner?.[`${SCHEMA}citation`] ?? []) as Expanded[];
    expect(saying?.['@type']).toEqual([`${SCHEMA}Quotation`]);
    expect(literalOf(saying?.[`${SCHEMA}creditText`])).toBe('one unnamed engineer');
  });

  it('is based on what it repeats, and cites what it only reports', async () => {
    const [, gazeta, page] = TRAIL;
    if (!gazeta?.step || !page) throw new Error('the trail has three stops');
    const { step, node } = gazeta;
    const based = await expand(reportOf({ trail: [{ node, step: { ...step, relation: 'copied' } }, page] }));
    expect(based).toHaveProperty([`${SCHEMA}isBasedOn`]);
    expect(based).not.toHaveProperty([`${SCHEMA}translationOfWork`]);
    const cited = await expand(reportOf({ trail: [{ node, step: { ...step, relation: 'cited' } }, page] }));
    expect(cited).toHaveProperty([`${SCHEMA}citation`]);
    expect(cited).not.toHaveProperty([`${SCHEMA}isBasedOn`]);
  });

  it.each(HOSTILE)('gives back the headline, and cannot end a script element: %s', async (text) => {
    const report = reportSaying(text);
    expect(toJsonLd(sharedOf(report), WHEN)).not.toContain('<');
    expect(literalOf((await expand(report))[`${SCHEMA}headline`])).toBe(text.trim().replace(/ {2}/g, ' '));
  });

  it('leaves out dates that are none', async () => {
    const report = reportOf();
    const article = report.article && { ...report.article, published: 'yesterday' };
    expect(await expand({ ...report, article })).not.toHaveProperty([`${SCHEMA}datePublished`]);
  });

  it('expands for a page of which nothing is known', async () => {
    expect(Object.keys(await expand(emptyReport()))).toEqual(['@type', `${SCHEMA}sdDatePublished`]);
  });

  it('is JSON whatever a page holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(() => JSON.parse(toJsonLd(sharedOf(reportSaying(text)), WHEN))).not.toThrow();
      }),
      { numRuns: 20 },
    );
  });
});
