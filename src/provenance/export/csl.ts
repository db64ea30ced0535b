import { citationOf } from './citation.ts';
import type { DateParts } from './dates.ts';
import type { Shared, SharedEvidence } from './shared.ts';
import type { Wording } from './wording.ts';

/** One item of CSL-JSON 1.0.2. */
interface CslItem {
  id: string;
  type: 'article-newspaper';
  title?: string;
  author?: CslName[];
  translator?: CslName[];
  editor?: CslName[];
  'container-title'?: string;
  'original-publisher'?: string;
  'original-date'?: CslDate;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  note?: string;
  /** What the fields of CSL have no place for: the trail, step by step. */
  custom?: { trail: CslStep[] };
}

interface CslName {
  literal: string;
}

interface CslDate {
  'date-parts': [DateParts];
}

interface CslStep {
  from: string;
  to: string;
  relation: string;
  certainty: string;
  evidence: (Pick<SharedEvidence, 'where' | 'quote'> & { reference?: string })[];
}

/** A report's page as CSL-JSON, the form that citation processors share: an array of one item. */
export function toCsl(shared: Shared, when: string, wording: Wording): string {
  const citation = citationOf(shared, when, wording);
  const { original } = citation;
  const item: CslItem = {
    id: citation.key,
    type: 'article-newspaper',
    ...(citation.title !== null && { title: citation.title }),
    ...names('author', citation.authors),
    ...names('translator', citation.translators),
    ...names('editor', citation.editors),
    ...(citation.outlet !== null && { 'container-title': citation.outlet }),
    ...(original && { 'original-publisher': original.publisher }),
    ...(original?.date && { 'original-date': date(original.date) }),
    ...(citation.issued && { issued: date(citation.issued) }),
    ...(citation.accessed && { accessed: date(citation.accessed) }),
    ...(citation.language !== null && { language: citation.language }),
    ...(citation.url !== null && { URL: citation.url }),
    ...(citation.note !== null && { note: citation.note, custom: { trail: steps(shared) } }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function names<K extends string>(role: K, literals: readonly string[]): Partial<Record<K, CslName[]>> {
  if (literals.length === 0) return {};
  const said: Partial<Record<K, CslName[]>> = {};
  said[role] = literals.map((literal) => ({ literal }));
  return said;
}

function date(parts: DateParts): CslDate {
  return { 'date-parts': [parts] };
}

function steps({ trail }: Shared): CslStep[] {
  return trail.flatMap(({ node, step }, i) => {
    const next = trail[i + 1];
    if (!step || !next) return [];
    const { relation, certainty } = step;
    const evidence = step.evidence.map(({ where, quote, reference }) => ({
      where,
      quote,
      ...(reference !== null && { reference }),
    }));
    return [{ from: node.name, to: next.node.name, relation, certainty, evidence }];
  });
}
