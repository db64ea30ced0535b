import type { PackName } from '../packs/bundled.ts';

/** Reads the whole file of a bundled pack. Rejects where it does not come in. */
export async function packFile(name: PackName): Promise<Uint8Array> {
  const path = `packs/${name}.pack`;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
