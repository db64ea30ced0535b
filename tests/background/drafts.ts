import type { Draft } from '../../src/article/draft.ts';

/** A short article of an invented outlet, as the script in a page gathers it. */
export function draftAt(url: string): Draft {
  const text = 'The port asks for pilots.';
  return {
    url,
    isArticle: true,
    page: {
      boxes: [
        {
          tag: 'p',
          parent: -1,
          depth: 0,
          hints: 0,
          hidden: false,
          role: null,
          itemprop: null,
          first: 0,
          end: 1,
          next: 1,
        },
      ],
      blocks: [{ box: 0, text, pieces: [], links: [], linked: 4, strong: 0 }],
      marks: [
        {
          tag: 'time',
          datetime: '2026-03-04T10:20:00Z',
          rel: null,
          className: '',
          block: 0,
          start: 0,
          end: -1,
          hints: 0,
          itemprop: null,
        },
      ],
      metas: [{ name: 'author', content: 'Mara Lind' }],
      linkTags: [{ rel: 'canonical', href: '/news/1', hreflang: '' }],
      jsonLd: ['{"@type":"NewsArticle"}'],
      properties: [{ name: 'author', value: 'Mara Lind' }],
      titleTag: 'Port asks for pilots',
      language: 'en',
      base: url,
      itemTypes: [],
      editable: false,
      complete: true,
    },
    body: { root: 0, kept: [{ block: 0, role: 'paragraph' }], outside: [], prose: 25.5, allProse: 25.5 },
    text,
    paragraphs: [{ text, start: 0, role: 'paragraph' }],
    outside: 'By Mara Lind',
    lines: [{ text: 'By Mara Lind', start: 0, role: 'byline' }],
    links: [{ url: 'https://altomare.example/1', text: 'port', start: 4, end: 8, outside: false }],
  };
}
