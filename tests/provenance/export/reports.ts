import {
  type Attribution,
  type Coverage,
  type Evidence,
  NO_SOURCING,
  type Report,
  type TrailNode,
  type TrailStop,
} from '../../../src/report.ts';

/** A moment for exports to be made at. */
export const WHEN = '2031-05-03T21:30:00+02:00';

export function evidenceOf(quote: string, more: Partial<Evidence> = {}): Evidence {
  return { where: 'text', quote, start: 0, end: quote.length, outside: false, reference: null, ...more };
}

export function nodeOf(type: TrailNode['type'], name: string, more: Partial<TrailNode> = {}): TrailNode {
  return { type, name, outlet: null, language: null, date: null, url: null, ...more };
}

const PAGE_URL = 'https://here.example/story?id=7';

/**
 * An unnamed engineer told Gazeta, by a record; Gazeta was translated by Ana Lund, by the page; the page is in Here.
 */
export const TRAIL: TrailStop[] = [
  {
    node: nodeOf('anonymous', 'one unnamed engineer'),
    step: {
      relation: 'told',
      credits: [],
      certainty: 'inferred',
      evidence: [evidenceOf('an engineer said', { where: 'dataset', reference: 'the record' })],
    },
  },
  {
    node: nodeOf('outlet', 'Gazeta', { outlet: 'gazeta.example', language: 'pt', date: '2031-05-01' }),
    step: {
      relation: 'translated',
      credits: [{ role: 'translator', name: 'Ana Lund' }],
      certainty: 'stated',
      evidence: [evidenceOf('Originally in Gazeta, translated by Ana Lund')],
    },
  },
  {
    node: nodeOf('page', 'Here', {
      outlet: 'here.example',
      language: 'en',
      date: '2031-05-02T10:00:00+02:00',
      url: PAGE_URL,
    }),
    step: null,
  },
];

export const COVERAGE: Coverage[] = [
  coverageOf('gazeta.example', 'Gazeta', { language: 'pt', date: '2031-05-01', role: 'original', via: [] }),
  coverageOf('here.example', 'Here', { role: 'translation', seen: 'page' }),
  coverageOf('relay.example', 'Relay', { role: 'citation', url: 'https://relay.example/9' }),
  coverageOf('other.example', 'Other', { role: 'independent', via: [], origin: 'other.example' }),
];

function coverageOf(outlet: string, name: string, more: Partial<Coverage>): Coverage {
  return {
    outlet,
    name,
    url: null,
    language: 'en',
    date: '2031-05-02',
    role: 'citation',
    via: ['gazeta.example'],
    origin: 'gazeta.example',
    seen: 'dataset',
    ...more,
  };
}

const QUOTED: Attribution = {
  kind: 'quotation',
  source: { type: 'person', name: 'Mayor Kim', outlet: null },
  scope: 'statement',
  cue: 'said',
  via: [],
  certainty: 'stated',
  links: [],
  evidence: evidenceOf('“No comment,” said Mayor Kim.'),
  span: null,
};

/** A report with something in every part of it. */
export function reportOf(more: Partial<Report> = {}): Report {
  return {
    page: {
      url: PAGE_URL,
      resolvedUrl: PAGE_URL,
      wrapper: null,
      outlet: { domain: 'here.example', name: 'Here' },
      impersonates: null,
      outside: 'a line outside',
    },
    isArticle: true,
    article: {
      title: 'A dam leaks',
      language: 'en',
      published: '2031-05-02T10:00:00+02:00',
      modified: null,
      authors: ['Bo Berg'],
      truncated: false,
      paragraphs: ['Only readers of the page read this paragraph.'],
      text: 'Only readers of the page read this paragraph.',
    },
    credits: [
      { role: 'translator', name: 'Ana Lund', outlet: null, evidence: evidenceOf('translated by Ana Lund') },
      { role: 'editor', name: 'Cy Dee', outlet: null, evidence: evidenceOf('edited by Cy Dee') },
    ],
    attributions: [QUOTED],
    quotations: [],
    comparisons: [],
    sourcing: NO_SOURCING,
    notices: [
      {
        kind: 'legal-label',
        name: 'banned-organisation',
        text: 'banned in its country',
        evidence: evidenceOf('(banned in its country)'),
        reference: null,
      },
    ],
    trail: TRAIL,
    role: null,
    story: { id: 's1', label: 'A dam is said to leak', match: 'same-story', score: 0.9, evidence: [] },
    coverage: COVERAGE,
    independence: { outlets: 4, origins: 2, anonymousOrigins: 1 },
    disputes: [
      {
        by: 'The dam’s operator',
        outlet: null,
        url: 'https://operator.example/denial',
        note: 'says that nothing leaks',
        evidence: [evidenceOf('nothing leaks', { where: 'dataset', reference: 'https://records.example/7' })],
      },
    ],
    memory: null,
    ...more,
  };
}

/** A report that says nothing: a page that is no article, at an address that is nobody's business. */
export function emptyReport(): Report {
  return {
    page: {
      url: 'file:///saved/letter.html',
      resolvedUrl: 'file:///saved/letter.html',
      wrapper: null,
      outlet: null,
      impersonates: null,
      outside: '',
    },
    isArticle: false,
    article: null,
    credits: [],
    attributions: [],
    quotations: [],
    comparisons: [],
    sourcing: NO_SOURCING,
    notices: [],
    trail: [],
    role: null,
    story: null,
    coverage: [],
    independence: { outlets: 0, origins: 0, anonymousOrigins: 0 },
    disputes: [],
    memory: null,
  };
}

/** The same report with this text wherever a page's own words can stand. */
export function reportSaying(text: string): Report {
  const report = reportOf();
  const article = report.article && { ...report.article, title: text, authors: [text] };
  const [source, gazeta, page] = TRAIL;
  if (!source || !gazeta?.step || !page) throw new Error('the trail has three stops');
  return {
    ...report,
    page: { ...report.page, outlet: { domain: 'here.example', name: text } },
    article,
    credits: [{ role: 'translator', name: text, outlet: null, evidence: evidenceOf(text) }],
    attributions: [{ ...QUOTED, source: { ...QUOTED.source, name: text }, evidence: evidenceOf(text) }],
    trail: [
      { ...source, node: { ...source.node, name: text } },
      {
        node: { ...gazeta.node, name: text },
        step: {
          ...gazeta.step,
          credits: [{ role: 'translator', name: text }],
          evidence: [evidenceOf(text, { reference: text })],
        },
      },
      { ...page, node: { ...page.node, name: text } },
    ],
    coverage: COVERAGE.map((item) => ({ ...item, name: text })),
    disputes: [{ by: text, outlet: null, url: null, note: text, evidence: [] }],
    sourcing: NO_SOURCING,
    notices: report.notices.map((notice) => ({ ...notice, text, evidence: evidenceOf(text) })),
  };
}

/** Titles that break what does not escape them. */
export const HOSTILE = [
  'Braces {one} } { and {{two}}',
  '100% of \\command{x} & more # $5_000 ~ ^ done',
  "A \"quoted\" ‘title’ -- with --- dashes, ,, commas, ''primes'' and ``ticks`` ?` !`",
  'سد يتسرب في المدينة (2031)',
  'סכר דולף: "דליפה"',
  'Emoji 🏞️ and family 👨‍👩‍👧 and 旗 in one',
  '<script>alert(1)</script> & <b>bold</b> ]]> <!-- x -->',
  '[link](https://evil.example) ![image](x) `code` **bold** _it_ ~~gone~~ <https://evil.example>',
  'www.evil.example and https://evil.example/x and someone@evil.example and @someone #12',
  '# heading',
  '- item',
  '1. item',
  '| a | b |',
  'ER  - ',
  'TY  - JOUR',
  'a and b, c and d',
  '@article{x, title={y}}',
  '$x^2$ and $$y$$',
] as const;
