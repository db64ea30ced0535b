import { parseHtml } from '../../scripts/parse-html.ts';
import { type Reading, readPage } from '../../src/article/read.ts';

/** Where the invented pages of these tests are. */
export const ADDRESS = 'https://www.harbour-courier.example/2024/05/17/lighthouse-strike';

/** Sentences of an invented report, long enough to be one. */
export const SENTENCES = [
  'The keepers of the northern lighthouses have stopped work after talks on night pay broke down, the harbour office said on Friday.',
  'Ferries between the islands will run by daylight only until both sides return to the table, which the office expects early next week.',
  'According to the union, about two hundred keepers have not been paid for the storms of last winter, when many of them stayed on duty for days.',
  'The harbour office says that the sum is smaller and that half of it has been paid already, but it would not give a figure.',
];

/** The sentences as paragraphs. */
export const STORY = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');

export function read(html: string, url: string = ADDRESS): Reading {
  return readPage(parseHtml(html), url);
}

/** A whole page around an article's body. */
export function pageOf(parts: {
  head?: string;
  before?: string;
  body?: string;
  after?: string;
  lang?: string;
}): string {
  const { head = '', before = '', body = STORY, after = '', lang = 'en' } = parts;
  return `<!doctype html><html lang="${lang}"><head><title>Lighthouse keepers walk out | Harbour Courier</title>${head}</head>
<body><header class="site-header"><a href="/">Harbour Courier</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Lighthouse keepers walk out</h1>${before}<div class="entry-content">${body}</div>${after}</article></main>
<footer>Harbour Courier, 3 Quay Street</footer></body></html>`;
}
