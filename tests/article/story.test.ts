import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { completeArticle } from '../../src/article/complete.ts';
import { gather } from '../../src/article/gather.ts';
import { recordSteps } from '../../src/article/record.ts';
import { ADDRESS, SENTENCES, STORY } from './page-of.ts';

const SECOND = [
  'The bakers of Ambleton have agreed to sell their bread by weight again after a dispute that lasted all winter.',
  'Loaves had been sold by the piece since October, and the town weighed some that were a third lighter than before.',
  'From Monday a loaf must weigh what its label says, and whoever sells a lighter one pays for the scales of the town.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>Lighthouse keepers walk out | Harbour Courier</title>
<meta property="og:site_name" content="Harbour Courier"><meta property="og:type" content="article">
<meta property="og:title" content="Lighthouse keepers walk out"><meta property="article:published_time" content="2024-05-17T08:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse keepers walk out","author":{"name":"Ida Marlow"},"datePublished":"2024-05-17T08:00:00Z"}</script></head>
<body><div class="stories"><section id="one"><h1>Lighthouse keepers walk out</h1><p class="byline">By Ida Marlow</p>${STORY}</section>
<section id="two"><h1>Bakers go back to selling by weight</h1><p class="byline">By Tom Hale</p><time datetime="2024-05-12T06:30:00Z">12 May 2024</time>
${SECOND.map((sentence) => `<p>${sentence}</p>`).join('')}</section></div></body></html>`;

function recorded(html: string, id: string | null = null) {
  const document = parseHtml(html);
  const steps = recordSteps(document, ADDRESS, id === null ? null : document.getElementById(id));
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
  }
}

function readShown(id: string | null) {
  const { tape, nodes } = recorded(PAGE, id);
  return { ...gather(tape), nodes };
}

describe('of several stories on a page', () => {
  it('the one in view is read, with its own title, author and date', () => {
    const article = completeArticle(readShown('two').draft);
    expect(article.isArticle).toBe(true);
    expect(article.text).toBe(SECOND.join('\n\n'));
    expect(article.title).toBe('Bakers go back to selling by weight');
    expect(article.authors).toEqual(['Tom Hale']);
    expect(article.published).toMatch(/^2024-05-12/);
    expect(article.siteName).toBe('Harbour Courier');
  });

  it('the places of its text are those on the page', () => {
    const { places, nodes } = readShown('two');
    expect(nodes[places.text[1] ?? -1]?.data).toBe(SECOND[0]);
  });

  it('none is singled out where none is said to be in view', () => {
    const article = completeArticle(readShown(null).draft);
    expect(article.title).toBe('Lighthouse keepers walk out');
    for (const sentence of SENTENCES) expect(article.text).toContain(sentence);
  });

  it.each([
    ['two headings', PAGE, true],
    ['two articles', `<article>${STORY}</article><article>${STORY}</article>`, true],
    ['one of each', `<h1>Lighthouse keepers walk out</h1><article>${STORY}</article>`, false],
    // The classes have numbers in the tape as the tags do.
    [
      'one heading among many classes',
      `<h1 class="a b">Keepers</h1>${SENTENCES.map((text, n) => `<p class="c${n}">${text}</p>`).join('')}`,
      false,
    ],
  ])('more are looked for or not on a page with %s', (_, html, isEndless) => {
    expect(recorded(html).isEndless).toBe(isEndless);
  });
});
