import type { StoryRef } from '../report.ts';
import { shinglesOf, sketchOf } from './copies.ts';
import type { ArticleItem } from './record.ts';
import { type Kind, languageByte, languageOfItem, type Terms, termsOf } from './terms.ts';
import { rarity } from './weights.ts';

/** How alike two articles are as stories, and whether they count as one. */
export interface PairMatch {
  score: number;
  match: StoryRef['match'];
  accepted: boolean;
}

/** How many articles have each term, of those that were read so far. */
export interface Background {
  add(terms: Terms): void;
  rarity(key: number): number;
}

/** More terms than this are not kept: about 40 MB. New ones then count as rare. */
const MOST_TERMS = 1_000_000;

/** An empty background; it learns which words are common, in any language, from what it is given. */
export function emptyBackground(): Background {
  const frequencies = new Map<number, number>();
  let articles = 0;
  return {
    add(terms) {
      articles++;
      for (const key of terms.keys()) {
        const frequency = frequencies.get(key);
        if (frequency !== undefined || frequencies.size < MOST_TERMS) frequencies.set(key, (frequency ?? 0) + 1);
      }
    },
    rarity: (key) => rarity(frequencies.get(key) ?? 0, articles + PRIOR),
  };
}

/** As if some articles had been read before the first, in which no term stood. */
const PRIOR = 20;
/** News says first what it is about; the beginning is compared once more by itself. */
const LEAD = 350;
/** The even threshold: whoever asks about a pair has already found the two. */
const ACCEPTED_PAIR = 0.5;
/** The share of one side's wording in the other from which on it is a copy. */
const COPIED = 0.4;

/**
 * Compares two articles, and then adds them to the background. Never throws.
 *
 * The score is a logistic function of cosines with inverse document frequencies (Spärck Jones 1972): of the whole texts, of
 * their beginnings, and of their names and figures; its coefficients were set on public pairs of news, see the benchmarks.
 */
export function matchPair(
  a: Omit<ArticleItem, 'id'>,
  b: Omit<ArticleItem, 'id'>,
  background: Background = emptyBackground(),
): PairMatch {
  const [one, other] = [readSide(a), readSide(b)];
  background.add(one.whole);
  background.add(other.whole);
  const [left, right] = [shinglesOf(a.text), shinglesOf(b.text)];
  const copied = Math.max(contained(left, right), contained(right, left));
  if (copied >= COPIED) return { score: 0.9 + copied / 10, match: 'verbatim-copy', accepted: true };
  const whole = Math.sqrt(cosine(one.whole, other.whole, WORDING, background));
  const lead = Math.sqrt(cosine(one.lead, other.lead, WORDING, background));
  const facts = Math.sqrt(cosine(one.whole, other.whole, FACTS, background));
  const within = languageByte(one.language) === languageByte(other.language);
  const odds = within ? 3 * whole + 3.9 * lead + 1.9 * facts - 3.7 : 6 * whole + 3 * lead - 2.46;
  const score = 1 / (1 + Math.exp(-odds));
  return { score, match: within ? 'same-story' : 'translation', accepted: score >= ACCEPTED_PAIR };
}

function readSide(article: Omit<ArticleItem, 'id'>): { language: string | null; whole: Terms; lead: Terms } {
  const language = languageOfItem(article);
  const lead = { title: article.title ?? null, text: article.text.slice(0, LEAD) };
  return { language, whole: termsOf(article, language), lead: termsOf(lead, language) };
}

/** Spelling carries further than sound here: the languages of one alphabet share much of their vocabulary. */
const WORDING: ReadonlySet<Kind> = new Set<Kind>(['word', 'figure', 'pair']);
const FACTS: ReadonlySet<Kind> = new Set<Kind>(['name', 'pair', 'figure', 'place']);

function cosine(a: Terms, b: Terms, kinds: ReadonlySet<Kind>, background: Background): number {
  let both = 0;
  const value = (weight: number, key: number) => (1 + Math.log(Math.max(1, weight))) * background.rarity(key);
  const length = (terms: Terms) => {
    let sum = 0;
    for (const { key, kind, weight } of terms.values()) if (kinds.has(kind)) sum += value(weight, key) ** 2;
    return sum;
  };
  for (const { key, kind, weight } of a.values()) {
    const other = kinds.has(kind) ? b.get(key) : undefined;
    if (other) both += value(weight, key) * value(other.weight, key);
  }
  return both === 0 ? 0 : both / Math.sqrt(length(a) * length(b));
}

/** The share of one text's fingerprints that the other has. */
function contained(part: Uint32Array, whole: Uint32Array): number {
  const sketch = sketchOf(part);
  if (sketch.length < 3) return 0;
  const shingles = new Set(whole);
  return sketch.filter((hash) => shingles.has(hash)).length / sketch.length;
}
