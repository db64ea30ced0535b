import { describe, expect, it } from 'vitest';
import { type Attribution, NO_SOURCING } from '../../src/report.ts';
import { coverageBeyondTrail, groupByOrigin } from '../../src/ui/coverage-groups.ts';
import { evidenceOnPage } from '../../src/ui/evidence.ts';
import { groupSources } from '../../src/ui/quoted-sources.ts';
import { timelineOf } from '../../src/ui/timeline.ts';
import { covered, emptyReport, line, page, stop } from './reports.ts';

describe('coverage by origin', () => {
  it('has the largest group first, by date within, and names an origin by its outlet', () => {
    const groups = groupByOrigin([
      covered('pilot.example', { origin: 'pilot.example', name: 'Pilot Weekly' }),
      covered('late.example', { date: '2026-03-05' }),
      covered('undated.example', { date: null }),
      covered('altomare.example', { name: 'Gazzetta di Altomare', date: '2026-03-01T08:00:00+01:00' }),
    ]);
    expect(groups.map(({ name }) => name)).toEqual(['Gazzetta di Altomare', 'Pilot Weekly']);
    expect(groups[0]?.items.map(({ outlet }) => outlet)).toEqual([
      'altomare.example',
      'late.example',
      'undated.example',
    ]);
  });

  it('has the first publication before what others made of it on the same day', () => {
    const [group] = groupByOrigin([
      covered('early.example', { date: '2026-03-01' }),
      covered('altomare.example', { date: '2026-03-01T08:00:00+01:00', role: 'original' }),
      covered('before.example', { date: '2026-02-28' }),
    ]);
    expect(group?.items.map(({ outlet }) => outlet)).toEqual(['before.example', 'altomare.example', 'early.example']);
    const [undated] = groupByOrigin([
      covered('undated.example', { date: null }),
      covered('early.example', { date: '2026-03-01' }),
      covered('altomare.example', { date: null, role: 'original' }),
    ]);
    expect(undated?.items.map(({ outlet }) => outlet)).toEqual([
      'altomare.example',
      'early.example',
      'undated.example',
    ]);
  });

  it('names an origin that is no outlet as it is described', () => {
    expect(groupByOrigin([covered('a.example', { origin: 'a statement of the port' })])[0]?.name).toBe(
      'a statement of the port',
    );
  });
});

describe('coverage over time', () => {
  it('counts days from the first, and what has no day', () => {
    const timeline = timelineOf([
      covered('b.example', { date: '2026-03-04T23:30:00-05:00' }),
      covered('a.example', { date: '2026-02-27' }),
      covered('c.example', { date: '2026-03-04' }),
      covered('d.example', { date: null }),
      covered('e.example', { date: '2026' }),
    ]);
    expect(timeline).toMatchObject({ length: 5, most: 2, undated: 2 });
    expect(timeline?.days.map(({ day, offset }) => [day, offset])).toEqual([
      ['2026-02-27', 0],
      ['2026-03-04', 5],
    ]);
  });

  it('is left out where there is nothing to compare', () => {
    expect(timelineOf([covered('a.example'), covered('b.example', { date: null })])).toBeNull();
    expect(
      timelineOf([covered('a.example', { date: '2026-99-99' }), covered('b.example', { date: 'soon' })]),
    ).toBeNull();
  });
});

it('tells of the coverage only where the trail does not tell of it already', () => {
  const own = covered('saltmarsh.example', { seen: 'page' });
  const cited = covered('altomare.example', { name: 'Gazzetta', seen: 'page' });
  const trail = [stop('outlet', 'Gazzetta'), page()];
  expect(coverageBeyondTrail({ coverage: [own, cited], trail })).toEqual([]);
  const another = covered('ribalta.example', { seen: 'page' });
  expect(coverageBeyondTrail({ coverage: [own, cited, another], trail })).toHaveLength(3);
  const recorded = { ...cited, seen: 'dataset' as const };
  expect(coverageBeyondTrail({ coverage: [own, recorded], trail })).toHaveLength(2);
});

const quotes = (type: Attribution['source']['type'], name: string, outlet: string | null = null): Attribution => ({
  kind: 'quotation',
  source: { type, name, outlet },
  cue: 'said',
  via: [],
  scope: 'statement',
  certainty: 'stated',
  links: [],
  evidence: line(`${name} said so.`),
  span: null,
});

it('lists each source once, those that are not named first', () => {
  const attributions = [
    quotes('outlet', 'Gazzetta', 'altomare.example'),
    quotes('person', 'Teresa Valbuena'),
    quotes('outlet', 'the Gazzetta di Altomare', 'altomare.example'),
    quotes('anonymous', 'a pilot'),
    quotes('anonymous', 'a pilot in the port, who asked not to be named'),
  ];
  const reason = line('He asked not to be named.');
  const description = 'a pilot in the port, who asked not to be named';
  const anonymous = [{ description, reason, evidence: line('A pilot said so.') }];
  const sources = groupSources({ attributions, sourcing: { ...NO_SOURCING, anonymous } });
  expect(sources.map(({ name, evidence, reason }) => [name, evidence.length, reason])).toEqual([
    [description, 1, reason],
    ['Gazzetta', 2, null],
    ['Teresa Valbuena', 1, null],
  ]);
});

it('takes a source as stated where one line names it, and brings the links that lead to it', () => {
  const [named] = [quotes('person', 'Teresa Valbuena')];
  const she = { ...quotes('person', 'Teresa Valbuena'), certainty: 'inferred' as const, links: [line('her site', 4)] };
  const sourcesOf = (attributions: Attribution[]) => groupSources({ attributions, sourcing: NO_SOURCING });
  expect(sourcesOf([she])).toMatchObject([{ certainty: 'inferred', evidence: [{}, { quote: 'her site' }] }]);
  expect(sourcesOf([she, named])).toMatchObject([{ certainty: 'stated' }]);
  expect(sourcesOf([named, she])).toMatchObject([{ certainty: 'stated' }]);
});

it('gives each line of the page once, those of the trail first', () => {
  const trail = [stop('anonymous', 'a pilot', { evidence: [line('On the trail.', 40), line('A row.', null)] }), page()];
  const attributions = [quotes('person', 'Teresa Valbuena'), quotes('person', 'Teresa Valbuena')];
  expect(evidenceOnPage({ ...emptyReport(), trail, attributions }).map(({ quote }) => quote)).toEqual([
    'On the trail.',
    'Teresa Valbuena said so.',
  ]);
});
