import { parseHtml } from '../../scripts/parse-html.ts';
import { record } from '../../src/article/record.ts';
import type { Tape } from '../../src/article/tape.ts';

const SENTENCES = [
  'The port asks for forty pilots, and the harbour office cannot say when they will come.',
  'Ships have waited outside the bar since March, and the tide lets in two of them each day.',
  'The office wrote to the ministry in spring, and has had no answer since, its director said.',
  'A pilot from the south who had been hired for the summer left again after a week of fog.',
];

/** A short article of an invented outlet, as the script in its page records it. */
export function tapeAt(url: string): Tape {
  const html = `<!doctype html><html lang="en"><head><title>Port asks for pilots</title>
    <meta property="og:type" content="article"><link rel="canonical" href="/news/1"></head>
    <body><article><h1>Port asks for pilots</h1><p class="byline">By Mara Lind</p>
    ${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('')}</article></body></html>`;
  return record(parseHtml(html), url).tape;
}
