import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { withMemory } from '../../src/memory/coverage.ts';
import type { StoryReading } from '../../src/memory/memory.ts';
import { countIndependence, coverStory } from '../../src/provenance/coverage.ts';
import type { Coverage, CoverageRole, Report } from '../../src/report.ts';
import type { Story } from '../../src/stories/story.ts';
import { itemOf, outlets, storyOf } from '../provenance/findings.ts';
import { freshStorage, memoryOf, PARAGRAPHS, reportOf, stopAt, type Told } from './reports.ts';

beforeEach(() => {
  freshStorage();
});

describe('a report with what was read elsewhere', () => {
  it('is itself where nothing was', () => {
    const report = reportOf();
    expect(withMemory(report, [], null)).toBe(report);
  });

  it('shows two outlets that report the same recorded story', async () => {
    const story = storyOf([itemOf('other.example', 'rewrite')]);
    const read = traced(
      { url: 'https://relay.example/9', outlet: 'relay.example', paragraphs: ['Eine andere.'] },
      'citation',
      story,
    );
    const here = traced({ url: 'https://here.example/story', outlet: 'here.example' }, 'citation', story);
    const report = await rememberedIn(here, [read], story);
    expect(table(report)).toEqual([
      ['gazeta.example', 'original', 'gazeta.example', 'dataset'],
      ['other.example', 'rewrite', 'gazeta.example', 'dataset'],
      ['relay.example', 'citation', 'gazeta.example', 'memory'],
      ['here.example', 'citation', 'gazeta.example', 'page'],
    ]);
    expect(report.independence).toEqual({ outlets: 4, origins: 1, anonymousOrigins: 1 });
  });

  it('counts own reporting that was read as another origin', async () => {
    const story = storyOf([]);
    const read = {
      ...traced(
        { url: 'https://relay.example/9', outlet: 'relay.example', paragraphs: ['Andere.'] },
        'independent',
        story,
      ),
    };
    read.coverage = read.coverage.map((row) =>
      row.outlet === 'relay.example' ? { ...row, origin: 'relay.example' } : row,
    );
    const report = await rememberedIn(traced({ outlet: 'here.example' }, 'citation', story), [read], story);
    expect(report.independence).toEqual({ outlets: 3, origins: 2, anonymousOrigins: 1 });
  });

  it('leaves what a record lists as it is', async () => {
    const story = storyOf([
      itemOf('relay.example', 'translation', { via: ['gazeta.example'], url: 'https://relay.example/1' }),
    ]);
    const read = traced({ url: 'https://www.relay.example/1/', outlet: 'relay.example' }, 'independent', story);
    const here = traced({ outlet: 'here.example', paragraphs: ['Other.'] }, 'citation', story);
    const report = await rememberedIn(here, [read], story);
    expect(report.coverage).toEqual(here.coverage);
  });

  it('takes an article for the one that a record lists of its outlet where nothing tells them apart', async () => {
    const listed = itemOf('relay.example', 'citation', { url: null, language: 'de', date: '2031-05-02' });
    const story = storyOf([listed]);
    const here = traced({ outlet: 'here.example', paragraphs: ['Other.'] }, 'citation', story);
    const read = { url: 'https://relay.example/7', outlet: 'relay.example', language: 'de' };
    const same = traced({ ...read, published: '2031-05-02T09:00:00Z' }, 'citation', story);
    expect((await rememberedIn(here, [same], story)).coverage).toHaveLength(3);
    freshStorage();
    const later = traced({ ...read, published: '2031-05-04' }, 'citation', story);
    expect((await rememberedIn(here, [later], story)).coverage).toHaveLength(4);
  });

  it('puts the article that was read in the place of the outlet that this page names', async () => {
    const source = 'https://gazeta.example/represa';
    const read = traced({
      url: source,
      outlet: 'gazeta.example',
      language: 'pt',
      published: '2031-05-01',
      paragraphs: ['Uma fuga.'],
    });
    const here = traced({ outlet: 'here.example', trail: [stopAt('gazeta.example', source)] });
    expect(table(here)).toEqual([
      ['gazeta.example', 'original', 'gazeta.example', 'page'],
      ['here.example', 'citation', 'gazeta.example', 'page'],
    ]);
    const report = await rememberedIn(here, [read]);
    expect(table(report)).toEqual([
      ['gazeta.example', 'original', 'gazeta.example', 'memory'],
      ['here.example', 'citation', 'gazeta.example', 'page'],
    ]);
    expect(report.coverage[0]).toMatchObject({ url: source, language: 'pt', date: '2031-05-01' });
    expect(report.independence).toEqual({ outlets: 2, origins: 1, anonymousOrigins: 0 });
  });

  it('goes back behind an outlet that has the story from another, as was read there', async () => {
    const source = 'https://gazeta.example/represa';
    const wire = stopAt('wire.example', 'https://wire.example/first');
    const read = traced({ url: source, outlet: 'gazeta.example', paragraphs: ['Uma fuga.'], trail: [wire] });
    const here = traced({ outlet: 'here.example', trail: [stopAt('gazeta.example', source)] });
    const report = await rememberedIn(here, [read]);
    expect(table(report)).toEqual([
      ['wire.example', 'original', 'wire.example', 'memory'],
      ['gazeta.example', 'citation', 'wire.example', 'memory'],
      ['here.example', 'citation', 'wire.example', 'page'],
    ]);
  });

  it('counts outlets that cite each other in a circle as one origin', async () => {
    const own = 'https://here.example/dam';
    const theirs = 'https://gazeta.example/represa';
    const read = traced({
      url: theirs,
      outlet: 'gazeta.example',
      paragraphs: ['Uma.'],
      trail: [stopAt('here.example', own)],
    });
    const here = traced({ url: own, outlet: 'here.example', trail: [stopAt('gazeta.example', theirs)] });
    expect((await rememberedIn(here, [read])).independence).toMatchObject({ outlets: 2, origins: 1 });
  });

  it('names the circle where the outlet that this page cites was read to cite this one', async () => {
    const own = 'https://here.example/dam';
    const theirs = 'https://gazeta.example/represa';
    const read = traced({
      url: theirs,
      outlet: 'gazeta.example',
      paragraphs: ['Uma.'],
      trail: [stopAt('here.example', own)],
    });
    const report = await rememberedIn(
      traced({ url: own, outlet: 'here.example', trail: [stopAt('gazeta.example', theirs)] }),
      [read],
    );
    expect(draw(report)).toBe('The here.example –cited?→ The gazeta.example –cited→ The here.example');
    expect(report.trail[0]?.node.type).toBe('circular');
  });

  it('follows the trail on through the article that this page links', async () => {
    const theirs = 'https://gazeta.example/represa';
    const trail = [stopAt('an engineer', null, 'anonymous'), stopAt('wire.example', 'https://wire.example/1')];
    const read = traced({ url: theirs, outlet: 'gazeta.example', paragraphs: ['Uma.'], trail });
    const report = await rememberedIn(traced({ outlet: 'here.example', trail: [stopAt('gazeta.example', theirs)] }), [
      read,
    ]);
    expect(draw(report)).toBe(
      'The an engineer –told?→ The wire.example –cited?→ The gazeta.example –cited→ The here.example',
    );
    expect(report.independence.anonymousOrigins).toBe(1);
  });

  it('leaves a trail that already says on whose word it rests', async () => {
    const theirs = 'https://gazeta.example/represa';
    const trail = [stopAt('an official', null, 'anonymous'), stopAt('gazeta.example', theirs)];
    const read = traced({
      url: theirs,
      outlet: 'gazeta.example',
      paragraphs: ['Uma.'],
      trail: [stopAt('wire.example')],
    });
    const here = traced({ outlet: 'here.example', trail });
    expect((await rememberedIn(here, [read])).trail).toEqual(here.trail);
  });

  it('counts outlets that were read to cite each other in a circle as one origin, too', async () => {
    const [a, b] = ['https://a.example/1', 'https://b.example/2'];
    const first = traced({ url: a, outlet: 'a.example', paragraphs: ['One.'], trail: [stopAt('b.example', b)] });
    const second = traced({ url: b, outlet: 'b.example', paragraphs: ['Two.'], trail: [stopAt('a.example', a)] });
    const here = traced({ outlet: 'here.example', trail: [stopAt('b.example', b), stopAt('a.example', a)] });
    const report = await rememberedIn(here, [first, second]);
    expect(new Set(report.coverage.map(({ origin }) => origin))).toEqual(new Set(['a.example']));
  });

  it('does not go back behind an outlet that was read to report for itself', async () => {
    const source = 'https://gazeta.example/represa';
    const reporting = traced({ url: source, outlet: 'gazeta.example', paragraphs: ['Uma fuga.'] });
    const citing = traced({
      url: 'https://gazeta.example/outra',
      outlet: 'gazeta.example',
      paragraphs: ['Outra.'],
      trail: [stopAt('wire.example'), stopAt('gazeta.example', source)],
    });
    const here = traced({ outlet: 'here.example', trail: [stopAt('gazeta.example', source)] });
    const report = await rememberedIn(here, [citing, reporting]);
    expect(report.coverage.find(({ outlet }) => outlet === 'here.example')?.origin).toBe('gazeta.example');
  });

  it('does not go back behind the origin that a record names', async () => {
    const story = storyOf([]);
    const source = 'https://gazeta.example/represa';
    const read = traced({
      url: source,
      outlet: 'gazeta.example',
      paragraphs: ['Uma.'],
      trail: [stopAt('wire.example')],
    });
    const here = traced({ outlet: 'here.example', trail: [stopAt('gazeta.example', source)] }, 'citation', {
      ...story,
      origin: { ...story.origin, url: 'https://gazeta.example/primeira' },
    });
    const report = await rememberedIn(here, [read], story);
    expect(report.coverage.find(({ outlet }) => outlet === 'here.example')?.origin).toBe('gazeta.example');
  });

  describe('of one text', () => {
    const a = { url: 'https://a.example/1', outlet: 'a.example' };
    const b = { url: 'https://b.example/2', outlet: 'b.example' };

    it('calls the later one the copy, whichever of them is open', async () => {
      const early = traced({ ...a, published: '2031-05-01T08:00:00Z' });
      const late = traced({ ...b, published: '2031-05-01T10:00:00+03:00', title: 'Another' });
      const later = traced({ ...b, published: '2031-05-02' });
      expect(table(await rememberedIn(later, [early]))).toEqual([
        ['a.example', 'independent', 'a.example', 'memory'],
        ['b.example', 'verbatim-copy', 'a.example', 'page'],
      ]);
      freshStorage();
      const report = await rememberedIn(early, [late]);
      expect(table(report)).toEqual([
        ['b.example', 'independent', 'b.example', 'memory'],
        ['a.example', 'verbatim-copy', 'b.example', 'page'],
      ]);
      expect(report.coverage[1]?.via).toEqual(['b.example']);
    });

    it('counts one origin without calling anybody a copy where the dates do not say', async () => {
      const report = await rememberedIn(traced({ ...a, published: null }), [traced({ ...b, published: null })]);
      expect(report.coverage.map(({ role }) => role)).toEqual(['independent', 'independent']);
      expect(report.independence).toEqual({ outlets: 2, origins: 1, anonymousOrigins: 0 });
    });

    it('calls no article a copy that took in a shorter one and says far more', async () => {
      const brief = traced({ ...a, paragraphs: PARAGRAPHS.slice(0, 2), published: '2031-05-01T08:00:00Z' });
      const own = Array.from({ length: 4 }, (_, i) => Array.from({ length: 30 }, (_, n) => `word${i}x${n}`).join(' '));
      const long = traced({ ...b, paragraphs: [...PARAGRAPHS.slice(0, 2), ...own], published: '2031-05-02' });
      expect(table(await rememberedIn(long, [brief]))).toEqual([
        ['a.example', 'independent', 'a.example', 'memory'],
        ['b.example', 'independent', 'b.example', 'page'],
      ]);
      freshStorage();
      expect(table(await rememberedIn({ ...brief }, [long]))[1]).toEqual([
        'b.example',
        'independent',
        'b.example',
        'memory',
      ]);
    });

    it('goes by the article that names its source', async () => {
      const named = traced({ ...a, trail: [stopAt('wire.example')], published: '2031-05-03' });
      const silent = traced({ ...b, published: '2031-05-02' });
      const third = traced({ url: 'https://c.example/3', outlet: 'c.example', published: '2031-05-01' });
      const report = await rememberedIn(silent, [named, third]);
      expect(table(report)).toEqual([
        ['wire.example', 'original', 'wire.example', 'memory'],
        ['c.example', 'verbatim-copy', 'wire.example', 'memory'],
        ['b.example', 'verbatim-copy', 'wire.example', 'page'],
        ['a.example', 'citation', 'wire.example', 'memory'],
      ]);
      expect(report.independence.origins).toBe(1);
    });

    it('does not call the source a copy of those who name it', async () => {
      const source = traced({ ...a, published: '2031-05-02' });
      const copy = traced({ ...b, trail: [stopAt('a.example')], published: '2031-05-02' });
      expect(table(await rememberedIn(source, [copy]))).toEqual([
        ['b.example', 'verbatim-copy', 'a.example', 'memory'],
        ['a.example', 'independent', 'a.example', 'page'],
      ]);
    });

    it('says of an article that it copies what it cites, in the trail as in the coverage', async () => {
      const source = traced({ ...a, published: '2031-05-01' });
      const citing = traced({ ...b, trail: [stopAt('a.example')], published: '2031-05-02' });
      const report = await rememberedIn(citing, [source]);
      expect(table(report)).toEqual([
        ['a.example', 'original', 'a.example', 'memory'],
        ['b.example', 'verbatim-copy', 'a.example', 'page'],
      ]);
      expect(report.role).toBe('verbatim-copy');
      expect(draw(report)).toBe('The a.example –copied?→ The b.example');
      expect(report.trail[0]?.step?.evidence).toMatchObject([{ where: 'memory', reference: a.url }]);
    });

    it('puts the article that had the text first into the trail', async () => {
      const source = traced({ ...a, published: '2031-05-01', trail: [stopAt('an engineer', null, 'anonymous')] });
      const report = await rememberedIn(traced({ ...b, published: '2031-05-02' }), [source]);
      expect(draw(report)).toBe('The an engineer –told?→ The a.example –copied?→ The b.example');
      expect(report.independence).toEqual({ outlets: 2, origins: 1, anonymousOrigins: 1 });
    });

    it('calls the copy of a press release one, too', async () => {
      const release = { ...traced({ ...a, published: '2031-05-01' }), role: 'press-release-copy' as const };
      const report = await rememberedIn(traced({ ...b, published: '2031-05-02' }), [release]);
      expect(table(report)).toEqual([
        ['a.example', 'press-release-copy', 'a.example', 'memory'],
        ['b.example', 'press-release-copy', 'a.example', 'page'],
      ]);
      expect(draw(report)).toBe('The a.example –copied?→ The b.example');
    });

    it('goes straight to the source that another article with the text names', async () => {
      const named = traced({ ...a, trail: [stopAt('wire.example')], published: '2031-05-03' });
      expect(draw(await rememberedIn(traced({ ...b, published: '2031-05-02' }), [named]))).toBe(
        'The wire.example –copied?→ The b.example',
      );
    });
  });

  it('leaves the report that it is given unchanged', async () => {
    const here = traced({ outlet: 'here.example', trail: [stopAt('gazeta.example', 'https://gazeta.example/x')] });
    const before = structuredClone(here);
    await rememberedIn(here, [
      traced({ url: 'https://gazeta.example/x', outlet: 'gazeta.example', paragraphs: ['Uma.'] }),
    ]);
    expect(here).toEqual(before);
  });
});

/** A report whose coverage is what `trace` makes of it. */
function traced(told: Told, role: CoverageRole = 'independent', story: Story | null = null): Report {
  const report = reportOf({ ...told, ...(story ? { story: story.id } : {}) });
  const { page, article, trail } = report;
  const coverage = coverStory(
    story,
    {
      self: page.outlet,
      host: 'host.example',
      url: page.resolvedUrl,
      addresses: [page.url],
      language: article?.language ?? null,
      published: article?.published ?? null,
      role: trail.length > 1 ? 'citation' : role,
      trail,
    },
    outlets,
  );
  return { ...report, coverage, independence: countIndependence(coverage, story, trail) };
}

/** Reads some articles, then opens another. */
async function rememberedIn(report: Report, read: readonly Report[], story: Story | null = null): Promise<Report> {
  const memory = await memoryOf(read);
  const readings: StoryReading[] = await memory.storyReadings(report);
  expect(readings).toHaveLength(read.length);
  return withMemory(report, readings, story);
}

/** `name –relation→ name`; inferred relations carry a question mark. */
function draw({ trail }: Report): string {
  return trail
    .map(({ node, step }) =>
      step ? `${node.name} –${step.relation}${step.certainty === 'inferred' ? '?' : ''}→` : node.name,
    )
    .join(' ');
}

function table({ coverage }: Report): [string, CoverageRole, string, Coverage['seen']][] {
  return coverage.map(({ outlet, role, origin, seen }) => [outlet, role, origin, seen]);
}
