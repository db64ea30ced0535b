import { romanise } from './sound.ts';

/**
 * The countries that a word of a language may stand for, by the names that `Intl.DisplayNames` has for them (Unicode
 * CLDR), and the languages that are named after a country (`русский` → `RU`), which are also its adjectives.
 */
export interface Gazetteer {
  /** ISO 3166-1 alpha-2 of the country that this word names, in any case form; null where it names none. */
  countryOf(word: string): string | null;
}

/** Shorter stems stand in too many other words. */
const SHORTEST_STEM = 4;
/** How much longer than the name a word may be: case endings. */
const LONGEST_ENDING = 4;

const gazetteers = new Map<string, Gazetteer>();

/** The names in one language, BCP 47. They are read once and kept: about 300 short strings a language. */
export function gazetteerOf(language: string): Gazetteer {
  const tag = language.split('-')[0] ?? language;
  const known = gazetteers.get(tag);
  if (known) return known;
  const made = makeGazetteer(tag);
  gazetteers.set(tag, made);
  return made;
}

function makeGazetteer(language: string): Gazetteer {
  const byStem = new Map<string, { code: string; length: number; whole: boolean }[]>();
  const add = (name: string | undefined, code: string) => {
    const word = name && !/[\s-]/.test(name.trim()) ? romanise(name.trim()) : '';
    if (word.length < SHORTEST_STEM) return;
    const stem = stemOf(word);
    const entry = { code, length: word.length, whole: word.length === SHORTEST_STEM };
    const list = byStem.get(stem);
    if (list) list.push(entry);
    else byStem.set(stem, [entry]);
  };
  for (const code of countryCodes()) add(nameOf('region', language, code), code);
  for (const [code, country] of nationalLanguages()) add(nameOf('language', language, code), country);
  return {
    countryOf(word) {
      const spelled = romanise(word);
      for (let length = Math.min(spelled.length, 12); length >= SHORTEST_STEM; length--) {
        for (const entry of byStem.get(spelled.slice(0, length)) ?? []) {
          if (spelled.length <= entry.length + LONGEST_ENDING) return entry.code;
        }
      }
      return null;
    },
  };
}

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
  try {
    // An unknown language would silently answer in the reader's own.
    if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return null;
    return new Intl.DisplayNames([language], { type, fallback: 'none' });
  } catch {
    return null;
  }
}

let countries: string[] | null = null;

function countryCodes(): string[] {
  if (countries) return countries;
  const found: string[] = [];
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      // Withdrawn codes (`DD`) resolve to those that took their place.
      const current = new Intl.Locale(`und-${code}`).region === code;
      if (current && nameOf('region', 'en', code)) found.push(code);
    }
  }
  countries = found;
  return found;
}

/** Spoken by right in many countries, so that their names say little of where. */
const WORLD_LANGUAGES = new Set(['en', 'es', 'fr', 'ar', 'pt']);
let languages: [string, string][] | null = null;

function nationalLanguages(): [string, string][] {
  if (languages) return languages;
  const found: [string, string][] = [];
  for (let a = 97; a <= 122; a++) {
    for (let b = 97; b <= 122; b++) {
      const code = String.fromCharCode(a, b);
      if (WORLD_LANGUAGES.has(code) || !nameOf('language', 'en', code)) continue;
      const country = new Intl.Locale(code).maximize().region;
      if (country) found.push([code, country]);
    }
  }
  languages = found;
  return found;
}
