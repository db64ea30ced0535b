import { articleFromText } from '../../src/article/text.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { OutletIndex } from '../../src/outlets/outlet.ts';
import type { Attribution, Credit, Notice } from '../../src/report.ts';
import { lexiconFor } from './bundled.ts';

/** A sentence as a news page would print it, and what stands in it. */
export interface Sentence {
  text: string;
  /** Domain of the outlet whose page it is, where that matters. */
  page: string | null;
  sources: {
    source: string;
    type: Attribution['source']['type'];
    kind: Attribution['kind'];
    outlet: string | null;
    via: string[];
  }[];
  credits: { role: Credit['role']; name: string }[];
  notices: Notice['kind'][];
  /** Which trap it is; null for an ordinary sentence. */
  trap: string | null;
}

/** How many of the things marked were found, and how many of the things found were marked. */
export interface Tally {
  marked: number;
  markedFound: number;
  found: number;
  foundMarked: number;
}

export interface Score {
  sources: Tally;
  /** Of the marked sources found: how many have the marked type, and kind. */
  typesRight: number;
  kindsRight: number;
  credits: Tally;
  notices: Tally;
  /** What went wrong, for people to read. */
  faults: string[];
}

/** Reads each sentence as an article of its own and compares. A source counts as found where the two names overlap in the text. */
export function scoreSentences(sentences: readonly Sentence[], language: string, outlets: OutletIndex): Score {
  const score: Score = {
    sources: tally(),
    typesRight: 0,
    kindsRight: 0,
    credits: tally(),
    notices: tally(),
    faults: [],
  };
  for (const sentence of sentences) {
    const self = sentence.page ? (outlets.get(sentence.page) ?? { domain: sentence.page, name: sentence.page }) : null;
    const context = { outlets, self, language, lexicon: lexiconFor(language) };
    const found = attribute(articleFromText({ text: sentence.text, language }), context);
    compareSources(score, sentence, found.attributions);
    compare(
      score,
      score.credits,
      sentence,
      'credit',
      sentence.credits,
      found.credits,
      (a, b) => a.role === b.role && overlap(a.name, b.name),
    );
    compare(score, score.notices, sentence, 'notice', sentence.notices, found.notices, (a, b) => a === b.kind);
  }
  return score;
}

export function precision({ found, foundMarked }: Tally): number {
  return found === 0 ? 1 : foundMarked / found;
}

export function recall({ marked, markedFound }: Tally): number {
  return marked === 0 ? 1 : markedFound / marked;
}

function compareSources(score: Score, sentence: Sentence, found: readonly Attribution[]): void {
  const same = (marked: Sentence['sources'][number], attribution: Attribution) =>
    overlapsSource(sentence.text, marked.source, attribution);
  compare(score, score.sources, sentence, 'source', sentence.sources, found, same);
  for (const marked of sentence.sources) {
    const matches = found.filter((attribution) => same(marked, attribution));
    if (matches.some(({ source }) => source.type === marked.type)) score.typesRight++;
    if (matches.some(({ kind }) => kind === marked.kind)) score.kindsRight++;
  }
}

function compare<Marked, Found>(
  score: Score,
  counts: Tally,
  { text }: Sentence,
  what: string,
  marked: readonly Marked[],
  found: readonly Found[],
  same: (marked: Marked, found: Found) => boolean,
): void {
  counts.marked += marked.length;
  counts.found += found.length;
  for (const item of marked) {
    if (found.some((other) => same(item, other))) counts.markedFound++;
    else score.faults.push(`${what} missed: ${label(item)} — ${text}`);
  }
  for (const item of found) {
    if (marked.some((other) => same(other, item))) counts.foundMarked++;
    else score.faults.push(`${what} too many: ${label(item)} — ${text}`);
  }
}

/** A pronoun stands for the name in `source.name`, so either the span or the name may overlap. */
function overlapsSource(text: string, marked: string, { source, span }: Attribution): boolean {
  if (overlap(marked, source.name)) return true;
  if (!span?.source) return false;
  const [start, end] = span.source;
  for (let at = text.indexOf(marked); at >= 0; at = text.indexOf(marked, at + 1)) {
    if (start < at + marked.length && at < end) return true;
  }
  return false;
}

function overlap(a: string, b: string): boolean {
  const [x, y] = [a.toLocaleLowerCase(), b.toLocaleLowerCase()];
  return x.includes(y) || y.includes(x);
}

function label(item: unknown): string {
  if (typeof item === 'string') return item;
  const { source, name, kind, role } = item as {
    source?: string | { name: string };
    name?: string;
    kind?: string;
    role?: string;
  };
  const named = typeof source === 'string' ? source : (source?.name ?? name ?? '');
  return [named, kind ?? role].filter(Boolean).join(' / ');
}

function tally(): Tally {
  return { marked: 0, markedFound: 0, found: 0, foundMarked: 0 };
}
