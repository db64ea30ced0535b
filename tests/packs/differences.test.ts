import { describe, expect, it } from 'vitest';
import { differences, sums } from '../../src/packs/differences.ts';

describe('numbers by their differences', () => {
  it.each([
    { values: [], apart: 1, steps: [] },
    { values: [7], apart: 3, steps: [7] },
    { values: [5, 6, 9, 2], apart: 1, steps: [5, 1, 3, -7] },
    { values: [0, 1, 40, 0, 2, 41, 1, 2, 42], apart: 3, steps: [0, 1, 40, 0, 1, 1, 1, 0, 1] },
  ])('$values, $apart apart', ({ values, apart, steps }) => {
    expect(differences(values, apart)).toEqual(steps);
    expect(sums(steps, apart)).toEqual(values);
  });
});
