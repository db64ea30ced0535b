/** Which document has which term how heavily, document by document and, turned round, term by term. */
export interface Matrix {
  documents: number;
  /** Hashes of the terms, ascending. */
  keys: Uint32Array;
  /** How many documents have each term. */
  frequencies: Uint32Array;
  /** Where the entries of each document start, and at last where they end. */
  starts: Uint32Array;
  /** Number of the term in `keys`, entry by entry. */
  terms: Uint32Array;
  /** Weight class, entry by entry. */
  weights: Uint8Array;
}

export interface MatrixWriter {
  /** Opens the next document; entries go to the last one opened. */
  open(): void;
  add(key: number, weight: number): void;
  finish(): Matrix;
}

export function matrixWriter(): MatrixWriter {
  const starts: number[] = [];
  let keys = new Uint32Array(1024);
  let weights = new Uint8Array(1024);
  let length = 0;
  return {
    open() {
      starts.push(length);
    },
    add(key, weight) {
      if (length === keys.length) {
        keys = grown(keys, new Uint32Array(length * 2));
        weights = grown(weights, new Uint8Array(length * 2));
      }
      keys[length] = key;
      weights[length++] = weight;
    },
    finish() {
      const sorted = keys.slice(0, length).sort();
      const distinct = sorted.filter((key, i) => i === 0 || key !== sorted[i - 1]);
      const numbers = new Map<number, number>();
      for (const [i, key] of distinct.entries()) numbers.set(key, i);
      const terms = keys.slice(0, length).map((key) => numbers.get(key) ?? 0);
      return withFrequencies(distinct, Uint32Array.from([...starts, length]), terms, weights.slice(0, length));
    },
  };
}

/** The entries for which `keep` answers true. */
export function filtered(matrix: Matrix, keep: (entry: number) => boolean): Matrix {
  const starts = new Uint32Array(matrix.documents + 1);
  const terms = new Uint32Array(matrix.terms.length);
  const weights = new Uint8Array(matrix.terms.length);
  let length = 0;
  for (let document = 0; document < matrix.documents; document++) {
    starts[document] = length;
    for (let entry = matrix.starts[document] ?? 0; entry < (matrix.starts[document + 1] ?? 0); entry++) {
      if (!keep(entry)) continue;
      terms[length] = matrix.terms[entry] ?? 0;
      weights[length++] = matrix.weights[entry] ?? 0;
    }
  }
  starts[matrix.documents] = length;
  return withFrequencies(matrix.keys, starts, terms.slice(0, length), weights.slice(0, length));
}

/** The same entries term by term: where those of each term start, their documents in order, their weights. */
export function turned({ documents, keys, frequencies, starts, terms, weights }: Matrix): {
  starts: Uint32Array;
  documents: Uint32Array;
  weights: Uint8Array;
} {
  const from = new Uint32Array(keys.length + 1);
  for (let term = 0; term < keys.length; term++) from[term + 1] = (from[term] ?? 0) + (frequencies[term] ?? 0);
  const next = from.slice();
  const owners = new Uint32Array(terms.length);
  const heavy = new Uint8Array(terms.length);
  for (let document = 0; document < documents; document++) {
    for (let entry = starts[document] ?? 0; entry < (starts[document + 1] ?? 0); entry++) {
      const term = terms[entry] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      owners[at] = document;
      heavy[at] = weights[entry] ?? 0;
    }
  }
  return { starts: from, documents: owners, weights: heavy };
}

function withFrequencies(keys: Uint32Array, starts: Uint32Array, terms: Uint32Array, weights: Uint8Array): Matrix {
  const frequencies = new Uint32Array(keys.length);
  for (const term of terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
  return { documents: starts.length - 1, keys, frequencies, starts, terms, weights };
}

function grown<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
