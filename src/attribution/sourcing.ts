import type { AnonymousSource, Attribution, Evidence, Sourcing, Span } from '../report.ts';
import { marksIn } from './marks.ts';
import { inText, type Page } from './page.ts';

/**
 * How much of an article rests on sources without a name, why they have none, and what is passed on without any source. Offsets
 * are UTF-16, into `article.text`. `attributions` are those of the same page.
 */
export function sourcingOf(page: Page, attributions: readonly Attribution[]): Sourcing {
  const inArticle = attributions.filter(({ span, evidence }) => span !== null && !evidence.outside);
  const sentences = bySentence(inArticle);
  const { reasons, hearsay } = marksOf(page);
  return {
    anonymous: anonymousIn(inArticle, reasons, page),
    claims: sentences.size,
    onAnonymousAlone: [...sentences.values()].filter(restsOnAnonymous).length,
    hearsay: hearsay.filter(([start]) => !sentences.has(start)).map((span) => inText(page, span)),
  };
}

/** The attributions by the start of their sentence. */
function bySentence(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const groups = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const { start } = attribution.evidence;
    if (start === null) continue;
    groups.set(start, [...(groups.get(start) ?? []), attribution]);
  }
  return groups;
}

/** Whoever has it from another is no source of its own: what counts is who stands at the end. */
function restsOnAnonymous(attributions: readonly Attribution[]): boolean {
  const roots = attributions.filter(({ via }) => via.length === 0);
  return roots.length > 0 && roots.every(({ source }) => source.type === 'anonymous');
}

/** The sentences with a mark of either kind, each once. */
function marksOf(page: Page): { reasons: Span[]; hearsay: Span[] } {
  const reasons = new Map<number, Span>();
  const hearsay = new Map<number, Span>();
  for (const reading of page.readings) {
    for (const { rule, span } of marksIn(reading)) {
      if (rule.kind === 'reason') reasons.set(span[0], span);
      if (rule.kind === 'hearsay') hearsay.set(span[0], span);
    }
  }
  return { reasons: [...reasons.values()], hearsay: [...hearsay.values()] };
}

function anonymousIn(attributions: readonly Attribution[], reasons: readonly Span[], page: Page): AnonymousSource[] {
  const byDescription = new Map<string, AnonymousSource>();
  const unnamed = attributions.filter(({ source }) => source.type === 'anonymous');
  for (const attribution of unnamed) {
    const { source, evidence } = attribution;
    // "an official, who asked not to be named, said": the pronoun is no source of its own.
    if (unnamed.some((other) => isDescribedIn(attribution, other))) continue;
    const key = source.name.toLowerCase();
    const known = byDescription.get(key) ?? { description: source.name, reason: null, evidence };
    byDescription.set(key, { ...known, reason: known.reason ?? reasonIn(evidence, reasons, page) });
  }
  return [...byDescription.values()];
}

/** Another source of the same sentence has this one's words in its description. */
function isDescribedIn({ source, evidence }: Attribution, other: Attribution): boolean {
  const { name } = other.source;
  return other.evidence.start === evidence.start && name.length > source.name.length && name.includes(source.name);
}

/** The reason stands where the source does. */
function reasonIn({ start }: Evidence, reasons: readonly Span[], page: Page): Evidence | null {
  const reason = reasons.find((span) => span[0] === start);
  return reason ? inText(page, reason) : null;
}
