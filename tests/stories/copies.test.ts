import { describe, expect, it } from 'vitest';
import { press } from '../../scripts/stories/made-up.ts';
import { encodeStories } from '../../src/stories/encode.ts';
import { matchPair } from '../../src/stories/pair.ts';
import { openStories } from '../../src/stories/stories.ts';
import type { StoryQuery } from '../../src/stories/story.ts';

const { article } = press(7);
const items = Array.from({ length: 60 }, (_, i) => article(`item-${i}`, 10));
const stories = openStories(encodeStories(items));

function query(text: string, title: string | null = null): StoryQuery {
  return { title, text, language: 'en', published: null, addresses: [], links: [] };
}

const [one, other] = items as [(typeof items)[0], (typeof items)[0]];
const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о' };

describe('a copy', () => {
  it.each([
    ['whole', one.text],
    ['its first half', one.text.slice(0, one.text.length / 2)],
    ['its second half', one.text.slice(one.text.length / 2)],
    ['with letters that look alike', one.text.replace(/[aeo]/g, (letter) => LOOK_ALIKES[letter] ?? letter)],
    ['in capitals and other spacing', one.text.toUpperCase().replaceAll(' ', '  ')],
    ['between other text', `${article('', 4).text} ${one.text} ${article('', 4).text}`],
  ])('is found: %s', (_, text) => {
    expect(stories.match(query(text, 'Another headline'))[0]).toMatchObject({
      id: one.id,
      match: 'verbatim-copy',
      accepted: true,
    });
  });

  it('of two articles is a copy of both', () => {
    const found = stories.match(query(`${one.text} ${other.text}`)).filter(({ accepted }) => accepted);
    expect(found.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
  });

  it('is not seen in an article that shares one sentence', () => {
    const [sentence = ''] = one.text.split('. ');
    const found = stories.match(query(`${article('', 12).text} ${sentence}.`));
    expect(found.filter(({ match }) => match === 'verbatim-copy')).toEqual([]);
  });

  it('is seen in a pair', () => {
    expect(matchPair(one, { text: one.text.slice(0, 700) })).toMatchObject({ match: 'verbatim-copy', accepted: true });
    expect(matchPair(one, other)).toMatchObject({ accepted: false });
  });
});
