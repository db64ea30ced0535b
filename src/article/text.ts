import type { Article, Paragraph } from './article.ts';

/** Plain text that is taken as an article: what a command line or another program hands over instead of a page. */
export interface TextInput {
  id?: string;
  text: string;
  title?: string;
  url?: string;
  /** BCP 47. */
  language?: string;
  /** ISO 8601. */
  published?: string;
}

/**
 * Makes an article of plain text. `article.text` is the input unchanged; paragraphs are its lines that hold more than
 * white space, with `start` as UTF-16 offsets into it. Nothing is left out and nothing is judged: `isArticle` is true.
 */
export function articleFromText(input: TextInput): Article {
  return {
    url: input.url ?? '',
    canonical: null,
    alternates: [],
    isArticle: true,
    title: input.title ?? null,
    siteName: null,
    language: input.language ?? null,
    published: input.published ?? null,
    modified: null,
    authors: [],
    truncated: false,
    text: input.text,
    paragraphs: linesOf(input.text),
    outside: '',
    lines: [],
    links: [],
    declarations: [],
  };
}

function linesOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '') continue;
    paragraphs.push({ text: trimmed, start: match.index + line.indexOf(trimmed), role: 'paragraph' });
  }
  return paragraphs;
}
