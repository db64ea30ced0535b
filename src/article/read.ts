import type { Article } from './article.ts';
import { completeArticle } from './complete.ts';
import { gather } from './gather.ts';
import { type Locatable, rangeOf } from './locate.ts';
import { record } from './record.ts';

/** What a page was read as, and the way back from its text to the live page. */
export interface Reading {
  /** Plain data: it can be sent to another process as it is. */
  article: Article;
  /** The live range that evidence stands in; see `rangeOf`. */
  locate(evidence: Locatable): Range | null;
}

/**
 * Reads a page in one go. The page is not changed, cloned or laid out. `url` is the address of the page, for relative
 * links and for what it says itself. A page that is no article is read all the same; see `article.isArticle`.
 */
export function readPage(document: Document, url: string): Reading {
  const { tape, nodes } = record(document, url);
  const { draft, places } = gather(tape);
  return { article: completeArticle(draft), locate: (evidence) => rangeOf(nodes, places, evidence) };
}
