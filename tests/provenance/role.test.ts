import { describe, expect, it } from 'vitest';
import { pageRole, type RoleFindings } from '../../src/provenance/role.ts';
import type { Notice, TrailStep, TrailStop } from '../../src/report.ts';
import type { StoryMatch } from '../../src/stories/story.ts';
import { evidenceAt, storyOf } from './findings.ts';

const self = { domain: 'here.example', name: 'Here' };
const story = storyOf([]);
const opinion: Notice = { kind: 'opinion', name: 'opinion', text: 'Opinion', evidence: evidenceAt(0), reference: null };

function trailBy(relation: TrailStep['relation'], certainty: TrailStep['certainty'] = 'stated'): TrailStop[] {
  const node = { type: 'outlet' as const, name: 'Gazeta', outlet: null, language: null, date: null, url: null };
  return [
    { node, step: { relation, credits: [], certainty, evidence: [] } },
    { node: { ...node, type: 'page' }, step: null },
  ];
}

function matchBy(match: StoryMatch['match']): StoryMatch {
  return { id: story.id, label: story.label, match, score: 1, accepted: true, evidence: [] };
}

function roleBy(findings: Partial<RoleFindings>): string {
  return pageRole({
    trail: [],
    notices: [],
    worded: null,
    isTranslation: false,
    match: null,
    story: null,
    self,
    published: '2031-05-03T10:00:00+02:00',
    ...findings,
  });
}

describe('the role of a page', () => {
  it.each([
    ['translated', 'translation'],
    ['cited', 'citation'],
    ['wire', 'wire-copy'],
    ['republished', 'verbatim-copy'],
    ['published', 'press-release-copy'],
  ] as const)('follows what it says of its last step: %s', (relation, role) => {
    expect(roleBy({ trail: trailBy(relation) })).toBe(role);
  });

  it('is its own where it only asks about what another reports, and asked somebody itself', () => {
    const [stop, page] = trailBy('cited');
    const asked = (quote: string) => {
      const step = stop?.step && { ...stop.step, evidence: [{ ...evidenceAt(0), quote }] };
      return roleBy({ trail: stop && page && step ? [{ ...stop, step }, page] : [], worded: 'independent' });
    };
    expect(asked('Is it true what Gazeta reports of the pier?')).toBe('independent');
    expect(asked('Gazeta reports that the pier leans.')).toBe('citation');
  });

  it('is the original where the record says that the story began here', () => {
    const own = storyOf([], { origin: { ...story.origin, outlet: 'here.example' } });
    expect(roleBy({ trail: trailBy('cited'), story: own, worded: 'denial' })).toBe('original');
  });

  it('is opinion where the page is labelled so', () => {
    expect(roleBy({ trail: trailBy('cited'), notices: [opinion], worded: 'denial' })).toBe('opinion');
  });

  it('is a press release where the page says so', () => {
    const release: Notice = { ...opinion, kind: 'press-release' };
    expect(roleBy({ notices: [release] })).toBe('press-release-copy');
  });

  it.each(['denial', 'correction', 'fact-check'] as const)(
    'is what its headline says, whomever it cites: %s',
    (worded) => {
      expect(roleBy({ trail: trailBy('cited'), worded })).toBe(worded);
      expect(roleBy({ trail: trailBy('wire'), worded, story, match: matchBy('same-story') })).toBe(worded);
    },
  );

  it.each(['translated', 'republished'] as const)(
    'is still somebody else’s text where it denies something: %s',
    (relation) => {
      expect(roleBy({ trail: trailBy(relation), worded: 'denial' })).toBe(roleBy({ trail: trailBy(relation) }));
    },
  );

  it('follows the match where the page says nothing of where it is from', () => {
    const trail = trailBy('cited', 'inferred');
    expect(roleBy({ trail, match: matchBy('verbatim-copy'), story })).toBe('verbatim-copy');
    expect(roleBy({ trail: trailBy('told'), match: matchBy('same-story'), story })).toBe('rewrite');
  });

  it('is own reporting on a recorded story where somebody spoke to the outlet', () => {
    const match = matchBy('same-story');
    expect(roleBy({ trail: trailBy('told'), worded: 'independent', match, story })).toBe('independent');
    expect(roleBy({ trail: trailBy('cited'), worded: 'independent', match, story })).toBe('citation');
  });

  it('looks back on a story that began long before, unless it names its source', () => {
    const later = { match: matchBy('same-story'), story, published: '2031-08-01T10:00:00+02:00' };
    expect(roleBy(later)).toBe('follow-up');
    expect(roleBy({ ...later, trail: trailBy('cited') })).toBe('citation');
    expect(roleBy({ ...later, published: null })).toBe('rewrite');
    expect(roleBy({ ...later, published: '2031-05-20' })).toBe('rewrite');
  });

  it('is a rewrite where it cites media without naming one', () => {
    const media = trailBy('cited').map(({ node, step }) => ({
      node: step ? { ...node, type: 'anonymous' as const, name: 'local media' } : node,
      step,
    }));
    expect(roleBy({ trail: media })).toBe('rewrite');
    expect(roleBy({ trail: media, worded: 'independent' })).toBe('independent');
    expect(roleBy({ trail: media, worded: 'denial' })).toBe('denial');
    expect(roleBy({ trail: media, story, published: '2035-05-01' })).toBe('follow-up');
  });

  it('gives way to whom the page cites where its words only say that it has the story first', () => {
    for (const worded of ['original', 'press-release-copy', 'wire-copy'] as const) {
      expect(roleBy({ trail: trailBy('cited'), worded })).toBe('citation');
      expect(roleBy({ trail: trailBy('told'), worded })).toBe(worded);
    }
    expect(roleBy({ worded: 'original', story })).toBe('independent');
  });

  it('is own reporting where nothing speaks against it', () => {
    expect(roleBy({ trail: trailBy('told') })).toBe('independent');
    expect(roleBy({ self: null })).toBe('independent');
  });
});
