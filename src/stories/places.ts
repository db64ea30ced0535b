import { NAME_START, type PlaceNames, placeNamesOf, SHORTEST_STEM } from './place-names.ts';

/** The countries, days and months that a word of a language may stand for. */
export interface Gazetteer {
  /**
   * The code (PlaceNames) of what the words from `at` on name, in any case form; null where they name none.
   * Words are as `romanise` gives them.
   */
  countryAt(words: readonly string[], at: number): string | null;
  /** The codes of those named in a run of a script that has no spaces. */
  countriesIn(run: string): string[];
}

/** How much longer than the name a word may be: case endings. */
const LONGEST_ENDING = 4;
const LONGEST_UNSPACED = 12;

const MOST_LANGUAGES = 32;

/**
 * The gazetteer of any language, BCP 47, made once and kept. That of null, where nobody knows the language, names nothing.
 * @param packed the names that need not be made, by primary subtag
 */
export function gazetteers(packed: (language: string) => PlaceNames | null): (language: string | null) => Gazetteer {
  const made = new Map<string, Gazetteer>();
  return (language) => {
    const tag = language?.split('-')[0] ?? '';
    const known = made.get(tag);
    if (known) return known;
    // Pages may declare any language, so what is kept must have an end.
    if (made.size >= MOST_LANGUAGES) made.clear();
    const opened = openGazetteer(packed(tag) ?? placeNamesOf(tag));
    made.set(tag, opened);
    return opened;
  };
}

/** The gazetteer of a language where no pack is at hand. */
export const gazetteerOf = gazetteers(() => null);

interface Name {
  code: string;
  words: readonly string[];
  /** Of its words, without their last vowels. */
  stems: readonly string[];
  /** Of all stems. */
  letters: number;
}

const NONE: readonly Name[] = [];

function openGazetteer({ spaced, unspaced }: PlaceNames): Gazetteer {
  const read = new Map<string, Name[]>();
  const beginningWith = (start: string): readonly Name[] => {
    const known = read.get(start);
    if (known) return known;
    if (!Object.hasOwn(spaced, start)) return NONE;
    const found = (spaced[start] ?? '').split('|').map(nameOf);
    read.set(start, found);
    return found;
  };
  return {
    countryAt(words, at) {
      const first = words[at];
      if (first === undefined) return null;
      let best: Name | null = null;
      for (const name of beginningWith(first.slice(0, NAME_START))) {
        const found = name.stems.every((stem, i) => {
          const word = words[at + i];
          return word?.startsWith(stem) && word.length <= (name.words[i] ?? '').length + LONGEST_ENDING;
        });
        if (found && name.letters > (best?.letters ?? 0)) best = name;
      }
      return best?.code ?? null;
    },
    countriesIn(run) {
      const found: string[] = [];
      for (let i = 0; i + 1 < run.length; i++) {
        for (let length = Math.min(LONGEST_UNSPACED, run.length - i); length >= 2; length--) {
          const name = run.slice(i, i + length);
          if (!Object.hasOwn(unspaced, name)) continue;
          found.push(unspaced[name] ?? '');
          i += length - 1;
          break;
        }
      }
      return found;
    },
  };
}

function nameOf(line: string): Name {
  const [code = '', ...words] = line.split(' ');
  const stems = words.map(stemOf);
  return { code, words, stems, letters: stems.join().length };
}

/** A name without its last vowels, where endings begin; never under four letters. */
function stemOf(name: string): string {
  const stem = name.replace(/[aeiouy]{1,2}$/, '');
  return stem.length >= SHORTEST_STEM ? stem : name.slice(0, SHORTEST_STEM);
}
