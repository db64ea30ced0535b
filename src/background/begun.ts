import { PACK_NAMES, type PackName } from '../packs/bundled.ts';
import { packFile } from './pack-file.ts';

// A worker is mostly woken to read. This file is evaluated before all that needs packs, so that those come in meanwhile that
// every article needs.
const begun = new Map<PackName, Promise<Uint8Array>>(PACK_NAMES.map((name) => [name, packFile(name)]));
// Who asks for a pack hears of it.
for (const file of begun.values()) file.catch(() => {});

/** The file of a pack: what came in from the worker's start on, or, where that was of no use, the file read again. */
export function begunPackFile(name: PackName): Promise<Uint8Array> {
  const first = begun.get(name);
  begun.delete(name);
  return first ?? packFile(name);
}
