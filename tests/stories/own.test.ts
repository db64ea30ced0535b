import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../../scripts/pack.ts';
import { readHtml } from '../../scripts/trace/page.ts';
import type { Report } from '../../src/report.ts';
import type { StoryRecord } from '../../src/stories/record.ts';
import { openPacks, type Packs, trace } from '../../src/trace.ts';

/** A page of our own writing that tells a story of the records in other words. */
interface OwnPage {
  story: string;
  language: string;
  title: string;
  paragraphs: string[];
}

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const pages: OwnPage[] = read('own.ndjson').map((line) => JSON.parse(line));
const records = new Map(
  read('../../src/data/stories.jsonl').map((line): [string, StoryRecord] => {
    const record: StoryRecord = JSON.parse(line);
    return [record.id, record];
  }),
);
const chosen = [...new Set(pages.map(({ story }) => story))].map(recordOf);

function recordOf(id: string): StoryRecord {
  const record = records.get(id);
  if (!record) throw new Error(`${id} is missing`);
  return record;
}

let packs: Packs;
beforeAll(async () => {
  packs = openPacks(await ensurePacks());
});

describe('the pages of our own writing', () => {
  const values = (of: readonly StoryRecord[], value: (record: StoryRecord) => (string | null | undefined)[]) =>
    new Set(of.flatMap(value).filter((one) => one));
  const all = [...records.values()];

  it('tell at least eighty stories, each in two languages', () => {
    expect(chosen.length).toBeGreaterThanOrEqual(80);
    for (const { id } of chosen) {
      expect(new Set(pages.filter(({ story }) => story === id).map(({ language }) => language)).size).toBe(2);
    }
  });

  it('are in every language of the records, and their stories have every role and kind of source', () => {
    const languages = values(all, ({ coverage }) => coverage.map(({ language }) => language));
    expect([...languages].filter((one) => !pages.some(({ language }) => language === one))).toEqual([]);
    const roles = ({ coverage }: StoryRecord) => coverage.map(({ role }) => role);
    expect(values(chosen, roles)).toEqual(values(all, roles));
    const kind = ({ origin }: StoryRecord) => [origin.source?.kind];
    expect(values(chosen, kind)).toEqual(values(all, kind));
  });

  it('are written in words of their own', () => {
    for (const { story, title, paragraphs } of pages) {
      const { label, origin, disputes = [], coverage } = recordOf(story);
      const text = [title, ...paragraphs].join('\n').toLowerCase();
      const notes = [
        label,
        origin.source?.description,
        ...disputes.map(({ note }) => note),
        ...coverage.map((one) => one.evidence),
      ];
      for (const note of notes) {
        if (note && note.split(' ').length > 6) expect(text.includes(note.toLowerCase())).toBe(false);
      }
    }
  });
});

describe.each(pages)('$story in $language', (page) => {
  const record = recordOf(page.story);
  let report: Report;
  beforeAll(() => {
    report = trace(readHtml(htmlOf(page, record), `https://${page.language}.press.example/${page.story}`), packs);
  });

  it('is found, with the coverage, the origins and the disputes of its record', () => {
    expect(report.isArticle).toBe(true);
    expect(report.story?.id).toBe(record.id);
    expect(report.story?.match).toBe('same-story');
    const known = report.coverage.filter(({ seen }) => seen === 'dataset');
    const listed = known.map(({ outlet, role, url }) => `${outlet} ${role} ${url}`);
    for (const { outlet, role, url } of record.coverage) expect(listed).toContain(`${outlet} ${role} ${url ?? null}`);
    expect(known.length - record.coverage.length).toBeLessThanOrEqual(1);
    expect(report.independence.origins).toBe(1 + ownReporters(record).size);
    expect(report.disputes.map(({ by, note }) => ({ by, note }))).toEqual(
      (record.disputes ?? []).map(({ by, note }) => ({ by, note: note ?? '' })),
    );
  });
});

const SHARED = new URL('../../../shared/bench/', import.meta.url);
const missing = !existsSync(SHARED);
if (missing) process.stderr.write('unrelated articles: skipped: no ../shared\n');

describe.skipIf(missing)('of public news (skipped: no ../shared)', () => {
  interface Row {
    title?: string;
    text: string;
    language: string;
  }
  const rowsOf = (name: string): Row[] =>
    gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, SHARED)))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const found = ({ title, text }: Row) => {
    const query = { title: title ?? null, text, language: null, published: null, addresses: [], links: [] };
    return packs.stories.map((stories) => stories.find(query)).find((match) => match !== null);
  };

  it('two thousand articles in 126 languages find no record', () => {
    const rows = rowsOf('translations');
    const some = rows.filter((_, i) => i % Math.floor(rows.length / 2000) === 0);
    expect(some.length).toBeGreaterThanOrEqual(2000);
    expect(some.map(found).filter((match) => match)).toEqual([]);
  });

  it('items in English find a record only where they name its people', () => {
    for (const row of rowsOf('stories-en').slice(0, 2000)) {
      const match = found(row);
      if (!match) continue;
      const names = (recordOf(match.id).keys.people ?? [])
        .flatMap((name) => name.split(/[|\s]/))
        .filter(({ length }) => length > 3);
      expect(names.filter((name) => `${row.title} ${row.text}`.includes(name)).length).toBeGreaterThan(0);
    }
  });
});

/** Outlets of the record that report for themselves: each is an origin beside the first publication. */
function ownReporters({ origin, coverage }: StoryRecord): Set<string> {
  const own = coverage.filter(
    ({ role, via = [], via_inferred = [] }) => role === 'independent' && via.length + via_inferred.length === 0,
  );
  return new Set(own.map(({ outlet }) => outlet).filter((outlet) => outlet !== origin.outlet));
}

function htmlOf({ language, title, paragraphs }: OwnPage, { date, coverage }: StoryRecord): string {
  const days = [date, ...coverage.map((one) => one.date)].filter((day) => day?.length === 10);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: days[0] ?? '2025-12-01',
  };
  return `<!doctype html><html lang="${language}"><head><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(article)}</script></head>
<body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
}
