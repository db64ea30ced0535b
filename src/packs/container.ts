/**
 * The pack file: named sections of bytes behind a small directory, so that opening one is a matter of making views on
 * it and costs the same whatever it holds. All numbers are little-endian; sections start at multiples of eight.
 *
 *   0   "HWPACK" and two digits of format version
 *   8   u32 number of sections, u32 length of the whole file in bytes
 *   16  u32 checksum (CRC-32) of all bytes from 24 on, u32 zero
 *   24  for each section: 24 bytes of name (ASCII, zero-padded), u32 offset, u32 length
 */
const MAGIC = 'HWPACK';
const VERSION = '01';
/** What the checksum does not cover. */
export const HEADER_BYTES = 24;
const CHECKSUM_AT = 16;
const ENTRY_BYTES = 32;
const NAME_BYTES = 24;
/** Before a column of numbers: its width, padded so that the numbers stay aligned. */
const WIDTH_BYTES = 8;
/** One for all sections: a pack has dozens, and a starting worker opens each. */
const DECODER = new TextDecoder();

/** Thrown where bytes are no pack, or a damaged one. The message says which. */
export class PackError extends Error {
  override name = 'PackError';
}

export interface Container {
  has(name: string): boolean;
  /** The bytes of a section, as a view. Throws PackError where there is no such section. */
  bytes(name: string): Uint8Array;
  /** A section of 32-bit numbers, as a view. */
  numbers(name: string): Uint32Array;
  /** A section written by `encodeNumbers`, as a view. */
  column(name: string): Uint8Array | Uint16Array | Uint32Array;
  /** A section written by `encodeStrings`. */
  strings(name: string): Strings;
}

export interface Strings {
  readonly length: number;
  /** Throws PackError where `index` is out of range. */
  at(index: number): string;
  /** A string that is JSON, parsed. Throws PackError where it is none. */
  json(index: number): unknown;
}

/**
 * Opens a pack. Throws PackError where the bytes are no pack, a pack of another format, or end early. The checksum is not
 * looked at, as that would mean to read it all: `checkContainer` does so once, when a pack comes in.
 */
export function openContainer(input: Uint8Array): Container {
  // Views on 32-bit numbers need an aligned start.
  const file = input.byteOffset % 8 === 0 ? input : input.slice();
  const magic = ascii(file.subarray(0, 8));
  if (!magic.startsWith(MAGIC)) throw new PackError('These bytes are no Headwater pack.');
  if (magic !== MAGIC + VERSION) {
    throw new PackError(
      `The pack has format ${magic.slice(MAGIC.length)}; this version of Headwater reads ${VERSION}.`,
    );
  }
  if (file.byteLength < HEADER_BYTES) throw new PackError('The pack is damaged: it ends in its head.');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint32(8, true);
  const declared = view.getUint32(12, true);
  if (declared !== file.byteLength || HEADER_BYTES + count * ENTRY_BYTES > file.byteLength) {
    throw new PackError(`The pack is damaged: it should have ${declared} bytes and has ${file.byteLength}.`);
  }
  for (let i = 0; i < count; i++) {
    const at = HEADER_BYTES + i * ENTRY_BYTES + NAME_BYTES;
    const offset = view.getUint32(at, true);
    if (offset % 8 !== 0 || offset + view.getUint32(at + 4, true) > file.byteLength) {
      const name = ascii(file.subarray(at - NAME_BYTES, at)).replace(/\0+$/, '');
      throw new PackError(`The pack is damaged: its section “${name}” lies outside the file.`);
    }
  }
  /** Where the entry of a section is, or -1. Names are compared where they lie: a starting worker makes no strings of them. */
  const entryOf = (name: string): number => {
    for (let i = 0; i < count; i++) {
      const at = HEADER_BYTES + i * ENTRY_BYTES;
      let same = 0;
      while (same < name.length && file[at + same] === name.charCodeAt(same)) same++;
      if (same === name.length && (same === NAME_BYTES || file[at + same] === 0)) return at;
    }
    return -1;
  };
  const bytes = (name: string): Uint8Array => {
    const at = entryOf(name);
    if (at < 0) throw new PackError(`The pack has no section “${name}”.`);
    const offset = view.getUint32(at + NAME_BYTES, true);
    return file.subarray(offset, offset + view.getUint32(at + NAME_BYTES + 4, true));
  };
  const numbers = (name: string): Uint32Array => {
    const view = bytes(name);
    if (view.byteLength % 4 !== 0) throw new PackError(`The section “${name}” does not hold 32-bit numbers.`);
    return new Uint32Array(view.buffer, view.byteOffset, view.byteLength / 4);
  };
  return {
    has: (name) => entryOf(name) >= 0,
    bytes,
    numbers,
    column: (name) => openNumbers(bytes(name), name),
    strings: (name) => openStrings(bytes(name), name),
  };
}

/** Reads a whole pack and holds it against its checksum. Throws PackError where it is no pack or was damaged. */
export function checkContainer(input: Uint8Array): void {
  openContainer(input);
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  if (view.getUint32(CHECKSUM_AT, true) === crc32(input.subarray(HEADER_BYTES))) return;
  throw new PackError('The pack is damaged: its bytes do not match its checksum.');
}

/** Makes the bytes of a pack. The same sections in the same order give the same bytes. */
export function encodeContainer(
  sections: readonly (readonly [name: string, content: Uint8Array | Uint32Array])[],
): Uint8Array {
  let offset = HEADER_BYTES + sections.length * ENTRY_BYTES;
  const placed = sections.map(([name, content]) => {
    if (name.length > NAME_BYTES || !/^[\x21-\x7e]+$/.test(name))
      throw new PackError(`“${name}” cannot name a section.`);
    const bytes = new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
    offset = align(offset);
    const entry = { name, bytes, offset };
    offset += bytes.byteLength;
    return entry;
  });
  const file = new Uint8Array(align(offset));
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(MAGIC + VERSION), 0);
  view.setUint32(8, placed.length, true);
  view.setUint32(12, file.byteLength, true);
  placed.forEach(({ name, bytes, offset: start }, i) => {
    const at = HEADER_BYTES + i * ENTRY_BYTES;
    file.set(new TextEncoder().encode(name), at);
    view.setUint32(at + NAME_BYTES, start, true);
    view.setUint32(at + NAME_BYTES + 4, bytes.byteLength, true);
    file.set(bytes, start);
  });
  view.setUint32(CHECKSUM_AT, crc32(file.subarray(HEADER_BYTES)), true);
  return file;
}

/** Encodes whole numbers below 2^32 in as few bytes each as the largest needs: the width, then the numbers. */
export function encodeNumbers(values: ArrayLike<number>): Uint8Array {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i] ?? 0);
  const Width = largest < 2 ** 8 ? Uint8Array : largest < 2 ** 16 ? Uint16Array : Uint32Array;
  const numbers = Width.from(values);
  const out = new Uint8Array(WIDTH_BYTES + numbers.byteLength);
  out[0] = Width.BYTES_PER_ELEMENT;
  out.set(new Uint8Array(numbers.buffer), WIDTH_BYTES);
  return out;
}

/** Encodes strings for random access: their number, their end offsets, then UTF-8. */
export function encodeStrings(strings: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = strings.map((string) => encoder.encode(string));
  const head = 4 + encoded.length * 4;
  const out = new Uint8Array(head + encoded.reduce((sum, bytes) => sum + bytes.byteLength, 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, encoded.length, true);
  let end = 0;
  encoded.forEach((bytes, i) => {
    out.set(bytes, head + end);
    end += bytes.byteLength;
    view.setUint32(4 + i * 4, end, true);
  });
  return out;
}

function openNumbers(section: Uint8Array, name: string): Uint8Array | Uint16Array | Uint32Array {
  const width = section[0] ?? 0;
  const length = (section.byteLength - WIDTH_BYTES) / width;
  if (![1, 2, 4].includes(width) || !Number.isInteger(length) || length < 0) {
    throw new PackError(`The numbers of section “${name}” are damaged.`);
  }
  const at = [section.buffer, section.byteOffset + WIDTH_BYTES, length] as const;
  return width === 1 ? new Uint8Array(...at) : width === 2 ? new Uint16Array(...at) : new Uint32Array(...at);
}

function openStrings(section: Uint8Array, name: string): Strings {
  const damaged = () => new PackError(`The strings of section “${name}” are damaged.`);
  if (section.byteLength < 4) throw damaged();
  const length = new DataView(section.buffer, section.byteOffset).getUint32(0, true);
  const head = 4 + length * 4;
  if (head > section.byteLength) throw damaged();
  // ends[0] is the number of strings; the end of string i is ends[i + 1]. Sections are aligned.
  const ends = new Uint32Array(section.buffer, section.byteOffset, length + 1);
  const text = section.subarray(head);
  const startOf = (index: number): number => (index === 0 ? 0 : (ends[index] ?? 0));
  const bytesAt = (index: number): Uint8Array => {
    if (!(index >= 0 && index < length)) throw new PackError(`Section “${name}” has no string ${index}.`);
    const start = startOf(index);
    const end = ends[index + 1] ?? 0;
    if (start > end || end > text.byteLength) throw damaged();
    return text.subarray(start, end);
  };
  const at = (index: number): string => {
    const bytes = bytesAt(index);
    return bytes.length <= SHORT && bytes.every(isAsciiByte) ? ascii(bytes) : DECODER.decode(bytes);
  };
  const json = (index: number): unknown => {
    const text = at(index);
    try {
      return JSON.parse(text);
    } catch {
      throw damaged();
    }
  };
  return { length, at, json };
}

/** Strings up to this many bytes are put together by hand where they are ASCII: calling the decoder costs more. */
const SHORT = 64;

function isAsciiByte(byte: number): boolean {
  return byte < 0x80;
}

/** CRC-32 as in ISO 3309 and zip files. */
function crc32(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    return remainder;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function align(offset: number): number {
  return (offset + 7) & ~7;
}
