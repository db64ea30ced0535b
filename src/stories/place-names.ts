import { NATIONAL_LANGUAGES, REGIONS } from './country-table.ts';
import { romanise } from './sound.ts';

/**
 * What a language calls the countries (ISO 3166-1 alpha-2), the days of the week (`D0` is Sunday) and the months (`M1`). Languages that are named
 * after a country (`русский` → `RU`) are also its adjectives.
 */
export interface PlaceNames {
  /**
   * By the first letters of each: all that begin so, as `CODE word word`, one behind another with a bar between them. Words are as `romanise` gives them.
   */
  spaced: Readonly<Record<string, string>>;
  /** In scripts that have no spaces, by the name as it is written: its code. */
  unspaced: Readonly<Record<string, string>>;
}

/** By how many letters names are found; also, how many a word of one has at least. */
export const NAME_START = 3;
/** Shorter ones stand in too many other words. */
export const SHORTEST_STEM = 4;

/**
 * The names in one language, by the primary subtag of BCP 47; there are none where this machine does not know the language. They are those of
 * `Intl.DisplayNames` and `Intl.DateTimeFormat` (Unicode CLDR): about 300 short strings, so that a worker that starts had better find them in a pack.
 */
export function placeNamesOf(language: string): PlaceNames {
  const spaced = new Map<string, string[]>();
  const unspaced: Record<string, string> = {};
  for (const [name, code] of isSupported(language) ? codedNames(language) : []) {
    if (UNSPACED.test(name)) {
      if (name.length >= 2) unspaced[name] = code;
      continue;
    }
    const words = name
      .split(SEPARATORS)
      .map(romanise)
      .filter((word) => word.length >= NAME_START);
    const [first] = words;
    if (!first || words.length > MOST_WORDS || first.length < (words.length > 1 ? NAME_START : SHORTEST_STEM)) continue;
    const start = first.slice(0, NAME_START);
    spaced.set(start, [...(spaced.get(start) ?? []), [code, ...words].join(' ')]);
  }
  return { spaced: Object.fromEntries([...spaced].map(([start, names]) => [start, names.join('|')])), unspaced };
}

const MOST_WORDS = 3;
const SEPARATORS = /[^\p{ID_Continue}]+/u;
const UNSPACED = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Tibetan}ー・]+$/u;

/** An unknown language would silently be answered in the reader's own. */
function isSupported(language: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf([language]).length > 0;
  } catch {
    return false;
  }
}

function codedNames(language: string): (readonly [name: string, code: string])[] {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const nations = NATIONAL_LANGUAGES.split(', ').map((pair) => {
    const [tongue = '', country = ''] = pair.split(' ');
    return [languages.of(tongue) ?? '', country] as const;
  });
  return [
    ...REGIONS.split(' ').map((code) => [regions.of(code) ?? '', code] as const),
    ...nations,
    ...calendarNames(language),
  ].filter(([name]) => name !== '');
}

/** The days of the week and the months, in full and, where that is still a word, in short. */
function calendarNames(language: string): [name: string, code: string][] {
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
