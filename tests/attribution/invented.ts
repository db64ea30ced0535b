import type { Article, Declaration, OutsideLine, Paragraph } from '../../src/article/article.ts';
import { type Attributed, attribute } from '../../src/attribution/attribute.ts';
import type { NameContext, NameMatch, Outlet, OutletIndex } from '../../src/outlets/outlet.ts';
import type { OutletRef } from '../../src/report.ts';
import { lexiconFor } from './bundled.ts';

/** Outlets that do not exist, known by a few names each. */
const OUTLETS: readonly { domain: string; names: readonly string[]; agency?: true }[] = [
  {
    domain: 'vestnik.example',
    names: [
      'Vestnik',
      'the Vestnik newspaper',
      'Вестник',
      '«Вестник»',
      '《维斯特报》',
      '维斯特报',
      'فيستنيك',
      'صحيفة فيستنيك',
    ],
  },
  { domain: 'harbourpost.example', names: ['Harbour Post', 'The Harbour Post', 'the Harbour Post'] },
  { domain: 'norwire.example', names: ['Norwire', 'НорВайр', '诺维社', 'نورواير', 'وكالة نورواير'], agency: true },
  { domain: 'quayside.example', names: ['quayside'] },
  { domain: 'opinion.example', names: ['Opinion'] },
  {
    domain: 'dailylantern.example',
    names: ['Daily Lantern', 'The Daily Lantern', 'the Daily Lantern', 'Lantern', 'lantern'],
  },
];

/** A small index of invented outlets that knows each name in exactly the spellings above, with or without quotation marks. */
export const outlets: OutletIndex = {
  byAddress(url: string): OutletRef | null {
    const host = /^(?:https?:\/\/)?(?:www\.)?([^/]+)/.exec(url)?.[1];
    return (
      OUTLETS.filter(({ domain }) => domain === host).map(({ domain, names }) => ({
        domain,
        name: names[0] ?? domain,
      }))[0] ?? null
    );
  },
  byName(name: string, _context?: NameContext): NameMatch {
    const found = OUTLETS.find(({ names }) => names.some((known) => known === name.trim()));
    const outlet = found ? { domain: found.domain, name: found.names[0] ?? found.domain } : null;
    return { outlet, candidates: outlet ? [outlet] : [] };
  },
  source: () => null,
  get(domain: string): Outlet | null {
    const found = OUTLETS.find((outlet) => outlet.domain === domain);
    if (!found) return null;
    return {
      domain,
      name: found.names[0] ?? domain,
      nativeName: null,
      aliases: [],
      country: null,
      languages: [],
      kind: found.agency ? 'wire-agency' : 'newspaper',
      owner: null,
      ownership: 'unknown',
      wikidata: null,
      homepage: null,
      sources: [],
      designations: [],
      relations: [],
    };
  },
};

export interface PageParts {
  title?: string;
  siteName?: string;
  paragraphs: readonly (string | { text: string; role: Paragraph['role'] })[];
  lines?: readonly { text: string; role: OutsideLine['role'] }[];
  declarations?: readonly Declaration[];
  authors?: readonly string[];
}

/** An article of these parts, with offsets as the article's reader gives them. */
export function articleOf({
  title,
  siteName,
  paragraphs,
  lines = [],
  declarations = [],
  authors = [],
}: PageParts): Article {
  let start = 0;
  const placed = paragraphs.map((part): Paragraph => {
    const { text, role } = typeof part === 'string' ? { text: part, role: 'paragraph' as const } : part;
    const paragraph = { text, role, start };
    start += text.length + 2;
    return paragraph;
  });
  let outside = 0;
  const placedLines = lines.map(({ text, role }): OutsideLine => {
    const line = { text, role, start: outside };
    outside += text.length + 2;
    return line;
  });
  return {
    url: 'https://page.example/story',
    canonical: null,
    alternates: [],
    isArticle: true,
    title: title ?? null,
    siteName: siteName ?? null,
    language: null,
    published: null,
    modified: null,
    authors: [...authors],
    truncated: false,
    text: placed.map(({ text }) => text).join('\n\n'),
    paragraphs: placed,
    outside: placedLines.map(({ text }) => text).join('\n\n'),
    lines: placedLines,
    links: [],
    declarations: [...declarations],
  };
}

/** What is read off a page of these parts, in a language, on the page of `self`. */
export function attributed(
  parts: PageParts,
  language = 'en',
  self: OutletRef | null = null,
): Attributed & { article: Article } {
  const article = articleOf(parts);
  return { article, ...attribute(article, { outlets, self, language, lexicon: lexiconFor(language) }) };
}

/**
 * What is heard in one paragraph, one line each, for tables of sentences: `citation outlet Vestnik (vestnik.example) via
 * Norwire`, `translator Ilse Marenko`, `legal-label`.
 */
export function heard(text: string, language: string, self: OutletRef | null = null): string[] {
  const { credits, attributions, notices } = attributed({ paragraphs: [text] }, language, self);
  return [
    ...credits.map(({ role, name }) => `${role} ${name}`),
    ...attributions.map(({ kind, source, via }) => {
      const outlet = source.outlet ? ` (${source.outlet})` : '';
      return `${kind} ${source.type} ${source.name}${outlet}${via.length > 0 ? ` via ${via.join(' < ')}` : ''}`;
    }),
    ...notices.map(({ kind }) => kind),
  ];
}
