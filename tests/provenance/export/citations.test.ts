import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/provenance/export/clean.ts';
import { FORMATS, type FormatId } from '../../../src/provenance/export/formats.ts';
import type { Report } from '../../../src/report.ts';
import { type ReadItem, readCitations, wholeName } from './citation-js.ts';
import { CSL_SCHEMA } from './csl-schema.ts';
import { emptyReport, HOSTILE, reportOf, reportSaying, TRAIL, WHEN } from './reports.ts';

function write(id: FormatId, report: Report): string {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.export(report, WHEN);
}

function read(id: 'bibtex' | 'ris', report: Report): ReadItem {
  const items = readCitations(write(id, report), id === 'ris' ? '@ris/file' : '@biblatex/text');
  expect(items).toHaveLength(1);
  const [item] = items;
  if (!item) throw new Error('nothing was read');
  return item;
}

const NOTE =
  'one unnamed engineer (unnamed source) → told [inferred] → Gazeta (Portuguese, May 1, 2031) → translated; translator: Ana Lund [stated] → Here (this page, English, May 2, 2031)';

describe('CSL-JSON', () => {
  it('holds the page as one item with its trail', () => {
    expect(JSON.parse(write('csl', reportOf()))).toEqual([
      {
        id: expect.stringMatching(/^here-example-2031-[a-z0-9]+$/),
        type: 'article-newspaper',
        title: 'A dam leaks',
        author: [{ literal: 'Bo Berg' }],
        translator: [{ literal: 'Ana Lund' }],
        editor: [{ literal: 'Cy Dee' }],
        'container-title': 'Here',
        'original-publisher': 'Gazeta',
        'original-date': { 'date-parts': [[2031, 5, 1]] },
        issued: { 'date-parts': [[2031, 5, 2]] },
        accessed: { 'date-parts': [[2031, 5, 3]] },
        language: 'en',
        URL: 'https://here.example/story?id=7',
        note: NOTE,
        custom: {
          trail: [
            {
              from: 'one unnamed engineer',
              to: 'Gazeta',
              relation: 'told',
              certainty: 'inferred',
              evidence: [{ where: 'dataset', quote: 'an engineer said', reference: 'the record' }],
            },
            {
              from: 'Gazeta',
              to: 'Here',
              relation: 'translated',
              certainty: 'stated',
              evidence: [{ where: 'text', quote: 'Originally in Gazeta, translated by Ana Lund' }],
            },
          ],
        },
      },
    ]);
  });

  it('follows the schema of CSL input', () => {
    const validate = new Ajv({ strict: true }).compile(CSL_SCHEMA);
    for (const report of [reportOf(), emptyReport(), ...HOSTILE.map(reportSaying)]) {
      validate(JSON.parse(write('csl', report)));
      expect(validate.errors).toBeNull();
    }
    validate([{ id: 'x', type: 'news' }]);
    expect(validate.errors).not.toBeNull();
  });

  it('does not name an original that is only inferred', () => {
    const trail = TRAIL.map(({ node, step }) => ({ node, step: step && { ...step, certainty: 'inferred' as const } }));
    const [item] = JSON.parse(write('csl', reportOf({ trail })));
    expect(item).not.toHaveProperty('original-publisher');
    expect(item.note).not.toContain('[stated]');
  });

  it('leaves out what is not known, and every address that is the reader’s own', () => {
    expect(JSON.parse(write('csl', emptyReport()))).toEqual([
      { id: expect.any(String), type: 'article-newspaper', accessed: { 'date-parts': [[2031, 5, 3]] } },
    ]);
  });
});

describe('BibTeX', () => {
  it('is read as the page by a parser', () => {
    const item = read('bibtex', reportOf());
    expect(item).toMatchObject({
      type: 'webpage',
      title: 'A dam leaks',
      publisher: 'Here',
      issued: { 'date-parts': [[2031, 5, 2]] },
      accessed: { 'date-parts': [[2031, 5, 3]] },
      language: 'en',
      URL: 'https://here.example/story?id=7',
      note: NOTE,
    });
    expect(item.author?.map(wholeName)).toEqual(['Bo Berg']);
    expect(item.translator?.map(wholeName)).toEqual(['Ana Lund']);
    expect(item.editor?.map(wholeName)).toEqual(['Cy Dee']);
  });

  it.each(HOSTILE)('gives back the title and the names that were written: %s', (text) => {
    const item = read('bibtex', reportSaying(text));
    expect(item.title).toBe(clean(text));
    expect(item.publisher).toBe(clean(text));
    expect(item.author?.map(wholeName)).toEqual([clean(text)]);
  });

  it('gives back any text, on one line, and never opens another entry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        fc.pre(clean(text) !== '');
        const item = read('bibtex', reportSaying(text));
        expect(item.title).toBe(clean(text));
      }),
      { numRuns: 60 },
    );
  });

  it('balances its braces whatever a page holds, as BibTeX counts them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '"', '%', 'a', ' ', '@', ',') }), (text) => {
        let depth = 0;
        for (const character of write('bibtex', reportSaying(text))) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('writes an address so that its braces and percent signs do not count', () => {
    const url = 'https://here.example/a%20b/{x}?y={z}&n=1_2';
    const report = reportOf();
    const item = read('bibtex', { ...report, page: { ...report.page, resolvedUrl: url } });
    expect(item.URL).toBe('https://here.example/a%20b/%7Bx%7D?y=%7Bz%7D&n=1_2');
  });
});

describe('RIS', () => {
  it('is read as the page by a parser', () => {
    expect(read('ris', reportOf())).toMatchObject({
      id: expect.stringMatching(/^here-example-2031-/),
      type: 'article-newspaper',
      title: 'A dam leaks',
      reporter: 'Bo Berg',
      'container-title': 'Here',
      issued: { 'date-parts': [[2031]] },
      accessed: { 'date-parts': [[2031, 5, 3]] },
      language: 'en',
      URL: 'https://here.example/story?id=7',
      note: NOTE,
    });
  });

  it('has a tag a line, and begins and ends as a record must', () => {
    const lines = write('ris', reportOf()).split('\r\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines).toContain('DA  - 2031/05/02/');
    expect(lines).toContain('A4  - Ana Lund');
  });

  it.each(HOSTILE)('gives back the title and the names that were written: %s', (text) => {
    const item = read('ris', reportSaying(text));
    expect(item.title).toBe(clean(text));
    expect(item['container-title']).toBe(clean(text));
    expect(item.reporter).toBe(clean(text));
  });

  it('stays one record with one title whatever a page holds', () => {
    const unit = fc.constantFrom('ER  - ', 'TY  - JOUR', 'TI  - ', '\n', '\r\n', '\u2028', '\u0085', 'a', ' ', '-');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const lines = write('ris', reportSaying(`x${text}`)).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
        expect(lines.filter((line) => line.startsWith('TI  - '))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(1);
      }),
    );
  });
});
