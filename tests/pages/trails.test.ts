import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../../scripts/pack.ts';
import { loadPage } from '../../scripts/trace/page.ts';
import type { Report } from '../../src/report.ts';
import { openPacks, trace } from '../../src/trace.ts';

/** What a report of a saved page must say of where its story comes from. */
interface Expected {
  url: string;
  /** The stops before the page, oldest first: domain or type, and the step; inferred steps carry a question mark. */
  trail: string[];
  /** Role and name. */
  credits: string[];
  notices: string[];
}

const folder = new URL('../fixtures/trails/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));

/** Pages of our own writing that tell where their story is from in one of the ways of the press, through the whole core. */
describe.each(names)('the saved page %s', (name) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Expected;
  let report: Report;

  beforeAll(async () => {
    const page = await loadPage(fileURLToPath(new URL(`${name}.html`, folder)), expected.url);
    report = trace(page, openPacks(await ensurePacks()));
  });

  it('says where its story comes from', () => {
    expect(report.isArticle).toBe(true);
    const stops = report.trail.flatMap(({ node, step }) =>
      step ? `${node.outlet ?? node.type} –${step.relation}${step.certainty === 'inferred' ? '?' : ''}→` : [],
    );
    expect(stops).toEqual(expected.trail);
  });

  it('credits who made it, and says what it says of itself', () => {
    expect(report.credits.map((credit) => `${credit.role} ${credit.name}`).sort()).toEqual(expected.credits.sort());
    expect(report.notices.map(({ kind }) => kind)).toEqual(expected.notices);
  });
});
