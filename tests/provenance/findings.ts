import type { Article } from '../../src/article/article.ts';
import type { Outlet, OutletIndex } from '../../src/outlets/outlet.ts';
import type { PageFindings } from '../../src/provenance/derivation.ts';
import type { Attribution, Evidence, OutletRef } from '../../src/report.ts';
import type { Story, StoryCoverage } from '../../src/stories/story.ts';

/** An article of paragraphs of 100 characters each, so that offsets are easy to read: paragraph n starts at n × 102. */
function articleOf(paragraphs: number): Article {
  const texts = Array.from({ length: paragraphs }, (_, i) => String(i % 10).repeat(100));
  return {
    url: 'https://here.example/story',
    canonical: null,
    alternates: [],
    isArticle: true,
    title: 'A story',
    siteName: 'Here',
    language: 'en',
    published: '2031-05-02T10:00:00+02:00',
    modified: null,
    authors: [],
    truncated: false,
    text: texts.join('\n\n'),
    paragraphs: texts.map((text, i) => ({ text, start: i * 102, role: 'paragraph' })),
    outside: '',
    lines: [],
    links: [],
    declarations: [],
  };
}

export function evidenceAt(start: number | null): Evidence {
  return {
    where: 'text',
    quote: 'said so',
    start,
    end: start === null ? null : start + 7,
    outside: false,
    reference: null,
  };
}

export function attributionOf(
  kind: Attribution['kind'],
  type: Attribution['source']['type'],
  name: string,
  {
    outlet = null,
    via = [],
    start = 0,
    scope = kind === 'citation' || kind === 'quotation' ? 'statement' : 'article',
  }: { outlet?: string | null; via?: string[]; start?: number; scope?: Attribution['scope'] } = {},
): Attribution {
  return {
    kind,
    source: { type, name, outlet },
    scope,
    cue: 'said',
    via,
    certainty: 'stated',
    links: [],
    evidence: evidenceAt(start),
    span: null,
  };
}

/** Invented outlets, by domain: name and language. */
export function indexOf(outlets: Record<string, [name: string, language: string]>): OutletIndex {
  const ref = (domain: string): OutletRef | null => {
    const found = outlets[domain];
    return found ? { domain, name: found[0] } : null;
  };
  return {
    byAddress: (url) => (URL.canParse(url) ? ref(new URL(url).hostname) : null),
    byName: (name) => {
      const domain = Object.keys(outlets).find((key) => outlets[key]?.[0] === name);
      const outlet = domain ? ref(domain) : null;
      return { outlet, candidates: outlet ? [outlet] : [] };
    },
    source: () => null,
    get: (domain) => {
      const found = outlets[domain];
      if (!found) return null;
      const outlet: Outlet = {
        domain,
        name: found[0],
        nativeName: null,
        aliases: [],
        country: null,
        languages: [found[1]],
        kind: null,
        owner: null,
        ownership: 'unknown',
        wikidata: null,
        homepage: null,
        sources: [],
        designations: [],
        relations: [],
      };
      return outlet;
    },
  };
}

export const outlets = indexOf({
  'here.example': ['Here', 'en'],
  'gazeta.example': ['Gazeta', 'pt'],
  'relay.example': ['Relay', 'de'],
  'wire.example': ['Wire', 'en'],
  'other.example': ['Other', 'en'],
});

export function findingsOf(attributions: Attribution[], more: Partial<PageFindings> = {}): PageFindings {
  return {
    article: articleOf(6),
    language: 'en',
    credits: [],
    attributions,
    unnamedOutlets: new Set(),
    ownReporting: false,
    spokeHere: null,
    wordsGiven: new Set(),
    isTranslation: false,
    self: { domain: 'here.example', name: 'Here' },
    outlets,
    ...more,
  };
}

export function itemOf(outlet: string, role: StoryCoverage['role'], more: Partial<StoryCoverage> = {}): StoryCoverage {
  return {
    url: `https://${outlet}/1`,
    outlet,
    language: 'en',
    date: '2031-05-02',
    role,
    via: [],
    viaInferred: [],
    credits: [],
    evidence: `what ${outlet} says`,
    ...more,
  };
}

export function storyOf(coverage: StoryCoverage[], more: Partial<Story> = {}): Story {
  return {
    id: '2031-05-01-dam',
    label: 'A dam is said to leak',
    date: '2031-05-01',
    origin: {
      outlet: 'gazeta.example',
      language: 'pt',
      date: '2031-05-01',
      url: null,
      source: { kind: 'anonymous', description: 'one unnamed engineer' },
    },
    coverage,
    disputes: [],
    reference: 'the record',
    ...more,
  };
}
