import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/stories/figures.ts';
import { gazetteerOf } from '../../src/stories/places.ts';
import { romanise } from '../../src/stories/sound.ts';
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

describe('countries', () => {
  const country = (language: string, text: string) => gazetteerOf(language).countryAt(text.split(' ').map(romanise), 0);

  it.each([
    ['en', 'Libya', 'LY'],
    ['en', 'Libyan', 'LY'],
    ['en', 'United States', 'US'],
    ['ru', 'Ливией', 'LY'],
    ['ru', 'российский', 'RU'],
    ['de', 'Deutschlands', 'DE'],
    ['tr', 'Rusyanın', 'RU'],
    ['ko', '러시아는', 'RU'],
    ['fi', 'Venäjän', 'RU'],
  ])('in %s, %s is %s', (language, text, code) => {
    expect(country(language, text)).toBe(code);
  });

  it('are found inside a text without spaces', () => {
    expect(gazetteerOf('zh').countriesIn('俄罗斯和利比亚的关系')).toEqual(['RU', 'LY']);
  });

  it('are none in an ordinary word or an unknown language', () => {
    expect(country('en', 'yesterday')).toBeNull();
    expect(country('xx', 'Libya')).toBeNull();
    expect(country('not a language', 'Libya')).toBeNull();
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
    const pair = termKey('pair', 'KLP KPTL');
    expect(termsOf({ text: 'Then Khalifa Haftar spoke.' }, 'en').has(pair)).toBe(true);
    expect(termsOf({ text: 'Вчера Халифа Хафтар выступил.' }, 'ru').has(pair)).toBe(true);
    expect(termsOf({ text: 'وقال خليفة حفتر' }, 'ar').has(pair)).toBe(true);
    expect(termsOf({ text: 'Then Khalifa spoke, and Haftar too.' }, 'en').has(pair)).toBe(false);
  });

  it('hold its countries in any language', () => {
    for (const [language, text] of [
      ['en', 'in Libya'],
      ['ru', 'в Ливии'],
      ['ja', 'リビアで'],
    ] as const) {
      expect(termsOf({ text }, language).has(termKey('place', 'LY'))).toBe(true);
    }
  });
});
