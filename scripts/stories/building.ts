import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { type Figure, totalOf } from '../bench/results/figures.ts';
import { build } from './build.ts';
import { press } from './made-up.ts';
import { cpu } from './scale.ts';

const ARTICLES = 20_000;
const SENTENCES = 15;

/**
 * How many articles of some 300 words the command builds a second, by the clock and by processor time; where others use the
 * machine, the second says what the first would be without them.
 */
export async function measureBuilding(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'headwater-'));
  try {
    const items = path.join(folder, 'items.ndjson');
    const { article } = press(2);
    const out = createWriteStream(items);
    for (let i = 0; i < ARTICLES; i++) out.write(`${JSON.stringify(article(`item-${i}`, SENTENCES))}\n`);
    out.end();
    await finished(out);
    const [start, used] = [performance.now(), cpu()];
    await build(['--items', items, '-o', path.join(folder, 'pack')]);
    const seconds = (performance.now() - start) / 1000;
    const busy = (cpu() - used) / 1000;
    return [
      totalOf(`articles built on ${availableParallelism()} cores`, 'a second', ARTICLES / seconds, ARTICLES),
      totalOf('articles built by a core, processor time', 'a second', ARTICLES / busy, ARTICLES),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
