import type { Paragraph } from '../article/article.ts';
import type { WordedRole } from './language.ts';
import { marksIn } from './marks.ts';
import type { Page } from './page.ts';
import { type Reading, read } from './reading.ts';

/** A headline can say several things; the first of these is what the article is for. */
const IN_HEADLINE: readonly WordedRole[] = ['fact-check', 'correction', 'denial', 'follow-up', 'original'];
/** A label over the headline is short, and so is the line with which a check closes: "Verdict: false". */
const LONGEST_LABEL = 60;
/** A longer paragraph is text, though it may say who translated what. */
const LONGEST_CREDIT = 160;
const VERDICT_AT_BOTTOM = 3;
/** So many paragraphs tell what there is to know before the news. */
const BEFORE_AT_TOP = 2;
/** Tokens of a quotation that only says what somebody calls it: “not true”. */
const LONGEST_CALLED = 8;
/** Words of a byline beside those that say that agencies wrote it: "From …", "Staff and …". */
const MOST_BESIDE_AGENCIES = 2;

const FEWEST_IN_SCRIPT = 2;

export interface Worded {
  role: WordedRole | null;
  /** Somebody spoke to the page's own outlet, or it found something out itself, whatever the article is for. */
  isOwn: boolean;
}

/**
 * What an article's own words say it is to its story: its headline and the first sentence of its lead, a label beside the headline
 * ("Fact check"), a verdict at its foot, below its lead that the matter was published before ("revealed last week"), or anywhere that the outlet
 * apologises, or that somebody spoke to this very outlet ("told our correspondent"). The role is null where they say nothing.
 * @param spokeHere the sentences name the outlet as the one that somebody told
 */
export function wordedRole(page: Page, spokeHere: boolean): Worded {
  const headline = rolesOfHeadline(page);
  const anywhere = new Set(page.readings.flatMap((reading) => rolesIn(reading)));
  if (page.readings.slice(0, BEFORE_AT_TOP).some((reading) => rolesIn(reading).includes('before')))
    headline.add('follow-up');
  const isOwn = spokeHere || anywhere.has('independent') || headline.has('original');
  const stated = IN_HEADLINE.find((role) => headline.has(role));
  if (stated === 'follow-up' || stated === 'original' || stated === undefined) {
    if (isVerdict(page)) return { role: 'fact-check', isOwn };
    if (anywhere.has('apology')) return { role: 'correction', isOwn };
  }
  if (stated !== undefined) return { role: stated, isOwn };
  if (isOwn) return { role: 'independent', isOwn };
  if (isScript(page) || page.article.lines.some(({ role, text }) => role === 'byline' && isByAgencies(page, text)))
    return { role: 'wire-copy', isOwn };
  return { role: headline.has('press-release-copy') ? 'press-release-copy' : null, isOwn };
}

/** Whether a byline credits agencies, and nobody by name: "Staff and agencies". */
export function isByAgencies({ lexicon }: Page, byline: string): boolean {
  const reading = read(byline, 0, byline.length, lexicon);
  const words = reading.tokens.filter(({ kind }) => kind === 'word').length;
  return marksIn(reading).some(
    ({ rule, first, end }) =>
      rule.kind === 'role' && rule.name === 'wire-copy' && words - (end - first) <= MOST_BESIDE_AGENCIES,
  );
}

/** Whether parts of the article are headed as those of a film's script are, by two words at least: "STORYLINE:", "SHOTLIST:". */
function isScript({ article: { lines, outside }, readings, lexicon }: Page): boolean {
  const headings = lines
    .filter(({ role, text }) => role === 'byline' && text.length <= LONGEST_LABEL)
    .map(({ text, start }) => read(outside, start, start + text.length, lexicon));
  const heads = [...readings, ...headings].flatMap((reading) =>
    marksIn(reading).flatMap(({ rule, first }) =>
      rule.name === 'script' && first === 0 ? [reading.tokens[0]?.norm] : [],
    ),
  );
  return new Set(heads).size >= FEWEST_IN_SCRIPT;
}

function isVerdict({ article: { paragraphs }, readings }: Page): boolean {
  return paragraphs
    .map(({ text }, number) => ({ text, reading: readings[number] }))
    .slice(-VERDICT_AT_BOTTOM)
    .some(({ text, reading }) => reading && text.length <= LONGEST_LABEL && rolesIn(reading).includes('fact-check'));
}

function rolesOfHeadline(page: Page): Set<string> {
  const { article, lexicon } = page;
  const title = article.title ?? '';
  const roles = new Set(rolesIn(read(title, 0, title.length, lexicon)));
  const isCredit = ({ role, text }: Paragraph) => role === 'credit' && text.length <= LONGEST_CREDIT;
  const lead = article.paragraphs.findIndex((each) => !isCredit(each) && each.role !== 'subhead');
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
    .filter(({ rule, first }) => rule.kind === 'role' && first < end && !isSpoken(reading, first, rule.name))
    .map(({ rule }) => rule.name);
}

/** Inside of a quotation; in a headline or a lead a short one may be what somebody calls a report: “not true”. */
function isSpoken({ quoted, quotations }: Reading, token: number, role: string): boolean {
  const quotation = quotations[quoted[token] ?? -1];
  return quotation !== undefined && (role !== 'denial' || quotation.end - quotation.first > LONGEST_CALLED);
}
