import { figureOf } from './figures.ts';
import type { StoryRecord } from './record.ts';
import { termKey, wholeName } from './terms.ts';
import { tokensOf } from './tokens.ts';
import { wordOf } from './words.ts';

/** One fact by which a curated story is known: a name, a place, a figure, a typical word; in one or more spellings. */
export interface Facet {
  group: 'person' | 'organisation' | 'place' | 'number' | 'term' | 'label';
  /** As the record writes it, for evidence. */
  written: string;
  /** For a typical word, the languages it is given for. */
  languages: readonly string[];
  spellings: Spelling[];
}

export interface Spelling {
  parts: Part[];
  /** Two parts side by side: a whole name. */
  pairs: Pair[];
  /** Where the script has no spaces: the whole as it must stand in the text. */
  phrase: string | null;
}

export interface Pair {
  /** The terms that it may be. */
  keys: readonly number[];
  /** How many sounds the shortest of them has. */
  sounds: number;
}

/** One word, figure or country of a spelling. */
export interface Part {
  /** The term that it is in its own script. */
  key: number;
  /** How many letters or digits it has: longer ones are there by chance less often. */
  letters: number;
  /** The terms that it may be by sound in any script; none where it is no name. */
  byEar: readonly number[];
  /** How many sounds the shortest of them has. */
  sounds: number;
}

/** The facets of one group of a record, made when they are first asked for. */
export interface FacetGroup {
  group: Facet['group'];
  facets(): readonly Facet[];
}

/** The facets of a record, the weightiest groups first: mostly these tell already that it is another story. */
export function facetGroupsOf(record: StoryRecord): FacetGroup[] {
  const { people = [], organisations = [], places = [], numbers = [], terms = {} } = record.keys;
  const facet =
    (group: Facet['group'], languages: readonly string[] = []) =>
    (written: string): Facet => ({
      group,
      written,
      languages,
      spellings: written.split('|').map((spelling) => spellingOf(group, spelling.trim())),
    });
  return [
    groupOf('person', () => people.map(facet('person'))),
    groupOf('organisation', () => organisations.map(facet('organisation'))),
    groupOf('place', () => places.map(facet('place'))),
    groupOf('number', () => numbers.map(facet('number'))),
    groupOf('term', () => [...languagesOf(terms)].map(([word, languages]) => facet('term', languages)(word))),
    groupOf('label', () => [...new Set(tokensOf(record.label).map(({ text }) => text))].map(facet('label', ['en']))),
  ];
}

/** All facets of a record. */
export function facetsOf(record: StoryRecord): Facet[] {
  return facetGroupsOf(record).flatMap(({ facets }) => facets());
}

function groupOf(group: Facet['group'], make: () => Facet[]): FacetGroup {
  let made: readonly Facet[] | null = null;
  return {
    group,
    facets() {
      made ??= make().filter(({ spellings }) =>
        spellings.some(({ parts, phrase }) => parts.length > 0 || phrase !== null),
      );
      return made;
    },
  };
}

/** For each typical word the languages that it is given for. */
function languagesOf(terms: Readonly<Record<string, readonly string[]>>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(terms)) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}

/** The keys under which a record is found. */
export function facetKeys(facets: readonly Facet[]): Set<number> {
  const keys = new Set<number>();
  for (const { spellings } of facets) {
    for (const { parts, pairs } of spellings) {
      for (const { key, byEar } of parts) for (const one of [key, ...byEar]) keys.add(one);
      for (const pair of pairs.flatMap((one) => one.keys)) keys.add(pair);
    }
  }
  return keys;
}

const COUNTRY_CODE = /^[A-Z]{2}$/;
/** Shorter sounds are in every text. */
const SHORTEST_SOUND = 3;
const LONGEST_SOUND = 16;
const SHORTEST_PAIR = 4;

function spellingOf(group: Facet['group'], spelling: string): Spelling {
  if (group === 'place' && COUNTRY_CODE.test(spelling)) {
    const key = termKey('place', spelling);
    return { parts: [{ key, letters: COUNTRY_LETTERS, byEar: [], sounds: 0 }], pairs: [], phrase: null };
  }
  const named = group === 'person' || group === 'organisation' || group === 'place';
  const parts: Part[] = [];
  const pairs: Pair[] = [];
  let phrase: string | null = null;
  let before: readonly string[] = [];
  for (const token of tokensOf(spelling)) {
    let names: readonly string[] = [];
    if (token.kind === 'figure') {
      const figure = figureOf(token.text);
      parts.push({ key: termKey('figure', figure), letters: figure.length + 1, byEar: [], sounds: 0 });
    } else if (token.writing === 'han' || token.writing === 'unspaced') {
      phrase = spelling;
      for (let i = 0; i + 1 < token.text.length; i++) {
        parts.push({ key: termKey('word', token.text.slice(i, i + 2)), letters: 2, byEar: [], sounds: 0 });
      }
    } else {
      const word = wordOf(token.text);
      names = named ? word.sounds : [];
      const known = names.filter((sound) => sound.length >= SHORTEST_SOUND);
      parts.push({
        key: termKey('word', word.stem),
        letters: token.text.length,
        byEar: known.map((sound) => termKey('name', sound)),
        sounds: Math.min(...known.map(({ length }) => length), LONGEST_SOUND),
      });
      const heard = before
        .flatMap((first) => names.map((second) => (first && second ? wholeName(first, second) : '')))
        .filter(({ length }) => length >= SHORTEST_PAIR);
      if (heard.length > 0) {
        pairs.push({
          keys: heard.map((sound) => termKey('pair', sound)),
          sounds: Math.min(...heard.map(({ length }) => length)),
        });
      }
    }
    before = names;
  }
  return { parts, pairs, phrase };
}

/** Countries are few: a code counts like a short word. */
const COUNTRY_LETTERS = 4;
