import { wordChanges } from '../diff/word-changes.ts';
import type { Quotation, QuotationPair, QuotedLine } from '../report.ts';
import { gazetteerOf } from '../stories/places.ts';
import { ACROSS, reachOf, type Term, termsOf } from '../stories/terms.ts';

/** An article whose quotations are compared. */
export interface QuotedArticle {
  /** BCP 47; null where nobody knows. */
  language: string | null;
  /** Its text: what is common there tells little of a quotation. */
  paragraphs: readonly string[];
  quotations: readonly Quotation[];
}

/**
 * Finds what two articles quote alike, also where each has translated it for itself, or where they are in two languages.
 * Sentences are compared, since one article often splits what another quotes in one piece; those that belong together
 * make one pair. The pairs come in the order of the first article. Pure, and bounded on any input.
 *
 * Method: the overlap of two sentences in words, names and figures, each weighed by how rare it is in both articles
 * (inverse document frequency, Spärck Jones 1972); a sentence goes with the one that it is most like. Across languages
 * whole quotations are compared, by the sounds of names, by countries and by figures.
 */
export function pairQuotations(own: QuotedArticle, other: QuotedArticle): QuotationPair[] {
  const isOneLanguage = sameLanguage(own, other);
  const rarity = rarityIn(own, other);
  const mine = linesOf(own, isOneLanguage, rarity);
  const theirs = linesOf(other, isOneLanguage, rarity);
  const links = linksBetween(mine, theirs, isOneLanguage ? WITHIN : ACROSS_LANGUAGES);
  return groupsOf(links)
    .map(([left, right]) => [left.map((i) => mine[i] as Line), right.map((j) => theirs[j] as Line)] as const)
    .map(([left, right]) => ({
      own: left.map(({ line }) => line),
      other: right.map(({ line }) => line),
      words: isOneLanguage ? wordChanges(joined(left), joined(right)) : null,
    }));
}

/** Whether two articles are known to be in one language; regions do not matter. */
export function sameLanguage(a: Pick<QuotedArticle, 'language'>, b: Pick<QuotedArticle, 'language'>): boolean {
  const [first, second] = [a, b].map(({ language }) => language?.split('-')[0]?.toLowerCase());
  return first !== undefined && first === second;
}

/** What makes two sentences one. */
interface Least {
  likeness: number;
  /** In common, in nats: a few common words make nobody's quotation. */
  shared: number;
}

const WITHIN: Least = { likeness: 0.36, shared: 3 };
const ACROSS_LANGUAGES: Least = { likeness: 0.45, shared: 2 };
/** More sentences than any article quotes; bounds what is compared. */
const MOST_LINES = 200;
/** Where two people are named as the speakers, so much more must agree. */
const OTHER_SPEAKER = 1.5;

interface Line {
  line: QuotedLine;
  quotation: Quotation;
  /** Term → nats. */
  terms: Map<number, number>;
  /** All of them together. */
  weight: number;
}

function linesOf({ language, quotations }: QuotedArticle, isOneLanguage: boolean, rarity: Rarity): Line[] {
  const lines: Line[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const texts = isOneLanguage ? quotation.text.match(SENTENCE) : [quotation.text];
    for (const text of texts ?? []) {
      if (lines.length >= MOST_LINES) return lines;
      const terms = new Map<number, number>();
      for (const term of termsOf({ text }, gazetteerOf(language), isOneLanguage ? 'stored' : 'asked').values()) {
        if (isOneLanguage || (reachOf(term.key) & ACROSS) !== 0) terms.set(term.key, rarity(term));
      }
      lines.push({ line: { quotation: index, text: text.trim() }, quotation, terms, weight: sum(terms.values()) });
    }
  }
  return lines;
}

/** A sentence with its end; what follows an abbreviation may be torn off, and is put together again with what it belongs to. */
const SENTENCE = /\S.*?(?:(?<!\p{Nd})[.!?…؟।]+(?=\s|$)|[。！？]+|$)/gsu;

type Rarity = (term: Term) => number;

/** How rare a term is in the paragraphs of two articles, in nats. */
function rarityIn(...articles: readonly QuotedArticle[]): Rarity {
  const counts = new Map<number, number>();
  let paragraphs = 0;
  for (const { language, paragraphs: texts } of articles) {
    for (const text of texts) {
      paragraphs++;
      for (const key of termsOf({ text }, gazetteerOf(language)).keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return ({ key, strength }) => strength * Math.log(1 + (paragraphs + 1) / (counts.get(key) ?? 1));
}

/** Which of the first lines go with which of the second ones. */
function linksBetween(mine: readonly Line[], theirs: readonly Line[], least: Least): [number, number][] {
  const likeness = mine.map((a) => theirs.map((b) => likenessOf(a, b, least)));
  const bestOfMine = likeness.map((row) => Math.max(...row));
  const bestOfTheirs = theirs.map((_, j) => Math.max(...likeness.map((row) => row[j] ?? 0)));
  return likeness.flatMap((row, i) =>
    row.flatMap((alike, j): [number, number][] => {
      const isBest = alike === bestOfMine[i] || alike === bestOfTheirs[j];
      return alike >= least.likeness && isBest ? [[i, j]] : [];
    }),
  );
}

/** The share of the shorter sentence that stands in the longer one, 0 to 1. */
function likenessOf(a: Line, b: Line, { shared: least }: Least): number {
  let shared = 0;
  for (const [key, weight] of a.terms) if (b.terms.has(key)) shared += weight;
  if (shared < least) return 0;
  const share = Math.min(1, shared / Math.min(a.weight, b.weight));
  return mayBeOne(a.quotation, b.quotation) ? share : share / OTHER_SPEAKER;
}

/** Two people are told apart by their names; whoever is not named can be anybody. */
function mayBeOne({ speaker: a }: Quotation, { speaker: b }: Quotation): boolean {
  if (a?.type !== 'person' || b?.type !== 'person') return true;
  const names = termsOf({ text: a.name }, gazetteerOf(null), 'asked');
  const others = termsOf({ text: b.name }, gazetteerOf(null), 'asked');
  return names.size === 0 || others.size === 0 || [...names.keys()].some((key) => others.has(key));
}

/** Puts lines that hang together into groups: the indices of both sides, ascending, in the order of the first side. */
function groupsOf(links: readonly [number, number][]): [number[], number[]][] {
  const groups: [Set<number>, Set<number>][] = [];
  for (const [i, j] of links) {
    const touched = groups.filter(([left, right]) => left.has(i) || right.has(j));
    const merged: [Set<number>, Set<number>] = [new Set([i]), new Set([j])];
    for (const group of touched) {
      for (const left of group[0]) merged[0].add(left);
      for (const right of group[1]) merged[1].add(right);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups
    .map(([left, right]): [number[], number[]] => [ascending(left), ascending(right)])
    .sort(([a], [b]) => (a[0] ?? 0) - (b[0] ?? 0));
}

function ascending(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** One side's words, with a mark where one quotation ends and another begins. */
function joined(lines: readonly Line[]): string {
  return lines.reduce((said, { line }, i) => {
    const before = lines[i - 1]?.line.quotation;
    const gap = before === undefined ? '' : before === line.quotation ? ' ' : ' … ';
    return said + gap + line.text;
  }, '');
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
