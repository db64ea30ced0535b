import type { Attribution, AttributionSource, Evidence } from '../report.ts';

/** A source with all the lines in which the article refers to it. */
export interface QuotedSource extends AttributionSource {
  evidence: Evidence[];
}

/** The sources of an article, each once: those that are not named first, else in the order of the text. */
export function groupSources(attributions: readonly Attribution[]): QuotedSource[] {
  const sources = new Map<string, QuotedSource>();
  for (const { source, evidence } of attributions) {
    if (isPronoun(source)) continue;
    const key = source.outlet ?? `${source.type}:${source.name.toLowerCase()}`;
    const known = sources.get(key);
    if (known) known.evidence.push(evidence);
    else sources.set(key, { ...source, evidence: [evidence] });
  }
  return [...sources.values()].sort((a, b) => Number(b.type === 'anonymous') - Number(a.type === 'anonymous'));
}

/** A word that stands for somebody whom the article does not name ("he"): worth a line to nobody. */
function isPronoun({ type, name }: AttributionSource): boolean {
  return type === 'person' && !/\s/.test(name) && name !== name.toUpperCase() && name === name.toLowerCase();
}
