import type { Coverage } from '../report.ts';

/** The coverage that goes back to one origin. */
export interface OriginGroup {
  origin: string;
  /** The origin as a name: that of its outlet where it is one of the coverage. */
  name: string;
  items: Coverage[];
}

/**
 * Coverage by origin, the largest group first; within a group by date, what has none last, and of one day the original first.
 * @param known names of outlets by their domains
 */
export function groupByOrigin(
  coverage: readonly Coverage[],
  known: Readonly<Record<string, string>> = {},
): OriginGroup[] {
  const groups = new Map<string, Coverage[]>();
  for (const item of coverage) {
    const group = groups.get(item.origin);
    if (group) group.push(item);
    else groups.set(item.origin, [item]);
  }
  const names = new Map([...Object.entries(known), ...coverage.map(({ outlet, name }) => [outlet, name] as const)]);
  return [...groups]
    .map(([origin, items]) => ({ origin, name: names.get(origin) ?? origin, items: items.toSorted(byDate) }))
    .sort((a, b) => b.items.length - a.items.length);
}

function byDate(a: Coverage, b: Coverage): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  const days = [a.date, b.date].map((date) => date.slice(0, 'yyyy-mm-dd'.length));
  if (days[0] === days[1] && a.role !== b.role) {
    if (a.role === 'original') return -1;
    if (b.role === 'original') return 1;
  }
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
