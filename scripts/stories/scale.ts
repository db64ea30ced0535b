import { storyEncoder } from '../../src/stories/encode.ts';
import { extractOf } from '../../src/stories/extract.ts';
import { openStories } from '../../src/stories/stories.ts';
import { press } from './made-up.ts';
import { queryOf } from './queries.ts';

const QUERIES = 200;
const QUERY_SENTENCES = 12;

/**
 * Prints how a pack of made-up articles (a headline and a sentence each) grows with their number: articles read a second,
 * bytes, and the time of a query. Times are processor time, so that other work on the machine does not count.
 */
export function measureScale(sizes: readonly number[]): void {
  console.log('stories\tread/s\tput together s\tpack MB\tbytes/story\topen ms\tquery ms short\tlong\tpack + heap MB');
  for (const size of sizes) {
    const { article } = press(size);
    const encoder = storyEncoder();
    let reading = 0;
    for (let i = 0; i < size; i++) {
      const item = article(`story-${i}`, 1);
      const start = cpu();
      encoder.add(extractOf(item));
      reading += cpu() - start;
    }
    const finishing = cpu();
    const pack = encoder.finish();
    const finished = cpu() - finishing;
    const before = heap();
    const opening = cpu();
    const stories = openStories(pack);
    const opened = cpu() - opening;
    const time = (sentences: number): string => {
      const queries = Array.from({ length: QUERIES }, (_, i) => queryOf(article(`query-${i}`, sentences)));
      for (const query of queries.slice(0, 20)) stories.match(query, 10);
      const start = cpu();
      for (const query of queries) stories.match(query, 10);
      return ((cpu() - start) / QUERIES).toFixed(2);
    };
    const times = [time(1), time(QUERY_SENTENCES)];
    const held = pack.byteLength + Math.max(0, heap() - before);
    console.log(
      [
        size,
        Math.round(size / (reading / 1000)),
        (finished / 1000).toFixed(1),
        megabytes(pack.byteLength),
        Math.round(pack.byteLength / size),
        opened.toFixed(1),
        ...times,
        megabytes(held),
      ].join('\t'),
    );
  }
}

/** Milliseconds of processor time, user and system. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
