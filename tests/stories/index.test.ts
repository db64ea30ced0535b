import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressHashes, normalAddress } from '../../src/stories/address.ts';
import { encodeIds, openIds } from '../../src/stories/ids.ts';
import { matrixWriter } from '../../src/stories/matrix.ts';
import { encodePostings, openPostings } from '../../src/stories/postings.ts';
import { prune } from '../../src/stories/prune.ts';
import { fromByte, toByte } from '../../src/stories/weights.ts';

type Documents = Map<number, number>[];

const documents: fc.Arbitrary<Documents> = fc.array(
  fc
    .array(fc.tuple(fc.oneof(fc.nat(40), fc.nat(0xffffffff)), fc.nat(3)), { maxLength: 30 })
    .map((entries) => new Map(entries)),
  { maxLength: 40 },
);

function matrixOf(all: Documents) {
  const writer = matrixWriter();
  for (const terms of all) {
    writer.open();
    for (const [key, weight] of terms) writer.add(key, weight);
  }
  return writer.finish();
}

describe('postings', () => {
  it('give back which document has which term how heavily', () => {
    fc.assert(
      fc.property(documents, fc.nat(0xffffffff), (all, stranger) => {
        const { buckets, bytes } = encodePostings(matrixOf(all));
        const postings = openPostings(buckets, bytes);
        for (const key of new Set([...all.flatMap((terms) => [...terms.keys()]), stranger])) {
          const expected = all.flatMap((terms, i) => (terms.has(key) ? [[i, terms.get(key)]] : []));
          const found: [number, number][] = [];
          postings.each(key, (document, weight) => found.push([document, weight]));
          expect(found).toEqual(expected);
          expect(postings.frequency(key)).toBe(expected.length);
          const totals = new Float32Array(all.length);
          postings.accumulate(key, totals, [1, 2, 3, 4]);
          expect([...totals]).toEqual(all.map((terms) => (terms.has(key) ? (terms.get(key) ?? 0) + 1 : 0)));
        }
      }),
    );
  });

  it('end, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(0xffffffff), (bytes, key) => {
        const postings = openPostings(Uint32Array.of(0, bytes.length), bytes);
        let visits = 0;
        postings.each(key, () => visits++);
        expect(visits).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('keep of a large pack what is rare', () => {
    const common = 41;
    const all = Array.from(
      { length: 100 },
      (_, i) => new Map([...Array(9).keys()].map((k) => [k * 1000 + i * 4 + 1, 0])),
    );
    for (const terms of all) terms.set(common, 0);
    const matrix = matrixOf(all);
    expect(prune(matrix, 1e6)).toBe(matrix);
    const pruned = prune(matrix, 1500);
    expect(pruned.terms.length).toBeLessThan(matrix.terms.length);
    expect(pruned.frequencies[pruned.keys.indexOf(common)]).toBe(0);
  });
});

describe('ids', () => {
  it('are given back and found', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 60 }), (ids) => {
        const opened = openIds(encodeIds(ids));
        expect(Array.from({ length: opened.length }, (_, i) => opened.at(i))).toEqual(ids);
        ids.forEach((id, i) => {
          expect(opened.find(id)).toBe(i);
        });
        expect(opened.find('no such id, surely')).toBe(-1);
      }),
    );
  });

  it('take little space where they are alike', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `https://press.example/article/${100_000 + i}`);
    expect(encodeIds(ids).length).toBeLessThan(8 * ids.length);
  });
});

describe('an address', () => {
  const spellings = [
    'https://www.press.example/news/a-long-headline-55509',
    'http://press.example/news/a-long-headline-55509/',
    'https://m.press.example/news/a-long-headline-55509?utm_source=x&fbclid=1#top',
    'https://amp.press.example/amp/news/a-long-headline-55509',
  ];

  it('has one form, however it is spelled', () => {
    expect(new Set(spellings.map(normalAddress)).size).toBe(1);
  });

  it('is known by its words and number where only the path to them differs', () => {
    const [own = ''] = spellings;
    const shared = (other: string) => addressHashes(own).some((hash) => addressHashes(other).includes(hash));
    expect(shared('https://www.press.example/2016/09/28/a-long-headline-a55509')).toBe(true);
    expect(shared('https://www.press.example/2016/09/28/another-long-headline-a55509')).toBe(false);
    expect(shared('https://other.example/news/a-long-headline-55509')).toBe(false);
  });

  it('keeps what makes it another page', () => {
    expect(normalAddress('https://press.example/?p=1')).not.toBe(normalAddress('https://press.example/?p=2'));
    for (const none of ['', 'news', 'mailto:a@b.example', 'javascript:0', 'https://'])
      expect(normalAddress(none)).toBeNull();
  });
});

describe('a number in one byte', () => {
  it('comes back to within a few percent', () => {
    for (const value of [0.05, 0.3, 1, 7, 50, 400, 3000, 15_000]) {
      expect(Math.abs(fromByte(toByte(value)) - value)).toBeLessThanOrEqual(0.05 * value + 0.01);
    }
  });
});
