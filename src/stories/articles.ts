import type { Candidate } from './search.ts';

/** What the decision on one article of a pack rests on. */
export interface ArticleScore {
  candidate: Candidate;
  /** How probable it is, 0 to 1, that both tell one story. */
  score: number;
  match: 'verbatim-copy' | 'translation' | 'same-story';
}

/** Matches at least this probable are shown to a reader. */
export const ACCEPTED = 0.9;

/** Nearest neighbours of the query, whose mean likeness says how crowded its surroundings are. */
const NEIGHBOURS = 5;
/** Anything this alike is the same text, and says nothing of the surroundings. */
const SAME_TEXT = 1.2;
const CROWDING = 0.5;

/**
 * Scores the articles that a search has found, best first. `sameLanguage` says of a document whether it is in the query's
 * language.
 *
 * In one language: likeness less half the crowding on both sides (cross-domain similarity local scaling, Conneau et al.
 * 2018). Across languages: how far the likeness stands out from that of the next best. The constants were set on public
 * news sets; see the benchmarks.
 */
export function scoreArticles(
  candidates: readonly Candidate[],
  sameLanguage: (document: number) => boolean,
): ArticleScore[] {
  const near = candidates
    .map(({ likeness }) => likeness)
    .filter((likeness) => likeness < SAME_TEXT)
    .sort((a, b) => b - a);
  const crowd = mean(near.slice(0, NEIGHBOURS));
  const foreign = candidates.map(foreignLikeness).sort((a, b) => b - a);
  const background = Math.max(LEAST_BACKGROUND, mean(foreign.slice(3, 8)));
  return candidates
    .map((candidate): ArticleScore => {
      if (candidate.copied >= COPIED) return { candidate, score: copyScore(candidate.copied), match: 'verbatim-copy' };
      if (sameLanguage(candidate.document)) {
        const value = candidate.likeness - CROWDING * (candidate.density + crowd);
        return { candidate, score: probability(15 * (value - 0.21)), match: 'same-story' };
      }
      const value = foreignLikeness(candidate);
      const odds = 4 * Math.log(value / background / 2) + 20 * (value - background - 0.04);
      const score = probability(candidate.across < LEAST_ACROSS ? Math.min(odds, -0.5) : odds);
      return { candidate, score, match: 'translation' };
    })
    .sort((a, b) => b.score - a.score || a.candidate.document - b.candidate.document);
}

/** Cognates and names that are spelled alike count half. */
function foreignLikeness({ likeness, likenessAcross }: Candidate): number {
  return likenessAcross + 0.5 * likeness;
}

const LEAST_BACKGROUND = 0.02;
/** In nats of rarity: two or three rare names. */
const LEAST_ACROSS = 20;
/** The share of a stored text's wording from which on it counts as copied. */
const COPIED = 0.15;

function copyScore(copied: number): number {
  return Math.min(1, 0.95 + copied / 20);
}

/** The probability of odds that are 0 where a match is just good enough to be shown. */
function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds - Math.log(ACCEPTED / (1 - ACCEPTED))));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
