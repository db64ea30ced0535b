import type {
  CreativeWorkLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  QuotationLeaf,
  RoleLeaf,
  WithContext,
} from 'schema-dts';
import type { AttributionSource, TrailNode, TrailStep } from '../../report.ts';
import { dateParts, dateTime } from './dates.ts';
import { type Shared, type SharedCredit, type SharedEvidence, sourcesOffTrail } from './shared.ts';

/**
 * A report's page as schema.org's `NewsArticle` in JSON-LD. Each stop of the trail is a work that the next one
 * translates, is based on, or cites. Between the two stands a `Role`, schema.org's way of saying something about a
 * statement: whether it is stated or inferred, and by which lines. Safe to put into a `script` element.
 */
export function toJsonLd(shared: Shared, when: string): string {
  return `${JSON.stringify(articleOf(shared, when), null, 2).replaceAll('<', '\\u003c')}\n`;
}

type Work = CreativeWorkLeaf | QuotationLeaf;
type Agent = PersonLeaf | OrganizationLeaf;

interface Links {
  translationOfWork?: RoleLeaf<Work, 'translationOfWork'>[];
  isBasedOn?: RoleLeaf<Work, 'isBasedOn'>[];
  citation?: RoleLeaf<Work, 'citation'>[];
  translator?: PersonLeaf[];
}

function articleOf(shared: Shared, when: string): WithContext<NewsArticleLeaf> {
  const { page, trail, title, language, published, modified, credits } = shared;
  const links = linksOf(shared, trail.length - 1);
  const citation = [...(links.citation ?? []), ...otherCitations(shared)];
  const mentions = mentionsOf(shared);
  const subjectOf = disputesOf(shared);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(page.url !== null && { '@id': page.url, url: page.url }),
    ...(title !== null && { headline: title }),
    ...(language !== null && { inLanguage: language }),
    ...(dateParts(published) && published !== null && { datePublished: published }),
    ...(dateParts(modified) && modified !== null && { dateModified: modified }),
    ...(page.outlet && { publisher: organization(page.outlet.name, page.outlet.domain) }),
    ...links,
    ...creditsOf(credits),
    ...(citation.length > 0 && { citation }),
    ...(mentions.length > 0 && { mentions }),
    ...(subjectOf.length > 0 && { subjectOf }),
    ...(dateTime(when) !== null && { sdDatePublished: when }),
  };
}

/** What stop `i` of the trail comes from, with all that that comes from. */
function linksOf(shared: Shared, i: number): Links {
  const before = shared.trail[i - 1];
  if (!before?.step) return {};
  const { step, node } = before;
  const work: Work = { ...workOf(node), ...linksOf(shared, i - 1) };
  const said = about(step.certainty, step.evidence);
  switch (step.relation) {
    case 'translated': {
      const translators = step.credits.filter(({ role }) => role === 'translator').map(({ name }) => person(name));
      return {
        translationOfWork: [{ ...said, translationOfWork: work }],
        ...(translators.length > 0 && { translator: translators }),
      };
    }
    case 'cited':
    case 'told':
      return { citation: [{ ...said, citation: work }] };
    default:
      return { isBasedOn: [{ ...said, isBasedOn: work }] };
  }
}

/** Outlets and documents that the article cites for more than where it comes from. */
function otherCitations(shared: Shared): RoleLeaf<Work, 'citation'>[] {
  return sourcesOffTrail(shared)
    .filter(({ type }) => isPublished(type))
    .map((source) => ({
      ...about('stated', source.evidence),
      citation: workOf({ ...source, language: null, date: null, url: null }),
    }));
}

/**
 * People and organisations that the article names. One that it does not name is told of on the trail, or not at all.
 */
function mentionsOf(shared: Shared): RoleLeaf<Agent, 'mentions'>[] {
  return sourcesOffTrail(shared)
    .filter(({ type }) => !isPublished(type) && type !== 'anonymous')
    .map((source) => ({ ...about('stated', source.evidence), mentions: agentOf(source) }));
}

function disputesOf({ disputes }: Shared): CreativeWorkLeaf[] {
  return disputes.map(({ by, outlet, url, note }) => ({
    '@type': 'CreativeWork',
    abstract: note,
    author: organization(by, outlet),
    ...(url !== null && { url }),
  }));
}

/** What a person said is a quotation; a source without a name is credited as the page describes it. */
function workOf({ type, name, outlet, language, date, url }: TrailNode): Work {
  const facts = {
    ...(language !== null && { inLanguage: language }),
    ...(dateParts(date) && date !== null && { datePublished: date }),
    ...(url !== null && { url }),
  };
  if (type === 'anonymous') return { '@type': 'Quotation', creditText: name || 'unnamed', ...facts };
  if (type === 'person' || type === 'organization')
    return { '@type': 'Quotation', creator: agentOf({ type, name, outlet }), ...facts };
  if (type === 'document') return { '@type': 'CreativeWork', name, ...facts };
  return { '@type': 'CreativeWork', publisher: organization(name, outlet), ...facts };
}

function isPublished(type: AttributionSource['type']): boolean {
  return type === 'outlet' || type === 'agency' || type === 'document';
}

function agentOf({ type, name, outlet }: Pick<TrailNode, 'type' | 'name' | 'outlet'>): Agent {
  return type === 'person' ? person(name) : organization(name, outlet);
}

function creditsOf(
  credits: readonly SharedCredit[],
): Partial<Pick<NewsArticleLeaf, 'author' | 'editor' | 'translator'>> {
  const named = (role: SharedCredit['role']) =>
    credits.filter((credit) => credit.role === role).map(({ name }) => person(name));
  const [author, editor, translator] = [named('author'), named('editor'), named('translator')];
  return {
    ...(author.length > 0 && { author }),
    ...(editor.length > 0 && { editor }),
    ...(translator.length > 0 && { translator }),
  };
}

function about(certainty: TrailStep['certainty'], evidence: readonly SharedEvidence[]) {
  const lines = evidence.map(({ where, quote, reference }) => [where, quote, reference].filter(Boolean).join(': '));
  return { '@type': 'Role' as const, roleName: certainty, ...(lines.length > 0 && { description: lines }) };
}

function person(name: string): PersonLeaf {
  return { '@type': 'Person', name };
}

/** `alternateName` holds the domain by which the outlet is known; it is no address of a page. */
function organization(name: string, domain: string | null): OrganizationLeaf {
  return { '@type': 'Organization', name, ...(domain !== null && domain !== name && { alternateName: domain }) };
}
