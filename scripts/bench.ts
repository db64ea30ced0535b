import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lineOf, type Measured } from './bench/results/figures.ts';
import { keep } from './bench/results/kept.ts';
import { ROOT, SHARED } from './root.ts';

const FOLDER = path.join(ROOT, 'scripts/bench');
const SAVE = '--save';
/** Benchmarks that have something to measure without the public test data. */
const WITHOUT_DATA: readonly string[] = ['pages', 'popup'];

/** A benchmark: prints its figures and answers its exit status, or answers what it measured, which can be kept. */
interface Benchmark {
  run(args: string[]): Promise<number | Measured>;
}

/**
 * Runs one benchmark with its arguments, or all of them one after the other.
 *
 *   npm run bench [-- NAME [ARGUMENTS] [--save]]
 *
 * With --save, what those measured that answer it is added to docs/bench, with the date and the class of the machine.
 * Each says `skipped: no ../shared` where the public test data is missing and none is given. Answers the worst status.
 */
export async function run([name, ...args]: string[]): Promise<number> {
  const known = benchmarks();
  if (name === undefined || name === SAVE) return runAll(known, name === SAVE ? [SAVE] : []);
  if (known.includes(name)) return runOne(name, args);
  const help = name === '--help' || name === '-h';
  const usage = `npm run bench [-- NAME [ARGUMENTS] [${SAVE}]], where NAME is one of: ${known.join(', ')}\n`;
  (help ? process.stdout : process.stderr).write(help ? usage : `There is no benchmark “${name}”.\n${usage}`);
  return help ? 0 : 2;
}

async function runAll(names: string[], args: string[]): Promise<number> {
  let worst = 0;
  for (const name of names) {
    console.log(`── ${name}`);
    worst = Math.max(worst, await runOne(name, args));
  }
  return worst;
}

async function runOne(name: string, args: string[]): Promise<number> {
  if (SHARED === null && !WITHOUT_DATA.includes(name) && args.every((arg) => arg === SAVE)) {
    console.log('skipped: no ../shared');
    return 0;
  }
  const benchmark = (await import(pathToFileURL(path.join(FOLDER, `${name}.ts`)).href)) as Benchmark;
  const measured = await benchmark.run(args.filter((arg) => arg !== SAVE));
  if (typeof measured === 'number') return measured;
  console.log(`${measured.browser}; median [quartiles]`);
  for (const figure of measured.figures) console.log(lineOf(figure));
  if (args.includes(SAVE)) for (const line of keep(name, measured)) console.log(line);
  return 0;
}

function benchmarks(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.basename(file, '.ts'))
    .sort();
}
