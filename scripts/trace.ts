import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Article } from '../src/article/article.ts';
import { checkContainer, PackError } from '../src/packs/container.ts';
import { openStories } from '../src/stories/stories.ts';
import type { StoryIndex } from '../src/stories/story.ts';
import { openPacks, trace } from '../src/trace.ts';
import { ensurePacks } from './pack.ts';
import { runBatch } from './trace/batch.ts';
import { loadPage, PageError } from './trace/page.ts';
import { printReport } from './trace/print.ts';

const USAGE = `Where does this article come from?

  npm run -s trace -- PAGE [--url URL] [--json] [--always] [--pack PACK]
  npm run -s trace -- --batch [--always] [--pack PACK] < pages.ndjson

PAGE      a file, an http(s) address, or - for standard input
--url     the address that the page is from, when PAGE is a file or standard input
--json    print the report as JSON
--batch   one page a line in, {"id","url","html"} or {"id","text",…}; one report a line out
--always  read the page even where it is judged no article
--pack    a pack of stories to ask besides the bundled one, as “stories build” makes it; may be given more than once
--help    print this
`;

/** Runs the command line. Returns 0 when all was answered, 1 when something could not be read, 2 for wrong usage. */
export async function run(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') {
    process.stderr.write(`trace: ${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const packs = openPacks(await ensurePacks());
  try {
    packs.stories = [...packs.stories, ...options.packs.map(openPackFile)];
  } catch (error) {
    if (!(error instanceof PackError) && !isMissing(error)) throw error;
    process.stderr.write(`trace: ${error.message}\n`);
    return 2;
  }
  const { always } = options;
  const traceOne = (article: Article) => trace(article, packs, { always });
  if (options.batch) return runBatch(process.stdin, process.stdout, traceOne);
  try {
    const article = await loadPage(options.page, options.url);
    const report = traceOne(article);
    process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report, process.stdout));
    return 0;
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    process.stderr.write(`trace: ${error.message}\n`);
    return 1;
  }
}

/** Reads a pack from outside and holds it against its checksum. Throws PackError, or the file system's error. */
function openPackFile(file: string): StoryIndex {
  const bytes = new Uint8Array(readFileSync(file));
  checkContainer(bytes);
  return openStories(bytes);
}

function isMissing(error: unknown): error is Error {
  return error instanceof Error && 'code' in error;
}

interface Options {
  packs: string[];
  page: string;
  url: string | null;
  json: boolean;
  batch: boolean;
  always: boolean;
  help: boolean;
}

/** The options, or what is wrong with them. */
function parse(args: string[]): Options | string {
  let parsed: ReturnType<typeof parseOptions>;
  try {
    parsed = parseOptions(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [page, ...more] = positionals;
  if (values.help) return { packs: [], page: '', url: null, json: false, batch: false, always: false, help: true };
  if (values.batch && (page !== undefined || values.url !== undefined))
    return '--batch reads standard input only; leave out PAGE and --url.';
  if (!values.batch && page === undefined) return 'Which page? Name a file, an address, or - for standard input.';
  if (more.length > 0) return `One page at a time; ${more.length} more were named. Use --batch for many.`;
  if (values.url !== undefined && !/^https?:$/.test(protocolOf(values.url)))
    return `--url must be an http or https address, not “${values.url}”.`;
  return {
    packs: values.pack ?? [],
    page: page ?? '-',
    url: values.url ?? null,
    json: values.json ?? false,
    batch: values.batch ?? false,
    always: values.always ?? false,
    help: false,
  };
}

function parseOptions(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
      always: { type: 'boolean' },
      pack: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
