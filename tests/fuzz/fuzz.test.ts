import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../scripts/fuzz/chance.ts';
import { savedInputs } from '../../scripts/fuzz/corpus.ts';
import { fuzzTargets } from '../../scripts/fuzz/targets.ts';
import { ensurePacks } from '../../scripts/pack.ts';

const targets = fuzzTargets(await ensurePacks());
/** Enough to see that nothing is badly wrong; `npm run fuzz` goes on for as long as it is told to. */
const RUNS = 30;

describe.each(targets)('the parser of a $name', ({ name, make, check }) => {
  it('holds for the saved inputs', () => {
    for (const [file, input] of savedInputs(name)) expect(() => check(input), file).not.toThrow();
  });

  it('holds for damaged inputs', () => {
    for (let seed = 1; seed <= RUNS; seed++) expect(() => check(make(chanceOf(seed))), `seed ${seed}`).not.toThrow();
  });

  it('is given the same input by the same seed, and others by others', () => {
    const made = [1, 1, 2, 3].map((seed) =>
      createHash('sha256')
        .update(make(chanceOf(seed)))
        .digest('hex'),
    );
    expect(made[0]).toBe(made[1]);
    expect(new Set(made).size).toBeGreaterThan(1);
  });
});
