import { genuine } from './dom.ts';

/** Whether a page says of itself that it is an article, as most news does: one query, where telling it from all else takes many. */
export function declaresArticle(document: Document): boolean {
  const find = genuine(document, 'querySelector') as Document['querySelector'];
  return find.call(document, 'meta[property="og:type" i][content="article" i]') !== null;
}
