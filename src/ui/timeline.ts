import type { Coverage } from '../report.ts';

/** The coverage of one day. */
export interface TimelineDay {
  /** `2026-03-02` */
  day: string;
  /** Days since the first. */
  offset: number;
  items: Coverage[];
}

export interface Timeline {
  /** Oldest first; days without coverage are left out. */
  days: TimelineDay[];
  /** From the first day to the last, in days. */
  length: number;
  /** The most on one day. */
  most: number;
  /** How many have no date that names a day. */
  undated: number;
}

const DAY_MS = 86_400_000;

/** The coverage by the day on which each outlet says it published; null where fewer than two are dated. */
export function timelineOf(coverage: readonly Coverage[]): Timeline | null {
  const byDay = new Map<string, Coverage[]>();
  for (const item of coverage) {
    const day = item.date === null ? null : dayOf(item.date);
    if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  const sorted = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  const first = sorted[0]?.[0];
  const dated = sorted.reduce((sum, [, items]) => sum + items.length, 0);
  if (first === undefined || dated < 2) return null;
  const days = sorted.map(([day, items]) => ({ day, offset: (Date.parse(day) - Date.parse(first)) / DAY_MS, items }));
  return {
    days,
    length: days.at(-1)?.offset ?? 0,
    most: Math.max(...days.map(({ items }) => items.length)),
    undated: coverage.length - dated,
  };
}

function dayOf(date: string): string | null {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(date) ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}
