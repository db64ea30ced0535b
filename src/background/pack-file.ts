import type { PackFile } from '../packs/bundled.ts';

/** Reads a whole file of bundled packs. Rejects where it does not come in. */
export async function packFile(name: PackFile): Promise<Uint8Array> {
  const path = `packs/${name}.pack`;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
