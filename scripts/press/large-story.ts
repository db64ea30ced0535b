import type { Traced } from '../../src/messages.ts';
import { type Coverage, type CoverageRole, type Evidence, NO_SOURCING, type TrailStop } from '../../src/report.ts';

const STEPS = 12;
const OUTLETS = 200;
const ORIGINS = 9;

const URL_HERE = 'http://lanternbridge.example/kestria-asks-portamar-for-dredgers.html';
const LANGUAGES = ['en', 'pt', 'de', 'ru', 'ar', 'zh', 'ja', 'tr', 'el', 'hi'];
const ROLES: readonly CoverageRole[] = [
  'citation',
  'translation',
  'verbatim-copy',
  'rewrite',
  'wire-copy',
  'follow-up',
];
const RELATIONS = ['cited', 'translated', 'rewritten', 'republished', 'wire'] as const;
const PLACES =
  'Kestria,Portamar,Vila Corva,Kalder,Aldo,Fenmouth,Tarnvale,Skerry,Alvarim,Düne,Ribalta,Altomare,Orlin,Brenta,Karlovo'.split(
    ',',
  );
const PAPERS = 'Courier,Ledger,Post,Gazette,Herald,Observer,Morning Star-Dispatch and Weekly Advertiser'.split(',');

/**
 * What the surfaces would be shown of an invented story as large as any: a trail of 12 steps and 200 outlets that go back
 * to 9 origins, with long names among them. The same at each call.
 * @param url of the page that it is told on
 */
export function largeStory(url = URL_HERE): Traced {
  const coverage = Array.from({ length: OUTLETS }, (_, i) => coverageOf(i, url));
  return {
    report: {
      page: {
        url,
        resolvedUrl: url,
        wrapper: null,
        outlet: { domain: 'lanternbridge.example', name: 'Lantern Bridge' },
        impersonates: null,
        outside: '',
      },
      isArticle: true,
      article: {
        title: 'Kestria asks Portamar for dredgers',
        language: 'en',
        published: '2024-05-14T15:40:00+00:00',
        modified: null,
        authors: [],
        truncated: false,
        paragraphs: [LINE],
        text: LINE,
      },
      credits: [],
      attributions: [],
      quotations: [],
      comparisons: [],
      notices: [],
      sourcing: NO_SOURCING,
      trail: Array.from({ length: STEPS + 1 }, (_, i) => stopOf(i, url)),
      role: null,
      story: { id: 'large', label: 'A large story', match: 'same-story', score: 0.9, evidence: [evidenceOf(LINE)] },
      coverage,
      independence: { outlets: OUTLETS, origins: ORIGINS, anonymousOrigins: 1 },
      disputes: [],
      memory: null,
    },
    outlets: [],
    sources: [],
    names: Object.fromEntries(coverage.map(({ outlet, name }) => [outlet, name])),
    candidates: {},
    unremembered: null,
  };
}

const LINE = 'The ambassador stayed in Vila Corva for one day.';

function coverageOf(i: number, url: string): Coverage {
  const name = nameOf(i);
  const domain = domainOf(i);
  const isHere = i === OUTLETS - 1;
  return {
    outlet: isHere ? 'lanternbridge.example' : domain,
    name: isHere ? 'Lantern Bridge' : name,
    url: isHere ? url : `http://${domain}/${i}`,
    language: LANGUAGES[i % LANGUAGES.length] ?? null,
    date: i % 17 === 16 ? null : `2024-05-${String(14 + ((i * 7) % 16)).padStart(2, '0')}`,
    role: i < ORIGINS ? 'original' : (ROLES[i % ROLES.length] ?? 'citation'),
    via: i < ORIGINS ? [] : [domainOf(i % ORIGINS)],
    origin: domainOf(i < ORIGINS ? i : (i * i) % ORIGINS),
    seen: 'dataset',
  };
}

function stopOf(i: number, url: string): TrailStop {
  const language = LANGUAGES[i % LANGUAGES.length] ?? null;
  if (i === STEPS) {
    const node = {
      type: 'page' as const,
      name: 'Lantern Bridge',
      outlet: 'lanternbridge.example',
      language: 'en',
      date: '2024-05-14',
      url,
    };
    return { node, step: null };
  }
  const evidence = [evidenceOf(`${LINE} (${i})`)];
  if (i === 0) {
    const node = { type: 'anonymous' as const, name: 'a source close to Portamar’s diplomatic circles' };
    return {
      node: { ...node, outlet: null, language: null, date: null, url: null },
      step: { relation: 'told', credits: [], certainty: 'stated', evidence },
    };
  }
  return {
    node: {
      type: 'outlet',
      name: nameOf(i),
      outlet: domainOf(i),
      language,
      date: '2024-05-14',
      url: `http://${domainOf(i)}/`,
    },
    step: {
      relation: RELATIONS[i % RELATIONS.length] ?? 'cited',
      credits: i % 5 === 1 ? [{ role: 'translator', name: 'Ines Calloway' }] : [],
      certainty: i % 3 === 2 ? 'inferred' : 'stated',
      evidence,
    },
  };
}

function nameOf(i: number): string {
  return `${PLACES[i % PLACES.length]} ${PAPERS[i % PAPERS.length]}${i < PLACES.length ? '' : ` ${i}`}`;
}

function domainOf(i: number): string {
  return `outlet-${i}.example`;
}

function evidenceOf(quote: string): Evidence {
  return { where: 'dataset', quote, start: null, end: null, outside: false, reference: 'http://records.example/large' };
}
