import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../root.ts';
import type { Figure, Measured } from './figures.ts';

/** One run of a benchmark, as it is kept in the project. */
interface Kept extends Measured {
  /** Of the run, as YYYY-MM-DD. */
  date: string;
  /** The class of the machine, by which runs can be compared; nothing that tells which machine it was. */
  machine: { cores: number; memoryGb: number; platform: string; node: string };
}

/**
 * Adds what a benchmark measured to those of its runs that are kept, and tells what has changed since the last run on a
 * machine of the same class. Ratios to what ran beside it are compared: a machine's own speed changes by the hour.
 * @returns lines for people
 */
export function keep(benchmark: string, measured: Measured): string[] {
  const file = path.join(ROOT, 'docs/bench', `${benchmark}.json`);
  const runs = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept[]) : [];
  const machine = {
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    platform: `${os.platform()} ${os.arch()}`,
    node: process.versions.node,
  };
  const last = runs.findLast((run) => JSON.stringify(run.machine) === JSON.stringify(machine));
  const run: Kept = { date: new Date().toISOString().slice(0, 10), machine, ...measured };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify([...runs, run], null, 2)}\n`);
  const changes = last === undefined ? ['no earlier run on such a machine'] : changesSince(last, measured.figures);
  return [`kept in ${path.relative(ROOT, file)}`, ...changes];
}

function changesSince({ date, figures }: Kept, now: readonly Figure[]): string[] {
  return now.flatMap(({ name, ratio }) => {
    const before = figures.find((figure) => figure.name === name)?.ratio;
    return before && ratio ? [`${name}: ${before.times} times on ${date}, ${ratio.times} times now`] : [];
  });
}
