import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

const sources = (paragraphs: readonly string[], language = 'en') =>
  attributed({ paragraphs }, language).attributions.map(({ source }) => `${source.type} ${source.name}`);

describe('one word that is an outlet’s name', () => {
  it('is a person who was named in full before', () => {
    expect(sources(['The pier was built by Tessa Vestnik.', 'Vestnik said on Monday that it will hold.'])).toEqual([
      'person Tessa Vestnik',
    ]);
    expect(sources(['Den Steg hat Klaus Vestnik gebaut.', '„Der Steg hält“, sagte Vestnik.'], 'de')).toEqual([
      'person Klaus Vestnik',
    ]);
  });

  it('is the outlet behind its article, and where nobody has that name', () => {
    const person = 'The pier was built by Tessa Vestnik.';
    expect(sources([person, 'It will hold, according to the newspaper Vestnik.'])).toEqual(['outlet Vestnik']);
    expect(sources(['The pier is old.', 'Vestnik said on Monday that it will hold.'])).toEqual(['outlet Vestnik']);
    expect(sources(['The newspaper Vestnik is old.', 'Vestnik said on Monday that it will hold.'])).toEqual([
      'outlet Vestnik',
    ]);
  });
});

describe('a surname', () => {
  it.each([
    ['en', '“There is no such letter,” said Marit Oland, a spokeswoman.', 'The ambassador had been there, Oland said.'],
    ['de', '„Einen Brief gibt es nicht“, sagte Marit Oland, die Sprecherin.', 'Sie sei dort gewesen, sagte Oland.'],
    ['fr', '« Il n’y a pas de lettre », a dit Marit Oland, porte-parole.', 'Personne n’a écrit, a dit Oland.'],
    ['sv', '”Det finns inget brev”, säger Marit Oland, talesperson.', 'Ingen har skrivit, säger Oland.'],
    ['es', '«No hay carta», dijo Marit Oland, portavoz.', 'Nadie ha escrito, dijo Oland.'],
    ['ru', '«Письма нет», — сказал Марк Оланд, глава порта.', 'Никто не писал, сказал Оланд.'],
  ])('is whoever was named in full before (%s): %s %s', (language, ...paragraphs) => {
    expect(new Set(sources(paragraphs, language)).size).toBe(1);
  });

  it('is nobody’s in particular where two have it, and stays itself where nobody was named', () => {
    const two = ['Jane Oland said so.', 'Mark Oland said no.', 'Oland said that it would end.'];
    expect(sources(two)).toEqual(['person Jane Oland', 'person Mark Oland', 'person Oland']);
    expect(sources(['Oland said so on Monday.', 'Jane Marlin said no.'])).toEqual([
      'person Oland',
      'person Jane Marlin',
    ]);
  });
});

describe('a noun in the genitive, behind a cue that holds its article', () => {
  it.each([
    ['Nach Angaben des Ministeriums sollen Schiffe ihn frei machen.', 'organization des Ministeriums'],
    ['Nach Angaben der Sprecherin gibt es keinen Brief.', 'anonymous der Sprecherin'],
    ['Nach Angaben der Hafenbehörde bleibt der Kanal gesperrt.', 'organization der Hafenbehörde'],
    ['Laut dem Ministerium bleibt der Kanal gesperrt.', 'organization dem Ministerium'],
    ['Nach Angaben von Vestnik bleibt der Kanal gesperrt.', 'outlet Vestnik'],
  ])('is shown with the article: %s', (text, source) => {
    expect(sources([text], 'de')).toEqual([source]);
  });
});
