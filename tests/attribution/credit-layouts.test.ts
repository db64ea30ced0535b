import { describe, expect, it } from 'vitest';
import { attributed, type PageParts } from './invented.ts';

/** What is read off the lines of a page, one line each: `republication Vestnik`, `photographer Ana Sousa`. */
function said(parts: PageParts, language = 'en'): string[] {
  const { attributions, credits } = attributed(parts, language);
  return [
    ...attributions.filter(({ scope }) => scope === 'article').map(({ kind, source }) => `${kind} ${source.name}`),
    ...credits.map(({ role, name }) => `${role} ${name}`),
  ];
}

const TEXT = 'The pier at Lorvik will stay closed until the autumn because a beam has cracked.';
const MORE = 'Repairs are to begin in May, and the ferries use the old quay meanwhile.';

describe('captions among the paragraphs', () => {
  it.each([
    'Norwire PHOTO / ANA SOUSA',
    '(Norwire Photo/Ana Sousa)',
    'Norwire/Ana Sousa',
    'Ana Sousa / Norwire',
    'Photo: Norwire/Ana Sousa',
  ])('make a gallery an agency’s, with who took its pictures: %s', (credit) => {
    const captions = ['Skaters on the lake.', 'A dog waits.', 'The last ferry.'].map((text) => `${text} ${credit}`);
    const found = said({ paragraphs: captions }, 'en').map((line) => line.toLowerCase());
    expect(found).toEqual(expect.arrayContaining(['wire norwire', 'photographer ana sousa']));
  });

  it('say who took them in an article, and nothing of whose text it is', () => {
    const caption = 'The pier at dusk. (Norwire Photo/Ana Sousa)';
    expect(said({ paragraphs: [TEXT, caption, MORE, caption] })).toEqual(['photographer Ana Sousa']);
    expect(said({ paragraphs: [TEXT, MORE, 'The pier at dusk. Photo: Ana Sousa/Norwire'] })).toEqual([
      'photographer Ana Sousa',
    ]);
  });

  it('are none where a slash ends the text of an agency', () => {
    expect(said({ paragraphs: [TEXT, `${MORE} (Norwire/Ana Sousa)`] })).toEqual(['wire Norwire', 'wire Norwire']);
    expect(said({ paragraphs: [TEXT, 'It was sold to the firm of Bell/Norwire Lee.'] })).toEqual([]);
  });
});

describe('the script of a film', () => {
  it.each([
    [
      'en',
      ['STORYLINE: The pier has closed.', 'SOUNDBITE (Norwegian) Siri Holm, fisher: "It leans."', 'SHOTLIST: 1. Pier'],
    ],
    ['es', ['PLANOS: 1. El muelle', 'TOTAL (noruego) Siri Holm: "Se inclina".']],
    ['fr', ['LISTE DES PLANS : 1. La jetée', 'SONORE (norvégien) Siri Holm : « Elle penche. »']],
    ['ru', ['ПОДВОДКА: Мол закрыт.', 'СИНХРОН (норвежский) Сири Хольм: «Он кренится».']],
  ])('came by wire (%s)', (language, paragraphs) => {
    expect(attributed({ paragraphs }, language).role).toBe('wire-copy');
  });

  it('is none where one word heads one part', () => {
    expect(attributed({ paragraphs: ['Shows: three open in May.', TEXT, MORE] }).role).toBeNull();
    expect(attributed({ paragraphs: [TEXT, 'The storyline: a pier leans. The shotlist: a pier.'] }).role).toBeNull();
  });
});

describe('a line of an outlet and more', () => {
  it.each([
    ['en', 'And now from the Harbour Post, by Ana Sousa:', ['republication Harbour Post', 'author Ana Sousa']],
    ['it', 'Harbour Post, di Ana Sousa', ['republication Harbour Post', 'author Ana Sousa']],
    ['es', 'Harbour Post/Sociedad/mgr', ['republication Harbour Post']],
    ['de', 'Quelle Harbour Post, 5. Mai 2031', ['republication Harbour Post']],
    ['fr', 'Source Vestnik via Harbour Post', ['republication Harbour Post', 'republication Vestnik']],
    ['en', 'Norwire – Wed, Oct 15, 2031, 10:12', ['wire Norwire', 'wire Norwire']],
    ['ja', '維斯特 10月15日(水)9時12分配信', []],
  ] as const)('(%s) %s', (language, line, expected) => {
    expect(said({ paragraphs: [TEXT, MORE, line] }, language)).toEqual(expected);
  });

  it.each(['Society/Business/art', 'Sourcebook Harbour Post', 'Source code of the Harbour Post was stolen'])(
    'is none: %s',
    (line) => {
      expect(said({ paragraphs: [TEXT, MORE, line] })).toEqual([]);
    },
  );
});

describe('a bracket behind words', () => {
  it('names whom an item of a list is from, and is no dateline', () => {
    const items = [
      'The mayor who governs from a lighthouse (Norwire, Ana Sousa) – he has not left it since May.',
      MORE,
    ];
    expect(said({ paragraphs: items })).toEqual([]);
    expect(attributed({ paragraphs: items }).attributions.map(({ kind }) => kind)).toEqual(['citation']);
  });

  it.each(['LORVIK, May 3 (Norwire) – ', 'Saint-Denis-de-la-Mer (Norwire) – ', 'Lorvik am See, 3. Mai (Norwire) - '])(
    'is one behind a place and a date: %s',
    (dateline) => {
      expect(said({ paragraphs: [dateline + TEXT, MORE] }, 'de')).toEqual(['wire Norwire', 'wire Norwire']);
    },
  );
});

describe('who made a text', () => {
  it.each([
    ['en', 'From our correspondent in Lagos, Ada Obi', 'author Ada Obi'],
    ['en', 'From Our Own Correspondent Ada Obi in Lagos', 'author Ada Obi'],
    ['fr', 'De notre envoyé spécial à Lyon, Jean Morel', 'author Jean Morel'],
    ['it', 'Dal nostro inviato a Roma, Anna Riva', 'author Anna Riva'],
    ['pl', 'Od naszego reportera z Dubna, Jan Bielak', 'author Jan Bielak'],
    ['nl', 'Van onze verslaggever Piet Smit', 'author Piet Smit'],
    ['de', 'In deutscher Übersetzung (jW)', 'translator jW'],
    ['en', 'We publish this text in English translation (kh).', 'translator kh'],
    ['fr', 'Nous publions ce texte en traduction française (pm).', 'translator pm'],
  ])('(%s) %s', (language, line, credit) => {
    expect(said({ paragraphs: [line, TEXT, MORE] }, language)).toEqual([credit]);
  });

  it('is not said by a place', () => {
    expect(
      said({ paragraphs: [TEXT, MORE], lines: [{ role: 'byline', text: 'From our correspondent, Lagos' }] }),
    ).toEqual([]);
  });

  it('stands in the dateline of an agency', () => {
    const byline = { role: 'byline', text: '(中央社記者林大明、陳小美台北12日電)' } as const;
    expect(said({ paragraphs: ['台東一家民宿今天清晨闖進一隻黑熊。'], lines: [byline] }, 'zh')).toEqual([
      'wire 中央社',
      'wire 中央社',
      'author 林大明',
      'author 陳小美',
    ]);
  });
});
