import { NAME_WORDS, type NameWordRow } from './name-word-table.ts';
import { primaryLanguage } from './primary-language.ts';

/** What a language does to a name in a sentence, ready to be looked up. All in folded spelling. */
export interface NameWords {
  articles: ReadonlySet<string>;
  /** Articles that end in an apostrophe, without it: `l`, `dell`. */
  elided: ReadonlySet<string>;
  /** Words and phrases that say what a name is: `newspaper`, `news agency`. */
  appositions: ReadonlySet<string>;
  /** Their words, one by one. */
  appositionWords: ReadonlySet<string>;
  /** They may be written with a capital, as all nouns or all titles are. */
  capitals: boolean;
  /** They stand before the name; after it they are a part of it. */
  onlyBefore: boolean;
  /** The same where it is written as one with the name. The longest first. */
  attached: readonly string[];
  /** What can be written as one with the beginning of a name, and what stands in its place without. */
  prefixes: readonly (readonly [prefix: string, instead: string])[];
  /** From an ending of an oblique form to the endings that the base form can have. */
  endings: ReadonlyMap<string, readonly string[]>;
  /** Latin letters too can be an ending, a prefix or attached; else a name in them stays as it is. */
  endsLatin: boolean;
  /** Marks after which an ending is set on a name. */
  joints: string;
}

/**
 * What a language does to names, with what English does to them. Where the language is not known, what all languages
 * do, but of their endings only those in other than Latin letters: in those the letters tell the language well enough.
 */
export function wordsOf(language: string | null): NameWords {
  const key = language === null ? '' : primaryLanguage(language);
  const known = prepared.get(key);
  if (known) return known;
  const row = NAME_WORDS[key];
  if (!row) return key === '' ? remember(key, prepare(Object.values(NAME_WORDS), true)) : wordsOf(null);
  return remember(key, prepare([row, NAME_WORDS.en ?? {}], false));
}

const prepared = new Map<string, NameWords>();

function remember(key: string, words: NameWords): NameWords {
  prepared.set(key, words);
  return words;
}

/** Each part is worked out when it is first asked for: to file a name under its key takes the articles of all languages alone. */
function prepare(rows: readonly NameWordRow[], anyLanguage: boolean): NameWords {
  const articles = once(() =>
    anyLanguage ? ALL_ARTICLES() : new Set([...ALL_ARTICLES(), ...all(rows, 'lightArticles')]),
  );
  const appositions = once(() => new Set(all(rows, 'appositions')));
  const appositionWords = once(() => new Set(all(rows, 'appositions').join(' ').split(' ')));
  const attached = once(() => [...new Set(all(rows, 'attached'))].sort(longestFirst));
  const prefixes = once(() =>
    all(rows, 'prefixes').map((line) => {
      const [prefix = '', instead = ''] = line.split('=');
      return [prefix, instead] as const;
    }),
  );
  const endings = once(() => endingsOf(rows, anyLanguage));
  return {
    get articles() {
      return articles();
    },
    get elided() {
      return ALL_ELIDED();
    },
    get appositions() {
      return appositions();
    },
    get appositionWords() {
      return appositionWords();
    },
    get attached() {
      return attached();
    },
    get prefixes() {
      return prefixes();
    },
    get endings() {
      return endings();
    },
    endsLatin: !anyLanguage,
    capitals: !anyLanguage && rows[0]?.capitals === true,
    onlyBefore: !anyLanguage && rows[0]?.onlyBefore === true,
    joints: rows.map((row) => row.joints ?? '').join(''),
  };
}

const ALL_ARTICLES = once(() => new Set(all(Object.values(NAME_WORDS), 'articles')));
const ALL_ELIDED = once(() => new Set(all(Object.values(NAME_WORDS), 'elided')));

type Part = 'articles' | 'lightArticles' | 'elided' | 'appositions' | 'attached' | 'prefixes';

/** What rows have of one kind. */
function all(rows: readonly NameWordRow[], part: Part): string[] {
  const texts = rows.flatMap((row) => row[part] ?? []);
  return texts.length === 0 ? [] : texts.join('|').split('|');
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function endingsOf(rows: readonly NameWordRow[], anyLanguage: boolean): Map<string, string[]> {
  const endings = new Map<string, Set<string>>();
  for (const line of rows.flatMap((row) => row.endings ?? [])) {
    const [forms = '', bases = ''] = line.split(' = ');
    for (const form of forms.split(' ')) {
      if (anyLanguage && /[a-z]/.test(form)) continue;
      const known = endings.get(form) ?? new Set<string>();
      for (const base of bases.split(' ')) known.add(base === '-' ? '' : base);
      endings.set(form, known);
    }
  }
  return new Map([...endings].map(([form, bases]) => [form, [...bases]]));
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}
