import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, widthOf } from '../../../src/provenance/export/lines.ts';

const SETTING = { size: 16, bold: false };
const squeezed = (text: string) => text.replace(/\s/g, '');

describe('lines of a drawing', () => {
  it('are broken between words', () => {
    expect(breakLines('The quick brown fox jumps over it', 150, 9, SETTING)).toEqual([
      'The quick brown',
      'fox jumps over it',
    ]);
  });

  it('keep punctuation with the word that it belongs to', () => {
    const lines = breakLines('One, two (three) four: five “six” seven.', 60, 20, SETTING);
    for (const line of lines) expect(line).not.toMatch(/^[,.:)”]|[(“]$/);
  });

  it('end in an ellipsis where there is more than fits', () => {
    const lines = breakLines('word '.repeat(100), 100, 2, SETTING);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('break a word that is wider than a line, never inside a character', () => {
    const lines = breakLines('👩‍👩‍👧‍👧'.repeat(20), 50, 40, SETTING);
    expect(lines.join('')).toBe('👩‍👩‍👧‍👧'.repeat(20));
    for (const line of lines) expect(line).toMatch(/^(?:👩‍👩‍👧‍👧)+$/u);
  });

  it('lose nothing but spaces and are never wider than asked, as far as one character fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 80, max: 400 }), (raw, width) => {
        const text = raw.replace(/\s+/g, ' ').trim();
        const lines = breakLines(text, width, 1000, SETTING);
        expect(squeezed(lines.join(''))).toBe(squeezed(text));
        for (const line of lines) expect(widthOf(line, SETTING)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 100 },
    );
  });

  it('hold no half of a character, also where a text without width is cut', () => {
    const [line = ''] = breakLines(`x${'\u{E0100}'.repeat(2000)}`, 300, 3, SETTING);
    expect(line.length).toBeGreaterThan(1000);
    expect(line).not.toMatch(/\p{Cs}/u);
  });

  it('are few for a text without end', () => {
    expect(breakLines('x'.repeat(1_000_000), 300, 3, SETTING)).toHaveLength(3);
  });
});
