import { type Matrix, turned } from './matrix.ts';

/**
 * An inverted index in one run of bytes, read where it lies. Terms are 32-bit hashes. They are spread over 2^b buckets by
 * their top bits; a bucket lists its terms in order, each as
 *
 *   varint  2 × difference to the key before (in the bits below the bucket's) + 1 where there is a single posting
 *   varint  number of postings, unless there is a single one
 *   varint  bytes of postings, unless there is a single one
 *   varint… postings: 4 × (document − document before) + weight class, 0 to 3
 *
 * Gap coding with variable bytes is the usual compression of posting lists (Zobel and Moffat 2006, section 8).
 */
export interface Postings {
  /** How many documents have the term; 0 where none has. */
  frequency(key: number): number;
  /** Adds `gains[weight class]` to the total of each document that has the term. */
  accumulate(key: number, totals: Float32Array, gains: Gains): void;
  /** Calls `visit` for each document that has the term, in order. */
  each(key: number, visit: (document: number, weight: number) => void): void;
}

/** What a document gains by a term, by the term's weight class there. */
export type Gains = readonly [number, number, number, number];

/** About this many terms share a bucket, so that a lookup reads a few dozen bytes. */
const TERMS_A_BUCKET = 8;
const HEAVIEST = 3;

/** Encodes the entries of a matrix, term by term. */
export function encodePostings(matrix: Matrix): { buckets: Uint32Array; bytes: Uint8Array } {
  const { keys } = matrix;
  const { starts, documents, weights } = turned(matrix);
  const bits = bucketBits(keys.length);
  const buckets = new Uint32Array(2 ** bits + 1);
  const out = new ByteList();
  const list = new ByteList();
  let bucket = 0;
  let before = 0;
  keys.forEach((key, term) => {
    const from = starts[term] ?? 0;
    const to = starts[term + 1] ?? 0;
    if (from === to) return;
    const own = bits === 0 ? 0 : key >>> (32 - bits);
    while (bucket < own) buckets[++bucket] = out.length;
    const low = lowBits(key, bits);
    const gap = low - (buckets[bucket] === out.length ? 0 : before);
    before = low;
    list.length = 0;
    let last = 0;
    for (let i = from; i < to; i++) {
      const document = documents[i] ?? 0;
      list.varint((document - last) * 4 + Math.min(HEAVIEST, weights[i] ?? 0));
      last = document;
    }
    // Most terms stand in one document only; those need no lengths.
    out.varint(gap * 2 + (to - from === 1 ? 1 : 0));
    if (to - from > 1) {
      out.varint(to - from);
      out.varint(list.length);
    }
    out.append(list);
  });
  while (bucket < 2 ** bits) buckets[++bucket] = out.length;
  return { buckets, bytes: out.toBytes() };
}

/** Opens what `encodePostings` made; nothing is copied. Damaged bytes give wrong documents, never an endless loop. */
export function openPostings(buckets: Uint32Array, bytes: Uint8Array): Postings {
  const bits = Math.max(0, Math.round(Math.log2(Math.max(1, buckets.length - 1))));
  let at = 0;
  const varint = (end: number): number => {
    let value = 0;
    let scale = 1;
    while (at < end) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
      scale *= 128;
    }
    return value;
  };
  const varintLength = (from: number, end: number): number => {
    let to = from;
    while (to < end && (bytes[to] ?? 0) >= 0x80) to++;
    return to + 1 - from;
  };
  /** Leaves `at` at the first posting. */
  const seek = (key: number): { count: number; end: number } | null => {
    const bucket = bits === 0 ? 0 : key >>> (32 - bits);
    const wanted = lowBits(key, bits);
    const bucketEnd = Math.min(buckets[bucket + 1] ?? 0, bytes.length);
    at = buckets[bucket] ?? bucketEnd;
    let low = 0;
    while (at < bucketEnd) {
      const head = varint(bucketEnd);
      low += Math.floor(head / 2);
      const single = head % 2 === 1;
      const count = single ? 1 : varint(bucketEnd);
      const length = single ? varintLength(at, bucketEnd) : varint(bucketEnd);
      if (low === wanted) return { count, end: Math.min(at + length, bucketEnd) };
      if (low > wanted) return null;
      at += length;
    }
    return null;
  };
  return {
    frequency: (key) => seek(key)?.count ?? 0,
    accumulate(key, totals, gains) {
      const found = seek(key);
      if (!found) return;
      const [g0, g1, g2, g3] = gains;
      const { end } = found;
      let document = 0;
      let i = at;
      // The inner loop of every query: no calls, no objects.
      while (i < end) {
        let byte = bytes[i++] as number;
        let value = byte & 0x7f;
        let shift = 7;
        while (byte >= 0x80 && i < end) {
          byte = bytes[i++] as number;
          value |= (byte & 0x7f) << shift;
          shift += 7;
        }
        document += value >>> 2;
        const weight = value & 3;
        if (document < totals.length) {
          totals[document] =
            (totals[document] as number) + (weight === 0 ? g0 : weight === 1 ? g1 : weight === 2 ? g2 : g3);
        }
      }
    },
    each(key, visit) {
      const found = seek(key);
      if (!found) return;
      let document = 0;
      while (at < found.end) {
        const value = varint(found.end);
        document += Math.floor(value / 4);
        visit(document, value % 4);
      }
    },
  };
}

function bucketBits(terms: number): number {
  return Math.min(24, Math.max(0, Math.round(Math.log2(Math.max(1, terms / TERMS_A_BUCKET)))));
}

function lowBits(key: number, bits: number): number {
  return bits === 0 ? key : (key << bits) >>> bits;
}

/** Bytes that grow. */
class ByteList {
  length = 0;
  private bytes = new Uint8Array(64);

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.push(rest);
  }

  append(other: ByteList): void {
    this.reserve(other.length);
    this.bytes.set(other.bytes.subarray(0, other.length), this.length);
    this.length += other.length;
  }

  toBytes(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private push(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
