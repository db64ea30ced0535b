import {
  type Coverage,
  type Evidence,
  NO_SOURCING,
  type Report,
  type TrailNode,
  type TrailStop,
} from '../../src/report.ts';

/** Reports of an invented story, for what shows reports. */
export function emptyReport(): Report {
  return {
    page: {
      url: 'https://saltmarsh.example/news/1',
      resolvedUrl: 'https://saltmarsh.example/news/1',
      wrapper: null,
      outlet: { domain: 'saltmarsh.example', name: 'The Saltmarsh Post' },
      impersonates: null,
      outside: '',
    },
    isArticle: true,
    article: {
      title: 'Port asks for pilots',
      language: 'en',
      published: '2026-03-04',
      modified: null,
      authors: [],
      truncated: false,
      paragraphs: ['The port asks for pilots.'],
      text: 'The port asks for pilots.',
    },
    credits: [],
    attributions: [],
    quotations: [],
    comparisons: [],
    sourcing: NO_SOURCING,
    notices: [],
    trail: [page()],
    role: null,
    story: null,
    coverage: [],
    independence: { outlets: 0, origins: 0, anonymousOrigins: 0 },
    disputes: [],
    memory: null,
  };
}

export function line(quote: string, start: number | null = 0): Evidence {
  const end = start === null ? null : start + quote.length;
  return { where: 'text', quote, start, end, outside: false, reference: null };
}

export function stop(
  type: TrailNode['type'],
  name: string,
  step: Partial<NonNullable<TrailStop['step']>> = {},
): TrailStop {
  return {
    node: { type, name, outlet: null, language: null, date: null, url: null },
    step: { relation: 'cited', credits: [], certainty: 'stated', evidence: [line(name)], ...step },
  };
}

/** An outlet's stop that publishes in a language. */
export function outletStop(name: string, language: string, step: Parameters<typeof stop>[2] = {}): TrailStop {
  const made = stop('outlet', name, step);
  return { ...made, node: { ...made.node, language } };
}

export function page(): TrailStop {
  return {
    node: {
      type: 'page',
      name: 'The Saltmarsh Post',
      outlet: 'saltmarsh.example',
      language: 'en',
      date: '2026-03-04',
      url: 'https://saltmarsh.example/news/1',
    },
    step: null,
  };
}

export function covered(outlet: string, facts: Partial<Coverage> = {}): Coverage {
  return {
    outlet,
    name: outlet,
    url: `https://${outlet}/1`,
    language: 'it',
    date: '2026-03-02',
    role: 'citation',
    via: [],
    origin: 'altomare.example',
    seen: 'dataset',
    ...facts,
  };
}
