import { type Matrix, turned } from './matrix.ts';
import { DOCUMENT_SHARE, highest } from './search.ts';
import { ACROSS, reachOf, WITHIN } from './terms.ts';
import { HEAVINESS, rarity, toByte } from './weights.ts';

/** A story's nearest neighbours whose mean likeness is its density. */
const NEIGHBOURS = 5;
/** Terms of more documents say little of who is near. */
const MOST_COMMON = 3000;
/** Neighbours are sought by the rarest terms, within so many entries each, and so many for the whole pack. */
const MOST_ENTRIES = 40_000;
const ALL_ENTRIES = 6e8;

export interface Measures {
  within: Uint8Array;
  across: Uint8Array;
  density: Uint8Array;
}

/**
 * What only the whole pack can tell of each story, a byte each: the scores that it reaches with itself, and how crowded its
 * surroundings are. The latter is the correction for hubs of cross-domain similarity local scaling (Conneau et al. 2018):
 * in a running affair everything is alike, and a likeness means less there.
 */
export function measure(matrix: Matrix): Measures {
  const { documents, keys, frequencies, starts, terms, weights } = matrix;
  const gains = Float32Array.from(frequencies, (frequency) => rarity(frequency, documents));
  const within = new Float32Array(documents).fill(1);
  const across = new Float32Array(documents).fill(1);
  for (let document = 0; document < documents; document++) {
    for (let entry = starts[document] ?? 0; entry < (starts[document + 1] ?? 0); entry++) {
      const term = terms[entry] ?? 0;
      const own = (gains[term] ?? 0) * (HEAVINESS[weights[entry] ?? 0] ?? 1) ** 2;
      const reach = reachOf(keys[term] ?? 0);
      if (reach & WITHIN) within[document] = (within[document] ?? 0) + own;
      if (reach & ACROSS) across[document] = (across[document] ?? 0) + own;
    }
  }
  return {
    within: Uint8Array.from(within, toByte),
    across: Uint8Array.from(across, toByte),
    density: crowding(matrix, gains, within),
  };
}

function crowding(matrix: Matrix, gains: Float32Array, self: Float32Array): Uint8Array {
  const { documents, keys, frequencies, starts, terms, weights } = matrix;
  const byTerm = turned(matrix);
  const most = Math.min(MOST_ENTRIES, ALL_ENTRIES / documents);
  const totals = new Float32Array(documents);
  const density = new Uint8Array(documents);
  const useful = (term: number): boolean => {
    const frequency = frequencies[term] ?? 0;
    return frequency > 1 && frequency <= MOST_COMMON && (reachOf(keys[term] ?? 0) & WITHIN) !== 0;
  };
  for (let document = 0; document < documents; document++) {
    const own: { term: number; heavy: number }[] = [];
    for (let entry = starts[document] ?? 0; entry < (starts[document + 1] ?? 0); entry++) {
      const term = terms[entry] ?? 0;
      if (useful(term)) own.push({ term, heavy: HEAVINESS[weights[entry] ?? 0] ?? 1 });
    }
    own.sort((a, b) => (frequencies[a.term] ?? 0) - (frequencies[b.term] ?? 0));
    const touched: number[] = [];
    let work = 0;
    for (const { term, heavy } of own) {
      work += frequencies[term] ?? 0;
      if (work > most) break;
      const gain = (gains[term] ?? 0) * heavy;
      for (let i = byTerm.starts[term] ?? 0; i < (byTerm.starts[term + 1] ?? 0); i++) {
        const other = byTerm.documents[i] as number;
        if (totals[other] === 0) touched.push(other);
        totals[other] = (totals[other] as number) + gain * (HEAVINESS[byTerm.weights[i] as number] as number);
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
