import { describe, expect, it } from 'vitest';
import { scoresOf } from '../../scripts/bench/reading/scores.ts';
import { sideBySide } from '../../scripts/bench/reading/side-by-side.ts';
import { totalOf } from '../../scripts/bench/results/figures.ts';

const PRINTED = `news: pages 40, failed 0
   body P 0.971 R 0.962 F1 0.966
   called an article 39
web: pages 20, failed 1
   segments P 0.9 R 0.8 F1 0.847
   authors complete and clean 0.750 (of 12)
   date 0.5 (of 14)`;

describe('the scores of a reader', () => {
  it('are read by set, each with the number of its cases', () => {
    const scores = scoresOf('Headwater', PRINTED).map(({ name, median, count }) => [name, median, count]);
    expect(scores).toEqual([
      ['news, body F1, Headwater', 0.966, 40],
      ['web, segment F1, Headwater', 0.847, 20],
      ['web, authors complete and clean, Headwater', 0.75, 12],
      ['web, same-day date, Headwater', 0.5, 14],
    ]);
  });
});

describe('readers side by side', () => {
  const score = (reader: string, value: number) => totalOf(`aeb, body F1, ${reader}`, 'share', value, 90);
  const time = (reader: string, value: number) => totalOf(`main thread, median, ${reader}`, 'ms', value, 90);

  it('have one line for each thing, with a goal that is met or not', () => {
    const [, line] = sideBySide([score('Headwater', 0.96), score('Readability', 0.95)]);
    expect(line).toMatch(/^aeb, body F1 +0\.960 +0\.950 +at least 0\.97: not met$/);
    expect(sideBySide([score('Headwater', 0.97)])[1]).toMatch(/ met$/);
  });

  it('are held against Readability in time', () => {
    const readability = time('Readability', 9);
    const own = (value: number) => ({
      ...time('Headwater', value),
      ratio: totalOf('', 'ms', value, 1, readability).ratio,
    });
    expect(sideBySide([own(2.7), readability])[1]).toContain('0.300, met');
    expect(sideBySide([own(4.5), readability])[1]).toContain('0.500, not met');
  });

  it('show what is measured of one alone, and where no goal is', () => {
    expect(sideBySide([totalOf('sending, p95, Headwater', 'ms', 0.5, 9)])[1]).toBe('sending, p95  0.5 ms');
  });
});
