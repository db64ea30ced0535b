import anyAscii from 'any-ascii';
import { describe, expect, it } from 'vitest';
import { asciiOf } from '../../src/stories/letters.ts';
import { FOREIGN_NAME } from '../../src/stories/sound.ts';
import { SYLLABLES } from '../../src/stories/syllable-table.ts';

/** What any-ascii says, of which small letters, digits and apostrophes count. */
function expected(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9']/g, '');
}

/** The letters, marks and digits of the basic plane, and all of Thai to Myanmar and of Khmer, but no Han; in lower case and composed. */
const letters = Array.from({ length: 0x10000 - 0x80 }, (_, i) => String.fromCharCode(i + 0x80)).filter(
  (letter) =>
    /^[\p{Alphabetic}\p{Grapheme_Extend}\p{Nd}\u0e00-\u109f\u1780-\u17ff]$/u.test(letter) &&
    !/^\p{sc=Han}$/u.test(letter) &&
    letter.toLowerCase().normalize('NFC') === letter,
);

describe('letters in ASCII', () => {
  it('are those of any-ascii, wherever it knows a letter', () => {
    const known = letters.filter((letter) => anyAscii(letter) !== '');
    expect(known.length).toBeGreaterThan(20_000);
    const others = known.filter((letter) => asciiOf(letter) !== expected(letter));
    expect(others.map((letter) => [letter, asciiOf(letter), expected(letter)])).toEqual([]);
  });

  it('are nothing where it knows none, but what the parts of a letter are', () => {
    const unknown = letters.filter((letter) => anyAscii(letter) === '' && letter.normalize('NFKD') === letter);
    expect(unknown.length).toBeGreaterThan(100);
    expect(unknown.map(asciiOf).filter((ascii) => ascii !== '')).toEqual([]);
  });

  it('are the syllables of Mandarin for what spells foreign names', () => {
    const characters = Object.values(SYLLABLES).join('');
    expect(new Set(characters).size).toBe(characters.length);
    for (const character of characters) {
      expect(asciiOf(character)).toBe(expected(character));
      expect(character.repeat(2).match(FOREIGN_NAME)).toEqual([character.repeat(2)]);
    }
  });

  it('leave ASCII as it is, and what is no letter out', () => {
    expect(asciiOf("d'hondt 2.0 — «юг» 🙂")).toBe("d'hondt 2.0  yug ");
    expect(asciiOf('北京')).toBe('');
  });
});
