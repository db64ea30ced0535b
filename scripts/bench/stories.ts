import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storyEncoder } from '../../src/stories/encode.ts';
import { extractOf } from '../../src/stories/extract.ts';
import { matchPair } from '../../src/stories/pair.ts';
import { readItem, readText } from '../../src/stories/record.ts';
import { openStories } from '../../src/stories/stories.ts';
import { ROOT } from '../root.ts';
import { newsBackground } from '../stories/background.ts';
import { measureCopies } from '../stories/copies.ts';
import { queryOf } from '../stories/queries.ts';
import { measureScale } from '../stories/scale.ts';
import { openSettle, type Settle } from '../stories/settle.ts';

const DATA = path.resolve(ROOT, '../shared/bench');
const SIZES = [10_000, 100_000, 1_000_000];

/**
 * Scores the matcher on the public sets with the scorer that lies beside them, measures how it finds copies, and how time
 * and memory grow with the size of a pack.
 *
 *   npm run bench -- stories [sets | copies | scale [SIZE…]]
 */
export async function run([part, ...sizes]: string[]): Promise<number> {
  const parts = ['sets', 'copies', 'scale'];
  const numbers = sizes.map(Number);
  if ((part !== undefined && !parts.includes(part)) || numbers.some((size) => !(size >= 1))) {
    process.stderr.write(`Usage: npm run bench -- stories [${parts.join(' | ')} [SIZE…]]\n`);
    return 2;
  }
  if (part === undefined || part === 'sets') scoreSets(await openSettle());
  if (part === undefined || part === 'copies') measureCopies();
  if (part === undefined || part === 'scale') measureScale(numbers.length > 0 ? numbers : SIZES);
  return 0;
}

function scoreSets(settle: Settle): void {
  if (!existsSync(DATA)) {
    console.log('skipped: no ../shared');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'headwater-'));
  try {
    for (const set of ['stories', 'translations']) scoreMatches(set, folder, settle);
    scorePairs(folder, settle);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreMatches(set: string, folder: string, settle: Settle): void {
  const encoder = storyEncoder();
  for (const row of lines('items', set)) encoder.add(extractOf(settle(row)));
  const stories = openStories(encoder.finish());
  const times: number[] = [];
  const out = lines('inputs', set).map((row) => {
    const item = readItem(settle(row));
    const start = performance.now();
    const matches = stories.match(queryOf(item), 11).filter(({ id }) => id !== item.id);
    times.push(performance.now() - start);
    return JSON.stringify({ id: item.id, matches });
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(`${set}: ${encoder.size} items, ms a query median ${at(0.5)} p95 ${at(0.95)}`);
  score(set, out, folder);
}

function scorePairs(folder: string, settle: Settle): void {
  const background = newsBackground();
  const out = lines('inputs', 'pairs').map((row) => {
    const { id, a, b } = row as { id: string; a: unknown; b: unknown };
    return JSON.stringify({ id, ...matchPair(readText(settle(a)), readText(settle(b)), background) });
  });
  console.log('pairs');
  score('pairs', out, folder);
}

function lines(what: string, set: string): unknown[] {
  const printed = python([what, set]);
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function score(set: string, out: string[], folder: string): void {
  const file = path.join(folder, `${set}.ndjson`);
  writeFileSync(file, out.join('\n'));
  console.log(python([set, file]).trimEnd());
}

function python(args: string[]): string {
  const { stdout, status, error } = spawnSync('python3', [path.join(DATA, 'score.py'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`score.py ${args[0]} failed${error ? `: ${error.message}` : ''}`);
  return stdout;
}
