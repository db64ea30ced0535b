import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { glance } from '../../src/article/gate.ts';
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
    const passed = others.filter(({ html, url }) => glance(parseHtml(html), url) === 'candidate');
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
      'in short lines of ideographs',
      pageOf({
        lang: 'zh',
        before: '<p class="byline">林晓明</p><time datetime="2024-05-17">5月17日</time>',
        body: '<p>港务局周五表示，经过九个小时关于夜班津贴的谈判之后，北方群岛的灯塔看守人停止了工作，大约两百人不再上塔。</p><p>在双方重新回到谈判桌之前，往来各岛的渡轮只在白天航行，谈判最早可以在下周初恢复，届时公布新的时刻表。</p><p>一位不愿透露姓名的看守人说，没有人问过他们一个冬天要熬多少个夜晚，也没有人替他们上去看一眼那盏灯。</p><p>港务局称，一半的款项早已支付，但没有给出数字，工会则说还有两百人没有拿到去年冬天的钱，许多人很久没有回家。</p>',
      }),
      'https://courier.example/a/4711',
    ],
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
    expect(glance(parseHtml(html), url)).toBe('candidate');
    expect(readPage(parseHtml(html), url).article.isArticle).toBe(true);
  });

  it('is none on a page of the browser itself', () => {
    expect(glance(parseHtml(pageOf({})), 'about:reader?url=x')).toBe('hopeless');
    expect(glance(parseHtml(pageOf({})), 'view-source:https://courier.example/a')).toBe('hopeless');
  });
});
