import type { OutletIndex } from '../outlets/outlet.ts';
import type { OutletRef, Span } from '../report.ts';
import { NOUN, Role, SOMEBODY } from './lexicon.ts';
import { tidy } from './name-text.ts';
import { type Core, from } from './phrase-core.ts';
import { titleAt } from './phrase-edges.ts';
import { canOpenName, looksLikeName, titleIn } from './phrase-names.ts';
import type { Shape } from './phrase-shape.ts';
import { is, isNameWord, opensSentence, type Reading, sentenceOf, spanOf } from './reading.ts';

/** Where names are looked up, and the language that they are written in. */
export interface Names {
  index: OutletIndex;
  language: string | null;
}

const PLAIN_WORD = /^['a-zß-öø-ɏ]*$/;
/** g1, 15min */
const LETTER_AND_DIGIT = /^(?:\p{Alphabetic}+\p{N}+|\p{N}+\p{Alphabetic}{2,})$/u;

/** An outlet's name in a phrase takes no more words than this. */
const LONGEST_NAME = 7;

/** And with the words that say what it is, no more than these. */
const LONGEST_DESCRIBED = 10;

interface NamedOutlet {
  name: string;
  outlet: OutletRef | null;
  agency: boolean;
}

/** The outlet that a phrase names: alone, beside "newspaper", or in "a report by". A person's title that holds one is none. */
export function outletIn(reading: Reading, core: Core, names: Names, shape: Shape): NamedOutlet | null {
  const { tokens, text } = reading;
  const isLong = core.end - core.first > LONGEST_DESCRIBED && reading.lexicon.writing.spaces;
  const whole = isLong || holdsQuotedName(reading, core, shape) ? null : lookUp(reading, core, names);
  if (whole) return { ...whole, name: withoutArticle(reading, core, names, whole) };
  // «Vestnik»-ը: behind the mark stands no more than an ending.
  const behindAdjective = quotedNameBehindAdjective(reading, core);
  const quoted = behindAdjective ?? (reading.nameMarks.has(core.first) ? titleIn(reading, core) : null);
  // The adjective may tell namesakes apart: »der britische „Express“«.
  const told = behindAdjective && lookUp(reading, from(reading, core, core.first + 1), names);
  if (told) return { ...told, name: tidy(text.slice(behindAdjective.start, behindAdjective.stop)) };
  const bare = quoted ?? behindArticle(reading, core);
  const adorned = bare && lookUp(reading, bare, names);
  if (adorned) return adorned;
  const open = shape.anywhere || ((shape.outletNoun || shape.documentNoun) && !shape.personName);
  if (!open) return null;
  let best: { first: number; end: number; found: NamedOutlet } | null = null;
  for (let first = core.first; first < core.end; first++) {
    if (!canOpenName(reading, first)) continue;
    // "State media": a noun of several words holds no shorter name.
    const noun = reading.entries[first]?.find(
      ({ length, roles }) => length > 1 && (roles & (Role.outlet | Role.organization)) !== 0,
    );
    for (let end = Math.min(core.end, first + LONGEST_NAME); end > first; end--) {
      if ((best && end - first <= best.end - best.first) || (noun && end - first < noun.length)) break;
      if (is(reading, end - 1, Role.link | Role.determiner | Role.and) && tokens[end - 1]?.capital === false) continue;
      if (end - first === 1 && isNounAtHead(reading, first)) continue;
      const start = tokens[first]?.start ?? 0;
      const stop = end === core.end ? core.stop : (tokens[end - 1]?.end ?? 0);
      const found = lookUp(reading, { first, end, start, stop }, names);
      if (found) best = { first, end, found };
    }
  }
  if (
    !best ||
    isPartOfForeign(reading, core, best) ||
    opensOrganization(reading, core, best.end) ||
    endsOrganization(reading, core, best.first)
  )
    return null;
  // "the Sunday Post" is another paper than the Post, and "the journal Vestnik Botany" another journal than Vestnik.
  const longer = withNeighbours(reading, core, best.first, best.end, shape);
  if (!longer) {
    const title = titleIn(reading, { ...core, first: best.first, end: best.end });
    return title ? { ...best.found, name: text.slice(title.start, title.stop) } : best.found;
  }
  return { name: tidy(text.slice(...longer)), outlet: null, agency: best.found.agency };
}

/** "Агентство AFP сообщает": without articles a noun opens the sentence, before a name; the outlet called "Agency" is another. */
function isNounAtHead(reading: Reading, first: number): boolean {
  if (reading.lexicon.hasDeterminers || !is(reading, first, Role.outlet | Role.agency)) return false;
  return opensSentence(reading, first) && reading.tokens[first + 1]?.capital === true;
}

/** "a report of the World Bank": before a capitalised noun for an organization, "World" is no newspaper. */
function opensOrganization(reading: Reading, { end }: Core, next: number): boolean {
  if (reading.lexicon.writing.capitals !== 'name' || next >= end) return false;
  return reading.tokens[next]?.capital === true && is(reading, next, Role.organization);
}

/** "کارکنان Vestnik Vision": where letters have no capitals, a foreign word with one beside it makes another name of it. */
function isPartOfForeign(reading: Reading, core: Core, { first, end }: { first: number; end: number }): boolean {
  const { capitals, headLast } = reading.lexicon.writing;
  if (capitals !== 'none' || headLast || !reading.tokens[first]?.capital) return false;
  const isCapital = (k: number) => k >= core.first && k < core.end && reading.tokens[k]?.capital === true;
  return isCapital(first - 1) || isCapital(end);
}

/** "Đảng Lao động": nor is it behind one, where the noun comes first. */
function endsOrganization(reading: Reading, core: Core, first: number): boolean {
  const { hasDefiniteNouns, writing } = reading.lexicon;
  if (!hasDefiniteNouns || writing.capitals !== 'name' || first <= core.first) return false;
  // "Grupul Vestnik": the capital of the first word is that of the sentence.
  if (opensSentence(reading, first - 1)) return false;
  return reading.tokens[first - 1]?.capital === true && is(reading, first - 1, Role.organization);
}

/** The outlet that goes by the words of a phrase, all of them. */
function lookUp(reading: Reading, { first, end, start, stop }: Core, names: Names): NamedOutlet | null {
  const named = looksLikeName(reading, first, end);
  const last = reading.tokens[end - 1];
  // Most words are plain, and an expression of the digits of all scripts is dear to make.
  const isLettered = last !== undefined && !PLAIN_WORD.test(last.norm) && LETTER_AND_DIGIT.test(last.norm);
  const opens = end - first === 2 && isLettered && is(reading, first, Role.determiner);
  const unknown = (opens || end - first === 1) && reading.roles[end - 1] === 0;
  if ((!named && !unknown) || isDocumentAtHead(reading, first, end) || isSourceNoun(reading, first, end)) return null;
  if (goesOnBehindMarks(reading, first, end)) return null;
  const name = reading.text.slice(start, stop);
  const { outlet } = names.index.byName(name, { language: names.language });
  // Some outlets write their name in lower case: franceinfo, and others may be so written: g1.
  if (!outlet || (!named && outlet.name !== name && !isLettered)) return null;
  return { name: tidy(name), outlet, agency: names.index.get(outlet.domain)?.kind === 'wire-agency' };
}

/** «Вестник» министр: where capitals tell names, one in marks ends with them. */
function goesOnBehindMarks(reading: Reading, first: number, end: number): boolean {
  if (reading.lexicon.writing.capitals !== 'name' || reading.nameMarks.size === 0) return false;
  for (let k = first; k < end; k++) {
    const marked = reading.nameMarks.has(k) ? titleAt(reading, k) : null;
    if (marked?.first === k) return marked.end < end;
  }
  return false;
}

/** "Insiders expect a sale": where every noun has a capital, or at the head of a sentence, a noun for a source is no outlet's name. */
function isSourceNoun(reading: Reading, first: number, end: number): boolean {
  if (end - first > 1 || reading.nameMarks.has(first)) return false;
  const isHead = opensSentence(reading, first);
  // "Union: managers hid it"
  if (isHead && is(reading, first, SOMEBODY | Role.organization) && !is(reading, first, Role.outlet | Role.agency))
    return reading.lexicon.hasDeterminers;
  return is(reading, first, Role.source) && (isHead || reading.lexicon.writing.capitals === 'noun');
}

/** "Dane GUS pokazują", "Report claims": without an article a noun opens the sentence, which gives it its capital. */
function isDocumentAtHead(reading: Reading, first: number, end: number): boolean {
  if (end - first > 1 || reading.nameMarks.has(first)) return false;
  const isNoun = is(reading, first, Role.document) && !is(reading, first, Role.outlet | Role.agency);
  return isNoun && reading.lexicon.writing.capitals === 'name' && opensSentence(reading, first);
}

/** "the boatman to «Lantern»": a phrase with a quoted name in it, and no newspaper beside it, is not that outlet. */
function holdsQuotedName(reading: Reading, { first, end }: Core, { outletNoun, agencyNoun }: Shape): boolean {
  if (outletNoun || agencyNoun) return false;
  for (let k = first + 2; k < end - 1; k++) if (reading.nameMarks.has(k)) return true;
  return false;
}

/** "der britische »Guardian«": what stands between the quotation marks; null where the phrase is made otherwise. */
function quotedNameBehindAdjective(reading: Reading, { first, end }: Core): Core | null {
  const adjective = reading.tokens[first + 1];
  const isAdjective = adjective?.kind === 'word' && !adjective.capital && reading.roles[first + 1] === 0;
  if (!isAdjective || !is(reading, first, Role.determiner) || !reading.nameMarks.has(first + 2)) return null;
  const close = [end - 1, end].find((k) => k > first + 3 && reading.nameMarks.has(k));
  if (close === undefined) return null;
  const [start, stop] = spanOf(reading, first + 3, close);
  return { first: first + 3, end: close, start, stop };
}

/** "a CNN broadcast", "told a Vestnik reporter": the name behind an indefinite article, where the phrase ends with it; null where it does not. */
function behindArticle(reading: Reading, { first, end, stop }: Core): Core | null {
  const name = reading.tokens[first + 1];
  const isArticle = is(reading, first, Role.determiner) && !is(reading, first, Role.definite);
  if (!isArticle || reading.tokens[first]?.capital || !name?.capital) return null;
  // "a Democrat": one word that is a noun is no name.
  if (reading.lexicon.writing.capitals !== 'name' || (end - first === 2 && is(reading, first + 1, NOUN))) return null;
  return { first: first + 1, end, start: name.start, stop };
}

/** The offsets of a name with the capitalised words beside it that belong to it; null where none does. */
function withNeighbours(reading: Reading, core: Core, from: number, to: number, { outletNoun }: Shape): Span | null {
  if (reading.lexicon.writing.capitals !== 'name') return null;
  const belongs = (k: number) =>
    k >= core.first &&
    k < core.end &&
    reading.tokens[k]?.capital === true &&
    is(reading, k, Role.outlet) &&
    !is(reading, k, Role.determiner) &&
    // "Týdeník Respekt píše": without articles such a noun opens the sentence, which gives it its capital.
    (reading.lexicon.hasDeterminers || !opensSentence(reading, k));
  let first = from;
  let end = to;
  const isName = (k: number) => k >= core.first && k < core.end && isNameWord(reading, k);
  // "the Quayline Weekly": nor is a noun alone the paper that has it behind another capital.
  const isNoun = to - from === 1 && is(reading, from, Role.outlet) && reading.roles[from - 1] === 0;
  if (isNoun && isName(from - 1) && sentenceOf(reading, from)[0] < from - 1) first -= 1;
  // "the Israeli Haaretz newspaper": before a name and a noun for an outlet a capital may say where it is from.
  while (belongs(first - 1) || (!outletNoun && isNameWord(reading, first) && isName(first - 1))) first -= 1;
  while (belongs(end) || isName(end)) end += 1;
  return first === from && end === to ? null : [reading.tokens[first]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0];
}

/** The name without "the" and "newspaper", where the index knows it so as well. */
function withoutArticle(reading: Reading, core: Core, names: Names, whole: NamedOutlet): string {
  let { first, end } = core;
  while (
    first < end - 1 &&
    (is(reading, first, Role.determiner) ||
      (is(reading, first, Role.outlet | Role.agency) && !reading.tokens[first]?.capital))
  )
    first += 1;
  while (end - 1 > first && is(reading, end - 1, Role.outlet | Role.agency) && !reading.tokens[end - 1]?.capital)
    end -= 1;
  if (first === core.first && end === core.end) return whole.name;
  const start = first === core.first ? core.start : (reading.tokens[first]?.start ?? core.start);
  const stop = end === core.end ? core.stop : (reading.tokens[end - 1]?.end ?? core.stop);
  const shorter = reading.text.slice(start, stop);
  return names.index.byName(shorter, { language: names.language }).outlet ? tidy(shorter) : whole.name;
}
