import type { OutletIndex } from '../outlets/outlet.ts';
import type { Evidence, OutletRef, TrailNode, TrailStep } from '../report.ts';
import type { Story, StoryCoverage, StoryOrigin } from '../stories/story.ts';
import type { Derivation } from './derivation.ts';

/** What the record of a story adds to a page's own words. */
export interface RecordedStory {
  story: Story;
  outlets: OutletIndex;
  self: OutletRef | null;
  /** The addresses that the page is known by. */
  addresses: readonly string[];
}

/**
 * The outlets that a story's record adds behind those that the page names, nearest first, back to the story's origin. They rest on
 * the record, not on the page, and are marked as inferred. A credit that leads back to an outlet already passed ends in a stop of
 * type `circular`; an outlet's own reporting leads nowhere.
 */
export function recordedOutlets(stated: readonly Derivation[], recorded: RecordedStory): Derivation[] {
  const { story, outlets, self, addresses } = recorded;
  if (stated.some(({ node }) => node.type === 'circular')) return [];
  const passed = new Set([self?.domain, ...stated.map(({ node }) => node.outlet)].filter((domain) => domain != null));
  const oldest = [...passed].at(-1) ?? null;
  if (oldest !== null && oldest === story.origin.outlet) return [];
  const item = itemOf(story, oldest, stated.length === 0 ? addresses : []);
  if (item?.role === 'independent' || item?.role === 'original') return [];

  const credited = item ? [...item.via, ...item.viaInferred] : [];
  if (story.origin.outlet && !credited.includes(story.origin.outlet)) credited.push(story.origin.outlet);
  const chain: Derivation[] = [];
  for (const outlet of credited) {
    const relation = item && chain.length === 0 ? relationOf(item) : 'cited';
    const node = outletNode(outlet, story, outlets);
    if (passed.has(outlet)) {
      chain.push(inferred({ ...node, type: 'circular' }, 'cited', story, item?.evidence ?? null));
      break;
    }
    passed.add(outlet);
    chain.push(inferred(node, relation, story, item?.evidence ?? null));
  }
  return chain;
}

/**
 * The same steps, where the record lists this page as a copy of the outlet that it cites: that it cites word for word, which is
 * inferred, from the page's words and the record's.
 */
export function copiedAsRecorded(stated: readonly Derivation[], { story, addresses }: RecordedStory): Derivation[] {
  const [nearest, ...behind] = stated;
  const item = story.coverage.find(({ url }) => url !== null && addresses.includes(url));
  if (nearest?.step.relation !== 'cited' || item?.role !== 'verbatim-copy') return [...stated];
  const sources = [...item.via, ...item.viaInferred, story.origin.outlet];
  if (nearest.node.outlet === null || !sources.includes(nearest.node.outlet)) return [...stated];
  const evidence = [...nearest.step.evidence, recordEvidence(story, item.evidence)];
  return [{ ...nearest, step: { ...nearest.step, relation: 'copied', certainty: 'inferred', evidence } }, ...behind];
}

/** On whose word the record says that the story rests; null where it does not say. */
export function recordedRoot(story: Story): Derivation | null {
  const { kind, description } = story.origin.source;
  const type = ROOT_TYPES[kind];
  if (!type) return null;
  const node: TrailNode = { type, name: description, outlet: null, language: null, date: null, url: null };
  return inferred(node, type === 'document' ? 'published' : 'told', story, description);
}

/** The record's words on one coverage, or on the origin, as evidence. */
export function recordEvidence(story: Story, quote: string | null): Evidence {
  return {
    where: 'dataset',
    quote: quote ?? story.label,
    start: null,
    end: null,
    outside: false,
    reference: story.reference,
  };
}

function itemOf(story: Story, outlet: string | null, addresses: readonly string[]): StoryCoverage | null {
  const byAddress = story.coverage.find(({ url }) => url !== null && addresses.includes(url));
  return byAddress ?? story.coverage.find((item) => item.outlet === outlet) ?? null;
}

function inferred(node: TrailNode, relation: TrailStep['relation'], story: Story, quote: string | null): Derivation {
  return { node, step: { relation, credits: [], certainty: 'inferred', evidence: [recordEvidence(story, quote)] } };
}

function outletNode(outlet: string, { origin, coverage }: Story, outlets: OutletIndex): TrailNode {
  const known = outlets.get(outlet);
  const isOrigin = outlet === origin.outlet;
  const item = coverage.find((candidate) => candidate.outlet === outlet);
  return {
    type: known || outlet.includes('.') ? 'outlet' : 'organization',
    name: known?.name ?? outlet,
    outlet: known || outlet.includes('.') ? outlet : null,
    language: (isOrigin ? origin.language : null) ?? item?.language ?? known?.languages[0] ?? null,
    date: (isOrigin ? origin.date : null) ?? item?.date ?? null,
    url: (isOrigin ? origin.url : null) ?? item?.url ?? null,
  };
}

const ROOT_TYPES: Readonly<Partial<Record<StoryOrigin['source']['kind'], TrailNode['type']>>> = {
  anonymous: 'anonymous',
  named: 'person',
  document: 'document',
  'press-release': 'document',
};

const RELATIONS: Readonly<Partial<Record<StoryCoverage['role'], TrailStep['relation']>>> = {
  translation: 'translated',
  'verbatim-copy': 'copied',
  'press-release-copy': 'copied',
  'wire-copy': 'wire',
  rewrite: 'rewritten',
};

function relationOf({ role }: StoryCoverage): TrailStep['relation'] {
  return RELATIONS[role] ?? 'cited';
}
