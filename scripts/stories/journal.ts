import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { type Extract, packExtract, unpackExtract } from '../../src/stories/extract.ts';

/** What a build has read so far, one entry a line of input; null stands for a line that was passed over. */
export interface Journal {
  /** What earlier runs have left, in order. */
  entries(): Iterable<Extract | null>;
  append(extract: Extract | null): void;
  flush(): void;
  close(): void;
}

const FLUSH_AT = 1 << 20;
/** u32 length, u32 checksum. */
const HEAD = 8;

/**
 * Opens a journal, or makes one. `input` describes what is being read; the journal of another input is emptied. An entry
 * that a crash has cut short ends the journal before it.
 */
export function openJournal(path: string, input: string): Journal {
  const file = openSync(path, 'a+');
  const title = new TextEncoder().encode(`${input}\n`);
  let bytes: Uint8Array = readFileSync(file);
  if (!title.every((byte, i) => bytes[i] === byte)) {
    ftruncateSync(file, 0);
    writeSync(file, title);
    bytes = title;
  }
  const kept: (Extract | null)[] = [];
  let end = title.length;
  for (let next = entryAt(bytes, end); next; next = entryAt(bytes, end)) {
    kept.push(next.extract);
    end = next.end;
  }
  ftruncateSync(file, end);

  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) writeSync(file, Buffer.concat(waiting));
    waiting = [];
    size = 0;
  };
  return {
    entries: () => kept,
    append(extract) {
      const content = extract ? packExtract(extract) : new Uint8Array();
      const head = new DataView(new ArrayBuffer(HEAD));
      head.setUint32(0, content.length, true);
      head.setUint32(4, checksum(content), true);
      waiting.push(new Uint8Array(head.buffer), content);
      size += HEAD + content.length;
      if (size >= FLUSH_AT) flush();
    },
    flush,
    close: () => closeSync(file),
  };
}

function entryAt(bytes: Uint8Array, at: number): { extract: Extract | null; end: number } | null {
  if (at + HEAD > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = at + HEAD + view.getUint32(at, true);
  if (end > bytes.length) return null;
  const content = bytes.subarray(at + HEAD, end);
  if (checksum(content) !== view.getUint32(at + 4, true)) return null;
  return { extract: content.length === 0 ? null : unpackExtract(content), end };
}

/** Adler-32 (RFC 1950); of nothing it is 1, so that a hole of zeros in the file is no entry. */
function checksum(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
}
