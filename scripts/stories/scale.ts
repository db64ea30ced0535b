import { storyEncoder } from '../../src/stories/encode.ts';
import { extractOf } from '../../src/stories/extract.ts';
import { openStories } from '../../src/stories/stories.ts';
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
 * Prints how a pack of made-up articles grows with their number: articles read a second, bytes, the time of a query, and in
 * brackets how many times the size before. Times are processor time, so that other work on the machine does not count. What a
 * service worker holds with the pack is measured where there is a Chromium.
 */
export async function measureScale(sizes: readonly number[]): Promise<void> {
  const chromium = findBrowser('chromium');
  console.log(
    'stories\tread/s\tput together s\tpack MB\tbytes/story\topen ms\tquery ms of 70 words\tof 400\tservice worker MB',
  );
  let before: number[] = [];
  for (const size of sizes) {
    const figures = await measure(size, chromium);
    const cells = figures.map((figure, i) => {
      const earlier = before[i];
      const digits = figure >= 100 ? 0 : 2;
      return `${figure.toFixed(digits)}${earlier ? ` (×${(figure / earlier).toFixed(1)})` : ''}`;
    });
    console.log([size, ...cells].join('\t'));
    before = figures;
  }
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

async function measure(size: number, chromium: FoundBrowser | null): Promise<number[]> {
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
  const time = (sentences: number): number => {
    const queries = Array.from({ length: QUERIES }, (_, i) => queryOf(article(`query-${i}`, sentences)));
    for (const query of queries.slice(0, QUERIES / 4)) stories.match(query, 10);
    const start = cpu();
    for (const query of queries) stories.match(query, 10);
    return (cpu() - start) / QUERIES;
  };
  const times = [time(ITEM_SENTENCES), time(QUERY_SENTENCES)];
  const asked = Array.from({ length: WORKER_QUERIES }, (_, i) => queryOf(article(`asked-${i}`, QUERY_SENTENCES)));
  const held = chromium ? await memoryInWorker(chromium, pack, asked) : Number.NaN;
  return [
    size / (reading / 1000),
    finished / 1000,
    pack.byteLength / 1e6,
    pack.byteLength / size,
    opened,
    ...times,
    held / 1e6,
  ];
}

/** Milliseconds of processor time, user and system. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
