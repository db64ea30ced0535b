import type { Figure } from './figures.ts';

const HEAD = ['measured', 'median', 'quartiles', 'of', 'beside'] as const;

/** Figures as a table for people, one line each. */
export function tableOf(figures: readonly Figure[]): string[] {
  return aligned([HEAD, ...figures.map(cellsOf)]);
}

/** The lines of a table, each column as wide as its widest cell. The first row has a cell for each column. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cellsOf({ name, unit, count, median, low, high, ratio }: Figure): string[] {
  const spread = low === high ? '' : `${low}–${high}`;
  const beside = ratio === null ? '' : `${ratio.times} times “${ratio.to}”`;
  return [name, unit === 'share' ? String(median) : `${median} ${unit}`, spread, String(count), beside];
}
