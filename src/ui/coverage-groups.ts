import type { Coverage, Report } from '../report.ts';

/** The coverage that goes back to one origin. */
export interface OriginGroup {
  origin: string;
  /** The origin as a name: that of its outlet where it is one of the coverage. */
  name: string;
  items: Coverage[];
}

/**
 * Coverage by origin, the largest group first. Within a group by date, what has none last; but the original comes before
 * others of its day, and first where nobody knows when it appeared.
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

/** The coverage, where it tells of more than the trail does; else none, so that nothing is said twice. */
export function coverageBeyondTrail({ coverage, trail }: Pick<Report, 'coverage' | 'trail'>): Coverage[] {
  const isOnTrail = ({ outlet, name, seen }: Coverage): boolean =>
    seen === 'page' && trail.some(({ node }) => (node.outlet === null ? node.name === name : node.outlet === outlet));
  return coverage.every(isOnTrail) ? [] : coverage;
}

function byDate(a: Coverage, b: Coverage): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : Number(first > second);
}

/** Dates sort as they are written, and digits before letters. */
function sortKey({ date, role }: Coverage): string {
  const isOriginal = role === 'original';
  if (date === null) return isOriginal ? '' : 'undated';
  return `${date.slice(0, 'yyyy-mm-dd'.length)} ${isOriginal ? 0 : 1} ${date}`;
}
