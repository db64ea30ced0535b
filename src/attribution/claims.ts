import type { CompiledForm, Element } from './forms.ts';
import type { CueRule } from './language.ts';
import { ANY_WORD, type Entry, NOUN, Role } from './lexicon.ts';
import { afterSkipped, type Phrase, phraseAfter, phraseBefore } from './phrase.ts';
import { is, isDash, type Reading, sentenceOf } from './reading.ts';
import { clauseHeads, likeliest } from './topics.ts';

/** A cue that was found with the words around it that its form asks for. Token ranges, end exclusive. */
export interface Claim {
  reading: Reading;
  rule: CueRule;
  cue: [number, number];
  source: Slot;
  /** Whom the source told it. */
  medium: Slot | null;
  /** Whom the source has it from. */
  origin: Slot | null;
  sentence: [number, number];
}

/** A phrase, less the letters that only mark its case. */
export interface Slot extends Phrase {
  cutFront: number;
  cutBack: number;
}

/** What only those can say who know names. */
export interface Judge {
  /** Can the phrase be a source of this cue? `opens` says whether a subject can stand where it stands. */
  accepts(slot: Slot, rule: CueRule, cue: [number, number], opens: boolean): boolean;
  /** The phrase, or its first part where that alone names an outlet: "Vestnik and the Post". */
  narrow(slot: Slot): Slot;
  /** Does the phrase name an outlet, and nothing else? */
  isOutlet(slot: Slot): boolean;
  /** The phrase, or its last words, where these name an outlet; null where they do not. */
  outletAtEnd(slot: Slot): Slot | null;
}

interface Affixes {
  prefix: string;
  suffix: string;
}

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

/** How far a form looks for the word that bounds a slot on its far side, in tokens. */
const FURTHEST_BOUND = 40;
/** Words of a place between a verb and its speaker. */
const LONGEST_PLACE = 6;
/** Words of a trade that the lexicon does not know. */
const LONGEST_TRADE = 3;
/** Words that stand in front of the subject. */
const LONGEST_FRONTED = 8;
/** Tokens of an outlet's name. */
const LONGEST_OUTLET = 6;
/** Tokens between a cue and the quotation that makes it one. */
const FURTHEST_SPEECH = 12;
/** Sentences have no bound in broken text, so the search in them has one, in tokens. */
const FURTHEST = 160;
const CLAUSE_END = /^[,，。;；:：!?！？]$/;
const BEFORE_INVERSION = /^[,，”"“»«」』’'?!–—-]$/;

/**
 * Every cue in a paragraph with its source, in reading order. `judge` says whether a phrase can be a source at all; where
 * it cannot, the next form of the cue is tried.
 */
export function findClaims(reading: Reading, judge: Judge): Claim[] {
  const claims: Claim[] = [];
  let index = 0;
  while (index < reading.tokens.length) {
    const claim = claimAt(reading, index, claims.at(-1), judge);
    if (typeof claim === 'number') index += claim;
    else {
      claims.push(claim);
      index = Math.max(index + 1, claim.cue[1]);
    }
  }
  return claims;
}

/** The claim whose cue begins at a token, or how many tokens to go on by. */
function claimAt(reading: Reading, index: number, previous: Claim | undefined, judge: Judge): Claim | number {
  const entries = reading.entries[index];
  const inside = (reading.quoted[index] ?? -1) !== -1;
  if (!entries || (inside && !isAside(reading, index))) return 1;
  for (const entry of entries) {
    if ((entry.roles & Role.idiom) !== 0) return entry.length;
    // Where words are not set apart, a longer noun holds the letters of a verb: 分析人士 "analysts", 分析 "analyse".
    if (isUnspacedNoun(reading, index, entry)) return entry.length;
    if (entry.cues.length === 0) continue;
    const isAny = entry.cues[0]?.rule.words === ANY_WORD;
    // A word of a longer entry is known after all; and inside a quotation only a dash says that it pauses.
    if (isAny && (reading.roles[index] !== 0 || (inside && !isDash(reading, index - 1)))) continue;
    // Most words are unknown, and few of them stand after a mark.
    if (isAny && reading.tokens[index - 1]?.kind !== 'mark' && entry.cues.every(isInverted)) continue;
    const sentence = sentenceOf(reading, index);
    for (const form of entry.cues) {
      if (form.rule.needs === 'speech' && !isNearSpeech(reading, index)) continue;
      if (inside && !(form.left.length === 1 && form.left[0]?.type === 'quotation')) continue;
      const found = matchForm(reading, index, index + entry.length, form, sentence, previous, judge);
      if (!found?.source) continue;
      const cue: [number, number] = [found.first, found.end];
      // What stands unmarked before the cue could as well be its subject.
      const before = form.left.find((element) => element.type === 'slot' && element.slot === 'medium');
      if (before?.type === 'slot' && !before.suffix && found.medium) {
        found.medium = judge.outletAtEnd(found.medium);
        if (!found.medium) continue;
      }
      if (inside && !isEnd(reading, found.source.end, sentence[1])) continue;
      const source = judge.narrow(found.source);
      if (!judge.accepts(source, form.rule, cue, found.opens)) continue;
      return {
        reading,
        rule: form.rule,
        cue,
        source,
        medium: found.medium,
        origin: found.origin,
        sentence,
      };
    }
  }
  return 1;
}

function isInverted({ left }: CompiledForm<CueRule>): boolean {
  return left[0]?.type === 'quotation';
}

/** Does a quotation end or begin nearby? Cheap, for cues that may be any verb are tried at every verb. */
function isNearSpeech(reading: Reading, index: number): boolean {
  if (/^[-–—]$/.test(reading.tokens[0]?.norm ?? '')) return true;
  if (reading.quotations.length === 0) return false;
  const furthest = Math.min(reading.tokens.length, index + FURTHEST_SPEECH);
  for (let k = Math.max(0, index - FURTHEST_SPEECH); k < furthest; k++) {
    if ((reading.quoted[k] ?? -1) >= 0) return true;
  }
  return false;
}

function isUnspacedNoun({ lexicon, tokens }: Reading, index: number, { length, roles, cues }: Entry): boolean {
  if (lexicon.writing.spaces || length === 1 || cues.length > 0 || (roles & NOUN) === 0) return false;
  // "5日报道": after a number the first of them counts.
  return tokens[index - 1]?.kind !== 'number';
}

/** « We kept our word, says she. » In some languages the speaker stands between the marks, after a comma or a dash. */
function isAside(reading: Reading, index: number): boolean {
  if (!reading.lexicon.writing.asides || reading.quoted[index - 1] !== reading.quoted[index]) return false;
  return /^[,–—-]$/.test(reading.tokens[index - 1]?.norm ?? '');
}

/** Fits a form around the tokens of its anchor. */
export function matchForm<Rule>(
  reading: Reading,
  first: number,
  end: number,
  form: CompiledForm<Rule>,
  sentence: readonly [number, number],
  previous?: Claim,
  judge?: Judge,
): Found | null {
  const gap = form.left.some(({ type }) => type === 'gap');
  const floor = Math.max(sentence[0], first - FURTHEST, gap ? afterSemicolon(reading, first, sentence[0]) : 0);
  const ceiling = Math.min(sentence[1], end + FURTHEST);
  const next = form.right[0];
  const open = form.right[1]?.type === 'slot';
  if (next?.type === 'words' && startsAt(reading, next.words, end, ceiling, open) < 0) return null;
  const found: Found = { source: null, medium: null, origin: null, first, end, opens: true };
  if (!fitLeft(reading, form.left, floor, found, previous, judge)) return null;
  const isQuoted = (k: number) => (reading.quoted[k] ?? -1) !== -1;
  const inverts =
    form.left[0]?.type === 'quotation' && (isQuoted(first - 1) || isQuoted(first - 2) || isQuoted(first - 3));
  if (!fitRight(reading, form.right, ceiling, found, judge, inverts)) return null;
  return found;
}

/** What a semicolon parts from the cue is another clause, with a subject of its own. */
function afterSemicolon(reading: Reading, end: number, floor: number): number {
  for (let k = end - 1; k >= floor && end - k <= FURTHEST; k--)
    if (reading.tokens[k]?.norm === ';' && (reading.quoted[k] ?? -1) === -1) return k + 1;
  return floor;
}

function fitLeft(
  reading: Reading,
  elements: readonly Element[],
  floor: number,
  found: Found,
  previous: Claim | undefined,
  judge: Judge | undefined,
): boolean {
  const isOutlet = judge?.isOutlet ?? (() => false);
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
    if (element.type === 'start') {
      if (cursor > 0 && !(cursor === 1 && reading.tokens[0]?.kind === 'mark')) return false;
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
    const slot = leftSlot(reading, elements.slice(n + 1), cursor, floor, gap, element, previous, after, isOutlet);
    if (!slot) return false;
    if (!gap && element.slot === 'source' && isPassive(reading, Math.max(slot.end, slot.apposition?.[1] ?? 0), cursor))
      return false;
    if (!gap && elements.length === n + 1) {
      const opening = opensClause(reading, slot.first, floor);
      // "In an interview with X the minister said": the phrase of another cue opens the clause.
      const follows = previous !== undefined && slot.first === previous.source.end;
      if (opening === 'never' && slot.first !== previous?.source.first && !follows) return false;
      found.opens = opening === 'yes' || slot.first === previous?.source.first || follows;
    }
    fill(found, element.slot, slot);
    cursor = slot.first;
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
      if (!isEnd(reading, cursor, ceiling)) return false;
      continue;
    }
    if (element.type === 'start') {
      if (cursor < reading.tokens.length) return false;
      continue;
    }
    if (element.type === 'words') {
      const at = gap
        ? seekRight(reading, element.words, cursor, ceiling)
        : startsAt(reading, element.words, cursor, ceiling, elements[n + 1]?.type === 'slot');
      if (at < 0) return false;
      cursor = at + element.words.length;
      if (!gap) found.end = cursor;
      gap = false;
      continue;
    }
    const next = elements[n + 1];
    const adjacent = element.slot === 'medium' && next?.type === 'slot' && !next.prefix;
    const outlet = element.slot === 'medium' ? outletAfter(reading, cursor, ceiling, element, judge) : null;
    const right = () => rightSlot(reading, elements.slice(n + 1), cursor, ceiling, element);
    const slot = adjacent
      ? outlet
      : (outlet ?? right() ?? (inverts ? afterPlace(reading, cursor, ceiling, element) : null));
    if (!slot) return false;
    fill(found, element.slot, slot);
    cursor = slot.end;
    gap = false;
  }
  return true;
}

function leftSlot(
  reading: Reading,
  outer: readonly Element[],
  cursor: number,
  floor: number,
  gap: boolean,
  element: Affixes,
  previous: Claim | undefined,
  after: number,
  isOutlet: Judge['isOutlet'],
): Slot | null {
  const bound = outer[0];
  if (bound?.type === 'words') {
    const near = boundedLeft(reading, bound.words, cursor, floor, element);
    return near ?? (reading.lexicon.writing.spaces ? phraseFrom(reading, bound.words, cursor, floor, element) : null);
  }
  const next = outer.find((other) => other.type !== 'gap');
  const further = next?.type === 'slot' ? next.suffix : '';
  if (gap) return gapLeft(reading, floor, cursor, element, further, after, isOutlet);
  const lowest = further ? afterMarked(reading, further, cursor, floor) : floor;
  if (lowest < 0) return null;
  if (element.suffix && standsAlone(reading, cursor - 1, element)) {
    return slotOf(reading, phraseBefore(reading, cursor - 1, lowest), { ...element, suffix: '' });
  }
  const phrase = phraseBefore(reading, beforeClaim(reading, previous, cursor, lowest), lowest);
  return slotOf(reading, phrase, element);
}

function isPassive(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (is(reading, k, Role.passive)) return true;
  return false;
}

/** Can a subject stand here? After "that" and the like only one that nobody would take for an object. */
function opensClause(reading: Reading, first: number, floor: number): 'yes' | 'perhaps' | 'never' {
  if (!reading.lexicon.hasOpeners) return 'yes';
  const head = afterUnknown(reading, first, floor);
  if (head <= floor || (is(reading, head, Role.determiner) && isFronted(reading, floor, head))) return 'yes';
  const before = reading.tokens[head - 1];
  if (!before || before.kind === 'mark' || (reading.quoted[head - 1] ?? -1) >= 0) return 'yes';
  const roles = reading.roles[head - 1] ?? 0;
  if ((roles & (Role.opener | Role.calendar | Role.between)) !== 0) return 'yes';
  return (roles & Role.stop) !== 0 ? 'perhaps' : 'never';
}

/** "Before the court the widow said": from the head of the sentence, a preposition and nothing that is a verb. */
function isFronted(reading: Reading, floor: number, first: number): boolean {
  if (first - floor > LONGEST_FRONTED || !is(reading, floor, Role.link)) return false;
  for (let k = floor; k < first; k++) {
    if (reading.tokens[k]?.kind === 'mark' || is(reading, k, Role.stop | Role.cue | Role.pronounRelative)) return false;
  }
  return !is(reading, first - 1, Role.link | Role.determiner);
}

/** "harbourmaster Tobias Wenlock": where the words begin that nothing is known of, before a name that they may describe. */
function afterUnknown(reading: Reading, first: number, floor: number): number {
  if (reading.lexicon.writing.capitals !== 'name' || !reading.tokens[first]?.capital) return first;
  let k = first;
  while (k > floor && first - k < LONGEST_TRADE) {
    const token = reading.tokens[k - 1];
    if (token?.kind !== 'word' || (token.capital && k - 1 > floor) || (reading.roles[k - 1] ?? 0) !== 0) break;
    k -= 1;
  }
  return k;
}

/** The token after the nearest word that carries the ending of the slot further out. */
function afterMarked(reading: Reading, suffix: string, cursor: number, floor: number): number {
  for (let k = cursor - 2; k >= floor; k--) {
    const norm = reading.tokens[k]?.norm ?? '';
    if (norm.endsWith(suffix) && norm.length > suffix.length) return k + 1;
  }
  return -1;
}

function rightSlot(
  reading: Reading,
  outer: readonly Element[],
  cursor: number,
  ceiling: number,
  element: Affixes,
): Slot | null {
  const bound = outer[0];
  const last = outer[1]?.type === 'slot' && outer[1].slot === 'medium';
  if (bound?.type === 'words') {
    if (!reading.lexicon.writing.spaces) return boundedRight(reading, bound.words, cursor, ceiling, element);
    return phraseUpTo(reading, bound.words, cursor, ceiling, element, last);
  }
  if (bound?.type === 'slot' && bound.prefix) {
    // "said the minister to-newspaper X": the letters on the next slot end this one.
    for (let k = cursor + 1; k < ceiling; k++) {
      if (reading.tokens[k]?.kind === 'mark') return null;
      const begins = reading.tokens[k]?.norm.startsWith(bound.prefix) === true;
      if (begins && is(reading, k, NOUN)) return slotOf(reading, phraseAfter(reading, cursor, k), element);
    }
    return null;
  }
  if (element.suffix) return upToMarked(reading, cursor, ceiling, element);
  return slotOf(reading, phraseAfter(reading, cursor, ceiling), element);
}

/** The words up to the first that carries the ending. */
function upToMarked(reading: Reading, cursor: number, ceiling: number, element: Affixes): Slot | null {
  for (let k = cursor; k < ceiling && reading.tokens[k]?.kind !== 'mark'; k++) {
    const slot = slotOf(reading, { first: cursor, end: k + 1, apposition: null }, element);
    if (slot) return slot;
  }
  return null;
}

/** "told the-Post the minister": nothing parts the two but that the first is an outlet's name. */
function outletAfter(
  reading: Reading,
  cursor: number,
  ceiling: number,
  element: Affixes,
  judge: Judge | undefined,
): Slot | null {
  const phrase = phraseAfter(reading, cursor, ceiling);
  if (!phrase || !judge) return null;
  for (let end = Math.min(phrase.end, phrase.first + LONGEST_OUTLET); end > phrase.first; end--) {
    if (!endsName(reading, end - 1)) continue;
    const slot = slotOf(reading, { first: phrase.first, end, apposition: null }, element);
    // A title in quotation marks parts the two as well, known or not.
    const title = reading.nameMarks.has(phrase.first) && reading.nameMarks.has(end - 1);
    if (slot && (title || judge.isOutlet(slot))) return slot;
  }
  return null;
}

/** “…,” writes in a chat of parents Jane Smith: the name after words in lower case that a preposition opens, to the end. */
function afterPlace(reading: Reading, cursor: number, ceiling: number, element: Affixes): Slot | null {
  if (reading.lexicon.writing.capitals !== 'name' || !is(reading, cursor, Role.link)) return null;
  const furthest = Math.min(ceiling, cursor + LONGEST_PLACE);
  let k = cursor + 1;
  while (k < furthest && reading.tokens[k]?.kind === 'word' && !reading.tokens[k]?.capital) {
    k += 1;
  }
  if (k === cursor + 1 || k >= furthest) return null;
  const slot = slotOf(reading, phraseAfter(reading, k, ceiling), element);
  return slot && slot.first === k && isEnd(reading, slot.end, ceiling) ? slot : null;
}

/** Can the name of an outlet end here? Where a capital says what a name is, not with just any word. */
function endsName(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (reading.lexicon.writing.capitals !== 'name' || token?.kind !== 'word') return true;
  return token.capital || is(reading, k, Role.outlet | Role.agency) || token.norm.startsWith("'");
}

/** The phrase that ends where the words stand; of several places the last, where the outlet that was told follows. */
function phraseUpTo(
  reading: Reading,
  words: readonly string[],
  cursor: number,
  ceiling: number,
  element: Affixes,
  last: boolean,
): Slot | null {
  let found: Slot | null = null;
  const highest = Math.min(ceiling, cursor + FURTHEST_BOUND);
  for (let k = cursor + 1; k < highest && (last || !found); k++) {
    const token = reading.tokens[k];
    if (token?.kind === 'mark' && CLAUSE_END.test(token.norm)) break;
    if (!startsWith(reading, words, k, ceiling)) continue;
    const start = /^[,،，]$/.test(reading.tokens[cursor]?.norm ?? '') ? cursor + 1 : cursor;
    const slot = slotOf(reading, phraseAfter(reading, start, k), element);
    if (slot?.end === k) found = slot;
  }
  return found;
}

/** "X, citing Y, reported": what an earlier cue took is passed over, for the source stands before it. */
function beforeClaim(reading: Reading, previous: Claim | undefined, cursor: number, floor: number): number {
  const relative = reading.entries[cursor]?.some(({ roles }) => (roles & Role.pronounRelative) !== 0) === true;
  if (!previous?.rule.chain || relative) return cursor;
  const first = Math.min(previous.cue[0], previous.source.first);
  const end = Math.max(previous.cue[1], previous.source.end);
  if (first <= floor || cursor <= first || cursor > end + 1) return cursor;
  return reading.tokens[first - 1]?.kind === 'mark' &&
    !/^[)）\]»”"]$/.test(reading.tokens[first - 1]?.norm ?? '') &&
    (reading.quoted[first - 1] ?? -1) < 0
    ? first - 1
    : first;
}

/** Is what stands here no verb that would make a subject of the words before it? */
function isEnd(reading: Reading, k: number, ceiling: number): boolean {
  const token = reading.tokens[k];
  if (!token || k >= ceiling) return true;
  if (token.kind === 'mark') return /^[,，.。;!?—–(-]$/.test(token.norm);
  if (is(reading, k, Role.pronounRelative)) return true;
  if (is(reading, k, Role.link)) return is(reading, k + 1, Role.calendar);
  return is(reading, k, Role.between | Role.calendar) && !is(reading, k, Role.stop);
}

function fill(found: Found, name: string, slot: Slot): void {
  if (name === 'medium') found.medium = slot;
  else if (name === 'origin') found.origin = slot;
  else found.source = slot;
}

/** Takes the case letters that the form asks for off a phrase; null where it lacks them. */
function slotOf(reading: Reading, phrase: Phrase | null, { prefix, suffix }: Affixes): Slot | null {
  if (!phrase) return null;
  const head = reading.tokens[phrase.first];
  const tail = reading.tokens[phrase.end - 1];
  if (!head || !tail) return null;
  if (prefix && !(head.norm.startsWith(prefix) && head.norm.length > prefix.length)) return null;
  if (suffix && tail.norm === suffix && !tail.spaced && phrase.end - phrase.first > 1) {
    return { ...phrase, end: phrase.end - 1, cutFront: prefix.length, cutBack: 0 };
  }
  if (suffix && !(tail.norm.endsWith(suffix) && tail.norm.length > suffix.length)) return null;
  return { ...phrase, cutFront: prefix.length, cutBack: suffix.length };
}

/** The source at the head of the sentence or of a clause, or the one that carries the marker. */
function gapLeft(
  reading: Reading,
  floor: number,
  cursor: number,
  element: Affixes,
  further: string,
  after: number,
  isOutlet: Judge['isOutlet'],
): Slot | null {
  const candidates = element.suffix
    ? marked(reading, floor, cursor, element, further)
    : clauseHeads(reading, floor, cursor);
  return likeliest(reading, candidates, after, isOutlet);
}

/** The phrases that end in a marker, where it is the ending of their last word; `further` marks the one before each. */
function* marked(reading: Reading, floor: number, cursor: number, element: Affixes, further: string): Generator<Slot> {
  for (let k = floor; k < cursor; k++) {
    const token = reading.tokens[k];
    if (!token || (reading.quoted[k] ?? -1) !== -1 || token.kind === 'mark') continue;
    if (!token.norm.endsWith(element.suffix)) continue;
    const lowest = further ? afterMarked(reading, further, k + 1, floor) : floor;
    if (lowest < 0) continue;
    const alone = standsAlone(reading, k, element);
    const phrase = phraseBefore(reading, alone ? k : k + 1, lowest);
    const slot = alone ? slotOf(reading, phrase, { ...element, suffix: '' }) : slotOf(reading, phrase, element);
    if (slot) yield slot;
  }
}

/** "뉴욕타임스(NYT)는": after a mark an ending is a word of its own. */
function standsAlone(reading: Reading, k: number, { suffix }: Affixes): boolean {
  const token = reading.tokens[k];
  return token?.norm === suffix && !token.spaced && reading.tokens[k - 1]?.kind === 'mark';
}

/** "from a letter, which the paper has, it follows": the phrase that begins after the words, with what stands beside it. */
function phraseFrom(
  reading: Reading,
  words: readonly string[],
  cursor: number,
  floor: number,
  element: Affixes,
): Slot | null {
  const lowest = Math.max(floor, cursor - FURTHEST_BOUND);
  for (let k = cursor - 1; k > lowest; k--) {
    if (!endsWith(reading, words, k, floor)) continue;
    const phrase = phraseBefore(reading, cursor, k);
    if (phrase?.first === k) return slotOf(reading, phrase, element);
  }
  return null;
}

/** Everything between a word of the form and the cue: "据…报道". */
function boundedLeft(
  reading: Reading,
  words: readonly string[],
  cursor: number,
  floor: number,
  element: Affixes,
): Slot | null {
  const lowest = Math.max(floor, cursor - FURTHEST_BOUND);
  for (let k = cursor - 1; k >= lowest; k--) {
    const token = reading.tokens[k];
    if (!token || (token.kind === 'mark' && CLAUSE_END.test(token.norm))) return null;
    if (!endsWith(reading, words, k, floor)) continue;
    return slotOf(reading, { first: k, end: cursor, apposition: null }, element);
  }
  return null;
}

function boundedRight(
  reading: Reading,
  words: readonly string[],
  cursor: number,
  ceiling: number,
  element: Affixes,
): Slot | null {
  const highest = Math.min(ceiling, cursor + FURTHEST_BOUND);
  for (let k = cursor + 1; k < highest; k++) {
    const token = reading.tokens[k];
    if (!token || (token.kind === 'mark' && CLAUSE_END.test(token.norm))) return null;
    if (!startsWith(reading, words, k, ceiling)) continue;
    return slotOf(reading, { first: cursor, end: k, apposition: null }, element);
  }
  return null;
}

/** Where the words stand behind the likeliest phrase, if a slot is to follow; else the first place where they do. */
function seekLeft(
  reading: Reading,
  words: readonly string[],
  floor: number,
  cursor: number,
  next: Element | undefined,
  after: number,
  isOutlet: Judge['isOutlet'],
): number {
  const places = new Map<Slot, number>();
  function* candidates(): Generator<Slot> {
    for (let k = floor; k + words.length <= cursor; k++) {
      if ((reading.quoted[k] ?? -1) !== -1 || !startsWith(reading, words, k, cursor)) continue;
      const phrase = phraseBefore(reading, k, floor);
      if (!phrase) continue;
      const slot = { ...phrase, cutFront: 0, cutBack: 0 };
      places.set(slot, k);
      yield slot;
    }
  }
  if (next?.type === 'slot') {
    const slot = likeliest(reading, candidates(), after, isOutlet);
    return slot ? (places.get(slot) ?? -1) : -1;
  }
  for (let k = floor; k + words.length <= cursor; k++) {
    if ((reading.quoted[k] ?? -1) === -1 && startsWith(reading, words, k, cursor)) return k;
  }
  return -1;
}

function seekRight(reading: Reading, words: readonly string[], cursor: number, ceiling: number): number {
  const highest = Math.min(ceiling, cursor + FURTHEST_BOUND);
  for (let k = cursor; k < highest; k++) if (startsWith(reading, words, k, ceiling)) return k;
  return -1;
}

function startsWith(reading: Reading, words: readonly string[], at: number, ceiling: number): boolean {
  return at + words.length <= ceiling && words.every((word, n) => fitsWord(word, reading.tokens[at + n]?.norm ?? ''));
}

/** Where the words stand: after what may be passed over, if a phrase is to follow them, or here. */
function startsAt(reading: Reading, words: readonly string[], at: number, ceiling: number, passes: boolean): number {
  const after = passes ? afterSkipped(reading, at, ceiling) : at;
  if (startsWith(reading, words, after, ceiling)) return after;
  return startsWith(reading, words, at, ceiling) ? at : -1;
}

function endsWith(reading: Reading, words: readonly string[], end: number, floor: number): boolean {
  const at = end - words.length;
  return at >= floor && words.every((word, n) => fitsWord(word, reading.tokens[at + n]?.norm ?? ''));
}

/** Is this the word, or one that its `*` stands for? */
export function fitsWord(word: string, norm: string): boolean {
  const star = word.indexOf('*');
  if (star < 0) return word === norm;
  return norm.startsWith(word.slice(0, star)) && norm.endsWith(word.slice(star + 1));
}

/** "Jane Smith, a lawyer, announces talks": a name at the head, with a description beside it, is the subject. */
function isAfterSubject(reading: Reading, end: number, floor: number): boolean {
  if (reading.tokens[end - 1]?.norm !== ',' || reading.lexicon.writing.capitals !== 'name') return false;
  if (!reading.tokens[floor]?.capital || !reading.tokens[floor + 1]?.capital) return false;
  const subject = phraseBefore(reading, end, floor);
  if (!subject?.apposition || subject.first !== floor || subject.end - floor < 2) return false;
  for (let k = floor; k < subject.end; k++) if (!reading.tokens[k]?.capital) return false;
  return is(reading, subject.apposition[0], NOUN | Role.determiner);
}

/** Does a name in marks end here that is written as titles are: with a capital on every other word, or more? */
function isTitle(reading: Reading, k: number): boolean {
  if (!reading.nameMarks.has(k)) return false;
  const quotation = reading.quotations.find(({ end }) => end === k + 1);
  const words = reading.tokens.slice(quotation?.first ?? k, k).filter(({ kind }) => kind === 'word');
  return words.length > 0 && 2 * words.filter(({ capital }) => capital).length >= words.length;
}

function isInversion(reading: Reading, k: number, floor: number): boolean {
  // What stands before it is then the title of a newspaper, and no quotation.
  if (isTitle(reading, k)) return false;
  return k < floor || BEFORE_INVERSION.test(reading.tokens[k]?.norm ?? '');
}
