import { type DateParts, dateParts } from './dates.ts';
import type { Shared } from './shared.ts';
import { trailSentence } from './stations.ts';
import type { Wording } from './wording.ts';

/**
 * This page as one reference, before it is written in the form of a reference manager. Absent facts are null or empty.
 */
export interface Citation {
  /** ASCII letters, digits and hyphens; the same for the same page. */
  key: string;
  title: string | null;
  /** Whole names as the page writes them: which part is the family's is not for a rule to say. */
  authors: string[];
  translators: string[];
  editors: string[];
  outlet: string | null;
  issued: DateParts | null;
  accessed: DateParts | null;
  url: string | null;
  /** BCP 47. */
  language: string | null;
  /** What the page says that it was translated from; null where that is inferred, which no such format can say. */
  original: { publisher: string; date: DateParts | null; language: string | null } | null;
  /** The trail in a sentence, with the certainty of each step. */
  note: string | null;
}

/** The reference to the page of a shared report, read at `when` (ISO 8601). */
export function citationOf(shared: Shared, when: string, wording: Wording): Citation {
  const { page, credits, title, language } = shared;
  const named = (role: string) => credits.filter((credit) => credit.role === role).map(({ name }) => name);
  const issued = dateParts(shared.published);
  return {
    key: keyOf(page.outlet?.domain ?? page.name, issued, page.url ?? title ?? page.name),
    title,
    authors: named('author'),
    translators: named('translator'),
    editors: named('editor'),
    outlet: page.name || null,
    issued,
    accessed: dateParts(when),
    url: page.url,
    language,
    original: originalOf(shared),
    note: trailSentence(shared, wording),
  };
}

function originalOf({ trail }: Shared): Citation['original'] {
  const before = trail.at(-2);
  if (before?.step?.relation !== 'translated' || before.step.certainty !== 'stated' || before.node.name === '')
    return null;
  return { publisher: before.node.name, date: dateParts(before.node.date), language: before.node.language };
}

/** Two articles of one outlet on one day are told apart by a hash of what names them. */
function keyOf(place: string, issued: DateParts | null, identity: string): string {
  const words = place
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [words || 'page', issued?.[0], fnv1a(identity).toString(36)].filter((part) => part !== undefined).join('-');
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
