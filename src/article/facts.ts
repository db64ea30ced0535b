import type { Declaration } from './article.ts';
import { chooseAuthors } from './authors.ts';
import type { Body } from './body.ts';
import { attribute } from './dom.ts';
import { type LinkedData, readJsonLd } from './json-ld.ts';
import { surroundingsOf } from './near.ts';
import type { ItemProperty, Page } from './page.ts';
import { chooseDates } from './published.ts';
import { chooseTitle } from './title.ts';
import { HINT } from './vocabulary.ts';
import { resolve } from './walk.ts';

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

const MOST_DECLARATIONS = 200;
const LONGEST_VALUE = 500;

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
    host.replace(/\.[a-z.]{2,6}$/, ''),
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
  const sources = { page, body, near, linkedData, declarations, siteNames, url, language, title };
  const { published, modified } = chooseDates(sources);
  const canonicalTag =
    page.linkTags.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href ?? openGraph('url');
  return {
    title,
    siteName,
    language,
    authors: chooseAuthors(sources),
    published,
    modified,
    canonical: resolve(canonicalTag, page.base),
    alternates: alternatesOf(page),
    declarations,
    linkedData,
    openGraphType: openGraph('type'),
  };
}

/** All that the choice of authors and dates looks at. */
export interface Sources {
  page: Page;
  body: Body;
  near: ReturnType<typeof surroundingsOf>;
  linkedData: LinkedData;
  declarations: readonly Declaration[];
  siteNames: readonly string[];
  url: string;
  language: string | null;
  title: string | null;
}

/** Properties of tags that are kept, by what the tag calls them; the right-hand name is the property of the declaration. */
const META_PROPERTIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    author:
      'author article:author article.author og:author og:article:author dc.creator dcterms.creator dc.contributor.author citation_author parsely-author sailthru.author byl byline cxenseparse:author rbauthors authors article:author_name article_author author-name content-author news_author shareaholic:article_author_name vr:author ia:author lp.author page.author creator',
    publisher:
      'publisher dc.publisher dcterms.publisher citation_publisher article:publisher og:publisher citation_journal_title',
    datePublished:
      'article:published_time article:published og:published_time article.published datepublished pubdate publishdate publish-date publish_date publication_date publicationdate date.created dcterms.created dcterms.issued dc.date.issued dc.date.created citation_publication_date citation_online_date citation_date parsely-pub-date sailthru.date ptime displaydate cxenseparse:recs:publishtime cxenseparse:publishtime datecreated originalpublicationdate article_date_original published_at published-date published_time_telegram ' +
      'article:post_date article-date article_published article:create dateposted sdate rnews:datepublished vr:published_time timestamp date_published og:pubdate lastpubdate published creation_date og:article:published_time bt:pubdate icas.datetime dcsext.articlefirstpublished date_created gsa:publish_date',
    dateModified:
      'article:modified_time og:updated_time article:modified dcterms.modified dc.date.modified datemodified last-modified lastmod utime article:updated_time article.updated lastmodified date.updated cxenseparse:recs:moddate modified revised dateupdated og:article:modified_time',
    date: 'date dc.date dcterms.date dc.date.x-metadatalastmodified og:date',
    originalSource: 'original-source syndication-source original-publication-source standout',
    source: 'source dc.source dcterms.source news_source article:source',
    articleSection: 'article:section section og:article:section parsely-section sailthru.vertical',
    genre: 'genre dc.type dcterms.type article:content_tier article:opinion',
    inLanguage: 'dc.language dcterms.language content-language language og:locale',
    copyrightHolder: 'copyright dc.rights dcterms.rightsholder copyright-holder',
    translator: 'translator dc.contributor.translator citation_translator dcterms.contributor.translator',
    isPartOf: 'citation_journal_title dcterms.ispartof dc.relation.ispartof',
    generator: 'generator',
    twitterCreator: 'twitter:creator',
    description: 'description',
    robots: 'robots',
  }).flatMap(([property, names]) => names.split(' ').map((name) => [name, property])),
);

const ITEM_PROPERTIES: ReadonlySet<string> = new Set(
  'author creator editor translator publisher sourceOrganization datePublished dateCreated dateModified headline isBasedOn isBasedOnUrl isPartOf translationOfWork articleSection genre inLanguage copyrightHolder'.split(
    ' ',
  ),
);

function declarationsOf(page: Page, linkedData: LinkedData): Declaration[] {
  const declarations: Declaration[] = [...linkedData.declarations];
  for (const { name, content } of page.metas) {
    const value = content.trim().slice(0, LONGEST_VALUE);
    if (value === '') continue;
    if (name.startsWith('og:') && !META_PROPERTIES[name])
      declarations.push({ from: 'open-graph', property: name.slice(3), value });
    const property = Object.hasOwn(META_PROPERTIES, name) ? META_PROPERTIES[name] : undefined;
    if (property)
      declarations.push({
        from: name.startsWith('og:') || name.startsWith('article:') ? 'open-graph' : 'meta',
        property,
        value,
      });
  }
  for (const property of page.properties) {
    for (const name of property.name.split(/\s+/)) {
      if (!ITEM_PROPERTIES.has(name)) continue;
      const value = itemValue(property, page);
      if (value) declarations.push({ from: 'microdata', property: name, value });
    }
  }
  for (const { rel, href } of page.linkTags) {
    if (!/\b(?:author|publisher|original|license|amphtml|syndication-source|original-source)\b/.test(rel)) continue;
    const value = resolve(href, page.base) ?? href;
    declarations.push({ from: 'link', property: rel, value: value.slice(0, LONGEST_VALUE) });
  }
  return declarations.slice(0, MOST_DECLARATIONS);
}

/** The value of a microdata property, as HTML defines it; for an item inside, its name. */
function itemValue({ element, box, block }: ItemProperty, page: Page): string | null {
  const attributeValue = attribute(element, 'content') ?? attribute(element, 'datetime');
  if (attributeValue) return attributeValue.trim().slice(0, LONGEST_VALUE) || null;
  const inner = page.properties.find(
    (other) => other.element !== element && /^(?:name|headline)$/.test(other.name) && element.contains(other.element),
  );
  if (inner) return itemValue({ ...inner, name: '' }, page);
  const own = page.boxes[box];
  const text = own?.element === element ? textOf(page, own.first, own.end) : markText(page, element, block);
  return text.slice(0, LONGEST_VALUE) || null;
}

function markText(page: Page, element: Element, block: number): string {
  const mark = page.marks.find((each) => each.element === element);
  return mark ? (page.blocks[block]?.text.slice(mark.start, mark.end).trim() ?? '') : '';
}

/** The text of a stretch of blocks, in one line. */
export function textOf(page: Page, first: number, end: number): string {
  let text = '';
  for (let index = first; index < end && text.length < 2000; index++) text += ` ${page.blocks[index]?.text ?? ''}`;
  return text.trim();
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
  const label =
    host
      .replace(/\.[a-z.]{2,6}$/, '')
      .split('.')
      .at(-1) ?? '';
  const parts = (page.titleTag ?? '').split(/\s+[|–—\-»·•:]+\s+|\s*[|»]\s*/);
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
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
