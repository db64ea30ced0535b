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
