import type { Quotation, QuotationComparison, Report } from '../report.ts';
import { pairQuotations, type QuotedArticle, sameLanguage } from './quotations.ts';

/**
 * The quotations of one report beside those of another on the same story, as the first one's reader sees them. Null where
 * one of the two quotes nobody, or is no article. Pure.
 */
export function compareQuotations(own: Report, other: Report): QuotationComparison | null {
  const [mine, theirs] = [quotedArticle(own), quotedArticle(other)];
  if (!mine || !theirs) return null;
  const pairs = pairQuotations(mine, theirs);
  const isOneLanguage = sameLanguage(mine, theirs);
  const host = URL.canParse(other.page.resolvedUrl) ? new URL(other.page.resolvedUrl).hostname : other.page.resolvedUrl;
  const without = (quotations: readonly Quotation[], side: 'own' | 'other'): Quotation[] => {
    const paired = new Set(pairs.flatMap((pair) => pair[side].map(({ quotation }) => quotation)));
    return quotations.filter((_, index) => !paired.has(index));
  };
  return {
    outlet: other.page.outlet ?? { domain: host, name: host },
    title: other.article?.title ?? null,
    url: other.page.resolvedUrl,
    language: theirs.language,
    pairs,
    onlyHere: isOneLanguage ? without(mine.quotations, 'own') : null,
    onlyThere: isOneLanguage ? without(theirs.quotations, 'other') : null,
  };
}

function quotedArticle({ article, quotations }: Report): QuotedArticle | null {
  if (article === null || quotations.length === 0) return null;
  return { language: article.language, paragraphs: article.paragraphs, quotations };
}
