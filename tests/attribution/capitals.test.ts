import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

const sources = (paragraph: string, language: string) =>
  attributed({ paragraphs: [paragraph] }, language).attributions.map(({ source }) => `${source.type} ${source.name}`);

describe('a verb with a capital', () => {
  it.each([
    ['en', 'The hall was let to Jane Marlow Promises for a concert of slow and gentle songs.'],
    ['es', 'El salón se alquiló a Jane Marlow Piensa para un concierto de canciones lentas.'],
  ])('is a part of a name, where the words around it are in small letters (%s)', (language, sentence) => {
    expect(sources(sentence, language)).toEqual([]);
  });

  it('is a verb in a headline, and at the head of a sentence', () => {
    expect(sources('Mayor Jane Marlow Says the Pier Will Close for Repairs', 'en')).toEqual(['person Jane Marlow']);
    expect(sources('“The pier stays open.” Said Jane Marlow.', 'en')).toEqual(['person Jane Marlow']);
  });
});

describe('a capital at the head of a sentence', () => {
  it('makes no name of an article that an apostrophe shortens', () => {
    expect(sources('D’une voix alerte, le poète accueille ses invités.', 'fr')).toEqual([]);
  });

  it('gives a pronoun no name', () => {
    expect(sources('They said that the pier would stay open.', 'en')).toEqual(['person they']);
  });
});

describe('whose it is', () => {
  it('belongs to the phrase behind a plural too', () => {
    expect(sources('The dockers’ leaders said that the strike would go on.', 'en')).toEqual([
      'anonymous The dockers’ leaders',
    ]);
  });
});

describe('the edge of a name', () => {
  it.each([
    ['ru', '«Рост вернётся», — сказал Лорвик CNBC в пятницу.', ['person Лорвик', 'outlet CNBC']],
    ['ru', '«Рост вернётся», — сказал Лорвик Oland Review, улыбаясь.', ['person Лорвик']],
  ])('is where the letters change (%s): %s', (language, sentence, expected) => {
    expect(sources(sentence, language)).toEqual(expected);
  });

  it.each([
    ['en', 'Defence minister Walid al-Lorvik said that the terms had improved.', 'person Walid al-Lorvik'],
    ['ru', 'Министр обороны Валид аль-Лорвик сообщил, что условия улучшились.', 'person Валид аль-Лорвик'],
    ['pl', 'Minister obrony Walid al-Lorvik powiedział, że warunki są lepsze.', 'person Walid al-Lorvik'],
  ])('is behind a particle that a hyphen joins to it (%s)', (language, sentence, expected) => {
    expect(sources(sentence, language)).toEqual([expected]);
  });

  it('is before a reaction that it only recalls', () => {
    expect(sources('«Було страшно», – згадує Лорвик реакцію преси.', 'uk')).toEqual(['person Лорвик']);
  });
});

describe('whoever an adjective in the case of an owner opens', () => {
  it.each([
    ['pl', 'Rzecznik Lewińskiego Zielonego Krzyża powiedział, że pomoc dotarła.'],
    ['ru', 'Глава Лавийского Зелёного Союза заявил, что помощь дошла.'],
    ['uk', 'Речник Лавійського Зеленого Союзу сказав, що допомога дійшла.'],
  ])('is no name of a person (%s)', (language, sentence) => {
    expect(sources(sentence, language)).toEqual([expect.stringMatching(/^\S+ (Rzecznik|Глава|Речник) /)]);
  });
});

describe('one capital at the head of a sentence', () => {
  it('describes, and names nobody, before words in small letters', () => {
    expect(sources('Троекратный пловец заявил, что уходит.', 'ru')).toEqual(['anonymous Троекратный пловец']);
    expect(sources('Лорвик заявил, что уходит.', 'ru')).toEqual(['person Лорвик']);
  });

  it('makes nobody of the words before one that could be anything', () => {
    expect(sources('Складывается ощущение, что море отступает.', 'ru')).toEqual([]);
    expect(sources('Рибальська громада, що стоїть на березі, мовчить.', 'uk')).toEqual([]);
    expect(sources('Лорвік думає, що море відступає.', 'uk')).toEqual(['person Лорвік']);
  });
});

describe('an organization', () => {
  it('is no outlet that was told', () => {
    expect(sources('Петров обвинил США в том, что сделка сорвана.', 'ru')).toEqual(['person Петров']);
    expect(sources('Jane Orland told Congress that the mill was closed.', 'en')).toEqual(['person Jane Orland']);
  });
});
