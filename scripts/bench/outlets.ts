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
import { type ColdStarts, coldStarts, WORKERS, type WorkerName } from './outlets/cold-start.ts';
import { type Figure, figureOf, type Measured, totalOf } from './results/figures.ts';

/**
 * Measures the index of outlets on the bundled rows, and on 10 and 100 times as many of which the further ones are made
 * up: bytes of the pack, time to open it, look-ups a second, and the memory that look-ups leave behind. Last, what opening
 * adds to the start of a service worker: the whole pack comes in, is opened, and tells the outlet of an address, which is the first
 * thing that is asked of it for a page.
 */
export async function run(args: string[]): Promise<number | Measured> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run bench -- outlets\n');
    return 2;
  }
  const { rows } = parseRows(readRowFiles(`${ROOT}/src/data`));
  const { outlets: bundled } = await compilePacks();
  const figures = [1, 10, 100].flatMap((times) => {
    const many = times === 1 ? rows : multiplied(rows, times);
    const name = times === 1 ? 'the bundled rows' : `${times} times as many rows`;
    return measure(name, many, times === 1 ? bundled : encodeOutlets(many));
  });
  const chromium = findBrowser('chromium');
  if (chromium === null) {
    console.log('cold start: skipped, no Chromium');
    return { browser: null, figures };
  }
  const { version, times, memory } = await coldStarts(chromium, bundled, COLD_STARTS);
  return { browser: version, figures: [...figures, ...startsOf(times), ...heldBy(memory)] };
}

/** How many times each worker is started. */
const COLD_STARTS = 31;

/** What opening the outlets adds to the cold start of a service worker, against an empty one in the same run. */
function startsOf(times: ColdStarts['times']): Figure[] {
  const figure = (name: WorkerName, beside?: Figure) =>
    figureOf(`cold start of a worker, ${name}`, 'ms', times[name], beside);
  const empty = figure('empty');
  return [empty, ...WORKERS.slice(1).map((name) => figure(name, empty))];
}

function heldBy(memory: ColdStarts['memory']): Figure[] {
  return WORKERS.map((name) => totalOf(`held by a worker, ${name}`, 'bytes', memory[name], 1));
}

/** At 100 times the rows as many look-ups as at one time, spread over all of them. */
const SAMPLE = 15_000;
const MOST_ZIPPED = 500_000;
const ROUNDS = 5;
const REPEATS = 3;

function measure(name: string, { outlets }: OutletRows, bytes: Uint8Array): Figure[] {
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
  const lookUps = {
    hosts: perSecond(addresses, (address) => index.byAddress(address)),
    'unknown hosts': perSecond(strangers, (address) => index.byAddress(address)),
    names: perSecond(named, (name) => index.byName(name, { language: 'en' })),
    'unknown names': perSecond(nobody, (name) => index.byName(name, { language: 'en' })),
  };
  const kept = heapAfterCollection() - before;
  return [
    totalOf(`${name}, pack`, 'bytes', bytes.byteLength, outlets.length),
    // Gzip takes minutes for the largest, which nobody bundles.
    ...(outlets.length > MOST_ZIPPED
      ? []
      : [totalOf(`${name}, pack with gzip`, 'bytes', gzipSync(bytes, { level: 9 }).byteLength, outlets.length)]),
    figureOf(`${name}, opening with one look-up`, 'µs', openingTimes(bytes, addresses[0] ?? '')),
    ...Object.entries(lookUps).map(([what, rates]) => figureOf(`${name}, look-ups of ${what}`, 'a second', rates)),
    totalOf(`${name}, left behind by look-ups`, 'bytes', kept, sample.length),
  ];
}

/** Microseconds to open a pack and look one host up, many times. */
function openingTimes(bytes: Uint8Array, address: string): number[] {
  return Array.from({ length: 501 }, () => {
    const start = performance.now();
    const index: OutletIndex = openOutlets(bytes);
    index.byAddress(address);
    return (performance.now() - start) * 1000;
  });
}

/** Look-ups a second in each of several rounds, by processor time: the machine may not be ours alone. */
function perSecond(inputs: readonly string[], look: (input: string) => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (let again = 0; again < REPEATS; again++) for (const input of inputs) look(input);
    const { user, system } = process.cpuUsage(start);
    return (inputs.length * REPEATS) / ((user + system) / 1e6);
  });
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
