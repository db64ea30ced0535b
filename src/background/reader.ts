import type { Article } from '../article/article.ts';
import { completeArticle } from '../article/complete.ts';
import type { Draft } from '../article/draft.ts';
import { articleFromText } from '../article/text.ts';
import type { Languages } from '../attribution/language-pack.ts';
import type { RememberedText } from '../memory/memory.ts';
import type { GivenText, Traced } from '../messages.ts';
import type { DataSource, Outlet, OutletIndex } from '../outlets/outlet.ts';
import { BASE, basePacksIn, type PackFile, rulesName } from '../packs/bundled.ts';
import { compareQuotations } from '../provenance/comparison.ts';
import type { AttributionSource, OutletRef, Report } from '../report.ts';
import type { Story } from '../stories/story.ts';
import { languageIn, openPacks, type Packs, trace } from '../trace.ts';
import type { Recalled } from './reading-memory.ts';

/** What a source may be whose name is that of several outlets: a bare name can look like that of any body. */
const UNSETTLED: readonly AttributionSource['type'][] = ['outlet', 'agency', 'organization'];

/** Adds to a report what memory knows. `story`: the record behind `report.story`. */
export type Recall = (report: Report, story: Story | null) => Promise<Recalled>;

export interface ArticleReader {
  /** Begins to open the packs, while the page is still being read, and to read the rules for a language, BCP 47, that an article is likely in. */
  prepare(language?: string | null): void;
  /** Completes what a page was read as, and traces it. Rejects where the packs cannot be read. */
  read(draft: Draft, recall: Recall): Promise<Traced>;
  /** Traces a text that is no page, of which memory is told nothing. Rejects where the packs cannot be read. */
  readText(given: GivenText): Promise<Traced>;
}

/**
 * Reads articles with the bundled packs. They are opened when the first article is expected, the rules for a language when an
 * article is in it; all are held as long as the worker lives.
 * @param file reads a file of packs
 */
export function bundledReader(file: (name: PackFile) => Promise<Uint8Array>): ArticleReader {
  let opened: Promise<Packs> | null = null;
  const open = async (): Promise<Packs> => openPacks(basePacksIn(await file(BASE)));
  const packs = (): Promise<Packs> => {
    opened ??= open().catch((error: unknown) => {
      // A failed load is tried again with the next article.
      opened = null;
      throw error;
    });
    return opened;
  };
  const rules = new Map<string, Promise<void>>();
  const holdRules = (languages: Languages, code: string): Promise<void> => {
    const known = rules.get(code);
    if (known) return known;
    const held = file(rulesName(code)).then((bytes) => languages.hold(code, bytes));
    rules.set(code, held);
    held.catch(() => rules.delete(code));
    return held;
  };
  const traced = async (article: Article, opened: Packs): Promise<Report> => {
    const language = languageIn(article, opened);
    await holdRules(opened.languages, opened.languages.rulesFor(language));
    return trace(article, opened, { language });
  };
  return {
    prepare(language) {
      const begun = async (): Promise<void> => {
        const { languages } = await packs();
        if (language !== undefined) await holdRules(languages, languages.rulesFor(language));
      };
      // Who reads an article hears of it.
      begun().catch(() => {});
    },
    async read(draft, recall) {
      const opened = await packs();
      const report = await traced(completeArticle(draft), opened);
      const { texts, ...recalled } = await recall(report, storyOf(report, opened));
      const others = await Promise.all(texts.map((text) => traced(articleIn(text), opened)));
      return tracedOf({ ...recalled, report: withComparisons(recalled.report, others) }, opened);
    },
    async readText({ text, title, url }) {
      const opened = await packs();
      const article = articleFromText({ text, ...(title !== null && { title }), ...(url !== null && { url }) });
      return tracedOf({ report: await traced(article, opened), unremembered: null }, opened);
    },
  };
}

function tracedOf({ report, unremembered }: Omit<Recalled, 'texts'>, { outlets }: Packs): Traced {
  const shown = outletsOf(report, outlets);
  return {
    report,
    outlets: shown,
    sources: sourcesOf(report, shown, outlets),
    names: namesIn(report, outlets),
    candidates: candidatesIn(report, outlets),
    unremembered,
  };
}

/** The report with its quotations beside those of remembered articles, which were traced for what they quote. */
function withComparisons(report: Report, others: readonly Report[]): Report {
  const comparisons = others.map((other) => compareQuotations(report, other));
  return { ...report, comparisons: comparisons.filter((comparison) => comparison !== null) };
}

function articleIn({ reading: { title, url, language }, paragraphs }: RememberedText): Article {
  return articleFromText({
    text: paragraphs.join('\n\n'),
    url,
    ...(title !== null && { title }),
    ...(language !== null && { language }),
  });
}

/** The record behind the story that a report names. */
function storyOf({ story }: Report, { stories }: Packs): Story | null {
  if (story === null) return null;
  for (const pack of stories) {
    const record = pack.get(story.id);
    if (record) return record;
  }
  return null;
}

function outletsOf(report: Report, index: OutletIndex): Outlet[] {
  const domains = [report.page.outlet?.domain, ...report.trail.map(({ node }) => node.outlet).reverse()];
  const known = new Set(domains.filter((domain) => typeof domain === 'string'));
  return [...known].map((domain) => index.get(domain)).filter((outlet) => outlet !== null);
}

/** The records of stories are one source, named by this key. */
const STORIES = 'stories';

function sourcesOf({ story }: Report, outlets: readonly Outlet[], index: OutletIndex): DataSource[] {
  const keys = outlets.flatMap(({ sources, designations }) => [
    ...sources,
    ...designations.map(({ source }) => source),
  ]);
  const used = new Set(story === null ? keys : [...keys, STORIES]);
  return [...used].map((key) => index.source(key)).filter((source) => source !== null);
}

function namesIn({ coverage, disputes }: Report, index: OutletIndex): Record<string, string> {
  const domains = [
    ...coverage.flatMap(({ origin, via }) => [origin, ...via]),
    ...disputes.flatMap(({ outlet }) => outlet ?? []),
  ];
  const named = [...new Set(domains)].map((domain) => [domain, index.get(domain)?.name] as const);
  return Object.fromEntries(named.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

/** The outlets that share a name which the report leaves unsettled. */
function candidatesIn({ attributions, article }: Report, index: OutletIndex): Record<string, OutletRef[]> {
  const unsettled = attributions.filter(({ source: { outlet, type } }) => outlet === null && UNSETTLED.includes(type));
  const shared = [...new Set(unsettled.map(({ source }) => source.name))]
    .map((name) => [name, index.byName(name, { language: article?.language ?? null })] as const)
    .filter(([, { outlet, candidates }]) => outlet === null && candidates.length > 1);
  return Object.fromEntries(shared.map(([name, { candidates }]) => [name, candidates]));
}
