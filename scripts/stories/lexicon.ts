import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { entryOf, type Lexicon } from '../../src/stories/concepts.ts';

/** A word that stands for more symbols than this says too little. */
const MOST_MEANINGS = 12;
/** Men and women who do one thing are one concept. */
const GENDER = /\u200d[\u2640\u2642]\ufe0f?/g;
const MAN_OR_WOMAN = /^[👨👩](?=\u200d)/u;
/** Letters, punctuation, the signs of money and of mathematics. */
const NO_SYMBOL = /^[\p{ASCII}\p{sc=Latin}\p{P}\p{Sc}\p{Sm}]$/u;

/**
 * Words and the symbols that they name, in 130 languages: the names and keywords of emoji in Unicode CLDR, which its
 * contributors write in every language for the same 2,000 symbols. Read when a language is first met.
 */
export function symbolLexicons(): (language: string | null) => Lexicon | null {
  const folder = path.dirname(createRequire(import.meta.url).resolve('cldr-annotations-full/package.json'));
  const lexicons = new Map<string, Lexicon | null>();
  return (language) => {
    const locale = language === null ? '' : localeOf(language, (name) => existsSync(fileOf(folder, name)));
    if (locale === '') return null;
    const lexicon = lexicons.get(locale) ?? lexiconOf(readFileSync(fileOf(folder, locale), 'utf8'));
    lexicons.set(locale, lexicon);
    return lexicon;
  };
}

function fileOf(folder: string, locale: string): string {
  return path.join(folder, 'annotations', locale, 'annotations.json');
}

/** The locale that CLDR files a language under: with its script where that has a file of its own; empty where there is none. */
function localeOf(language: string, exists: (locale: string) => boolean): string {
  try {
    const locale = new Intl.Locale(language);
    const own = locale.language === 'nb' ? 'no' : locale.language;
    // An unknown language would be maximised to English.
    return [`${own}-${locale.maximize().script}`, own].find(exists) ?? '';
  } catch {
    return '';
  }
}

interface AnnotationFile {
  annotations: { annotations: Record<string, { default?: string[]; tts?: string[] }> };
}

function lexiconOf(json: string): Lexicon {
  const lexicon = { words: new Map<string, Set<string>>(), runs: new Map<string, Set<string>>() };
  const { annotations }: AnnotationFile = JSON.parse(json);
  for (const [symbol, { default: keywords = [], tts: names = [] }] of Object.entries(annotations.annotations)) {
    if (NO_SYMBOL.test(symbol)) continue;
    const concept = symbol.replace(GENDER, '').replace(MAN_OR_WOMAN, '🧑');
    for (const listed of [...keywords, ...names]) {
      const entry = entryOf(listed);
      if (!entry) continue;
      const meanings = lexicon[entry.kind].get(entry.key) ?? new Set();
      lexicon[entry.kind].set(entry.key, meanings.add(concept));
    }
  }
  for (const entries of [lexicon.words, lexicon.runs]) {
    for (const [key, meanings] of entries) if (meanings.size > MOST_MEANINGS) entries.delete(key);
  }
  return lexicon;
}
