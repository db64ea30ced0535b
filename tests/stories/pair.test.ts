import { describe, expect, it } from 'vitest';
import { newsBackground } from '../../scripts/stories/background.ts';
import { matchPair } from '../../src/stories/pair.ts';
import { termKey } from '../../src/stories/terms.ts';

const ferry = {
  language: 'en',
  text: 'The ferry Anneke Brandt ran aground off Sandhaven on Monday with 214 people on board. Captain Ulla Merrow said that a rudder had jammed. Nobody was hurt, and two tugs pulled the ship free at noon.',
};
const german = {
  language: 'de',
  text: 'Die Fähre Anneke Brandt ist am Montag vor Sandhaven mit 214 Menschen an Bord auf Grund gelaufen. Kapitänin Ulla Merrow sprach von einem klemmenden Ruder. Verletzt wurde niemand; zwei Schlepper zogen das Schiff gegen Mittag frei.',
};
const retold = {
  language: 'en',
  text: 'A jammed rudder put a ferry on the sand near Sandhaven this week. All 214 people aboard the Anneke Brandt were unhurt, captain Ulla Merrow told reporters, before tugs freed the ship.',
};
const strange = {
  language: 'en',
  text: 'The council of Velmouth wants to close three of its libraries before the summer. Readers who use them every week complained that they had not been asked, and collected 4,000 names in two days.',
};

describe('a pair', () => {
  const background = newsBackground();

  it('is one story in other words and in another language, and not by common words', () => {
    expect(matchPair(ferry, retold, background)).toMatchObject({ accepted: true, match: 'same-story' });
    expect(matchPair(ferry, german, background)).toMatchObject({ accepted: true, match: 'translation' });
    expect(matchPair(ferry, strange, background).accepted).toBe(false);
  });

  it('scores the same whatever was compared before, and either way round', () => {
    const first = matchPair(ferry, retold, background);
    for (let i = 0; i < 50; i++) matchPair(strange, ferry, background);
    expect(matchPair(ferry, retold, background)).toEqual(first);
    expect(matchPair(retold, ferry, background).score).toBeCloseTo(first.score, 9);
    expect(matchPair(ferry, retold, newsBackground())).toEqual(first);
  });
});

describe('the background of news', () => {
  it('knows the common words of a language, and what the news was full of', () => {
    const { rarity } = newsBackground();
    const word = (value: string, language: string) => rarity({ key: termKey('word', value), kind: 'word' }, [language]);
    expect(word('the', 'en')).toBeLessThan(word('ferry', 'en'));
    expect(word('die', 'de')).toBeLessThan(word('die', 'en'));
    expect(word('pandemi', 'en')).toBeLessThan(word('rudder', 'en'));
    expect(word('sandhav', 'en')).toBe(word('sandhav', 'xx'));
  });
});
