/**
 * The report: all that Headwater knows of one page. `trace` returns it, every surface shows it, and tools outside the
 * project read it as JSON. Names are kept stable; a fact that is absent is `null` or `[]`, never left out.
 */
export interface Report {
  page: PageFacts;
  isArticle: boolean;
  article: ArticleFacts | null;
  credits: Credit[];
  attributions: Attribution[];
  /** Every passage in quotation marks, in reading order. */
  quotations: Quotation[];
  /** The quotations beside those of other articles on the story whose texts are at hand, one for each such article. */
  comparisons: QuotationComparison[];
  notices: Notice[];
  sourcing: Sourcing;
  /** Oldest first; the last stop is this page. Empty where the page is no article. */
  trail: TrailStop[];
  /** What part this page has in the coverage of its story, recorded or not; null where the page is no article. */
  role: CoverageRole | null;
  story: StoryRef | null;
  coverage: Coverage[];
  independence: Independence;
  disputes: Dispute[];
  /** What this browser has read before; null where it has not, or where the reader has it remember nothing. */
  memory: MemoryFindings | null;
}

export interface PageFacts {
  url: string;
  /** The page behind a wrapper, else `url`. */
  resolvedUrl: string;
  wrapper: Wrapper | null;
  outlet: OutletRef | null;
  /** The outlet whose name this page wears without being it. */
  impersonates: OutletRef | null;
  /** The lines outside the article that were read (bylines, labels, appeals), joined by "\n\n". */
  outside: string;
}

export interface Wrapper {
  kind: 'archive' | 'amp' | 'translation' | 'cache' | 'aggregator' | 'reader' | 'mobile';
  host: string;
}

/** `domain` as in the outlet rows: a registrable domain, a host, or host and path. */
export interface OutletRef {
  domain: string;
  name: string;
}

export interface ArticleFacts {
  title: string | null;
  /** BCP 47. */
  language: string | null;
  /** ISO 8601, with the page's own offset when it has one. */
  published: string | null;
  modified: string | null;
  authors: string[];
  /** The text ends early: at a paywall, or at "read more". */
  truncated: boolean;
  paragraphs: string[];
  /** `paragraphs` joined by "\n\n" (the input unchanged, where the input was plain text). */
  text: string;
}

/** What a statement rests on. */
export interface Evidence {
  where: 'text' | 'metadata' | 'link' | 'address' | 'dataset' | 'memory';
  quote: string;
  /** UTF-16 offsets into `article.text`, or into `page.outside` where `outside` is true; else null. */
  start: number | null;
  end: number | null;
  outside: boolean;
  /** For a dataset row its reference; for a link its address; for metadata the property read. */
  reference: string | null;
}

export interface Credit {
  role: 'author' | 'translator' | 'editor' | 'photographer' | 'contributor' | 'wire';
  name: string;
  /** The domain of the outlet that the credited person or agency belongs to, where it is known. */
  outlet: string | null;
  evidence: Evidence;
}

export interface Attribution {
  kind: 'original-publication' | 'translation' | 'republication' | 'citation' | 'wire' | 'quotation' | 'press-release';
  source: AttributionSource;
  /** Is the whole article the source's, or the one statement? */
  scope: 'article' | 'statement';
  cue: string;
  /** Who the source has it from, nearest first; names as the page writes them. */
  via: string[];
  /** Stated, or inferred: a pronoun or "the newspaper" was taken for whoever was named before. */
  certainty: 'stated' | 'inferred';
  evidence: Evidence;
  /** The links of its sentence that lead to its source: what backs it up. */
  links: Evidence[];
  span: AttributionSpan | null;
}

/** How much of the article rests on sources without a name, and what it passes on without any source. */
export interface Sourcing {
  /** Each once, however often it is called upon. */
  anonymous: AnonymousSource[];
  /** Sentences that somebody is given as the source of. */
  claims: number;
  /** Those of them that rest on unnamed sources alone. */
  onAnonymousAlone: number;
  /** Sentences told as hearsay ("reportedly", "soll", "aurait") without a source. */
  hearsay: Evidence[];
}

/** Nobody is cited. */
export const NO_SOURCING: Sourcing = { anonymous: [], claims: 0, onAnonymousAlone: 0, hearsay: [] };

export interface AnonymousSource {
  /** As the page describes it. */
  description: string;
  /** Where the page says why the name is held back; null where it does not. */
  reason: Evidence | null;
  evidence: Evidence;
}

export interface AttributionSource {
  type: 'outlet' | 'agency' | 'organization' | 'person' | 'document' | 'anonymous';
  name: string;
  outlet: string | null;
}

/** UTF-16 offsets into `article.text`, end exclusive. */
export type Span = [start: number, end: number];

export interface AttributionSpan {
  source: Span | null;
  cue: Span | null;
  content: Span | null;
}

/** Something that stands in quotation marks, and who said it. */
export interface Quotation {
  /** Without its marks. */
  text: string;
  /** UTF-16 offsets into `article.text`, with the marks. */
  span: Span;
  /** Null where the page does not say. */
  speaker: AttributionSource | null;
  /** The speaker is named beside it, or only follows from what stands before it. */
  certainty: 'stated' | 'inferred';
}

/** The quotations of this article and of another one, side by side. */
export interface QuotationComparison {
  outlet: OutletRef;
  title: string | null;
  url: string;
  /** BCP 47. */
  language: string | null;
  /** In the order of this article. */
  pairs: QuotationPair[];
  /**
   * Those that only one of the two has, or that the other words so differently that they are not known again. Null where
   * the articles are in different languages: then that a quotation has no counterpart says nothing.
   */
  onlyHere: Quotation[] | null;
  onlyThere: Quotation[] | null;
}

/** What two articles quote alike, in as few sentences as belong together. That it is the same is always an inference. */
export interface QuotationPair {
  own: QuotedLine[];
  other: QuotedLine[];
  /** `same` and `removed` texts joined give the own lines, `same` and `added` ones the others; null across languages. */
  words: WordChange[] | null;
}

/** A sentence of a quotation; `quotation` is its index among those of its article. */
export interface QuotedLine {
  quotation: number;
  text: string;
}

export interface Notice {
  kind:
    | 'sponsored'
    | 'press-release'
    | 'legal-label'
    | 'correction'
    | 'machine-translation'
    | 'automation'
    | 'satire'
    | 'opinion'
    | 'archive'
    | 'impersonation'
    | 'designation'
    | 'embargo'
    | 'self-statement';
  /** A short stable name of the rule, such as `banned-organisation`. */
  name: string;
  text: string;
  evidence: Evidence;
  reference: string | null;
}

export interface TrailStop {
  node: TrailNode;
  /** How the story came to the next stop; null at the last one. */
  step: TrailStep | null;
}

export interface TrailNode {
  type: 'outlet' | 'agency' | 'organization' | 'person' | 'document' | 'anonymous' | 'page' | 'circular';
  name: string;
  outlet: string | null;
  language: string | null;
  date: string | null;
  url: string | null;
}

export interface TrailStep {
  relation: 'told' | 'cited' | 'translated' | 'republished' | 'copied' | 'wire' | 'published' | 'rewritten';
  credits: { role: Credit['role']; name: string }[];
  certainty: 'stated' | 'inferred';
  evidence: Evidence[];
}

export interface StoryRef {
  id: string;
  label: string;
  match: 'verbatim-copy' | 'translation' | 'same-story' | 'linked' | 'address';
  /** 0 to 1, comparable across queries. */
  score: number;
  evidence: Evidence[];
}

/** What part one outlet's article has in the coverage of a story. */
export const COVERAGE_ROLES = [
  'original',
  'translation',
  'citation',
  'verbatim-copy',
  'rewrite',
  'wire-copy',
  'press-release-copy',
  'denial',
  'correction',
  'follow-up',
  'opinion',
  'fact-check',
  'independent',
] as const;

export type CoverageRole = (typeof COVERAGE_ROLES)[number];

export interface Coverage {
  outlet: string;
  name: string;
  url: string | null;
  language: string | null;
  date: string | null;
  role: CoverageRole;
  via: string[];
  /** Names the origin that this coverage goes back to: equal for coverage with one origin. */
  origin: string;
  seen: 'dataset' | 'memory' | 'page';
}

export interface Independence {
  outlets: number;
  origins: number;
  anonymousOrigins: number;
}

export interface Dispute {
  by: string;
  outlet: string | null;
  url: string | null;
  note: string;
  evidence: Evidence[];
}

export interface MemoryFindings {
  /** That this address was read before; null where it was not. */
  before: ReadBefore | null;
  /** Other articles on the same story that were read, one per address, the latest first. */
  readings: ReadElsewhere[];
}

export interface ReadBefore {
  /** When it was last read before this time; ISO 8601 in UTC. */
  readAt: string;
  /** How often it was read before, as far as that is remembered. */
  times: number;
  /** What changed since; null where nothing did. */
  changes: Changes | null;
}

export interface ReadElsewhere {
  outlet: OutletRef;
  title: string | null;
  url: string;
  /** ISO 8601 in UTC. */
  readAt: string;
  /**
   * `story`: both belong to one recorded story; `linked`: one leads to the other, or both to the same page; `text`: one
   * holds the other's text.
   */
  match: 'story' | 'linked' | 'text';
}

/** What changed in an article between two readings. A text is null where only its fingerprint was remembered. */
export interface Changes {
  title: { before: string | null; after: string | null } | null;
  /** In the order of the new version; removed paragraphs stand where they stood. */
  paragraphs: ParagraphChange[];
}

/** `from` is an index into the old paragraphs, `to` into the new ones. What is not mentioned was kept, in its order. */
export type ParagraphChange =
  | { kind: 'added'; to: number; text: string | null }
  | { kind: 'removed'; from: number; text: string | null }
  | { kind: 'moved'; from: number; to: number; text: string | null }
  | {
      kind: 'altered';
      from: number;
      to: number;
      before: string | null;
      after: string | null;
      words: WordChange[] | null;
    };

/** `same` and `removed` texts joined give the old paragraph, `same` and `added` ones the new. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}
