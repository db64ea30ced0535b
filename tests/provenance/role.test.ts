import { describe, expect, it } from 'vitest';
import { pageRole } from '../../src/provenance/role.ts';
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

describe('the role of a page', () => {
  it.each([
    ['translated', 'translation'],
    ['cited', 'citation'],
    ['wire', 'wire-copy'],
    ['republished', 'verbatim-copy'],
    ['published', 'press-release-copy'],
  ] as const)('follows what it says of its last step: %s', (relation, role) => {
    expect(pageRole(trailBy(relation), [], null, null, self)).toBe(role);
  });

  it('is the original where the record says that the story began here', () => {
    const own = storyOf([], { origin: { ...story.origin, outlet: 'here.example' } });
    expect(pageRole(trailBy('cited'), [], null, own, self)).toBe('original');
  });

  it('is opinion where the page is labelled so', () => {
    expect(pageRole(trailBy('cited'), [opinion], null, null, self)).toBe('opinion');
  });

  it('follows the match where the page says nothing of where it is from', () => {
    expect(pageRole(trailBy('cited', 'inferred'), [], matchBy('verbatim-copy'), story, self)).toBe('verbatim-copy');
    expect(pageRole(trailBy('told'), [], matchBy('same-story'), story, self)).toBe('rewrite');
  });

  it('is own reporting where nothing speaks against it', () => {
    expect(pageRole(trailBy('told'), [], null, null, self)).toBe('independent');
    expect(pageRole([], [], null, null, null)).toBe('independent');
  });
});
