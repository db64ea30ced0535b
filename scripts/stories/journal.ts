import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Extract, unpackExtract } from '../../src/stories/extract.ts';

/** What a build has read so far, one entry a line of input; null stands for a line that was passed over. */
export interface Journal {
  /**
   * What earlier runs have left, in order, read as it is asked for. To be read to its end before anything is appended: there the
   * rest of an entry that a crash has cut short is dropped.
   */
  entries(): Iterable<Extract | null>;
  /** `packed` is as `packExtract` gives it, or null. */
  append(packed: Uint8Array | null): void;
  flush(): void;
  close(): void;
}

const FLUSH_AT = 1 << 20;
/** u32 length, u32 checksum. */
const HEAD = 8;

/** Opens a journal, or makes one. `input` describes what is being read; the journal of another input is emptied. */
export function openJournal(path: string, input: string): Journal {
  const file = openSync(path, 'a+');
  const title = new TextEncoder().encode(`${input}\n`);
  const found = readAt(file, 0, title.length);
  if (!found || !title.every((byte, i) => found[i] === byte)) {
    ftruncateSync(file, 0);
    writeSync(file, title);
  }
  function* entries(): Generator<Extract | null> {
    let end = title.length;
    for (let next = entryAt(file, end); next; next = entryAt(file, end)) {
      yield next.extract;
      end = next.end;
    }
    ftruncateSync(file, end);
  }

  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) writeSync(file, Buffer.concat(waiting));
    waiting = [];
    size = 0;
  };
  return {
    entries,
    append(packed) {
      const content = packed ?? new Uint8Array();
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

function entryAt(file: number, at: number): { extract: Extract | null; end: number } | null {
  const head = readAt(file, at, HEAD);
  if (!head) return null;
  const view = new DataView(head.buffer, head.byteOffset, HEAD);
  const length = view.getUint32(0, true);
  const content = length > fstatSync(file).size ? null : readAt(file, at + HEAD, length);
  if (!content || checksum(content) !== view.getUint32(4, true)) return null;
  return { extract: length === 0 ? null : unpackExtract(content), end: at + HEAD + length };
}

/** So many bytes of a file, or null where it ends before. */
function readAt(file: number, at: number, length: number): Uint8Array | null {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const read = readSync(file, bytes, done, length - done, at + done);
    if (read === 0) return null;
    done += read;
  }
  return bytes;
}

/** CRC-32, and never 0: a hole of zeros in the file is no entry. */
function checksum(bytes: Uint8Array): number {
  return crc32(bytes, EMPTY) || 1;
}

/** So that the checksum of nothing is not 0. */
const EMPTY = 1;
