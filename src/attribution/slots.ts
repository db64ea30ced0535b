import { boundedLeft, boundedRight, phraseFrom, phraseFromWords, phraseUpTo } from './bounded.ts';
import type { Claim, Judge, Phrase, Slot } from './claim.ts';
import type { Element, Word } from './compiled.ts';
import { startsWith } from './form-words.ts';
import { Role, SOMEBODY } from './lexicon.ts';
import { afterSkipped, phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { isNameBehindMany } from './phrase-edges.ts';
import { subjectBehindPlace } from './place-in-front.ts';
import { changesScript, is, isNameWord, isStop, type Reading } from './reading.ts';
import { type Affixes, slotOf, standsAlone, uncut } from './slot-edges.ts';
import { clauseHeads, likeliest, nearest } from './topics.ts';

/** Words of a place between a verb and its speaker. */
const LONGEST_PLACE = 6;
/** Tokens of an outlet's name. */
const LONGEST_OUTLET = 6;

/**
 * The phrase of a slot that ends before `cursor`. `outer` are the elements of the form beyond it; with `gap` it may stand
 * anywhere before, and then `after` is where the claim before this one ends.
 */
export function leftSlot(
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
    if (gap && reading.lexicon.writing.spaces) return phraseFromWords(reading, bound.words, cursor, floor, element);
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
  const own = previous?.rule.told && afterTold(reading, previous, cursor, lowest);
  const phrase = own || phraseBefore(reading, beforeClaim(reading, previous, cursor, lowest), lowest);
  if (!phrase || outer.length > 0 || phrase.apposition) return slotOf(reading, phrase, element);
  const subject = subjectBehindPlace(reading, phrase, lowest);
  return slotOf(reading, subject < 0 ? phrase : { ...phrase, first: subject }, element);
}

/** "On Radio Nord the economist Jane Smith said": the subject between whom she told it and the verb; null where none stands there. */
function afterTold(reading: Reading, { source, cue }: Claim, cursor: number, lowest: number): Phrase | null {
  const start = Math.max(source.end, cue[1]);
  if (start < lowest || start >= cursor) return null;
  const phrase = phraseBefore(reading, cursor, start);
  return phrase?.first === start ? phrase : null;
}

/** The phrase of a slot that begins at `cursor`. `outer` are the elements of the form beyond it. */
export function rightSlot(
  reading: Reading,
  outer: readonly Element[],
  cursor: number,
  ceiling: number,
  element: Affixes,
  judge: Judge | undefined,
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
      const outlet =
        is(reading, k, Role.outlet | Role.agency) || outletAfter(reading, k, ceiling, bound, judge) !== null;
      if (begins && outlet) return slotOf(reading, phraseAfter(reading, cursor, k), element);
    }
    return null;
  }
  if (element.suffix) return upToMarked(reading, cursor, ceiling, element);
  const phrase = phraseAfter(reading, cursor, ceiling);
  return slotOf(reading, outletInTwoWords(reading, phrase, judge) ?? phrase, element);
}

/** "Dagens industri lays off": an outlet whose second word has a small letter, so that only the index tells where its name ends. */
function outletInTwoWords(reading: Reading, phrase: Phrase | null, judge: Judge | undefined): Phrase | null {
  if (!phrase || !judge || !isNameInTwoWords(reading, phrase.first)) return null;
  const pair = { first: phrase.first, end: phrase.first + 2, apposition: null };
  return judge.isOutlet(uncut(pair)) ? pair : null;
}

function isNameInTwoWords({ lexicon, roles, tokens }: Reading, first: number): boolean {
  const second = tokens[first + 1];
  const isPair = tokens[first]?.capital === true && second?.kind === 'word' && !second.capital;
  return isPair && lexicon.writing.capitals === 'name' && roles[first + 1] === 0;
}

/** Where the words stand behind the likeliest phrase, if a slot is to follow; else the first place where they do. */
export function seekLeft(
  reading: Reading,
  words: readonly Word[],
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
      if (!phrase || holdsPlace(reading, phrase)) continue;
      const slot = uncut(phrase);
      places.set(slot, k);
      yield slot;
    }
  }
  if (next?.type === 'slot') {
    const { capitals, headLast, spaces } = reading.lexicon.writing;
    const isAgent = headLast === true && spaces && capitals === 'none';
    const slot = isAgent ? nearest(candidates()) : likeliest(reading, candidates(), after, isOutlet);
    return slot ? (places.get(slot) ?? -1) : -1;
  }
  for (let k = floor; k + words.length <= cursor; k++) {
    if ((reading.quoted[k] ?? -1) === -1 && startsWith(reading, words, k, cursor)) return k;
  }
  return -1;
}

/** "the crews Izmir, Ankara and Bursa-in searched": the mark is of a list that the subject stands before. */
function holdsPlace(reading: Reading, { first, end }: Phrase): boolean {
  for (let k = first + 1; k < end; k++) if (isNameBehindMany(reading, k)) return true;
  return false;
}

/** "told the-Post the minister": nothing parts the two but that the first is an outlet's name; `adjoins`: such a phrase may follow. */
export function outletAfter(
  reading: Reading,
  cursor: number,
  ceiling: number,
  element: Affixes,
  judge: Judge | undefined,
  adjoins = true,
): Slot | null {
  const phrase = phraseAfter(reading, cursor, ceiling);
  if (!phrase || !judge) return null;
  const pair = outletInTwoWords(reading, phrase, judge);
  if (pair) return slotOf(reading, pair, element);
  for (let end = Math.min(phrase.end, phrase.first + LONGEST_OUTLET); end > phrase.first; end--) {
    if (!endsName(reading, end - 1) || is(reading, end, Role.collective)) continue;
    // "told Sky Bellamy": a part of a name is no outlet.
    if (!adjoins && reading.lexicon.nounsInFront && end < phrase.end && isNameWord(reading, end)) continue;
    const slot = slotOf(reading, { first: phrase.first, end, apposition: null }, element);
    // A title in quotation marks parts the two as well, known or not.
    const title = reading.nameMarks.has(slot?.first ?? phrase.first) && reading.nameMarks.has(end - 1);
    if (slot && (title || judge.isOutlet(slot))) return slot;
  }
  return null;
}

/** "quotes the coach Jan Bell Vestnik": the words before an outlet that ends the phrase; null where none ends it. */
export function beforeOutlet(reading: Reading, cursor: number, ceiling: number, judge: Judge | undefined): Slot | null {
  const phrase = phraseAfter(reading, cursor, ceiling);
  if (!phrase || !judge) return null;
  // "quotes Есенов Vestnik": other letters end a phrase, and begin the outlet's name.
  const other = changesScript(reading, phrase.end)
    ? outletAfter(reading, phrase.end, ceiling, { prefix: '', suffix: '' }, judge)
    : null;
  if (other) return { ...phrase, cutFront: 0, cutBack: 0 };
  const title = reading.quotations.find(({ isName, end }) => isName && end === phrase.end);
  const lowest = Math.max(cursor + 1, title?.first ?? phrase.end - LONGEST_OUTLET);
  for (let first = lowest; first < phrase.end; first++) {
    const outlet = { first, end: phrase.end, apposition: null, cutFront: 0, cutBack: 0 };
    if (judge.isOutlet(outlet)) return { ...outlet, first: cursor, end: first };
  }
  return null;
}

/** "said to Radio Kestrel the chairman": the words with capitals, which say of nobody who that is, before a noun or an article in small letters. */
export function nameAfter(reading: Reading, cursor: number, ceiling: number): Slot | null {
  const { tokens } = reading;
  if (reading.lexicon.writing.capitals !== 'name') return null;
  const taken = SOMEBODY | Role.stop | Role.cue | Role.link;
  let end = cursor;
  while (end < ceiling && end - cursor < LONGEST_OUTLET && tokens[end]?.capital && !is(reading, end, taken)) end += 1;
  const isNoun = is(reading, end, SOMEBODY | Role.determiner) && tokens[end]?.capital === false;
  if (end === cursor || end >= ceiling || !isNoun) return null;
  return { first: cursor, end, apposition: null, cutFront: 0, cutBack: 0 };
}

/**
 * “…,” writes in a chat of parents Jane Smith: behind speech, the name after words in lower case that a preposition or an article opens, to
 * the end; or, where an article opens it, the phrase for somebody: “…,” writes on X the vaulter Jane Smith.
 */
export function afterPlace(
  reading: Reading,
  start: number,
  ceiling: number,
  element: Affixes,
  isSpeech: boolean,
): Slot | null {
  if (reading.lexicon.writing.capitals !== 'name') return null;
  const cursor = is(reading, start, Role.link | Role.determiner) ? start : afterSkipped(reading, start, ceiling);
  if (!is(reading, cursor, Role.link | Role.determiner)) return null;
  const furthest = Math.min(ceiling, cursor + LONGEST_PLACE);
  for (let at = cursor + 2; at < furthest && reading.tokens[at - 1]?.kind === 'word'; at++) {
    if (!is(reading, at, Role.determiner) || is(reading, at - 1, Role.link | Role.determiner)) continue;
    const described = slotOf(reading, phraseAfter(reading, at, ceiling), element);
    // After a comma alone only what ends the sentence, as a subject may stand before that comma.
    const ends = described && (isSpeech || described.end >= ceiling - 1);
    return ends && isSomebody(reading, described) ? described : null;
  }
  if (!isSpeech) return null;
  let k = cursor + 1;
  while (k < furthest && reading.tokens[k]?.kind === 'word' && !reading.tokens[k]?.capital) {
    k += 1;
  }
  // "…, he said to the people of Leith": what a preposition opens is not the speaker.
  if (k === cursor + 1 || k >= furthest || is(reading, k - 1, Role.link)) return null;
  const slot = slotOf(reading, phraseAfter(reading, k, ceiling), element);
  return slot && slot.first === k && isEnd(reading, slot.end, ceiling) ? slot : null;
}

/** A noun for somebody, or a name, stands in the phrase. */
function isSomebody(reading: Reading, { first, end }: Slot): boolean {
  for (let k = first; k < end; k++) if (is(reading, k, SOMEBODY) || reading.tokens[k]?.capital) return true;
  return false;
}

/** Is what stands here no verb that would make a subject of the words before it? */
export function isEnd(reading: Reading, k: number, ceiling: number): boolean {
  const token = reading.tokens[k];
  if (!token || k >= ceiling) return true;
  if (token.kind === 'mark') return /^[,，.。;!?—–(-]$/.test(token.norm);
  if (is(reading, k, Role.pronounRelative)) return true;
  if (is(reading, k, Role.link)) return is(reading, k + 1, Role.calendar) || isClosed(reading, k, ceiling);
  return is(reading, k, Role.between | Role.calendar) && !is(reading, k, Role.stop);
}

/** "argues Smith of the Forum, unless": what a preposition opens runs up to a mark, with no verb in it. */
function isClosed(reading: Reading, start: number, ceiling: number): boolean {
  if (reading.lexicon.writing.capitals !== 'name' || !reading.tokens[start - 1]?.capital) return false;
  for (let k = start + 1; k < ceiling && k <= start + LONGEST_PLACE; k++) {
    const token = reading.tokens[k];
    if (token?.kind === 'mark' && /^[,.;]$/.test(token.norm)) return k > start + 1;
    if (isStop(reading, k) || is(reading, k, Role.cue)) return false;
  }
  return false;
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
  const heads = () => clauseHeads(reading, floor, cursor);
  const candidates = element.suffix
    ? marked(reading, floor, cursor, element, further)
    : element.prefix
      ? withLetters(reading, heads(), element)
      : heads();
  return likeliest(reading, candidates, after, isOutlet);
}

/** Those of the phrases on whose first word the letters that the form asks for have grown. */
function* withLetters(reading: Reading, phrases: Iterable<Phrase>, element: Affixes): Generator<Slot> {
  for (const phrase of phrases) {
    const slot = slotOf(reading, phrase, element);
    if (slot) yield slot;
  }
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

/** The token after the nearest word that carries the ending of the slot further out. */
function afterMarked(reading: Reading, suffix: string, cursor: number, floor: number): number {
  for (let k = cursor - 2; k >= floor; k--) {
    const norm = reading.tokens[k]?.norm ?? '';
    // After a mark, and after an apostrophe, an ending is a word of its own: Reuters'ın.
    const alone = norm === suffix && k > floor && !reading.tokens[k]?.spaced;
    if (alone || (norm.endsWith(suffix) && norm.length > suffix.length)) return k + 1;
  }
  return -1;
}

/** The words up to the first that carries the ending. */
function upToMarked(reading: Reading, cursor: number, ceiling: number, element: Affixes): Slot | null {
  for (let k = cursor; k < ceiling && reading.tokens[k]?.kind !== 'mark'; k++) {
    const slot = slotOf(reading, { first: cursor, end: k + 1, apposition: null }, element);
    if (slot) return slot;
  }
  return null;
}

/** Can the name of an outlet end here? Where a capital says what a name is, not with just any word. */
function endsName(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (reading.lexicon.writing.capitals !== 'name' || token?.kind !== 'word') return true;
  return token.capital || is(reading, k, Role.outlet | Role.agency) || token.norm.startsWith("'");
}

/** "X, citing Y, reported", "X, speaking to Y, said": what an earlier cue took is passed over, for the source stands before it. */
function beforeClaim(reading: Reading, previous: Claim | undefined, cursor: number, floor: number): number {
  const relative = reading.entries[cursor]?.some(({ roles }) => (roles & Role.pronounRelative) !== 0) === true;
  if (!(previous?.rule.chain || previous?.rule.told) || relative) return cursor;
  const first = Math.min(previous.cue[0], previous.source.first);
  const end = Math.max(previous.cue[1], previous.source.end);
  if (first <= floor || cursor <= first || cursor > end + 1) return cursor;
  return reading.tokens[first - 1]?.kind === 'mark' &&
    !/^[)）\]»”"]$/.test(reading.tokens[first - 1]?.norm ?? '') &&
    (reading.quoted[first - 1] ?? -1) < 0
    ? first - 1
    : first;
}
