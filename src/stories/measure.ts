import { type Matrix, turned } from './matrix.ts';
import { DOCUMENT_SHARE } from './search.ts';
import { ACROSS, reachOf, WITHIN } from './terms.ts';
import { HEAVINESS, rarity, toByte } from './weights.ts';

/** A story's nearest neighbours whose mean likeness is its density. */
const NEIGHBOURS = 5;
/** Terms of more documents say little of who is near. */
const MOST_COMMON = 3000;
/** Of those that share the rarest terms, this many are held against a story in full. */
const CANDIDATES = 12;
/** They are sought within so many entries each, and so many for the whole pack. */
const MOST_ENTRIES = 5_000;
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
  // The inner loops of every build: few calls, no objects. Terms are told by their place among all, the rarest first.
  const byRarity = Uint32Array.from(keys.keys()).sort(
    (a, b) => (frequencies[a] as number) - (frequencies[b] as number) || a - b,
  );
  const places = new Uint32Array(keys.length);
  byRarity.forEach((term, place) => {
    places[term] = place;
  });
  const own = new Uint32Array(longestOf(starts));
  const shares = new Float32Array(keys.length);
  const touched = new Uint32Array(documents);
  const inverse = Float32Array.from(self, (value) => 1 / value);
  const candidates = new Highest(CANDIDATES);
  const nearest = new Highest(NEIGHBOURS);
  for (let document = 0; document < documents; document++) {
    let known = 0;
    for (let entry = starts[document] as number; entry < (starts[document + 1] as number); entry++) {
      const term = terms[entry] as number;
      if (!useful(term)) continue;
      own[known++] = places[term] as number;
      shares[term] = (gains[term] as number) * (HEAVINESS[weights[entry] as number] as number);
    }
    const ordered = own.subarray(0, known).sort();
    let count = 0;
    let work = 0;
    for (const place of ordered) {
      const term = byRarity[place] as number;
      work += frequencies[term] as number;
      if (work > most) break;
      const gain = shares[term] as number;
      const [g0, g1, g2, g3] = [gain * HEAVINESS[0], gain * HEAVINESS[1], gain * HEAVINESS[2], gain * HEAVINESS[3]];
      const end = byTerm.starts[term + 1] as number;
      for (let i = byTerm.starts[term] as number; i < end; i++) {
        const other = byTerm.documents[i] as number;
        const weight = byTerm.weights[i] as number;
        const total = totals[other] as number;
        if (total === 0) touched[count++] = other;
        totals[other] = total + (weight === 0 ? g0 : weight === 1 ? g1 : weight === 2 ? g2 : g3);
      }
    }
    totals[document] = 0;
    const ownShare = inverse[document] as number;
    candidates.clear();
    for (let n = 0; n < count; n++) {
      const other = touched[n] as number;
      const likeness = (totals[other] as number) * (ownShare + DOCUMENT_SHARE * (inverse[other] as number));
      totals[other] = 0;
      if (likeness > candidates.least) candidates.offer(other, likeness);
    }
    // What was left out above is made good for those that may be nearest.
    nearest.clear();
    for (const other of candidates.items) {
      let total = 0;
      const end = starts[other + 1] as number;
      for (let entry = starts[other] as number; entry < end; entry++) {
        const share = shares[terms[entry] as number] as number;
        if (share > 0) total += share * (HEAVINESS[weights[entry] as number] as number);
      }
      nearest.offer(other, total * (ownShare + DOCUMENT_SHARE * (inverse[other] as number)));
    }
    for (const place of ordered) shares[byRarity[place] as number] = 0;
    density[document] = toByte(nearest.sum / NEIGHBOURS);
  }
  return density;
}

/** The most entries that a document has. */
function longestOf(starts: Uint32Array): number {
  let longest = 0;
  for (let i = 0; i + 1 < starts.length; i++) longest = Math.max(longest, (starts[i + 1] ?? 0) - (starts[i] ?? 0));
  return longest;
}

/** The items that are worth most, of all that were offered. */
class Highest {
  /** What an item must be worth more than to be taken. */
  least = 0;
  private found: number[] = [];
  private values: number[] = [];
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  get items(): readonly number[] {
    return this.found;
  }

  get sum(): number {
    return this.values.reduce((sum, value) => sum + value, 0);
  }

  clear(): void {
    this.found = [];
    this.values = [];
    this.least = 0;
  }

  offer(item: number, value: number): void {
    if (value <= this.least) return;
    let at = Math.min(this.values.length, this.size - 1);
    for (; at > 0 && (this.values[at - 1] as number) < value; at--) {
      this.values[at] = this.values[at - 1] as number;
      this.found[at] = this.found[at - 1] as number;
    }
    this.values[at] = value;
    this.found[at] = item;
    if (this.values.length === this.size) this.least = this.values[this.size - 1] as number;
  }
}
