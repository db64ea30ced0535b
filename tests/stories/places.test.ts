import { describe, expect, it } from 'vitest';
import { encodeContainer, openContainer, PackError } from '../../src/packs/container.ts';
import { NATIONAL_LANGUAGES, REGIONS } from '../../src/stories/country-table.ts';
import { encodeStories } from '../../src/stories/encode.ts';
import { placeNamesOf } from '../../src/stories/place-names.ts';
import { encodePlaceNames, openPlaceNames } from '../../src/stories/place-pack.ts';
import { gazetteerOf, gazetteers } from '../../src/stories/places.ts';
import { romanise } from '../../src/stories/sound.ts';
import { openStories } from '../../src/stories/stories.ts';

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

  it('have a name in English, and languages are named after them alone', () => {
    const regions = REGIONS.split(' ');
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    // A browser may know fewer than these.
    expect(regions.filter((code) => names.of(code) !== undefined).length).toBeGreaterThan(250);
    const pairs = NATIONAL_LANGUAGES.split(', ').map((pair) => pair.split(' '));
    for (const [language, country = ''] of pairs) expect(['001', ...regions], language).toContain(country);
  });

  it('are found inside a text without spaces', () => {
    expect(gazetteerOf('zh').countriesIn('俄罗斯和利比亚的关系')).toEqual(['RU', 'LY']);
  });

  it('are none in an ordinary word or an unknown language', () => {
    expect(country('en', 'yesterday')).toBeNull();
    expect(country('xx', 'Libya')).toBeNull();
    expect(country('not a language', 'Libya')).toBeNull();
    expect(gazetteerOf(null).countryAt(['libya'], 0)).toBeNull();
  });
});

describe('names in a pack', () => {
  const packed = openPlaceNames(openContainer(encodeContainer(encodePlaceNames(['de', 'ja']))));

  it('are those that a machine makes', () => {
    expect(packed('de')).toEqual(placeNamesOf('de'));
    expect(packed('ja')).toEqual(placeNamesOf('ja'));
    expect(Object.keys(placeNamesOf('ja').unspaced).length).toBeGreaterThan(200);
    expect(Object.keys(placeNamesOf('de').spaced).length).toBeGreaterThan(100);
  });

  it('are made where the pack has none', () => {
    expect(packed('fi')).toBeNull();
    expect(gazetteers(packed)('fi').countryAt([romanise('Venäjän')], 0)).toBe('RU');
  });

  it('are what is read, whichever way a tag is written out', () => {
    const invented = gazetteers((language) =>
      language === 'de' ? { spaced: { nim: 'QQ nimmerland' }, unspaced: {} } : null,
    );
    expect(invented('de-AT').countryAt(['nimmerlands'], 0)).toBe('QQ');
    expect(invented('de').countryAt(['deutschland'], 0)).toBeNull();
    expect(invented('fr').countryAt(['nimmerlands'], 0)).toBeNull();
  });

  it('are looked up by no word that objects know', () => {
    const { countryAt, countriesIn } = gazetteers(packed)('de');
    for (const word of ['constructor', 'toString', '__proto__', 'con']) {
      expect(countryAt([word.toLowerCase()], 0)).toBeNull();
      expect(countriesIn(word)).toEqual([]);
    }
  });

  it('are damaged only for whoever asks', () => {
    const sections = encodePlaceNames(['de']).map(
      ([name, content]) => [name, content.map((byte) => (byte === 0x7b ? 0x5b : byte))] as const,
    );
    const damaged = openPlaceNames(openContainer(encodeContainer(sections)));
    expect(damaged('fr')).toBeNull();
    expect(() => damaged('de')).toThrow(PackError);
  });

  it('find the same story', () => {
    const row = {
      id: 'one',
      title: 'Libyen: Parlament in Tobruk',
      text: 'Am Montag tagte das Parlament in Tobruk, Libyen, mit 120 Abgeordneten.',
      language: 'de',
      published: null,
    };
    const query = { ...row, title: 'Parlament in Tobruk', addresses: [], links: [] };
    const matches = [[], ['de']].map((languages) => openStories(encodeStories([row], languages)).match(query));
    expect(matches[1]).toEqual(matches[0]);
    expect(matches[1]?.[0]?.id).toBe('one');
  });
});
