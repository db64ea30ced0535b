import type { Article } from '../article/article.ts';
import type { Outlet, OutletIndex } from '../outlets/outlet.ts';
import type { Attribution, Credit, Evidence, OutletRef, TrailNode, TrailStep } from '../report.ts';

/** One step back from the page: who stands there, and how the story came from there to the stop after it. */
export interface Derivation {
  node: TrailNode;
  step: TrailStep;
}

/** All that a derivation is read from. */
export interface PageFindings {
  article: Article;
  language: string | null;
  credits: readonly Credit[];
  attributions: readonly Attribution[];
  /** The names of those outlets among them that are described, not named: "local media". */
  unnamedOutlets: ReadonlySet<string>;
  /** Somebody spoke to the page's own outlet. */
  ownReporting: boolean;
  /** Where the text first says so, as an offset; null where it does not say it of anybody. */
  spokeHere: number | null;
  /** The page says that it was translated by a machine. */
  byMachine: boolean;
  self: OutletRef | null;
  outlets: OutletIndex;
}

/** An article's lead states what it rests on; what is cited further down supports a detail. */
const LEAD_PARAGRAPHS = 3;

/**
 * What the page itself says about where it comes from, nearest first: the outlets it was taken from whole, then those that its
 * lead cites, then the source on whose word it rests. Empty where the page says nothing.
 */
export function statedDerivations(findings: PageFindings): Derivation[] {
  const chain: Derivation[] = [];
  const seen = new Set<string>([findings.self?.domain ?? '']);
  const whole = wholeTextSources(findings);
  for (const [attribution, ...same] of whole) {
    if (!attribution) continue;
    extend(chain, seen, outletDerivation(findings, attribution, [attribution, ...same]));
    extendByVia(chain, seen, findings, attribution);
  }
  // Behind a mere “Source: X” the text may be X's or only rest on X, so what the text cites is X's word by inference.
  const mayBeOwnText = whole.some(([attribution]) => attribution?.kind === 'citation');
  const cited = leadCitation(findings, seen);
  if (cited) {
    const derivation = outletDerivation(findings, cited, [cited]);
    const certainty = mayBeOwnText ? 'inferred' : 'stated';
    extend(chain, seen, { ...derivation, step: { ...derivation.step, certainty } });
    extendByVia(chain, seen, findings, cited);
  }
  // Whoever else speaks in the lead spoke to this page, unless the whole text is another outlet's.
  if (!cited && !mayBeOwnText && !chain.some(({ node }) => isRoot(node))) {
    const root = rootSource(findings);
    if (root) extend(chain, seen, sourceDerivation(findings, root));
  }
  return chain;
}

/** True for a stop that no outlet stands behind: a person, an unnamed source, a document. */
export function isRoot(node: TrailNode): boolean {
  return node.type !== 'outlet' && node.type !== 'agency' && node.type !== 'page';
}

/** Nearest to the page first: a republisher took over what a translator made of an original. */
const WHOLE_TEXT_KINDS: readonly Attribution['kind'][] = [
  'citation',
  'wire',
  'republication',
  'translation',
  'original-publication',
];

/** The sources of the text as a whole, grouped by outlet: by their kind, or named in a credit line such as “Source: X”. */
function wholeTextSources({ attributions, self }: PageFindings): Attribution[][] {
  const bySource = new Map<string, Attribution[]>();
  const ofWholeText = attributions
    .filter(
      ({ kind, scope, source }) =>
        scope === 'article' && WHOLE_TEXT_KINDS.includes(kind) && isPublisher(source.type) && !names(self, source),
    )
    .sort((a, b) => WHOLE_TEXT_KINDS.indexOf(a.kind) - WHOLE_TEXT_KINDS.indexOf(b.kind));
  for (const attribution of ofWholeText) {
    const key = attribution.source.outlet ?? attribution.source.name;
    bySource.set(key, [...(bySource.get(key) ?? []), attribution]);
  }
  return [...bySource.values()];
}

/**
 * A named outlet before one that is only described. Whom the page names after it has said what it was told itself ("told the
 * Post, confirming a report by …") is not who it has the story from.
 */
function leadCitation(findings: PageFindings, seen: ReadonlySet<string>): Attribution | null {
  const { attributions, article, ownReporting } = findings;
  const toldHere = ownReporting ? (findings.spokeHere ?? Infinity) : Infinity;
  const end = leadEnd(article);
  const cited = attributions.filter(
    ({ kind, scope, source, evidence, span }) =>
      scope === 'statement' &&
      (kind === 'citation' || kind === 'original-publication') &&
      isPublisher(source.type) &&
      !evidence.outside &&
      (evidence.start ?? 0) < end &&
      (span?.cue?.[0] ?? evidence.start ?? 0) < toldHere &&
      !seen.has(source.outlet ?? source.name),
  );
  const direct = cited.filter(({ source }) => !attributions.some((other) => other.via.includes(source.name)));
  return direct.find(({ source }) => !isUnnamed(findings, source)) ?? direct[0] ?? cited[0] ?? null;
}

/** The unnamed source that the lead rests on, else the named one who speaks there first. */
function rootSource({ attributions, article }: PageFindings): Attribution | null {
  const end = leadEnd(article);
  const lead = attributions.filter(
    ({ source, evidence }) => !isPublisher(source.type) && !evidence.outside && (evidence.start ?? Infinity) < end,
  );
  const pressRelease = attributions.find(({ kind, source }) => kind === 'press-release' && !isPublisher(source.type));
  return pressRelease ?? lead.find(({ source }) => source.type === 'anonymous') ?? lead[0] ?? null;
}

function leadEnd(article: Article): number {
  const body = article.paragraphs.filter(({ role }) => role !== 'credit' && role !== 'subhead');
  const last = body[Math.min(LEAD_PARAGRAPHS, body.length) - 1];
  return last ? last.start + last.text.length : article.text.length;
}

function extend(chain: Derivation[], seen: Set<string>, derivation: Derivation): void {
  const key = derivation.node.outlet ?? derivation.node.name;
  if (seen.has(key)) return;
  seen.add(key);
  chain.push(derivation);
}

/** Adds whom the cited outlet has it from: by this sentence, and by others of the lead on the same outlet. */
function extendByVia(chain: Derivation[], seen: Set<string>, findings: PageFindings, attribution: Attribution): void {
  const end = leadEnd(findings.article);
  const sameOutlet = findings.attributions.filter(
    ({ source, evidence }) =>
      (source.outlet ?? source.name) === (attribution.source.outlet ?? attribution.source.name) &&
      !evidence.outside &&
      (evidence.start ?? Infinity) < end,
  );
  const [via = []] = [attribution, ...sameOutlet].map((each) => each.via).filter(({ length }) => length > 0);
  for (const name of via) {
    const known = findings.attributions.find(({ source }) => source.name === name);
    const match =
      known?.source.outlet ?? findings.outlets.byName(name, { language: findings.language }).outlet?.domain ?? null;
    if (match !== null && match === findings.self?.domain) {
      chain.push(circle(findings.self, attribution.evidence));
      return;
    }
    const type = known?.source.type ?? (match ? 'outlet' : 'anonymous');
    const node = sourceNode(findings, { type, name, outlet: match });
    const relation = isPublisher(type) ? 'cited' : 'told';
    extend(chain, seen, {
      node,
      step: { relation, credits: [], certainty: 'stated', evidence: [attribution.evidence] },
    });
  }
}

function circle(self: OutletRef, evidence: Evidence): Derivation {
  return {
    node: { type: 'circular', name: self.name, outlet: self.domain, language: null, date: null, url: null },
    step: { relation: 'cited', credits: [], certainty: 'stated', evidence: [evidence] },
  };
}

function outletDerivation(findings: PageFindings, main: Attribution, all: readonly Attribution[]): Derivation {
  const node = sourceNode(findings, main.source, main.links[0]?.reference ?? null);
  const whole = main.scope === 'article' && main.kind !== 'citation';
  const credits = whole ? findings.credits.filter(({ role }) => role === 'translator' || role === 'editor') : [];
  const translated =
    all.some(({ kind }) => kind === 'translation') ||
    (whole && findings.byMachine) ||
    (whole && (credits.some(({ role }) => role === 'translator') || differ(node.language, findings.language)));
  const relation = translated ? 'translated' : main.scope === 'statement' ? 'cited' : relationOf(main.kind);
  return {
    node,
    step: {
      relation,
      credits: translated ? credits.map(({ role, name }) => ({ role, name })) : [],
      certainty: 'stated',
      evidence: all.map(({ evidence }) => evidence),
    },
  };
}

function sourceDerivation(findings: PageFindings, attribution: Attribution): Derivation {
  const relation = attribution.kind === 'press-release' ? 'published' : 'told';
  return {
    node: sourceNode(findings, attribution.source),
    step: { relation, credits: [], certainty: 'stated', evidence: [attribution.evidence] },
  };
}

/** @param nameLink where the page links the name of a source that the index does not know */
function sourceNode(findings: PageFindings, source: Attribution['source'], nameLink: string | null = null): TrailNode {
  const { outlets, article, language } = findings;
  const outlet = source.outlet ? outlets.get(source.outlet) : null;
  return {
    // Nobody can be counted who is not named: "local media" may be one outlet or ten.
    type: isUnnamed(findings, source) ? 'anonymous' : source.type,
    name: outlet?.name ?? source.name,
    outlet: source.outlet,
    language: outlet ? languageOf(outlet, language) : null,
    date: null,
    url: outlet ? linkTo(article, outlets, outlet.domain) : nameLink,
  };
}

/** An outlet that publishes in the page's language had it in that one; else in its main one. */
function languageOf({ languages }: Outlet, language: string | null): string | null {
  return languages.find((own) => !differ(own, language)) ?? languages[0] ?? null;
}

/** The article's own link to a page of that outlet, where it has one deeper than a home page. */
function linkTo(article: Article, outlets: OutletIndex, domain: string): string | null {
  const link = article.links.find(
    ({ url }) => /^https?:\/\/[^/]+\/[^?#]/.test(url) && outlets.byAddress(url)?.domain === domain,
  );
  return link?.url ?? null;
}

function relationOf(kind: Attribution['kind']): TrailStep['relation'] {
  if (kind === 'wire') return 'wire';
  if (kind === 'republication' || kind === 'original-publication') return 'republished';
  if (kind === 'press-release') return 'published';
  return 'cited';
}

function isPublisher(type: Attribution['source']['type']): boolean {
  return type === 'outlet' || type === 'agency';
}

function isUnnamed({ unnamedOutlets }: PageFindings, { outlet, name }: Attribution['source']): boolean {
  return outlet === null && unnamedOutlets.has(name);
}

function names(self: OutletRef | null, source: Attribution['source']): boolean {
  return self !== null && (source.outlet === self.domain || source.name === self.name);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.split('-')[0] !== b.split('-')[0];
}
