import type { Article } from '../article/article.ts';
import type { OutletIndex } from '../outlets/outlet.ts';
import type { Evidence, OutletRef, Span } from '../report.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** An article with its paragraphs read: what every part of this folder works on. */
export interface Page {
  article: Article;
  /** One for each of `article.paragraphs`. */
  readings: readonly Reading[];
  lexicon: Lexicon;
  outlets: OutletIndex;
  self: OutletRef | null;
  language: string | null;
}

/** Evidence in the article's text. */
export function inText(page: Page, [start, end]: Readonly<Span>): Evidence {
  return { where: 'text', quote: page.article.text.slice(start, end), start, end, outside: false, reference: null };
}

/** Evidence in a line outside the article's text; offsets into `article.outside`. */
export function inLine(page: Page, [start, end]: Readonly<Span>): Evidence {
  return { where: 'text', quote: page.article.outside.slice(start, end), start, end, outside: true, reference: null };
}

/** Evidence in what the page declares about itself. */
export function inMetadata(property: string, value: string): Evidence {
  return { where: 'metadata', quote: value, start: null, end: null, outside: false, reference: property };
}
