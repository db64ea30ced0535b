import type { Article } from './article.ts';
import { completeSteps } from './complete.ts';
import { gatherSteps, type Locatable } from './gather.ts';

/** What a page was read as, and the way back from its text to the live page. */
export interface Reading {
  /** Plain data: it can be sent to another process as it is. */
  article: Article;
  /**
   * The live range that evidence stands in, across inline tags, or null where it stands in no text of the page or the
   * page has changed. Offsets are UTF-16, into `article.text`, or into `article.outside` where `outside` is true; without
   * offsets the quotation is looked for.
   */
  locate(evidence: Locatable): Range | null;
}

/**
 * Reads a page in one go. The page is not changed, cloned or laid out. `url` is the address of the page, for relative
 * links and for what it says itself. A page that is no article is read all the same; see `article.isArticle`.
 */
export function readPage(document: Document, url: string): Reading {
  const steps = readSteps(document, url);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in small steps, so that a caller can let the page breathe in between. */
export function* readSteps(document: Document, url: string): Generator<void, Reading> {
  const { draft, locate } = yield* gatherSteps(document, url);
  yield;
  return { article: yield* completeSteps(draft), locate };
}
