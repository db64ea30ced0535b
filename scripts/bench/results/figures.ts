export type Unit = 'ms' | 'µs' | 's' | 'bytes' | 'a second' | 'share';

/** One thing that was measured, mostly many times. Quartiles say how far the values lie apart. */
export interface Figure {
  name: string;
  unit: Unit;
  /** How many values there are, or how many cases a share is of. */
  count: number;
  median: number;
  low: number;
  high: number;
  /** How many times the median of the figure that it is held against, and what that is called. */
  ratio: { to: string; times: number } | null;
}

/** What a benchmark measured, in a form that can be kept. */
export interface Measured {
  /** Name and version of the browser that it was measured in; null where that was Node alone. */
  browser: string | null;
  figures: Figure[];
}

/** The median of values and their quartiles. There must be some. */
export function figureOf(name: string, unit: Unit, values: readonly number[], beside?: Figure): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => rounded(sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN);
  const median = at(0.5);
  const ratio = beside === undefined ? null : { to: beside.name, times: rounded(median / beside.median) };
  return { name, unit, count: values.length, median, low: at(0.25), high: at(0.75), ratio };
}

/** One value that many cases give together, such as a share of them: it has no spread. */
export function totalOf(name: string, unit: Unit, value: number, count: number, beside?: Figure): Figure {
  return { ...figureOf(name, unit, [value], beside), count };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
