import type { StoryRef } from '../report.ts';
import { conceptCosine, conceptsOf, type Lexicon } from './concepts.ts';
import { shinglesOf, sketchOf } from './copies.ts';
import { gazetteerOf } from './places.ts';
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
  rarity(term: Pick<Term, 'key' | 'kind'>, languages: readonly (string | null)[]): number;
  /** What words mean, by BCP 47; null where nothing is known of the language. */
  lexicon(language: string | null): Lexicon | null;
}

/** Knows nothing of words; numbers, names and countries are as rare as they mostly are. */
const PLAIN: Background = { rarity: ({ kind }) => RARITY[kind], lexicon: () => null };

/** What a term is worth of which nothing more is known, in nats. */
export const RARITY: Readonly<Record<Kind, number>> = { word: 6, name: 5, pair: 5, figure: 5, initials: 5, place: 3 };

/** News says first what it is about; the beginning is compared once more by itself. */
const LEAD = 350;
/** Concepts are fewer than words, so more of the beginning is needed. */
const CONCEPT_LEAD = 600;
/** The even threshold: whoever asks about a pair has already found the two. */
const ACCEPTED_PAIR = 0.5;
/** The share of one side's wording in the other from which on it is a copy. */
const COPIED = 0.4;

/**
 * Compares two articles. Never throws.
 *
 * The score is a logistic function of cosines with inverse document frequencies (Spärck Jones 1972). In one language: of the
 * wording of the whole texts and of their beginnings, and of their whole names and figures. Across languages: of names by
 * sound, whole names, figures, and the concepts of the whole texts and of their beginnings. The coefficients were set on
 * public pairs of news, those across languages on pairs in one language read as if they were in two, see the benchmarks.
 */
export function matchPair(
  a: Omit<ArticleItem, 'id'>,
  b: Omit<ArticleItem, 'id'>,
  background: Background = PLAIN,
): PairMatch {
  const [left, right] = [shinglesOf(a.text), shinglesOf(b.text)];
  const copied = Math.max(contained(left, right), contained(right, left));
  if (copied >= COPIED) return { score: 0.9 + copied / 10, match: 'verbatim-copy', accepted: true };
  const [one, other] = [readSide(a), readSide(b)];
  const within = languageByte(one.language) === languageByte(other.language);
  const odds = within ? oddsWithin(one, other, background) : oddsAcross(one, other, background);
  const score = 1 / (1 + Math.exp(-odds));
  return { score, match: within ? 'same-story' : 'translation', accepted: score >= ACCEPTED_PAIR };
}

interface Side {
  article: Omit<ArticleItem, 'id'>;
  language: string | null;
  terms: Terms;
}

function readSide(article: Omit<ArticleItem, 'id'>): Side {
  const language = languageOfItem(article);
  return { article, language, terms: termsOf(article, gazetteerOf(language)) };
}

function oddsWithin(one: Side, other: Side, background: Background): number {
  const whole = likeness(one, other, WORDING, background);
  const lead = likeness(beginningOf(one), beginningOf(other), WORDING, background);
  return 5.3 * whole + 4 * lead + 0.5 * likeness(one, other, FACTS, background) - 4.1;
}

function oddsAcross(one: Side, other: Side, background: Background): number {
  const names = likeness(one, other, NAMES, background);
  const wholeNames = likeness(one, other, WHOLE_NAMES, background);
  const figures = likeness(one, other, FIGURES, background);
  const concepts = likenessOfConcepts(one, other, background);
  const lead = likenessOfConcepts(one, other, background, CONCEPT_LEAD);
  return 9 * names + 3 * wholeNames + 2 * figures + 2 * concepts + 6 * lead - 7.4;
}

function beginningOf({ article, language }: Side): Pick<Side, 'language' | 'terms'> {
  const lead = { title: article.title ?? null, text: article.text.slice(0, LEAD) };
  return { language, terms: termsOf(lead, gazetteerOf(language)) };
}

const WORDING: readonly Kind[] = ['word', 'name', 'pair', 'figure', 'initials'];
const FACTS: readonly Kind[] = ['pair', 'figure'];
const NAMES: readonly Kind[] = ['name'];
const WHOLE_NAMES: readonly Kind[] = ['pair'];
const FIGURES: readonly Kind[] = ['figure'];

/** The root evens out what long and short articles share. */
function likeness(
  one: Pick<Side, 'language' | 'terms'>,
  other: Pick<Side, 'language' | 'terms'>,
  kinds: readonly Kind[],
  { rarity }: Background,
): number {
  const languages = [one.language, other.language];
  return Math.sqrt(cosine(one.terms, other.terms, kinds, (term) => rarity(term, languages)));
}

/** Of the first so many letters, or of all. */
function likenessOfConcepts(one: Side, other: Side, background: Background, letters = Infinity): number {
  const conceptsIn = ({ article, language }: Side) => {
    const lexicon = background.lexicon(language);
    const text = `${article.title ?? ''}\n${article.text.slice(0, letters)}`;
    return lexicon && conceptsOf(text, lexicon, (key) => background.rarity({ key, kind: 'word' }, [language]));
  };
  const [concepts, others] = [conceptsIn(one), conceptsIn(other)];
  return concepts && others ? Math.sqrt(conceptCosine(concepts, others)) : 0;
}

function cosine(a: Terms, b: Terms, kinds: readonly Kind[], rarity: (term: Term) => number): number {
  let both = 0;
  const value = (term: Term) => (1 + Math.log(Math.max(1, term.weight))) * rarity(term);
  const length = (terms: Terms) => {
    let sum = 0;
    for (const term of terms.values()) if (kinds.includes(term.kind)) sum += value(term) ** 2;
    return sum;
  };
  for (const term of a.values()) {
    const other = kinds.includes(term.kind) ? b.get(term.key) : undefined;
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
