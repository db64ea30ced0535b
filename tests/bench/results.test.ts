import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { figureOf, totalOf } from '../../scripts/bench/results/figures.ts';
import { dated, keep } from '../../scripts/bench/results/kept.ts';
import { scoresIn } from '../../scripts/bench/results/scores.ts';
import { tableOf } from '../../scripts/bench/results/table.ts';

describe('a figure', () => {
  it('is the median of its values with their quartiles, in whatever order they came', () => {
    expect(figureOf('reading', 'ms', [9, 1, 3, 7, 5])).toEqual({
      ...{ name: 'reading', unit: 'ms', count: 5, median: 5, low: 3, high: 7, ratio: null },
    });
  });

  it('says how many times another one it is', () => {
    const empty = figureOf('empty', 'ms', [2, 2, 2]);
    expect(figureOf('reading', 'ms', [5, 3, 4], empty).ratio).toEqual({ to: 'empty', times: 2 });
  });

  it('has its line in a table, with a spread where there is one', () => {
    const empty = figureOf('empty', 'ms', [1, 1, 2, 3, 3]);
    const lines = tableOf([empty, figureOf('reading', 'ms', [4], empty), totalOf('found', 'share', 0.9, 200)]);
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['measured', 'median', 'quartiles', 'of', 'beside'],
      ['empty', '2 ms', '1–3', '5'],
      ['reading', '4 ms', '1', '2 times “empty”'],
      ['found', '0.9', '200'],
    ]);
  });
});

it('takes the scores out of what the scoring script prints, but for those of one language', () => {
  const printed = [
    'source            gold    120 predicted    110  P 0.900 R 0.825 F1 0.861',
    '31 languages, mean hit@1 0.910 hit@5 0.950  recall at P .95 0.880  accepted: P 0.990 R 0.700',
    '  rus     hit@1 0.940 hit@5 0.970  recall at P .95 0.900  accepted: P 0.980 R 0.800',
  ].join('\n');
  expect(scoresIn(printed, 'set', 40).map(({ name, median, count }) => [name, median, count])).toEqual([
    ['set, source, P', 0.9, 120],
    ['set, source, R', 0.825, 120],
    ['set, source, F1', 0.861, 120],
    ['set, languages, mean, hit@1', 0.91, 40],
    ['set, languages, mean, hit@5', 0.95, 40],
    ['set, languages, mean, recall at P .95', 0.88, 40],
    ['set, languages, mean, P', 0.99, 40],
    ['set, languages, mean, R', 0.7, 40],
  ]);
});

describe('runs that are kept', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'headwater-bench-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('say what has changed since the last one on such a machine, but not by how much it was slower', () => {
    const run = (slow: number, found: number) => {
      const empty = figureOf('empty', 'ms', [slow]);
      const figures = [
        empty,
        figureOf('reading', 'ms', [2 * slow * found], empty),
        totalOf('found', 'share', found, 9),
      ];
      return dated({ browser: null, figures });
    };
    expect(keep('pages', run(1, 1), folder)[1]).toBe('no earlier run on such a machine');
    expect(keep('pages', run(10, 1), folder).slice(1)).toEqual([
      expect.stringMatching(/^reading: 2 times on .*, 2 times now/),
    ]);
    const elsewhere = run(1, 1);
    elsewhere.machine.cores += 1;
    expect(keep('pages', elsewhere, folder)[1]).toBe('no earlier run on such a machine');
    expect(keep('pages', run(1, 0.5), folder).slice(1)).toEqual([
      expect.stringMatching(/^reading: 2 times on .*, 1 times now/),
      expect.stringMatching(/^found: 1 on .*, 0\.5 now/),
    ]);
    const kept = JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8')) as { date: string }[];
    expect(kept).toHaveLength(4);
    expect(kept[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
