import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../../scripts/pack.ts';
import { loadPage } from '../../scripts/trace/page.ts';
import type { ArticleFacts, Report } from '../../src/report.ts';
import { openPacks, trace } from '../../src/trace.ts';

/** What a report of a saved page must say. */
interface Expected {
  url: string;
  article: Omit<ArticleFacts, 'paragraphs' | 'text'>;
  /** How many paragraphs there are, and how the first and the last of them begin. */
  paragraphs: number;
  first: string;
  last: string;
  /** What is on the page and not in the article's text. */
  without: string[];
  /** Role and name. */
  credits: string[];
}

const folder = new URL('../fixtures/articles/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));

/** Pages of our own writing as different systems for publishing write them, through the whole core. */
describe.each(names)('the saved page %s', (name) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Expected;
  let report: Report;

  beforeAll(async () => {
    const page = await loadPage(fileURLToPath(new URL(`${name}.html`, folder)), expected.url);
    report = trace(page, openPacks(await ensurePacks()));
  });

  it('is an article, with its facts', () => {
    expect(report.isArticle).toBe(true);
    expect(report.article).toMatchObject(expected.article);
  });

  it('has its text, and nothing else', () => {
    const { paragraphs = [], text = '' } = report.article ?? {};
    expect(paragraphs.map((paragraph) => paragraph.slice(0, 40))).toHaveLength(expected.paragraphs);
    expect(paragraphs[0]?.startsWith(expected.first)).toBe(true);
    expect(paragraphs.at(-1)?.startsWith(expected.last)).toBe(true);
    for (const other of expected.without) expect(text).not.toContain(other);
  });

  it('credits who made it', () => {
    expect(report.credits.map((credit) => `${credit.role} ${credit.name}`).sort()).toEqual(expected.credits.sort());
  });
});
