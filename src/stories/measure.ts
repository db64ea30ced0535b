import type { PostingsWriter } from './postings.ts';
import { DOCUMENT_SHARE, highest } from './search.ts';
import { ACROSS, reachOf, WITHIN } from './terms.ts';
import { HEAVINESS, rarity, toByte } from './weights.ts';

/** A story's nearest neighbours whose mean likeness is its density. */
export const NEIGHBOURS = 5;
/** Terms of more documents say little of who is near, and would make the work grow with the square of the pack. */
const MOST_COMMON = 3000;

/**
 * What only the whole pack can tell of each story, a byte each: the scores that it reaches with itself, and how crowded its
 * surroundings are. The latter is the correction for hubs of cross-domain similarity local scaling (Conneau et al. 2018):
 * in a running affair everything is alike, and a likeness means less there.
 */
export function measure(
  postings: PostingsWriter,
  size: number,
): { within: Uint8Array; across: Uint8Array; density: Uint8Array } {
  const within = new Float32Array(size).fill(1);
  const across = new Float32Array(size).fill(1);
  const counts = new Uint32Array(size + 1);
  const terms: { gain: number; documents: number[]; weights: number[] }[] = [];
  let current = -1;
  postings.each((key, frequency, document, weight) => {
    const heavy = HEAVINESS[weight] ?? 1;
    const rare = rarity(frequency, size);
    if (reachOf(key) & WITHIN) within[document] = (within[document] ?? 0) + rare * heavy * heavy;
    if (reachOf(key) & ACROSS) across[document] = (across[document] ?? 0) + rare * heavy * heavy;
    if (!(reachOf(key) & WITHIN) || frequency < 2 || frequency > MOST_COMMON) return;
    if (key !== current) terms.push({ gain: rare, documents: [], weights: [] });
    current = key;
    terms.at(-1)?.documents.push(document);
    terms.at(-1)?.weights.push(weight);
    counts[document + 1] = (counts[document + 1] ?? 0) + 1;
  });
  return {
    within: Uint8Array.from(within, toByte),
    across: Uint8Array.from(across, toByte),
    density: crowding(terms, counts, within),
  };
}

function crowding(
  terms: readonly { gain: number; documents: number[]; weights: number[] }[],
  counts: Uint32Array,
  self: Float32Array,
): Uint8Array {
  const size = self.length;
  // The terms of each document, one run after the other.
  for (let i = 0; i < size; i++) counts[i + 1] = (counts[i + 1] ?? 0) + (counts[i] ?? 0);
  const starts = counts.slice();
  const own = new Uint32Array(counts[size] ?? 0);
  const ownWeights = new Uint8Array(own.length);
  terms.forEach(({ documents, weights }, t) => {
    documents.forEach((document, i) => {
      const at = starts[document] ?? 0;
      starts[document] = at + 1;
      own[at] = t;
      ownWeights[at] = weights[i] ?? 0;
    });
  });
  const totals = new Float32Array(size);
  const density = new Uint8Array(size);
  for (let document = 0; document < size; document++) {
    const touched: number[] = [];
    for (let at = counts[document] ?? 0; at < (counts[document + 1] ?? 0); at++) {
      const term = terms[own[at] ?? 0];
      if (!term) continue;
      const gain = term.gain * (HEAVINESS[ownWeights[at] ?? 0] ?? 1);
      for (let i = 0; i < term.documents.length; i++) {
        const other = term.documents[i] as number;
        if (totals[other] === 0) touched.push(other);
        totals[other] = (totals[other] as number) + gain * (HEAVINESS[term.weights[i] as number] as number);
      }
    }
    totals[document] = 0;
    const likeness = (n: number): number => {
      const other = touched[n] ?? 0;
      const total = totals[other] ?? 0;
      return total / (self[document] ?? 1) + (DOCUMENT_SHARE * total) / (self[other] ?? 1);
    };
    let sum = 0;
    for (const n of highest(touched.length, likeness, NEIGHBOURS)) sum += likeness(n);
    density[document] = toByte(sum / NEIGHBOURS);
    for (const other of touched) totals[other] = 0;
  }
  return density;
}
