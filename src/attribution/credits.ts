import type { Article, Paragraph } from '../article/article.ts';
import type { Attribution, AttributionSource, Credit, Evidence, OutletRef, Span } from '../report.ts';
import { addressIn, initialsIn, knownIn, type Named, namesIn } from './credit-names.ts';
import { datelines } from './datelines.ts';
import { declared } from './declared.ts';
import { firstWord, type Label, labelsAt, overTongue } from './labels.ts';
import type { CreditRule } from './language.ts';
import { NOUN, Role, SOMEBODY } from './lexicon.ts';
import { marksIn } from './marks.ts';
import { isHost } from './name-text.ts';
import { isWireAgency, ofArticle } from './of-article.ts';
import { isOwnInAnyForm } from './own-name.ts';
import { inLine, inText, type Page } from './page.ts';
import { pictureCredits } from './picture-credits.ts';
import { is, type Reading, read, spanOf } from './reading.ts';
import { isByAgencies } from './role.ts';
import { isCreditLine, sourceLines } from './source-lines.ts';

export interface FromLines {
  credits: Credit[];
  attributions: Attribution[];
  /** The paragraphs that are credit lines and nothing else. */
  lines: Set<number>;
}

/** A credit line is short, and stands at the top or the bottom. */
const LONGEST_LINE = 320;
const LINES_AT_TOP = 2;
const LINES_AT_BOTTOM = 4;
const SHORT_LINE = 160;
/** A line of fewer tokens is no sentence, so that a label may stand in its middle: "Norwire via Vestnik". */
const SHORTEST_PROSE = 6;

/** What lines, datelines, end signs and declarations say of who made the article and where it is from. */
export function findCredits(page: Page): FromLines {
  const found: FromLines = { credits: [], attributions: [], lines: new Set() };
  const { article } = page;
  const named = sourceLines(page);
  for (const number of named.lines) found.lines.add(number);
  for (const [number, paragraph] of article.paragraphs.entries()) {
    const reading = page.readings[number];
    const kind = reading && !named.lines.has(number) ? lineKind(page, paragraph, number, reading) : 'prose';
    if (!reading || kind === 'prose') continue;
    const read = readLine(page, reading, found, (span) => inText(page, span), true, kind);
    // A sentence after the one with the credit may say more: "Translated by X. First published in Y."
    if (read && kind === 'line' && reading.sentences.length === 1) found.lines.add(number);
  }
  for (const line of article.lines) {
    if (!isCreditLine(line) || line.text.length > LONGEST_LINE) continue;
    const reading = read(article.outside, line.start, line.start + line.text.length, page.lexicon);
    const said: FromLines = { credits: [], attributions: [], lines: found.lines };
    readLine(page, reading, said, (span) => inLine(page, span), false, 'line');
    // The foot of a page also says who took its pictures and who made the site.
    const isFoot = line.role === 'footer';
    found.credits.push(...said.credits.filter(({ role }) => !isFoot || role === 'translator'));
    if (!isFoot) found.attributions.push(...said.attributions);
  }
  const pictures = pictureCredits(page);
  for (const extra of [named, pictures, datelines(page, besidesText(page, found, pictures.captions)), declared(page)]) {
    found.credits.push(...extra.credits);
    found.attributions.push(...extra.attributions);
  }
  addAuthors(article, found, page);
  found.attributions = found.attributions.map((each) => ofWholeText(each, found.attributions));
  return { ...found, credits: distinct(found.credits), attributions: distinctOrigins(found.attributions) };
}

/** The paragraphs whose ends say nothing of the text: lines of credits, captions, and what names a photographer. */
function besidesText({ article }: Page, { credits, lines }: FromLines, captions: ReadonlySet<number>): Set<number> {
  const pictured = credits.filter(({ role, evidence }) => role === 'photographer' && !evidence.outside);
  const starts = new Set(pictured.map(({ evidence }) => evidence.start));
  const named = article.paragraphs.flatMap(({ start }, number) => (starts.has(start) ? [number] : []));
  return new Set([...lines, ...captions, ...named]);
}

/**
 * Is a paragraph a credit line, a sentence that may hold a credit ("This text was first published by X"), or neither? Both
 * are short, and stand at the top or the bottom.
 */
function lineKind(page: Page, paragraph: Paragraph, number: number, reading: Reading): 'line' | 'sentence' | 'prose' {
  if (paragraph.text.length > LONGEST_LINE) return 'prose';
  // "The tale was translated by Vestnik, taken up by the Post and …": a long sentence that only holds such words is no line of credits.
  const opens = labelsAt(reading, firstWord(reading)).length > 0;
  if (paragraph.role === 'credit') return opens || paragraph.text.length <= SHORT_LINE ? 'line' : 'sentence';
  const total = page.article.paragraphs.length;
  if (paragraph.text.length > SHORT_LINE || (number >= LINES_AT_TOP && number < total - LINES_AT_BOTTOM))
    return 'prose';
  if (opens) return 'line';
  const anywhere =
    reading.tokens.length <= SHORTEST_PROSE && reading.tokens.some((_, k) => labelsAt(reading, k).length > 0);
  return anywhere ? 'line' : 'sentence';
}

/** Reads the labels of a line with the names that follow them; true where there was one. */
function readLine(
  page: Page,
  reading: Reading,
  found: FromLines,
  evidence: (span: Span) => Evidence,
  inArticle: boolean,
  kind: 'line' | 'sentence',
): boolean {
  const labels: Label[][] = [];
  for (let k = 0; k < reading.tokens.length; ) {
    const at = labelsAt(reading, k)
      .filter((label) => (kind === 'line' ? labels.length > 0 || isPlaced(reading, label) : isPlain(reading, label)))
      .filter((label) => !inArticle || isBehindName(label) || !isClause(reading, label.first, label.end))
      .map((label) => overTongue(page, reading, label));
    if (at.length > 0) labels.push(at);
    k = at.length > 0 ? Math.max(k + 1, ...at.map((label) => label.end)) : k + 1;
  }
  let any = false;
  const [whole] = [spanOf(reading, 0, reading.tokens.length)];
  for (const [n, group] of labels.entries()) {
    const next = labels[n + 1]?.[0]?.first ?? reading.tokens.length;
    for (const label of group) {
      const { first, end, form } = label;
      const before = isBehindName(label);
      const from = before ? afterSeparator(reading, labels[n - 1]?.[0]?.end ?? 0, first, n > 0) : end;
      if (from < 0) continue;
      const cut = group.find((other) => other.tail > end)?.tail ?? next;
      const to = before ? first : Math.min(cut, next);
      if (record(page, reading, form.rule.role, [from, to], [first, end], found, evidence(whole), inArticle, kind))
        any = true;
    }
  }
  return any;
}

/** "Jane Smith, author": whether the name stands in front of the label. */
function isBehindName({ form }: Label): boolean {
  return form.left.some((element) => element.type === 'slot');
}

/**
 * "By the time the police said", "Von einem Fehler spricht": one word, an article and further on a verb of speech make a sentence, no byline. So
 * does a subject behind the comma: "Interviewed by the Post, the mayor said so."
 */
function isClause(reading: Reading, first: number, label: number): boolean {
  let end = label;
  if (end - first > 1) {
    while (end < reading.tokens.length && reading.tokens[end]?.norm !== ',') end += 1;
    end += 1;
    if (reading.tokens.at(-1)?.norm !== '.' || !is(reading, end, Role.definite | SOMEBODY)) return false;
  } else if (!is(reading, end, Role.determiner)) return false;
  if (reading.tokens[end]?.capital) return false;
  const isVerb = (k: number) => reading.entries[k]?.some(({ cues }) => cues.some(({ rule }) => !rule.anyWord)) === true;
  for (let k = end + 1; k < reading.tokens.length; k++)
    if (!is(reading, k, NOUN) && !reading.tokens[k]?.capital && isVerb(k)) return true;
  return false;
}

/** "by" and "von" are labels at the head of a line, and behind a mark or a date; elsewhere they are words like any other. */
function isPlaced(reading: Reading, { first, end, form: { rule } }: Label): boolean {
  if (rule.role !== 'author' || end - first > 1) return true;
  const before = reading.tokens[first - 1];
  if (before === undefined || before.kind !== 'word' || is(reading, first - 1, Role.calendar)) return true;
  // "Glosse von Arne Voss": behind the label of an opinion.
  return marksIn(reading).some(({ rule, end: after }) => rule.kind === 'opinion' && after === first);
}

/** Where a name before its label begins: after a separator, if another label stands before it; -1 where there is none. */
function afterSeparator(reading: Reading, from: number, to: number, needed: boolean): number {
  for (let k = to - 1; k >= from; k--) if (BEFORE_NAME.test(reading.tokens[k]?.norm ?? '')) return k + 1;
  return needed ? -1 : from;
}

/** A separator, or the bracket of a dateline: "(Seoul=Norwire) Kim …". */
const BEFORE_NAME = /^[;|•·/\n)\]）】]$/;

/** Inside a sentence only a label of several words, or one with a colon, is surely one. */
function isPlain(reading: Reading, { first, end }: Label): boolean {
  if ((reading.quoted[first] ?? -1) >= 0) return false;
  return end - first >= 3 || /^[:：=]$/.test(reading.tokens[end - 1]?.norm ?? '');
}

function record(
  page: Page,
  reading: Reading,
  role: CreditRule['role'],
  range: [number, number],
  label: [number, number],
  found: FromLines,
  evidence: Evidence,
  inArticle: boolean,
  kind: 'line' | 'sentence',
): boolean {
  const names =
    addressIn(page, reading, range) ??
    (isPersonal(role) ? null : knownIn(page, reading, range)) ??
    namesIn(page, reading, range, role === 'photographer', !isPersonal(role) || role === 'photographer');
  if (names.length === 0) names.push(...initialsIn(reading, role, range));
  const isPlace = (name: string) => role === 'author' && !/\s/.test(name) && saysWhere(reading, label, names);
  if (names.every(({ name }) => isPlace(name))) return false;
  const cue = spanOf(reading, ...label);
  for (const { name, span } of names) {
    if (isPlace(name)) continue;
    const outlet = labelled(page, name, role);
    const agency = outlet ? page.outlets.get(outlet.domain)?.kind === 'wire-agency' : false;
    // "By Jane Smith, Harbour Post": whom the author works for had it first. "Photo: Jane Smith/AFP" says nothing of the text.
    if (role === 'author' && outlet && !agency) {
      if (outlet.domain !== page.self?.domain)
        found.attributions.push(ofArticle(page, name, outlet, 'republication', evidence));
      continue;
    }
    // "Translated by the Harbour Post": its text it is, then.
    if (role === 'translator' && outlet && outlet.domain !== page.self?.domain)
      found.attributions.push(ofArticle(page, name, outlet, 'republication', evidence));
    if (isPersonal(role) && role !== 'wire' && role !== 'contributor' && outlet && !(role === 'author' && agency))
      continue;
    const byOutlet = (role === 'contributor' || role === 'author') && outlet ? 'wire' : role;
    // "With material from the Harbour Post": a newspaper sends nothing by wire.
    const made = byOutlet === 'wire' && outlet && !agency ? 'citation' : byOutlet;
    if (isPersonal(made)) found.credits.push({ role: made, name, outlet: outlet?.domain ?? null, evidence });
    if (isPersonal(made) && made !== 'wire') continue;
    if (outlet ? outlet.domain === page.self?.domain : isOwnInAnyForm(page, name)) continue;
    // "With material from X": an agency that no index knows, where its name says so or the rules list it.
    const unknown = made === 'translation' || (made === 'wire' && !isAgency(page, name));
    // "Source: agencies": a noun is no name.
    if (!outlet && isOnlyNoun(page, name)) continue;
    // "via Email": one word may lead to anything but an outlet.
    const isVague = made === 'republication' && label[1] - label[0] === 1 && !isHost(name);
    // "According to a report in Lorvik": in a sentence only a known name is surely an outlet's.
    const isPrefixed = /^[:：]$/.test(reading.tokens[label[1] - 1]?.norm ?? '');
    const isAnything = made === 'citation' && kind === 'sentence' && !isPrefixed && !isHost(name);
    if (!outlet && (unknown || isVague || isAnything)) continue;
    found.attributions.push({
      kind: agency && made === 'citation' ? 'wire' : made,
      source: {
        type: agency || made === 'wire' ? 'agency' : outlet ? 'outlet' : typeOf(reading, range, made),
        name,
        outlet: outlet?.domain ?? null,
      },
      cue: reading.text.slice(...cue),
      via: [],
      scope: 'article',
      certainty: 'stated',
      links: [],
      evidence,
      span: inArticle ? { source: span, cue, content: null } : null,
    });
  }
  return true;
}

/** "From our correspondent in Lagos, Ada Obi": behind words for who somebody is, one word says where. */
function saysWhere(reading: Reading, [first, end]: readonly [number, number], names: readonly Named[]): boolean {
  if (end - first === 1 || reading.tokens[end - 1]?.kind === 'mark') return false;
  if (names.some(({ name }) => /\s/.test(name))) return true;
  for (let k = first; k < end; k++) if (is(reading, k, SOMEBODY)) return true;
  return false;
}

/** "Source: Vestnik": whose text it is, where the line names nobody else. */
function ofWholeText(attribution: Attribution, all: readonly Attribution[]): Attribution {
  const { kind, source, cue, evidence } = attribution;
  const isLabelled = kind === 'citation' && source.outlet !== null && /[:：]$/.test(cue);
  const isAlone = all.every((other) => other === attribution || !isOneLine(other.evidence, evidence));
  return isLabelled && isAlone ? { ...attribution, kind: 'republication' } : attribution;
}

function isOneLine(a: Evidence, b: Evidence): boolean {
  return a.start === b.start && a.end === b.end && a.outside === b.outside;
}

function isOnlyNoun({ lexicon }: Page, name: string): boolean {
  const { tokens, roles } = read(name, 0, name.length, lexicon);
  const isNoun = (k: number) => ((roles[k] ?? 0) & (Role.outlet | Role.agency)) !== 0 && tokens[k]?.capital !== true;
  return tokens.length === 1 && isNoun(0);
}

/** Whom a name behind a label means. A label of origin marks it as a name, so that an everyday word may be the one outlet that has it. */
function labelled({ outlets, language }: Page, name: string, role: CreditRule['role']): OutletRef | null {
  const { outlet, candidates } = outlets.byName(name, { language });
  if (outlet || isPersonal(role) || candidates.length !== 1) return outlet;
  return candidates[0] ?? null;
}

function isAgency({ lexicon }: Page, name: string): boolean {
  const { tokens, roles } = read(name, 0, name.length, lexicon);
  const listed = lexicon.agencies.has(name.toLowerCase());
  return listed || tokens.some((_, k) => ((roles[k] ?? 0) & Role.agency) !== 0);
}

function isPersonal(role: CreditRule['role']): role is Credit['role'] {
  return (
    role === 'author' ||
    role === 'translator' ||
    role === 'editor' ||
    role === 'photographer' ||
    role === 'contributor' ||
    role === 'wire'
  );
}

/** What a name that no outlet is known by stands for: whoever published an article first is an outlet all the same. */
function typeOf(reading: Reading, [first, end]: [number, number], role: CreditRule['role']): AttributionSource['type'] {
  let roles = 0;
  for (let k = first; k < end; k++) roles |= reading.roles[k] ?? 0;
  if (role === 'press-release' || (roles & Role.organization) !== 0) return 'organization';
  return (roles & (Role.outlet | Role.agency)) === 0 && (roles & Role.document) !== 0 ? 'document' : 'outlet';
}

/**
 * The authors that the article's reader found, with the line or the declaration that names them. An agency that signs is
 * credited for the wire; that the page's own outlet signs says nothing of who made the article.
 */
function addAuthors(article: Article, { credits, attributions }: FromLines, page: Page): void {
  // "Колонка Анны Лентовой": what it is, with a name in another case.
  const authors = article.authors.filter((name) => {
    const marks = marksIn(read(name, 0, name.length, page.lexicon));
    return !marks.some(({ rule, first }) => rule.kind === 'opinion' && first === 0);
  });
  // What a line was heard to say of these authors, their reader knows better.
  // Where they are known, a byline beside the text that names none of them is another article's.
  const isTold = ({ role, evidence }: Credit) =>
    role === 'author' &&
    authors.length > 0 &&
    (evidence.outside || authors.some((name) => evidence.quote.includes(name)));
  credits.splice(0, credits.length, ...credits.filter((credit) => !isTold(credit)));
  for (const name of authors) {
    const words = read(name, 0, name.length, page.lexicon);
    if (words.tokens.every(({ kind }, k) => kind !== 'word' || is(words, k, Role.calendar))) continue;
    const line = article.lines.find(
      ({ text, role }) => (role === 'byline' || role === 'credit') && text.includes(name),
    );
    const declaration = article.declarations.find(
      ({ property, value }) => property === 'author' && value.includes(name),
    );
    const evidence: Evidence = line
      ? inLine(page, [line.start, line.start + line.text.length])
      : {
          where: 'metadata',
          quote: declaration?.value ?? name,
          start: null,
          end: null,
          outside: false,
          reference: declaration?.property ?? 'author',
        };
    if (isByAgencies(page, name)) {
      credits.push({ role: 'wire', name, outlet: null, evidence });
      continue;
    }
    const agency = agencyIn(page, name);
    if (agency) {
      attributions.push(ofArticle(page, agency.name, agency.outlet, 'republication', evidence));
      credits.push({ role: 'wire', name: agency.name, outlet: agency.outlet.domain, evidence });
      continue;
    }
    const { outlet, candidates } = page.outlets.byName(name, { language: page.language });
    if (outlet && outlet.domain === page.self?.domain) continue;
    // Several outlets have this name: then it is no person's.
    if (!outlet && candidates.length > 1) continue;
    const isAgency = outlet !== null && isWireAgency(page, outlet);
    // That another outlet signs says whose text it is.
    if (outlet) attributions.push(ofArticle(page, name, outlet, 'republication', evidence));
    if (!outlet || isAgency)
      credits.push({ role: isAgency ? 'wire' : 'author', name, outlet: outlet?.domain ?? null, evidence });
  }
}

/** "jol/dpa": the agency behind the initials of whoever handled its text. */
function agencyIn(page: Page, name: string): { name: string; outlet: OutletRef } | null {
  const parts = name.split(/\s*[/+]\s*/);
  if (parts.length < 2) return null;
  for (const part of parts) {
    const { outlet } = page.outlets.byName(part, { language: page.language });
    if (outlet && isWireAgency(page, outlet)) return { name: part, outlet };
  }
  return null;
}

function distinct(credits: readonly Credit[]): Credit[] {
  const kept = new Map<string, Credit>();
  for (const credit of credits) {
    const key = `${credit.role} ${credit.name.toLowerCase()}`;
    if (!kept.has(key)) kept.set(key, credit);
  }
  return [...kept.values()];
}

function distinctOrigins(attributions: readonly Attribution[]): Attribution[] {
  const kept = new Map<string, Attribution>();
  for (const attribution of attributions) {
    const key = `${attribution.kind} ${attribution.source.outlet ?? attribution.source.name.toLowerCase()}`;
    if (!kept.has(key)) kept.set(key, attribution);
  }
  return [...kept.values()];
}
