import type { AnonymousSource, Attribution, Evidence, Sourcing, Span } from '../report.ts';
import { marksIn } from './marks.ts';
import { inText, type Page } from './page.ts';

const MOST_DESCRIPTIONS = 100;

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
    const group = groups.get(start);
    if (group) group.push(attribution);
    else groups.set(start, [attribution]);
  }
  return groups;
}

/** Whoever has it from another is no source of its own: what counts is who stands at the end. */
function restsOnAnonymous(attributions: readonly Attribution[]): boolean {
  const roots = attributions.filter(({ via }) => via.length === 0);
  return roots.length > 0 && roots.every(({ source }) => source.type === 'anonymous');
}

/** The sentences with a mark of either kind, each once. */
function marksOf(page: Page): { reasons: ReadonlyMap<number, Span>; hearsay: Span[] } {
  const reasons = new Map<number, Span>();
  const hearsay = new Map<number, Span>();
  for (const reading of page.readings) {
    for (const { rule, span } of marksIn(reading)) {
      if (rule.kind === 'reason') reasons.set(span[0], span);
      if (rule.kind === 'hearsay') hearsay.set(span[0], span);
    }
  }
  return { reasons, hearsay: [...hearsay.values()] };
}

function anonymousIn(
  attributions: readonly Attribution[],
  reasons: ReadonlyMap<number, Span>,
  page: Page,
): AnonymousSource[] {
  const byDescription = new Map<string, AnonymousSource>();
  const unnamed = attributions.filter(({ source }) => source.type === 'anonymous');
  const descriptions = descriptionsIn(unnamed);
  for (const { source, evidence } of unnamed) {
    // "an official, who asked not to be named, said": the pronoun is no source of its own.
    if (isDescribedIn(source.name, descriptions.get(evidence.start))) continue;
    const key = source.name.toLowerCase();
    const known = byDescription.get(key) ?? { description: source.name, reason: null, evidence };
    byDescription.set(key, { ...known, reason: known.reason ?? reasonIn(evidence, reasons, page) });
  }
  return [...byDescription.values()];
}

/** How the unnamed sources of each sentence are described, by its start: no more than a sentence that somebody wrote can hold. */
function descriptionsIn(unnamed: readonly Attribution[]): Map<number | null, Set<string>> {
  const descriptions = new Map<number | null, Set<string>>();
  for (const { source, evidence } of unnamed) {
    const inSentence = descriptions.get(evidence.start) ?? new Set();
    if (inSentence.size < MOST_DESCRIPTIONS) inSentence.add(source.name);
    descriptions.set(evidence.start, inSentence);
  }
  return descriptions;
}

/** Another source of the same sentence has this one's words in its description. */
function isDescribedIn(name: string, others: ReadonlySet<string> | undefined): boolean {
  for (const other of others ?? []) if (other.length > name.length && other.includes(name)) return true;
  return false;
}

/** The reason stands where the source does. */
function reasonIn({ start }: Evidence, reasons: ReadonlyMap<number, Span>, page: Page): Evidence | null {
  const reason = start === null ? undefined : reasons.get(start);
  return reason ? inText(page, reason) : null;
}
