import { storyEncoder } from '../../src/stories/encode.ts';
import { extractOf } from '../../src/stories/extract.ts';
import { openStories } from '../../src/stories/stories.ts';
import { type Figure, figureOf, type Unit } from '../bench/results/figures.ts';
import { type FoundBrowser, findBrowser } from '../browsers/find.ts';
import { memoryInWorker } from './in-worker.ts';
import { press } from './made-up.ts';
import { queryOf } from './queries.ts';
import { type Statistics, statisticsOf } from './statistics.ts';

const QUERIES = 200;
/** A headline and about sixty words, as the public set has them. */
const ITEM_SENTENCES = 3;
const QUERY_SENTENCES = 20;
const WORKER_QUERIES = 50;

/**
 * How a pack of made-up articles grows with their number: articles read a second, bytes, the time of a query, each beside the
 * size before. Times are processor time, so that other work on the machine does not count. What a service worker holds with the
 * pack is measured where there is a Chromium.
 */
export async function measureScale(sizes: readonly number[]): Promise<Figure[]> {
  const chromium = findBrowser('chromium');
  const figures: Figure[] = [];
  let before: readonly Figure[] = [];
  for (const size of sizes) {
    before = await measure(size, chromium, before);
    figures.push(...before);
  }
  return figures;
}

/** Prints the statistics of made-up articles beside those of as many public ones. */
export function compareStatistics(publicRows: readonly unknown[]): void {
  const { article } = press(1);
  const made = statisticsOf(publicRows.map((_, i) => article(`item-${i}`, ITEM_SENTENCES)));
  const known = statisticsOf(publicRows);
  console.log('of items\tpublic\tmade up\tratio');
  for (const name of Object.keys(known) as (keyof Statistics)[]) {
    console.log(
      `${name}\t${known[name].toFixed(2)}\t${made[name].toFixed(2)}\t${(made[name] / known[name]).toFixed(2)}`,
    );
  }
}

/** @param before the same figures of the size before, in the same order */
async function measure(size: number, chromium: FoundBrowser | null, before: readonly Figure[]): Promise<Figure[]> {
  const { article } = press(size);
  const encoder = storyEncoder();
  let reading = 0;
  for (let i = 0; i < size; i++) {
    const item = article(`story-${i}`, ITEM_SENTENCES);
    const start = cpu();
    encoder.add(extractOf(item));
    reading += cpu() - start;
  }
  const finishing = cpu();
  const pack = encoder.finish();
  const finished = cpu() - finishing;
  const opening = cpu();
  const stories = openStories(pack);
  const opened = cpu() - opening;
  const timesOf = (sentences: number): number[] => {
    const queries = Array.from({ length: QUERIES }, (_, i) => queryOf(article(`query-${i}`, sentences)));
    for (const query of queries.slice(0, QUERIES / 4)) stories.match(query, 10);
    return queries.map((query) => {
      const start = cpu();
      stories.match(query, 10);
      return cpu() - start;
    });
  };
  const asked = Array.from({ length: WORKER_QUERIES }, (_, i) => queryOf(article(`asked-${i}`, QUERY_SENTENCES)));
  const measured: [name: string, unit: Unit, values: number[]][] = [
    ['articles read, processor time', 'a second', [size / (reading / 1000)]],
    ['put together, processor time', 's', [finished / 1000]],
    ['pack', 'bytes', [pack.byteLength]],
    ['pack by story', 'bytes', [pack.byteLength / size]],
    ['opening, processor time', 'ms', [opened]],
    ['a query of 70 words, processor time', 'ms', timesOf(ITEM_SENTENCES)],
    ['a query of 400 words, processor time', 'ms', timesOf(QUERY_SENTENCES)],
  ];
  if (chromium) measured.push(['held by a service worker', 'bytes', [await memoryInWorker(chromium, pack, asked)]]);
  return measured.map(([name, unit, values], i) => figureOf(`${size} stories, ${name}`, unit, values, before[i]));
}

/** Milliseconds of processor time, user and system. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
