import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareableAddress, withoutTracking } from '../../../src/provenance/export/address.ts';
import { clean } from '../../../src/provenance/export/clean.ts';
import { FORMATS } from '../../../src/provenance/export/formats.ts';
import { sharedOf } from '../../../src/provenance/export/shared.ts';
import { emptyReport, evidenceOf, reportOf, TRAIL, WHEN } from './reports.ts';

describe('an address', () => {
  it.each([
    ['https://a.example/x?utm_source=mail&id=7&fbclid=abc', 'https://a.example/x?id=7'],
    ['https://reader:secret@a.example/x#:~:text=what%20I%20read', 'https://a.example/x'],
    ['https://a.example/x?email=reader%40mail.example', 'https://a.example/x'],
    [
      'https://view.example/?u=https%3A%2F%2Fa.example%2Fx%3Fgclid%3D1%26id%3D7',
      'https://view.example/?u=https%3A%2F%2Fa.example%2Fx%3Fid%3D7',
    ],
    ['https://a.example/x?q=a%20b&y=%7e', 'https://a.example/x?q=a%20b&y=%7e'],
    ['https://a.example/{x}?y=|z', 'https://a.example/%7Bx%7D?y=%7Cz'],
  ])('%s is shared as %s', (address, shared) => {
    expect(shareableAddress(address)).toBe(shared);
  });

  it.each([
    'file:///saved/x.html',
    'about:reader?url=x',
    'moz-extension://1/x',
    'data:text/html,x',
    'javascript:alert(1)',
    'not one',
    '',
  ])('%s is not shared', (address) => {
    expect(shareableAddress(address)).toBeNull();
  });

  it('loses its tracking inside a text, and the text stays otherwise as it was', () => {
    expect(withoutTracking('See https://a.example/x?utm_medium=y&id=1 and https://b.example/%7E?q=(z).')).toBe(
      'See https://a.example/x?id=1 and https://b.example/%7E?q=(z).',
    );
  });

  it('is the same when it is shared again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const shared = shareableAddress(address);
        expect(shareableAddress(shared)).toBe(shared);
      }),
      { numRuns: 50 },
    );
  });

  it('is made shareable when addresses stand in addresses without end', () => {
    const nested = 'https://a.example/?u='.repeat(5000);
    expect(shareableAddress(nested)).toContain('https://a.example/');
  });
});

describe('a text from a page', () => {
  it.each([
    ['abc\u202Edef', 'abc[U+202E]def'],
    ['\u2066isolated\u2069', '[U+2066]isolated[U+2069]'],
    ['zero\u200Bwidth', 'zero[U+200B]width'],
    ['soft\u00ADhyphen, mark\u200F, \uFEFFbom', 'softhyphen, mark, bom'],
    ['flag 🏴\u{E0067}\u{E0062}\u{E007F} and \u{E0041}\u{E0042} hidden', 'flag 🏴 and  hidden'],
    ['two\n\tlines\u2028and\u0085more ', 'two lines and more'],
    ['bell\u0007 and lone \uD800 surrogate and \uFFFE', 'bell[U+0007] and lone \uFFFD surrogate and \uFFFD'],
    ['می\u200Cخواهم 👩\u200D🚀', 'می\u200Cخواهم 👩\u200D🚀'],
  ])('%j becomes %j', (raw, shown) => {
    expect(clean(raw)).toBe(shown);
  });

  it('has nothing left that acts unseen, and is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = clean(raw);
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u);
        expect(clean(once)).toBe(once);
      }),
    );
  });
});

describe('what may be shared of a report', () => {
  it('holds none of the article’s text, and the report stays as it was', () => {
    const report = reportOf();
    const before = structuredClone(report);
    const shared = JSON.stringify(sharedOf(report));
    expect(shared).not.toContain('Only readers of the page');
    expect(shared).not.toContain('a line outside');
    expect(report).toEqual(before);
  });

  it('names each credited person and each source once, with all evidence', () => {
    const [quoted] = reportOf().attributions;
    if (!quoted) throw new Error('the report quotes somebody');
    const again = { ...quoted, evidence: evidenceOf('Kim said more.') };
    const shared = sharedOf(reportOf({ attributions: [quoted, quoted, again] }));
    expect(shared.sources.map(({ name, evidence }) => [name, evidence.length])).toEqual([['Mayor Kim', 2]]);
    expect(shared.credits.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'translator Ana Lund',
      'editor Cy Dee',
      'author Bo Berg',
    ]);
  });
});

describe.each(FORMATS)('$id', (format) => {
  it('is a non-empty text for a report that says nothing, and keeps a private address to itself', () => {
    const written = format.export(emptyReport(), WHEN);
    expect(written.trim()).not.toBe('');
    expect(written).not.toContain('/home/reader');
    expect(written).not.toMatch(/\bnull\b|undefined|NaN/);
  });

  it('holds nothing that the reader did not see', () => {
    const written = format.export(reportOf(), WHEN);
    expect(written).not.toContain('Only readers of the page');
    expect(written).not.toContain('a line outside');
    expect(written).not.toMatch(/\bnull\b|undefined|NaN/);
  });

  it('holds no address with tracking, wherever the report has one', () => {
    const tracked = 'https://here.example/story?id=7&utm_source=mail&fbclid=Xy9';
    const report = reportOf();
    const [source, gazeta, page] = TRAIL;
    if (!source?.step || !gazeta || !page) throw new Error('the trail has three stops');
    const evidence = [
      evidenceOf(tracked, { where: 'address', reference: tracked }),
      evidenceOf(`see ${tracked}`, { where: 'link', reference: tracked }),
    ];
    const written = format.export(
      {
        ...report,
        page: { ...report.page, url: tracked, resolvedUrl: tracked },
        article: report.article && { ...report.article, title: `A title with ${tracked}` },
        trail: [
          { ...source, step: { ...source.step, evidence } },
          { ...gazeta, node: { ...gazeta.node, url: tracked } },
          { ...page, node: { ...page.node, url: tracked } },
        ],
        coverage: report.coverage.map((item) => ({ ...item, url: tracked })),
        disputes: report.disputes.map((dispute) => ({ ...dispute, url: tracked, evidence })),
        notices: report.notices.map((notice) => ({ ...notice, reference: tracked })),
      },
      WHEN,
    );
    expect(written).not.toMatch(/utm_source|utm\\_source|fbclid/);
  });

  it('says that a step is inferred where it shows the trail', () => {
    expect(format.export(reportOf(), WHEN)).toContain('inferred');
  });

  it('is the same for the same report and moment', () => {
    expect(format.export(reportOf(), WHEN)).toBe(format.export(reportOf(), WHEN));
  });
});
