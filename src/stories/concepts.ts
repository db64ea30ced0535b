import { termKey } from './terms.ts';
import { type Token, tokensOf, withoutPrefix } from './tokens.ts';
import { wordOf } from './words.ts';

/** Which concepts the words of one language stand for; the concepts are the same in every language. */
export interface Lexicon {
  /** By the beginning of a word, as `wordStart` gives it. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the whole word, in a script that has no spaces. */
  runs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How much an article says of each concept. */
export type Concepts = ReadonlyMap<string, number>;

/**
 * What an article is about in terms that all languages share: “police”, “Polizei” and “警察” are one concept. A word counts by its
 * rarity and, sublinearly, by how often it stands; the concepts that it may mean share its weight (a bilingual lexicon as an
 * interlingua, as in explicit semantic analysis across languages, Potthast, Stein and Anderka 2008).
 *
 * @param rarity of the term of a word, in nats
 */
export function conceptsOf(text: string, lexicon: Lexicon, rarity: (key: number) => number): Concepts {
  const concepts = new Map<string, number>();
  for (const { word, times, meanings } of knownWords(text, lexicon)) {
    const told = Math.max(0, rarity(termKey('word', wordOf(word).stem)) - SAYS_NOTHING);
    const each = ((1 + Math.log(times)) * told) / Math.sqrt(meanings.size);
    for (const concept of meanings) concepts.set(concept, (concepts.get(concept) ?? 0) + each);
  }
  return concepts;
}

/** The cosine of two articles' concepts: 0 to 1. */
export function conceptCosine(a: Concepts, b: Concepts): number {
  let both = 0;
  for (const [concept, weight] of a) both += weight * (b.get(concept) ?? 0);
  return both === 0 ? 0 : both / Math.sqrt(lengthOf(a) * lengthOf(b));
}

/** The letters that tell words apart here: fewer than of a stem, as a lexicon has one form of each. */
function wordStart(word: string): string {
  return wordOf(word).stem.slice(0, START_LETTERS);
}

/** Splits what a lexicon lists into what `words` and `runs` are keyed by. Null where it is no single word. */
export function entryOf(listed: string): { kind: 'words' | 'runs'; key: string } | null {
  const [token, ...more] = tokensOf(listed);
  if (token?.kind !== 'word' || more.length > 0) return null;
  if (isRun(token)) return token.text.length >= SHORTEST ? { kind: 'runs', key: token.text } : null;
  const key = wordStart(token.text);
  return key.length >= SHORTEST ? { kind: 'words', key } : null;
}

const START_LETTERS = 6;
const SHORTEST = 2;
const LONGEST_RUN = 10;
/** In nats: words as common as that stand in every other article. */
const SAYS_NOTHING = 0.5;

interface KnownWord {
  word: string;
  times: number;
  meanings: ReadonlySet<string>;
}

function knownWords(text: string, { words, runs }: Lexicon): Iterable<KnownWord> {
  const found = new Map<string, KnownWord>();
  const meet = (key: string, word: string, meanings: ReadonlySet<string>) => {
    const known = found.get(key);
    if (known) known.times++;
    else found.set(key, { word, times: 1, meanings });
  };
  for (const token of tokensOf(text)) {
    if (token.kind !== 'word') continue;
    if (isRun(token)) {
      eachRun(token.text, runs, (run, meanings) => meet(run, run, meanings));
      continue;
    }
    for (const word of [token.text, withoutPrefix(token.text)]) {
      const key = word === null ? '' : wordStart(word);
      const meanings = words.get(key);
      if (word === null || !meanings) continue;
      meet(key, word, meanings);
      break;
    }
  }
  return found.values();
}

/** The listed words of a run, the longest first, side by side. */
function eachRun(
  run: string,
  runs: Lexicon['runs'],
  meet: (word: string, meanings: ReadonlySet<string>) => void,
): void {
  for (let at = 0; at + SHORTEST <= run.length; at++) {
    for (let length = Math.min(LONGEST_RUN, run.length - at); length >= SHORTEST; length--) {
      const word = run.slice(at, at + length);
      const meanings = runs.get(word);
      if (!meanings) continue;
      meet(word, meanings);
      at += length - 1;
      break;
    }
  }
}

function isRun({ writing }: Token): boolean {
  return writing === 'han' || writing === 'unspaced' || writing === 'katakana';
}

function lengthOf(concepts: Concepts): number {
  let sum = 0;
  for (const weight of concepts.values()) sum += weight ** 2;
  return sum;
}
