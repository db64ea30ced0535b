import { COVERAGE_ROLES, type CoverageRole } from '../report.ts';
import type { ArticleItem, RecordCoverage, StoryRecord } from './record.ts';
import type { Story, StoryCoverage, StoryOrigin } from './story.ts';

/** What a curated record says, in the shape that the rest of the product reads. */
export function storyOfRecord(record: StoryRecord): Story {
  const { origin } = record;
  return {
    id: record.id,
    label: record.label,
    date: record.date ?? null,
    origin: {
      outlet: origin.outlet ?? null,
      language: origin.language ?? null,
      date: origin.date ?? null,
      url: origin.url ?? null,
      source: { kind: sourceKind(origin.source?.kind), description: origin.source?.description ?? '' },
    },
    coverage: record.coverage.map(coverageOf),
    disputes: (record.disputes ?? []).map(({ by, outlet, url, note }) => ({
      by,
      outlet: outlet ?? null,
      url: url ?? null,
      note: note ?? '',
    })),
    reference: referenceOf(record),
  };
}

/** Where a record stands, for evidence. */
export function referenceOf(record: StoryRecord): string {
  return `stories.jsonl#${record.id}`;
}

/** One article, as a story that nobody else is known to carry. */
export function storyOfItem(id: string, item: Omit<ArticleItem, 'id' | 'text'>): Story {
  const facts = {
    outlet: item.outlet ?? null,
    language: item.language ?? null,
    date: item.published ?? null,
    url: item.url ?? null,
  };
  return {
    id,
    label: item.title ?? '',
    date: facts.date,
    origin: { ...facts, source: { kind: 'unknown', description: '' } },
    coverage: [
      {
        ...facts,
        outlet: facts.outlet ?? '',
        role: 'original',
        via: [],
        viaInferred: [],
        credits: [],
        evidence: null,
      },
    ],
    disputes: [],
    reference: item.url ?? id,
  };
}

const ROLES: ReadonlySet<string> = new Set(COVERAGE_ROLES);

const SOURCE_KINDS = [
  'anonymous',
  'named',
  'document',
  'press-release',
  'own-reporting',
  'satire',
  'unknown',
] as const satisfies readonly StoryOrigin['source']['kind'][];

const CREDIT_ROLES = ['author', 'translator', 'editor', 'wire'] as const;

function coverageOf(row: RecordCoverage): StoryCoverage {
  return {
    url: row.url ?? null,
    outlet: row.outlet,
    language: row.language ?? null,
    date: row.date ?? null,
    // A role that this version does not know is shown as the weakest one.
    role: isRole(row.role) ? row.role : 'citation',
    via: row.via ?? [],
    viaInferred: row.via_inferred ?? [],
    credits: CREDIT_ROLES.flatMap((role) => {
      const names = row.credits?.[role];
      return (names === undefined ? [] : [names].flat()).map((name) => ({ role, name }));
    }),
    evidence: row.evidence ?? null,
  };
}

function isRole(role: string): role is CoverageRole {
  return ROLES.has(role);
}

function sourceKind(kind: string | undefined): StoryOrigin['source']['kind'] {
  return SOURCE_KINDS.find((known) => known === kind) ?? 'unknown';
}
