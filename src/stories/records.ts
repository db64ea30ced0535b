import { ACCEPTED } from './articles.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Facet, FacetGroup, Part, Spelling } from './facets.ts';
import type { Terms } from './terms.ts';

/** An article, as it is held against the records. */
export interface RecordQuery {
  terms: Terms;
  /** Title and text. */
  text: string;
  /** BCP 47. */
  language: string | null;
  /** ISO 8601. */
  published: string | null;
  /** The article links to a page that is known to tell the story. */
  linked: boolean;
}

export interface RecordScore {
  /** In nats: from 0 on it is accepted. */
  evidence: number;
  score: number;
  accepted: boolean;
  /** `linked`: without the link the facts would not have been enough. */
  match: 'same-story' | 'linked';
  /** The facets that the article shows, weightiest first. */
  shown: Facet[];
}

/** What one facet of a group is worth when all of it is there, in nats of evidence. */
const WORTH: Readonly<Record<Facet['group'], number>> = {
  person: 2.6,
  organisation: 1.3,
  place: 0.5,
  number: 0.7,
  term: 1.3,
  label: 0.6,
};
/** A group cannot decide alone: many people who are often in the news together are no story yet. */
const MOST_OF_A_GROUP: Readonly<Record<Facet['group'], number>> = {
  person: 5.5,
  organisation: 2.6,
  place: 1.2,
  number: 1.4,
  term: 3,
  label: 2.6,
};
const NEEDED = 7.2;
/** The article shows the names but nothing of what happened. */
const NOTHING_HAPPENED = 2.5;
/** Known facts cannot be told before they were published; a day's grace covers time zones. */
const TOO_EARLY = 6;
/** A link supports what the text says; pages also link to what they are not about. */
const LINK = 2.5;
const GRACE_DAYS = 2;
const DAY = 86_400_000;

/**
 * How probable it is, 0 to 1, that an article tells the story of a record: a logistic function of the evidence of its facets,
 * each weighed by how seldom it is met in the records (`frequency`) and by how little chance would show it.
 *
 * @param least the evidence that is asked for, in nats. Null where the first groups of facets show that it cannot be reached;
 *   the others are then not made.
 */
export function scoreRecord(
  groups: readonly FacetGroup[],
  date: string | null,
  query: RecordQuery,
  frequency: (key: number) => number,
  least = Number.NEGATIVE_INFINITY,
): RecordScore | null {
  const chance = chanceOf(query.terms);
  const gains = new Map<Facet['group'], number>();
  const shown: { facet: Facet; gain: number }[] = [];
  let evidence = -NEEDED;
  let possible = groups.reduce((sum, { group }) => sum + MOST_OF_A_GROUP[group], query.linked ? LINK : 0);
  for (const { group, facets } of groups) {
    if (evidence + possible < least) return null;
    let total = 0;
    for (const facet of facets()) {
      const share = presence(facet, query, chance);
      // Most are not there, and how rare they are need not be looked up.
      if (share <= 0) continue;
      const gain = worthOf(facet) * share * rareness(facet, frequency);
      if (gain <= 0) continue;
      shown.push({ facet, gain });
      total += gain;
    }
    gains.set(group, total);
    evidence += Math.min(total, MOST_OF_A_GROUP[group]);
    possible -= MOST_OF_A_GROUP[group];
  }
  const happened = (gains.get('term') ?? 0) + (gains.get('label') ?? 0);
  if (happened < 1 && tellsWhatHappened(groups, query.language)) evidence -= NOTHING_HAPPENED * (1 - happened);
  if (isTooEarly(date, query.published)) evidence -= TOO_EARLY;
  const linked = query.linked && evidence < 0;
  if (linked) evidence += LINK;
  const score = probability(evidence);
  const weightiest = shown.sort((a, b) => b.gain - a.gain).map(({ facet }) => facet);
  return {
    evidence,
    score,
    accepted: score >= ACCEPTED,
    match: linked ? 'linked' : 'same-story',
    shown: weightiest,
  };
}

/** A typical phrase of several words says more than one word does. */
function worthOf({ group, spellings }: Facet): number {
  if (group !== 'term') return WORTH[group];
  const words = Math.max(
    ...spellings.map(({ parts }) => parts.filter(({ letters }) => letters >= CONTENT_LETTERS).length),
  );
  return WORTH.term * (words >= PHRASE_WORDS ? PHRASE : 1);
}

/** Shorter words are mostly articles and prepositions. */
const CONTENT_LETTERS = 4;
const PHRASE_WORDS = 3;
const PHRASE = 1.5;

function probability(sum: number): number {
  return 1 / (1 + Math.exp(-1.5 * sum - Math.log(ACCEPTED / (1 - ACCEPTED))));
}

/** How much of a facet an article shows, 0 to 1. */
function presence(facet: Facet, query: RecordQuery, chance: Chance): number {
  return Math.max(...facet.spellings.map((spelling) => spelled(spelling, query, chance)));
}

/** Nats of surprise from which on a facet is surely meant. */
const SURE = 6;

function spelled({ parts, pairs, phrase }: Spelling, { terms, text }: RecordQuery, chance: Chance): number {
  if (phrase !== null) return text.includes(phrase) ? 1 : 0;
  const whole = pairs.length > 0 && pairs.every(({ keys }) => keys.some((key) => terms.has(key)));
  const heard = whole ? pairs.reduce((sum, { sounds }) => sum + chance('pair', sounds), 0) / SURE : 0;
  if (heard >= 1) return 1;
  let there = 0;
  let all = 0;
  for (const part of parts) {
    all += surpriseOfWord(part.letters);
    there += surprise(part, terms, chance);
  }
  if (all === 0) return heard;
  const share = Math.min(1, there / all);
  return Math.max(heard, share < LEAST_SHARE ? 0 : share * share * Math.min(1, there / Math.min(SURE, all)));
}

const LEAST_SHARE = 0.4;

function surprise({ key, letters, byEar, sounds }: Part, terms: Terms, chance: Chance): number {
  if (terms.has(key)) return surpriseOfWord(letters);
  if (!byEar.some((sound) => terms.has(sound))) return 0;
  return Math.min(surpriseOfWord(letters), chance('name', sounds));
}

/** Short words are met by chance more often. */
function surpriseOfWord(letters: number): number {
  return Math.min(SURE, letters);
}

/** Less for what many records share: those people and outlets are in the news every day. */
function rareness(facet: Facet, frequency: (key: number) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { parts } of facet.spellings) for (const { key } of parts) least = Math.min(least, frequency(key));
  return 1 / (1 + Math.log(Math.max(1, least)));
}

function tellsWhatHappened(groups: readonly FacetGroup[], language: string | null): boolean {
  const primary = language?.split('-')[0] ?? '';
  return groups.some(({ facets }) => facets().some(({ languages }) => languages.includes(primary)));
}

function isTooEarly(date: string | null, published: string | null): boolean {
  if (date === null || published === null || date.length < 10) return false;
  return Date.parse(published) < Date.parse(date.slice(0, 10)) - GRACE_DAYS * DAY;
}
