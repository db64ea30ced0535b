import { describe, expect, it } from 'vitest';
import { anyCase, lowerCase } from '../../src/article/any-case.ts';

describe('a pattern for any case', () => {
  const by = anyCase(String.raw`(?<!\p{Alphabetic})(?:by|автор|écrit par)\s+(.{2,20})$`);

  it('is found in capitals, accents and other scripts', () => {
    for (const text of ['By Ida Marlow', 'Posted BY Ida', 'АВТОР Ида', 'ÉCRIT PAR Ida'])
      expect(by.test(text)).toBe(true);
    expect(by.test('Standby Ida')).toBe(false);
  });

  it('gives back the text as it was written', () => {
    expect(by.group('Posted by Ida MARLOW')).toBe('Ida MARLOW');
    expect(by.search('Posted BY Ida')).toBe(7);
    expect(by.without('Posted By Ida')).toBe('Posted ');
    expect([by.group('Nobody'), by.search('Nobody'), by.without('Nobody')]).toEqual([null, -1, 'Nobody']);
  });

  it('keeps its place behind letters that are longer in lower case', () => {
    expect(by.group('İİİ by İda MARLOW')).toBe('İda MARLOW');
    expect(lowerCase('İSTANBUL')).toBe('İstanbul');
  });

  it('refuses letters that would never be found', () => {
    expect(() => anyCase('By').test('by')).toThrow(RangeError);
    expect(anyCase(String.raw`\S\P{Lu}by`).test('- by')).toBe(true);
  });
});
