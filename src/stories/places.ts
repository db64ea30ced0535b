import { NATIONAL_LANGUAGES, REGIONS } from './country-table.ts';
import { romanise } from './sound.ts';

/**
 * The countries that a word of a language may stand for, by the names that `Intl.DisplayNames` has for them (Unicode
 * CLDR), and the languages that are named after a country (`русский` → `RU`), which are also its adjectives.
 */
export interface Gazetteer {
  /**
   * ISO 3166-1 alpha-2 of the country that the words from `at` on name, in any case form; null where they name none.
   * Words are as `romanise` gives them.
   */
  countryAt(words: readonly string[], at: number): string | null;
  /** The countries named in a run of a script that has no spaces. */
  countriesIn(run: string): string[];
}

/** Shorter stems stand in too many other words. */
const SHORTEST_STEM = 4;
/** How much longer than the name a word may be: case endings. */
const LONGEST_ENDING = 4;

const MOST_LANGUAGES = 32;

const gazetteers = new Map<string, Gazetteer>();

/** The names in one language, BCP 47. They are read once and kept: about 300 short strings a language. */
export function gazetteerOf(language: string): Gazetteer {
  const tag = language.split('-')[0] ?? language;
  const known = gazetteers.get(tag);
  if (known) return known;
  const made = makeGazetteer(tag);
  // Pages may declare any language, so what is kept must have an end.
  if (gazetteers.size >= MOST_LANGUAGES) {
    gazetteers.clear();
    names.clear();
  }
  gazetteers.set(tag, made);
  return made;
}

interface Name {
  code: string;
  words: string[];
  /** Of its words; null until a word begins like the name, as most names are never asked for. */
  stems: string[] | null;
}

function makeGazetteer(language: string): Gazetteer {
  const byStart = new Map<string, Name[]>();
  const unspaced = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    if (!name) return;
    if (name.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(name)) {
      if (name.length >= 2) unspaced.set(name, code);
      return;
    }
    const words = (ONE_WORD.test(name) ? [name] : name.split(SEPARATORS))
      .map(romanise)
      .filter((word) => word.length >= SHORTEST_WORD);
    const [first] = words;
    if (!first || words.length > 3 || first.length < (words.length > 1 ? SHORTEST_WORD : SHORTEST_STEM)) return;
    const start = first.slice(0, SHORTEST_WORD);
    const entry: Name = { code, words, stems: null };
    const others = byStart.get(start);
    if (others) others.push(entry);
    else byStart.set(start, [entry]);
  };
  for (const code of REGIONS.split(' ')) add(nameOf('region', language, code), code);
  for (const pair of NATIONAL_LANGUAGES.split(', ')) {
    const [code = '', country = ''] = pair.split(' ');
    add(nameOf('language', language, code), country);
  }
  for (const [name, code] of calendarNames(language)) add(name, code);
  return {
    countryAt(words, at) {
      const first = words[at];
      if (first === undefined) return null;
      let best: { code: string; length: number } | null = null;
      for (const name of byStart.get(first.slice(0, SHORTEST_WORD)) ?? []) {
        name.stems ??= name.words.map(stemOf);
        const found = name.stems.every((stem, i) => {
          const word = words[at + i];
          return word?.startsWith(stem) && word.length <= (name.words[i] ?? '').length + LONGEST_ENDING;
        });
        const { length } = name.stems.join();
        if (found && length > (best?.length ?? 0)) best = { code: name.code, length };
      }
      return best?.code ?? null;
    },
    countriesIn(run) {
      const found: string[] = [];
      if (unspaced.size === 0) return found;
      for (let i = 0; i + 1 < run.length; i++) {
        for (let length = Math.min(LONGEST_UNSPACED, run.length - i); length >= 2; length--) {
          const code = unspaced.get(run.slice(i, i + length));
          if (!code) continue;
          found.push(code);
          i += length - 1;
          break;
        }
      }
      return found;
    },
  };
}

/** The days of the week and the months, in full and, where that is still a word, in short. */
function calendarNames(language: string): [name: string, code: string][] {
  if (!isSupported(language)) return [];
  const found: [string, string][] = [];
  for (const style of ['long', 'short'] as const) {
    const days = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    const months = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      if (i < 7) found.push([days.format(Date.UTC(2023, 0, 1 + i)), `D${i}`]);
      const part = months.formatToParts(Date.UTC(2023, i, 1)).find(({ type }) => type === 'month');
      if (part) found.push([part.value, `M${i + 1}`]);
    }
  }
  return found;
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Tibetan}ー・]+$/u;
/** Thai, whose block is the first of those scripts. */
const FIRST_UNSPACED = 0x0e00;
/** Most names, which need not be cut. */
const ONE_WORD = /^[A-Za-z]+$/;
const SEPARATORS = /[^\p{ID_Continue}]+/u;
const SHORTEST_WORD = 3;
const LONGEST_UNSPACED = 12;

/** A name without its last vowels, where endings begin; never under four letters. */
function stemOf(name: string): string {
  const stem = name.replace(/[aeiouy]{1,2}$/, '');
  return stem.length >= SHORTEST_STEM ? stem : name.slice(0, SHORTEST_STEM);
}

const names = new Map<string, Intl.DisplayNames | null>();

function nameOf(type: 'region' | 'language', language: string, code: string): string | undefined {
  const id = `${type} ${language}`;
  if (!names.has(id)) names.set(id, displayNames(type, language));
  return names.get(id)?.of(code);
}

function displayNames(type: 'region' | 'language', language: string): Intl.DisplayNames | null {
  // An unknown language would silently answer in the reader's own.
  return isSupported(language) ? new Intl.DisplayNames([language], { type, fallback: 'none' }) : null;
}

function isSupported(language: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf([language]).length > 0;
  } catch {
    return false;
  }
}
