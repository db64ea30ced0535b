import type { Attribution } from '../report.ts';
import { chained, openedBy, passedOn, type Told } from './chains.ts';
import type { Claim, Phrase, Slot } from './claim.ts';
import { findClaims } from './claims.ts';
import { contentOf } from './content.ts';
import { nameBefore } from './headed.ts';
import { judgeOf } from './judge.ts';
import { NOUN, PRONOUN, Role } from './lexicon.ts';
import { marksIn } from './marks.ts';
import { Mentions } from './mentions.ts';
import { NamedThings } from './named-things.ts';
import { hasSomebody, hasTwoNames } from './noun-capitals.ts';
import { unsaidSubject } from './null-subject.ts';
import { outletsBeside } from './outlets-beside.ts';
import { isShortForOwn, isWholeOwn } from './own-name.ts';
import { inText, type Page } from './page.ts';
import { phraseBefore } from './phrase-before.ts';
import { is, type Reading, spanOf } from './reading.ts';
import { ShortNames } from './short-names.ts';
import { uncut } from './slot-edges.ts';
import { type Described, describe, isMedium } from './sources.ts';
import { isWordGiven } from './word-given.ts';

const CLAUSE_MARK = /^[,;:]$/;

/** What the short name of an outlet can be taken for. */
const OWN_TYPES: readonly Described['type'][] = ['outlet', 'agency', 'organization'];

export interface Findings {
  attributions: Attribution[];
  /** Where somebody is first said to have spoken to the outlet whose page it is, as an offset into the text; null where nobody is. */
  spokeHere: number | null;
  /** Where somebody surely gives their word, so that a story may rest on it: where the cue begins, as an offset into the text. */
  wordsGiven: ReadonlySet<number>;
  /** The names of sources that are outlets and are described, not named: "local media". */
  unnamedOutlets: ReadonlySet<string>;
}

/**
 * Who says what, sentence by sentence: a source, the cue that names it, and what it is said to have said.
 * `skip` holds the paragraphs that were read as credit lines.
 */
export function findAttributions(page: Page, skip: ReadonlySet<number>): Findings {
  const attributions: Attribution[] = [];
  const unnamedOutlets = new Set<string>();
  const wordsGiven = new Set<number>();
  let spokeHere: number | null = null;
  const mentions = new Mentions(new NamedThings(page));
  const short = new ShortNames();
  for (const [number, reading] of page.readings.entries()) {
    if (skip.has(number) || isPointer(reading)) continue;
    mentions.read(reading);
    const { told, toSelf } = findTold(page, reading, mentions, short);
    spokeHere ??= toSelf;
    for (const { source, claim } of told) {
      if (source.isUnnamed && source.outlet === null) unnamedOutlets.add(source.name);
      if (isWordGiven(reading, claim, source)) wordsGiven.add(cueStart(reading, claim));
    }
    for (const group of bySentence(told)) {
      openedBy(group);
      passedOn(group);
      const said = chained(
        page,
        group.filter((one, n) => !isReported(one, group[n + 1])),
      );
      attributions.push(...(isTale(said) ? said.map(asCited) : said));
    }
  }
  return { attributions, spokeHere, wordsGiven, unnamedOutlets };
}

/** A sentence of a page on itself has fewer characters. */
const SHORTEST_TALE = 160;

/** "It was translated by Vestnik with a warning, was taken up by the Post without it, and …": how a story went round, not where the text is from. */
function isTale(said: readonly Attribution[]): boolean {
  const ofText = said.filter(({ scope }) => scope === 'article');
  return new Set(ofText.map(({ source }) => source.name)).size > 1 && ofText.every(isLong);
}

function isLong({ evidence }: Attribution): boolean {
  return evidence.quote.length >= SHORTEST_TALE;
}

function asCited(attribution: Attribution): Attribution {
  return attribution.scope === 'article' ? { ...attribution, kind: 'citation', scope: 'statement' } : attribution;
}

/** "Read more: …" is the headline of another article. */
function isPointer({ tokens, entries }: Reading): boolean {
  const head = tokens.findIndex(({ kind }) => kind !== 'mark');
  return entries[head]?.some(({ roles }) => (roles & Role.pointer) !== 0) === true;
}

/** The claims of one paragraph whose sources are somebody, in reading order. */
function findTold(
  page: Page,
  reading: Reading,
  mentions: Mentions,
  short: ShortNames,
): { told: Told[]; toSelf: number | null } {
  const names = { index: page.outlets, language: page.language };
  const { judge, whatIs, described } = judgeOf(reading, names);
  const claims = findClaims(reading, judge);
  const told: Told[] = [];
  const isSelf = (one: Described['outlet']) => one !== null && one.domain === page.self?.domain;
  const isNamesake = (one: Described) => one.outlet === null && isShortForOwn(page, one.name);
  const isOwn = (one: Described) =>
    isSelf(one.outlet) ||
    (OWN_TYPES.includes(one.type) && isNamesake(one)) ||
    (one.outlet === null && isWholeOwn(page, one.name));
  const spoken = marksIn(reading).filter(({ rule }) => rule.kind === 'role' && rule.name === 'independent');
  let toSelf: number | null = null;
  let own: Claim | null = null;
  for (const [n, claim] of claims.entries()) {
    const unsaid = unsaidSubject(claim);
    const source = unsaid ?? described.get(claim.source);
    if (!source) continue;
    const named = unsaid ? null : (antecedent(reading, claim, names) ?? namedInFront(reading, claim, source, names));
    if (!named && isRelative(reading, claim.source)) continue;
    const isBare = !is(reading, claim.source.first, Role.determiner);
    const resolved = mentions.resolve(claim.source, reading, short.inFull(page, named ?? source, isBare));
    if (unsaid && !resolved.isInferred) {
      const heard = claim.medium && whatIs(claim.medium);
      if (heard && isMedium(heard) && !isOwn(heard)) told.push(onlySaid(page, claim, heard));
      continue;
    }
    const before = claim.origin ? whatIs(claim.origin) : null;
    // A clause that stands before "citing" is nobody's name.
    const origin = before && isClause(before) && claim.rule.chain ? null : before;
    const first = claim.origin && origin ? mentions.resolve(claim.origin, reading, origin) : null;
    if (isOwn(resolved)) {
      own = claim;
      if (claim.rule.told === true) toSelf ??= cueStart(reading, claim);
      // "This page reports, citing Vestnik": whom it has it from is not the page.
      if (first && !isOwn(first)) told.push(onlySaid(page, claim, first));
      continue;
    }
    // "this newspaper has learned": the page speaks of itself.
    if (resolved.outlet === null && spoken.some(({ first }) => first >= claim.source.first && first < claim.source.end))
      continue;
    const others = source.pointsBack ? [] : outletsBeside(reading, claim.source, claims[n + 1], whatIs);
    const listener = claim.medium ? whatIs(claim.medium) : null;
    const toOwn = listener !== null && (isOwn(listener) || isNamesake(listener));
    if (toOwn || isSelf(source.spokeTo)) toSelf ??= cueStart(reading, claim);
    const medium = toOwn ? null : listener;
    const attribution = toAttribution(page, claim, resolved, claim.rule.kind);
    const isFirst = told.at(-1)?.claim.sentence[0] !== claim.sentence[0];
    const byOwn = isFirst && own !== null && own.sentence[0] === claim.sentence[0];
    told.push({ claim, source: resolved, medium, origin, byOwn, attribution });
    for (const other of others) {
      if (isSelf(other.outlet)) continue;
      const also = toAttribution(page, claim, other, claim.rule.kind);
      told.push({ claim, source: other, medium: null, origin: null, byOwn: false, attribution: also });
    }
    if (first) {
      attribution.via.push(first.name);
      told.push(onlySaid(page, claim, first));
    }
  }
  return { told, toSelf };
}

/** Whom somebody else has it from. */
function onlySaid(page: Page, claim: Claim, source: Described): Told {
  const attribution = toAttribution(page, claim, source, undefined);
  return { claim, source, medium: null, origin: null, byOwn: false, attribution };
}

function cueStart(reading: Reading, { cue }: Claim): number {
  return reading.tokens[cue[0]]?.start ?? 0;
}

const LONGEST_ORIGIN = 6;

function isClause({ name, outlet }: Described): boolean {
  return outlet === null && name.split(/\s+/).length > LONGEST_ORIGIN;
}

/** "Smith, who said so,": whom the relative pronoun stands for is the phrase before it; the span stays the pronoun's. */
function antecedent(
  reading: Reading,
  { source, sentence }: Claim,
  names: Parameters<typeof describe>[2],
): Described | null {
  if (!isRelative(reading, source)) return null;
  const comma = reading.tokens[source.first - 1]?.kind === 'mark';
  const phrase = phraseBefore(reading, comma ? source.first - 1 : source.first, sentence[0]);
  // "Joan Bell, the mayor of the town, who": the description between the commas is hers.
  const name =
    comma &&
    phrase &&
    is(reading, phrase.first, NOUN | Role.determiner) &&
    nameBefore(reading, phrase.first - 1, sentence[0]);
  const whole: Phrase | null = name ? { first: name[0], end: name[1], apposition: [phrase.first, phrase.end] } : phrase;
  // "He who says so lies": whoever it is, nobody is meant.
  const isAnybody = whole !== null && whole.end - whole.first === 1 && is(reading, whole.first, PRONOUN);
  const slot = whole && !isAnybody ? uncut(whole) : null;
  // "in großer Zahl, die sagen": where every noun has a capital, the noun before the comma may be anything.
  const isAnything = slot !== null && reading.lexicon.writing.capitals === 'noun' && !isSurelySomebody(reading, slot);
  const described = slot && !isAnything ? describeFromLink(reading, slot, names) : null;
  return described ? { ...described, span: spanOf(reading, source.first, source.end) } : null;
}

/** "Joan Bell, a spokeswoman for the town said": where no second comma follows the description, the name before the first is the source. */
function namedInFront(
  reading: Reading,
  { source: slot, sentence, cue, rule }: Claim,
  { type, noun, name }: Described,
  names: Parameters<typeof describe>[2],
): Described | null {
  const isDescription = (type === 'anonymous' || type === 'person') && noun !== null && slot.end <= cue[0];
  if (rule.chain || reading.lexicon.lastNounDecides) return null;
  if (!isDescription || reading.lexicon.writing.capitals !== 'name' || slot.apposition) return null;
  if (is(reading, slot.first, Role.definite) || !name.toLowerCase().includes(noun)) return null;
  const found = nameBefore(reading, slot.first - 1, sentence[0]);
  // Behind anything else it may be an object: "They met Joan Bell, a spokeswoman said".
  const opens = found && (found[0] === sentence[0] || (reading.quoted[found[0] - 1] ?? -1) !== -1);
  if (!opens) return null;
  // "On Wednesday, backers said"
  for (let k = found[0]; k < found[1]; k++)
    if (((reading.roles[k] ?? 0) & ~Role.particle) !== 0 && reading.tokens[k]?.kind === 'word') return null;
  return describe(reading, uncut({ first: found[0], end: found[1], apposition: [slot.first, slot.end] }), names);
}

function isSurelySomebody(reading: Reading, { first, end, apposition }: Slot): boolean {
  if (apposition !== null || hasSomebody(reading, first, end) || hasTwoNames(reading, first, end)) return true;
  for (let k = first; k < end; k++)
    if (is(reading, k, Role.outlet | Role.agency | Role.document) || reading.nameMarks.has(k)) return true;
  return false;
}

/** "a retort to the mayor of Holm, who": where the noun in front is nobody, whoever stands behind the next link. */
function describeFromLink(reading: Reading, slot: Slot, names: Parameters<typeof describe>[2]): Described | null {
  const whole = describe(reading, slot, names);
  if (whole || !reading.lexicon.hasDeterminers) return whole;
  for (let k = slot.first + 1; k < slot.end; k++) {
    const rest = is(reading, k - 1, Role.link) ? describe(reading, { ...slot, first: k }, names) : null;
    if (rest) return rest;
  }
  return null;
}

function isRelative(reading: Reading, { first, end }: Slot): boolean {
  // "who asked not to be named" is an entry of its own, in which "who" is still who.
  const stands = reading.entries[first]?.some(({ roles }) => (roles & Role.pronounRelative) !== 0) === true;
  return end - first === 1 && stands && !is(reading, first, NOUN);
}

/** Whether a date stands before a cue and its source, at the head of the sentence. */
function isDated({ reading, cue, source, sentence }: Claim): boolean {
  const end = Math.min(cue[0], source.first);
  for (let k = sentence[0]; k < end; k++)
    if (reading.tokens[k]?.kind === 'number' || is(reading, k, Role.calendar)) return true;
  return false;
}

/** A sentence that speaks of a reprint or a translation speaks of the article itself. */
const OF_ARTICLE: readonly (Attribution['kind'] | undefined)[] = ['republication', 'translation'];

function toAttribution(
  page: Page,
  claim: Claim,
  source: Described,
  kind: Attribution['kind'] | undefined,
): Attribution {
  const { reading, cue } = claim;
  const cueSpan = spanOf(reading, ...cue);
  // "On 13 May we reprinted an article of the Post": that was another.
  const said = OF_ARTICLE.includes(kind) && isDated(claim) ? undefined : kind;
  const cited = source.type === 'outlet' || source.type === 'agency' || source.type === 'document';
  return {
    kind: said ?? (cited ? 'citation' : 'quotation'),
    source: { type: source.type, name: source.name, outlet: source.outlet?.domain ?? null },
    scope: OF_ARTICLE.includes(said) ? 'article' : 'statement',
    cue: page.article.text.slice(...cueSpan),
    via: [],
    certainty: source.isInferred ? 'inferred' : 'stated',
    links: [],
    evidence: inText(page, spanOf(reading, ...claim.sentence)),
    span: { source: source.span, cue: cueSpan, content: contentOf(reading, claim.source, cue).span },
  };
}

/** "The union upholds the strike, its chairman said": the union's deed is what the chairman tells, and no word of its own. */
function isReported({ claim, source }: Told, next: Told | undefined): boolean {
  const { reading, cue } = claim;
  if (!next || claim.rule.chain || claim.rule.told || claim.origin || claim.medium || claim.source.first >= cue[1])
    return false;
  // "Norwire reports, citing an official": nor is what is cited the word of whom it cites alone.
  if (next.claim.rule.chain || next.claim.rule.told) return false;
  if (source.type === 'outlet' || source.type === 'agency' || source.type === 'document') return false;
  if (
    !['person', 'organization', 'anonymous'].includes(next.source.type) ||
    next.claim.source.first < next.claim.cue[1]
  )
    return false;
  // "believes that" is somebody's word, whoever passes it on.
  const opensClause = (k: number) => is(reading, k, Role.stop) && !is(reading, k, Role.negation);
  if (opensClause(cue[1]) || opensClause(cue[1] - 1)) return false;
  const comma = next.claim.cue[0] - 1;
  if (reading.tokens[comma]?.norm !== ',') return false;
  for (let k = claim.sentence[0]; k < comma; k++) {
    if ((reading.quoted[k] ?? -1) !== -1) return false;
    if (reading.tokens[k]?.kind === 'mark' && k > cue[0] && CLAUSE_MARK.test(reading.tokens[k]?.norm ?? ''))
      return false;
  }
  return true;
}

function bySentence(told: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  for (const one of told) {
    const group = groups.at(-1);
    if (group && group[0]?.claim.sentence[0] === one.claim.sentence[0]) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
