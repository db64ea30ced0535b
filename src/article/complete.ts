import type { Article, Paragraph } from './article.ts';
import type { Draft } from './draft.ts';
import { type Facts, gatherFacts } from './facts.ts';
import type { Page } from './page.ts';

/** Works out title, authors, dates and all else that a page says of its article. Pure; throws nothing. */
export function completeArticle(draft: Draft): Article {
  const { url, isArticle, page, body, text, paragraphs, outside, lines, links } = draft;
  const facts = gatherFacts(page, body, url);
  return {
    url,
    canonical: facts.canonical,
    alternates: facts.alternates,
    isArticle,
    title: facts.title,
    siteName: facts.siteName,
    language: facts.language,
    published: facts.published,
    modified: facts.modified,
    authors: facts.authors,
    truncated: isTruncated(facts, paragraphs, page),
    text,
    paragraphs,
    outside,
    lines,
    links,
    declarations: facts.declarations,
  };
}

const STOPS_EARLY = /(?:\[?…\]?|\[?\.\.\.\]?)$/;

function isTruncated({ linkedData, declarations }: Facts, paragraphs: readonly Paragraph[], page: Page): boolean {
  if (!page.complete) return true;
  if (linkedData.paid && linkedData.body === null) return true;
  if (declarations.some(({ property, value }) => property === 'content_tier' && value === 'locked')) return true;
  const last = paragraphs.at(-1);
  return paragraphs.length <= 3 && last !== undefined && STOPS_EARLY.test(last.text);
}
