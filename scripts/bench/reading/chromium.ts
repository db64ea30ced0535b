import { build } from 'esbuild';
import { gzipSync } from 'fflate';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../browsers/find.ts';
import { ROOT } from '../../root.ts';
import { type Figure, figureOf, type Measured, totalOf } from '../results/figures.ts';

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
  defuddle: number;
  /** Characters of the message. */
  sent: number;
}

/** One page in so many is measured: the machine, not the number of pages, limits how exact this is. */
const EVERY = 4;
/** Each page is read so often by each side, which take turns in going first; the median counts. */
const TURNS = 5;
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

const DEFUDDLE = `
  import Defuddle from 'defuddle';
  globalThis.read = new Defuddle(document).parse();`;

/** Measures gate, recording and sending against Readability and Defuddle on the same pages in Chromium. */
export async function measureInChromium(pages: readonly BenchPage[]): Promise<Measured> {
  const found = findBrowser('chromium');
  if (!found) {
    console.log('cost: skipped, no Chromium');
    return { browser: null, figures: [] };
  }
  const scripts = {
    gate: await bundle(GATE),
    record: await bundle(RECORD),
    readability: await bundle(READABILITY),
    defuddle: await bundle(DEFUDDLE),
  };
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
    const counted = costs.slice(WARM_UP);
    const figures = counted.length === 0 ? [] : [...figuresOf(counted), ...(await sizes())];
    return { browser: await browser.version(), figures };
  } finally {
    await browser.close();
  }
}

async function sizes(): Promise<Figure[]> {
  const figures = ['content', 'reader'].map(async (name) => {
    const script = await bundle(`import './src/content/${name}.ts';`);
    return totalOf(`${name}.js by gzip, Headwater`, 'bytes', gzipSync(Buffer.from(script), { level: 9 }).byteLength, 1);
  });
  return Promise.all(figures);
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

type Scripts = Record<'gate' | 'record' | 'readability' | 'defuddle', string>;

async function measure(page: Page, scripts: Scripts, url: string): Promise<Cost | null> {
  let client: CDPSession | null = null;
  try {
    await page.goto(ADDRESS, { waitUntil: 'load', timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const turns: (OwnCost & Pick<Cost, 'readability'>)[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const first = turn % 2 === 0 ? null : await timeOther(client, scripts.readability, turn);
      const own = await timeOwn(client, scripts, url, turn);
      turns.push({ ...own, readability: first ?? (await timeOther(client, scripts.readability, turn)) });
    }
    // It asks for styles, which lays the page out: after that the others would find another page.
    const defuddle = await timeOther(client, scripts.defuddle, TURNS);
    const middle = (of: (cost: (typeof turns)[number]) => number) => quantile(turns.map(of), 0.5);
    return {
      gate: middle(({ gate }) => gate),
      record: middle(({ record }) => record),
      send: middle(({ send }) => send),
      all: middle(({ all }) => all),
      slice: middle(({ slice }) => slice),
      readability: middle(({ readability }) => readability),
      sent: middle(({ sent }) => sent),
      defuddle,
    };
  } catch (error) {
    process.stderr.write(`not measured: ${url}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  } finally {
    await client?.detach();
  }
}

/** As the extension's scripts do: gate, then recording, then the message, all in one world. */
async function timeOwn(client: CDPSession, { gate, record }: Scripts, url: string, turn: number): Promise<OwnCost> {
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

async function timeOther(client: CDPSession, script: string, turn: number): Promise<number> {
  const world = await newWorld(client, `other${turn}`);
  const empty = await world.time('0');
  return (await world.time(script)) - empty;
}

type OwnCost = Omit<Cost, 'readability' | 'defuddle'>;

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

/** What is measured of Headwater alone. */
const PARTS: readonly [name: string, unit: Figure['unit'], of: (cost: Cost) => number][] = [
  ['gate alone', 'ms', ({ gate }) => gate],
  ['recording', 'ms', ({ record }) => record],
  ['sending', 'ms', ({ send }) => send],
  ['longest slice', 'ms', ({ slice }) => slice],
  ['message', 'bytes', ({ sent }) => sent],
];

/** Everything by median, p95 and most; all that Headwater does together stands against Readability. */
function figuresOf(costs: readonly Cost[]): Figure[] {
  const three = (name: string, unit: Figure['unit'], values: readonly number[], reader: string, beside?: Figure[]) => [
    figureOf(`${name}, median, ${reader}`, unit, values, beside?.[0]),
    totalOf(`${name}, p95, ${reader}`, unit, quantile(values, 0.95), values.length, beside?.[1]),
    totalOf(`${name}, most, ${reader}`, unit, Math.max(...values), values.length, beside?.[2]),
  ];
  const whole = (reader: string, of: (cost: Cost) => number, beside?: Figure[]) =>
    three('main thread', 'ms', costs.map(of), reader, beside);
  const readability = whole('Readability', (cost) => cost.readability);
  const headwater = whole('Headwater', ({ all }) => all, readability);
  const defuddle = whole('Defuddle', (cost) => cost.defuddle, readability);
  const parts = PARTS.flatMap(([name, unit, of]) => three(name, unit, costs.map(of), 'Headwater'));
  return [...headwater, ...readability, ...defuddle, ...parts];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
