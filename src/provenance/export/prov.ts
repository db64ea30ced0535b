import type { Coverage, TrailNode, TrailStep } from '../../report.ts';
import { dateTime } from './dates.ts';
import { PROV_NAMESPACES, ProvDocument, type ProvId, qualified } from './prov-document.ts';
import { type Shared, type SharedEvidence, type SharedStop, sourcesOffTrail } from './shared.ts';
import { trailSentence } from './stations.ts';
import type { Wording } from './wording.ts';

/**
 * A report as PROV-JSON (W3C Member Submission of 24 April 2013) after PROV-DM. Each stop of the trail is an entity,
 * attributed to the outlet, person or unnamed source that it comes from; each step is an activity, with those who are
 * credited for it, and a derivation that carries its certainty and its evidence. `wasQuotedFrom` and `hadPrimarySource`
 * are derivations of the types `prov:Quotation` and `prov:PrimarySource`, as PROV-DM has them.
 */
export function toProv(shared: Shared, when: string, wording: Wording): string {
  const document = new ProvDocument({
    ...PROV_NAMESPACES,
    trail: shared.page.url === null ? `${PROV_NAMESPACES.headwater}page-` : `${shared.page.url}#trail-`,
  });
  const stops = shared.trail.map((stop, i) => addStop(document, stop, i, shared));
  addSteps(document, shared.trail, stops);
  addPrimarySource(document, shared, stops);
  addSources(document, shared, stops.at(-1) ?? null);
  addCoverage(document, shared, stops);
  addDisputes(document, shared, stops.at(-1) ?? null);
  addAccount(document, shared, when, wording);
  return `${JSON.stringify(document.toJSON(), null, 2)}\n`;
}

const AGENT_TYPES: Readonly<Record<TrailNode['type'], string>> = {
  outlet: 'prov:Organization',
  agency: 'prov:Organization',
  organization: 'prov:Organization',
  document: 'prov:Organization',
  page: 'prov:Organization',
  circular: 'prov:Organization',
  person: 'prov:Person',
  anonymous: 'headwater:UnnamedSource',
};

function addStop(document: ProvDocument, { node }: SharedStop, i: number, { title }: Shared): ProvId {
  const isPage = node.type === 'page';
  const entity = document.add('entity', `trail:stop-${i + 1}`, {
    'prov:label': isPage && title !== null ? title : node.name,
    'prov:type': qualified(
      isSaying(node) ? 'headwater:Statement' : isPage ? 'schema:NewsArticle' : 'schema:CreativeWork',
    ),
    'headwater:stop': node.type,
    'schema:inLanguage': node.language,
    'schema:datePublished': node.date,
    'schema:url': node.url,
  });
  if (node.type !== 'document' && node.name !== '') attribute(document, entity, agentOf(document, node));
  return entity;
}

/** A person or a source says something; an outlet publishes something. */
function isSaying({ type }: Pick<TrailNode, 'type'>): boolean {
  return type === 'person' || type === 'anonymous' || type === 'organization';
}

function agentOf(document: ProvDocument, { type, name, outlet }: Pick<TrailNode, 'type' | 'name' | 'outlet'>): ProvId {
  return document.agent(outlet ?? `${AGENT_TYPES[type]} ${name}`, {
    'prov:label': name,
    'prov:type': qualified(AGENT_TYPES[type]),
    'headwater:domain': outlet,
  });
}

function attribute(document: ProvDocument, entity: ProvId, agent: ProvId): void {
  document.relate('wasAttributedTo', { 'prov:entity': entity, 'prov:agent': agent });
}

/** Which relation repeats the words of what it comes from, and which changes them. A translation is neither. */
const DERIVATIONS: Readonly<Partial<Record<TrailStep['relation'], string>>> = {
  copied: 'prov:Quotation',
  republished: 'prov:Quotation',
  wire: 'prov:Quotation',
  rewritten: 'prov:Revision',
};

function addSteps(document: ProvDocument, trail: readonly SharedStop[], stops: readonly ProvId[]): void {
  for (const [i, { step }] of trail.entries()) {
    const from = stops[i];
    const to = stops[i + 1];
    if (!step || from === undefined || to === undefined) continue;
    const kind = qualified(`headwater:${step.relation}`);
    const activity = document.add('activity', `trail:step-${i + 1}`, { 'prov:type': kind });
    const certainty = { 'headwater:certainty': step.certainty };
    document.relate('used', { 'prov:activity': activity, 'prov:entity': from }, certainty);
    document.relate('wasGeneratedBy', { 'prov:entity': to, 'prov:activity': activity }, certainty);
    for (const { role, name } of step.credits) {
      const agent = document.agent(`prov:Person ${name}`, {
        'prov:label': name,
        'prov:type': qualified('prov:Person'),
      });
      document.relate('wasAssociatedWith', { 'prov:activity': activity, 'prov:agent': agent }, { 'prov:role': role });
    }
    const derivation = DERIVATIONS[step.relation];
    document.relate(
      'wasDerivedFrom',
      { 'prov:generatedEntity': to, 'prov:usedEntity': from, 'prov:activity': activity },
      {
        'prov:type': derivation ? [qualified(derivation), kind] : kind,
        ...certainty,
        'headwater:evidence': step.evidence.map(evidenceText),
      },
    );
  }
}

/**
 * On whose word the page rests. The first stop is a primary source only where nobody stands behind it: somebody who
 * said it, a document, or an outlet whose coverage is the original. It is as certain as the least certain step from
 * there.
 */
function addPrimarySource(document: ProvDocument, { trail, coverage }: Shared, stops: readonly ProvId[]): void {
  const first = trail[0]?.node;
  const [source] = stops;
  const page = stops.at(-1);
  if (!first || first.type === 'circular' || source === undefined || page === undefined || source === page) return;
  const isOriginal = coverage.some(({ outlet, role }) => outlet === first.outlet && role === 'original');
  if (!isSaying(first) && first.type !== 'document' && !isOriginal) return;
  const certain = trail.every(({ step }) => step?.certainty !== 'inferred');
  document.relate(
    'wasDerivedFrom',
    { 'prov:generatedEntity': page, 'prov:usedEntity': source },
    { 'prov:type': qualified('prov:PrimarySource'), 'headwater:certainty': certain ? 'stated' : 'inferred' },
  );
}

/** Whom the page quotes or cites besides where it comes from. */
function addSources(document: ProvDocument, shared: Shared, page: ProvId | null): void {
  if (page === null) return;
  for (const [i, source] of sourcesOffTrail(shared).entries()) {
    const entity = document.add('entity', `trail:source-${i + 1}`, {
      'prov:label': source.name,
      'prov:type': qualified(isSaying(source) ? 'headwater:Statement' : 'schema:CreativeWork'),
    });
    if (source.type !== 'document' && source.name !== '') attribute(document, entity, agentOf(document, source));
    document.relate(
      'wasDerivedFrom',
      { 'prov:generatedEntity': page, 'prov:usedEntity': entity },
      {
        'prov:type': source.kinds.map((kind) =>
          qualified(kind === 'quotation' ? 'prov:Quotation' : `headwater:${kind}`),
        ),
        'headwater:certainty': 'stated',
        'headwater:evidence': source.evidence.map(evidenceText),
      },
    );
  }
}

/**
 * What others carry: the stops of the trail are there already. Whom each credits is a derivation where that is known by
 * name.
 */
function addCoverage(document: ProvDocument, { coverage, trail }: Shared, stops: readonly ProvId[]): void {
  const entities = new Map<string, ProvId>();
  for (const [i, { node }] of trail.entries()) {
    const stop = stops[i];
    if (node.outlet !== null && node.type !== 'circular' && stop !== undefined) entities.set(node.outlet, stop);
  }
  const added: [Coverage, ProvId][] = [];
  for (const item of coverage) {
    if (entities.has(item.outlet)) continue;
    const entity = document.add('entity', `trail:coverage-${added.length + 1}`, {
      'prov:label': item.name,
      'prov:type': qualified('schema:NewsArticle'),
      'headwater:role': item.role,
      'headwater:origin': item.origin,
      'headwater:seen': item.seen,
      'schema:inLanguage': item.language,
      'schema:datePublished': item.date,
      'schema:url': item.url,
    });
    attribute(document, entity, agentOf(document, { type: 'outlet', name: item.name, outlet: item.outlet }));
    entities.set(item.outlet, entity);
    added.push([item, entity]);
  }
  for (const [item, entity] of added) {
    for (const credited of item.via) {
      const source = entities.get(credited);
      if (source === undefined || source === entity) continue;
      document.relate(
        'wasDerivedFrom',
        { 'prov:generatedEntity': entity, 'prov:usedEntity': source },
        { 'headwater:role': item.role, 'headwater:seen': item.seen },
      );
    }
  }
}

function addDisputes(document: ProvDocument, { disputes }: Shared, page: ProvId | null): void {
  for (const [i, { by, outlet, url, note, evidence }] of disputes.entries()) {
    const entity = document.add('entity', `trail:dispute-${i + 1}`, {
      'prov:label': note,
      'prov:type': qualified('headwater:Dispute'),
      'schema:url': url,
      'headwater:disputes': page === null ? null : qualified(page),
      'headwater:evidence': evidence.map(evidenceText),
    });
    attribute(document, entity, agentOf(document, { type: 'organization', name: by, outlet }));
  }
}

/** Who says all this, and when: the provenance of the provenance. */
function addAccount(document: ProvDocument, shared: Shared, when: string, wording: Wording): void {
  const account = document.add('entity', 'trail:account', {
    'prov:label': trailSentence(shared, wording) ?? shared.page.name,
    'prov:type': qualified('headwater:Account'),
  });
  const software = document.agent('headwater', {
    'prov:label': 'Headwater',
    'prov:type': qualified('prov:SoftwareAgent'),
  });
  attribute(document, account, software);
  document.relate('wasGeneratedBy', { 'prov:entity': account, 'prov:time': dateTime(when) });
}

function evidenceText({ where, quote, reference }: SharedEvidence): string {
  return [where, quote, reference].filter((part) => part !== null && part !== '').join(': ');
}
