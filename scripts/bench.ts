import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure, Measured } from './bench/results/figures.ts';
import { dated, type Kept, keep } from './bench/results/kept.ts';
import { tableOf } from './bench/results/table.ts';
import { ROOT, SHARED } from './root.ts';

const FOLDER = path.join(ROOT, 'scripts/bench');
const SAVE = '--save';
const JSON_ = '--json';
const OPTIONS: readonly string[] = [SAVE, JSON_];
/** Benchmarks that have nothing to measure without the public test data. */
const NEED_DATA: readonly string[] = ['reading'];

/** A benchmark: answers what it measured, after the details that it prints, or its exit status where it measured nothing. */
interface Benchmark {
  run(args: string[]): Promise<number | Measured>;
  /** Shows its figures to people, where a line for each is not the best way. */
  tableOf?(figures: readonly Figure[]): string[];
}

interface Answer {
  measured: Measured;
  /** For people. */
  table: string[];
}

interface Wanted {
  /** For the benchmark itself. */
  args: string[];
  saves: boolean;
  /** The file to which everything that was measured is written; null where none is. */
  json: string | null;
}

/**
 * Runs one benchmark with its arguments, or all of them one after the other, and prints one table of what they measured.
 *
 *   npm run bench [-- [NAME [ARGUMENTS]] [--save] [--json FILE]]
 *
 * With --save each run is added to docs/bench, with the date and the class of the machine; with --json they are written to
 * a file. Each says `skipped: no ../shared` where the public test data is missing and none is given. Answers the worst status.
 */
export async function run(given: string[]): Promise<number> {
  const known = benchmarks();
  const [name, ...rest] = given;
  const isNamed = name !== undefined && !OPTIONS.includes(name);
  const wanted = wantedIn(isNamed ? rest : given);
  if (wanted !== null && (!isNamed || known.includes(name))) return runThose(isNamed ? [name] : known, wanted);
  const help = name === '--help' || name === '-h';
  const usage = `npm run bench [-- [NAME [ARGUMENTS]] [--save] [--json FILE]], where NAME is one of: ${known.join(', ')}\n`;
  (help ? process.stdout : process.stderr).write(
    help ? usage : `This is no benchmark: “${given.join(' ')}”.\n${usage}`,
  );
  return help ? 0 : 2;
}

/** Null where a file is missing. */
function wantedIn(given: readonly string[]): Wanted | null {
  const at = given.indexOf(JSON_);
  const json = at < 0 ? null : given[at + 1];
  if (json === undefined) return null;
  const args = given.filter((arg, i) => arg !== SAVE && (at < 0 || (i !== at && i !== at + 1)));
  return { args, saves: given.includes(SAVE), json };
}

async function runThose(names: readonly string[], { args, saves, json }: Wanted): Promise<number> {
  const runs: ({ benchmark: string } & Kept)[] = [];
  const tables: string[][] = [];
  let worst = 0;
  for (const name of names) {
    console.log(`── ${name}`);
    const answer = await measure(name, args);
    if (typeof answer === 'number') {
      worst = Math.max(worst, answer);
      continue;
    }
    const { measured, table } = answer;
    runs.push({ benchmark: name, ...dated(measured) });
    tables.push([`\n── ${name}, ${measured.browser ?? `Node ${process.versions.node}`}`, ...table]);
  }
  for (const line of tables.flat()) console.log(line);
  if (saves) for (const { benchmark, ...run } of runs) for (const line of keep(benchmark, run)) console.log(line);
  if (json !== null) writeFileSync(json, `${JSON.stringify(runs, null, 2)}\n`);
  return worst;
}

async function measure(name: string, args: string[]): Promise<number | Answer> {
  if (SHARED === null && NEED_DATA.includes(name) && args.length === 0) {
    console.log('skipped: no ../shared');
    return 0;
  }
  const benchmark = (await import(pathToFileURL(path.join(FOLDER, `${name}.ts`)).href)) as Benchmark;
  const measured = await benchmark.run(args);
  const show = benchmark.tableOf ?? tableOf;
  return typeof measured === 'number' ? measured : { measured, table: show(measured.figures) };
}

function benchmarks(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.basename(file, '.ts'))
    .sort();
}
