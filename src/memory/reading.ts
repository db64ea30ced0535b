import type { CoverageRole, Credit, OutletRef, Report, TrailNode } from '../report.ts';
import { normalAddress } from '../stories/address.ts';
import { hash53, printOf, type TextPrint } from './fingerprint.ts';
import { sitesOf } from './sites.ts';

/**
 * One version of one article that was read: its facts, without its text. The same text at the same address is one
 * reading, however often it is read; a changed text is another.
 */
export interface Reading {
  /** Follows from the address and the text, so that it is the same wherever the same was read. */
  id: string;
  /** Where it was read, as the reader's browser showed it. */
  url: string;
  /** What the address is known again by, whatever its spelling; see `normalAddress`. */
  address: string;
  /** The site and those above it. */
  sites: string[];
  /** The outlet; where it is unknown the host stands for it. */
  outlet: OutletRef;
  title: string | null;
  language: string | null;
  published: string | null;
  modified: string | null;
  credits: { role: Credit['role']; name: string }[];
  /** The stops before this page, oldest first. */
  trail: Pick<TrailNode, 'type' | 'name' | 'outlet' | 'url'>[];
  /** The addresses that it is found by from other articles: its own, and those on its trail. */
  links: string[];
  story: { id: string; label: string } | null;
  /** Its part in the coverage of its story, as its report saw it. */
  role: CoverageRole;
  via: string[];
  origin: string;
  /** ISO 8601 in UTC, in the order of reading: the first time and the latest ones. */
  readAt: string[];
  lastReadAt: string;
  /** Grows from reading to reading, even where the clock was set back. */
  order: number;
  /** Whether its text was kept. */
  hasText: boolean;
  /** How much it takes, in bytes of its export. */
  bytes: number;
}

/** What a report gives to remember. `reading` lacks what only the moment and the memory know. */
export interface Remembrance {
  reading: Omit<Reading, 'readAt' | 'lastReadAt' | 'order' | 'hasText' | 'bytes'>;
  print: TextPrint;
  text: string[];
}

/** The most of each that is kept; far above what articles have. */
const MAX_CREDITS = 40;
const MAX_TRAIL = 20;
const MAX_LINKS = 30;
const MAX_PARAGRAPHS = 3_000;
const MAX_LINE = 2_000;

/** What to remember of a page; null where it is no article, or has no web address to be known again by. */
export function remembranceOf(report: Report): Remembrance | null {
  const { article, page } = report;
  const address = normalAddress(page.resolvedUrl);
  if (!report.isArticle || !article || address === null) return null;
  const text = article.paragraphs.slice(0, MAX_PARAGRAPHS);
  const print = printOf(text);
  const title = article.title && line(article.title);
  const content = hash53(JSON.stringify([title, print.paragraphs.map(({ hash }) => hash)]));
  const host = sitesOf(page.resolvedUrl)[0] ?? page.resolvedUrl;
  const outlet = page.outlet ?? { domain: host, name: host };
  const own = report.coverage.find(({ url }) => url === page.resolvedUrl || url === page.url);
  const isOpinion = report.notices.some(({ kind }) => kind === 'opinion');
  return {
    reading: {
      id: `${hash53(address).toString(36)}-${content.toString(36)}`,
      url: page.resolvedUrl,
      address,
      sites: sitesOf(page.resolvedUrl),
      outlet: { domain: outlet.domain, name: outlet.name },
      title,
      language: article.language,
      published: article.published,
      modified: article.modified,
      credits: report.credits.slice(0, MAX_CREDITS).map(({ role, name }) => ({ role, name: line(name) })),
      trail: stopsBefore(report)
        .slice(-MAX_TRAIL)
        .map(({ type, name, outlet, url }) => ({ type, name: line(name), outlet, url: webAddress(url) })),
      links: linksOf(report, address),
      story: report.story && { id: report.story.id, label: line(report.story.label) },
      // A report without coverage knows of nobody else: the page stands for itself.
      role: own?.role ?? report.role ?? (isOpinion ? 'opinion' : 'independent'),
      via: own?.via ?? [],
      origin: own?.origin ?? outlet.domain,
    },
    print,
    text,
  };
}

/** The addresses by which a page is tied to others: its own, first, and those that its trail leads to. */
function linksOf(report: Report, address: string): string[] {
  const fromTrail = stopsBefore(report).flatMap(({ url }) => (url === null ? [] : (normalAddress(url) ?? [])));
  return [...new Set([address, ...fromTrail.filter(leadsToPage)])].slice(0, MAX_LINKS);
}

function stopsBefore(report: Report): TrailNode[] {
  return report.trail.slice(0, -1).map(({ node }) => node);
}

/** What is remembered is shown as a link one day. */
function webAddress(url: string | null): string | null {
  return url !== null && normalAddress(url) !== null ? url : null;
}

/** A home page ties nothing together. */
function leadsToPage(key: string): boolean {
  return !key.endsWith('/');
}

function line(text: string): string {
  return text.slice(0, MAX_LINE);
}
