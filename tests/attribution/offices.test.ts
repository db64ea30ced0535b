import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

/** The types of those whom one sentence gives as its sources. */
function types(sentence: string, language: string): string[] {
  return attributed({ paragraphs: [sentence] }, language).attributions.map(({ source }) => source.type);
}

/** Whoever holds an office is one person, though the sentence does not name them. */
describe('an office', () => {
  it.each([
    ['en', 'The mayor said that the bridge was closed.'],
    ['en', 'The county engineer said that the bridge was closed.'],
    ['ru', 'Вчера мэр сказал, что мост закрыт.'],
    ['uk', 'Учора мер сказав, що міст закритий.'],
    ['pl', 'Burmistrz powiedział, że most jest zamknięty.'],
    ['hu', 'A polgármester szerint hetekig tarthat a javítás.'],
    ['bg', 'Кметът каза, че мостът остава.'],
    ['sv', 'Borgmästaren säger att bron är stängd.'],
    ['tr', 'Bakan, köprünün kapalı olduğunu söyledi.'],
    ['id', 'Wali kota mengatakan jembatan ditutup.'],
    ['fa', 'شهردار گفت پل بسته است.'],
  ])('is no unnamed source (%s): %s', (language, sentence) => {
    expect(types(sentence, language)).toEqual(['person']);
  });

  it.each([
    ['en', 'A minister said that the bridge was closed.'],
    ['en', 'An engineer said that the bridge was closed.'],
    ['en', 'The official said that the bridge was closed.'],
    ['sv', 'En minister säger att bron är stängd.'],
    ['hu', 'Egy miniszter elmondta, hogy a híd zárva.'],
    ['ru', 'Источник в мэрии сказал, что мост закрыт.'],
  ])('that could be anybody’s is one (%s): %s', (language, sentence) => {
    expect(types(sentence, language)).toEqual(['anonymous']);
  });
});
