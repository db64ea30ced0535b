import type { Evidence } from '../report.ts';
import { ACCEPTED } from './articles.ts';
import { type Facet, facetsOf, shown } from './facets.ts';
import type { StoryRecord } from './record.ts';
import type { StoryQuery } from './story.ts';
import type { Terms } from './terms.ts';

const WORTH: Readonly<Record<Facet['group'], number>> = {
  person: 3,
  organisation: 1.5,
  place: 0.6,
  number: 0.6,
  term: 1.2,
  label: 3,
};

export function scoreRecord(
  record: StoryRecord,
  terms: Terms,
  text: string,
  _query: StoryQuery,
  frequency: (key: number) => number,
): { score: number; accepted: boolean; evidence: Evidence[] } {
  const groups = new Map<string, number>();
  let sum = 0;
  const evidence: Evidence[] = [];
  const facets = facetsOf(record);
  for (const facet of facets) {
    const share = shown(facet, terms, text);
    const common = Math.min(
      ...facet.spellings.map(({ parts }) => Math.min(...parts.flatMap(({ keys }) => keys.map(frequency)), 1e9)),
    );
    const rare = 1 / (1 + Math.log(Math.max(1, common)));
    const worth = WORTH[facet.group] * rare;
    if (share < 0.4) continue;
    const gain = worth * share * share;
    sum += gain;
    groups.set(facet.group, (groups.get(facet.group) ?? 0) + gain);
  }
  const score = 1 / (1 + Math.exp(-(sum - 7) - 2.2));
  return { score, accepted: score >= ACCEPTED, evidence };
}
