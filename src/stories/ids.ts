/**
 * Ids in little space: each is stored as what differs from the one before (front coding, Witten, Moffat and Bell 1999), and
 * every sixteenth in full, so that any can be read without the others.
 *
 *   u32 number of ids, u32 … where each group of sixteen starts, then for each id:
 *   u8 bytes shared with the id before, u16 bytes of its own, those bytes
 */
export interface Ids {
  readonly length: number;
  /** Throws RangeError where `index` is out of range. */
  at(index: number): string;
  /** Where an id stands, or -1. Reads through all of them. */
  find(id: string): number;
}

const GROUP = 16;
const LONGEST_SHARED = 255;

/** Throws RangeError where an id is longer than 65,535 bytes. */
export function encodeIds(ids: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = ids.map((id) => encoder.encode(id));
  const groups = Math.ceil(ids.length / GROUP);
  const head = 4 + groups * 4;
  const size = encoded.reduce((sum, id) => sum + id.length + 3, head);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  view.setUint32(0, ids.length, true);
  let at = head;
  encoded.forEach((id, i) => {
    if (id.length > 0xffff) throw new RangeError('An id is longer than 65,535 bytes.');
    const before = encoded[i - 1];
    if (i % GROUP === 0) view.setUint32(4 + (i / GROUP) * 4, at - head, true);
    const shared = i % GROUP === 0 || !before ? 0 : sharedBytes(before, id);
    out[at] = shared;
    view.setUint16(at + 1, id.length - shared, true);
    out.set(id.subarray(shared), at + 3);
    at += 3 + id.length - shared;
  });
  return out.slice(0, at);
}

/** Opens what `encodeIds` made; nothing is copied. */
export function openIds(bytes: Uint8Array): Ids {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 4 ? 0 : view.getUint32(0, true);
  const head = 4 + Math.ceil(length / GROUP) * 4;
  const decoder = new TextDecoder();
  const scratch = new Uint8Array(LONGEST_SHARED + 0xffff);
  /** Reads the ids of a group up to one of them; the last one is then in `scratch`. Gives its length. */
  const read = (group: number, visit: (index: number, length: number) => boolean): void => {
    let at = head + view.getUint32(4 + group * 4, true);
    for (let index = group * GROUP; index < Math.min(length, (group + 1) * GROUP); index++) {
      const shared = bytes[at] ?? 0;
      const own = view.getUint16(at + 1, true);
      scratch.set(bytes.subarray(at + 3, at + 3 + own), shared);
      at += 3 + own;
      if (visit(index, shared + own)) return;
    }
  };
  return {
    length,
    at(wanted) {
      if (!(wanted >= 0 && wanted < length)) throw new RangeError(`There is no id ${wanted}.`);
      let found = '';
      read(Math.floor(wanted / GROUP), (index, size) => {
        if (index !== wanted) return false;
        found = decoder.decode(scratch.subarray(0, size));
        return true;
      });
      return found;
    },
    find(id) {
      const wanted = new TextEncoder().encode(id);
      let found = -1;
      for (let group = 0; group * GROUP < length && found === -1; group++) {
        read(group, (index, size) => {
          if (size !== wanted.length || !wanted.every((byte, i) => scratch[i] === byte)) return false;
          found = index;
          return true;
        });
      }
      return found;
    },
  };
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length, LONGEST_SHARED);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}
