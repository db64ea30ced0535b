import { createReadStream, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { storyEncoder } from '../../src/stories/encode.ts';
import { extractOf } from '../../src/stories/extract.ts';
import { openJournal } from './journal.ts';
import { eachLine, reason } from './lines.ts';
import { openSettle } from './settle.ts';

const PROGRESS_EVERY = 2000;

/**
 * Compiles anyone's articles into a pack. What has been read is kept in a journal beside the pack until the pack is there:
 * after a crash the same command goes on where it was. The pack appears whole or not at all.
 *
 * Gives 0, 1 where lines were passed over, 2 for wrong usage. Throws the file system's errors.
 */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { items: { type: 'string' }, output: { type: 'string', short: 'o' } },
  });
  const { items, output } = values;
  if (!items || !output) {
    console.error('Usage: npm run -s stories -- build --items ITEMS.ndjson -o PACK');
    return 2;
  }
  const start = performance.now();
  const { size, mtimeMs } = statSync(items);
  const journal = openJournal(`${output}.journal`, `${size} ${mtimeMs}`);
  const encoder = storyEncoder();
  const settle = await openSettle();
  let failed = 0;
  let done = 0;
  for (const entry of journal.entries()) {
    done++;
    if (entry) encoder.add(entry);
    else failed++;
  }
  if (done > 0) console.error(`Going on after line ${done}, where the last run ended.`);
  let rows = 0;
  await eachLine(createReadStream(items), (line, number) => {
    rows++;
    if (rows <= done) return;
    try {
      const extract = extractOf(settle(JSON.parse(line)));
      journal.append(extract);
      encoder.add(extract);
    } catch (error) {
      failed++;
      journal.append(null);
      console.error(`${items}, line ${number}: ${reason(error)}`);
    }
    if (rows % PROGRESS_EVERY === 0) console.error(`${rows} lines, ${rate(rows - done, start)}`);
  });
  journal.flush();
  const pack = encoder.finish();
  const unfinished = `${output}.part`;
  writeFileSync(unfinished, pack);
  renameSync(unfinished, output);
  journal.close();
  rmSync(`${output}.journal`);
  const each = Math.round(pack.byteLength / Math.max(1, encoder.size));
  console.error(
    `${encoder.size} stories, ${failed} lines passed over, ${pack.byteLength} bytes (${each} a story), ${rate(rows - done, start)}`,
  );
  return failed > 0 ? 1 : 0;
}

function rate(count: number, start: number): string {
  const seconds = (performance.now() - start) / 1000;
  return `${seconds.toFixed(1)} s, ${Math.round(count / Math.max(seconds, 0.001))} a second`;
}
