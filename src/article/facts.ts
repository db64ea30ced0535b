import type { Declaration } from './article.ts';
import { chooseAuthors } from './authors.ts';
import type { Body } from './body.ts';
import { declarationsOf } from './declarations.ts';
import { type LinkedData, readJsonLd } from './json-ld.ts';
import { surroundingsOf } from './near.ts';
import type { Page } from './page.ts';
import { chooseDates } from './published.ts';
import { type Sources, textOf } from './sources.ts';
import { chooseTitle } from './title.ts';
import { HINT } from './vocabulary.ts';
import { resolve } from './walk.ts';

/** The end of a host that is no name: `.com`, `.co.uk`, `.hamburg`. */
const TOP_LEVEL = /\.(?:(?:co|com|org|net|gov|ac)\.)?[a-z]{2,}$/;

/** What a page says of its article. */
export interface Facts {
  title: string | null;
  siteName: string | null;
  language: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  canonical: string | null;
  alternates: { language: string; url: string }[];
  declarations: Declaration[];
  linkedData: LinkedData;
  /** `og:type`, or null. */
  openGraphType: string | null;
}

/** Gathers the facts from JSON-LD, Open Graph, microdata, other tags, and the visible page. */
export function gatherFacts(page: Page, body: Body, url: string): Facts {
  const linkedData = readJsonLd(page.jsonLd, url);
  const declarations = declarationsOf(page, linkedData);
  const openGraph = (property: string) =>
    declarations.find((each) => each.from === 'open-graph' && each.property === property)?.value ?? null;
  const host = hostOf(url);
  const siteName = siteNameOf(page, linkedData, declarations, host);
  const siteNames = [
    siteName,
    linkedData.siteName,
    openGraph('site_name'),
    ...declarations
      .filter(({ property }) => property === 'publisher' || property === 'copyrightHolder')
      .map(({ value }) => value),
    host,
    host.replace(TOP_LEVEL, ''),
  ].filter((name) => name !== null && name !== '') as string[];
  const title = chooseTitle({
    headings: headingsOf(page, 'h1'),
    named: headingsOf(page, 'named'),
    openGraph: openGraph('title') ?? metaOf(page, 'twitter:title'),
    linkedData: linkedData.headline,
    titleTag: page.titleTag,
    siteNames,
  });
  const near = surroundingsOf(page, body, title);
  const language = languageOf(page, linkedData);
  const sources: Sources = { page, body, near, linkedData, declarations, siteNames, url, language, title };
  const { published, modified } = chooseDates(sources);
  const authors = chooseAuthors(sources);
  const canonicalTag =
    page.linkTags.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href ?? openGraph('url');
  return {
    title,
    siteName,
    language,
    authors,
    published,
    modified,
    canonical: resolve(canonicalTag, page.base),
    alternates: alternatesOf(page),
    declarations,
    linkedData,
    openGraphType: openGraph('type'),
  };
}

function metaOf(page: Page, name: string): string | null {
  return page.metas.find((meta) => meta.name === name)?.content.trim() || null;
}

function headingsOf(page: Page, which: 'h1' | 'named'): string[] {
  const texts: string[] = [];
  for (const box of page.boxes) {
    const wanted =
      which === 'h1'
        ? box.tag === 'h1'
        : /^h[2-4]$/.test(box.tag) ||
          (box.hints & HINT.title && box.end - box.first <= 2) ||
          box.itemprop === 'headline';
    if (!wanted || box.hidden || box.end <= box.first) continue;
    if (box.end - box.first > 1) texts.push(page.blocks[box.first]?.text ?? '');
    texts.push(textOf(page, box.first, box.end));
    if (texts.length >= 40) break;
  }
  return texts;
}

function siteNameOf(
  page: Page,
  linkedData: LinkedData,
  declarations: readonly Declaration[],
  host: string,
): string | null {
  const named =
    declarations.find(({ from, property }) => from === 'open-graph' && property === 'site_name')?.value ??
    linkedData.siteName ??
    metaOf(page, 'application-name') ??
    metaOf(page, 'apple-mobile-web-app-title');
  if (named) return named;
  const label = host.replace(TOP_LEVEL, '').split('.').at(-1) ?? '';
  const parts = (page.titleTag ?? '').split(/\s+[|–—\-»·•:]+\s+|\s*[|»]\s*/);
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{Alphabetic}\d]/gu, '');
  return parts.length > 1
    ? (parts.find(
        (part) =>
          bare(part) === bare(label) || (bare(part).includes(bare(label)) && label.length > 3 && part.length < 40),
      ) ?? null)
    : null;
}

function languageOf(page: Page, linkedData: LinkedData): string | null {
  const declared = [
    page.language,
    metaOf(page, 'content-language'),
    linkedData.language,
    metaOf(page, 'og:locale'),
    metaOf(page, 'dc.language'),
    metaOf(page, 'language'),
  ];
  for (const value of declared) {
    const tag = value
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-');
    if (!tag || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // Not a language tag after all: the next place is asked.
    }
  }
  return null;
}

function alternatesOf(page: Page): { language: string; url: string }[] {
  const alternates: { language: string; url: string }[] = [];
  for (const { rel, href, hreflang } of page.linkTags) {
    if (!hreflang || hreflang === 'x-default' || !rel.includes('alternate')) continue;
    const url = resolve(href, page.base);
    if (url && alternates.length < 100) alternates.push({ language: hreflang, url });
  }
  return alternates;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\d?\./, '');
  } catch {
    return '';
  }
}
