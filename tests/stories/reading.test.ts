import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/stories/figures.ts';
import { gazetteerOf } from '../../src/stories/places.ts';
import { languageByte, languageOfItem, termKey, termsOf } from '../../src/stories/terms.ts';
import { tokensOf } from '../../src/stories/tokens.ts';
import { stemOf } from '../../src/stories/words.ts';

describe('figures', () => {
  it.each([
    ['20000', ['20,000', '20.000', '20 000', '20’000', '٢٠٬٠٠٠', '२०,०००', '20000']],
    ['2.6', ['2.6', '2,6', '٢٫٦']],
    ['1234567', ['1,234,567', '1.234.567', '12,34,567']],
    ['2016', ['2016', '२०१६', '۲۰۱۶']],
  ])('%s has one spelling', (figure, spellings) => {
    for (const spelling of spellings) expect(figureOf(spelling)).toBe(figure);
  });
});

describe('words', () => {
  it('lose endings and marks', () => {
    expect(stemOf('attacks')).toBe(stemOf('attacked'));
    expect(stemOf('Хафтаром')).toBe(stemOf('Хафтарому'));
    expect(stemOf('élection')).toBe('electio');
  });

  it('end where a capital letter follows a small one, and at a stroke', () => {
    expect(tokensOf('kwaTrump USA al-Badri').map(({ text }) => text)).toEqual(['kwa', 'Trump', 'USA', 'al', 'Badri']);
  });

  it('are read in linear time and bounded number', () => {
    expect(tokensOf('a'.repeat(1_000_000))).toEqual([]);
    expect(tokensOf('a b '.repeat(1_000_000)).length).toBe(100_000);
    expect(tokensOf('1.'.repeat(1_000_000)).length).toBeLessThanOrEqual(100_000);
  });
});

describe('a language', () => {
  it('is one, whatever its tag', () => {
    expect(new Set(['en', 'eng', 'en-GB', 'EN'].map(languageByte)).size).toBe(1);
    expect(new Set(['no', 'nb', 'nn-NO'].map(languageByte)).size).toBe(1);
    expect(languageByte('ru')).not.toBe(languageByte('en'));
    expect(languageByte(languageOfItem({ text: '𐍈𐌴𐌹 𐍅𐌰𐌹𐌻𐌰' }))).not.toBe(languageByte('en'));
    for (const unknown of [null, '', 'not a language', '-']) expect(languageByte(unknown)).toBe(0);
  });
});

describe('the terms of an article', () => {
  it('hold its names by sound, side by side, whatever the script', () => {
    const pair = termKey('pair', 'KLPKPTL');
    expect(termsOf({ text: 'Then Khalifa Haftar spoke.' }, gazetteerOf('en')).has(pair)).toBe(true);
    expect(termsOf({ text: 'Вчера Халифа Хафтар выступил.' }, gazetteerOf('ru')).has(pair)).toBe(true);
    expect(termsOf({ text: 'وقال خليفة حفتر' }, gazetteerOf('ar')).has(pair)).toBe(true);
    expect(termsOf({ text: 'Then Khalifa spoke, and Haftar too.' }, gazetteerOf('en')).has(pair)).toBe(false);
  });

  it('hold a whole name where a script puts nothing between its parts', () => {
    const pair = termKey('pair', 'PSTPLSN');
    expect(termsOf({ text: 'He spoke in West Virginia.' }, gazetteerOf('en')).has(pair)).toBe(true);
    expect(termsOf({ text: '彼はウェストバージニアで語った。' }, gazetteerOf('ja')).has(pair)).toBe(true);
    expect(termsOf({ text: 'He spoke in Virginia.' }, gazetteerOf('en')).has(pair)).toBe(false);
  });

  it('hold its days, months and Latin abbreviations in any language', () => {
    const [sunday, march, who] = [termKey('place', 'D0'), termKey('place', 'M3'), termKey('initials', 'WHO')];
    for (const [language, text] of [
      ['en', 'WHO said on Sunday, 4 March'],
      ['ru', 'В воскресенье, 4 марта, WHO'],
      ['he', 'ביום ראשון 4 במרץ WHO'],
      ['de', 'Am Sonntag, 4. März, WHO'],
    ] as const) {
      const terms = termsOf({ text }, gazetteerOf(language));
      expect([sunday, march, who].map((key) => terms.has(key))).toEqual([true, true, true]);
    }
    expect(termsOf({ text: 'Monday' }, gazetteerOf('en')).has(sunday)).toBe(false);
  });

  it('hold countries behind the prefixes of Hebrew and Arabic', () => {
    for (const [language, text] of [
      ['he', 'הוא ביקר בישראל'],
      ['he', 'שבישראל'],
      ['ar', 'وإسرائيل'],
    ] as const) {
      expect(termsOf({ text }, gazetteerOf(language)).has(termKey('place', 'IL'))).toBe(true);
    }
  });

  it('hold its countries in any language', () => {
    for (const [language, text] of [
      ['en', 'in Libya'],
      ['ru', 'в Ливии'],
      ['ja', 'リビアで'],
    ] as const) {
      expect(termsOf({ text }, gazetteerOf(language)).has(termKey('place', 'LY'))).toBe(true);
    }
  });
});
