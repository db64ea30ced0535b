import type { Attribution, Span } from '../report.ts';
import type { Claim } from './claim.ts';
import type { Page } from './page.ts';
import type { Described } from './sources.ts';

/** The title of an outlet in a script without capitals: 《鏡週刊》. */
const OPENS_TITLE = /^[《「『〈]/;
/** What stands in quotation marks beside "told", with or without an article, is no person. */
const IN_MARKS = /^(?:\p{Lowercase}{1,4}\s)?[«„“"]([^«»„“”"]+)[»“”"]$/u;
const HAS_CAPITAL = /\p{Uppercase}/u;
const BEGINS_ACRONYM = /^\p{Uppercase}{2,}(?:\s|$)/u;

/** A claim whose source is somebody, with whom it was told, and from whom that source has it. */
export interface Told {
  claim: Claim;
  source: Described;
  medium: Described | null;
  origin: Described | null;
  /** The page's own outlet says so: "Vestnik reports, citing X" on Vestnik's page. */
  byOwn: boolean;
  attribution: Attribution;
}

/**
 * Puts the claims of one sentence into a chain: "X reported, citing Y" gives X its `via`; whom a source told is the outlet
 * that has it from that source.
 */
export function chained(page: Page, group: readonly Told[]): Attribution[] {
  const found: Attribution[] = [];
  for (const [n, one] of group.entries()) {
    const same = group.slice(0, n).find((other) => other.source.span[0] === one.source.span[0]);
    const medium = mediumOf(one, page);
    if (same) {
      // "an official who spoke to Z": Z stands between the official and whoever has it from there.
      if (medium)
        for (const other of group.slice(0, n)) insertBefore(other.attribution.via, one.source.name, medium.source.name);
    } else {
      const spoke = !one.claim.rule.told || toMedium(one, group);
      // "On Radio Nord" may also say where something was on.
      if (!spoke && one.claim.rule.quiet) continue;
      found.push(one.attribution);
      if (one.claim.rule.chain) link(group, n);
    }
    if (medium) found.push(medium);
  }
  // Nobody has it from themselves, though two cues of a sentence can be theirs.
  return onceEach(found).map((one) => ({
    ...one,
    via: one.via.includes(one.source.name) ? [] : [...new Set(one.via)],
  }));
}

/** "According to X say insiders": X is cited once, though what it is told and what it reports are two claims; the one that stands in the text stays. */
function onceEach(found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of found) {
    const isSame = ({ kind, source, span }: Attribution) =>
      kind === one.kind &&
      source.outlet === one.source.outlet &&
      (source.outlet !== null || source.name === one.source.name) &&
      (span?.source == null || one.span?.source == null);
    const at = kept.findIndex(isSame);
    const before = kept[at];
    if (!before) kept.push(one);
    else {
      const whole = before.span?.source ? before : one;
      kept[at] = { ...whole, via: before.via.length > 0 ? before.via : one.via };
    }
  }
  return kept;
}

/** "According to X say insiders", "According to X, the mayor said": the outlet whose name opens the sentence has it from who speaks right behind it. */
export function openedBy(group: readonly Told[]): void {
  const [first, next] = group;
  if (!first || !next || !first.source.outlet || first.claim.rule.chain || first.claim.rule.told) return;
  if (next.source.outlet || next.source.type === 'document' || next.claim.rule.chain || next.claim.rule.told) return;
  const { reading, cue, source, sentence } = first.claim;
  if (cue[0] > sentence[0] + 1 || source.first < cue[1] || first.attribution.via.length > 0) return;
  const from = reading.tokens[source.end]?.norm === ',' ? source.end + 1 : source.end;
  if (Math.min(next.claim.cue[0], next.claim.source.first) === from) first.attribution.via.push(next.source.name);
}

/** "In an interview with X, Y said": X has it from Y, and says nothing itself. Does somebody speak to X? */
function toMedium(one: Told, group: readonly Told[]): boolean {
  const speaker = group.find((other) => !other.claim.rule.told && !other.claim.rule.chain);
  if (speaker) one.attribution.via.push(speaker.source.name);
  if (one.attribution.span) one.attribution.span.source = null;
  return speaker !== undefined;
}

/** "X writes, citing Y, according to Z": whoever ends the sentence has it from X. */
export function passedOn(group: readonly Told[]): void {
  const last = group.at(-1);
  const first = group.find(({ claim }) => !claim.rule.chain && !claim.rule.told);
  if (!last || !first || first === last || last.claim.rule.chain || last.claim.rule.told) return;
  if (!first.source.outlet || !last.source.outlet || first.source.outlet.domain === last.source.outlet.domain) return;
  const { reading, cue, source, sentence } = last.claim;
  const isAfter = source.first >= cue[1] && reading.tokens[cue[0] - 1]?.norm === ',' && first.claim.cue[1] < cue[0];
  const rest = reading.tokens.slice(source.end, sentence[1]);
  if (isAfter && rest.every(({ kind }) => kind === 'mark')) last.attribution.via.push(first.source.name);
}

function insertBefore(via: string[], name: string, earlier: string): void {
  const at = via.indexOf(name);
  if (at >= 0) via.splice(at, 0, earlier);
}

/** Gives the nearest claim that is no citation itself the source of citation `n`, and what that one has it from. */
function link(group: readonly Told[], n: number): void {
  const chain = group[n];
  if (!chain) return;
  const before = group.slice(0, n).reverse();
  const previous = before[0];
  const next = group.slice(n + 1).find((other) => !other.claim.rule.chain && !other.claim.rule.told);
  if (chain.byOwn) {
    // "This page reports, citing Y, that Z said": Y has it from Z.
    if (next) chain.attribution.via.push(next.source.name);
    return;
  }
  if (previous?.claim.rule.chain) {
    // "citing Y, which has it from Z": Z stands behind Y, and behind whoever cites Y.
    for (const other of before) {
      other.attribution.via.push(chain.source.name);
      if (!other.claim.rule.chain) break;
    }
    return;
  }
  const subject = previous ?? next;
  if (subject && subject.source.span[0] !== chain.source.span[0]) subject.attribution.via.push(chain.source.name);
}

/** "told X", "a source of X": the outlet X has it from the source, and is cited for it without being who says it. */
function mediumOf({ source, medium, attribution }: Told, page: Page): Attribution | null {
  const outlet = source.spokeTo ?? medium?.outlet ?? null;
  if (outlet === null && medium?.isUnnamed) return null;
  // "told the UN": a noun for an organization, which is no outlet.
  const isOrganization = outlet === null && medium?.type === 'organization' && medium.noun !== null;
  const written = medium === null ? '' : page.article.text.slice(...medium.span);
  const title =
    medium?.type === 'person' || medium?.type === 'organization' ? (IN_MARKS.exec(written)?.[1] ?? null) : null;
  const name = source.spokeTo ? source.spokeToName : (title ?? medium?.name);
  // "told the KRX": nobody but an outlet that no index knows, or whoever asks like one, has such a name.
  const candidates = outlet || !medium ? [] : page.outlets.byName(medium.name, { language: page.language }).candidates;
  const isTitle = OPENS_TITLE.test(written);
  const isNamed =
    medium?.type === 'outlet' && (HAS_CAPITAL.test(medium.name) || isTitle || isMoreThanNoun(medium, page));
  const isKnown =
    outlet !== null ||
    candidates.length > 0 ||
    isNamed ||
    title !== null ||
    (medium !== null && BEGINS_ACRONYM.test(medium.name));
  if (
    !isKnown ||
    !name ||
    (isOrganization && title === null) ||
    [outlet, ...candidates].some((one) => one && one.domain === page.self?.domain)
  )
    return null;
  const type = outlet && page.outlets.get(outlet.domain)?.kind === 'wire-agency' ? 'agency' : 'outlet';
  const { cue = null, content = null }: { cue: Span | null; content: Span | null } = attribution.span ?? {
    cue: null,
    content: null,
  };
  return {
    kind: 'citation',
    source: { type, name, outlet: outlet?.domain ?? null },
    scope: 'statement',
    cue: attribution.cue,
    via: [attribution.source.name],
    certainty: attribution.certainty,
    links: [],
    evidence: attribution.evidence,
    span: { source: null, cue, content },
  };
}

/** Letters of "weekly" and the like, where a name and such a noun are written as one word: 마을신문. */
const LONGEST_NOUN = 3;

/** "the newspaper Vestnik", and not only "the newspaper", in a script without capitals. */
function isMoreThanNoun({ name, noun }: Described, { lexicon }: Page): boolean {
  if (lexicon.writing.capitals !== 'none' || noun === null) return false;
  return (
    /\S\s+\S/.test(name) || (lexicon.writing.headLast === true && lexicon.writing.spaces && name.length > LONGEST_NOUN)
  );
}
