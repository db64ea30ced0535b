import type { Phrase } from './claim.ts';
import { headBefore } from './headed.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import {
  beforeBelonging,
  beforeBracket,
  findBack,
  isBareName,
  isComma,
  isDescription,
  isGrownOn,
  isInner,
  isInnerQuote,
  isLower,
  isTerminator,
  isUnknownWords,
  isWhose,
  joins,
  LONGEST_APPOSITION,
  longest,
  skipBack,
  titleAt,
  trimmed,
} from './phrase-edges.ts';
import { changesScript, is, isDash, isStop, type Reading } from './reading.ts';

const LONGEST_RELATIVE = 14;
/** Names in a bracket behind a name. */
const LONGEST_BRACKET = 3;

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
  const clause = beforeRelative(reading, last + 1, floor);
  // "Jan Bell, 68, an electrician who came with his wife said": no comma closes the description.
  const isBeside = clause !== null && isComma(reading, clause.first - 1) && is(reading, clause.first, Role.determiner);
  const named = isBeside ? headBefore(reading, last + 1, floor, walkBack, (a, b) => isOnlyName(reading, a, b)) : null;
  const phrase = named ?? clause ?? walkBack(reading, last + 1, floor);
  return phrase && (nameInFront(reading, phrase, floor) ?? phrase);
}

/** "Jane Smith, owner of the farm: we have no water": a name at the head, and who that is, up to the colon; null where none stands there. */
function beforeColon(reading: Reading, end: number, floor: number): Phrase | null {
  if (reading.tokens[end]?.norm !== ':' || end - floor > LONGEST_APPOSITION) return null;
  const phrase = beforeApposition(reading, end, floor);
  if (!phrase?.apposition || phrase.first !== floor || phrase.end - floor < 2) return null;
  const [first, after] = phrase.apposition;
  const isNamed =
    isOnlyName(reading, floor, phrase.end) &&
    isDescription(reading, { first, end: after, apposition: null }) &&
    !holdsDash(reading, first, after);
  return isNamed ? phrase : null;
}

/** "MARLOW, N.Y. – People are talking about it:": a dash begins what is told. */
function holdsDash(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isDash(reading, k) && reading.tokens[k]?.spaced) return true;
  return false;
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
    const name = isDescription(reading, outer) ? nameEnd(reading, k + 1, end) : -1;
    if (name >= 0) return { first: k + 1, end: name, apposition: [outer.first, outer.end] };
    return namedBefore(reading, outer, floor) ?? { first: outer.first, end: outer.end, apposition: [k + 1, closing] };
  }
  return null;
}

/** Where the name ends that opens at a token: at `end`, or before "of the university" where two words stand in front of it; -1 where none opens. */
function nameEnd(reading: Reading, first: number, end: number): number {
  // "the band, from Leith, said": what opens with a preposition is no name.
  if (is(reading, first, Role.link) && !reading.tokens[first]?.capital) return -1;
  if (isOnlyName(reading, first, end)) return end;
  const name = beforeBelonging(reading, first, end);
  return name < end && isOnlyName(reading, first, name) ? name : -1;
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
    if (isOwnVerb(reading, k, end) || endsInArticle(reading, end)) return null;
    // "a letter to which the paper has access says"
    const after = is(reading, k - 1, Role.link | Role.determiner) ? k - 1 : k;
    const phrase = walkBack(reading, after, floor);
    if (phrase && hasHead(reading, phrase)) return { ...phrase, apposition: [k, end] };
    if (!phrase || !is(reading, phrase.end - 1, Role.pronounRelative)) return null;
  }
  return null;
}

/** "the woman who | accused": nothing stands between "who" and the cue but "him", so that the cue is the verb of the clause; "that" opens clauses. */
function isOwnVerb(reading: Reading, relative: number, end: number): boolean {
  if (!is(reading, relative, Role.opener)) return false;
  for (let k = relative + 1; k < end; k++)
    if (!is(reading, k, Role.between | Role.determiner | PRONOUN) || is(reading, k, NOUN)) return false;
  return true;
}

/** "a driver who came to the | protest": what an article opens is no verb. */
function endsInArticle(reading: Reading, end: number): boolean {
  return is(reading, end - 1, Role.determiner) && !is(reading, end - 1, NOUN | PRONOUN | Role.between);
}

/** Does a token stand in an entry for a pronoun that ends with another token, or goes on beyond it? */
function beginsPronoun({ entries }: Reading, first: number, last: number): boolean {
  for (let k = first; k > first - LONGEST_PRONOUN; k--)
    if (entries[k]?.some(({ length, roles }) => k + length === last + 1 && (roles & PRONOUN) !== 0)) return true;
  return false;
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

/** Words of "this stock company". */
const LONGEST_PRONOUN = 4;

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
    if (!token || (reading.quoted[k] ?? -1) !== -1 || (k < end - 1 && changesScript(reading, k + 1))) break;
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
    // "od roku 2003 čínska vláda": nor is a year.
    if (token.kind === 'number' && k < end - 1 && k > floor && is(reading, k - 1, Role.calendar)) break;
    const roles = reading.roles[k] ?? 0;
    // A title is a pronoun where no name follows it, unless it is written as one: "Thủ tướng Anh".
    const isLone = k === end - 1 && !(token.capital && k > floor);
    const noPronoun = Role.determiner | (isLone ? NOUN & ~Role.title : NOUN);
    if ((roles & PRONOUN) !== 0 && (roles & noPronoun) === 0) {
      if (k < end - 1) break;
      first = k;
      // Where each letter is a token: เขา, "he"; and "công ty này", "this company".
      while (
        first > lowest &&
        (reading.lexicon.writing.spaces ? beginsPronoun(reading, first - 1, k) : is(reading, first - 1, PRONOUN))
      )
        first -= 1;
      k = first;
      opened = true;
      if (k > floor && is(reading, k - 1, Role.link | Role.unnamed)) continue;
      // "Juru bicara maskapai itu", a spokesman of "this airline".
      if (k > floor && reading.lexicon.hasBareNouns && is(reading, k - 1, NOUN)) continue;
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
      // At the head of the sentence the capital says nothing: “Al ser consultado”.
      const isNamed = token.capital && k > floor;
      if (k === end - 1 && !isNamed && !isGrownOn(reading, k)) return null;
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
  if (k < floor || !is(reading, k, Role.particle)) return false;
  // "…, y la policía dijo" begins with "and", though "Gálvez y Rojo" is a name.
  if (is(reading, k, Role.link | Role.determiner | Role.stop | Role.and)) return false;
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
  // "Jane Smith (61) of Leith": a bracket of one word belongs to the name before it; so does one of a few names: "Džeina Smita (Jane Smith) no Leitas".
  if (reading.lexicon.writing.capitals !== 'none') {
    let open = k - 2;
    while (
      k - open <= LONGEST_BRACKET &&
      open > lowest &&
      isUnknownCapital(reading, open) &&
      isUnknownCapital(reading, k - 1)
    )
      open -= 1;
    return reading.tokens[open]?.norm === '(' && open > lowest && reading.tokens[open - 1]?.capital ? open : -1;
  }
  return findBack(k - 1, Math.max(lowest, k - 3), (at) => /^[(（]$/.test(reading.tokens[at]?.norm ?? ''));
}

/** A word with a capital of which nothing is known. */
function isUnknownCapital({ roles, tokens }: Reading, k: number): boolean {
  return tokens[k]?.kind === 'word' && tokens[k]?.capital === true && roles[k] === 0;
}
