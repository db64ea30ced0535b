import type { Claim, Judge, Slot } from './claim.ts';
import type { CompiledForm, Element } from './compiled.ts';
import { endsWith, seekRight, startsAt, startsWith } from './form-words.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { afterBracket } from './phrase-edges.ts';
import { subjectBehindPlace } from './place-in-front.ts';
import { is, isDash, isNameWord, isStop, opensAsObject, type Reading } from './reading.ts';
import { afterApposition, opening } from './slot-edges.ts';
import { afterPlace, beforeOutlet, isEnd, leftSlot, nameAfter, outletAfter, rightSlot, seekLeft } from './slots.ts';
import { endOfOpening, isAfterFront, isAfterSubject, isInversion, LONGEST_FRONTED } from './verb-first.ts';

interface Found {
  source: Slot | null;
  medium: Slot | null;
  origin: Slot | null;
  /** Its subject stands where a clause can begin. */
  opens: boolean;
  /** The tokens that the form covers besides its slots. */
  first: number;
  end: number;
}

/** Words of a trade that the lexicon does not know. */
const LONGEST_TRADE = 3;
/** Sentences have no bound in broken text, so the search in them has one, in tokens. */
const FURTHEST = 160;

/**
 * Fits a form around the tokens of its anchor, from `first` to before `end`; null where the words beside it do not fit.
 * `previous` is the claim before this one in the paragraph; `within`: the subject may stand behind a noun that its clause describes.
 */
export function matchForm<Rule>(
  reading: Reading,
  first: number,
  end: number,
  form: CompiledForm<Rule>,
  sentence: readonly [number, number],
  previous?: Claim,
  judge?: Judge,
  within = false,
): Found | null {
  // Cheap, and most words follow no mark.
  if (form.left[0]?.type === 'quotation' && !isInversion(reading, first - 1, sentence[0])) return null;
  const gap = form.left.some(isGap);
  const floor = Math.max(sentence[0], first - FURTHEST, gap ? afterSemicolon(reading, first, sentence[0]) : 0);
  const ceiling = Math.min(sentence[1], end + FURTHEST);
  const next = form.right[0];
  if (next?.type === 'slot' && form.left.length === 0 && hasSubject(reading, first)) return null;
  const open = form.right[1]?.type === 'slot';
  if (next?.type === 'words' && startsAt(reading, next.words, end, ceiling, open) < 0) return null;
  const found: Found = { source: null, medium: null, origin: null, first, end, opens: true };
  if (!fitLeft(reading, form.left, floor, found, previous, judge, within)) return null;
  const follows = form.left.some(({ type }) => type === 'quotation') || isDash(reading, first - 1);
  const inverts = form.left[0]?.type === 'quotation' && isSaidBefore(reading, first);
  if (!fitRight(reading, form.right, ceiling, found, judge, inverts, follows)) return null;
  return found;
}

/** "he had warned the sick": a word that holds the subject stands before the verb, with no more than "had" or "not" in between. */
function hasSubject({ lexicon, tokens, roles }: Reading, first: number): boolean {
  if (lexicon.subjects.size === 0) return false;
  const word = ((roles[first - 1] ?? 0) & (Role.between | Role.stop)) !== 0 ? 2 : 1;
  return lexicon.subjects.has(tokens[first - 1]?.norm ?? '') || lexicon.subjects.has(tokens[first - word]?.norm ?? '');
}

function isGap({ type }: Element): boolean {
  return type === 'gap';
}

/** Does a quotation end shortly before the cue? */
function isSaidBefore({ quoted }: Reading, first: number): boolean {
  for (let k = Math.max(0, first - 3); k < first; k++) if (quoted[k] !== -1) return true;
  return false;
}

/** What a semicolon parts from the cue is another clause, with a subject of its own. */
function afterSemicolon(reading: Reading, end: number, floor: number): number {
  for (let k = end - 1; k >= floor && end - k <= FURTHEST; k--)
    if (reading.tokens[k]?.norm === ';' && (reading.quoted[k] ?? -1) === -1) return k + 1;
  return floor;
}

function isNone(): boolean {
  return false;
}

function fitLeft(
  reading: Reading,
  elements: readonly Element[],
  floor: number,
  found: Found,
  previous: Claim | undefined,
  judge: Judge | undefined,
  within: boolean,
): boolean {
  const isOutlet = judge?.isOutlet ?? isNone;
  // What follows a claim is more likely about the next one, unless that claim only said whom somebody has it from.
  const after = previous && !previous.rule.chain && !previous.rule.told ? previous.cue[1] : floor;
  let cursor = found.first;
  let gap = false;
  for (let n = 0; n < elements.length; n++) {
    const element = elements[n];
    if (!element) break;
    if (element.type === 'gap') {
      gap = true;
      continue;
    }
    if (element.type === 'quotation') {
      if (!isInversion(reading, cursor - 1, floor) || isAfterSubject(reading, cursor, floor)) return false;
      continue;
    }
    if (element.type === 'front') {
      if (!isAfterFront(reading, cursor, floor, previous)) return false;
      continue;
    }
    if (element.type === 'start') {
      // Behind a gap it is the sentence that must open the paragraph: "Out of the Cup, coach: we will go on".
      const start = gap ? floor : cursor;
      if (start > 0 && !(start === 1 && reading.tokens[0]?.kind === 'mark')) return false;
      continue;
    }
    if (element.type === 'words') {
      const next = elements[n + 1];
      const at = gap
        ? seekLeft(reading, element.words, floor, cursor, next, after, isOutlet)
        : endsWith(reading, element.words, cursor, floor)
          ? cursor - element.words.length
          : -1;
      if (at < 0) return false;
      if (!gap) found.first = at;
      cursor = at;
      gap = false;
      continue;
    }
    const phrase =
      gap && element.slot === 'source' && previous && goesOn(reading, previous, cursor)
        ? previous.source
        : leftSlot(reading, elements.slice(n + 1), cursor, floor, gap, element, previous, after, isOutlet);
    if (!phrase) return false;
    // "two diplomats the-Post told": nothing parts the two but that the second is an outlet's name.
    const adjoins = element.slot === 'medium' && elements[n + 1]?.type === 'slot';
    const slot = adjoins && judge ? judge.outletAtEnd(phrase) : phrase;
    if (!slot) return false;
    if (element.slot === 'source' && isAdverbial(reading, slot)) return false;
    // "met the neighbours and said": what an article of the object opens does nothing, nor does what a word in the case of an object opens, but
    // where nothing has a capital, and the last word tells.
    const isOutermost = element.slot === 'source' && elements.length === n + 1;
    if (isOutermost && reading.lexicon.writing.capitals !== 'none' && opensAsObject(reading, slot.first)) return false;
    if (!gap && element.slot === 'source' && isPassive(reading, Math.max(slot.end, slot.apposition?.[1] ?? 0), cursor))
      return false;
    // "In an interview with X said the minister": who was told is not who speaks, nor are the words before the name.
    const isTold = previous?.rule.told && slot.first >= previous.cue[0] && slot.first <= previous.source.first;
    // Where the verb comes second, "according to X" stands before it, and its subject behind it.
    const isBehindCue =
      !gap &&
      reading.lexicon.hasFronts &&
      previous !== undefined &&
      endOfOpening(previous, floor) > floor &&
      slot.first === previous.source.first;
    if (element.slot === 'source' && (isTold || isBehindCue)) return false;
    if (!gap && elements.length === n + 1) {
      const opening = within ? 'yes' : opensClause(reading, slot, floor);
      // "In an interview with X the minister said": the phrase of another cue opens the clause.
      const follows =
        previous !== undefined &&
        (slot.first === previous.source.end || (previous.rule.told === true && slot.first === previous.cue[1]));
      if (opening === 'never' && slot.first !== previous?.source.first && !follows) return false;
      found.opens = opening === 'yes' || slot.first === previous?.source.first || follows;
    }
    if (element.slot === 'medium' && !element.suffix && !canBeMedium(reading, slot)) return false;
    fill(found, element.slot, slot);
    cursor = elements[n + 1]?.type === 'words' ? opening(slot) : slot.first;
    gap = false;
  }
  return true;
}

function fitRight(
  reading: Reading,
  elements: readonly Element[],
  ceiling: number,
  found: Found,
  judge: Judge | undefined,
  inverts: boolean,
  follows: boolean,
): boolean {
  let cursor = found.end;
  let gap = false;
  for (let n = 0; n < elements.length; n++) {
    const element = elements[n];
    if (!element) break;
    if (element.type === 'gap') {
      gap = true;
      continue;
    }
    if (element.type === 'quotation') {
      if (!inverts && !isEnd(reading, cursor, ceiling)) return false;
      continue;
    }
    if (element.type === 'front') return false;
    if (element.type === 'start') {
      if (cursor < reading.tokens.length) return false;
      continue;
    }
    if (element.type === 'words') {
      const at = gap
        ? seekRight(reading, element.words, cursor, ceiling)
        : startsAt(
            reading,
            element.words,
            cursor,
            ceiling,
            elements[n + 1]?.type === 'slot' || elements[n - 1]?.type === 'slot',
          );
      if (at < 0) return false;
      cursor = at + element.words.length;
      if (!gap) found.end = cursor;
      gap = false;
      continue;
    }
    const next = elements[n + 1];
    const adjacent = element.slot === 'medium' && next?.type === 'slot' && !next.prefix;
    // Without spaces the words of the form say where the name ends: "接受半岛电视台采访".
    const isBounded = next?.type === 'words' && !reading.lexicon.writing.spaces;
    // "quotes Vestnik the coach", "quotes the coach Vestnik": only the outlet's name parts the two.
    const quotes = next?.type === 'slot' && !next.prefix && (next.slot === 'origin' || element.slot === 'origin');
    const seeksOutlet = (element.slot === 'medium' && !isBounded) || (quotes && element.slot === 'source');
    const known = seeksOutlet ? outletAfter(reading, cursor, ceiling, element, judge, next?.type === 'slot') : null;
    if (quotes && element.slot === 'source' && !known) return false;
    const outlet =
      known ?? (adjacent && elements[n - 1]?.type === 'words' ? nameAfter(reading, cursor, ceiling) : null);
    let slot = quotes && element.slot === 'origin' ? beforeOutlet(reading, cursor, ceiling, judge) : outlet;
    if (quotes && !slot) return false;
    if (!slot && !adjacent) slot = rightSlot(reading, elements.slice(n + 1), cursor, ceiling, element, judge);
    if (!slot && !adjacent && follows)
      slot = afterPlace(reading, cursor, ceiling, element, inverts || isDash(reading, found.first - 1));
    if (!slot || (element.slot === 'medium' && !outlet && !canBeMedium(reading, slot))) return false;
    // "ha detto l’assessora alla Sanità, Ida Roth": what a name follows behind a comma says whose office it is.
    if (element.slot === 'medium' && !known && isBeforeFullName(reading, slot.end)) return false;
    fill(found, element.slot, slot);
    // "säger Ida Roth (S) till Ekot"
    const beyond = [afterApposition(slot), afterBracket(reading, slot.end)];
    const isBeyond = (at: number) => next?.type === 'words' && startsWith(reading, next.words, at, ceiling);
    cursor = beyond.find(isBeyond) ?? slot.end;
    gap = false;
  }
  return true;
}

function isBeforeFullName(reading: Reading, comma: number): boolean {
  return reading.tokens[comma]?.norm === ',' && isNameWord(reading, comma + 1) && isNameWord(reading, comma + 2);
}

/** "a professor of law Jane Smith" is no outlet called "law Jane Smith": a name has a capital at its head, or a noun for an outlet. */
function canBeMedium(reading: Reading, { first, end }: Slot): boolean {
  if (reading.lexicon.writing.capitals !== 'name') return true;
  // "told Congress", "accused the USA": an organization is no outlet that was told.
  if (is(reading, first, Role.organization) && !is(reading, first, Role.outlet | Role.agency)) return false;
  // "a paper that spoke with six officials": they are no paper.
  const isPeople = is(reading, first + 1, Role.source | Role.people) && !is(reading, first + 1, Role.collective);
  if (is(reading, first, Role.determiner | PRONOUN) && !isPeople) return true;
  for (let k = first; k < end; k++) if (is(reading, k, Role.outlet | Role.agency)) return true;
  return reading.tokens[first]?.kind !== 'word' || reading.tokens[first]?.capital === true;
}

function isPassive(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (is(reading, k, Role.passive)) return true;
  return false;
}

/** Can a subject stand here? After "that" and the like only one that nobody would take for an object. */
function opensClause(reading: Reading, { first, end, apposition }: Slot, floor: number): 'yes' | 'perhaps' | 'never' {
  if (reading.lexicon.conditions.has(reading.tokens[first - 1]?.norm ?? '') && first > floor) return 'never';
  if (isBehindPreposition(reading, first, floor)) return 'never';
  if (!reading.lexicon.hasOpeners) return 'yes';
  const head = afterUnknown(reading, first, floor);
  // «Rzeczpospolita» wrote: a title in marks is nobody's object, wherever it stands.
  if (reading.nameMarks.has(first)) {
    const isPlace = reading.lexicon.hasFronts && first - 1 === floor && is(reading, floor, Role.link);
    return isPlace && is(reading, floor, Role.front) ? 'never' : 'yes';
  }
  if (head <= floor || (is(reading, head, Role.determiner) && isFronted(reading, floor, head))) return 'yes';
  if (subjectBehindPlace(reading, { first, end }, floor) === first) return 'yes';
  const before = reading.tokens[head - 1];
  if (!before || before.kind === 'mark' || (reading.quoted[head - 1] ?? -1) >= 0) return 'yes';
  // "since the year 2003 the council"
  if (before.kind === 'number' && is(reading, head - 2, Role.calendar)) return 'yes';
  const roles = reading.roles[head - 1] ?? 0;
  if ((roles & (Role.opener | Role.calendar | Role.between)) !== 0) return 'yes';
  // "Outside experts say", "In court witnesses said": one word stands in front of a noun without an article.
  return (roles & Role.stop) !== 0 || (apposition === null && (roles & Role.link) !== 0 && head - 1 === floor)
    ? 'perhaps'
    : 'never';
}

/** "At the microphone of the station admitted the captain": where the verb comes second, what a preposition opens is not its subject. */
function isBehindPreposition({ lexicon, roles, tokens }: Reading, first: number, floor: number): boolean {
  if (!lexicon.hasFronts || first - 1 !== floor || tokens[first]?.kind === 'number') return false;
  if (lexicon.hasOpeners && lexicon.writing.capitals !== 'noun') return false;
  const before = roles[floor] ?? 0;
  return (before & Role.front) !== 0 && (before & Role.link) !== 0 && (before & (NOUN | Role.determiner)) === 0;
}

/** "Before the court the widow said": from the head of the sentence, a preposition and nothing that is a verb. */
function isFronted(reading: Reading, floor: number, first: number): boolean {
  if (first - floor > LONGEST_FRONTED || !is(reading, floor, Role.link)) return false;
  for (let k = floor; k < first; k++) {
    if (reading.tokens[k]?.kind === 'mark' || is(reading, k, Role.cue | Role.pronounRelative)) return false;
    if (is(reading, k, Role.stop) && !is(reading, k, Role.link)) return false;
  }
  return !is(reading, first - 1, Role.link | Role.determiner);
}

/** "Snow is forecast, the agency said, adding that": right behind a claim and a comma its speaker goes on. */
function goesOn(reading: Reading, { rule, cue, source, sentence }: Claim, cursor: number): boolean {
  if (rule.chain || rule.told || reading.tokens[cursor - 1]?.norm !== ',' || sentence[0] > cursor) return false;
  return source.first < cue[0] && cue[1] === cursor - 1;
}

/**
 * "therefore warned experts", "shortly before the debate said": an adverb is nobody, with or without what a preposition adds to it. Nor is the
 * beginning of a cue at the head of the sentence: "In an interview with".
 */
function isAdverbial(reading: Reading, { first, end }: Slot): boolean {
  // "A week later warned experts"
  const isWithin = (length: number) => length > 1 && length >= end - first;
  if (reading.entries[first]?.some(({ length, roles }) => isWithin(length) && (roles & Role.front) !== 0)) return true;
  if (is(reading, first, NOUN | PRONOUN)) return false;
  const alone = end - first === 1;
  if (is(reading, first, Role.front))
    return alone || (is(reading, first + 1, Role.link) && !is(reading, first, Role.particle | Role.determiner));
  return alone && is(reading, first, Role.cue) && is(reading, first + 1, Role.cue);
}

/** "harbourmaster Tobias Wenlock", "trade minister Joan Bell": where the words begin that nothing is known of, before whom they may describe. */
function afterUnknown(reading: Reading, first: number, floor: number): number {
  if (reading.lexicon.writing.capitals !== 'name') return first;
  if (!reading.tokens[first]?.capital && !is(reading, first, SOMEBODY)) return first;
  let k = first;
  while (k > floor && first - k < LONGEST_TRADE) {
    const token = reading.tokens[k - 1];
    if (token?.kind !== 'word' || (token.capital && k - 1 > floor) || (reading.roles[k - 1] ?? 0) !== 0) break;
    if (isStop(reading, k - 1)) break;
    k -= 1;
  }
  return k;
}

function fill(found: Found, name: string, slot: Slot): void {
  if (name === 'medium') found.medium = slot;
  else if (name === 'origin') found.origin = slot;
  else found.source = slot;
}
