import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf } from './fuzz/chance.ts';
import { CORPUS } from './fuzz/corpus.ts';
import { fuzzTargets, type Target } from './fuzz/targets.ts';
import { ensurePacks } from './pack.ts';
import { ROOT } from './root.ts';

/**
 * Feeds damaged inputs to every parser, in turn, for so many minutes.
 *
 *   npm run fuzz [-- --minutes 10] [--seed 1] [--target NAME]
 *
 * An input that breaks a property is saved in tests/fuzz/corpus, where the tests find it from then on. Answers 1 where
 * there was one.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      target: { type: 'string' },
    },
  });
  const targets = fuzzTargets(await ensurePacks()).filter(({ name }) => name === (values.target ?? name));
  const minutes = Number(values.minutes);
  const seed = Number(values.seed);
  if (targets.length === 0 || !(minutes > 0) || !Number.isInteger(seed)) {
    process.stderr.write('Usage: npm run fuzz [-- --minutes N] [--seed S] [--target NAME]\n');
    return 2;
  }
  console.log(`seed ${seed}, ${minutes} minutes`);
  const counts = new Map(targets.map(({ name }) => [name, { runs: 0, broken: 0 }]));
  const end = Date.now() + minutes * 60_000;
  for (let round = 0; Date.now() < end; round++) {
    for (const target of targets) {
      const count = counts.get(target.name);
      if (!count) continue;
      count.runs++;
      if (!holds(target, seed + round)) count.broken++;
    }
  }
  for (const [name, { runs, broken }] of counts) console.log(`${name}: ${runs} inputs, ${broken} broke it`);
  return [...counts.values()].some(({ broken }) => broken > 0) ? 1 : 0;
}

function holds(target: Target, seed: number): boolean {
  const input = target.make(chanceOf(seed));
  try {
    target.check(input);
    return true;
  } catch (error) {
    const saved = target.isSmall ? `, saved as ${save(target.name, input)}` : '';
    console.error(`${target.name}, seed ${seed}${saved}:\n${error instanceof Error ? error.stack : String(error)}`);
    return false;
  }
}

function save(target: string, input: Uint8Array): string {
  const file = path.join(CORPUS, target, createHash('sha256').update(input).digest('hex').slice(0, 16));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, input);
  return path.relative(ROOT, file);
}
