import { byDate, countIndependence, isThisPage } from '../provenance/coverage.ts';
import type { Coverage, Report } from '../report.ts';
import { normalAddress } from '../stories/address.ts';
import type { Story } from '../stories/story.ts';
import type { Reading } from './reading.ts';
import { LEAST_SHARE, type StoryReading } from './story-readings.ts';
import { trailWithMemory } from './trail.ts';

/**
 * The report with what was read elsewhere on the same story: rows of coverage that memory has seen, origins counted
 * anew, and the trail as far as that tells of it. An outlet that this page only names gives way to its own article, where that was read; what a record lists
 * stays as it is. Pure; the report itself where nothing was read.
 *
 * @param story the record behind `report.story`; null where there is none
 */
export function withMemory(report: Report, readings: readonly StoryReading[], story: Story | null): Report {
  if (readings.length === 0) return report;
  const own = report.coverage.find((row) => isOwn(row, report)) ?? ownCoverage(report);
  const others = report.coverage.filter((row) => !isOwn(row, report));
  const listed = others.filter(({ seen }) => seen !== 'page');
  const told = others.filter(({ seen }) => seen === 'page');
  const remembered = readings.filter(({ reading }) => !listed.some((row) => isListed(row, reading)));
  const read = remembered.map(({ reading, match, share }) => ({ row: coverageOf(reading, told), match, share }));

  const ofOneText = read.filter(({ match }) => match === 'text');
  const [page = own, ...copies] = foldText([
    { row: own, share: Math.max(...ofOneText.map(({ share }) => share?.here ?? 0), 0) },
    ...ofOneText.map(({ row, share }) => ({ row, share: share?.there ?? 0 })),
  ]);
  const outletsRead = new Set(read.map(({ row }) => row.outlet));
  const known = [
    ...listed,
    ...told.filter(({ outlet }) => !outletsRead.has(outlet)),
    ...read.filter(({ match }) => match !== 'text').map(({ row }) => row),
    ...copies,
    page,
  ];
  const rows = [...originsNamed(remembered, known), ...known];
  const behind = originsBehind(rows, story);
  const coverage = rows.map((row) => ({ ...row, origin: lastOf(row.origin, behind) })).sort(byDate);
  const trail = trailWithMemory(report, readings, page);
  const role = page.role === own.role ? report.role : page.role;
  return { ...report, trail, role, coverage, independence: countIndependence(coverage, story, trail) };
}

/** A page of which nobody else was known has no row yet: it stands for itself. */
function ownCoverage({ page, article, role, notices }: Report): Coverage {
  const host = URL.canParse(page.resolvedUrl) ? new URL(page.resolvedUrl).hostname : page.resolvedUrl;
  const outlet = page.outlet ?? { domain: host, name: host };
  return {
    outlet: outlet.domain,
    name: outlet.name,
    url: page.resolvedUrl,
    language: article?.language ?? null,
    date: article?.published ?? null,
    role: role ?? (notices.some(({ kind }) => kind === 'opinion') ? 'opinion' : 'independent'),
    via: [],
    origin: outlet.domain,
    seen: 'page',
  };
}

function coverageOf(reading: Reading, told: readonly Coverage[]): Coverage {
  const { outlet, url, language, published, role, via, origin } = reading;
  const { domain, name } = outlet;
  const row: Coverage = { outlet: domain, name, url, language, date: published, role, via, origin, seen: 'memory' };
  // An outlet's own reporting that this page takes its story from is the original.
  const stop = told.find((candidate) => candidate.outlet === domain);
  return stop?.role === 'original' && isOwnReporting(row) ? { ...row, role: 'original' } : row;
}

/** The outlets that remembered articles have the story from, where nothing else is known of them. */
function originsNamed(readings: readonly StoryReading[], known: readonly Coverage[]): Coverage[] {
  const outlets = new Set(known.map(({ outlet }) => outlet));
  return readings.flatMap(({ reading: { trail, origin } }): Coverage[] => {
    const stop = trail.find(({ type, outlet, name }) => PUBLISHERS.has(type) && (outlet ?? name) === origin);
    if (!stop || outlets.has(origin)) return [];
    outlets.add(origin);
    const { name, url } = stop;
    return [
      { outlet: origin, name, url, language: null, date: null, role: 'original', via: [], origin, seen: 'memory' },
    ];
  });
}

const PUBLISHERS = new Set<Reading['trail'][number]['type']>(['outlet', 'agency']);

/**
 * One text has one origin: the one that an article with this text names, else the outlet that had it first. Who gives
 * it out as their own, or cites whose text it is, has copied it, where that is certain. An article that is mostly its own stays what it is.
 *
 * @param texts each with the share of its own words that it has in common with the others
 */
function foldText(texts: readonly { row: Coverage; share: number }[]): Coverage[] {
  const earliestFirst = texts.map(({ row }) => row).sort((a, b) => timeOf(a) - timeOf(b));
  const naming = earliestFirst.find((row) => row.origin !== row.outlet);
  const first = naming ?? earliestFirst[0];
  if (!first) return [];
  return texts.map(({ row, share }) => {
    if (share < LEAST_SHARE) return row;
    if (row.role === 'citation' && texts.some((other) => row.via.includes(other.row.outlet)))
      return { ...row, role: 'verbatim-copy' };
    if (row.origin !== row.outlet || row.outlet === first.origin) return row;
    const copied = isOwnReporting(row) && (naming !== undefined || timeOf(first) < timeOf(row));
    const via = naming ? [] : [first.outlet];
    const role = first.role === 'press-release-copy' ? first.role : 'verbatim-copy';
    return copied ? { ...row, role, via, origin: first.origin } : { ...row, origin: first.origin };
  });
}

/**
 * Origin → the one behind it, where what was read shows that an outlet which passes for an origin has the story from
 * another. The origin that a record names, and an outlet that was seen to report for itself, have nobody behind them.
 */
function originsBehind(rows: readonly Coverage[], story: Story | null): Map<string, string> {
  const last = new Set(story ? [story.origin.outlet ?? story.origin.source.description] : []);
  for (const row of rows) if (isOwnReporting(row) && row.seen !== 'page') last.add(row.outlet);
  const behind = new Map<string, string>();
  for (const { outlet, origin, seen } of rows) {
    const isNews = seen === 'memory' && origin !== outlet && !last.has(outlet);
    if (isNews && !behind.has(outlet)) behind.set(outlet, origin);
  }
  return behind;
}

/** Follows the origins to the last; where they lead in a circle, to the same one from everywhere on it. */
function lastOf(origin: string, behind: ReadonlyMap<string, string>): string {
  const passed = [origin];
  for (let next = behind.get(origin); next !== undefined; next = behind.get(next)) {
    const start = passed.indexOf(next);
    if (start >= 0) return passed.slice(start).sort()[0] ?? origin;
    passed.push(next);
  }
  return passed.at(-1) ?? origin;
}

function isOwn({ url }: Coverage, { page }: Report): boolean {
  return url !== null && (url === page.resolvedUrl || url === page.url);
}

function isListed(row: Coverage, { url, outlet, language, published, address }: Reading): boolean {
  if (row.url !== null && normalAddress(row.url) === address) return true;
  return isThisPage(row, { addresses: [url], self: outlet, language, published });
}

function isOwnReporting({ outlet, role, via, origin }: Coverage): boolean {
  return (role === 'independent' || role === 'original') && via.length === 0 && origin === outlet;
}

/** Undated coverage counts as the latest. */
function timeOf({ date }: Coverage): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
