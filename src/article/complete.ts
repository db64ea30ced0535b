import type { Article } from './article.ts';
import type { Draft } from './draft.ts';
import { gatherFacts } from './facts.ts';
import { isTruncated } from './truncated.ts';

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
    truncated: isTruncated(facts, paragraphs, lines, page.complete),
    text,
    paragraphs,
    outside,
    lines,
    links,
    declarations: facts.declarations,
  };
}
