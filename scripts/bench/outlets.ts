import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'fflate';
import { encodeOutlets } from '../../src/outlets/encode.ts';
import type { OutletIndex } from '../../src/outlets/outlet.ts';
import { openOutlets } from '../../src/outlets/outlets.ts';
import type { OutletRows } from '../../src/outlets/rows.ts';
import { findBrowser } from '../browsers/find.ts';
import { compilePacks } from '../pack.ts';
import { ROOT } from '../root.ts';
import { parseRows, readRowFiles } from '../rows.ts';
import { coldStarts, WORKERS, type WorkerName } from './outlets/cold-start.ts';

/**
 * Measures the index of outlets on the bundled rows, and on 10 and 100 times as many of which the further ones are made
 * up: bytes of the pack, time to open it, look-ups a second, and the memory that look-ups leave behind. Last, what opening
 * adds to the start of a service worker.
 */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run bench -- outlets\n');
    return 2;
  }
  const { rows } = parseRows(readRowFiles(`${ROOT}/src/data`));
  const { outlets: bundled } = await compilePacks();
  console.log('Look-ups are counted by second of processor time; opening is the median, with one look-up in it.');
  console.log('rows\tpack bytes\tgzip bytes\topen µs\thosts/s\tunknown hosts/s\tnames/s\tunknown names/s\theap KB');
  for (const times of [1, 10, 100]) {
    const many = times === 1 ? rows : multiplied(rows, times);
    const bytes = times === 1 ? bundled : encodeOutlets(many);
    const measured = measure(many, bytes);
    // Gzip takes minutes for the largest, which nobody bundles.
    const gzip = times === 100 ? '–' : gzipSync(bytes, { level: 9 }).byteLength;
    console.log([many.outlets.length, bytes.byteLength, gzip, ...measured].join('\t'));
  }
  await printColdStarts(bundled);
  return 0;
}

/** How many times each worker is started. */
const COLD_STARTS = 31;

/** What opening the outlets adds to the cold start of a service worker in Chromium, against an empty one in the same run. */
async function printColdStarts(pack: Uint8Array): Promise<void> {
  const chromium = findBrowser('chromium');
  if (chromium === null) {
    console.log('cold start: skipped, no Chromium');
    return;
  }
  const { times, memory } = await coldStarts(chromium, pack, COLD_STARTS);
  const [least, empty, most] = quartiles(times.empty);
  console.log(
    `cold start of a service worker in Chromium, ${COLD_STARTS} of each by turns; ms, median [quartiles], and KB held`,
  );
  const held = (name: WorkerName) => `${Math.round(memory[name] / 1024)} KB`;
  console.log(`empty\t${empty.toFixed(1)} [${least.toFixed(1)}–${most.toFixed(1)}]\t${held('empty')}`);
  for (const name of WORKERS.slice(1)) {
    const [low, median, high] = quartiles(times[name]);
    const added = `${(median - empty).toFixed(1)} added, ${(median / empty).toFixed(2)} times`;
    console.log(`${name}\t${median.toFixed(1)} [${low.toFixed(1)}–${high.toFixed(1)}]\t${held(name)}\t${added}`);
  }
}

function quartiles(times: readonly number[]): [number, number, number] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return [at(0.25), at(0.5), at(0.75)];
}

/** At 100 times the rows as many look-ups as at one time, spread over all of them. */
const SAMPLE = 15_000;
const ROUNDS = 3;
const REPEATS = 3;

function measure({ outlets }: OutletRows, bytes: Uint8Array): number[] {
  const step = Math.max(1, Math.floor(outlets.length / SAMPLE));
  const sample = outlets.filter((_, i) => i % step === 0);
  const addresses = sample.map(
    ({ domain }) => `https://${domain}/world/2024/01/02/a-story-of-some-length.html?from=feed`,
  );
  const strangers = sample.map(
    ({ domain }, i) => `https://www.x${i}${domain.replace(/\./g, '-')}.example/a-story.html`,
  );
  const named = sample.filter(({ named }) => named).map(({ name }) => name);
  const nobody = named.map((name) => `${name} nobody`);
  const before = heapAfterCollection();
  const index = openOutlets(bytes);
  const rates = [
    perSecond(addresses, (address) => index.byAddress(address)),
    perSecond(strangers, (address) => index.byAddress(address)),
    perSecond(named, (name) => index.byName(name, { language: 'en' })),
    perSecond(nobody, (name) => index.byName(name, { language: 'en' })),
  ];
  const kept = Math.round((heapAfterCollection() - before) / 1024);
  return [openingTime(bytes, addresses[0] ?? ''), ...rates, kept];
}

/** Microseconds to open a pack and look one host up: the median of many times. */
function openingTime(bytes: Uint8Array, address: string): number {
  const times = Array.from({ length: 501 }, () => {
    const start = performance.now();
    const index: OutletIndex = openOutlets(bytes);
    index.byAddress(address);
    return (performance.now() - start) * 1000;
  }).sort((a, b) => a - b);
  return Number((times[250] ?? 0).toFixed(1));
}

/** The best of several rounds, by processor time: the machine may not be ours alone. */
function perSecond(inputs: readonly string[], look: (input: string) => unknown): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (let again = 0; again < REPEATS; again++) for (const input of inputs) look(input);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (inputs.length * REPEATS) / ((user + system) / 1e6));
  }
  return Math.round(best);
}

/** What look-ups leave behind is only seen once the garbage is gone. */
function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** The rows, and made-up ones of the same kind until there are so many times more. */
function multiplied(rows: OutletRows, times: number): OutletRows {
  const outlets = [...rows.outlets];
  for (let copy = 1; copy < times; copy++) {
    for (const row of rows.outlets) {
      const domain = row.domain.replace(/^[^./]+/, (label) => `${label}-${copy}`);
      outlets.push({ ...row, domain, name: `${row.name} ${copy}`, aliases: [] });
    }
  }
  return { ...rows, outlets };
}
