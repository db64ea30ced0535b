import { possibleSounds, romanise } from './sound.ts';

/** What is derived from a word alone. */
export interface Word {
  /** Its first letters, without an ending: how it is compared within a language. */
  stem: string;
  /** As `romanise` gives it. */
  spelled: string;
  /** How it sounds, likeliest first, as `possibleSounds` gives it; never empty. */
  sounds: readonly string[];
}

/** Articles repeat their words, and languages theirs; deriving is most of the work of reading one. Twice as many take about 10 MB. */
const MOST_KEPT = 25_000;
let kept = new Map<string, Word>();
let before = new Map<string, Word>();

/** The same word gives the same answer; it is only kept for speed, longer where it is met again. */
export function wordOf(text: string): Word {
  const known = kept.get(text);
  if (known) return known;
  const word = before.get(text) ?? new LazyWord(text);
  if (kept.size >= MOST_KEPT) {
    before = kept;
    kept = new Map();
  }
  kept.set(text, word);
  return word;
}

/** Most words are never heard: only what may be a name. Those of records are often not even spelled. */
class LazyWord implements Word {
  readonly stem: string;
  private romanised: string | null = null;
  private heard: readonly string[] | null = null;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.stem = stemOf(text);
  }

  get spelled(): string {
    this.romanised ??= romanise(this.text);
    return this.romanised;
  }

  get sounds(): readonly string[] {
    this.heard ??= possibleSounds(this.text, this.spelled);
    return this.heard;
  }
}

/** Enough letters to tell words apart, few enough to lose most endings. */
const STEM_LETTERS = 7;
const SHORTEST_STEM = 3;

/** A stemmer for any alphabet: the first letters of a word (n-gram truncation, McNamee and Mayfield 2004). */
export function stemOf(text: string): string {
  const lower = text.toLowerCase();
  const bare = ASCII.test(lower) ? withoutEnding(lower) : lower.normalize('NFKD').replace(MARKS, '');
  return bare.slice(0, STEM_LETTERS);
}

/** The endings of English, which are rare or harmless in other languages of the Latin alphabet. */
const ENDINGS = ['ies', 'ing', 'es', 'ed', 'ly', 's'];

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length >= SHORTEST_STEM + ending.length && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

const ASCII = /^[a-z]*$/;
const MARKS = /\p{Mn}/gu;
