import type { TrailNode, TrailStop, Wrapper } from '../report.ts';
import type { PageFindings } from './derivation.ts';
import { type Derivation, isRoot, statedDerivations } from './derivation.ts';
import { copiedAsRecorded, type RecordedStory, recordedOutlets, recordedRoot } from './recorded.ts';

/** The page at which a trail ends, and what stands between the reader and it. */
export interface TrailEnd {
  /** The address behind a wrapper, else the page's own. */
  url: string;
  name: string;
  wrapper: Wrapper | null;
  /** Set where the wrapper translates: into which language the reader sees the page. */
  translatedInto: string | null;
}

/**
 * The path of the story from its first source to this page, oldest first. The page's own words come first; a story's record, where
 * there is one, lengthens them and is marked as inferred. A trail that comes back to an outlet it has passed ends there in a stop
 * of type `circular`.
 */
export function buildTrail(findings: PageFindings, end: TrailEnd, recorded: RecordedStory | null): TrailStop[] {
  const said = statedDerivations(findings);
  const stated = recorded ? copiedAsRecorded(said, recorded) : said;
  const named = stated.filter(({ node }) => !isRoot(node) || node.type === 'circular');
  // What a page found out itself leads back to nobody else's report.
  const behind = findings.ownReporting && named.length === 0 ? null : recorded;
  const added = behind ? recordedOutlets(named, behind) : [];
  const chain = withRecordedFacts([...named, ...added, ...roots(stated, added, behind)], recorded);
  const stops: TrailStop[] = chain.reverse().map(({ node, step }) => ({ node, step }));
  return [...stops, ...pageStops(findings, end)];
}

/**
 * The oldest stop. Whom the page quotes spoke to the page, unless the record says that somebody else had it first; then the record
 * says on whose word, and the page's unnamed source is taken for the record's.
 */
function roots(
  stated: readonly Derivation[],
  added: readonly Derivation[],
  recorded: RecordedStory | null,
): Derivation[] {
  const own = stated.filter(({ node }) => isRoot(node) && node.type !== 'circular');
  const known = recorded ? recordedRoot(recorded.story) : null;
  const circular = [...stated, ...added].some(({ node }) => node.type === 'circular');
  if (circular) return [];
  const spokeToFirst = added.length === 0 || (own[0]?.node.type === 'anonymous' && known?.node.type === 'anonymous');
  if (own.length > 0 && spokeToFirst) return own;
  return known ? [known] : [];
}

/** Fills in what only the record knows of the origin: when, in which language and where it appeared. */
function withRecordedFacts(chain: readonly Derivation[], recorded: RecordedStory | null): Derivation[] {
  const origin = recorded?.story.origin;
  return chain.map((derivation) => {
    const { node } = derivation;
    if (!origin || node.outlet === null || node.outlet !== origin.outlet) return derivation;
    const facts = {
      language: origin.language ?? node.language,
      date: node.date ?? origin.date,
      url: node.url ?? origin.url,
    };
    return { ...derivation, node: { ...node, ...facts } };
  });
}

function pageStops({ article, language, self, credits }: PageFindings, end: TrailEnd): TrailStop[] {
  const page: TrailNode = {
    type: 'page',
    name: self?.name ?? end.name,
    outlet: self?.domain ?? null,
    language,
    date: article.published,
    url: end.url,
  };
  if (end.wrapper?.kind !== 'translation') return [{ node: page, step: null }];
  const original: TrailNode = {
    ...page,
    type: 'outlet',
    language: article.language === end.translatedInto ? null : article.language,
  };
  const reader: TrailNode = {
    ...page,
    outlet: null,
    name: end.wrapper.host,
    language: end.translatedInto ?? language,
    date: null,
    url: article.url,
  };
  return [
    {
      node: original,
      step: {
        relation: 'translated',
        credits: credits.filter(({ role }) => role === 'translator').map(({ role, name }) => ({ role, name })),
        certainty: 'stated',
        evidence: [
          { where: 'address', quote: article.url, start: null, end: null, outside: false, reference: end.url },
        ],
      },
    },
    { node: reader, step: null },
  ];
}
