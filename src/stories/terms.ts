import { languageOf } from '../article/language.ts';
import { figureOf } from './figures.ts';
import { hash32 } from './hash.ts';
import { gazetteerOf } from './places.ts';
import { coarseSound, soundOf } from './sound.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * What articles are compared by.
 *
 * - `word`: the first letters of a word, which is a stemmer for any alphabet (n-gram truncation, McNamee and Mayfield 2004)
 * - `name`: the sound of a word that may be a name
 * - `pair`: the sounds of two such words side by side
 * - `figure`: a number in one spelling
 * - `place`: a country, whatever the language calls it
 */
export const KINDS = ['word', 'name', 'pair', 'figure', 'place'] as const;
export type Kind = (typeof KINDS)[number];

export interface Term {
  key: number;
  kind: Kind;
  /** How often it stands in the article; twice as much in the title. */
  weight: number;
}

/** The terms of an article, by key. */
export type Terms = Map<number, Term>;

export function termKey(kind: Kind, value: string): number {
  return hash32(value, KINDS.indexOf(kind) + 1);
}

export function termsOf(article: { title?: string | null; text: string; language?: string | null }): Terms {
  const terms: Terms = new Map();
  const add = (kind: Kind, value: string, weight: number) => {
    const key = termKey(kind, value);
    const term = terms.get(key);
    if (term) term.weight += weight;
    else terms.set(key, { key, kind, weight });
  };
  const language = languageOf(article.text, article.language ?? null);
  if (article.title) read(tokensOf(article.title), 2, language, add);
  read(tokensOf(article.text), 1, language, add);
  return terms;
}

type Add = (kind: Kind, value: string, weight: number) => void;

function read(tokens: Token[], weight: number, language: string | null, add: Add): void {
  const gazetteer = language ? gazetteerOf(language) : null;
  let nameBefore = '';
  for (const token of tokens) {
    if (!token.joined) nameBefore = '';
    let name = '';
    if (token.kind === 'figure') {
      const figure = figureOf(token.text);
      if (figure.length > 1) add('figure', figure, weight);
    } else if (token.writing === 'han' || token.writing === 'unspaced') {
      for (let i = 0; i + 1 < token.text.length; i++) add('word', token.text.slice(i, i + 2), weight * 0.5);
    } else {
      const stem = stemOf(token.text);
      if (stem.length > 1) add('word', stem, weight);
      if (token.capital || token.writing !== 'cased') {
        name = coarseSound(soundOf(token.text));
        if (name.length >= 2) add('name', name, weight);
        if (name.length + nameBefore.length >= 4 && nameBefore !== '') add('pair', `${nameBefore} ${name}`, weight);
      }
      const country = gazetteer?.countryOf(token.text);
      if (country) add('place', country, weight);
    }
    nameBefore = name;
  }
}

/** Enough letters to tell words apart, few enough to lose most endings. */
const STEM_LETTERS = 6;

export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower.slice(0, STEM_LETTERS);
  return lower.normalize('NFKD').replace(MARKS, '').slice(0, STEM_LETTERS);
}

const ASCII = /^[a-z]*$/;
const MARKS = /\p{Mn}/gu;
