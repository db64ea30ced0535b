import type { Traced } from '../../src/messages.ts';
import type { Outlet } from '../../src/outlets/outlet.ts';
import {
  COVERAGE_ROLES,
  type Coverage,
  type Credit,
  type Evidence,
  type Notice,
  type Report,
  type TrailNode,
  type TrailStop,
} from '../../src/report.ts';

const STEPS: readonly [type: TrailNode['type'], name: string, step: NonNullable<TrailStop['step']>['relation']][] = [
  ['circular', 'Kalder Gazette', 'told'],
  ['anonymous', '', 'told'],
  ['person', 'Amália Figueira', 'told'],
  ['document', 'Decree no. 17 on the Quarantine of Ships', 'published'],
  ['organization', 'Kestria’s ministry of ports', 'published'],
  ['agency', 'Portamar Telegraph', 'wire'],
  ['outlet', 'صحيفة الميناء', 'translated'],
  ['outlet', 'Ribalta Morning Star-Dispatch and Weekly Advertiser', 'republished'],
  ['outlet', 'Donaudampfschifffahrtsgesellschaftsnachrichtenblatt', 'copied'],
  ['outlet', 'カルダー新聞', 'rewritten'],
  ['outlet', 'Altomare Herald', 'cited'],
];

const NOTICES: readonly Notice['kind'][] = [
  'sponsored',
  'press-release',
  'legal-label',
  'correction',
  'machine-translation',
  'automation',
  'satire',
  'opinion',
  'embargo',
  'self-statement',
  'archive',
];

const CREDITS: readonly Credit['role'][] = ['author', 'translator', 'editor', 'photographer', 'contributor', 'wire'];

const LANGUAGES = ['en', 'ar', 'ja', 'pt-BR', 'zh-Hant', 'de', 'ru'];

const LINE = 'The ambassador stayed in Vila Corva for one day.';
const WHERE: readonly Evidence['where'][] = ['text', 'metadata', 'link', 'address', 'dataset', 'memory'];

/**
 * What the surfaces would be shown of an invented page on which everything is found at once, with every role, relation and
 * kind, and with names in other scripts and without a place to break: all the words that a report can be told in.
 * @param url of the page that it is told on
 */
export function everyWording(url: string): Traced {
  return {
    report: reportOf(url),
    outlets: [OUTLET],
    sources: [SOURCE],
    names: {},
    candidates: {},
    unremembered: 'full',
  };
}

const SOURCE = {
  key: 'press',
  title: 'Outlets that exist nowhere',
  place: 'http://records.example/',
  licence: 'CC0',
  retrieved: '2026-11-22',
};

const OUTLET: Outlet = {
  domain: 'lanternbridge.example',
  name: 'Lantern Bridge',
  nativeName: 'جسر الفانوس',
  aliases: [],
  country: 'PT',
  languages: ['en', 'pt'],
  kind: 'broadcaster',
  owner: 'Lantern Trust',
  ownership: 'public-service',
  wikidata: null,
  homepage: 'http://lanternbridge.example/',
  sources: ['press'],
  designations: [
    {
      designation: 'foreign agent',
      authority: 'Kestria’s ministry of justice',
      date: '2025-02-03',
      reference: 'Register, no. 1024, http://register.example/1024',
      source: 'press',
    },
  ],
  relations: [],
};

function reportOf(url: string): Report {
  return {
    page: {
      url,
      resolvedUrl: url,
      wrapper: { kind: 'aggregator', host: 'reader.example' },
      outlet: { domain: OUTLET.domain, name: OUTLET.name },
      impersonates: null,
      outside: '',
    },
    isArticle: true,
    article: {
      title: 'Kestria asks Portamar for dredgers',
      language: 'en',
      published: '2024-05-14T15:40:00+00:00',
      modified: '2024-05-15T07:05:00+00:00',
      authors: [],
      truncated: true,
      paragraphs: [LINE],
      text: LINE,
    },
    credits: CREDITS.map((role, i) => ({
      role,
      name: `Ines Calloway ${i + 1}`,
      outlet: null,
      evidence: evidence('text'),
    })),
    attributions: [],
    quotations: [{ text: LINE, span: [0, LINE.length], speaker: null, certainty: 'stated' }],
    comparisons: [],
    notices: [...NOTICES.map(noticeOf), { ...noticeOf('designation'), text: 'foreign agent' }],
    sourcing: { anonymous: [], claims: 5, onAnonymousAlone: 1, hearsay: [evidence('text'), evidence('text')] },
    trail: [
      ...STEPS.map(([type, name, relation], i): TrailStop => {
        const language = type === 'outlet' ? (LANGUAGES[i % LANGUAGES.length] ?? null) : null;
        return {
          node: { type, name, outlet: null, language, date: i === 0 ? null : '2024-05', url: null },
          step: {
            relation,
            credits: [],
            certainty: i % 2 === 0 ? 'inferred' : 'stated',
            evidence: WHERE.map(evidence),
          },
        };
      }),
      {
        node: { type: 'page', name: OUTLET.name, outlet: OUTLET.domain, language: 'en', date: '2024-05-14', url },
        step: null,
      },
    ],
    role: 'citation',
    story: { id: 'every', label: 'A story', match: 'same-story', score: 0.9, evidence: [evidence('dataset')] },
    coverage: COVERAGE_ROLES.map((role, i) => coverageOf(role, i, url)),
    independence: { outlets: COVERAGE_ROLES.length, origins: 2, anonymousOrigins: 1 },
    disputes: ['Kestria’s ministry of ports', 'مكتب الميناء'].map((by) => ({
      by,
      outlet: null,
      url: 'http://denial.example/1',
      note: 'there is no such letter',
      evidence: [evidence('dataset')],
    })),
    memory: null,
  };
}

function noticeOf(kind: Notice['kind']): Notice {
  return { kind, name: kind, text: LINE, evidence: evidence('text'), reference: null };
}

function coverageOf(role: Coverage['role'], i: number, url: string): Coverage {
  const isHere = i === 2;
  return {
    outlet: isHere ? OUTLET.domain : `outlet-${i}.example`,
    name: isHere ? OUTLET.name : (STEPS[i % STEPS.length]?.[1] ?? '') || `Orlin Gazette ${i}`,
    url: isHere ? url : `http://outlet-${i}.example/`,
    language: LANGUAGES[i % LANGUAGES.length] ?? null,
    date: i === 4 ? null : '2024-05-14',
    role,
    via: i === 0 ? [] : ['outlet-0.example', 'outlet-9.example'].slice(0, 1 + (i % 2)),
    origin: i < 7 ? 'outlet-0.example' : 'outlet-9.example',
    seen: i === 3 ? 'memory' : 'dataset',
  };
}

function evidence(where: Evidence['where']): Evidence {
  const isOnPage = where === 'text';
  return {
    where,
    quote: where === 'address' ? '' : LINE,
    start: isOnPage ? 0 : null,
    end: isOnPage ? LINE.length : null,
    outside: false,
    reference: where === 'text' || where === 'memory' ? null : `http://records.example/${where}`,
  };
}
