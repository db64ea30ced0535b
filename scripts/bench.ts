import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, SHARED } from './root.ts';

const FOLDER = path.join(ROOT, 'scripts/bench');

/** A benchmark: prints its figures and answers its exit status. */
interface Benchmark {
  run(args: string[]): Promise<number>;
}

/**
 * Runs one benchmark with its arguments, or all of them one after the other.
 *
 *   npm run bench [-- NAME [ARGUMENTS]]
 *
 * Each says `skipped: no ../shared` where the public test data is missing and none is given. Answers the worst status.
 */
export async function run([name, ...args]: string[]): Promise<number> {
  const known = benchmarks();
  if (name === undefined) return runAll(known);
  if (known.includes(name)) return runOne(name, args);
  const help = name === '--help' || name === '-h';
  const usage = `npm run bench [-- NAME [ARGUMENTS]], where NAME is one of: ${known.join(', ')}\n`;
  (help ? process.stdout : process.stderr).write(help ? usage : `There is no benchmark “${name}”.\n${usage}`);
  return help ? 0 : 2;
}

async function runAll(names: string[]): Promise<number> {
  let worst = 0;
  for (const name of names) {
    console.log(`── ${name}`);
    worst = Math.max(worst, await runOne(name, []));
  }
  return worst;
}

async function runOne(name: string, args: string[]): Promise<number> {
  if (SHARED === null && args.length === 0) {
    console.log('skipped: no ../shared');
    return 0;
  }
  const benchmark = (await import(pathToFileURL(path.join(FOLDER, `${name}.ts`)).href)) as Benchmark;
  return benchmark.run(args);
}

function benchmarks(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.basename(file, '.ts'))
    .sort();
}
