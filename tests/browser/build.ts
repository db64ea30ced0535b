import path from 'node:path';
import { build } from '../../scripts/build.ts';
import { ensurePacks } from '../../scripts/pack.ts';
import { compilePressPacks } from '../../scripts/press/packs.ts';
import { DIST } from '../../scripts/root.ts';

/** Builds what the tests drive, once for all of them: the extension as it ships, and the one that knows the press. */
export default async function setup(): Promise<void> {
  await build({ out: DIST, packs: await ensurePacks() });
  await build({ out: path.join(DIST, 'press'), packs: compilePressPacks() });
}
