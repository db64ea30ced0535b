import { filtered, type Matrix } from './matrix.ts';
import { reachOf } from './terms.ts';
import { HEAVINESS, rarity } from './weights.ts';

/** About what an entry takes in the pack, with its share of the dictionary. */
const BYTES_AN_ENTRY = 2.6;
/** Of what a story may keep, this share are fingerprints of wording. */
const FINGERPRINTS = 0.2;

/**
 * Leaves out of a large pack what says least, story by story, until it takes about `bytes`; a smaller one stays as it is.
 *
 * Method: document-centric static index pruning (Büttcher and Clarke 2006), by the weight that an entry has in a score.
 */
export function prune(matrix: Matrix, bytes: number): Matrix {
  const { documents, keys, frequencies, starts, terms, weights } = matrix;
  if (terms.length * BYTES_AN_ENTRY <= bytes) return matrix;
  const each = Math.max(1, Math.floor(bytes / BYTES_AN_ENTRY / documents));
  const wording = Math.floor(each * FINGERPRINTS);
  const kept = new Uint8Array(terms.length);
  const worth = (entry: number): number => {
    const term = terms[entry] ?? 0;
    return rarity(frequencies[term] ?? 0, documents) * (HEAVINESS[weights[entry] ?? 0] ?? 1);
  };
  for (let document = 0; document < documents; document++) {
    const fingerprints: number[] = [];
    const others: number[] = [];
    for (let entry = starts[document] ?? 0; entry < (starts[document + 1] ?? 0); entry++) {
      (reachOf(keys[terms[entry] ?? 0] ?? 0) === 0 ? fingerprints : others).push(entry);
    }
    for (const entry of fingerprints.slice(0, wording)) kept[entry] = 1;
    others.sort((a, b) => worth(b) - worth(a) || a - b);
    for (const entry of others.slice(0, each - Math.min(wording, fingerprints.length))) kept[entry] = 1;
  }
  return filtered(matrix, (entry) => kept[entry] === 1);
}
