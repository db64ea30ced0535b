import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { patternToRegex } from 'webext-patterns';
import { articleAddresses, otherAddresses } from '../../src/background/article-addresses.ts';
import { EVERY_SITE } from '../../src/settings/sites.ts';
import { newsPages, otherPages } from '../../tests/article/other-pages/index.ts';
import { findBrowser } from '../browsers/find.ts';
import { SHARED } from '../root.ts';
import { measurePages, type PageToLoad } from './pages/chromium.ts';
import { figureOf, type Measured } from './results/figures.ts';

/** So many articles of each kind are loaded, and so many pages that are none, so many times for each extension. */
const ARTICLES = 8;
/** Of these as many have a gate as of all that are invented, about a quarter. */
const OTHERS = 26;
const ROUNDS = 4;
/** Cold starts of the worker: the median of 30 was once off by a twentieth. */
const STARTS = 61;

/**
 * What Headwater costs the main thread of a page, as it ships, beside an empty content script, and beside a content script that
 * does nothing but run Readability. Most pages that are no articles have a lookout alone, by their address; both they and those that
 * have a gate are shown by themselves as well. And how long a stopped worker takes from a page's article to the badge, beside a
 * message to the stopped worker of an empty extension and back. All in one run of Chromium, by turns.
 *
 *   npm run bench -- pages [DIR]
 *
 * The pages are the invented ones of the tests; where DIR holds extraction.jsonl.gz, real articles are taken from it too.
 */
export async function run([given]: string[]): Promise<number | Measured> {
  const browser = findBrowser('chromium');
  if (browser === null) {
    console.log('skipped: no Chromium');
    return 0;
  }
  const folder = given ?? (SHARED === null ? null : path.join(SHARED, 'bench'));
  const file = folder === null ? null : path.join(folder, 'extraction.jsonl.gz');
  const real = file !== null && existsSync(file) ? spreadOut(await pagesIn(file), ARTICLES) : [];
  const others = spreadOut(otherPages(), OTHERS);
  const { version, costs, starts } = await measurePages({
    browser,
    pages: { others, news: spreadOut(newsPages(), ARTICLES), real },
    rounds: ROUNDS,
    starts: STARTS,
  });
  const empty = figureOf('a page that is no article, an empty content script', 'ms', costs.others.empty);
  const having = (gate: boolean, values: readonly number[]): number[] =>
    values.filter((_, i) => hasGate(others[i % OTHERS]?.url ?? '') === gate);
  const emptyOf = (gate: boolean, what: string) => figureOf(what, 'ms', having(gate, costs.others.empty));
  const emptyApart = emptyOf(false, 'the same where a lookout stands, an empty content script');
  const emptyGated = emptyOf(true, 'the same where a gate stands, an empty content script');
  const news = figureOf('an invented article, Readability', 'ms', costs.news.readability);
  const article = figureOf('a real article, Readability', 'ms', costs.real.readability);
  const trip = figureOf('a message to a stopped empty worker and back', 'ms', starts.empty);
  const figures = [
    empty,
    figureOf('a page that is no article, Headwater', 'ms', costs.others.headwater, empty),
    emptyApart,
    figureOf('the same where a lookout stands, Headwater', 'ms', having(false, costs.others.headwater), emptyApart),
    emptyGated,
    figureOf('the same where a gate stands, Headwater', 'ms', having(true, costs.others.headwater), emptyGated),
    news,
    figureOf('an invented article, Headwater', 'ms', costs.news.headwater, news),
    article,
    figureOf('a real article, Headwater', 'ms', costs.real.headwater, article),
    trip,
    figureOf('an article to a stopped worker, to the badge and back', 'ms', starts.headwater, trip),
  ];
  return { browser: version, figures: figures.filter(({ count }) => count > 0) };
}

/** Whether a page has the whole gate, and not a lookout only. */
function hasGate(url: string): boolean {
  const isWithin = (patterns: readonly string[]) => patternToRegex(...patterns).test(url);
  return isWithin(articleAddresses(EVERY_SITE)) && !isWithin(otherAddresses(EVERY_SITE));
}

function spreadOut<T>(pages: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => pages[Math.floor(((i + 0.5) * pages.length) / count)] as T);
}

async function pagesIn(file: string): Promise<PageToLoad[]> {
  const pages: PageToLoad[] = [];
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) {
    const { url, html } = JSON.parse(line) as PageToLoad;
    pages.push({ url, html });
  }
  return pages;
}
