import { PackError } from './container.ts';

/** Runs that lie one behind the other, by where each starts: strings in a text, things in a bucket. */
export interface Runs {
  readonly length: number;
  /** Where a run starts, which is where the one before it ends. */
  startOf(run: number): number;
  /** How many things are in a run. */
  lengthOf(run: number): number;
}

/** So many runs share a start that is written out; those of the others are added up from there. */
const STEP_BITS = 3;
const STEP = 1 << STEP_BITS;
const HEAD_BYTES = 8;

/**
 * Encodes runs by their lengths, in about a third of the bytes that all starts would take: their number (u32), the bytes of
 * a length (u32), every 8th start (u32 each), the lengths.
 */
export function encodeRuns(lengths: readonly number[]): Uint8Array {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const Width = longest < 2 ** 8 ? Uint8Array : longest < 2 ** 16 ? Uint16Array : Uint32Array;
  const starts = new Uint32Array(Math.ceil(lengths.length / STEP));
  let start = 0;
  lengths.forEach((length, run) => {
    if (run % STEP === 0) starts[run / STEP] = start;
    start += length;
  });
  const out = new Uint8Array(HEAD_BYTES + starts.byteLength + lengths.length * Width.BYTES_PER_ELEMENT);
  new Uint32Array(out.buffer, 0, 2).set([lengths.length, Width.BYTES_PER_ELEMENT]);
  out.set(new Uint8Array(starts.buffer), HEAD_BYTES);
  out.set(new Uint8Array(Width.from(lengths).buffer), HEAD_BYTES + starts.byteLength);
  return out;
}

/**
 * Opens what `encodeRuns` made, where it lies.
 * @param bytes from the first on, at a multiple of four; what follows the runs is left alone
 * @throws PackError where the bytes end early
 */
export function openRuns(bytes: Uint8Array, name: string): Runs & { byteLength: number } {
  const damaged = () => new PackError(`The runs of section “${name}” are damaged.`);
  if (bytes.byteLength < HEAD_BYTES) throw damaged();
  const [length = 0, width = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const steps = Math.ceil(length / STEP);
  const head = HEAD_BYTES + steps * 4;
  const byteLength = head + length * width;
  if (![1, 2, 4].includes(width) || byteLength > bytes.byteLength) throw damaged();
  const starts = new Uint32Array(bytes.buffer, bytes.byteOffset + HEAD_BYTES, steps);
  const at = [bytes.buffer, bytes.byteOffset + head, length] as const;
  const lengths = width === 1 ? new Uint8Array(...at) : width === 2 ? new Uint16Array(...at) : new Uint32Array(...at);
  return {
    length,
    byteLength,
    startOf(run) {
      const step = run >>> STEP_BITS;
      let start = starts[step] ?? 0;
      for (let before = step << STEP_BITS; before < run; before++) start += lengths[before] ?? 0;
      return start;
    },
    lengthOf: (run) => lengths[run] ?? 0,
  };
}
