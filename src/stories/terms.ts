import { figureOf } from './figures.ts';
import { hash32 } from './hash.ts';
import type { Gazetteer } from './places.ts';
import { coarseSound, FOREIGN_NAME, romanise, skeleton, soundsOfHan } from './sound.ts';
import { type Token, tokensOf, type Writing, withoutPrefix } from './tokens.ts';
import { wordOf } from './words.ts';

/**
 * What articles are compared by.
 *
 * - `word`: the first letters of a word, which is a stemmer for any alphabet (n-gram truncation, McNamee and Mayfield 2004)
 * - `name`: the sound of a word that may be a name
 * - `pair`: the sounds of two such words side by side
 * - `figure`: a number in one spelling
 * - `place`: a country, a day of the week or a month, whatever the language calls it
 * - `initials`: an abbreviation in Latin capitals, which most languages take over as it is
 */
export const KINDS = ['word', 'name', 'pair', 'figure', 'place', 'initials'] as const;
export type Kind = (typeof KINDS)[number];

export interface Term {
  key: number;
  kind: Kind;
  /** How often it stands in the article; twice as much in the title. */
  weight: number;
  /** How little chance it has of being in an article by accident: short sounds stand for many words. */
  strength: number;
  /** Of a name or a pair, how many sounds it has; 0 of anything else. */
  sounds: number;
}

/** The terms of an article, by key. */
export type Terms = Map<number, Term>;

/** What a kind of term can compare: texts in one language, texts in any two, or both. */
export const WITHIN = 1;
export const ACROSS = 2;
const REACH: Readonly<Record<Kind, number>> = {
  word: WITHIN,
  name: ACROSS,
  pair: ACROSS,
  place: ACROSS,
  initials: ACROSS,
  figure: WITHIN | ACROSS,
};

/** A hash whose two lowest bits are the term's reach. */
export function termKey(kind: Kind, value: string): number {
  return ((hash32(value, KINDS.indexOf(kind) + 1) & ~3) | REACH[kind]) >>> 0;
}

/** Fingerprints of wording share the index; they reach nothing that terms do. */
export function fingerprintKey(hash: number): number {
  return (hash & ~3) >>> 0;
}

export function reachOf(key: number): number {
  return key & 3;
}

/** How an article is read: `stored` for a pack; `asked` adds guesses at what a name is without its case endings. */
export type Reading = 'stored' | 'asked';

/** `gazetteer` is that of the language of the article. */
export function termsOf(
  article: { title?: string | null; text: string },
  gazetteer: Gazetteer,
  reading: Reading = 'stored',
): Terms {
  const terms: Terms = new Map();
  const add = (kind: Kind, value: string, weight: number) => {
    const key = termKey(kind, value);
    const term = terms.get(key);
    if (term) term.weight += weight;
    else {
      const sounds = kind === 'name' || kind === 'pair' ? value.length : 0;
      terms.set(key, { key, kind, weight, sounds, strength: strengthOf(kind, sounds) });
    }
  };
  if (article.title) read(tokensOf(article.title), 2, gazetteer, reading, add);
  read(tokensOf(article.text), 1, gazetteer, reading, add);
  return terms;
}

/**
 * The language that the article is known to be in; `und` where nobody knows but its script says that it is none of those
 * written in Latin letters.
 */
export function languageOfItem(article: { text: string; language?: string | null }): string | null {
  if (article.language) return article.language;
  const letters = article.text.slice(0, SCRIPT_SAMPLE).match(LETTERS) ?? [];
  const latin = letters.filter((letter) => LATIN.test(letter)).length;
  return latin * 2 < letters.length ? 'und' : null;
}

const SCRIPT_SAMPLE = 400;
const LETTERS = /\p{Alphabetic}/gu;
const LATIN = /\p{sc=Latin}/u;

/** A language as one byte, 0 where it is unknown; two languages may share one. */
export function languageByte(language: string | null): number {
  const primary = language === null ? '' : primaryOf(language);
  return primary === '' ? 0 : 1 + (hash32(primary) % 255);
}

/** `eng` and `en-GB` are `en`; both written forms of Norwegian are one language here. */
function primaryOf(language: string): string {
  const primary = canonical(language).split('-')[0]?.toLowerCase() ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? '';
  } catch {
    return '';
  }
}

type Add = (kind: Kind, value: string, weight: number) => void;

const NAME_STRENGTH = [0, 0, 0.25, 0.7, 1];
const LONG_NAME = 1.3;
/** Figures are never mistaken for anything else. */
const FIGURE = 1.4;

function strengthOf(kind: Kind, sounds: number): number {
  if (kind === 'figure') return FIGURE;
  return kind === 'name' ? (NAME_STRENGTH[sounds] ?? LONG_NAME) : 1;
}

/** The weight of a guess. */
const GUESS = 0.5;
const SHORTEST_NAME = 2;
const SHORTEST_PAIR = 4;
const SHORTEST_GUESS = 4;
/** From so many sounds on, a run of katakana may hold more than one name. */
const SHORTEST_RUN = 6;

function read(tokens: Token[], weight: number, gazetteer: Gazetteer, reading: Reading, add: Add): void {
  const spelled = tokens.map(({ kind, text, writing }) =>
    kind === 'word' && SPACED.has(writing) ? wordOf(text).spelled : '',
  );
  let before: readonly string[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'figure') {
      const figure = figureOf(token.text);
      if (figure.length > 1) add('figure', figure, weight);
      before = [];
      return;
    }
    addWords(token, weight, add);
    if (INITIALS.test(token.text)) add('initials', token.text, weight);
    for (const country of countriesAt(tokens, spelled, i, gazetteer)) add('place', country, weight);
    const names = namesOf(token);
    for (const name of names) {
      if (name.length >= SHORTEST_NAME) add('name', name, weight);
      if (token.joined) {
        for (const first of before)
          if (first.length + name.length >= SHORTEST_PAIR) add('pair', wholeName(first, name), weight);
      }
      if (reading === 'asked' && name.length >= SHORTEST_GUESS && token.writing !== 'han') {
        add('name', name.slice(0, -1), GUESS);
        if (token.writing === 'uncased') add('name', name.slice(1), GUESS);
        if (token.writing === 'hangul' && name.length > SHORTEST_GUESS) add('name', name.slice(0, -2), GUESS);
      }
      if (token.writing === 'katakana' && name.length >= SHORTEST_RUN) {
        add('pair', name, weight);
        if (reading === 'asked') {
          for (const part of stretchesOf(name, 4, 6)) add('name', part, GUESS);
          for (const part of stretchesOf(name, SHORTEST_RUN, name.length - 1)) add('pair', part, GUESS);
        }
      }
    }
    before = names.slice(0, 2);
  });
}

const INITIALS = /^[A-Z]{2,6}$/;
const SPACED: ReadonlySet<Writing> = new Set<Writing>(['cased', 'uncased', 'hangul', 'katakana']);

function addWords({ text, writing }: Token, weight: number, add: Add): void {
  if (writing !== 'han' && writing !== 'unspaced') {
    const { stem } = wordOf(text);
    if (stem.length > 1) add('word', stem, weight);
    return;
  }
  // Overlapping pairs of characters do where words cannot be told apart.
  for (let i = 0; i + 1 < text.length; i++) add('word', text.slice(i, i + 2), weight);
}

function countriesAt(tokens: Token[], spelled: string[], i: number, gazetteer: Gazetteer): string[] {
  const token = tokens[i];
  if (!token) return [];
  if (token.writing === 'han' || token.writing === 'unspaced' || token.writing === 'katakana') {
    return gazetteer.countriesIn(token.text);
  }
  const country = gazetteer.countryAt(spelled, i) ?? countryBehind(token, spelled, i, gazetteer);
  return country ? [country] : [];
}

/** The same for a word behind the particles that are written at its head. */
function countryBehind({ text }: Token, spelled: string[], i: number, gazetteer: Gazetteer): string | null {
  const bare = withoutPrefix(text);
  return bare === null ? null : gazetteer.countryAt([wordOf(bare).spelled, ...spelled.slice(i + 1, i + 3)], 0);
}

/** The sounds of what may be a name: a capitalised word, or any word of a script without capitals. */
function namesOf(token: Token): readonly string[] {
  if (token.writing === 'han') return namesInHan(token.text);
  if (token.writing === 'unspaced') return namesInRun(token.text);
  if (token.writing === 'cased' && !token.capital) return [];
  return wordOf(token.text).sounds;
}

/** Two names side by side, as one run where the script puts nothing between them (`ウェストバージニア`). */
export function wholeName(first: string, second: string): string {
  return first.endsWith(second[0] ?? '_') ? first + second.slice(1) : first + second;
}

/** Chinese spells foreign names with a small set of characters; a run of them may be a name, or hold one. */
function namesInHan(run: string): string[] {
  const names = new Set<string>();
  for (const [name] of run.matchAll(FOREIGN_NAME)) {
    for (let start = 0; start + 1 < name.length; start++) {
      for (let end = start + 2; end <= Math.min(name.length, start + 6); end++) {
        for (const sound of soundsOfHan(name.slice(start, end))) if (sound.length >= 3) names.add(coarseSound(sound));
      }
    }
  }
  return [...names];
}

/** Where nothing shows where words begin, every stretch of four to six consonants may be a name. */
function namesInRun(run: string): string[] {
  return stretchesOf(coarseSound(skeleton(romanise(run))), 4, 6);
}

/** All stretches of a run that have so many sounds. */
function stretchesOf(run: string, shortest: number, longest: number): string[] {
  const stretches: string[] = [];
  for (let start = 0; start < run.length; start++) {
    for (let length = shortest; length <= longest && start + length <= run.length; length++) {
      stretches.push(run.slice(start, start + length));
    }
  }
  return stretches;
}
