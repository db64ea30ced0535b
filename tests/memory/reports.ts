import { IDBFactory } from 'fake-indexeddb';
import { type Memory, type MemoryOptions, openMemory } from '../../src/memory/memory.ts';
import { type Coverage, NO_SOURCING, type Report, type TrailStop } from '../../src/report.ts';

/** Paragraphs of invented news, long enough to be told apart. */
export const PARAGRAPHS = [
  'The engineers said on Monday that water had been seen below the old dam for at least two weeks, and that nobody had answered their letters.',
  'The mayor of the town called the reports exaggerated and promised an inspection before the summer, when the lake stands at its highest level.',
  'Two schools in the valley were closed for the day while the fire brigade measured the river, which had risen by forty centimetres in a night.',
  'A spokeswoman for the operator said that the measurements were within the limits that had been agreed on with the province nine years ago.',
];

export interface Told {
  url?: string;
  title?: string | null;
  paragraphs?: string[];
  outlet?: string | null;
  language?: string;
  published?: string | null;
  story?: string;
  trail?: TrailStop[];
  coverage?: Coverage[];
  isArticle?: boolean;
}

/** A report as `trace` would give it; the host stands for the outlet where none is named. */
export function reportOf({
  url = 'https://here.example/dam',
  title = 'A dam is said to leak',
  paragraphs = PARAGRAPHS,
  outlet = new URL(url).hostname,
  language = 'en',
  published = '2031-05-02T10:00:00+02:00',
  story,
  trail = [],
  coverage = [],
  isArticle = true,
}: Told = {}): Report {
  const name = outlet && `The ${outlet}`;
  const page = outlet && name ? { domain: outlet, name } : null;
  return {
    page: { url, resolvedUrl: url, wrapper: null, outlet: page, impersonates: null, outside: '' },
    isArticle,
    article: isArticle
      ? {
          title,
          language,
          published,
          modified: null,
          authors: [],
          truncated: false,
          paragraphs,
          text: paragraphs.join('\n\n'),
        }
      : null,
    credits: [],
    attributions: [],
    quotations: [],
    comparisons: [],
    sourcing: NO_SOURCING,
    notices: [],
    trail: [
      ...trail,
      { node: { type: 'page', name: name ?? url, outlet, language, date: published, url }, step: null },
    ],
    role: null,
    story: story ? { id: story, label: `Story ${story}`, match: 'same-story', score: 0.9, evidence: [] } : null,
    coverage,
    independence: { outlets: 0, origins: 0, anonymousOrigins: 0 },
    disputes: [],
    memory: null,
  };
}

export function stopAt(outlet: string, url: string | null = null, type: 'outlet' | 'anonymous' = 'outlet'): TrailStop {
  return {
    node: { type, name: `The ${outlet}`, outlet: type === 'outlet' ? outlet : null, language: 'en', date: null, url },
    step: { relation: type === 'outlet' ? 'cited' : 'told', credits: [], certainty: 'stated', evidence: [] },
  };
}

/** A browser's storage, empty. What was there before stays with those who hold it. */
export function freshStorage(): IDBFactory {
  const factory = new IDBFactory();
  globalThis.indexedDB = factory;
  return factory;
}

/** Minutes after an arbitrary Monday morning. */
export function minute(minutes: number): Date {
  return new Date(Date.UTC(2031, 4, 5, 8) + minutes * 60_000);
}

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** Remembers reports one day after the other, from the first minute on. */
export async function memoryOf(reports: readonly Report[], options: MemoryOptions = {}): Promise<Memory> {
  const memory = await openMemory(options);
  for (const [i, report] of reports.entries()) await memory.remember(report, minute(i * DAY), { keepText: false });
  return memory;
}
