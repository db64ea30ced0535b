import type { Declaration } from './article.ts';
import type { LinkedData } from './json-ld.ts';
import type { Page } from './page.ts';
import { resolve } from './walk.ts';

const MOST_DECLARATIONS = 200;
const LONGEST_VALUE = 500;

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

/** All that a page declares about its article, in the order JSON-LD, tags of the head, microdata, links. */
export function declarationsOf(page: Page, linkedData: LinkedData): Declaration[] {
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
  for (const { name, value } of page.properties) declarations.push({ from: 'microdata', property: name, value });
  for (const { rel, href } of page.linkTags) {
    if (!/\b(?:author|publisher|original|license|amphtml|syndication-source|original-source)\b/.test(rel)) continue;
    const value = resolve(href, page.base) ?? href;
    declarations.push({ from: 'link', property: rel, value: value.slice(0, LONGEST_VALUE) });
  }
  return declarations.slice(0, MOST_DECLARATIONS);
}
