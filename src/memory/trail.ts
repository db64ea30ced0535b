import { isRoot } from '../provenance/derivation.ts';
import type { Coverage, Report, TrailNode, TrailStep, TrailStop } from '../report.ts';
import { normalAddress } from '../stories/address.ts';
import type { Reading } from './reading.ts';
import { LEAST_SHARE, type StoryReading } from './story-readings.ts';

/**
 * The trail of a report with what was read elsewhere: that its text is another article's, whether it names that or not, and where
 * an outlet that it names has the story from. All of it is inferred, and rests on what was read. A trail that comes back to this
 * page's outlet ends there in a stop of type `circular`. Pure.
 *
 * @param own this page's coverage, as its text was found to be
 */
export function trailWithMemory(
  { trail, page }: Report,
  readings: readonly StoryReading[],
  own: Coverage,
): TrailStop[] {
  const source = COPIES.includes(own.role) ? sourceOfText(readings, own.origin) : null;
  return continued(source ? copiedTrail(trail, source) : trail, readings, page.outlet?.domain ?? own.outlet);
}

const COPIES: readonly Coverage['role'][] = ['verbatim-copy', 'press-release-copy'];

/** The article whose text this is: one that names where it has it from, else the earliest. */
function sourceOfText(readings: readonly StoryReading[], origin: string): StoryReading | null {
  const ofThisText = readings.filter(({ share, reading }) => {
    return share !== null && share.here >= LEAST_SHARE && reading.origin === origin;
  });
  const dated = ofThisText.sort((a, b) => (a.reading.published ?? '9').localeCompare(b.reading.published ?? '9'));
  return dated.find(({ reading }) => reading.outlet.domain !== origin) ?? dated[0] ?? null;
}

function copiedTrail(trail: readonly TrailStop[], source: StoryReading): TrailStop[] {
  const { reading, evidence } = source;
  const nearest = trail.at(-2);
  const page = trail.slice(-1);
  if (nearest?.step && nearest.node.outlet === reading.outlet.domain) {
    const { step } = nearest;
    // The page says that it cites; that it does so word for word only shows beside the other text.
    if (step.relation !== 'cited') return [...trail];
    const copied: TrailStep = {
      ...step,
      relation: 'copied',
      certainty: 'inferred',
      evidence: [...step.evidence, evidence],
    };
    const node = {
      ...nearest.node,
      url: nearest.node.url ?? reading.url,
      date: nearest.node.date ?? reading.published,
    };
    return [...trail.slice(0, -2), { node, step: copied }, ...page];
  }
  if (nearest?.step && !isRoot(nearest.node)) return [...trail];
  const behind = reading.trail.length > 0 ? stopsOf(reading) : trail.slice(0, -1).map(({ node }) => node);
  const nodes = reading.outlet.domain === reading.origin ? [...behind, articleStop(reading)] : behind;
  return [
    ...nodes.map((node, i) => stop(node, i === nodes.length - 1 ? 'copied' : relationFrom(node), source)),
    ...page,
  ];
}

/** Goes on behind the oldest stop where the article that it links was read. */
function continued(trail: readonly TrailStop[], readings: readonly StoryReading[], self: string): TrailStop[] {
  const address = trail[0]?.step && !isRoot(trail[0].node) ? normalAddress(trail[0].node.url ?? '') : null;
  const read = address === null ? undefined : readings.find(({ reading }) => reading.address === address);
  if (!read) return [...trail];
  const nodes = stopsOf(read.reading);
  const back = nodes.findLastIndex(({ outlet }) => outlet === self);
  const passed = nodes.slice(Math.max(0, back)).map((node, i): TrailNode => {
    return back >= 0 && i === 0 ? { ...node, type: 'circular' } : node;
  });
  const relationOf = (node: TrailNode, i: number) =>
    i === passed.length - 1 ? (RELATIONS[read.reading.role] ?? relationFrom(node)) : relationFrom(node);
  return [...passed.map((node, i) => stop(node, relationOf(node, i), read)), ...trail];
}

/** How an article came from the stop before it, by its part in the coverage. */
const RELATIONS: Readonly<Partial<Record<Coverage['role'], TrailStep['relation']>>> = {
  translation: 'translated',
  'verbatim-copy': 'copied',
  'wire-copy': 'wire',
  rewrite: 'rewritten',
};

function relationFrom(node: TrailNode): TrailStep['relation'] {
  return isRoot(node) && node.type !== 'circular' ? 'told' : 'cited';
}

function stopsOf({ trail }: Reading): TrailNode[] {
  return trail.map((node) => ({ ...node, language: null, date: null }));
}

function articleStop({ outlet, language, published, url }: Reading): TrailNode {
  return { type: 'outlet', name: outlet.name, outlet: outlet.domain, language, date: published, url };
}

function stop(node: TrailNode, relation: TrailStep['relation'], { evidence }: StoryReading): TrailStop {
  return { node, step: { relation, credits: [], certainty: 'inferred', evidence: [evidence] } };
}
