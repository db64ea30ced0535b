import type { Attribution, AttributionSource, Evidence, Report } from '../report.ts';

/** A source with all the lines in which the article refers to it, and what links there lead to it. */
export interface QuotedSource extends AttributionSource {
  evidence: Evidence[];
  /** Inferred where no line names it outright. */
  certainty: Attribution['certainty'];
  /** Where the page says why it is not named; null where it does not, and of those that are named. */
  reason: Evidence | null;
}

/** The sources of an article, each once: those that are not named first, else in the order of the text. */
export function groupSources({ attributions, sourcing }: Pick<Report, 'attributions' | 'sourcing'>): QuotedSource[] {
  const unnamed = new Map(sourcing.anonymous.map((one) => [one.description.toLowerCase(), one]));
  const sources = new Map<string, QuotedSource>();
  for (const { source, evidence, certainty, links } of attributions) {
    const name = source.name.toLowerCase();
    const isUnnamed = source.type === 'anonymous';
    // Part of a longer description, and no source of its own.
    if (isUnnamed && !unnamed.has(name) && !evidence.outside) continue;
    if (isPronoun(source)) continue;
    const key = source.outlet ?? `${source.type}:${name}`;
    const known = sources.get(key);
    const lines = [...(known?.evidence ?? []), evidence, ...links];
    sources.set(key, {
      ...(known ?? source),
      evidence: lines,
      certainty: known?.certainty === 'stated' ? 'stated' : certainty,
      reason: isUnnamed ? (unnamed.get(name)?.reason ?? null) : null,
    });
  }
  return [...sources.values()].sort((a, b) => Number(b.type === 'anonymous') - Number(a.type === 'anonymous'));
}

/** A word that stands for somebody whom the article does not name ("he"): worth a line to nobody. */
function isPronoun({ type, name }: AttributionSource): boolean {
  return type === 'person' && !/\s/.test(name) && name !== name.toUpperCase() && name === name.toLowerCase();
}
