import type { OutletIndex, Relation } from '../outlets/outlet.ts';
import type { Coverage, CoverageRole, Dispute, Independence, OutletRef, TrailStop } from '../report.ts';
import type { Story, StoryCoverage } from '../stories/story.ts';
import { isRoot } from './derivation.ts';
import { recordEvidence } from './recorded.ts';

/** The page as one coverage among the others. */
export interface PageCoverage {
  self: OutletRef | null;
  /** Stands for the outlet where the page's is unknown. */
  host: string;
  url: string;
  /** All addresses that the page is known by. */
  addresses: readonly string[];
  language: string | null;
  published: string | null;
  role: CoverageRole;
  trail: readonly TrailStop[];
}

/**
 * Everyone who carries the story, with the origin that each goes back to: the record's coverage, the first publication, the outlets on
 * this page's trail, and this page. Without a record only what the page itself says; empty where it says nothing.
 */
export function coverStory(story: Story | null, page: PageCoverage, outlets: OutletIndex): Coverage[] {
  const recorded = story ? recordedCoverage(story, outlets) : [];
  const fromTrail = trailCoverage(page, recorded, story);
  if (recorded.length === 0 && fromTrail.length === 0) return [];
  const origin = story ? originName(story) : (fromTrail[0]?.outlet ?? page.host);
  const own = ownCoverage(page, origin);
  const isOwn = (item: Coverage) => isThisPage(underNameOf(page.self, item, outlets), page);
  const others = [...recorded, ...fromTrail].filter((item) => !isOwn(item));
  const listed = recorded.find(isOwn);
  return [
    ...others,
    listed ? { ...own, role: listed.role, via: listed.via, origin: listed.origin, seen: listed.seen } : own,
  ].sort(byDate);
}

/** How many outlets carry the story, how many origins they go back to, and how many of those rest on an unnamed source. */
export function countIndependence(
  coverage: readonly Coverage[],
  story: Story | null,
  trail: readonly TrailStop[],
): Independence {
  const origins = new Set(coverage.map(({ origin }) => origin));
  const first = trail[0]?.node;
  const anonymous = story ? story.origin.source.kind === 'anonymous' : first?.type === 'anonymous';
  const mainOriginCounts = story ? origins.has(originName(story)) : coverage.length > 0;
  return {
    outlets: new Set(coverage.map(({ outlet }) => outlet)).size,
    origins: origins.size,
    anonymousOrigins: anonymous && mainOriginCounts ? 1 : 0,
  };
}

/** Who denied or corrected the story, each with the record that says so. */
export function disputesOf(story: Story | null): Dispute[] {
  if (!story) return [];
  return story.disputes.map((dispute) => ({ ...dispute, evidence: [recordEvidence(story, dispute.note)] }));
}

function recordedCoverage(story: Story, outlets: OutletIndex): Coverage[] {
  const items = story.coverage.map(
    (item): Coverage => ({
      outlet: item.outlet,
      name: outlets.get(item.outlet)?.name ?? item.outlet,
      url: item.url,
      language: item.language,
      date: item.date,
      role: item.role,
      via: item.via,
      origin: originOf(item, story),
      seen: 'dataset',
    }),
  );
  const { origin } = story;
  if (
    !origin.outlet?.includes('.') ||
    items.some(({ outlet, role }) => outlet === origin.outlet && role === 'original')
  )
    return items;
  const first: Coverage = {
    outlet: origin.outlet,
    name: outlets.get(origin.outlet)?.name ?? origin.outlet,
    url: origin.url,
    language: origin.language,
    date: origin.date,
    role: 'original',
    via: [],
    origin: originName(story),
    seen: 'dataset',
  };
  return [first, ...items];
}

/**
 * Only an outlet's own reporting is an origin. Everything else goes back, credit by credit, to the own reporting that it names, and to
 * the story's first publication where it names none; credits that lead back to themselves end there too.
 */
function originOf(item: StoryCoverage, story: Story, passed: ReadonlySet<string> = new Set()): string {
  const isOwnReporting = item.role === 'independent' && item.via.length === 0 && item.viaInferred.length === 0;
  if (isOwnReporting && item.outlet !== story.origin.outlet) return item.outlet;
  const on = new Set([...passed, item.outlet]);
  for (const credited of [...item.via, ...item.viaInferred]) {
    if (credited === story.origin.outlet || on.has(credited)) break;
    const next = story.coverage.find(({ outlet, role }) => outlet === credited && role === 'independent');
    if (next) return originOf(next, story, on);
  }
  return originName(story);
}

function originName(story: Story): string {
  return story.origin.outlet ?? story.origin.source.description;
}

function trailCoverage(page: PageCoverage, recorded: readonly Coverage[], story: Story | null): Coverage[] {
  const stops = page.trail.filter(
    ({ node, step }) => step !== null && !isRoot(node) && node.outlet !== page.self?.domain,
  );
  const oldest = stops[0]?.node;
  if (!oldest) return [];
  const origin = story ? originName(story) : (oldest.outlet ?? oldest.name);
  return stops
    .filter(({ node }) => !recorded.some(({ outlet }) => outlet === node.outlet))
    .map(({ node }, i, { length }): Coverage => {
      const before = page.trail[page.trail.findIndex((stop) => stop.node === node) - 1];
      const first = !story && i === 0 && length > 0;
      return {
        outlet: node.outlet ?? node.name,
        name: node.name,
        url: node.url,
        language: node.language,
        date: node.date,
        role: first ? 'original' : roleOf(before?.step?.relation),
        via: first || !before || isRoot(before.node) ? [] : [before.node.outlet ?? before.node.name],
        origin,
        seen: 'page',
      };
    });
}

function ownCoverage(page: PageCoverage, origin: string): Coverage {
  const before = page.trail.filter(({ step, node }) => step !== null && !isRoot(node)).at(-1)?.node;
  return {
    outlet: page.self?.domain ?? page.host,
    name: page.self?.name ?? page.host,
    url: page.url,
    language: page.language,
    date: page.published,
    role: page.role,
    via: before ? [before.outlet ?? before.name] : [],
    origin: page.role === 'independent' ? (page.self?.domain ?? page.host) : origin,
    seen: 'page',
  };
}

/** The record lists this very page, or has one coverage by this outlet that nothing tells apart from it. */
export function isThisPage(
  item: Coverage,
  page: Pick<PageCoverage, 'addresses' | 'self' | 'language' | 'published'>,
): boolean {
  if (item.url !== null && page.addresses.includes(item.url)) return true;
  if (item.outlet !== page.self?.domain || item.seen !== 'dataset') return false;
  const sameLanguage = !item.language || !page.language || item.language.split('-')[0] === page.language.split('-')[0];
  const sameDay = !item.date || !page.published || page.published.startsWith(item.date);
  return sameLanguage && sameDay;
}

/** Outlets that are one: the address of one has become, or mirrors, that of the other. */
const ONE_OUTLET = new Set<Relation['relation']>(['renamed-to', 'mirror-domain']);

/** A coverage by an outlet under an old address, or a mirror's, as one by the outlet itself. */
function underNameOf(self: OutletRef | null, item: Coverage, outlets: OutletIndex): Coverage {
  if (self === null || item.outlet === self.domain) return item;
  const leadsTo = (from: string, to: string) =>
    outlets.get(from)?.relations.some((each) => each.to === to && ONE_OUTLET.has(each.relation)) === true;
  const isOne = leadsTo(item.outlet, self.domain) || leadsTo(self.domain, item.outlet);
  return isOne ? { ...item, outlet: self.domain } : item;
}

function roleOf(relation: string | undefined): CoverageRole {
  if (relation === 'translated') return 'translation';
  if (relation === 'wire') return 'wire-copy';
  if (relation === 'copied' || relation === 'republished') return 'verbatim-copy';
  if (relation === 'rewritten') return 'rewrite';
  return 'citation';
}

/** Orders coverage: originals first, then by date, what has none last. */
export function byDate(a: Coverage, b: Coverage): number {
  const [first, second] = [dateKey(a), dateKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Originals before their echoes, undated coverage last. */
function dateKey({ date, role }: Coverage): string {
  return `${role === 'original' ? 0 : 1}${date?.slice(0, 10) ?? '9999'}`;
}
