import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/packs/container.ts';
import { encodeStories } from '../../src/stories/encode.ts';
import { matchPair } from '../../src/stories/pair.ts';
import { openStories } from '../../src/stories/stories.ts';

const rows = [
  {
    id: 'a',
    title: 'Mayor opens bridge',
    text: 'Mayor Ilka Dornath opened the Velm bridge on Monday.',
    language: 'en',
    url: 'https://press.example/a',
  },
  { id: 'b', title: 'Мост открыт', text: 'Мэр Илка Дорнат открыла мост в понедельник.', language: 'ru' },
  {
    id: 'c',
    label: 'Invented mayor opens invented bridge',
    keys: { people: ['Ilka Dornath|Илка Дорнат'], terms: { en: ['bridge'] } },
    origin: { outlet: 'press.example', language: 'en', source: { kind: 'named', description: 'the mayor' } },
    coverage: [],
  },
];
const pack = encodeStories(rows);
const asked = {
  title: 'Bridge',
  text: 'Ilka Dornath opened the Velm bridge.',
  language: 'en',
  published: null,
  addresses: ['https://press.example/a'],
  links: [],
};

describe('hostile input', () => {
  it('is matched without an error, whatever the text', () => {
    const stories = openStories(pack);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 12 }), (text, language) => {
        const query = { title: text, text, language, published: text, addresses: [text], links: [text] };
        const matches = stories.match(query);
        for (const { score } of matches) expect(score >= 0 && score <= 1).toBe(true);
        expect(stories.find(query)).toEqual(matches[0]?.accepted ? matches[0] : null);
        expect(matchPair({ text, language }, { text: `${text} ${text}` }).score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of great length ends', () => {
    const stories = openStories(pack);
    for (const unit of ['a ', 'Ab', '1.', 'م', '华', 'ก', "'", 'A1 ']) {
      const text = unit.repeat(500_000);
      expect(stories.match({ ...asked, title: null, text, addresses: [] }).length).toBeLessThanOrEqual(3);
    }
  });

  it('in a pack throws nothing but PackError on opening, and nothing after it', () => {
    const step = 7;
    for (let at = 0; at < pack.length; at += step) {
      const damaged = pack.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      let stories: ReturnType<typeof openStories>;
      try {
        stories = openStories(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
        continue;
      }
      expect(Array.isArray(stories.match(asked))).toBe(true);
      expect(stories.find(asked)?.accepted ?? true).toBe(true);
      stories.get('c');
    }
  });
});

describe('a row that is neither a record nor an article', () => {
  it.each([
    [null, 'Row 2: not an object'],
    [{ text: 'x' }, 'Row 2: no “id”'],
    [{ id: 'x' }, 'Row 2: no “text”'],
    [{ id: 'x', text: 'x', title: 7 }, 'Row 2: “title” is not a string'],
    [{ id: 'x', keys: {} }, 'Row 2: no “label”'],
  ])('is named: %j', (row, message) => {
    expect(() => encodeStories([rows[0], row])).toThrow(new TypeError(message));
  });
});
