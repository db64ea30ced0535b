import { LANGUAGES, type Language, type Word, wordIn } from './languages.ts';

/** A source of invented words in one language, that gives the same ones in every run. */
export interface Words {
  language: Language;
  number(below: number): number;
  pick<T>(from: readonly T[]): T;
  word(word: Word): string;
  person(): string;
  headline(): string;
  sentence(): string;
  /** So many sentences. */
  text(sentences: number): string;
}

export function wordsFor(seed: number): Words {
  const language = LANGUAGES[seed % LANGUAGES.length] as Language;
  let state = Math.imul(seed + 1, 2_654_435_761);
  const number = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[number(from.length)] as T;
  const fill = (form: string): string =>
    form.replaceAll('{place}', pick(language.places)).replaceAll('{number}', String(12 + number(480)));
  const sentence = () => fill(pick(language.sentences));
  return {
    language,
    number,
    pick,
    word: (word) => wordIn(language, word),
    person: () => pick(language.people),
    headline: () => fill(pick(language.headlines)),
    sentence,
    text: (sentences) => Array.from({ length: sentences }, sentence).join(/zh|ja/.test(language.code) ? '' : ' '),
  };
}

/** Joins what `make` gives for each of `count` numbers. */
export const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');
