import type { Article } from '../../src/article/article.ts';

/** A short article of an invented outlet, as the script in a page would read it. */
export function articleAt(url: string): Article {
  return {
    url,
    canonical: null,
    alternates: [],
    isArticle: true,
    title: 'Port asks for pilots',
    siteName: null,
    language: 'en',
    published: null,
    modified: null,
    authors: [],
    truncated: false,
    text: 'The port asks for pilots.',
    paragraphs: [{ text: 'The port asks for pilots.', start: 0, role: 'paragraph' }],
    outside: '',
    lines: [],
    links: [],
    declarations: [],
  };
}
