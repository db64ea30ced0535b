import type {
  Attribution,
  AttributionSource,
  Coverage,
  Credit,
  Dispute,
  Evidence,
  Independence,
  Notice,
  OutletRef,
  Report,
  StoryRef,
  TrailNode,
  TrailStep,
  Wrapper,
} from '../../report.ts';
import { shareableAddress } from './address.ts';
import { clean } from './clean.ts';

/**
 * What may be shared of a report: what its surfaces show, with every text cleaned and every address made shareable. The
 * article's own text is no part of it, beyond the lines that are quoted as evidence.
 */
export interface Shared {
  page: {
    name: string;
    outlet: OutletRef | null;
    impersonates: OutletRef | null;
    wrapper: Wrapper | null;
    url: string | null;
  };
  title: string | null;
  /** BCP 47. */
  language: string | null;
  published: string | null;
  modified: string | null;
  credits: SharedCredit[];
  /** Oldest first; the last is this page. */
  trail: SharedStop[];
  story: (Omit<StoryRef, 'evidence'> & { evidence: SharedEvidence[] }) | null;
  coverage: Coverage[];
  independence: Independence;
  disputes: (Omit<Dispute, 'evidence'> & { evidence: SharedEvidence[] })[];
  /** Whom the article names or quotes, each once. */
  sources: (AttributionSource & { kinds: Attribution['kind'][]; evidence: SharedEvidence[] })[];
  notices: (Omit<Notice, 'evidence'> & { evidence: SharedEvidence })[];
}

export interface SharedStop {
  node: TrailNode;
  step: (Omit<TrailStep, 'evidence'> & { evidence: SharedEvidence[] }) | null;
}

export interface SharedCredit {
  role: Credit['role'];
  name: string;
  evidence: SharedEvidence | null;
}

/** Evidence without its offsets, which mean nothing away from the page. */
export interface SharedEvidence {
  where: Evidence['where'];
  quote: string;
  /** A shareable address or a text; null where there is none. */
  reference: string | null;
}

/** What may be shared of a report. The report is left as it is. */
export function sharedOf(report: Report): Shared {
  const { page, article, story, independence } = report;
  const url = shareableAddress(page.resolvedUrl);
  const outlet = outletRef(page.outlet);
  return {
    page: {
      name: outlet?.name ?? textOrNull(report.trail.at(-1)?.node.name ?? null) ?? (url ? new URL(url).hostname : ''),
      outlet,
      impersonates: outletRef(page.impersonates),
      wrapper: page.wrapper && { kind: page.wrapper.kind, host: clean(page.wrapper.host) },
      url,
    },
    title: textOrNull(article?.title ?? null),
    language: textOrNull(article?.language ?? null),
    published: textOrNull(article?.published ?? null),
    modified: textOrNull(article?.modified ?? null),
    credits: creditsOf(report),
    trail: report.trail.map(({ node, step }) => ({
      node: { ...cleaned(node), url: shareableAddress(node.url) },
      step: step && { ...step, credits: step.credits.map(cleaned), evidence: evidenceList(step.evidence) },
    })),
    story: story && {
      ...story,
      id: clean(story.id),
      label: clean(story.label),
      evidence: evidenceList(story.evidence),
    },
    coverage: report.coverage.map((item) => ({
      ...cleaned(item),
      via: item.via.map(clean),
      url: shareableAddress(item.url),
    })),
    independence: { ...independence },
    disputes: report.disputes.map(({ evidence, ...dispute }) => ({
      ...cleaned(dispute),
      url: shareableAddress(dispute.url),
      evidence: evidenceList(evidence),
    })),
    sources: sourcesOf(report),
    notices: report.notices.map(({ evidence, ...notice }) => ({
      ...cleaned(notice),
      reference: referenceOf(notice.reference),
      evidence: evidenceOf(evidence),
    })),
  };
}

/** Whom the article names or quotes besides those whom its trail passes. */
export function sourcesOffTrail({ trail, sources }: Shared): Shared['sources'] {
  const onTrail = new Set(trail.map(({ node }) => node.outlet ?? node.name));
  return sources.filter(({ outlet, name }) => !onTrail.has(outlet ?? name));
}

/** The authors by the page's byline and everybody who is credited, each once in each part. */
function creditsOf({ article, credits }: Report): SharedCredit[] {
  const byline = (article?.authors ?? []).map((name) => ({ role: 'author' as const, name, evidence: null }));
  const stated = credits.map(({ role, name, evidence }) => ({ role, name, evidence: evidenceOf(evidence) }));
  const each = new Map<string, SharedCredit>();
  for (const credit of [...stated, ...byline]) {
    const name = clean(credit.name);
    const key = `${credit.role} ${name}`;
    if (name !== '' && !each.has(key)) each.set(key, { ...credit, name });
  }
  return [...each.values()];
}

function sourcesOf({ attributions }: Report): Shared['sources'] {
  const sources = new Map<string, Shared['sources'][number]>();
  for (const { kind, source, evidence } of attributions) {
    const key = source.outlet ?? `${source.type} ${source.name.toLowerCase()}`;
    const known = sources.get(key) ?? { ...cleaned(source), kinds: [], evidence: [] };
    known.evidence.push(evidenceOf(evidence));
    if (!known.kinds.includes(kind)) known.kinds.push(kind);
    sources.set(key, known);
  }
  return [...sources.values()].map((source) => ({ ...source, evidence: distinct(source.evidence) }));
}

function evidenceList(evidence: readonly Evidence[]): SharedEvidence[] {
  return distinct(evidence.map(evidenceOf));
}

function evidenceOf({ where, quote, reference }: Evidence): SharedEvidence {
  return {
    where,
    quote: (where === 'address' ? shareableAddress(quote) : null) ?? clean(quote),
    reference: referenceOf(reference),
  };
}

function distinct(evidence: readonly SharedEvidence[]): SharedEvidence[] {
  return [...new Map(evidence.map((item) => [JSON.stringify(item), item])).values()];
}

/** An address that may not be shared is no reference; any other text is. */
function referenceOf(reference: string | null): string | null {
  if (reference === null || !URL.canParse(reference)) return textOrNull(reference);
  const { protocol } = new URL(reference);
  return shareableAddress(reference) ?? (protocol === 'file:' || protocol === 'blob:' ? null : textOrNull(reference));
}

function outletRef(outlet: OutletRef | null): OutletRef | null {
  return outlet && cleaned(outlet);
}

function textOrNull(text: string | null): string | null {
  return text === null || clean(text) === '' ? null : clean(text);
}

/** The same record with each text in it cleaned. */
function cleaned<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, typeof value === 'string' ? clean(value) : value]),
  ) as T;
}
