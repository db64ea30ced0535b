import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { looksLikeArticle } from '../../src/article/gate.ts';
import { readPage } from '../../src/article/read.ts';
import { otherPages } from './other-pages.ts';
import { ADDRESS, pageOf, SENTENCES } from './page-of.ts';

const pages = otherPages();
const kinds = [...new Set(pages.map(({ kind }) => kind))];

describe('a page that is no article', () => {
  it('is tried in at least 150 forms', () => expect(pages.length).toBeGreaterThanOrEqual(150));

  it.each(kinds)('is recognised: %s', (kind) => {
    const mistaken = pages.filter(
      (page) => page.kind === kind && readPage(parseHtml(page.html), page.url).article.isArticle,
    );
    expect(mistaken.map(({ url }) => url)).toEqual([]);
  });

  it('is mostly turned away by the gate alone', () => {
    const passed = pages.filter(({ html, url }) => looksLikeArticle(parseHtml(html), url));
    expect(passed.length / pages.length).toBeLessThan(0.35);
  });
});

describe('an article', () => {
  it.each([
    ['without any declaration', pageOf({}), ADDRESS],
    [
      'in plain divisions',
      pageOf({ body: SENTENCES.join('<br><br>') }),
      'https://courier.example/news/lighthouse-keepers-walk-out-4821773.html',
    ],
    [
      'that declares itself',
      pageOf({
        head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-17T08:30:00Z">',
      }),
      'https://courier.example/strike',
    ],
    [
      'behind an address by number',
      pageOf({ before: '<p class="byline">By Ida Marlow</p><time datetime="2024-05-17">17 May 2024</time>' }),
      'https://courier.example/?p=4821',
    ],
  ])('passes %s', (_, html, url) => {
    expect(looksLikeArticle(parseHtml(html), url)).toBe(true);
    expect(readPage(parseHtml(html), url).article.isArticle).toBe(true);
  });

  it('is none on a page of the browser itself', () => {
    expect(looksLikeArticle(parseHtml(pageOf({})), 'about:reader?url=x')).toBe(false);
    expect(looksLikeArticle(parseHtml(pageOf({})), 'view-source:https://courier.example/a')).toBe(false);
  });
});
