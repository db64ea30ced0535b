import { build } from 'esbuild';
import { gzipSync } from 'fflate';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../browsers/find.ts';
import { ROOT } from '../../root.ts';

export interface BenchPage {
  id: string;
  url: string;
  html: string;
}

/** Milliseconds of the page's main thread. */
interface Cost {
  gate: number;
  read: number;
  send: number;
  /** The longest step that cannot be interrupted. */
  longest: number;
  readability: number;
}

/** One page in so many is measured: the machine, not the number of pages, limits how exact this is. */
const EVERY = 4;
const ADDRESS = 'https://bench.example/';

/** What runs in the page, in a world of its own, as a content script does. The page is read first, then copied and read by Readability. */
const IN_PAGE = `
  import { looksLikeArticle } from './src/article/gate.ts';
  import { recordSteps } from './src/article/record.ts';
  import { Readability } from '@mozilla/readability';
  globalThis.measure = (url) => {
    const start = performance.now();
    looksLikeArticle(document, url);
    const gated = performance.now();
    let longest = 0;
    let tape;
    for (const steps = recordSteps(document, url); ; ) {
      const before = performance.now();
      const step = steps.next();
      longest = Math.max(longest, performance.now() - before);
      if (step.done) { tape = step.value.tape; break; }
    }
    const read = performance.now();
    structuredClone(tape);
    const sent = performance.now();
    new Readability(document.cloneNode(true)).parse();
    return { gate: gated - start, read: read - gated, send: sent - read, longest, readability: performance.now() - sent };
  };`;

/** Measures gate, reading and sending against Readability on the same pages in Chromium, each in a fresh world. */
export async function measureInChromium(pages: readonly BenchPage[]): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) {
    console.log('cost: skipped, no Chromium');
    return;
  }
  const script = await bundle(IN_PAGE);
  const browser = await puppeteer.launch({ executablePath: found.executable, headless: true, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const serve = await serveOnly(page);
    const costs: Cost[] = [];
    for (const each of pages.filter((_, index) => index % EVERY === 0)) {
      serve(each.html);
      const cost = await measure(page, script, each.url);
      if (cost) costs.push(cost);
    }
    print(costs);
  } finally {
    await browser.close();
  }
  const alone = await bundle(
    `import { looksLikeArticle } from './src/article/gate.ts'; import { recordSteps } from './src/article/record.ts'; globalThis.reader = [looksLikeArticle, recordSteps];`,
  );
  console.log(`gate and reader alone: ${gzipSync(Buffer.from(alone), { level: 9 }).byteLength} bytes gzip`);
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Answers the page's own address with the HTML last handed in, and nothing else; the page's scripts do not run. */
async function serveOnly(page: Page): Promise<(html: string) => void> {
  let body = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return void request.abort();
    return void request.respond({
      body,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
    });
  });
  return (html) => {
    body = html;
  };
}

async function measure(page: Page, script: string, url: string): Promise<Cost | null> {
  let client: CDPSession | null = null;
  try {
    await page.goto(ADDRESS, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    client = await page.createCDPSession();
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    await client.send('Runtime.evaluate', { expression: script, contextId });
    const expression = `measure(${JSON.stringify(url)})`;
    const { result } = await client.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return (result.value as Cost | undefined) ?? null;
  } catch (error) {
    process.stderr.write(`not measured: ${url}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  } finally {
    await client?.detach();
  }
}

function print(costs: readonly Cost[]): void {
  console.log(`cost in Chromium, ${costs.length} pages, each in a fresh world; ms, median / p95`);
  const all = ({ gate, read, send }: Cost) => gate + read + send;
  const rows: [string, (cost: Cost) => number][] = [
    ['gate', ({ gate }) => gate],
    ['reading', ({ read }) => read],
    ['sending', ({ send }) => send],
    ['all three', all],
    ['longest step', ({ longest }) => longest],
    ['Readability', ({ readability }) => readability],
  ];
  for (const [name, of] of rows)
    console.log(`   ${name}: ${quantile(costs.map(of), 0.5)} / ${quantile(costs.map(of), 0.95)}`);
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(2);
}
