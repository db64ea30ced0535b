import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../src/outlets/outlet.ts';
import { countIndependence, coverStory, disputesOf, type PageCoverage } from '../../src/provenance/coverage.ts';
import type { TrailStop } from '../../src/report.ts';
import { itemOf, outlets, storyOf } from './findings.ts';

const page: PageCoverage = {
  self: { domain: 'here.example', name: 'Here' },
  host: 'here.example',
  url: 'https://here.example/story',
  addresses: ['https://here.example/story'],
  language: 'en',
  published: '2031-05-02T10:00:00+02:00',
  role: 'citation',
  trail: [],
};

const originsOf = (story: ReturnType<typeof storyOf>) =>
  Object.fromEntries(coverStory(story, page, outlets).map(({ outlet, origin }) => [outlet, origin]));

describe('coverage and its origins', () => {
  it('folds citations, copies and wires into the origin', () => {
    const story = storyOf([
      itemOf('relay.example', 'translation', { via: ['gazeta.example'] }),
      itemOf('wire.example', 'rewrite'),
      itemOf('other.example', 'verbatim-copy', { via: ['relay.example'] }),
    ]);
    const coverage = coverStory(story, page, outlets);
    expect(new Set(coverage.map(({ origin }) => origin))).toEqual(new Set(['gazeta.example']));
    expect(countIndependence(coverage, story, [])).toEqual({ outlets: 5, origins: 1, anonymousOrigins: 1 });
  });

  it('gives own reporting an origin of its own, and its echoes with it', () => {
    const story = storyOf([
      itemOf('wire.example', 'independent'),
      itemOf('other.example', 'citation', { via: ['wire.example'] }),
    ]);
    expect(originsOf(story)).toMatchObject({ 'wire.example': 'wire.example', 'other.example': 'wire.example' });
    expect(countIndependence(coverStory(story, page, outlets), story, []).origins).toBe(2);
  });

  it('ends credits that lead back to themselves in the first publication', () => {
    const story = storyOf([
      itemOf('relay.example', 'citation', { via: ['other.example'] }),
      itemOf('other.example', 'citation', { via: ['relay.example'] }),
    ]);
    expect(originsOf(story)).toMatchObject({ 'relay.example': 'gazeta.example', 'other.example': 'gazeta.example' });
  });

  it('lists the first publication even where its page is not on record, and oldest coverage first', () => {
    const story = storyOf([itemOf('wire.example', 'rewrite', { date: '2031-04-30' })]);
    expect(coverStory(story, page, outlets).map(({ outlet }) => outlet)).toEqual([
      'gazeta.example',
      'wire.example',
      'here.example',
    ]);
  });

  it('does not list this page twice', () => {
    const byAddress = storyOf([itemOf('here.example', 'citation', { url: page.url })]);
    const byOutletAndDay = storyOf([itemOf('here.example', 'citation', { url: 'https://here.example/old-address' })]);
    for (const story of [byAddress, byOutletAndDay]) {
      expect(coverStory(story, page, outlets).filter(({ outlet }) => outlet === 'here.example')).toHaveLength(1);
    }
  });

  it('does not list this page again under an address that its outlet has left', () => {
    const relation = { to: 'here.example', relation: 'renamed-to' as const, languages: [], source: 'tests' };
    const former = { ...(outlets.get('gazeta.example') as Outlet), domain: 'was-here.example', relations: [relation] };
    const index = { ...outlets, get: (domain: string) => (domain === former.domain ? former : outlets.get(domain)) };
    const story = storyOf([
      itemOf('was-here.example', 'translation', { date: null }),
      itemOf('other.example', 'citation'),
    ]);
    expect(coverStory(story, page, index).map(({ outlet }) => outlet)).not.toContain('was-here.example');
    expect(coverStory(story, page, outlets).map(({ outlet }) => outlet)).toContain('was-here.example');
  });

  it('does not list the first publication twice on its own page', () => {
    const story = storyOf([]);
    const origin = {
      ...page,
      self: { domain: 'gazeta.example', name: 'Gazeta' },
      language: 'pt',
      published: '2031-05-01',
    };
    expect(coverStory(story, origin, outlets)).toMatchObject([{ outlet: 'gazeta.example', role: 'original' }]);
  });

  it('gives this page an origin of its own where it reports for itself', () => {
    const story = storyOf([itemOf('wire.example', 'rewrite')]);
    const coverage = coverStory(story, { ...page, role: 'independent' }, outlets);
    expect(coverage.find(({ outlet }) => outlet === 'here.example')?.origin).toBe('here.example');
    expect(countIndependence(coverage, story, []).origins).toBe(2);
  });

  it('keeps another article by the same outlet', () => {
    const story = storyOf([itemOf('here.example', 'follow-up', { date: '2031-06-09' })]);
    expect(coverStory(story, page, outlets).filter(({ outlet }) => outlet === 'here.example')).toHaveLength(2);
  });
});

describe('coverage without a record', () => {
  const trail: TrailStop[] = [
    stop('anonymous', 'an engineer', null, 'told'),
    stop('outlet', 'Gazeta', 'gazeta.example', 'cited'),
    stop('page', 'Here', 'here.example', null),
  ];

  it('is what the page itself names', () => {
    const coverage = coverStory(null, { ...page, trail }, outlets);
    expect(coverage).toMatchObject([
      { outlet: 'gazeta.example', role: 'original', origin: 'gazeta.example', seen: 'page' },
      { outlet: 'here.example', role: 'citation', via: ['gazeta.example'], origin: 'gazeta.example', seen: 'page' },
    ]);
    expect(countIndependence(coverage, null, trail)).toEqual({ outlets: 2, origins: 1, anonymousOrigins: 1 });
  });

  it('is empty where the page names nobody', () => {
    const alone = trail.slice(2);
    expect(coverStory(null, { ...page, trail: alone }, outlets)).toEqual([]);
    expect(countIndependence([], null, alone)).toEqual({ outlets: 0, origins: 0, anonymousOrigins: 0 });
  });
});

describe('disputes', () => {
  it('carry the record as their evidence', () => {
    const story = storyOf([], {
      disputes: [{ by: 'the dam’s owner', outlet: 'other.example', url: null, note: 'denies the leak' }],
    });
    expect(disputesOf(story)).toMatchObject([
      { by: 'the dam’s owner', evidence: [{ where: 'dataset', quote: 'denies the leak', reference: 'the record' }] },
    ]);
    expect(disputesOf(null)).toEqual([]);
  });
});

function stop(
  type: TrailStop['node']['type'],
  name: string,
  outlet: string | null,
  relation: 'told' | 'cited' | null,
): TrailStop {
  const step = relation && { relation, credits: [], certainty: 'stated' as const, evidence: [] };
  return { node: { type, name, outlet, language: null, date: null, url: null }, step };
}
