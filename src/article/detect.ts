import type { Container } from '../packs/container.ts';
import { countTrigrams, trigramKey } from './trigrams.ts';
import { LANGUAGE_BITS, MOST_RANKS, SCRIPTS, type Script, sectionOf } from './writing-scripts.ts';

/** Languages by ISO 639-3, the likeliest first, each with 0 to 1; 1 is the likeliest. Empty where a text says nothing. */
export type Detect = (text: string) => [language: string, score: number][];

/** Texts with fewer letters say too little. */
const FEWEST_LETTERS = 20;
/** Where a script is that of one language its letters alone say which. */
const FEWEST_OF_OWN = 3;
/** Japanese is written in kana and in Chinese characters: so large a share of kana tells it from Chinese. */
const KANA_IN_JAPANESE = 0.1;

/**
 * Views on the trigrams of a pack. Method: trigram ranks after Cavnar and Trenkle (1994), with franc's models and its measure of
 * distance; only languages of the script that most letters are of are compared. Throws PackError where a section is missing.
 */
export function openDetector(pack: Container): Detect {
  const models = new Map<Script, Model>();
  for (const script of SCRIPTS) {
    if (script.languages.length > 1) models.set(script, openModel(pack, script));
  }
  return (text) => {
    const script = mainScript(text);
    if (script === null) return [];
    const model = models.get(script);
    return model ? model(text) : script.languages.map((language) => [language, 1]);
  };
}

type Model = (text: string) => [string, number][];

/** Rows by the key of their trigram; each holds language and rank in one number. */
function openModel(pack: Container, script: Script): Model {
  const keys = pack.numbers(sectionOf(script, 'keys'));
  const starts = pack.column(sectionOf(script, 'starts'));
  const rows = pack.column(sectionOf(script, 'rows'));
  return (text) => {
    const trigrams = countTrigrams(text);
    const distances = script.languages.map(() => trigrams.size * MOST_RANKS);
    for (const [trigram, count] of trigrams) {
      const key = trigramKey(trigram);
      const at = lowerBound(keys, key);
      if (keys[at] !== key) continue;
      for (let row = starts[at] ?? 0; row < (starts[at + 1] ?? 0); row++) {
        const value = rows[row] ?? 0;
        const language = value & ((1 << LANGUAGE_BITS) - 1);
        const difference = Math.abs(count - (value >>> LANGUAGE_BITS) - 1);
        distances[language] = (distances[language] ?? 0) - MOST_RANKS + difference;
      }
    }
    const least = Math.min(...distances);
    const range = text.length * MOST_RANKS - least;
    return script.languages
      .map((language, i): [string, number] => [language, 1 - ((distances[i] ?? 0) - least) / range])
      .sort((a, b) => b[1] - a[1]);
  };
}

/** The script that most letters of a text are of; null where there are too few of any that is known. */
function mainScript(text: string): Script | null {
  const counts = new Map<Script, number>();
  const letters = text.match(LETTER) ?? [];
  const joined = letters.join('');
  let left = letters.length;
  for (const script of SCRIPTS) {
    const count = joined.match(script.letters)?.length ?? 0;
    if (count === 0) continue;
    counts.set(script, count);
    left -= count;
    // Nearly all texts are in one script; so few letters of others change nothing.
    if (left < count * KANA_IN_JAPANESE) break;
  }
  // Of two that have as many letters, Latin is the one that names are quoted in.
  const [[main, most] = [null, 0], [second, fewer] = [null, 0]] = [...counts].reverse().sort((a, b) => b[1] - a[1]);
  const least = main?.languages.length === 1 ? FEWEST_OF_OWN : FEWEST_LETTERS;
  if (main === null || most < least) return null;
  return second?.mixedWith === main.name && fewer >= most * KANA_IN_JAPANESE ? second : main;
}

const LETTER = /\p{Alphabetic}/gu;

/** The first of sorted numbers that is not less than another. */
function lowerBound(sorted: Uint32Array, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
