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
