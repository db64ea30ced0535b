import { extractOf } from '../../src/stories/extract.ts';
import { reachOf } from '../../src/stories/terms.ts';

/** What the size and speed of an index depend on. */
export interface Statistics {
  items: number;
  /** Terms and fingerprints, an item. */
  terms: number;
  fingerprints: number;
  /** Of all terms, the share that stand in one item only. */
  once: number;
  /** Of all entries, the share of the hundred commonest terms, and of those that no query reads through. */
  hundred: number;
  /** How many items the terms of an item have on average: the work of a query. */
  shared: number;
}

/** The statistics of rows as an index sees them. */
export function statisticsOf(rows: readonly unknown[]): Statistics {
  const frequencies = new Map<number, number>();
  let entries = 0;
  let fingerprints = 0;
  for (const row of rows) {
    const extract = extractOf(row);
    fingerprints += extract.fingerprints.length;
    for (const key of extract.keys) {
      if (reachOf(key) === 0) continue;
      entries++;
      frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
    }
  }
  const sorted = [...frequencies.values()].sort((a, b) => b - a);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    items: rows.length,
    terms: entries / rows.length,
    fingerprints: fingerprints / rows.length,
    once: sorted.filter((frequency) => frequency === 1).length / sorted.length,
    hundred: sum(sorted.slice(0, 100)) / entries,
    shared: sum(sorted.map((frequency) => frequency ** 2)) / entries,
  };
}
