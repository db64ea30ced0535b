import type { WordedRole } from '../attribution/language.ts';
import type { CoverageRole, Notice, OutletRef, TrailStep, TrailStop } from '../report.ts';
import type { Story, StoryMatch } from '../stories/story.ts';

/** What the role of a page follows from. */
export interface RoleFindings {
  trail: readonly TrailStop[];
  notices: readonly Notice[];
  /** What its own words say it is. */
  worded: WordedRole | null;
  /** It says that its text is a translation. */
  isTranslation: boolean;
  match: StoryMatch | null;
  story: Story | null;
  self: OutletRef | null;
  /** ISO 8601. */
  published: string | null;
}

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

/** Somebody else's text stays what it is, whatever it says. */
const TAKEN_OVER: readonly TrailStep['relation'][] = ['translated', 'republished', 'copied'];
/** What gives way to another outlet that the page cites. */
const WITHOUT_SOURCE: readonly WordedRole[] = ['independent', 'original', 'press-release-copy', 'wire-copy'];
const QUESTION = /[?？؟]["”»]?\s*$/;
/** Coverage that names no source and comes this long after a story began looks back on it: 45 of 52 in the records. */
const LOOKS_BACK_AFTER_DAYS = 45;

/**
 * What part this page has in the coverage of its story: by its notices, by its own words, by its last step, by how it matched the
 * story, and by when it appeared.
 */
export function pageRole({
  trail,
  notices,
  worded,
  isTranslation,
  match,
  story,
  self,
  published,
}: RoleFindings): CoverageRole {
  if (self && story?.origin.outlet === self.domain) return 'original';
  if (notices.some(({ kind }) => kind === 'opinion')) return 'opinion';
  if (notices.some(({ kind }) => kind === 'press-release')) return 'press-release-copy';
  const { step, node } = trail.at(-2) ?? { step: null, node: null };
  // The page calls it citing; its text shows more.
  if (step?.relation === 'copied') return ROLES.copied;
  // Who cites "local media" credits nobody.
  const isNobody = step?.relation === 'cited' && node?.type === 'anonymous';
  // "Is it true what the Post reports? We asked the harbour": whom it only asks about, it does not follow.
  const isAsked = worded === 'independent' && step?.relation === 'cited' && isQuestion(step);
  const stated =
    step?.certainty === 'stated' && step.relation !== 'told' && !isNobody && !isAsked ? step.relation : null;
  if (stated && TAKEN_OVER.includes(stated)) return ROLES[stated];
  if (worded !== null && !WITHOUT_SOURCE.includes(worded)) return worded;
  // What a translated text cites, its author cites.
  if (isTranslation) return 'translation';
  if (stated) return ROLES[stated];
  if (match?.match === 'verbatim-copy') return 'verbatim-copy';
  if (match?.match === 'translation') return 'translation';
  if (worded !== null) return worded === 'original' && story ? 'independent' : worded;
  if (isNobody && !looksBack(story, published)) return 'rewrite';
  if (!story) return 'independent';
  return looksBack(story, published) ? 'follow-up' : 'rewrite';
}

function isQuestion({ evidence }: TrailStep): boolean {
  return evidence.length > 0 && evidence.every(({ quote }) => QUESTION.test(quote));
}

function looksBack(story: Story | null, published: string | null): boolean {
  const days = (Date.parse(published ?? '') - Date.parse(story?.date ?? '')) / 86_400_000;
  return days > LOOKS_BACK_AFTER_DAYS;
}
