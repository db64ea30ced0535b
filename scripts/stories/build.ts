import { createReadStream, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContainer } from '../../src/packs/container.ts';
import { type StoryEncoder, storyEncoder } from '../../src/stories/encode.ts';
import { unpackExtract } from '../../src/stories/extract.ts';
import { ensurePacks } from '../pack.ts';
import { startExtractors } from './extractors.ts';
import { type Journal, openJournal } from './journal.ts';
import { batchesOf } from './lines.ts';

const BATCH_LINES = 100;
const PROGRESS_EVERY_MS = 2000;

/**
 * Compiles anyone's articles into a pack, on all cores. What has been read is kept in a journal beside the pack until the pack
 * is there: after a crash the same command goes on where it was. The pack appears whole or not at all.
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
  const resumed = goOn(journal, encoder);
  if (resumed.lines > 0) console.error(`Going on after line ${resumed.lines}, where the last run ended.`);
  const read = await readItems(items, resumed.lines, journal, encoder, start);
  const reading = (performance.now() - start) / 1000;
  const pack = encoder.finish();
  checkContainer(pack);
  const unfinished = `${output}.part`;
  writeFileSync(unfinished, pack);
  renameSync(unfinished, output);
  journal.close();
  rmSync(`${output}.journal`);
  const failed = resumed.failed + read.failed;
  const each = Math.round(pack.byteLength / Math.max(1, encoder.size));
  console.error(
    [
      `${encoder.size} stories, ${failed} lines passed over`,
      `read in ${reading.toFixed(1)} s, put together in ${((performance.now() - start) / 1000 - reading).toFixed(1)} s`,
      `${rate(read.lines, start)} in all`,
      `${pack.byteLength} bytes, ${each} a story`,
    ].join('\n'),
  );
  return failed > 0 ? 1 : 0;
}

interface Count {
  lines: number;
  failed: number;
}

/** Takes over what the journal of an earlier run has. */
function goOn(journal: Journal, encoder: StoryEncoder): Count {
  const count = { lines: 0, failed: 0 };
  for (const entry of journal.entries()) {
    count.lines++;
    if (entry) encoder.add(entry);
    else count.failed++;
  }
  return count;
}

/** Reads the lines that are not blank, without the first `skipped`, in worker threads and in order; few batches are under way at a time. */
async function readItems(
  items: string,
  skipped: number,
  journal: Journal,
  encoder: StoryEncoder,
  start: number,
): Promise<Count> {
  const count = { lines: 0, failed: 0 };
  let said = performance.now();
  // The threads read the bundled languages; here they are compiled once if they are missing.
  await ensurePacks();
  const extractors = startExtractors();
  const underWay: (() => Promise<void>)[] = [];
  try {
    for await (const { lines, numbers } of batchesOf(createReadStream(items), BATCH_LINES, skipped)) {
      const answers = extractors.extract(lines);
      // Whoever waits hears of it; until then nobody does.
      answers.catch(() => {});
      underWay.push(async () => {
        for (const [i, answer] of (await answers).entries()) {
          count.lines++;
          if ('bytes' in answer) {
            journal.append(answer.bytes);
            encoder.add(unpackExtract(answer.bytes));
          } else {
            count.failed++;
            journal.append(null);
            console.error(`${items}, line ${numbers[i]}: ${answer.error}`);
          }
        }
        if (performance.now() - said < PROGRESS_EVERY_MS) return;
        said = performance.now();
        console.error(`${skipped + count.lines} lines, ${rate(count.lines, start)}`);
      });
      if (underWay.length > extractors.batches) await underWay.shift()?.();
    }
    for (const finish of underWay) await finish();
    journal.flush();
  } finally {
    await extractors.close();
  }
  return count;
}

function rate(lines: number, start: number): string {
  const seconds = (performance.now() - start) / 1000;
  return `${seconds.toFixed(1)} s, ${Math.round(lines / Math.max(seconds, 0.001))} lines a second`;
}
