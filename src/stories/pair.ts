import type { StoryRef } from '../report.ts';
import { shinglesOf, sketchOf } from './copies.ts';
import type { ArticleItem } from './record.ts';
import { type Kind, languageByte, languageOfItem, type Term, type Terms, termsOf } from './terms.ts';

/** How alike two articles are as stories, and whether they count as one. */
export interface PairMatch {
  score: number;
  match: StoryRef['match'];
  accepted: boolean;
}

/**
 * How rare terms are in news at large. It is fixed: the score of a pair depends on the pair alone, and not on what was
 * compared before.
 */
export interface Background {
  /** In nats; `languages` are those of the two articles, BCP 47. */
  rarity(term: Term, languages: readonly (string | null)[]): number;
}

/** Knows nothing of words; numbers, names and countries are as rare as they mostly are. */
export const PLAIN: Background = { rarity: ({ kind }) => RARITY[kind] };

/** What a term is worth of which nothing more is known, in nats. */
export const RARITY: Readonly<Record<Kind, number>> = { word: 6, name: 5, pair: 5, figure: 5, initials: 5, place: 3 };

/** News says first what it is about; the beginning is compared once more by itself. */
const LEAD = 350;
/** The even threshold: whoever asks about a pair has already found the two. */
const ACCEPTED_PAIR = 0.5;
/** The share of one side's wording in the other from which on it is a copy. */
const COPIED = 0.4;

/**
 * Compares two articles. Never throws.
 *
 * The score is a logistic function of cosines with inverse document frequencies (Spärck Jones 1972): of the whole texts, of
 * their beginnings, and of their whole names and figures; its coefficients were set on public pairs of news, see the
 * benchmarks.
 */
export function matchPair(
  a: Omit<ArticleItem, 'id'>,
  b: Omit<ArticleItem, 'id'>,
  background: Background = PLAIN,
): PairMatch {
  const [one, other] = [readSide(a), readSide(b)];
  const [left, right] = [shinglesOf(a.text), shinglesOf(b.text)];
  const copied = Math.max(contained(left, right), contained(right, left));
  if (copied >= COPIED) return { score: 0.9 + copied / 10, match: 'verbatim-copy', accepted: true };
  const languages = [one.language, other.language];
  const rarity = (term: Term) => background.rarity(term, languages);
  const whole = Math.sqrt(cosine(one.whole, other.whole, WORDING, rarity));
  const lead = Math.sqrt(cosine(one.lead, other.lead, WORDING, rarity));
  const facts = Math.sqrt(cosine(one.whole, other.whole, FACTS, rarity));
  const within = languageByte(one.language) === languageByte(other.language);
  const odds = within ? 5.3 * whole + 4 * lead + 0.5 * facts - 4.1 : 3.9 * whole + 3.2 * lead + 2.8 * facts - 3;
  const score = 1 / (1 + Math.exp(-odds));
  return { score, match: within ? 'same-story' : 'translation', accepted: score >= ACCEPTED_PAIR };
}

function readSide(article: Omit<ArticleItem, 'id'>): { language: string | null; whole: Terms; lead: Terms } {
  const language = languageOfItem(article);
  const lead = { title: article.title ?? null, text: article.text.slice(0, LEAD) };
  return { language, whole: termsOf(article, language), lead: termsOf(lead, language) };
}

const WORDING: ReadonlySet<Kind> = new Set<Kind>(['word', 'name', 'pair', 'figure', 'initials']);
const FACTS: ReadonlySet<Kind> = new Set<Kind>(['pair', 'figure']);

function cosine(a: Terms, b: Terms, kinds: ReadonlySet<Kind>, rarity: (term: Term) => number): number {
  let both = 0;
  const value = (term: Term) => (1 + Math.log(Math.max(1, term.weight))) * rarity(term);
  const length = (terms: Terms) => {
    let sum = 0;
    for (const term of terms.values()) if (kinds.has(term.kind)) sum += value(term) ** 2;
    return sum;
  };
  for (const term of a.values()) {
    const other = kinds.has(term.kind) ? b.get(term.key) : undefined;
    if (other) both += value(term) * value(other);
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
