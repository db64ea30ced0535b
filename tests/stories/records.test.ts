import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { press } from '../../scripts/stories/made-up.ts';
import { queryOf } from '../../scripts/stories/queries.ts';
import { encodeStories } from '../../src/stories/encode.ts';
import type { StoryRecord } from '../../src/stories/record.ts';
import { openStories } from '../../src/stories/stories.ts';
import type { StoryQuery } from '../../src/stories/story.ts';

const records: StoryRecord[] = readFileSync(new URL('../../src/data/stories.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const stories = openStories(encodeStories(records));

/** Spellings in the script of a language come first; names in other scripts stand in articles too. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{sc=Cyrillic}/u,
  uk: /\p{sc=Cyrillic}/u,
  bg: /\p{sc=Cyrillic}/u,
  ar: /\p{sc=Arabic}/u,
  fa: /\p{sc=Arabic}/u,
  he: /\p{sc=Hebrew}/u,
  el: /\p{sc=Greek}/u,
};

/** The bare facts of a record in one language: no sentence, no order that an article would have. */
function facts(record: StoryRecord, language: string): StoryQuery {
  const { people = [], organisations = [], places = [], numbers = [], terms = {} } = record.keys;
  const country = new Intl.DisplayNames([language], { type: 'region' });
  const spelled = (name: string): string => {
    const spellings = name.split('|');
    return spellings.find((spelling) => SCRIPTS[language]?.test(spelling)) ?? spellings[0] ?? '';
  };
  const where = places.map((place) => (/^[A-Z]{2}$/.test(place) ? country.of(place) : spelled(place)));
  const text = [
    ...(terms[language] ?? []),
    ...where,
    ...people.map(spelled),
    ...numbers.map(spelled),
    ...organisations.map(spelled),
  ].join('. ');
  return { title: null, text, language, published: null, addresses: [], links: [] };
}

const asked = records.flatMap((record) =>
  Object.keys(record.keys.terms ?? {}).map((language) => {
    const query = facts(record, language);
    return { id: record.id, language, query, matches: stories.match(query) };
  }),
);

describe('every record', () => {
  it('is the first that its own facts find, in each of its languages', () => {
    const others = asked.filter(({ id, matches }) => matches[0]?.id !== id);
    expect(others.map(({ id, language }) => `${id} ${language}`)).toEqual([]);
  });

  it('is accepted on its own facts in all but a few of its languages', () => {
    const refused = asked.filter(({ id, matches }) => !matches.some((match) => match.id === id && match.accepted));
    expect(refused.length).toBeLessThan(asked.length / 50);
    const accepted = new Set(asked.filter((one) => !refused.includes(one)).map(({ id }) => id));
    expect(accepted.size).toBe(records.length);
  });

  it('is alone when its facts are complete, but for the next story of the same affair', () => {
    const strangers = asked.flatMap(({ id, matches }) => {
      return matches.filter((match) => match.accepted && match.id !== id).map((match) => `${id} ${match.id}`);
    });
    expect(new Set(strangers).size).toBeLessThanOrEqual(records.length / 100);
  });

  it('is the one to show exactly where it is the first match, and accepted', () => {
    // In an index that has met none of them: what was left undone once must not matter later.
    const fresh = openStories(encodeStories(records));
    for (const { query, matches } of asked) {
      const [first = null] = matches;
      expect(fresh.find(query)).toEqual(first?.accepted ? first : null);
    }
    const half = asked.map(({ query }) => ({ ...query, text: query.text.slice(0, query.text.length / 2) }));
    const shown = half.map((query) => fresh.find(query));
    expect(shown).toEqual(half.map((query) => stories.match(query, 1).find(({ accepted }) => accepted) ?? null));
    expect(shown.filter((found) => found === null).length).toBeGreaterThan(half.length / 20);
  });

  it('is found by each of its addresses', () => {
    for (const record of records) {
      for (const { url } of record.coverage) {
        if (!url) continue;
        const query = { title: null, text: '', language: null, published: null, addresses: [url], links: [] };
        const found = stories.match(query);
        expect(stories.find(query)).toEqual(found[0]);
        expect(found.some(({ id, match, accepted }) => id === record.id && match === 'address' && accepted)).toBe(true);
      }
    }
  });

  it('is given whole', () => {
    for (const record of records) {
      const story = stories.get(record.id);
      expect(story?.label).toBe(record.label);
      expect(story?.coverage.length).toBe(record.coverage.length);
      expect(story?.coverage.map(({ role }) => role)).toEqual(record.coverage.map(({ role }) => role));
      expect(story?.disputes.length).toBe(record.disputes?.length ?? 0);
    }
  });
});

describe('a record', () => {
  const id = '2016-09-28-haftar-arms-request';
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`${id} is missing`);
  const full = facts(record, 'en');

  it('is not told before it was published', () => {
    const accepted = (published: string) => stories.match({ ...full, published }).some((m) => m.accepted);
    expect(accepted('2016-09-28T10:00:00+03:00')).toBe(true);
    expect(accepted('2019-04-05')).toBe(true);
    expect(accepted('2014-05-18')).toBe(false);
  });

  it('is supported by a link, which alone is not enough', () => {
    const links = record.coverage.flatMap(({ url }) => (url ? [url] : [])).slice(0, 1);
    const weak: StoryQuery = {
      ...full,
      text: 'Khalifa Haftar has asked Russia for arms. Libya is under an embargo.',
    };
    expect(stories.match(weak).some((match) => match.accepted)).toBe(false);
    expect(stories.match({ ...weak, links })[0]).toMatchObject({ id, match: 'linked', accepted: true });
    const unrelated = { ...weak, text: 'The harvest of plums was good this year.', links };
    expect(stories.match(unrelated).some((match) => match.accepted)).toBe(false);
  });

  it('is not found by people alone, however many', () => {
    const people = records.flatMap(({ keys }) => keys.people ?? []).map((name) => name.split('|')[0]);
    const crowd = { ...full, text: `They were all there: ${people.slice(0, 60).join(', ')}.` };
    expect(stories.match(crowd).some((match) => match.accepted)).toBe(false);
  });
});

describe('an unrelated article', () => {
  it('finds no record', () => {
    const { article } = press(11);
    for (let i = 0; i < 500; i++) {
      const found = stories.match(queryOf(article('', 8))).filter(({ accepted }) => accepted);
      expect(found).toEqual([]);
    }
  });
});
