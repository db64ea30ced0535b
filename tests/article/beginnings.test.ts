import { describe, expect, it } from 'vitest';
import { beginning } from '../../src/article/beginnings.ts';
import { BEFORE_NAME } from '../../src/article/byline-words.ts';

const FORMS = String.raw`posted by|(?:von|de) unser[e]?|eine? bericht|h?örte|[мт]екст|\p{Nd}+ words?|by\b|(?:a|(?:great )?the) column|[юя]{0,2}автор`;

describe('one of many beginnings', () => {
  const begins = beginning({ lead: String.raw`\s|:\-`, forms: FORMS, behind: String.raw`(?=[\s:])\s*:?` });

  it('is found in any case, behind marks, whichever way its first letter is written down', () => {
    const found = [
      'Posted BY Ida',
      ' | By Ida',
      'VON unsere Ida',
      'De unser: Ida',
      'Ein Bericht: Ida',
      'Eine Bericht: Ida',
      'Hörte Ida',
      'Örte Ida',
      'Текст: Ида',
      '- 400 words by Ida',
      'The column by Ida',
      'Great the column: Ida',
      'A column: Ida',
      'Яавтор Ида',
      'Автор Ида',
    ];
    for (const text of found) expect(begins.test(text), text).toBe(true);
    for (const text of ['Standby Ida', 'Bye Ida', 'Ida by', 'Unser: Ida', '', ' | '])
      expect(begins.test(text), text).toBe(false);
  });

  it('says how much of the text it takes, before it and behind it too', () => {
    expect(begins.lengthIn(' - By : Ida')).toBe(' - By :'.length);
    expect(begins.lengthIn('İ By Ida')).toBeNull();
  });

  it('says the same as one expression of all', () => {
    const by = beginning({ lead: String.raw`\s`, forms: BEFORE_NAME });
    const all = new RegExp(String.raw`^[\s]*(?:${BEFORE_NAME})`, 'u');
    const words = BEFORE_NAME.split(/[^\p{Alphabetic} ]+/u).filter((word) => word.trim() !== '');
    expect(words.length).toBeGreaterThan(200);
    for (const word of words)
      for (const text of [word, ` ${word}`, word.slice(1), `${word}: Ida`])
        expect(by.lengthIn(text), text).toBe(all.exec(text)?.[0].length ?? null);
  });

  it('refuses letters that would never be found', () => {
    expect(() => beginning({ lead: ' ', forms: 'by|Von' }).test('by')).toThrow(RangeError);
  });
});
