import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../root.ts';
import type { Figure, Measured } from './figures.ts';

/** One run of a benchmark, as it is kept in the project. */
export interface Kept extends Measured {
  /** Of the run, as YYYY-MM-DD. */
  date: string;
  /** The class of the machine, by which runs can be compared; nothing that tells which machine it was. */
  machine: { cores: number; memoryGb: number; platform: string; node: string };
}

/** What was measured, with the date and the class of the machine. */
export function dated(measured: Measured): Kept {
  const machine = {
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    platform: `${os.platform()} ${os.arch()}`,
    node: process.versions.node,
  };
  return { date: new Date().toISOString().slice(0, 10), machine, ...measured };
}

/**
 * Adds a run to those of a benchmark that are kept, and tells what has changed since the last run on a machine of the
 * same class.
 * @param folder where they are kept
 * @returns lines for people
 */
export function keep(benchmark: string, run: Kept, folder = path.join(ROOT, 'docs/bench')): string[] {
  const file = path.join(folder, `${benchmark}.json`);
  const runs = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept[]) : [];
  const last = runs.findLast(({ machine }) => JSON.stringify(machine) === JSON.stringify(run.machine));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify([...runs, run], null, 2)}\n`);
  const changes = last === undefined ? ['no earlier run on such a machine'] : changesSince(last, run.figures);
  return [`kept in ${path.relative(ROOT, file)}`, ...changes];
}

/** A machine's own speed changes by the hour: only ratios to what ran beside are compared, and what does not depend on it. */
function changesSince({ date, figures }: Kept, now: readonly Figure[]): string[] {
  return now.flatMap(({ name, unit, median, ratio }) => {
    const before = figures.find((figure) => figure.name === name);
    if (before?.ratio && ratio) return [`${name}: ${before.ratio.times} times on ${date}, ${ratio.times} times now`];
    const isSteady = unit === 'share' || unit === 'bytes';
    return before && isSteady && before.median !== median
      ? [`${name}: ${before.median} on ${date}, ${median} now`]
      : [];
  });
}
