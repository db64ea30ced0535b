import { PackError } from './container.ts';
import { encodeRuns, openRuns } from './runs.ts';
import { chooseSymbols, ESCAPE, LONGEST_SYMBOL, writer } from './symbols.ts';

/** Many short texts that are read one by one where they lie. */
export interface Texts {
  readonly length: number;
  /** Throws PackError where `index` is out of range, or what stands there is damaged. */
  at(index: number): string;
  /** A text that is JSON, parsed. Throws PackError where it is none. */
  json(index: number): unknown;
  /** Whether a text is the ASCII text from `start` on. Makes no string; false where `index` is out of range. */
  isAscii(index: number, text: string, start: number): boolean;
}

const HEAD_BYTES = 8;
/** One for all texts: a starting worker opens dozens of them. */
const DECODER = new TextDecoder();
/** Where the bytes of a text are put together, which is read before the next one is. */
let room = new Uint8Array(64);

/**
 * Encodes texts for random access: the number of symbols (u32), u32 zero, the symbols in fields of eight bytes, their
 * lengths (one byte each, padded to eight), the runs of codes by text (`encodeRuns`, padded to eight), the codes.
 */
export function encodeTexts(texts: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = texts.map((text) => encoder.encode(text));
  const symbols = chooseSymbols(bytes);
  const codes = bytes.map(writer(symbols));
  const runs = encodeRuns(codes.map(({ length }) => length));
  const lengthsAt = HEAD_BYTES + symbols.length * LONGEST_SYMBOL;
  const runsAt = padded(lengthsAt + symbols.length);
  const codesAt = padded(runsAt + runs.byteLength);
  const out = new Uint8Array(codesAt + codes.reduce((sum, { length }) => sum + length, 0));
  new DataView(out.buffer).setUint32(0, symbols.length, true);
  symbols.forEach((symbol, code) => {
    out.set(symbol, HEAD_BYTES + code * LONGEST_SYMBOL);
    out[lengthsAt + code] = symbol.length;
  });
  out.set(runs, runsAt);
  let end = codesAt;
  for (const text of codes) {
    out.set(text, end);
    end += text.length;
  }
  return out;
}

/**
 * Opens what `encodeTexts` made. Nothing is read but the head.
 * @param section at a multiple of eight
 * @param name what an error calls it
 * @throws PackError where the section ends early
 */
export function openTexts(section: Uint8Array, name: string): Texts {
  const damaged = () => new PackError(`The texts of section “${name}” are damaged.`);
  if (section.byteLength < HEAD_BYTES) throw damaged();
  const count = new DataView(section.buffer, section.byteOffset).getUint32(0, true);
  const lengthsAt = HEAD_BYTES + count * LONGEST_SYMBOL;
  const runsAt = padded(lengthsAt + count);
  if (count > ESCAPE || runsAt > section.byteLength) throw damaged();
  const symbols = section.subarray(HEAD_BYTES, lengthsAt);
  const lengths = section.subarray(lengthsAt, lengthsAt + count);
  const runs = openRuns(section.subarray(runsAt), name);
  const codes = section.subarray(padded(runsAt + runs.byteLength));

  const at = (index: number): string => {
    if (!(index >= 0 && index < runs.length)) throw new PackError(`Section “${name}” has no text ${index}.`);
    const start = runs.startOf(index);
    const end = start + runs.lengthOf(index);
    if (end > codes.byteLength) throw damaged();
    if ((end - start) * LONGEST_SYMBOL > room.length) room = new Uint8Array((end - start) * LONGEST_SYMBOL);
    let size = 0;
    let all = 0;
    for (let i = start; i < end; i++) {
      const code = codes[i] ?? 0;
      const literal = code === ESCAPE;
      const from = literal ? ++i : code * LONGEST_SYMBOL;
      const length = literal ? 1 : (lengths[code] ?? 0);
      if (length > LONGEST_SYMBOL) throw damaged();
      for (let k = 0; k < length; k++) {
        const byte = (literal ? codes[from] : symbols[from + k]) ?? 0;
        room[size++] = byte;
        all |= byte;
      }
    }
    const bytes = room.subarray(0, size);
    // Calling the decoder costs more than a short text is worth.
    return all < 0x80 && size <= SHORT ? String.fromCharCode(...bytes) : DECODER.decode(bytes);
  };

  const json = (index: number): unknown => {
    const text = at(index);
    try {
      return JSON.parse(text);
    } catch {
      throw damaged();
    }
  };

  const isAscii = (index: number, wanted: string, from: number): boolean => {
    if (!(index >= 0 && index < runs.length)) return false;
    const start = runs.startOf(index);
    const end = start + runs.lengthOf(index);
    let to = from;
    for (let i = start; i < end; i++) {
      const code = codes[i] ?? 0;
      if (code === ESCAPE) {
        if (codes[++i] !== wanted.charCodeAt(to++)) return false;
        continue;
      }
      const symbol = code * LONGEST_SYMBOL;
      const length = lengths[code] ?? 0;
      // Behind the last character stands no number, which no byte equals.
      for (let k = 0; k < length; k++) if (symbols[symbol + k] !== wanted.charCodeAt(to++)) return false;
    }
    return to === wanted.length;
  };
  return { length: runs.length, at, json, isAscii };
}

/** In bytes. */
const SHORT = 64;

function padded(offset: number): number {
  return (offset + 7) & ~7;
}
