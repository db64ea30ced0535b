import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

/** The outlets that an article of the Fenside Lantern cites. */
function cited(sentence: string, siteName = 'Fenside Lantern', language = 'en'): string[] {
  const { attributions } = attributed({ siteName, paragraphs: [sentence] }, language);
  return attributions.filter(({ kind }) => kind === 'citation').map(({ source }) => source.name);
}

describe('the short name of the page’s own outlet', () => {
  it.each([
    '“It costs forty thousand a year,” council leader Moira Stead told the Gazette.',
    'The Gazette has seen the letter, and the Gazette reported its contents on Monday.',
  ])('is nobody else’s: %s', (sentence) => {
    expect(cited(sentence, 'Fenside Gazette')).toEqual([]);
  });

  it.each(['Fenside Lantern', 'Gazette of Trade', 'Marsh Gazette Weekly'])(
    'is another’s on a page of the %s',
    (siteName) => {
      expect(
        cited(
          '“It costs forty thousand a year,” council leader Moira Stead told the newspaper Northern Gazette.',
          siteName,
        ),
      ).toEqual(['the newspaper Northern Gazette']);
    },
  );

  it('has the endings of its case', () => {
    const sentence = 'Мэр рассказал газете «Городская река», что мост закрыт.';
    expect(cited(sentence, 'Городская река', 'ru')).toEqual([]);
    expect(cited(sentence, 'Северный маяк', 'ru')).not.toEqual([]);
  });
});

describe('an organization that a page declares as its source', () => {
  const declared = (value: string) =>
    attributed({
      siteName: 'Fenside Tribune',
      paragraphs: ['The pier was closed on Monday.'],
      declarations: [{ property: 'sourceOrganization', value, from: 'json-ld' }],
    }).attributions.map(({ kind, source }) => `${kind} ${source.name}`);

  it('is nobody else where it has the page’s own name', () => {
    expect(declared('Fenside Tribune')).toEqual([]);
    expect(declared('Tribune')).toEqual([]);
  });

  it('is whose text it is where it is another', () => {
    expect(declared('Marsh Harbour Press')).toEqual(['republication Marsh Harbour Press']);
  });
});
