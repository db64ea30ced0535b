import type { StoryRef } from '../report.ts';
import type { ArticleItem } from './record.ts';
import { KINDS, languageOfItem, type Terms, termsOf } from './terms.ts';

/** How alike two articles are as stories, and whether they count as one. */
export interface PairMatch {
  score: number;
  match: StoryRef['match'];
  accepted: boolean;
}

/** Compares two articles with nothing else known. Never throws. */
export function matchPair(a: Omit<ArticleItem, 'id'>, b: Omit<ArticleItem, 'id'>): PairMatch {
  const score = likeness(termsOf(a, languageOfItem(a), 'asked'), termsOf(b, languageOfItem(b), 'asked'));
  return { score, match: 'same-story', accepted: score >= 0.5 };
}

function likeness(a: Terms, b: Terms): number {
  let score = 0;
  for (const kind of KINDS) {
    let both = 0;
    let one = 0;
    for (const term of a.values()) if (term.kind === kind) one += Math.log1p(term.weight);
    for (const term of b.values()) if (term.kind === kind) one += Math.log1p(term.weight);
    for (const term of a.values()) {
      const other = term.kind === kind ? b.get(term.key) : undefined;
      if (other) both += Math.log1p(Math.min(term.weight, other.weight));
    }
    score += one === 0 ? 0 : both / one;
  }
  return score / KINDS.length;
}
