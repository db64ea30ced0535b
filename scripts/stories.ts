import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { storyEncoder } from '../src/stories/encode.ts';
import { extractOf } from '../src/stories/extract.ts';
import { matchPair } from '../src/stories/pair.ts';
import { readItem, readText } from '../src/stories/record.ts';
import { openStories } from '../src/stories/stories.ts';
import { newsBackground } from './stories/background.ts';
import { build } from './stories/build.ts';
import { eachLine, reason } from './stories/lines.ts';
import { queryOf } from './stories/queries.ts';
import { openSettle } from './stories/settle.ts';

const USAGE = `Usage:
  npm run -s stories -- match --items ITEMS.ndjson --queries QUERIES.ndjson [--top 10]
  npm run -s stories -- pairs < PAIRS.ndjson
  npm run -s stories -- build --items ITEMS.ndjson -o PACK`;

/** The command line of the story matcher. Gives 0 when every line was answered, 1 when some were errors, 2 for wrong usage. */
export async function run(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'match') return await match(rest);
    if (command === 'pairs' && rest.length === 0) return await pairs();
    if (command === 'build') return await build(rest);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    if (isFileError(error)) return 2;
    if (!isUsageError(error)) return 1;
  }
  console.error(USAGE);
  return 2;
}

async function match(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { items: { type: 'string' }, queries: { type: 'string' }, top: { type: 'string', default: '10' } },
  });
  const top = Number(values.top);
  if (!values.items || !values.queries || !Number.isInteger(top) || top < 1) {
    console.error(USAGE);
    return 2;
  }
  let failed = 0;
  const settle = await openSettle();
  const encoder = storyEncoder();
  await eachLine(createReadStream(values.items), (line, number) => {
    try {
      encoder.add(extractOf(settle(JSON.parse(line))));
    } catch (error) {
      failed++;
      console.error(`${values.items}, line ${number}: ${reason(error)}`);
    }
  });
  console.error(`${encoder.size} items`);
  const stories = openStories(encoder.finish());
  await eachLine(createReadStream(values.queries), (line) => {
    failed += answer(line, (row) => {
      const item = readItem(settle(row));
      const start = performance.now();
      // One more than asked for, as the query may be among the items.
      const found = stories.match(queryOf(item), top + 1).filter(({ id }) => id !== item.id);
      const ms = performance.now() - start;
      const matches = found.slice(0, top).map(({ id, score, match, accepted }) => ({ id, score, match, accepted }));
      return { id: item.id, matches, ms: Number(ms.toFixed(3)) };
    });
  });
  return failed > 0 ? 1 : 0;
}

async function pairs(): Promise<number> {
  let failed = 0;
  const settle = await openSettle();
  const background = newsBackground();
  await eachLine(process.stdin, (line) => {
    failed += answer(line, (row) => {
      if (typeof row !== 'object' || row === null) throw new TypeError('not an object');
      if (!('id' in row) || typeof row.id !== 'string') throw new TypeError('no “id”');
      if (!('a' in row) || !('b' in row)) throw new TypeError('no “a” and “b”');
      return { id: row.id, ...matchPair(readText(settle(row.a)), readText(settle(row.b)), background) };
    });
  });
  return failed > 0 ? 1 : 0;
}

/** Prints one line of output for one of input. Gives the number of errors, 0 or 1. */
function answer(line: string, work: (row: unknown) => object): 0 | 1 {
  let row: unknown = null;
  try {
    row = JSON.parse(line);
    console.log(JSON.stringify(work(row)));
    return 0;
  } catch (error) {
    const id = typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : null;
    console.log(JSON.stringify({ id, error: reason(error) }));
    return 1;
  }
}

function isUsageError(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS');
}

function isFileError(error: Error): boolean {
  return 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'EACCES');
}
