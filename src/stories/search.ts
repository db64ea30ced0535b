import type { Container } from '../packs/container.ts';
import { SHINGLE, selectedOf } from './copies.ts';
import { type Gains, openPostings } from './postings.ts';
import { ACROSS, fingerprintKey, reachOf, type Terms, WITHIN } from './terms.ts';
import { fromByte, HEAVINESS, rarity, weightClass } from './weights.ts';

/** A story that shares terms with a query. */
export interface Candidate {
  document: number;
  /** Evidence from words and figures, in nats of rarity. */
  within: number;
  /** Evidence from names by sound, places and figures. */
  across: number;
  /** Likeness of the two as texts in one language: 0 to 1.5, where about 0.3 is already close. */
  likeness: number;
  /** The same from what is comparable across languages. */
  likenessAcross: number;
  /** The share of the stored text's fingerprints that the query has; 0 where they are too few to tell. */
  copied: number;
  /** Mean likeness of the story to those most like it in the pack: high in running affairs. */
  density: number;
}

export interface Search {
  readonly size: number;
  /** The records and the articles that are most like the query, in no order. */
  find(query: SearchQuery): { records: Candidate[]; articles: Candidate[] };
  frequency(key: number): number;
}

export interface SearchQuery {
  terms: Terms;
  /** As `shinglesOf` gives them. */
  shingles: Uint32Array;
}

export const RECORD = 1;
/** The share that the document's own length has in a likeness; the query's has the rest. */
export const DOCUMENT_SHARE = 0.5;
const CANDIDATES = 24;
/** Of the records: each is held against the article fact by fact, and the one that it tells is among the first few. */
const RECORD_CANDIDATES = 8;
/** Fewer common passages are a quotation, or a common phrase. */
const LEAST_PASSAGES = 3;
/** From this share on, one passage less will do: the stored text is short. */
const MOST_OF_IT = 0.6;
/** Wording of more articles than this is boilerplate. */
const MOST_COPIES = 200;
/** Bounds the work of one query: the rarest terms come first. For a story more in the pack there is a fifth of a posting more. */
const MOST_POSTINGS = 80_000;
const POSTINGS_A_STORY = 0.2;

export function openSearch(pack: Container): Search {
  const kinds = pack.bytes('stories.kinds');
  const selfWithin = pack.bytes('stories.within');
  const selfAcross = pack.bytes('stories.across');
  const sketches = pack.bytes('stories.sketch');
  const densities = pack.bytes('stories.density');
  const postings = openPostings(pack.numbers('terms.buckets'), pack.bytes('terms.postings'));
  const size = kinds.length;
  const within = new Float32Array(size);
  const across = new Float32Array(size);
  const inverse = Float32Array.from({ length: 256 }, (_, byte) => 1 / Math.max(1, fromByte(byte)));
  // Pivoted length normalisation (Singhal, Buckley and Mitra 1996): short texts must not win by one long word.
  let meanAcross = 0;
  for (const byte of selfAcross) meanAcross += fromByte(byte) / size;
  const mostInverse = selfWithin.reduce((most, byte) => Math.max(most, inverse[byte] ?? 0), 0);
  const mostPostings = MOST_POSTINGS + POSTINGS_A_STORY * size;
  const hasRecords = kinds.includes(RECORD);
  const hasArticles = kinds.includes(0);

  /** The share of each stored text's fingerprints that the query has, where they stand in enough different passages. */
  const copies = (shingles: Uint32Array): Map<number, number> => {
    const found = new Map<number, { count: number; passages: number; end: number }>();
    const seen = new Set<number>();
    for (const position of selectedOf(shingles)) {
      const key = fingerprintKey(shingles[position] ?? 0);
      if (seen.has(key)) continue;
      const frequency = postings.frequency(key);
      if (frequency === 0 || frequency > MOST_COPIES) continue;
      seen.add(key);
      postings.each(key, (document) => {
        const entry = found.get(document) ?? { count: 0, passages: 0, end: 0 };
        entry.count++;
        if (position >= entry.end) {
          entry.passages++;
          entry.end = position + SHINGLE;
        }
        found.set(document, entry);
      });
    }
    const shares = new Map<number, number>();
    for (const [document, { count, passages }] of found) {
      const share = count / Math.max(1, sketches[document] ?? 1);
      if (passages >= LEAST_PASSAGES || (passages === LEAST_PASSAGES - 1 && share >= MOST_OF_IT))
        shares.set(document, share);
    }
    return shares;
  };

  const find = ({ terms, shingles }: SearchQuery): { records: Candidate[]; articles: Candidate[] } => {
    within.fill(0);
    across.fill(0);
    let ownWithin = 1;
    let ownAcross = 1;
    const known: { key: number; frequency: number; gain: number }[] = [];
    for (const { key, weight, strength } of terms.values()) {
      const frequency = postings.frequency(key);
      const heavy = weight < 1 ? weight : HEAVINESS[weightClass(weight)];
      const gain = rarity(frequency, size) * heavy * strength;
      if (reachOf(key) & WITHIN) ownWithin += gain * heavy;
      if (reachOf(key) & ACROSS) ownAcross += gain * heavy;
      if (frequency > 0 && gain > 0) known.push({ key, frequency, gain });
    }
    known.sort((a, b) => a.frequency - b.frequency);
    let work = 0;
    for (const { key, frequency, gain } of known) {
      work += frequency;
      if (work > mostPostings) break;
      const gains: Gains = [gain * HEAVINESS[0], gain * HEAVINESS[1], gain * HEAVINESS[2], gain * HEAVINESS[3]];
      if (reachOf(key) & WITHIN) postings.accumulate(key, within, gains);
      if (reachOf(key) & ACROSS) postings.accumulate(key, across, gains);
    }
    const likeness = (document: number): number => {
      const total = within[document] as number;
      return total / ownWithin + DOCUMENT_SHARE * total * (inverse[selfWithin[document] as number] as number);
    };
    const likenessAcross = (document: number): number => {
      const total = across[document] as number;
      return total / Math.sqrt(ownAcross * (meanAcross + fromByte(selfAcross[document] as number)));
    };
    const copied = copies(shingles);
    const candidate = (document: number): Candidate => ({
      document,
      within: within[document] ?? 0,
      across: across[document] ?? 0,
      likeness: likeness(document),
      likenessAcross: likenessAcross(document),
      copied: copied.get(document) ?? 0,
      density: fromByte(densities[document] ?? 0),
    });
    const both = (i: number) => (kinds[i] === RECORD ? (within[i] as number) + (across[i] as number) : 0);
    const records = hasRecords ? highest(size, both, RECORD_CANDIDATES) : [];
    if (!hasArticles) return { records: records.map(candidate), articles: [] };
    const alike = highestTotals(within, 1 / ownWithin + DOCUMENT_SHARE * mostInverse, likeness);
    const abroad = highestTotals(across, 1 / Math.sqrt(ownAcross * meanAcross), likenessAcross);
    const same = [...copied.keys()].sort((a, b) => (copied.get(b) ?? 0) - (copied.get(a) ?? 0)).slice(0, CANDIDATES);
    const articles = [...new Set([...alike, ...abroad, ...same])].filter((document) => kinds[document] !== RECORD);
    return { records: records.map(candidate), articles: articles.map(candidate) };
  };

  return { size, find, frequency: (key) => postings.frequency(key) };
}

/**
 * The documents that `value` ranks highest. It never exceeds `factor` times a document's total, which saves asking for
 * nearly all of a large pack.
 */
function highestTotals(totals: Float32Array, factor: number, value: (document: number) => number): number[] {
  const found: { document: number; value: number }[] = [];
  const best = (): void => {
    found.sort((a, b) => b.value - a.value || a.document - b.document);
    found.length = Math.min(found.length, CANDIDATES);
  };
  let least = 0;
  let floor = 0;
  for (let document = 0; document < totals.length; document++) {
    if ((totals[document] as number) <= floor) continue;
    const own = value(document);
    if (own <= least) continue;
    found.push({ document, value: own });
    if (found.length < CANDIDATES * 3) continue;
    best();
    least = found.at(-1)?.value ?? 0;
    floor = least / factor;
  }
  best();
  return found.map(({ document }) => document);
}

/** The numbers below `size` that `value` ranks highest, among those above zero. */
function highest(size: number, value: (i: number) => number, count: number): number[] {
  const found: { i: number; value: number }[] = [];
  let least = 0;
  for (let i = 0; i < size; i++) {
    const own = value(i);
    if (own <= least) continue;
    found.push({ i, value: own });
    if (found.length < count * 4) continue;
    found.sort((a, b) => b.value - a.value || a.i - b.i);
    found.length = count;
    least = found.at(-1)?.value ?? 0;
  }
  found.sort((a, b) => b.value - a.value || a.i - b.i);
  return found.slice(0, count).map(({ i }) => i);
}
