import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

const MORE = 'Repairs are to begin in May, and the ferries use the old quay meanwhile.';

/** Kind, scope and name of what is heard of outlets. */
function ofOutlets(text: string, language = 'en'): string[] {
  return attributed({ paragraphs: [text, MORE] }, language)
    .attributions.filter(({ source }) => source.outlet !== null)
    .map(({ kind, scope, source }) => `${kind} ${scope} ${source.name}`);
}

describe('words on another text than the page’s own', () => {
  it('tell of a reprint on a day', () => {
    expect(ofOutlets('No dia 13 reproduzimos um texto do Vestnik com uma frase errada.', 'pt')).toEqual([
      'citation statement Vestnik',
    ]);
    expect(ofOutlets('Reproduzimos um texto do Vestnik sobre a ponte.', 'pt')).toEqual([
      'republication article Vestnik',
    ]);
  });

  it('tell how a tale went round', () => {
    const tale =
      'The tale began on a page of jokes, was translated by Vestnik with a word of warning, was taken up by Harbour Post without it, and came home as news.';
    expect(ofOutlets(tale)).toEqual(['citation statement Vestnik', 'citation statement Harbour Post']);
  });
});

describe('a name in marks behind a noun for an outlet', () => {
  it.each([
    ['ru', 'Маяк продали, сообщает канал «Кухня и дипломаты», ссылаясь на договор.', 'Кухня и дипломаты'],
    ['ru', 'Маяк продали, пишет газета «Источник».', 'Источник'],
    ['pl', 'Latarnię sprzedano, pisze tygodnik „Świadek Portu”.', 'Świadek Portu'],
  ])('is an outlet’s, whatever its words mean elsewhere (%s)', (language, text, name) => {
    const { attributions, unnamedOutlets } = attributed({ paragraphs: [text, MORE] }, language);
    expect(attributions[0]?.source.type).toBe('outlet');
    expect(attributions[0]?.source.name).toContain(name);
    expect([...unnamedOutlets]).toEqual([]);
  });

  it('is not needed for a source that is described', () => {
    const { attributions } = attributed({ paragraphs: ['Об этом сообщил источник «Вестника» в порту.'] }, 'ru');
    expect(attributions.map(({ source }) => source.type)).toContain('anonymous');
  });
});
