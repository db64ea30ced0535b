import type { Phrase } from './claim.ts';
import { headBefore } from './headed.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { is, isDash, isStop, type Reading } from './reading.ts';

/** Longer phrases are cut; a source that takes more words than this was misread. */
const LONGEST_PHRASE = 16;
/** In characters, where a character is a token. */
const LONGEST_UNSPACED = 36;
const LONGEST_APPOSITION = 28;
const LONGEST_SKIP = 14;
const LONGEST_RELATIVE = 14;
/** Words of a description behind its first phrase, where capitals do not show a name. */
const LONGEST_REST = 6;
const COMMA = /^[,،、，–—]$/;
const INNER_MARK = /^[-‐.&/'’"“”„«»‘()·•・＝《》「」『』]$/;
const DOT = /^[.]$/;
/** Stands between the parts of a foreign name in Chinese and Japanese. */
const MIDDLE_DOT = /^[·•・＝]$/;

/** The phrase that ends before token `end`, with what may stand between it and the cue passed over; null where none does. */
export function phraseBefore(reading: Reading, end: number, floor: number): Phrase | null {
  const headed = beforeColon(reading, end, floor);
  if (headed) return headed;
  const last = skipBack(reading, end, floor);
  if (last < floor) return null;
  const mark = reading.tokens[last];
  // "Marlow Ltd. said": the stop of an abbreviation ends nothing.
  const isShort = mark?.norm === '.' && !isTerminator(reading, last);
  if (mark?.kind === 'mark' && !isShort && !isInnerQuote(reading, last)) {
    const norm = mark.norm;
    if (norm === ')' || norm === '）') {
      const open = findBack(last - 1, floor, (k) => /^[(（]$/.test(reading.tokens[k]?.norm ?? ''));
      return open > floor ? phraseBefore(reading, open, floor) : null;
    }
    if (isComma(reading, last)) {
      return (
        headBefore(reading, last, floor, walkBack, (first, end) => isOnlyName(reading, first, end)) ??
        beforeApposition(reading, last, floor) ??
        beforeRelative(reading, last, floor)
      );
    }
    return null;
  }
  const phrase = beforeRelative(reading, last + 1, floor) ?? walkBack(reading, last + 1, floor);
  return phrase && (nameInFront(reading, phrase, floor) ?? phrase);
}

/** "Jane Smith, owner of the farm: we have no water": a name at the head, and who that is, up to the colon; null where none stands there. */
function beforeColon(reading: Reading, end: number, floor: number): Phrase | null {
  if (reading.tokens[end]?.norm !== ':' || end - floor > LONGEST_APPOSITION) return null;
  const phrase = beforeApposition(reading, end, floor);
  if (!phrase?.apposition || phrase.first !== floor || phrase.end - floor < 2) return null;
  const [first, after] = phrase.apposition;
  const isNamed =
    isOnlyName(reading, floor, phrase.end) && isDescription(reading, { first, end: after, apposition: null });
  return isNamed ? phrase : null;
}

/** "Jan Bell, a retired miner recalls": a name at the head, and what describes it up to the verb, where no second comma is needed. */
function nameInFront(reading: Reading, { first, end, apposition }: Phrase, floor: number): Phrase | null {
  if (apposition || !reading.lexicon.openAppositions || !is(reading, first, Role.determiner)) return null;
  if (!isComma(reading, first - 1) || !isDescription(reading, { first: first + 1, end, apposition: null })) return null;
  const name = walkBack(reading, first - 1, floor);
  if (name?.first !== floor || !reading.tokens[floor]?.capital || is(reading, floor, Role.determiner)) return null;
  return { ...name, apposition: [first, end] };
}

/** "Smith, a spokesman for the ministry, said"; `closing` is the second comma, or the second dash. */
function beforeApposition(reading: Reading, closing: number, floor: number): Phrase | null {
  if ((reading.quoted[closing - 1] ?? -1) !== -1) return null;
  const dash = isDash(reading, closing);
  const lowest = Math.max(floor, closing - LONGEST_APPOSITION);
  for (let k = closing - 1; k > lowest; k--) {
    if ((reading.quoted[k] ?? -1) !== -1 || !isComma(reading, k) || isDash(reading, k) !== dash) continue;
    if (!canStandBeside(reading, k + 1, closing)) return null;
    const outer = beforeRelative(reading, k, floor) ?? walkBack(reading, isWhose(reading, k - 1) ? k - 1 : k, floor);
    if (!outer) continue;
    const end = beforeBracket(reading, closing);
    if (isDescription(reading, outer) && isOnlyName(reading, k + 1, end)) {
      return { first: k + 1, end, apposition: [outer.first, outer.end] };
    }
    return namedBefore(reading, outer, floor) ?? { first: outer.first, end: outer.end, apposition: [k + 1, closing] };
  }
  return null;
}

/**
 * Behind a noun, and before a comma, what else means "of the", "or" or "that" says whose: Greek "ο δικηγόρος του, Jan Bell", Romanian "avocatul sau,"
 * and "avocata sa,", where pages leave out the marks.
 */
function isWhose(reading: Reading, k: number): boolean {
  if (!isLower(reading, k) || reading.tokens[k - 1]?.kind !== 'word' || !COMMA.test(reading.tokens[k + 1]?.norm ?? ''))
    return false;
  if (is(reading, k, Role.link) && is(reading, k, Role.between)) return true;
  return is(reading, k, Role.and | Role.stop) && is(reading, k - 1, SOMEBODY) && !is(reading, k, Role.pronounRelative);
}

/** "Jane Smith (D)": where the name ends before a bracket of one word, such as a party. */
function beforeBracket({ tokens }: Reading, end: number): number {
  return tokens[end - 1]?.norm === ')' && tokens[end - 3]?.norm === '(' ? end - 3 : end;
}

function isComma(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'mark' && (COMMA.test(token.norm) || (token.norm === '-' && token.spaced));
}

/** "the author of the report, Jane Smith, said": the name is the source, and what stands before it describes it. */
function isOnlyName(reading: Reading, first: number, end: number): boolean {
  const { capitals } = reading.lexicon.writing;
  if (capitals === 'none') return isUnknownWords(reading, first, end);
  if (capitals === 'noun') return end - first > 1 && end - first <= 4 && isUnknownName(reading, first, end);
  if (capitals !== 'name' || end - first > 6 || !isBareName(reading, end - 1)) return false;
  for (let k = first; k < end; k++) {
    const token = reading.tokens[k];
    if (!token?.capital && !is(reading, k, Role.particle | Role.title) && token?.norm !== '.') return false;
  }
  return true;
}

/** Where every noun has a capital, a name is words with one of which nothing is known. */
function isUnknownName(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    if (is(reading, k, Role.particle) && k > first && k < end - 1) continue;
    if (reading.tokens[k]?.capital !== true || reading.roles[k] !== 0) return false;
  }
  return true;
}

/** Without capitals a name is two to four words of which nothing else is known, after a rank or a title. */
function isUnknownWords(reading: Reading, from: number, end: number): boolean {
  let first = from;
  while (first < end - 2 && is(reading, first, Role.office | Role.title)) first += 1;
  if (!reading.lexicon.writing.spaces || end - first < 2) return false;
  let words = 0;
  for (let k = first; k < end; k++) {
    if (reading.tokens[k]?.kind === 'mark') {
      if (k === first || !isInner(reading, k)) return false;
      continue;
    }
    words += 1;
    if (reading.tokens[k]?.kind === 'number') return false;
    if (k === from && is(reading, k, Role.link)) return false;
    // A surname can be what somebody does: Miller, حداد, کشاورز.
    const isTrade = k === end - 1 && k > first && is(reading, k, SOMEBODY) && reading.roles[first] === 0;
    if (!is(reading, k, Role.particle | Role.title) && !isTrade && reading.roles[k] !== 0) return false;
  }
  return words <= 4;
}

function isDescription(reading: Reading, { first, end }: Phrase): boolean {
  if (is(reading, first, Role.determiner)) return true;
  for (let k = first; k < end; k++) if (is(reading, k, SOMEBODY | Role.organization | Role.agency)) return true;
  return false;
}

/** "Smith, the editor of the town's newspaper, the Post, said": what stands before the comma is itself beside a name. */
function namedBefore(reading: Reading, outer: Phrase, floor: number): Phrase | null {
  let comma = outer.first - 1;
  while (comma > floor && comma > outer.first - 5 && isLower(reading, comma)) comma -= 1;
  if (comma <= floor || !isComma(reading, comma)) return null;
  if (comma === outer.first - 1 && !is(reading, outer.first, Role.determiner) && !isLower(reading, outer.first))
    return null;
  const name = walkBack(reading, comma, floor);
  // "In the corridors of Holm, two deputies, afraid for their seats, admit": what a preposition opens is nobody's name.
  if (!name || !isBareName(reading, name.end - 1) || is(reading, name.first - 1, Role.link)) return null;
  return { first: name.first, end: name.end, apposition: [comma + 1, outer.end] };
}

function isLower(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && !token.capital;
}

/** What stands between two commas after a name: a description, a relative clause, an age, or "however". */
function canStandBeside(reading: Reading, from: number, end: number): boolean {
  let first = from;
  while (first < end && is(reading, first, Role.between) && !is(reading, first + 1, Role.stop)) first += 1;
  if (first === end) return true;
  if (!is(reading, first, Role.stop) || is(reading, first, Role.determiner | Role.pronounRelative)) return true;
  for (let k = first; k < end; k++) {
    if (!is(reading, k, Role.between | Role.stop) && reading.tokens[k]?.kind !== 'number') return false;
  }
  return true;
}

/** "an official who knows the plan said": the phrase before the relative clause, where no mark stands in between. */
function beforeRelative(reading: Reading, end: number, floor: number): Phrase | null {
  const lowest = Math.max(floor + 1, end - LONGEST_RELATIVE);
  for (let k = end - 1; k >= lowest; k--) {
    if (reading.tokens[k]?.kind === 'mark' && !isInner(reading, k)) return null;
    if ((reading.quoted[k] ?? -1) !== -1) return null;
    // "who asked not to be named" is an entry of its own, in which "who" is still who.
    if (!reading.entries[k]?.some(({ roles }) => (roles & Role.pronounRelative) !== 0)) continue;
    // "a letter to which the paper has access says"
    const after = is(reading, k - 1, Role.link | Role.determiner) ? k - 1 : k;
    const phrase = walkBack(reading, after, floor);
    if (phrase && hasHead(reading, phrase)) return { ...phrase, apposition: [k, end] };
    if (!phrase || !is(reading, phrase.end - 1, Role.pronounRelative)) return null;
  }
  return null;
}

/** "an official in-the-ministry": a preposition that grows on to its noun. */
function isGrownOn(reading: Reading, k: number): boolean {
  return reading.lexicon.writing.clitics !== undefined && is(reading, k, NOUN);
}

/** Whom a relative clause can belong to: what ends in a noun, or, where its adjectives follow it, holds one. */
function hasHead(reading: Reading, { first, end }: Phrase): boolean {
  if (is(reading, end - 1, NOUN)) return true;
  // "the Gallup poll", where the name comes last: "pesquisa Datafolha divulgada ontem".
  if (is(reading, end - 2, Role.document) && reading.tokens[end - 1]?.capital === true) return true;
  if (reading.lexicon.writing.headLast) return false;
  // "workers of the nursery who": whom a noun for somebody opens, though a place ends it.
  if (reading.lexicon.writing.capitals !== 'none')
    return is(reading, first, SOMEBODY) || is(reading, first + 1, SOMEBODY);
  for (let k = first; k < end; k++) if (is(reading, k, NOUN)) return true;
  return false;
}

/** Walks back over the words of one phrase that ends before `end`. */
function walkBack(reading: Reading, from: number, floor: number): Phrase | null {
  const { tokens } = reading;
  let end = from;
  if (/^[)）]$/.test(tokens[end - 1]?.norm ?? '')) {
    const open = findBack(end - 2, floor, (k) => /^[(（]$/.test(tokens[k]?.norm ?? ''));
    if (open > floor) end = open;
  }
  if (tokens[end - 1]?.norm === '.' && !isTerminator(reading, end - 1)) end -= 1;
  const lowest = Math.max(floor, end - longest(reading));
  let first = end;
  let opened = false;
  let k = end - 1;
  for (; k >= lowest; k--) {
    const token = tokens[k];
    if (!token || (reading.quoted[k] ?? -1) !== -1) break;
    if (token.kind === 'mark') {
      const title = titleAt(reading, k);
      if (title && title.end === k + 1 && title.first >= lowest) {
        first = title.first;
        k = first;
        continue;
      }
      if (k === end - 1 ? isInnerQuote(reading, k) : isInner(reading, k)) continue;
      const age = k < end - 1 ? shortBracket(reading, k, lowest) : -1;
      if (age < 0) break;
      k = age;
      continue;
    }
    // "at 14 «Vestnik» wrote": an hour is no part of a title behind it.
    if (token.kind === 'number' && reading.nameMarks.has(k + 1)) break;
    const roles = reading.roles[k] ?? 0;
    if ((roles & PRONOUN) !== 0 && (roles & (Role.determiner | NOUN)) === 0) {
      if (k < end - 1) break;
      first = k;
      opened = true;
      if (k > floor && is(reading, k - 1, Role.link | Role.unnamed)) continue;
      break;
    }
    if ((roles & Role.determiner) !== 0) {
      // "one of the claims": a phrase cannot end in an article, so the cue is a noun.
      if (k === end - 1 && (roles & (NOUN | PRONOUN)) === 0) return null;
      first = k;
      opened = true;
      if (k > floor && is(reading, k - 1, Role.link | Role.unnamed) && !is(reading, k - 1, Role.stop)) continue;
      if (k > floor && is(reading, k, Role.genitive) && isNounBefore(reading, k - 1)) continue;
      // "all the officials", "no fewer than ten"
      if (k > floor && k < end - 1 && is(reading, k - 1, Role.determiner) && !is(reading, k - 1, PRONOUN)) continue;
      // "Smith's most loyal supporters"
      if (k > floor + 1 && k < end - 1 && isOwner(reading, k - 1)) continue;
      break;
    }
    if ((roles & Role.particle) !== 0 && k < end - 1) {
      if (token.capital) first = k;
      continue;
    }
    if ((roles & Role.link) !== 0) {
      if (k === end - 1 && !token.capital && !isGrownOn(reading, k)) return null;
      continue;
    }
    if ((roles & Role.and) !== 0) {
      // "asked for donations and said": what ends in "and" is no phrase.
      if (k < end - 1 && joins(reading, k, first)) continue;
      break;
    }
    if (isStop(reading, k) && !(token.capital && k > floor && (roles & (Role.stop | Role.between)) === 0)) break;
    if ((roles & Role.calendar) !== 0 && (roles & NOUN) === 0) break;
    first = k;
  }
  if (first === end) return null;
  if (isRelativeClause(reading, first, end)) return null;
  if (!opened) first = trimmed(reading, first, end, k < lowest && k >= floor);
  if (isLoneParticle(reading, first - 1, floor)) first -= 1;
  return first < end ? { first, end, apposition: null } : null;
}

/** "(those) die von Mobbing berichten": an article before a preposition, with no adjective for a noun after it, is a relative pronoun. */
function isRelativeClause(reading: Reading, first: number, end: number): boolean {
  if (reading.lexicon.writing.capitals !== 'noun' || !is(reading, first, Role.definite)) return false;
  if (!is(reading, first + 1, Role.link) || reading.tokens[first - 1]?.norm !== ',') return false;
  for (let k = first + 2; k < end; k++)
    if (isLower(reading, k) && !is(reading, k, Role.link | Role.determiner)) return false;
  return true;
}

/** "de Marsh said": a particle that opens the clause, and is nothing else. */
function isLoneParticle(reading: Reading, k: number, floor: number): boolean {
  if (k < floor || !is(reading, k, Role.particle) || is(reading, k, Role.link | Role.determiner | Role.stop))
    return false;
  return k === floor || reading.tokens[k - 1]?.kind === 'mark';
}

/** The end of a word that says whose: "Smith's". */
function isOwner(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.norm === "'s" && !token.spaced;
}

/** A noun that a genitive can belong to: one with a capital, and no date. */
function isNounBefore(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && token.capital && !is(reading, k, Role.determiner | Role.calendar | Role.stop);
}

/** Where the bracket opens that closes here: an age before a title, as in "허순덕(71) 씨"; -1 where no short one does. */
function shortBracket(reading: Reading, k: number, lowest: number): number {
  if (!/^[)）]$/.test(reading.tokens[k]?.norm ?? '')) return -1;
  // "Jane Smith (61) of Leith": a bracket of one word belongs to the name before it.
  if (reading.lexicon.writing.capitals !== 'none')
    return reading.tokens[k - 2]?.norm === '(' && k - 2 > lowest && reading.tokens[k - 3]?.capital ? k - 2 : -1;
  return findBack(k - 1, Math.max(lowest, k - 3), (at) => /^[(（]$/.test(reading.tokens[at]?.norm ?? ''));
}

/** The phrase that begins at token `start`, with what may stand before it passed over; null where none does. */
export function phraseAfter(reading: Reading, start: number, ceiling: number): Phrase | null {
  const { tokens } = reading;
  // What begins right behind a closing mark is outside of it.
  const within = (reading.quoted[start] ?? -1) === -1 ? -1 : (reading.quoted[start - 1] ?? -1);
  let first = start;
  first = afterSkipped(reading, first, ceiling);
  const highest = Math.min(ceiling, first + longest(reading));
  let end = first;
  let k = first;
  for (; k < highest; k++) {
    const token = tokens[k];
    if (!token || (reading.quoted[k] ?? -1) !== within) break;
    if (token.kind === 'mark') {
      const title = titleAt(reading, k);
      if (title && title.first === k && title.end <= highest) {
        end = title.end;
        k = end - 1;
        continue;
      }
      if (k === first ? isInnerQuote(reading, k) : isInner(reading, k)) {
        if (isInnerQuote(reading, k) && k > first && !token.spaced) end = k + 1;
        continue;
      }
      // "a source, close to the ministry": the comma does not end what the source is.
      if (end === k && COMMA.test(token.norm) && is(reading, k + 1, Role.unnamed)) continue;
      break;
    }
    const roles = reading.roles[k] ?? 0;
    if ((roles & PRONOUN) !== 0 && (roles & (Role.determiner | NOUN)) === 0) {
      // What follows a verb with "that" or "who" is what was said.
      if (k === first && (roles & PRONOUN) !== Role.pronounRelative) end = k + 1;
      break;
    }
    if ((roles & Role.determiner) !== 0) {
      if (k > first && opensName(reading, k)) continue;
      // "answered curtly the mayor": the word before the article is of the verb.
      const isWord = isLower(reading, first) && reading.lexicon.writing.capitals !== 'none';
      if (k === first + 1 && isWord && reading.roles[first] === 0) {
        first = k;
        end = k;
        continue;
      }
      if (k > first && !is(reading, k - 1, Role.link | Role.and | Role.determiner | Role.unnamed)) break;
      continue;
    }
    // "De Marsh": a particle before a capital opens a name, but not where every noun has one.
    const isNamePart = reading.lexicon.writing.capitals !== 'noun' && tokens[k + 1]?.capital === true;
    const opensLink = k === first && (roles & Role.link) !== 0 && !isNamePart;
    if ((roles & Role.particle) !== 0 && !opensLink) continue;
    if ((roles & Role.link) !== 0) {
      if (k === first || isBareName(reading, k - 1)) break;
      if (isGrownOn(reading, k)) end = k + 1;
      continue;
    }
    if ((roles & Role.and) !== 0) {
      if (k > first && joins(reading, k, k + 1)) continue;
      break;
    }
    if (isStop(reading, k) && !(token.capital && (roles & (Role.stop | Role.between)) === 0)) break;
    if (k > first && isNextNoun(reading, k)) break;
    if (k > first && (isAfterTitle(reading, k) || isAfterName(reading, first, k, highest))) break;
    if ((roles & Role.calendar) !== 0 && (roles & NOUN) === 0) break;
    end = k + 1;
  }
  if (end === first) return null;
  const named = uncasedNameAfter(reading, { first, end, apposition: null }, ceiling);
  if (named) return named;
  // "its chairman, Jane Smith", where "its" stands after the noun.
  const isOwner = is(reading, end, Role.pronounPerson | Role.pronounPeople | Role.determiner) && !tokens[end]?.capital;
  const owned = end > first && (isOwner || isWhose(reading, end));
  const apposition =
    appositionAfter(reading, end, ceiling) ?? (owned ? appositionAfter(reading, end + 1, ceiling) : null);
  return { first, end, apposition };
}

/** An article, but for that of a day: "on the Monday". */
function opensPhrase(reading: Reading, k: number): boolean {
  return is(reading, k, Role.determiner) && !is(reading, k + 1, Role.calendar);
}

/** Where the words end that may stand between a cue and what its form asks for: "said *on Monday* to the Post". */
export function afterSkipped(reading: Reading, start: number, ceiling: number): number {
  const furthest = Math.min(ceiling, start + LONGEST_SKIP);
  let k = start;
  while (k < furthest && isSkipped(reading, k) && !opensPhrase(reading, k)) k += 1;
  return k;
}

/** "the daily El País": an article with a capital, before another capital, is part of a name. */
function opensName(reading: Reading, k: number): boolean {
  const { tokens } = reading;
  if (reading.lexicon.writing.capitals !== 'name' || !tokens[k]?.capital || !tokens[k + 1]?.capital) return false;
  return is(reading, k - 1, NOUN) || isLower(reading, k - 1);
}

/** "accuses the president the paper of": where the verb comes second, nouns are written as one word, and the next is the object. */
function isNextNoun(reading: Reading, k: number): boolean {
  const { hasFronts, lastNounDecides, hasDeterminers, writing } = reading.lexicon;
  // Without articles the next noun is a genitive: "mluvčí policie".
  if (!hasFronts || lastNounDecides) return false;
  if (writing.capitals !== 'name' || !hasDeterminers) return false;
  if (is(reading, k - 1, Role.determiner) || (reading.entries[k - 1]?.[0]?.length ?? 1) > 1) return false;
  return isLower(reading, k - 1) && isLower(reading, k) && is(reading, k - 1, SOMEBODY) && is(reading, k, NOUN);
}

/** So is a word in lower case after a name in marks: „Вестник“ мостът. */
function isAfterTitle(reading: Reading, k: number): boolean {
  if (reading.lexicon.writing.capitals === 'none' || titleAt(reading, k - 1)?.end !== k) return false;
  return reading.tokens[k]?.capital !== true && !is(reading, k, NOUN);
}

/** A word in lower case after a name is no part of it, unless a noun or another name follows soon. */
function isAfterName(reading: Reading, first: number, k: number, ceiling: number): boolean {
  const { tokens } = reading;
  if (reading.lexicon.writing.capitals === 'none' || tokens[k - 1]?.capital !== true) return false;
  // "у Центрі громадського здоров'я": without articles what follows a noun says of what, capital or not.
  if (!reading.lexicon.hasDeterminers && is(reading, k - 1, NOUN)) return false;
  let name = first;
  while (name < k && !tokens[name]?.capital && is(reading, name, NOUN | Role.determiner)) name += 1;
  // "the general director of-works Jane Smith": somebody described, whatever the description holds.
  if (!reading.lexicon.hasDeterminers)
    while (name < k && !tokens[name]?.capital && describes(reading, first, k)) name += 1;
  for (let i = name; i < k; i++) if (!tokens[i]?.capital && !is(reading, i, Role.particle)) return false;
  for (let i = k; i < Math.min(ceiling, k + 3); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || isStop(reading, i)) return i !== k;
    // "named the plan": an article begins the next phrase.
    if (i > k && is(reading, i, Role.determiner) && !token.capital && !is(reading, i, Role.particle)) return true;
    if (token.capital || token.kind === 'number' || is(reading, i, NOUN) || token.norm.startsWith("'")) return false;
  }
  return true;
}

/** Does a noun for somebody in lower case stand here? */
function describes(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isLower(reading, k) && is(reading, k, SOMEBODY)) return true;
  return false;
}

/** "the mayor, Jane Smith," in a script without capitals: the name is the source, and what stands before it describes it. */
function uncasedNameAfter(reading: Reading, described: Phrase, ceiling: number): Phrase | null {
  if (reading.lexicon.writing.capitals !== 'none' || !isDescription(reading, described)) return null;
  // "the worker saved from the fire, Jane Smith,": what ends the phrase belongs to the description, up to the comma.
  let comma = described.end;
  const furthest = Math.min(ceiling, comma + LONGEST_REST);
  while (comma < furthest && reading.tokens[comma]?.kind === 'word' && !is(reading, comma, Role.cue)) comma += 1;
  if (!isComma(reading, comma)) return null;
  const first = comma + 1;
  let end = first;
  while (end < ceiling && reading.tokens[end]?.kind === 'word') end += 1;
  if (!isComma(reading, end) || !isUnknownWords(reading, first, end)) return null;
  return { first, end, apposition: [described.first, described.end] };
}

/** "said Smith, a spokesman for the ministry." */
function appositionAfter(reading: Reading, end: number, ceiling: number): [number, number] | null {
  if (!COMMA.test(reading.tokens[end]?.norm ?? '')) return null;
  const furthest = Math.min(ceiling, end + LONGEST_APPOSITION);
  let k = end + 1;
  if (!is(reading, k, Role.determiner | NOUN | Role.unnamed) && reading.tokens[k]?.capital !== true) return null;
  // Without capitals prepositions are stops as well: "Jane Smith, teacher in the village, says".
  const passes = (at: number) => reading.lexicon.writing.capitals === 'none' && !is(reading, at, Role.cue);
  // "the treasurer, Ulla Spørger,": a verb with a capital is a name.
  const ends = (at: number) =>
    isStop(reading, at) && (!reading.tokens[at]?.capital || is(reading, at, Role.stop)) && !passes(at);
  while (k < furthest && reading.tokens[k]?.kind !== 'mark' && !ends(k)) k += 1;
  const closed = k >= ceiling || reading.tokens[k]?.kind === 'mark';
  return closed && k > end + 1 ? [end + 1, k] : null;
}

/** What stands in front of a phrase without an article is cut to the first word that can open a name or is a known noun. */
function trimmed(reading: Reading, first: number, end: number, tooLong: boolean): number {
  if (reading.lexicon.writing.capitals === 'none') return first;
  if (!tooLong && !reading.lexicon.hasDeterminers) return first;
  let k = first;
  let hasCapital = false;
  for (let i = first; i < end; i++) hasCapital ||= reading.tokens[i]?.capital === true;
  if (!hasCapital && !tooLong) return first;
  while (k < end) {
    const token = reading.tokens[k];
    if (token?.capital === true || token?.kind === 'number' || is(reading, k, NOUN | Role.unnamed)) return k;
    k += 1;
  }
  return tooLong ? end : first;
}

function longest(reading: Reading): number {
  return reading.lexicon.writing.spaces ? LONGEST_PHRASE : LONGEST_UNSPACED;
}

function skipBack(reading: Reading, end: number, floor: number): number {
  const lowest = Math.max(floor, end - LONGEST_SKIP);
  let k = end - 1;
  while (k >= lowest && (reading.quoted[k] ?? -1) === -1 && isSkipped(reading, k)) k -= 1;
  return k;
}

function isSkipped(reading: Reading, k: number): boolean {
  const roles = reading.roles[k] ?? 0;
  // Every "-ly" is passed over, but no Emily.
  if (
    reading.tokens[k]?.capital &&
    k > 0 &&
    (roles & Role.calendar) === 0 &&
    !(is(reading, k, Role.between) && is(reading, k - 1, Role.between)) &&
    reading.lexicon.writing.capitals === 'name'
  )
    return false;
  if ((roles & (Role.between | Role.calendar)) !== 0 && (roles & NOUN) === 0) return true;
  if (reading.tokens[k]?.kind === 'number') {
    // "TV 2 has seen": a number after a name is a part of it.
    if (reading.lexicon.writing.capitals === 'name' && isBareName(reading, k - 1) && !is(reading, k - 1, DATED))
      return false;
    return is(reading, k - 1, Role.calendar | Role.between) || is(reading, k + 1, Role.calendar | Role.between);
  }
  if (reading.tokens[k]?.norm === '.') return is(reading, k - 1, Role.calendar) && !reading.tokens[k]?.spaced;
  return (roles & (Role.link | Role.determiner)) !== 0 && is(reading, k + 1, Role.calendar);
}

const DATED = Role.calendar | Role.between;

/** A name, and no noun that could go on with "of" or "in". */
function isBareName(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (!token?.capital) return false;
  if (is(reading, k, NOUN)) return false;
  return reading.lexicon.writing.capitals === 'name';
}

/** "Smith and Jones said": both sides must look like sources. */
function joins(reading: Reading, and: number, right: number): boolean {
  const left = reading.tokens[and - 1];
  const next = reading.tokens[right];
  if (!left || !next || left.kind !== 'word') return false;
  const good = (k: number) =>
    reading.tokens[k]?.capital === true || is(reading, k, NOUN | Role.determiner | Role.unnamed);
  const pronoun = is(reading, and - 1, PRONOUN) && !is(reading, and - 1, Role.stop);
  return (good(and - 1) || pronoun) && (good(right) || good(right + 1));
}

function isInner(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (!token || !INNER_MARK.test(token.norm)) return false;
  if (isInnerQuote(reading, k)) return true;
  if (token.norm === '(' || token.norm === ')') return false;
  const next = reading.tokens[k + 1];
  // "the Commuters' Forum"
  if (token.norm === "'" && next?.capital && !token.spaced && reading.tokens[k - 1]?.norm.endsWith('s')) return true;
  if (MIDDLE_DOT.test(token.norm)) return !token.spaced && next?.kind === 'word';
  if (DOT.test(token.norm)) return !token.spaced && !isTerminator(reading, k);
  return next !== undefined && !token.spaced && !next.spaced;
}

function isTerminator(reading: Reading, k: number): boolean {
  const word = reading.tokens[k - 1];
  if (!word) return true;
  return !(reading.lexicon.abbreviations.has(word.norm) || word.end - word.start === 1);
}

/** A mark of a quoted name, such as those around the title of a newspaper. */
function isInnerQuote(reading: Reading, k: number): boolean {
  return reading.nameMarks.has(k);
}

/** The name in quotation marks that opens or closes at a token: whatever it holds, "and" or "the", it is one. */
function titleAt(reading: Reading, k: number): { first: number; end: number } | null {
  if (!reading.nameMarks.has(k)) return null;
  return reading.quotations.find(({ first, end, isName }) => isName && (first === k || end === k + 1)) ?? null;
}

function findBack(from: number, floor: number, test: (k: number) => boolean): number {
  const lowest = Math.max(floor, from - LONGEST_APPOSITION);
  for (let k = from; k >= lowest; k--) if (test(k)) return k;
  return -1;
}
