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
import { measureBuilding } from '../stories/building.ts';
import { measureCopies } from '../stories/copies.ts';
import { queryOf } from '../stories/queries.ts';
import { compareStatistics, measureScale } from '../stories/scale.ts';
import { openSettle, type Settle } from '../stories/settle.ts';
import { type Figure, figureOf, type Measured } from './results/figures.ts';
import { scoresIn } from './results/scores.ts';

const DATA = path.resolve(ROOT, '../shared/bench');
const SIZES = [10_000, 100_000];
const LARGEST = 1_000_000;

const PARTS = ['sets', 'copies', 'scale', 'build'];
const USAGE = `Usage: npm run bench -- stories [${PARTS.join(' | ')}] [--largest]\n`;

/**
 * Scores the matcher on the public sets with the scorer that lies beside them, measures how it finds copies, how time and memory grow
 * with the size of a pack, and how fast packs are built: all of it, or one part. With `--largest` packs grow to a million
 * stories, which takes some minutes more.
 *
 *   npm run bench -- stories [sets | copies | scale | build] [--largest]
 */
export async function run(args: string[]): Promise<number | Measured> {
  const parts = args.filter((arg) => arg !== '--largest');
  if (parts.length > 1 || parts.some((part) => !PARTS.includes(part))) {
    process.stderr.write(USAGE);
    return 2;
  }
  const wanted = parts.length > 0 ? parts : PARTS;
  const figures: Figure[] = [];
  if (wanted.includes('sets')) figures.push(...scoreSets(await openSettle()));
  if (wanted.includes('copies')) figures.push(...measureCopies());
  if (wanted.includes('scale')) {
    if (existsSync(DATA)) compareStatistics(lines('items', 'stories'));
    figures.push(...(await measureScale(args.includes('--largest') ? [...SIZES, LARGEST] : SIZES)));
  }
  if (wanted.includes('build')) figures.push(...(await measureBuilding()));
  return { browser: null, figures };
}

function scoreSets(settle: Settle): Figure[] {
  if (!existsSync(DATA)) {
    console.log('skipped: no ../shared');
    return [];
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'headwater-'));
  try {
    const matched = ['stories', 'translations'].flatMap((set) => scoreMatches(set, folder, settle));
    return [...matched, ...scorePairs(folder, settle)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreMatches(set: string, folder: string, settle: Settle): Figure[] {
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
  console.log(`${set}: ${encoder.size} items`);
  return [...score(set, out, folder), figureOf(`${set}, a query`, 'ms', times)];
}

function scorePairs(folder: string, settle: Settle): Figure[] {
  const background = newsBackground();
  const out = lines('inputs', 'pairs').map((row) => {
    const { id, a, b } = row as { id: string; a: unknown; b: unknown };
    return JSON.stringify({ id, ...matchPair(readText(settle(a)), readText(settle(b)), background) });
  });
  console.log('pairs');
  return score('pairs', out, folder);
}

function lines(what: string, set: string): unknown[] {
  const printed = python([what, set]);
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function score(set: string, out: string[], folder: string): Figure[] {
  const file = path.join(folder, `${set}.ndjson`);
  writeFileSync(file, out.join('\n'));
  const printed = python([set, file]).trimEnd();
  console.log(printed);
  return scoresIn(printed, set, out.length);
}

function python(args: string[]): string {
  const { stdout, status, error } = spawnSync('python3', [path.join(DATA, 'score.py'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`score.py ${args[0]} failed${error ? `: ${error.message}` : ''}`);
  return stdout;
}
