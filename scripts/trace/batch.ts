import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import type { Article } from '../../src/article/article.ts';
import { readPage } from '../../src/article/read.ts';
import { articleFromText } from '../../src/article/text.ts';
import type { Report } from '../../src/report.ts';
import { parseHtml } from '../parse-html.ts';

const Identifier = v.union([v.string(), v.number()]);
const optionalText = v.nullish(v.string());
const Line = v.union([
  v.object({ id: Identifier, url: v.string(), html: v.string() }),
  v.object({
    id: Identifier,
    text: v.string(),
    title: optionalText,
    url: optionalText,
    language: optionalText,
    published: optionalText,
  }),
]);

const PROGRESS_EVERY_MS = 2000;

/**
 * Traces one page a line: `{"id","url","html"}` or `{"id","text",…}` in, `{"id","report","ms"}` or `{"id","error"}` out, in the order
 * of input. Progress goes to standard error. `ms` leaves out the parsing of HTML. Returns 0, or 1 where a line could not be answered.
 */
export async function runBatch(
  input: Readable,
  output: Writable,
  traceOne: (article: Article) => Report,
): Promise<number> {
  let done = 0;
  let failed = 0;
  let said = Date.now();
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, traceOne);
    done++;
    if ('error' in answer) failed++;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
    if (Date.now() - said < PROGRESS_EVERY_MS) continue;
    said = Date.now();
    process.stderr.write(`${done} pages traced, ${failed} not\n`);
  }
  process.stderr.write(`${done} pages traced, ${failed} not\n`);
  return failed > 0 ? 1 : 0;
}

type Answer =
  | { id: string | number | null; report: Report; ms: number }
  | { id: string | number | null; error: string };

function answerLine(line: string, traceOne: (article: Article) => Report): Answer {
  let id: string | number | null = null;
  try {
    const value: unknown = JSON.parse(line);
    id = v.is(v.looseObject({ id: Identifier }), value) ? value.id : null;
    const parsed = v.safeParse(Line, value);
    if (!parsed.success)
      return { id, error: 'A line needs “id” with “url” and “html”, or “id” with “text”; all are strings.' };
    const page = parsed.output;
    // The clock starts behind the HTML parser, which is the browser's work and not ours.
    const read = 'html' in page ? pageReader(page) : () => articleFromText(given(page));
    const start = performance.now();
    const report = traceOne(read());
    return { id, report, ms: Math.round((performance.now() - start) * 1000) / 1000 };
  } catch (error) {
    return { id, error: error instanceof SyntaxError ? `Not JSON: ${error.message}` : String(error) };
  }
}

function pageReader({ url, html }: { url: string; html: string }): () => Article {
  const document = parseHtml(html);
  return () => readPage(document, url).article;
}

/** Leaves out what is null or missing. */
function given(page: Exclude<v.InferOutput<typeof Line>, { html: string }>): Parameters<typeof articleFromText>[0] {
  const { text, title, url, language, published } = page;
  return {
    text,
    ...(title != null && { title }),
    ...(url != null && { url }),
    ...(language != null && { language }),
    ...(published != null && { published }),
  };
}
