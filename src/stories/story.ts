import type { Article } from '../article/article.ts';
import type { CoverageRole, Dispute, StoryRef } from '../report.ts';

/** One set of facts that several outlets carry. */
export interface Story {
  id: string;
  label: string;
  date: string | null;
  origin: StoryOrigin;
  coverage: StoryCoverage[];
  disputes: Omit<Dispute, 'evidence'>[];
  /** The licence and source of the record, for evidence. */
  reference: string;
}

/** The first publication, and on what it rests. */
export interface StoryOrigin {
  outlet: string | null;
  language: string | null;
  date: string | null;
  url: string | null;
  source: {
    kind: 'anonymous' | 'named' | 'document' | 'press-release' | 'own-reporting' | 'satire' | 'unknown';
    description: string;
  };
}

export interface StoryCoverage {
  url: string | null;
  outlet: string;
  language: string | null;
  date: string | null;
  role: CoverageRole;
  /** Outlets that the page itself credits, nearest first: domains, or bare names. */
  via: string[];
  /** Outlets that it most probably comes from although it does not name them. */
  viaInferred: string[];
  credits: { role: 'author' | 'translator' | 'editor' | 'wire'; name: string }[];
  evidence: string | null;
}

/** What the matcher reads of an article. */
export type StoryQuery = Pick<Article, 'title' | 'text' | 'language' | 'published'> & {
  /** All addresses that the page is known by: loaded, resolved, canonical. */
  addresses: readonly string[];
  /** Addresses that the article links to. */
  links: readonly string[];
};

export interface StoryMatch extends StoryRef {
  /** The decision to show the match to a reader. */
  accepted: boolean;
}

/** The stories of one pack. */
export interface StoryIndex {
  /** Best first, at most `top`. Never throws. */
  match(query: StoryQuery, top?: number): StoryMatch[];
  /**
   * The story to show to a reader; null where none is sure enough. It is the first of `match`, where that is accepted, but what
   * cannot become it is left as soon as that is certain. Never throws.
   */
  find(query: StoryQuery): StoryMatch | null;
  get(id: string): Story | null;
}
