import { figureOf } from './figures.ts';
import type { StoryRecord } from './record.ts';
import { coarseSound, soundOf } from './sound.ts';
import { stemOf, type Terms, termKey } from './terms.ts';
import { tokensOf } from './tokens.ts';

/** One fact by which a curated story is known: a name, a place, a figure, a typical word; in one or more spellings. */
export interface Facet {
  group: 'person' | 'organisation' | 'place' | 'number' | 'term' | 'label';
  /** As the record writes it, for evidence. */
  written: string;
  spellings: Spelling[];
}

/** Every part must be in the article for the spelling to be there. */
export interface Spelling {
  parts: Part[];
  /** Where the script has no spaces: the whole as it must stand in the text. */
  phrase: string | null;
}

/** Any one of the keys shows the part. */
export interface Part {
  keys: number[];
  /** How many letters or sounds it has: longer ones say more. */
  length: number;
}

/** All facets of a record. */
export function facetsOf(record: StoryRecord): Facet[] {
  const { people = [], organisations = [], places = [], numbers = [], terms = {} } = record.keys;
  const facet =
    (group: Facet['group']) =>
    (written: string): Facet => ({
      group,
      written,
      spellings: written.split('|').map((spelling) => spellingOf(group, spelling.trim())),
    });
  return [
    ...people.map(facet('person')),
    ...organisations.map(facet('organisation')),
    ...places.map(facet('place')),
    ...numbers.map(facet('number')),
    ...[...new Set(Object.values(terms).flat())].map(facet('term')),
    facet('label')(record.label),
  ].filter(({ spellings }) => spellings.some(({ parts, phrase }) => parts.length > 0 || phrase !== null));
}

/** The keys under which a record is found. */
export function facetKeys(facets: readonly Facet[]): Set<number> {
  return new Set(
    facets.flatMap(({ spellings }) => spellings.flatMap(({ parts }) => parts.flatMap(({ keys }) => keys))),
  );
}

const COUNTRY_CODE = /^[A-Z]{2}$/;

function spellingOf(group: Facet['group'], spelling: string): Spelling {
  if (group === 'place' && COUNTRY_CODE.test(spelling)) {
    return { parts: [{ keys: [termKey('place', spelling)], length: 2 }], phrase: null };
  }
  const named = group === 'person' || group === 'organisation' || group === 'place';
  const parts: Part[] = [];
  let phrase: string | null = null;
  for (const token of tokensOf(spelling)) {
    if (token.kind === 'figure') {
      const figure = figureOf(token.text);
      parts.push({ keys: [termKey('figure', figure)], length: figure.length });
    } else if (token.writing === 'han' || token.writing === 'unspaced') {
      phrase = spelling;
      for (let i = 0; i + 1 < token.text.length; i++) {
        parts.push({ keys: [termKey('word', token.text.slice(i, i + 2))], length: 2 });
      }
    } else {
      const keys = [termKey('word', stemOf(token.text))];
      const sound = coarseSound(soundOf(token.text));
      if (named && sound.length >= 3) keys.push(termKey('name', sound));
      parts.push({ keys, length: token.text.length });
    }
  }
  return { parts, phrase };
}

/** How much of a facet an article shows, 0 to 1: of its best spelling the share of letters that are there. */
export function shown(facet: Facet, terms: Terms, text: string): number {
  let best = 0;
  for (const { parts, phrase } of facet.spellings) {
    if (phrase !== null) {
      if (text.includes(phrase)) best = 1;
      continue;
    }
    let there = 0;
    let all = 0;
    for (const { keys, length } of parts) {
      all += length;
      if (keys.some((key) => terms.has(key))) there += length;
    }
    if (all > 0) best = Math.max(best, there / all);
  }
  return best;
}
