import type { CoverageRole, Notice, OutletRef, TrailStep, TrailStop } from '../report.ts';
import type { Story, StoryMatch } from '../stories/story.ts';

const ROLES: Readonly<Record<TrailStep['relation'], CoverageRole>> = {
  translated: 'translation',
  cited: 'citation',
  wire: 'wire-copy',
  republished: 'verbatim-copy',
  copied: 'verbatim-copy',
  rewritten: 'rewrite',
  told: 'independent',
  published: 'press-release-copy',
};

/** What part this page has in the coverage of its story: by its notices, by its last step, and by how it matched the story. */
export function pageRole(
  trail: readonly TrailStop[],
  notices: readonly Notice[],
  match: StoryMatch | null,
  story: Story | null,
  self: OutletRef | null,
): CoverageRole {
  if (self && story?.origin.outlet === self.domain) return 'original';
  if (notices.some(({ kind }) => kind === 'opinion')) return 'opinion';
  const step = trail.at(-2)?.step;
  if (step?.certainty === 'stated' && step.relation !== 'told') return ROLES[step.relation];
  if (match?.match === 'verbatim-copy') return 'verbatim-copy';
  if (match?.match === 'translation') return 'translation';
  if (story) return 'rewrite';
  return 'independent';
}
