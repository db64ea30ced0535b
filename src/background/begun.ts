import { BASE, type PackFile } from '../packs/bundled.ts';
import { packFile } from './pack-file.ts';

// A worker is mostly woken to read. This file is evaluated before all that needs packs, so that those come in meanwhile that
// every article needs.
let begun: Promise<Uint8Array> | null = packFile(BASE);
// Who asks for it hears of it.
begun.catch(() => {});

/** A file of packs: what came in from the worker's start on, or, where that was of no use, the file read again. */
export function begunPackFile(name: PackFile): Promise<Uint8Array> {
  if (name !== BASE || begun === null) return packFile(name);
  const first = begun;
  begun = null;
  return first;
}
