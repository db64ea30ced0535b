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
  /** Where somebody surely gives their word: where the cue begins, as an offset. */
  wordsGiven: ReadonlySet<number>;
  /** The page says that its text is a translation, by somebody or by a machine. */
  isTranslation: boolean;
  self: OutletRef | null;
  outlets: OutletIndex;
}

/** An article's lead states what it rests on; what is cited further down supports a detail. */
const LEAD_PARAGRAPHS = 3;
/** What is called an outlet in more letters is no name. */
const LONGEST_NAME = 60;

/**
 * What the page itself says about where it comes from, nearest first: the outlets it was taken from whole, then those that its
 * lead cites, then the source on whose word it rests. Empty where the page says nothing.
 */
export function statedDerivations(findings: PageFindings): Derivation[] {
  const chain: Derivation[] = [];
  const seen = new Set<string>([findings.self?.domain ?? '']);
  const whole = wholeTextSources(findings);
  const isUnnamedFirst = rootSource(findings)?.source.type === 'anonymous';
  for (const [attribution, ...same] of whole) {
    if (!attribution) continue;
    extend(chain, seen, outletDerivation(findings, attribution, [attribution, ...same], whole.length === 1));
    // Who is said to have told an agency, in its own text, is not whom that rests on where the lead calls upon unnamed sources first.
    if (attribution.kind !== 'wire' || !isUnnamedFirst) extendByVia(chain, seen, findings, attribution);
  }
  // Behind a mere “Source: X” the text may be X's or only rest on X, so what the text cites is X's word by inference.
  const mayBeOwnText =
    whole.some(([attribution]) => attribution?.kind === 'citation') &&
    !chain.some(({ step }) => step.relation === 'translated');
  // Who spoke to the outlet whose text it is, spoke to nobody behind it.
  const inLead = chain.some(({ node }) => isRoot(node)) ? null : leadCitation(findings, seen);
  // Before "the paper" without a name, an unnamed source that is described says more.
  const isVague = inLead !== null && isUnnamed(findings, inLead.source);
  const cited = isVague && rootSource(findings)?.source.type === 'anonymous' ? null : inLead;
  if (cited) {
    const derivation = outletDerivation(findings, cited, [cited]);
    const certainty = mayBeOwnText ? 'inferred' : 'stated';
    extend(chain, seen, { ...derivation, step: { ...derivation.step, certainty } });
    extendByVia(chain, seen, findings, cited);
    const unnamed = chain.some(({ node }) => isRoot(node)) ? null : unnamedBehind(findings, cited);
    if (unnamed) extend(chain, seen, inferred(sourceDerivation(findings, unnamed)));
  }
  // Whoever else speaks in the lead spoke to this page, unless the whole text is another outlet's.
  if (!cited && !mayBeOwnText && !chain.some(({ node }) => isRoot(node))) {
    const root = rootSource(findings);
    if (root) extend(chain, seen, sourceDerivation(findings, root));
  }
  return chain;
}

/** "Vestnik reports … Two people familiar with the talks said": whom a lead calls upon after the outlet that it cites spoke to that one. */
function unnamedBehind(findings: PageFindings, cited: Attribution): Attribution | null {
  const { attributions, article, ownReporting } = findings;
  if (ownReporting) return null;
  const from = cited.span?.source?.[1] ?? cited.evidence.end ?? Infinity;
  const end = leadEnd(article);
  const told = new Set(attributions.flatMap(({ via }) => via));
  const isBehind = (attribution: Attribution) => {
    const { source, evidence, span } = attribution;
    return (
      source.type === 'anonymous' &&
      givesWord(findings, attribution) &&
      !evidence.outside &&
      (span?.source?.[0] ?? evidence.start ?? 0) >= from &&
      (evidence.start ?? Infinity) < end &&
      !told.has(source.name)
    );
  };
  return attributions.find(isBehind) ?? null;
}

function inferred({ node, step }: Derivation): Derivation {
  return { node, step: { ...step, certainty: 'inferred' } };
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
    .map((attribution, _, all) => ({ attribution, rank: nearness(attribution, all) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ attribution }) => attribution);
  for (const attribution of ofWholeText) {
    const key = attribution.source.outlet ?? attribution.source.name;
    bySource.set(key, [...(bySource.get(key) ?? []), attribution]);
  }
  return [...bySource.values()];
}

/** The lower, the nearer to the page. "Source: Vestnik (via the Post)": there the Post is nearer. */
function nearness({ kind, evidence }: Attribution, all: readonly Attribution[]): number {
  const isPassedOn =
    kind === 'citation' &&
    all.some(
      (other) =>
        other.kind === 'republication' &&
        other.evidence.start === evidence.start &&
        other.evidence.quote === evidence.quote,
    );
  return WHOLE_TEXT_KINDS.indexOf(isPassedOn ? 'original-publication' : kind);
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
      isName(source) &&
      !seen.has(source.outlet ?? source.name) &&
      !isAtAddress(source, seen),
  );
  const direct = cited.filter(({ source }) => !attributions.some((other) => other.via.includes(source.name)));
  return direct.find(({ source }) => !isUnnamed(findings, source)) ?? direct[0] ?? cited[0] ?? null;
}

/** "The channel Lantern", where the address t.me/lantern stands on the trail already. */
function isAtAddress({ name, outlet }: Attribution['source'], seen: ReadonlySet<string>): boolean {
  const [word] = /[a-z0-9]{4,}(?=\P{Alphabetic}*$)/iu.exec(name) ?? [];
  return (
    outlet === null && word !== undefined && [...seen].some((key) => key.toLowerCase().includes(word.toLowerCase()))
  );
}

/** The unnamed source that the lead rests on, else the named one who speaks there first. */
function rootSource(findings: PageFindings): Attribution | null {
  const { attributions, article } = findings;
  const end = leadEnd(article);
  const lead = attributions.filter(
    (attribution) =>
      !isPublisher(attribution.source.type) &&
      !attribution.evidence.outside &&
      (attribution.evidence.start ?? Infinity) < end &&
      givesWord(findings, attribution),
  );
  const pressRelease = attributions.find(
    ({ kind, scope, source }) => kind === 'press-release' && scope === 'article' && !isPublisher(source.type),
  );
  return pressRelease ?? lead.find(({ source }) => source.type === 'anonymous') ?? lead[0] ?? null;
}

/** What no sentence says, a line says. */
function givesWord({ wordsGiven }: PageFindings, { span }: Attribution): boolean {
  return span?.cue == null || wordsGiven.has(span.cue[0]);
}

function leadEnd(article: Article): number {
  const body = article.paragraphs.filter(({ role }) => role !== 'credit' && role !== 'subhead');
  const last = body[Math.min(LEAD_PARAGRAPHS, body.length) - 1];
  return last ? last.start + last.text.length : article.text.length;
}

/** False where the stop is on the trail already. */
function extend(chain: Derivation[], seen: Set<string>, derivation: Derivation): boolean {
  const key = derivation.node.outlet ?? derivation.node.name;
  if (seen.has(key)) return false;
  seen.add(key);
  chain.push(derivation);
  return true;
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
    const isNew = extend(chain, seen, {
      node,
      step: { relation, credits: [], certainty: 'stated', evidence: [attribution.evidence] },
    });
    // "X, citing Y, reports … Z told Y": whom Y has it from, another sentence says.
    if (isNew && known && isPublisher(type)) extendByVia(chain, seen, findings, known);
  }
}

function circle(self: OutletRef, evidence: Evidence): Derivation {
  return {
    node: { type: 'circular', name: self.name, outlet: self.domain, language: null, date: null, url: null },
    step: { relation: 'cited', credits: [], certainty: 'stated', evidence: [evidence] },
  };
}

/** @param alone no other outlet's text is spoken of */
function outletDerivation(
  findings: PageFindings,
  main: Attribution,
  all: readonly Attribution[],
  alone = false,
): Derivation {
  const node = sourceNode(findings, main.source, main.links[0]?.reference ?? null);
  const translators = findings.credits.filter(({ role }) => role === 'translator');
  // "Source: X" names whose text it is where somebody translated it.
  const whole = main.scope === 'article' && (main.kind !== 'citation' || (alone && translators.length > 0));
  const credits = whole ? findings.credits.filter(({ role }) => role === 'translator' || role === 'editor') : [];
  // An agency serves clients in more languages than the index names.
  const isForeign = main.kind !== 'wire' && differ(node.language, findings.language);
  const translated =
    all.some(({ kind }) => kind === 'translation') ||
    (whole && (findings.isTranslation || credits.some(({ role }) => role === 'translator') || isForeign));
  const relation = translated ? 'translated' : main.scope === 'statement' ? 'cited' : relationOf(main.kind);
  return {
    node: translated ? { ...node, language: originalLanguage(findings, node) } : node,
    step: {
      relation,
      credits: translated ? credits.map(({ role, name }) => ({ role, name })) : [],
      certainty: 'stated',
      evidence: all.map(({ evidence }) => evidence),
    },
  };
}

function sourceDerivation(findings: PageFindings, attribution: Attribution): Derivation {
  // Only of a whole text is it said that it is a press release; "said in a press release" is said of a sentence.
  const relation = attribution.kind === 'press-release' && attribution.scope === 'article' ? 'published' : 'told';
  return {
    node: sourceNode(findings, attribution.source),
    step: { relation, credits: [], certainty: attribution.certainty, evidence: [attribution.evidence] },
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

/** What was translated stood in another language than the page's, where the outlet has one. */
function originalLanguage({ outlets, language }: PageFindings, node: TrailNode): string | null {
  const languages = node.outlet ? outlets.get(node.outlet)?.languages : null;
  return languages?.find((own) => differ(own, language)) ?? node.language;
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

/** Half a sentence is no stop. */
function isName({ name, outlet }: Attribution['source']): boolean {
  return outlet !== null || name.length <= LONGEST_NAME;
}

function names(self: OutletRef | null, source: Attribution['source']): boolean {
  return self !== null && (source.outlet === self.domain || source.name === self.name);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && spoken(a) !== spoken(b);
}

/** The language of a tag; both ways to write Norwegian are one. */
function spoken(tag: string): string {
  const [language = tag] = tag.split('-');
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
