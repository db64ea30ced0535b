import type { Evidence, OutletRef } from '../report.ts';
import { namesApart, outletsAmong, partsOf } from './line-parts.ts';
import { inText, type Page } from './page.ts';

/** A piece that another outlet printed, quoted whole. */
export interface Piece {
  authors: string[];
  outlets: { name: string; outlet: OutletRef }[];
  evidence: Evidence;
}

/** The bracket that ends a paragraph, in its last characters. */
const SIGNED = /[(（[]([^()（）[\]]{3,80})[)）\]][\s.。]*$/u;
const REACH = 100;
/** What may part it from the quotation: "«…». (Ana Sousa, Vestnik)". */
const BETWEEN = /^[\s.。,–—-]*$/u;
/** A shorter quotation is a title or a term, in tokens with its marks. */
const SHORTEST_QUOTATION = 6;

/**
 * What a press review takes over in a paragraph: one whole quotation, and in a bracket behind it who wrote that and the outlet it is out of,
 * in either order: “…” (Ana Sousa, The Lantern). Null where the paragraph holds anything else, or the outlet is the page's own or none that
 * the index knows; where several have its name, the author is known all the same.
 * @param number of the paragraph
 */
export function pieceOf(page: Page, number: number): Piece | null {
  const paragraph = page.article.paragraphs[number];
  const tail = paragraph?.text.slice(-REACH) ?? '';
  const signed = SIGNED.exec(tail);
  if (!paragraph || !signed) return null;
  const bracket = paragraph.text.length - tail.length + signed.index;
  if (paragraph.role !== 'quotation' && !isQuotation(page, number, bracket)) return null;
  const parts = partsOf(page, signed[1] ?? '', 'piece') ?? [];
  const authors = parts.flatMap((part) => (part.kind === 'person' ? namesApart(page, part.name) : []));
  if (authors.length === 0) return null;
  const evidence = inText(page, [paragraph.start, paragraph.start + paragraph.text.length]);
  return { authors, outlets: outletsAmong(parts), evidence };
}

/** Whether a paragraph is one quotation, from its first mark on, up to a bracket. */
function isQuotation({ readings, article }: Page, number: number, bracket: number): boolean {
  const { quotations = [], tokens = [] } = readings[number] ?? {};
  const [quotation] = quotations;
  if (!quotation?.closed || quotation.isName || quotation.first !== 0 || quotation.end < SHORTEST_QUOTATION)
    return false;
  const { text = '', start = 0 } = article.paragraphs[number] ?? {};
  return BETWEEN.test(text.slice((tokens[quotation.end - 1]?.end ?? 0) - start, bracket));
}
