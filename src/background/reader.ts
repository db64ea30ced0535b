import type { Article } from '../article/article.ts';
import type { Outlet, OutletIndex } from '../outlets/outlet.ts';
import { openOutlets } from '../outlets/outlets.ts';
import type { Report } from '../report.ts';
import { openStories } from '../stories/stories.ts';
import { type Packs, trace } from '../trace.ts';

/** An article's report, with what the surfaces show beside it. */
export interface Reading {
  report: Report;
  /** The page's outlet first, then those on its trail, each once; only those that the pack knows. */
  outlets: Outlet[];
}

/** Rejects where the packs cannot be read. */
export type ReadArticle = (article: Article) => Promise<Reading>;

/**
 * Reads articles with the bundled packs. They are opened when the first article comes, and held as long as the worker lives.
 * @param urlOf the address of a file of the extension
 */
export function bundledReader(urlOf: (path: string) => string): ReadArticle {
  let opened: Promise<Packs> | null = null;
  const open = async (): Promise<Packs> => {
    const [outlets, stories] = await Promise.all(['packs/outlets.pack', 'packs/stories.pack'].map(urlOf).map(load));
    if (!outlets || !stories) throw new Error('A bundled pack is missing.');
    return { outlets: openOutlets(outlets), stories: [openStories(stories)] };
  };
  return async (article) => {
    opened ??= open();
    try {
      const packs = await opened;
      const report = trace(article, packs);
      return { report, outlets: outletsOf(report, packs.outlets) };
    } catch (error) {
      // A failed load is tried again with the next article.
      opened = null;
      throw error;
    }
  };
}

function outletsOf(report: Report, index: OutletIndex): Outlet[] {
  const domains = [report.page.outlet?.domain, ...report.trail.map(({ node }) => node.outlet).reverse()];
  const known = new Set(domains.filter((domain) => typeof domain === 'string'));
  return [...known].map((domain) => index.get(domain)).filter((outlet) => outlet !== null);
}

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
