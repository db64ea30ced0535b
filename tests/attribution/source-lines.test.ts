import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { lexiconFor } from './bundled.ts';
import { articleOf, attributed, outlets, type PageParts } from './invented.ts';

/** What is read off the lines around a text, one line each: `republication Vestnik`, `wire Norwire`, `author Ana Sousa`. */
function said(parts: PageParts, language = 'en'): string[] {
  const { attributions, credits } = attributed(parts, language);
  return [
    ...attributions.map(({ kind, source }) => `${kind} ${source.name}`),
    ...credits.map(({ role, name }) => `${role} ${name}`),
  ];
}

const TEXT = 'The pier at Lorvik will stay closed until the autumn because a beam has cracked.';
const MORE = 'Repairs are to begin in May, and the ferries use the old quay meanwhile.';

describe('a line that only names an outlet', () => {
  it.each([
    'Harbour Post',
    'Harbour Post, Thursday 12 June 2014 19.04 BST',
    '– Harbour Post, 5 September',
    'Harbour Post, 5 September, evening edition',
    '12 June 2013 | Harbour Post',
    '14:05 | Harbour Post | Updated 15:20',
    'https://www.harbourpost.example/news/earth/9912/pier-closed.html',
    'www.harbourpost.example/news/9912',
    'harbourpost.example',
  ])('says whose text it is: %s', (line) => {
    expect(said({ paragraphs: [line, TEXT, MORE] })).toEqual([
      expect.stringMatching(/^republication (Harbour Post|harbourpost.example)$/),
    ]);
    expect(said({ paragraphs: [TEXT, MORE, line] })).toEqual([expect.stringMatching(/^republication/)]);
  });

  it.each(['By Ana Sousa, Harbour Post', 'By Ana Sousa, Harbour Post, 6 October 2009', 'Ana Sousa | Harbour Post'])(
    'with its author: %s',
    (line) => {
      expect(said({ paragraphs: [line, TEXT, MORE] })).toEqual(['republication Harbour Post', 'author Ana Sousa']);
    },
  );

  it('names an agency as one', () => {
    expect(said({ paragraphs: [TEXT, MORE, 'Harbour Post / Norwire'] })).toEqual([
      'republication Harbour Post',
      'wire Norwire',
      'wire Norwire',
    ]);
    expect(said({ paragraphs: [TEXT, MORE, 'By Norwire'] })).toEqual(['wire Norwire', 'wire Norwire']);
  });

  it.each([
    ['pt', 'Com informações do Vestnik'],
    ['ru', 'По материалам «Вестник»'],
    ['pl', '(na podst. Harbour Post)'],
  ])('takes an outlet whose material was used for one that is cited, not copied (%s): %s', (language, line) => {
    expect(said({ paragraphs: [TEXT, MORE, line] }, language)).toEqual([expect.stringMatching(/^citation /)]);
  });

  it('names two where "and" joins them', () => {
    const line = 'Harbour Post and Norwire';
    expect(said({ paragraphs: [TEXT, MORE, line] })).toEqual(expect.arrayContaining(['wire Norwire']));
    expect(said({ paragraphs: [TEXT, MORE, line] })).toEqual(expect.arrayContaining(['republication Harbour Post']));
  });

  it('names the agency behind the initials of whoever handled its text', () => {
    expect(said({ paragraphs: [TEXT, MORE], authors: ['jol/Norwire'] })).toEqual(['wire Norwire', 'wire Norwire']);
  });

  it('is none where a byline holds the address of its author’s account', () => {
    const parts = (role: 'byline' | 'label') => ({
      paragraphs: [TEXT, MORE],
      lines: [{ text: 'chat.example/ana', role }],
    });
    const channels = { ...outlets, byAddress: () => ({ domain: 'chat.example/ana', name: 'ana (Chat)' }) };
    const found = (role: 'byline' | 'label') =>
      attribute(articleOf(parts(role)), { outlets: channels, self: null, language: 'en', lexicon: lexiconFor('en') });
    expect(found('byline').attributions).toEqual([]);
    expect(found('label').attributions).toHaveLength(1);
  });

  it('is one word only where it ends the article', () => {
    expect(said({ paragraphs: [TEXT, MORE, 'Vestnik'] })).toEqual(['republication Vestnik']);
    expect(said({ paragraphs: ['Vestnik', TEXT, MORE] })).toEqual([]);
  });

  it.each(['Harbour Post is a good paper', 'The harbour, the post', 'Read Harbour Post', 'Ana Sousa', '12 June 2013'])(
    'is none where it says anything else: %s',
    (line) => {
      expect(said({ paragraphs: [line, TEXT, MORE] })).toEqual([]);
    },
  );

  it.each([
    'Source: quayside',
    'Forrás: Harbour Post',
    '[Fonte articolo: Harbour Post]',
    '© 2031 Lantern',
    'From the Harbour Post:',
    'Author: Ana Sousa\nHarbour Post, 3 May 2031',
  ])('is known by the label at its head, in any language: %s', (line) => {
    expect(said({ paragraphs: [TEXT, MORE, line] })[0]).toMatch(
      /^(republication|citation) (Harbour Post|quayside|Lantern)/,
    );
  });

  it.each(['Quayside', 'Lantern | 5 May', 'Lantern, Ana Sousa', 'Photo: Harbour Post', 'Tested: Lantern'])(
    'may be a section, a button or a picture’s where it is one word, or a picture’s: %s',
    (line) => {
      expect(
        said({ paragraphs: [line, TEXT, MORE] }).filter((found) => /^(republication|citation)/.test(found)),
      ).toEqual([]);
    },
  );

  it('is none where the name is what the site’s address spells', () => {
    const article = articleOf({ paragraphs: ['Harbour Post', TEXT] });
    const context = { outlets, self: null, language: 'en', lexicon: lexiconFor('en') };
    expect(attribute({ ...article, url: 'https://harbour-post.example.org/a' }, context).attributions).toEqual([]);
  });

  it('is none in the middle of a text, and none where it names the page’s own outlet', () => {
    const middle = [TEXT, MORE, TEXT, 'Harbour Post', MORE, TEXT, MORE, TEXT, MORE];
    expect(said({ paragraphs: middle })).toEqual([]);
    const self = { domain: 'harbourpost.example', name: 'Harbour Post' };
    expect(attributed({ paragraphs: ['Harbour Post', TEXT] }, 'en', self).attributions).toEqual([]);
  });

  it('is read in scripts without capitals too', () => {
    expect(said({ paragraphs: ['《维斯特报》', '码头将关闭到秋天。', '修理将在五月开始。'] }, 'zh')).toEqual([
      'republication 《维斯特报》'.replace(/[《》]/g, ''),
    ]);
  });
});

describe('an outlet in brackets', () => {
  it('after a passage is who it is from', () => {
    expect(said({ paragraphs: [`${TEXT} (Ana Sousa, Harbour Post)`, MORE] })).toEqual(['citation Harbour Post']);
    expect(said({ paragraphs: [`The mayor of the lighthouse (Harbour Post, Ana Sousa) – ${TEXT}`, MORE] })).toEqual([
      'citation Harbour Post',
    ]);
  });

  it('may be one word beside a person, apart by a comma', () => {
    expect(said({ paragraphs: [`${TEXT} (Vestnik, Ana Sousa)`, MORE] })).toEqual(['citation Vestnik']);
    expect(said({ paragraphs: [`${TEXT} (Vestnik Ana Airport - Vestnik)`, MORE] })).toEqual([]);
  });

  it('says nothing inside a sentence, where it only explains a word', () => {
    expect(said({ paragraphs: [`The tower (Harbour Post) fell. ${TEXT}`, MORE] })).toEqual([]);
    expect(said({ paragraphs: [`${TEXT} (Harbour Post Street)`, MORE] })).toEqual([]);
  });
});

describe('an outlet in the headline', () => {
  it.each(['Harbour Post: Pier stays closed', 'Pier stays closed (Harbour Post)', 'Pier stays closed -- Harbour Post'])(
    'is who is cited: %s',
    (title) => {
      const { attributions } = attributed({ title, paragraphs: [TEXT, MORE] });
      expect(attributions).toMatchObject([
        {
          kind: 'citation',
          source: { name: 'Harbour Post' },
          evidence: { where: 'metadata', reference: 'title', quote: title },
        },
      ]);
    },
  );

  it.each([
    'Report: Pier stays closed',
    'Pier stays closed: Harbour Post moves',
    'Lorvik: Pier stays closed',
    'Opinion: Pier stays closed',
    'Pier stays closed | Opinion',
  ])('is none where the words are no outlet’s: %s', (title) => {
    expect(said({ title, paragraphs: [TEXT, MORE] })).toEqual([]);
  });
});

describe('a phrase with a quoted name in it', () => {
  it('is not that outlet', () => {
    const { attributions } = attributed(
      { paragraphs: ['قال صاحب القارب فادي الصياد ل«فيستنيك» إنه رأى الضوء.'] },
      'ar',
    );
    expect(attributions.filter(({ source }) => source.name.includes('صاحب') && source.outlet !== null)).toEqual([]);
  });
});

describe('an author that is another outlet', () => {
  it('says whose text it is, and is no person', () => {
    const lines = [{ text: 'Harbour Post', role: 'byline' as const }];
    expect(said({ paragraphs: [TEXT, MORE], lines, authors: ['Harbour Post'] })).toEqual([
      'republication Harbour Post',
    ]);
  });
});
