import { describe, expect, it } from 'vitest';
import { attributed, type PageParts } from './invented.ts';

/** What is found, one line each: `republication Vestnik`, `author Ana Sousa`. */
function said(parts: PageParts, language = 'en'): string[] {
  const { attributions, credits } = attributed(parts, language);
  return [
    ...attributions.map(({ kind, source }) => `${kind} ${source.name}`),
    ...credits.map(({ role, name }) => `${role} ${name}`),
  ];
}

const PROSE = 'The pier at Lorvik will stay closed until the autumn because a beam has cracked.';

describe('a whole quotation with a name and an outlet behind it', () => {
  it.each([
    ['en', '"The pier was rotten all along. Nobody looked." (Ana Sousa, Harbour Post)'],
    ['en', '“The pier was rotten all along. Nobody looked.” (Harbour Post, Ana Sousa)'],
    ['en', '“The pier was rotten all along. Nobody looked.” (Ana Sousa, Harbour Post, 5 May).'],
    ['en', '“The pier was rotten all along. Nobody looked.” [Ana Sousa, Harbour Post]'],
    ['de', '„Der Steg war schon immer morsch. Keiner sah hin.“ (Ana Sousa, Harbour Post)'],
    ['fr', '« La jetée était pourrie depuis toujours. Personne ne regardait. » (Ana Sousa, Harbour Post)'],
    ['ru', '«Причал был гнилым всегда. Никто не смотрел». (Ana Sousa, Harbour Post)'],
    ['da', '»Broen har altid været rådden. Ingen så efter.« (Ana Sousa, Harbour Post)'],
    ['tr', '“İskele hep çürüktü. Kimse bakmadı.” (Harbour Post, Ana Sousa)'],
    ['az', '“Körpü həmişə çürük idi. Heç kim baxmadı.” (Ana Sousa, Harbour Post)'],
  ])('is a piece by that author out of that outlet (%s): %s', (language, text) => {
    expect(said({ paragraphs: [text, text] }, language)).toEqual(['republication Harbour Post', 'author Ana Sousa']);
  });

  it('is read where there are no capitals', () => {
    const text = '「码头一直是烂的，谁也没有看过。」（林大明，维斯特报）';
    expect(said({ paragraphs: [text, text] }, 'zh')).toEqual(['republication 维斯特报', 'author 林大明']);
  });

  it('may have two authors', () => {
    const text = '“The pier was rotten all along. Nobody looked.” (Ana Sousa and Per Aas, Vestnik)';
    expect(said({ paragraphs: [text] })).toEqual(['republication Vestnik', 'author Ana Sousa', 'author Per Aas']);
  });

  it('may stand in a block for quotations, without marks', () => {
    const text = 'The pier was rotten all along. Nobody looked. (Ana Sousa, Harbour Post)';
    expect(said({ paragraphs: [{ text, role: 'quotation' }] })).toEqual([
      'republication Harbour Post',
      'author Ana Sousa',
    ]);
  });

  it('is cited where the article says more', () => {
    const text = '“The pier was rotten all along. Nobody looked.” (Ana Sousa, Harbour Post)';
    expect(said({ paragraphs: [PROSE, text] })).toEqual(['citation Harbour Post', 'author Ana Sousa']);
  });

  it.each([
    '“The pier was rotten,” said the mayor. “Nobody looked.” (Ana Sousa, Harbour Post)',
    'The pier was rotten all along, and nobody looked. (Ana Sousa, Harbour Post)',
    '“The pier was rotten all along. Nobody looked.” (Photo: Ana Sousa, Harbour Post)',
    '“The pier was rotten all along. Nobody looked.” (Ana Sousa, Lorvik Council)',
    '“The pier was rotten all along. Nobody looked.” (Ana Sousa)',
    '“The pier was rotten all along. Nobody looked.” (Harbour Post)',
    '“The pier” (Ana Sousa, Harbour Post)',
  ])('names no author else: %s', (text) => {
    expect(said({ paragraphs: [text, PROSE] }).filter((found) => /^(author|republication)/.test(found))).toEqual([]);
  });
});
