/**
 * How much terms count. A term that a document shares with a query earns inverse document frequency (Spärck Jones 1972)
 * times the saturated weights that it has in both, as in BM25 (Robertson and Zaragoza 2009); length is taken care of by the
 * scores that query and document reach with themselves.
 */
export const HEAVINESS = [1, 1.5, 1.8, 2] as const;

/** The weight class of a term that stands `weight` times: 0 to 3. */
export function weightClass(weight: number): 0 | 1 | 2 | 3 {
  return weight < 1.5 ? 0 : weight < 2.5 ? 1 : weight < 4.5 ? 2 : 3;
}

export function rarity(frequency: number, documents: number): number {
  return Math.max(0, Math.log((documents + 1) / (frequency + 0.5)));
}

/** Positive numbers up to about 20,000 in one byte, to within 2 percent. */
export function toByte(value: number): number {
  return Math.max(0, Math.min(255, Math.round(Math.log1p(value * 10) * BYTE_STEPS)));
}

export function fromByte(byte: number): number {
  return Math.expm1(byte / BYTE_STEPS) / 10;
}

const BYTE_STEPS = 21;
