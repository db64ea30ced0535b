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

/** Milliseconds of processor time of the page's main thread, but for `slice`, which is by the clock. */
interface Cost {
  gate: number;
  record: number;
  send: number;
  all: number;
  /** The longest stretch without a pause. */
  slice: number;
  readability: number;
  /** Characters of the message. */
  sent: number;
}

/** One page in so many is measured: the machine, not the number of pages, limits how exact this is. */
const EVERY = 4;
/** Each page is read so often by each side, which take turns in going first; the median counts. */
const TURNS = 3;
/** Pages before the first that counts, on which the browser learns what it would know of any page. */
const WARM_UP = 4;
/** After a page has loaded, its own work is given this long to end. */
const QUIET_MS = 80;
const ADDRESS = 'https://bench.example/';

/** What runs in a page, each in a world of its own, as content scripts do: from the script's text on, so that its compilation counts. */
const GATE = `
  import { glance } from './src/article/gate.ts';
  globalThis.seen = glance(document, globalThis.address);`;
const RECORD = `
  import { recordSteps } from './src/article/record.ts';
  import { inSlices } from './src/content/slices.ts';
  globalThis.slice = 0;
  let began = performance.now();
  let ended = began;
  function* timed(steps) {
    for (;;) {
      const now = performance.now();
      if (now - ended > 0.5) began = now;
      const step = steps.next();
      ended = performance.now();
      globalThis.slice = Math.max(globalThis.slice, ended - began);
      if (step.done) return step.value;
      yield;
    }
  }
  globalThis.recorded = inSlices(timed(recordSteps(document, globalThis.address)), new AbortController().signal).then(
    ({ tape }) => { globalThis.tape = tape; });`;
/** Chromium sends the messages of extensions as JSON. */
const SEND = 'globalThis.sent = JSON.stringify({ type: "article", tape }).length';
const READABILITY = `
  import { Readability } from '@mozilla/readability';
  globalThis.read = new Readability(document.cloneNode(true)).parse();`;

/** Measures gate, recording and sending against Readability on the same pages in Chromium. */
export async function measureInChromium(pages: readonly BenchPage[]): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) {
    console.log('cost: skipped, no Chromium');
    return;
  }
  const scripts = { gate: await bundle(GATE), record: await bundle(RECORD), readability: await bundle(READABILITY) };
  const browser = await puppeteer.launch({ executablePath: found.executable, headless: true, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const serve = await serveOnly(page);
    const costs: Cost[] = [];
    const measured = pages.filter((_, index) => index % EVERY === 0);
    for (const each of [...measured.slice(0, WARM_UP), ...measured]) {
      serve(each.html);
      const cost = await measure(page, scripts, each.url);
      if (cost) costs.push(cost);
    }
    print(costs.slice(WARM_UP));
  } finally {
    await browser.close();
  }
  for (const name of ['content', 'reader']) {
    const script = await bundle(`import './src/content/${name}.ts';`);
    console.log(`   ${name}.js: ${gzipSync(Buffer.from(script), { level: 9 }).byteLength} bytes gzip`);
  }
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

type Scripts = Record<'gate' | 'record' | 'readability', string>;

async function measure(page: Page, scripts: Scripts, url: string): Promise<Cost | null> {
  let client: CDPSession | null = null;
  try {
    await page.goto(ADDRESS, { waitUntil: 'load', timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const turns: Cost[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const first = turn % 2 === 0 ? null : await timeReadability(client, scripts, turn);
      const own = await timeOwn(client, scripts, url, turn);
      turns.push({ ...own, readability: first ?? (await timeReadability(client, scripts, turn)) });
    }
    const middle = (of: (cost: Cost) => number) => quantile(turns.map(of), 0.5);
    return {
      gate: middle(({ gate }) => gate),
      record: middle(({ record }) => record),
      send: middle(({ send }) => send),
      all: middle(({ all }) => all),
      slice: middle(({ slice }) => slice),
      readability: middle(({ readability }) => readability),
      sent: middle(({ sent }) => sent),
    };
  } catch (error) {
    process.stderr.write(`not measured: ${url}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  } finally {
    await client?.detach();
  }
}

/** As the extension's scripts do: gate, then recording, then the message, all in one world. */
async function timeOwn(
  client: CDPSession,
  { gate, record }: Scripts,
  url: string,
  turn: number,
): Promise<Omit<Cost, 'readability'>> {
  const world = await newWorld(client, `own${turn}`);
  await world.run(`globalThis.address = ${JSON.stringify(url)}`);
  const empty = await world.time('0');
  const cost = {
    gate: (await world.time(gate)) - empty,
    record: (await world.time(`${record}\nglobalThis.recorded`)) - empty,
    send: Math.max(0, (await world.time(SEND)) - empty),
  };
  const slice = Number(await world.run('globalThis.slice'));
  return { ...cost, all: cost.gate + cost.record + cost.send, slice, sent: Number(await world.run('globalThis.sent')) };
}

async function timeReadability(client: CDPSession, { readability }: Scripts, turn: number): Promise<number> {
  const world = await newWorld(client, `readability${turn}`);
  const empty = await world.time('0');
  return (await world.time(readability)) - empty;
}

interface World {
  /** Evaluates an expression, and waits for what it promises. */
  run(expression: string): Promise<unknown>;
  /** The processor time that this takes the main thread, with what the protocol itself takes. */
  time(expression: string): Promise<number>;
}

async function newWorld(client: CDPSession, worldName: string): Promise<World> {
  const { frameTree } = await client.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', { frameId, worldName });
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run('0');
  return {
    run,
    async time(expression) {
      const before = await mainThreadTime(client);
      await run(expression);
      return (await mainThreadTime(client)) - before;
    },
  };
}

/** Milliseconds of processor time that the main thread has spent on tasks so far. */
async function mainThreadTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

function print(costs: readonly Cost[]): void {
  console.log(
    `cost in Chromium, ${costs.length} pages, median of ${TURNS} turns; ms of the main thread, median / p95 / most`,
  );
  const rows: [string, (cost: Cost) => number][] = [
    ['gate', ({ gate }) => gate],
    ['recording', ({ record }) => record],
    ['sending', ({ send }) => send],
    ['all three', ({ all }) => all],
    ['Readability', ({ readability }) => readability],
    ['longest slice, by the clock', ({ slice }) => slice],
    ['characters sent', ({ sent }) => sent],
  ];
  for (const [name, of] of rows) {
    const [median, p95, most] = [0.5, 0.95, 1].map((share) => quantile(costs.map(of), share).toFixed(2));
    console.log(`   ${name}: ${median} / ${p95} / ${most}`);
  }
  const share = (of: number) =>
    quantile(
      costs.map(({ all }) => all),
      of,
    ) /
    quantile(
      costs.map(({ readability }) => readability),
      of,
    );
  console.log(`   all three as a share of Readability: median ${share(0.5).toFixed(3)}, p95 ${share(0.95).toFixed(3)}`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
