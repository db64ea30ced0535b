import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { looksLikeArticle } from '../../src/article/gate.ts';
import { readPage } from '../../src/article/read.ts';
import { newsPages, otherPages, type TestPage } from './other-pages/index.ts';
import { ADDRESS, pageOf, SENTENCES } from './page-of.ts';

const others = otherPages();
const news = newsPages();
const kindsOf = (pages: readonly TestPage[]) => [...new Set(pages.map(({ kind }) => kind))];
const isArticle = ({ html, url }: { html: string; url: string }) => readPage(parseHtml(html), url).article.isArticle;

describe('a page that is no article', () => {
  it('is tried in at least 150 forms', () => expect(others.length).toBeGreaterThanOrEqual(150));

  it.each(kindsOf(others))('is recognised: %s', (kind) => {
    const mistaken = others.filter((page) => page.kind === kind && isArticle(page));
    expect(mistaken.map(({ url }) => url)).toEqual([]);
  });

  it('is mostly turned away by the gate alone', () => {
    const passed = others.filter(({ html, url }) => looksLikeArticle(parseHtml(html), url));
    expect(passed.length / others.length).toBeLessThan(0.2);
  });
});

describe('news', () => {
  it.each(kindsOf(news))('is recognised in all languages and styles: %s', (kind) => {
    const missed = news.filter((page) => page.kind === kind && !isArticle(page));
    expect(missed.map(({ url }) => url)).toEqual([]);
  });
});

const bench = fileURLToPath(new URL('../../../shared/bench/extraction.jsonl.gz', import.meta.url));
const isMissing = !existsSync(bench);
if (isMissing) process.stderr.write('pages of the test data: skipped: no ../shared\n');

/** One of the two sets holds articles only; the other has shops, wikis, forums and recipes in it: see the README beside the reader. */
describe.skipIf(isMissing)('the pages of the test data (skipped: no ../shared)', () => {
  it('are articles in nearly all cases', () => {
    const rows = gunzipSync(readFileSync(bench))
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; url: string; html: string });
    const share = (set: string) => {
      const pages = rows.filter(({ id }) => id.startsWith(set));
      return pages.filter(isArticle).length / pages.length;
    };
    expect(share('aeb/')).toBeGreaterThanOrEqual(0.98);
    expect(share('traf/')).toBeGreaterThanOrEqual(0.91);
  }, 120_000);
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
