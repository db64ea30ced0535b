import type { Phrase } from './claim.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import {
  COMMA,
  isBareName,
  isComma,
  isDescription,
  isGrownOn,
  isInner,
  isInnerQuote,
  isLower,
  isNameBehindMany,
  isSkipped,
  isTerminator,
  isUnknownWords,
  isWhose,
  joins,
  LONGEST_APPOSITION,
  LONGEST_SKIP,
  longest,
  opensIssue,
  titleAt,
} from './phrase-edges.ts';
import { changesScript, is, isStop, opensAsObject, type Reading, sentenceOf } from './reading.ts';

/** Words of a description behind its first phrase. */
const LONGEST_REST = 6;

const LATIN = /^[\p{Script=Latin}\p{N}]/u;
/** Tokens of a cue between what was said and its speaker, and of what was said before a comma. */
const NEAR_SAID = 4;
const FEWEST_SAID = 5;

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
    if (k > first && (endsAtSpace(reading, first, k) || changesScript(reading, k))) break;
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
      // "the federation's (LF) head", "le maire (SD) de Lorvik": nor do letters in a bracket, before who or whose it is.
      if (end === k && token.norm === '(' && tokens[k + 2]?.norm === ')' && goesOnBehind(reading, k - 1, k + 3)) {
        k += 2;
        continue;
      }
      break;
    }
    const roles = reading.roles[k] ?? 0;
    // "according to experts 13 per cent", "recalls Smith the-reaction of the press"
    if (k > first && token.kind === 'number' && isLower(reading, k - 1) && is(reading, k - 1, Role.people)) break;
    if (k > first && !token.capital && isBareName(reading, k - 1) && isObjectBehind(reading, k)) break;
    if (k > first && opensIssue(reading, k)) break;
    if ((roles & PRONOUN) !== 0 && (roles & (Role.determiner | NOUN)) === 0) {
      // What follows a verb with "that" or "who" is what was said.
      if (k === first && (roles & PRONOUN) !== Role.pronounRelative) end = k + 1;
      break;
    }
    if ((roles & Role.determiner) !== 0) {
      if (k > first && opensName(reading, k)) continue;
      // "answered curtly the mayor": the word before the article is of the verb.
      const isWord = isLower(reading, first) && reading.lexicon.writing.capitals !== 'none';
      // "klaagden sommigen dat": what opens a clause opens no phrase.
      if (k === first + 1 && isWord && reading.roles[first] === 0 && is(reading, k, Role.opener)) break;
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
    // Turkish "yetkililer de San Marino'da": a particle that may stand between subject and verb is "too" behind a word in small letters.
    const isToo = k > first && (roles & Role.between) !== 0 && isLower(reading, k - 1);
    if ((roles & Role.particle) !== 0 && !opensLink && !isToo) continue;
    if ((roles & Role.link) !== 0) {
      // "says the mayor during a visit": one that is a stop as well says when, not whose.
      if (k === first || isBareName(reading, k - 1) || (roles & Role.stop) !== 0) break;
      if (isGrownOn(reading, k)) end = k + 1;
      continue;
    }
    if ((roles & Role.and) !== 0) {
      if (k > first && joins(reading, k, k + 1)) continue;
      break;
    }
    if (isStop(reading, k) && !(token.capital && (roles & (Role.stop | Role.between)) === 0)) break;
    if (k > first && isNameBehindMany(reading, k)) break;
    if (k > first && (isNextNoun(reading, k) || isNextVerb(reading, first, k))) break;
    if (k > first && isNextWord(reading, first, k)) break;
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
    appositionAfter(reading, end, ceiling) ??
    (owned ? appositionAfter(reading, end + 1, ceiling) : null) ??
    nameBehindOwner(reading, end, ceiling);
  return { first, end, apposition };
}

/** "sagte der Trainer der Wölfe, Jonas Orth,": where every noun has a capital, whose it is may be to whom it is said, but a name behind it is the trainer's. */
function nameBehindOwner(reading: Reading, owner: number, ceiling: number): [number, number] | null {
  const { lexicon, roles, tokens } = reading;
  if (lexicon.writing.capitals !== 'noun' || !is(reading, owner, Role.genitive)) return null;
  const furthest = Math.min(ceiling, owner + LONGEST_REST);
  let comma = owner + 1;
  while (comma < furthest && tokens[comma]?.kind === 'word' && !isStop(reading, comma)) comma += 1;
  const isName = (k: number) => tokens[k]?.capital === true && roles[k] === 0;
  return isName(comma + 1) && isName(comma + 2) ? appositionAfter(reading, comma, ceiling) : null;
}

/** Where words are not set apart, a space ends the clause, as in Thai; but one stands before a title, between the names behind it, and in foreign words. */
function endsAtSpace({ lexicon, roles, tokens }: Reading, first: number, k: number): boolean {
  if (lexicon.writing.spaces || !tokens[k]?.spaced || tokens[k]?.kind !== 'word') return false;
  if (LATIN.test(tokens[k]?.norm ?? '') || LATIN.test(tokens[k - 1]?.norm ?? '')) return false;
  let part = k - 1;
  while (part > first && !tokens[part]?.spaced) part -= 1;
  return (((roles[part] ?? 0) | (roles[k] ?? 0)) & Role.title) === 0;
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

/**
 * "politiet fandt brillerne": where the verb comes second, an unknown word in small letters behind a noun is it, and behind a name that says not
 * whose ("FN's nye kontor").
 */
function isNextVerb({ lexicon, roles, tokens }: Reading, first: number, k: number): boolean {
  const { hasFronts, hasDeterminers, lastNounDecides, writing } = lexicon;
  if (!hasFronts || !hasDeterminers || lastNounDecides || writing.capitals !== 'name') return false;
  const [before, token] = [tokens[k - 1], tokens[k]];
  if (before?.kind !== 'word' || token?.kind !== 'word' || token.capital || !token.spaced || roles[k] !== 0)
    return false;
  if (opensAttribute(roles, first) || before.norm.endsWith('s')) return false;
  // "hoogleraar waterbouw Ida Orde": behind a noun for somebody it says of what.
  const noun = (roles[k - 1] ?? 0) & NOUN;
  if (before.capital) return roles[k - 1] === 0 && ((roles[k + 1] ?? 0) & NOUN) !== 0 && !tokens[k + 1]?.capital;
  return noun !== 0 && (noun & SOMEBODY) === 0;
}

/**
 * "they used | German methods": where every noun has a capital, an unknown word in small letters behind one is no part of a phrase, if no noun
 * follows it or it ends as a verb: "nach Angaben der Nordwacht arbeiten Beamte". Between an article and its noun it may: "der in Holm lebenden Fischer".
 */
function isNextWord({ lexicon, tokens, roles }: Reading, first: number, k: number): boolean {
  const token = tokens[k];
  if (lexicon.writing.capitals !== 'noun' || token?.capital || !tokens[k - 1]?.capital) return false;
  // "nach Angaben der Polizei 200 Menschen"
  if (token?.kind === 'number' && tokens[k + 1]?.capital)
    return ((roles[k - 1] ?? 0) & NOUN) !== 0 || token.end - token.start > 1;
  if (roles[k] !== 0 || token?.kind !== 'word') return false;
  return (
    !tokens[k + 1]?.capital ||
    (!opensAttribute(roles, first) && lexicon.verbs.some((ending) => token.norm.endsWith(ending)))
  );
}

/** "der in Holm lebende Fischer", "het bij het hof ingediende verzoek": an article before a preposition, or before another article. */
function opensAttribute(roles: Reading['roles'], first: number): boolean {
  return (
    ((roles[first] ?? 0) & Role.determiner) !== 0 && ((roles[first + 1] ?? 0) & (Role.link | Role.determiner)) !== 0
  );
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
  // "De nombreux Catalans suivront": of an article of two words the head of a sentence gives one a capital.
  if (tokens[name]?.capital && is(reading, name, Role.determiner)) name += 1;
  while (name < k && !tokens[name]?.capital && is(reading, name, NOUN | Role.determiner)) name += 1;
  // "the general director of-works Jane Smith": somebody described, whatever the description holds.
  if (!reading.lexicon.hasDeterminers)
    while (name < k && !tokens[name]?.capital && describes(reading, first, k)) name += 1;
  // "the Ghanaian theologian": what stands between an article and a noun is no name.
  if (reading.lexicon.nounsInFront && k - first === 2 && is(reading, first, Role.determiner)) return false;
  for (let i = name; i < k; i++) if (!tokens[i]?.capital && !is(reading, i, Role.particle)) return false;
  if (isLastAdjective(reading, name, k)) return false;
  for (let i = k; i < Math.min(ceiling, k + 3); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || isStop(reading, i)) return i !== k;
    // "named the plan": an article begins the next phrase.
    if (i > k && is(reading, i, Role.determiner) && !token.capital && !is(reading, i, Role.particle)) return true;
    if (token.capital || token.kind === 'number' || is(reading, i, NOUN) || token.norm.startsWith("'")) return false;
  }
  return true;
}

/** A word in the case of an object, and no adjective behind one in the same case: "Wspólnoty Polskiej" goes on. */
function isObjectBehind(reading: Reading, k: number): boolean {
  return opensAsObject(reading, k) && !opensAsObject(reading, k - 1);
}

/** "selon la Banque postale", "selon le ministre des Affaires étrangères": where adjectives follow their noun, one before a mark is of the noun with a capital. */
function isLastAdjective(reading: Reading, name: number, k: number): boolean {
  const { lexicon, roles, tokens } = reading;
  if (lexicon.hasFronts || lexicon.nounsInFront || !lexicon.hasDeterminers || roles[k] !== 0) return false;
  const next = tokens[k + 1];
  const isOf = is(reading, name, Role.link) && is(reading, name - 1, NOUN);
  // "il Centro nazionale per le dighe"
  if (is(reading, k - 1, Role.organization) && is(reading, k + 1, Role.link) && !is(reading, k + 1, Role.stop))
    return true;
  return (next === undefined || next.kind === 'mark') && (is(reading, k - 1, NOUN) || (isOf && k - name < 4));
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
  // "Dr. Jane Smith, minister of housing and health,": a title opens the name, and what stands behind it describes her.
  if (is(reading, described.first, Role.title) && is(reading, first, SOMEBODY) && !is(reading, first, Role.title))
    return null;
  let end = first;
  while (end < ceiling && reading.tokens[end]?.kind === 'word' && !is(reading, end, Role.cue)) end += 1;
  const closed = isComma(reading, end) || is(reading, end, Role.cue) || endsSaid(reading, described.first, end);
  if (!closed || !isUnknownWords(reading, first, end)) return null;
  return { first, end, apposition: [described.first, described.end] };
}

/** Does what stands behind a bracket belong to the word in front of it: who it is, or whose? */
function goesOnBehind(reading: Reading, before: number, behind: number): boolean {
  if (isLower(reading, behind) && is(reading, behind, SOMEBODY)) return true;
  return is(reading, before, SOMEBODY) && is(reading, behind, Role.link);
}

/** “We stay,” said the mayor, Jane Smith. What was said stands before whoever is described, so that what ends the sentence behind them is a name. */
function endsSaid(reading: Reading, described: number, end: number): boolean {
  const [floor, ceiling] = sentenceOf(reading, described);
  const isLast = end >= ceiling || (end >= ceiling - 1 && reading.tokens[end]?.kind === 'mark');
  if (!isLast) return false;
  for (let k = described - 1; k >= Math.max(floor, described - NEAR_SAID); k--) {
    if ((reading.quoted[k] ?? -1) !== -1) return true;
    if (isComma(reading, k)) return k - floor >= FEWEST_SAID;
  }
  return false;
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
  // "the defence lawyer, Dr. Ida Roth"
  const isWithin = (at: number) => reading.tokens[at]?.norm === '.' && !isTerminator(reading, at);
  while (k < furthest && (reading.tokens[k]?.kind !== 'mark' || isWithin(k)) && !ends(k)) k += 1;
  const closed = k >= ceiling || reading.tokens[k]?.kind === 'mark';
  return closed && k > end + 1 ? [end + 1, k] : null;
}
