/** Each number less the one that stands `apart` places before it: numbers that grow are short to write so. */
export function differences(values: readonly number[], apart: number): number[] {
  return values.map((value, i) => value - (values[i - apart] ?? 0));
}

/** The numbers of which `differences` was made. */
export function sums(steps: readonly number[], apart: number): number[] {
  const values: number[] = [];
  for (const [i, step] of steps.entries()) values.push(step + (values[i - apart] ?? 0));
  return values;
}
