import type { WordedRole } from './language.ts';
import { marksIn } from './marks.ts';
import type { Page } from './page.ts';
import { type Reading, read } from './reading.ts';

/** A headline can say several things; the first of these is what the article is for. */
const IN_HEADLINE: readonly WordedRole[] = ['fact-check', 'correction', 'denial'];
/** A label over the headline is short. */
const LONGEST_LABEL = 60;

/**
 * What an article's own words say it is to its story: its headline and the first sentence of its lead, a label beside the headline
 * ("Fact check"), or anywhere that the outlet apologises, or that somebody spoke to this very outlet ("told our correspondent"). Null where they say nothing.
 * @param spokeHere the sentences name the outlet as the one that somebody told
 */
export function wordedRole(page: Page, spokeHere: boolean): WordedRole | null {
  const headline = rolesOfHeadline(page);
  const stated = IN_HEADLINE.find((role) => headline.has(role));
  if (stated !== undefined) return stated;
  const anywhere = new Set(page.readings.flatMap((reading) => rolesIn(reading)));
  if (anywhere.has('apology')) return 'correction';
  const isOwn = spokeHere || anywhere.has('independent');
  return isOwn ? 'independent' : null;
}

function rolesOfHeadline(page: Page): Set<string> {
  const { article, lexicon } = page;
  const title = article.title ?? '';
  const roles = new Set(rolesIn(read(title, 0, title.length, lexicon)));
  const lead = article.paragraphs.findIndex(({ role }) => role !== 'credit' && role !== 'subhead');
  const reading = page.readings[lead];
  if (reading) for (const role of rolesIn(reading, reading.sentences[0]?.[1])) roles.add(role);
  for (const { start, text, role } of article.lines) {
    // Sites list their sections around the page: "Politics", "Fact checks".
    if (text.length > LONGEST_LABEL || role === 'footer' || role === 'masthead') continue;
    const label = rolesIn(read(article.outside, start, start + text.length, lexicon));
    if (label.includes('fact-check')) roles.add('fact-check');
  }
  return roles;
}

/** The roles that words of a text give, up to a token; what is quoted is somebody else's word. */
function rolesIn(reading: Reading, end = Infinity): string[] {
  return marksIn(reading)
    .filter(({ rule, first }) => rule.kind === 'role' && first < end && (reading.quoted[first] ?? -1) < 0)
    .map(({ rule }) => rule.name);
}
