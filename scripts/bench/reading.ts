import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { readPage } from '../../src/article/read.ts';
import { parseHtml } from '../parse-html.ts';
import { SHARED } from '../root.ts';
import { type BenchPage, measureInChromium } from './reading/chromium.ts';
import { scoresOf } from './reading/scores.ts';
import { READERS, type ReaderName } from './reading/side-by-side.ts';
import type { Figure, Measured } from './results/figures.ts';

/** What a reader makes of a page, in the form that the scoring script reads. */
interface Answer {
  isArticle: boolean;
  article: { title: string | null; authors: string[]; published: string | null; text: string };
}

type Reader = (page: BenchPage) => Promise<Answer>;

/**
 * Reads the public pages with Headwater, Readability and Defuddle, has them scored by the script beside the pages, and measures
 * the processor time of the main thread in Chromium, on every fourth page. It is shown side by side, with what is asked of Headwater.
 *
 *   npm run bench -- reading [DIR] [--accuracy | --cost]
 */
export async function run(args: string[]): Promise<number | Measured> {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? (SHARED === null ? null : path.join(SHARED, 'bench'));
  const file = folder && path.join(folder, 'extraction.jsonl.gz');
  if (!folder || !file || !existsSync(file)) {
    process.stderr.write('Usage: npm run bench -- reading DIR, where DIR holds extraction.jsonl.gz and score.py\n');
    return 2;
  }
  const pages = await readPages(file);
  const scores = args.includes('--cost') ? [] : await compareAccuracy(pages, folder);
  const { browser, figures: costs } = args.includes('--accuracy') ? NOT_MEASURED : await measureInChromium(pages);
  return { browser, figures: [...scores, ...costs] };
}

export { sideBySide as tableOf } from './reading/side-by-side.ts';

const NOT_MEASURED: Measured = { browser: null, figures: [] };

async function compareAccuracy(pages: readonly BenchPage[], folder: string): Promise<Figure[]> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'headwater-reading-'));
  const figures: Figure[] = [];
  try {
    for (const name of READERS) {
      const output = path.join(scratch, `${name}.ndjson`);
      const lines: string[] = [];
      const complaints = await inSilence(async () => {
        for (const page of pages) lines.push(await answerLine(page, READING[name]));
      });
      if (complaints > 0) console.log(`${name} complained ${complaints} times`);
      writeFileSync(output, lines.join('\n'));
      const scored = execFileSync('python3', [path.join(folder, 'score.py'), 'extraction', output], {
        encoding: 'utf8',
      });
      figures.push(...scoresOf(name, scored));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return figures;
}

/** Runs something of which the console shows nothing; answers how often it wrote there. */
async function inSilence(run: () => Promise<void>): Promise<number> {
  const { log, warn, error } = console;
  let written = 0;
  const count = (): void => {
    written++;
  };
  Object.assign(console, { log: count, warn: count, error: count });
  try {
    await run();
  } finally {
    Object.assign(console, { log, warn, error });
  }
  return written;
}

async function answerLine(page: BenchPage, reader: Reader): Promise<string> {
  try {
    return JSON.stringify({ id: page.id, report: await reader(page) });
  } catch (error) {
    return JSON.stringify({ id: page.id, error: String(error) });
  }
}

const READING: Record<ReaderName, Reader> = {
  Headwater: async ({ html, url }) => {
    const { article } = readPage(parseHtml(html), url);
    return { isArticle: article.isArticle, article };
  },
  Readability: async ({ html }) => {
    const read = new Readability(parseHtml(html)).parse();
    const byline = read?.byline?.trim();
    return {
      isArticle: read !== null,
      article: {
        title: read?.title ?? null,
        authors: byline ? [byline] : [],
        published: read?.publishedTime ?? null,
        text: textOf(read?.content ?? ''),
      },
    };
  },
  Defuddle: async ({ html, url }) => {
    const read = await Defuddle(parseHtml(html), url);
    return {
      isArticle: read.content !== '',
      article: {
        title: read.title || null,
        authors: read.author ? [read.author] : [],
        published: read.published || null,
        text: textOf(read.content),
      },
    };
  },
};

/** The text of the HTML that a reader returns, with a space where a block ends. */
function textOf(html: string): string {
  const spaced = html.replace(/<(?:\/(?:p|div|li|h[1-6]|blockquote|td|tr|pre|figcaption)|br)\b[^>]*>/gi, '$& ');
  return parseHtml(spaced).documentElement.textContent ?? '';
}

async function readPages(file: string): Promise<BenchPage[]> {
  const pages: BenchPage[] = [];
  const lines = createInterface({
    input: createReadStream(file).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    const { id, url, html } = JSON.parse(line) as BenchPage;
    pages.push({ id, url, html });
  }
  return pages;
}
