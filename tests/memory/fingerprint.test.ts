import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash53, likeness, printOf } from '../../src/memory/fingerprint.ts';

const sketchOf = (paragraph: string) => printOf([paragraph]).paragraphs[0]?.sketch ?? '';
const marksOf = (paragraphs: string[]) => printOf(paragraphs).marks;
const words = (count: number, name = 'word') => Array.from({ length: count }, (_, i) => `${name}${i}`);

describe('fingerprints', () => {
  it('stay what they are, since memories on readers’ disks hold them', () => {
    expect(hash53('The dam is said to leak.')).toBe(4940287170089078);
    expect(sketchOf('The dam is said to leak.')).toBe(
      '380000cb00540000000000000024000000000000003300000000000000000000',
    );
  });

  it('hold none of the words of a text, but numbers', () => {
    const { paragraphs, marks } = printOf([words(40, 'harbour').join(' '), 'The pilots waited.']);
    for (const { hash, sketch } of paragraphs) {
      expect(hash).toEqual(expect.any(Number));
      expect(sketch).toMatch(/^[\da-f]+$/);
    }
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every((mark) => typeof mark === 'number')).toBe(true);
  });

  it('leave white space and composition out of a paragraph’s hash', () => {
    const [a, b, c] = printOf([
      'caf\u00e9  on the corner',
      ' cafe\u0301 on\nthe corner',
      'cafe on the corner',
    ]).paragraphs;
    expect(a?.hash).toBe(b?.hash);
    expect(a?.hash).not.toBe(c?.hash);
  });

  it('estimate the share of word pairs in common', () => {
    const estimates = Array.from({ length: 60 }, (_, i) => {
      const common = words(40, `c${i}x`);
      const a = [...common, ...words(20, `a${i}x`)].join(' ');
      const b = [...common, ...words(20, `b${i}x`)].join(' ');
      return likeness(sketchOf(a), sketchOf(b));
    });
    // 39 of 59 + 59 - 39 pairs are common.
    const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
    expect(mean).toBeGreaterThan(39 / 79 - 0.06);
    expect(mean).toBeLessThan(39 / 79 + 0.06);
  });

  it('see through letters of another alphabet that look alike', () => {
    const text = words(60, 'harbour')
      .join(' ')
      .replaceAll(/[0-9]/g, (digit) => 'bdfhjlnpqt'[Number(digit)] ?? '');
    const disguised = text.replaceAll('a', 'а').replaceAll('o', 'о');
    expect(disguised).not.toBe(text);
    expect(marksOf([disguised])).toEqual(marksOf([text]));
    const russian = Array.from({ length: 60 }, (_, i) => `порт${'абвгд'[i % 5]}${'еж'[i % 2]}${'зик'[i % 3]}`).join(
      ' ',
    );
    expect(marksOf([`${russian} IТ`])).not.toEqual(marksOf([russian.replaceAll('о', 'o')]));
  });

  it('are not alike for what has no words', () => {
    expect(likeness(sketchOf('* * *'), sketchOf('—'))).toBe(0);
  });

  it('share a mark wherever sixteen words in a row are the same', () => {
    const random = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 0, maxLength: 300 });
    fc.assert(
      fc.property(
        random,
        random,
        fc.array(fc.integer(), { minLength: 16, maxLength: 16 }),
        (before, after, passage) => {
          const a = [...before.map((n) => `a${n}`), ...passage].join(' ');
          const b = [...passage, ...after.map((n) => `b${n}`)].join(' ');
          const marks = new Set(marksOf([a]));
          expect(marksOf([b]).some((mark) => marks.has(mark))).toBe(true);
        },
      ),
    );
  });

  it('are bounded in number', () => {
    expect(marksOf([words(100_000).join(' ')])).toHaveLength(256);
  });
});
