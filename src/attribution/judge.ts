import type { Judge, Slot } from './claim.ts';
import type { Cue } from './compiled.ts';
import { contentOf, quotationStarting } from './content.ts';
import { hasVerb, isAllSaid, isFullName, isOfSelf, isSaid, isSurname } from './headline-speaker.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { hasNameLetters, tidy } from './name-text.ts';
import { isNamedInside } from './named-inside.ts';

import { isInName, isNobody } from './nobody.ts';
import {
  hasSomebody,
  hasTwoNames,
  isLoneName,
  isNoSubject,
  isUnknownNoun,
  isUnknownObject,
  wasNamed,
} from './noun-capitals.ts';

import { hasTail } from './phrase-core.ts';
import { is, isNameWord, isStop, opensAsObject, type Reading, sentenceOf, spanOf } from './reading.ts';
import { type Described, describe, isAgeOrRank } from './sources.ts';

const ACRONYM = /^\p{Uppercase}{2,}$/u;
/** Words that somebody speaks behind a verb that no mark parts from them. */
const FEWEST_SPOKEN = 4;
/** Where each letter is a token. */
const LONGEST_SPELT_NAME = 20;
const SHORTEST_NAME = 3;

type Names = Parameters<typeof describe>[2];

export interface Judgement {
  judge: Judge;
  /** What a phrase of the paragraph stands for; with `anything`, words that nothing is known of can be somebody. */
  whatIs: (slot: Slot, anything?: boolean) => Described | null;
  /** What each slot stands for that was accepted as a source. */
  described: ReadonlyMap<Slot, Described>;
}

/** Tells for one paragraph which phrases can be the source of a cue, with what the rule of that cue asks for. */
export function judgeOf(reading: Reading, names: Names): Judgement {
  const described = new Map<Slot, Described>();
  const whatIs = describing(reading, names);
  const accepts: Judge['accepts'] = (slot, rule, cue, opens) => {
    const whole = whatIs(slot, rule.strong === true);
    const last = rule.needs === 'outlet' && whole?.outlet == null ? lastWords(reading, slot) : null;
    const named = last ? whatIs(last) : null;
    const source = named?.outlet ? named : whole;
    if (!source || (!opens && !(source.type === 'anonymous' && isSomebody(reading, slot)))) return false;
    if (source.outlet === null && isInName(reading, cue[0])) return false;
    // "speaks of 40,000 people" says how many, not who; "says 19-year-old Smith" does, and so does "according to 20 Minutes".
    if (slot.first === cue[1] && isCount(reading, slot.first) && !source.outlet && !isCounted(reading, slot))
      return false;
    if (slot.first === cue[1] && !rule.strong && isTopic(reading, slot)) return false;
    if (source.type === 'person' && !source.noun && isTooLong(reading, slot)) return false;
    if (isVerbAtHead(reading, slot) || isInClause(reading, slot, cue[0])) return false;
    if (!source.outlet && rule.needs !== 'document' && isInCaseOfObject(reading, slot, rule, cue)) return false;
    if (isNobody(reading, slot, cue[0], rule.strong === true) || lacksLastNoun(reading, slot, cue[0])) return false;
    if (isNoSubject(reading, slot, cue, rule) || isBehindAsObject(reading, slot, cue, rule)) return false;
    if (!source.outlet && isLoose(reading, slot, rule, cue[0]) && isHeadOfSentence(reading, slot)) return false;
    if (rule.chain && isBeforeNoun(reading, slot)) return false;
    if (
      !rule.strong &&
      (source.type === 'organization' || source.type === 'document') &&
      endsInThing(reading, slot, cue[0])
    )
      return false;
    if (rule.quiet && (isOfWhom(reading, slot, cue[0]) || isNounBehind(reading, slot, cue))) return false;
    if (source.type === 'anonymous' && !rule.strong && isTakenBack(reading, slot, cue[0])) return false;
    const known = source.type === 'outlet' || source.type === 'agency';
    if (!known && isUnknownObject(reading, slot, cue, rule)) return false;
    if (!known && isUnknownNoun(reading, slot, cue, rule) && !contentOf(reading, slot, cue).quoted) return false;
    if (rule.needs === 'outlet' && !known) return false;
    if (rule.needs === 'publication' && !known && !isTitle(reading, slot, names, rule.strong === true)) return false;
    if (rule.needs === 'person' && (known || source.type === 'document')) return false;
    if (rule.needs === 'unnamed' && source.type !== 'anonymous') return false;
    if (rule.needs === 'document' && source.type !== 'document') return false;
    if (rule.needs === 'quotation' && !contentOf(reading, slot, cue).quoted) return false;
    // "Brexit: mayor 'will regret' it": a name before a colon says what stands in marks right behind it, else it may be what the text is about.
    const isBareColon = rule.needs === 'quotation' && reading.tokens[cue[0]]?.norm === ':' && !known;
    if (isBareColon && !isNoun(reading, slot.first, slot.end) && !quotationStarting(reading, cue[1])) return false;
    if (rule.needs === 'speech' && !isSpeaker(reading, slot, cue)) return false;
    if (rule.needs === 'known' && !known && source.type !== 'document' && !isKnown(reading, slot, cue)) return false;
    if (rule.needs === 'named' && !(source.type === 'person' && !source.pointsBack && isTitled(reading, slot)))
      return false;
    if (
      rule.needs === 'headline' &&
      !((known && source.outlet) || isNoun(reading, slot.first, beforeLink(reading, slot))) &&
      !(
        isFullName(reading, slot) &&
        (reading.lexicon.surnames.size > 0 || isOfSelf(reading, cue[1]) || isTitled(reading, slot))
      ) &&
      !(isSurname(reading, slot) && isOfSelf(reading, cue[1]))
    )
      return false;
    if ((rule.needs === 'headline' || rule.needs === 'speech') && isLabel(reading, slot, cue)) return false;
    if (rule.needs === 'headline' && (hasVerb(reading, slot) || !isAllSaid(reading, slot, cue[0]))) return false;
    if (rule.needs === 'headline' && !isSaid(reading, cue[1], sentenceOf(reading, cue[0])[1])) return false;
    const isUnknown = rule.needs === 'publication' && !known && source.type !== 'anonymous';
    const isBody =
      rule.body &&
      source.type === 'person' &&
      slot.end - slot.first === 1 &&
      isNameWord(reading, slot.first) &&
      !source.name.includes(' ');
    const type = isUnknown ? 'outlet' : isBody ? 'organization' : source.type;
    described.set(slot, type === source.type ? source : { ...source, type });
    return true;
  };
  const isOutlet: Judge['isOutlet'] = (slot) =>
    whatIs(slot)?.outlet != null && !hasTail(reading, slot) && !isCountry(reading, slot);
  const narrow: Judge['narrow'] = (slot, rule) => {
    if (rule.told && rule.needs === 'outlet' && slot.first < slot.end - 1) {
      const last = lastWords(reading, slot);
      if (last && isOutlet(last)) return last;
    }
    const told = rule.told ? outletAtHead(reading, slot, whatIs) : null;
    if (told) return told;
    for (let k = slot.first + 1; k < slot.end - 1; k++) {
      if (!is(reading, k, Role.and) || reading.tokens[k - 1]?.norm === '-') continue;
      const part = { ...slot, end: k, cutBack: 0 };
      return isOutlet(part) ? part : slot;
    }
    return slot;
  };
  const outletAtEnd: Judge['outletAtEnd'] = (slot) => {
    if (isOutlet(slot)) return slot;
    if (reading.lexicon.writing.capitals === 'none') return shortestOutlet(slot, isOutlet);
    const last = lastWords(reading, slot);
    return last && isOutlet(last) ? last : outletBehindName(reading, slot, isOutlet);
  };
  const mayBeOutlet: Judge['mayBeOutlet'] = ({ first, end }) => {
    const [start, stop] = spanOf(reading, first, end);
    const name = reading.text.slice(start, stop);
    return hasNameLetters(name) && names.index.byName(name, { language: names.language }).candidates.length > 0;
  };
  return { judge: { accepts, narrow, isOutlet, outletAtEnd, mayBeOutlet }, whatIs, described };
}

/** `describe` for one paragraph: each form of a cue asks for the same few phrases. */
function describing(reading: Reading, names: Names): (slot: Slot, anything?: boolean) => Described | null {
  // By the first token; few phrases begin at one.
  const known = new Map<number, { slot: Slot; anything: boolean; source: Described | null }[]>();
  return (slot, anything = false) => {
    const beginning = known.get(slot.first);
    if (beginning)
      for (const before of beginning)
        if (before.anything === anything && isSame(before.slot, slot)) return before.source;
    const source = describe(reading, slot, names, anything);
    const described = { slot, anything, source };
    if (beginning) beginning.push(described);
    else known.set(slot.first, [described]);
    return source;
  };
}

/** "accused the USA": a country whose letters are an outlet's as well was told nothing. */
function isCountry({ lexicon, tokens, text }: Reading, { first, end }: Slot): boolean {
  return end - first === 1 && lexicon.countries.has(text.slice(tokens[first]?.start, tokens[first]?.end));
}

function isSame(a: Slot, b: Slot): boolean {
  return (
    a.end === b.end &&
    a.cutFront === b.cutFront &&
    a.cutBack === b.cutBack &&
    a.apposition?.[0] === b.apposition?.[0] &&
    a.apposition?.[1] === b.apposition?.[1]
  );
}

/** "Author: Jane Smith", "(Source: the Post)": what opens a line of credits is nobody who speaks. */
function isLabel(reading: Reading, { first }: Slot, cue: [number, number]): boolean {
  if (reading.tokens[cue[0]]?.norm !== ':') return false;
  // "Nutzer:innen"
  const next = reading.tokens[cue[1]];
  if (next?.kind === 'word' && !next.spaced && !next.capital) return true;
  // "at 13:10"
  if (next?.kind === 'number' && !next.spaced) return true;
  return (
    reading.entries[first]?.some(({ length, roles }) => first + length === cue[1] && (roles & Role.credit) !== 0) ===
    true
  );
}

/** "The average household sees", "a board game called": a noun of which nothing is known stands behind the known one, right before the verb. */
function endsInThing({ lexicon, roles, tokens }: Reading, { first, end }: Slot, cue: number): boolean {
  const [noun, last] = [tokens[end - 2], tokens[end - 1]];
  if (!lexicon.nounsInFront || end !== cue || end - first < 2 || noun?.capital || last?.capital) return false;
  return last?.kind === 'word' && roles[end - 1] === 0 && ((roles[end - 2] ?? 0) & NOUN) !== 0;
}

/** "citing Lorvik delays": a noun of which nothing is known follows the name, and is what the phrase is about. */
function isBeforeNoun({ lexicon, roles, tokens }: Reading, { end }: Slot): boolean {
  const next = tokens[end];
  if (!lexicon.nounsInFront || !tokens[end - 1]?.capital) return false;
  return next?.kind === 'word' && !next.capital && roles[end] === 0;
}

/** Could a phrase be the title of an outlet: in quotation marks, in capitals, of two words with one, one that several have, or, with `strong`, any name? */
function isTitle(reading: Reading, slot: Slot, { index, language }: Names, strong: boolean): boolean {
  const { first, end } = slot;
  let capitals = 0;
  for (let k = first; k < end; k++) {
    const token = reading.tokens[k];
    if (is(reading, k, Role.determiner) && !token?.capital) continue;
    if (is(reading, k, SOMEBODY | Role.organization | PRONOUN)) return false;
    if (reading.nameMarks.has(k) || (token && ACRONYM.test(reading.text.slice(token.start, token.end)))) return true;
    if (token?.capital) capitals += 1;
  }
  if (capitals > (strong ? 0 : 1) && reading.lexicon.writing.capitals === 'name') return true;
  const head = is(reading, first, Role.determiner) && !reading.tokens[first]?.capital ? first + 1 : first;
  const [start, stop] = spanOf(reading, head, end);
  return capitals > 0 && index.byName(reading.text.slice(start, stop), { language }).candidates.length > 0;
}

/** A phrase with a noun for somebody, or a name: where every noun has a capital, two in a row without an article. */
function isSomebody(reading: Reading, { first, end, apposition }: Slot): boolean {
  for (let k = apposition?.[0] ?? 0; k < (apposition?.[1] ?? 0); k++) if (is(reading, k, SOMEBODY)) return true;
  const { capitals } = reading.lexicon.writing;
  // "And went on:": the capital is the sentence's.
  const isHead = (k: number) => k === first && is(reading, k, Role.and | Role.stop | Role.opener);
  const isCapital = (k: number) =>
    reading.tokens[k]?.capital === true && !is(reading, k, Role.determiner) && !isHead(k);
  if (hasSomebody(reading, first, end)) return true;
  if (capitals === 'noun' && hasTwoNames(reading, first, end)) return true;
  if (capitals !== 'noun') for (let k = first; k < end; k++) if (isCapital(k)) return true;
  return apposition !== null && isCapital(apposition[0]) && isCapital(apposition[0] + 1);
}

/** Somebody, or the surname of who was named before. */
function isKnown(reading: Reading, slot: Slot, cue: [number, number]): boolean {
  // "der 31-Jährige"
  const isAged =
    is(reading, slot.first, Role.definite) && isAgeOrRank(reading, slot.first + 1) && slot.end - slot.first <= 3;
  return isAged || isSomebody(reading, slot) || isLoneName(reading, slot, cue);
}

/** Somebody beside what was said; where every noun has a capital, one unknown word behind the verb, or at the head, is a surname: „…“, grumbled Kolbe. */
function isSpeaker(reading: Reading, slot: Slot, cue: [number, number]): boolean {
  const isSurname =
    reading.lexicon.writing.capitals === 'noun' &&
    (slot.first === cue[1] || slot.first === 0) &&
    slot.end - slot.first === 1 &&
    reading.tokens[slot.first]?.capital === true &&
    reading.roles[slot.first] === 0;
  if (isUnknownHead(reading, slot, cue)) return false;
  return (isSurname || isSomebody(reading, slot)) && !isThing(reading, slot) && isBesideSpeech(reading, slot, cue);
}

/** "Went on and on: “…”", "Proud of the day, the mayor beamed: “…”": a word that the sentence gives its capital, and that names nobody before. */
function isUnknownHead(reading: Reading, { first, end, apposition }: Slot, cue: [number, number]): boolean {
  if (reading.lexicon.writing.capitals !== 'name' || apposition || end > cue[0]) return false;
  const head = reading.tokens[first];
  if (!head || sentenceOf(reading, first)[0] !== first || (end === cue[0] && end - first === 1)) return false;
  for (let k = first; k < end; k++)
    if ((reading.roles[k] ?? 0) & ~Role.cue || (k > first && reading.tokens[k]?.capital)) return false;
  return !wasNamed(reading, reading.text.slice(head.start, head.end), head.start);
}

/** “…”, second novel by Jane Smith: an unknown word in small letters, and a preposition behind it, are no speaker whoever follows. */
function isThing(reading: Reading, { first }: Slot): boolean {
  if (!reading.lexicon.hasDeterminers || reading.tokens[first]?.capital !== false) return false;
  return ((reading.roles[first] ?? 0) & ~Role.document) === 0 && is(reading, first + 1, Role.link);
}

/** Does what is said touch the claim, and stand in front of a verb whose subject follows it? */
function isBesideSpeech(reading: Reading, slot: Slot, cue: [number, number]): boolean {
  const { span, beside } = contentOf(reading, slot, cue);
  if (isTerm(reading, cue[1]) || endsTerm(reading, cue[0])) return false;
  if (beside && reading.tokens[cue[1] - 1]?.norm === ':' && isSaidBehind(reading, cue[1])) return false;
  if (!beside || slot.first < cue[1] || !reading.lexicon.hasDeterminers) return beside;
  if (reading.tokens[Math.max(slot.end, slot.apposition?.[1] ?? 0)]?.norm === ':') return true;
  return span !== null && span[1] <= (reading.tokens[cue[0]]?.start ?? 0);
}

/** "printed “weak excuses” on tickets": a few quoted words without a mark, in the middle of a sentence, are what any verb is about. */
function isTerm(reading: Reading, start: number): boolean {
  const quotation = reading.quotations[reading.quoted[start] ?? -1];
  if (quotation?.first !== start || quotation.end - start - 2 >= FEWEST_SPOKEN) return false;
  return reading.tokens[quotation.end - 2]?.kind === 'word' && reading.tokens[quotation.end]?.kind === 'word';
}

/** "the “direct answer” mission": nor is what a few quoted words without a mark stand in front of a verb. */
function endsTerm({ quotations, quoted, tokens }: Reading, end: number): boolean {
  const quotation = quotations[quoted[end - 1] ?? -1];
  if (quotation?.end !== end || end - quotation.first - 2 >= FEWEST_SPOKEN) return false;
  return tokens[end - 2]?.kind === 'word' && tokens[quotation.first - 1]?.kind === 'word';
}

/** "Cyclists give up: “We are spent,” says the captain": behind the quotation stands another verb of speech, with its own speaker. */
function isSaidBehind(reading: Reading, start: number): boolean {
  const quotation = reading.quotations.find(({ first, isName }) => first >= start && !isName);
  if (!quotation || quotation.first > start + 1) return false;
  const next = reading.tokens[quotation.end]?.norm === ',' ? quotation.end + 1 : quotation.end;
  return is(reading, next, Role.cue) && reading.tokens[next]?.kind === 'word';
}

/** "The choir height by": where the last noun says what a phrase is, one that holds no name must end in a noun that is known. */
function lacksLastNoun(reading: Reading, { first, end }: Slot, cue: number): boolean {
  if (!reading.lexicon.lastNounDecides || end > cue) return false;
  // "Then said": nor is one unknown word in small letters anybody.
  if (end - first < 2)
    return reading.lexicon.writing.capitals === 'name' && !reading.tokens[first]?.capital && reading.roles[first] === 0;
  for (let k = first + 1; k < end; k++) {
    const token = reading.tokens[k];
    if (token?.kind !== 'word' || token.capital || token.norm.startsWith("'")) return false;
  }
  return reading.roles[end - 1] === 0;
}

/** "officials who can vote", "Smith, the author of a play that speaks of" says of whom it speaks, not what they think. */
function isOfWhom(reading: Reading, { apposition }: Slot, cue: number): boolean {
  if (!apposition) return false;
  let k = cue - 1;
  while (k > apposition[0] && is(reading, k, Role.between)) k -= 1;
  return k >= apposition[0] && is(reading, k, Role.pronounRelative);
}

/** "supporters would not vote": between the two stands that they do not, or might. */
function isTakenBack(reading: Reading, { end, apposition }: Slot, cue: number): boolean {
  for (let k = Math.max(end, apposition?.[1] ?? 0); k < cue; k++) if (is(reading, k, Role.negation)) return true;
  return false;
}

/** "um taxista foi informado pela polícia que": behind an article a noun is no verb, whatever it ends in. */
function isNounBehind(reading: Reading, { end }: Slot, [cue, after]: [number, number]): boolean {
  const { hasDeterminers, nounsInFront } = reading.lexicon;
  if (nounsInFront || !hasDeterminers || after - cue !== 2 || end > cue || is(reading, after - 1, Role.cue))
    return false;
  if (!is(reading, cue - 1, Role.determiner | Role.link)) return false;
  return is(reading, cue, NOUN) && !is(reading, cue, Role.cue);
}

/** "In a letter demand 200 researchers": where the verb comes second, so many who are known to be somebody can be its subject. */
function isCounted(reading: Reading, { first, end }: Slot): boolean {
  return reading.lexicon.hasFronts && end - first > 1 && is(reading, end - 1, SOMEBODY);
}

/** "describes childhood in Leith": without articles, a word of which nothing is known, and whose only name is that of a place, is what it is about. */
function isTopic(reading: Reading, { first, end }: Slot): boolean {
  const { lexicon, roles, tokens } = reading;
  if (lexicon.hasDeterminers || lexicon.writing.capitals !== 'name') return false;
  for (let k = first; k < end; k++) {
    if (is(reading, k, Role.link)) return k > first;
    if (tokens[k]?.kind !== 'word' || tokens[k]?.capital || roles[k] !== 0) return false;
  }
  return false;
}

/** "announced the reform": behind a verb, what opens in the case of an object is none; a preposition asks for any case. */
function isBehindAsObject(reading: Reading, { first }: Slot, [, after]: [number, number], rule: Cue): boolean {
  if (first < after || rule.chain || rule.told) return false;
  // "backed the stance": an article that only an object has tells, whatever the cue asks for.
  const { objects, writing } = reading.lexicon;
  const isArticle =
    !rule.quiet &&
    writing.capitals === 'name' &&
    is(reading, first, Role.determiner) &&
    objects.has(reading.tokens[first]?.norm ?? '');
  if (!isArticle && (rule.strong || rule.needs !== undefined)) return false;
  const isLink = reading.entries[after - 1]?.some(({ roles }) => (roles & (Role.link | Role.front)) !== 0) === true;
  return !isLink && opensAsObject(reading, first);
}

/** Without spaces and capitals, more letters than a name has, and no noun that says who they are, are the rest of a sentence. */
function isTooLong({ lexicon, tokens }: Reading, { first, end }: Slot): boolean {
  const { headLast, spaces } = lexicon.writing;
  if (spaces || headLast || end - first <= LONGEST_SPELT_NAME) return false;
  return !tokens[end - 1]?.capital && !tokens[first]?.capital;
}

/** "the firm, which-confirmed its word", "said that-his-family": a verb of a clause that describes whom stands before it, and a clause behind the verb. */
function isInClause({ lexicon, roles, tokens }: Reading, { first }: Slot, cue: number): boolean {
  if (lexicon.opensClause(tokens[Math.max(first, cue)]?.norm ?? '')) return true;
  // "the firm, which-confirmed the deal": behind such a verb stands its object; "as that-said Smith" has no comma.
  const isObject = first > cue && roles[first] === 0 && tokens[cue - 1]?.norm === ',';
  return isObject && lexicon.opensClause(tokens[cue]?.norm ?? '');
}

/** "Wrote on the wall: “…”": without articles a subject may be left out, and the verb has the capital of the sentence. */
function isVerbAtHead(reading: Reading, { first, end, apposition }: Slot): boolean {
  const { hasDeterminers, lastNounDecides, writing } = reading.lexicon;
  if ((hasDeterminers && !lastNounDecides) || writing.capitals !== 'name') return false;
  if (end - first !== 1 || apposition !== null || sentenceOf(reading, first)[0] !== first) return false;
  return is(reading, first, Role.cue) && !is(reading, first, NOUN | PRONOUN);
}

/** Where the last noun decides, a phrase whose last word has the case of an object is no subject; nor is, behind the verb, whose object follows it. */
function isInCaseOfObject(
  reading: Reading,
  { end, cutBack, apposition }: Slot,
  rule: Cue,
  cue: [number, number],
): boolean {
  if (!reading.lexicon.lastNounDecides || cutBack > 0 || apposition || rule.chain || rule.told) return false;
  // "in circles of the party they hold it for certain"
  if (is(reading, end - 1, Role.source)) return false;
  if (opensAsObject(reading, end - 1) || isNameOfObject(reading, end - 1)) return true;
  return (
    end !== cue[0] &&
    reading.tokens[end]?.kind === 'word' &&
    !is(reading, end, Role.between | Role.cue) &&
    opensAsObject(reading, end)
  );
}

/** A name with an ending of objects (`*-t`), less which it stands in the text as well, or is a country's. */
function isNameOfObject(reading: Reading, k: number): boolean {
  const { lexicon, text, tokens } = reading;
  const token = tokens[k];
  if (!token?.capital) return false;
  return lexicon.objectEndings.some((ending) => {
    if (ending[0] !== '-' || !token.norm.endsWith(ending.slice(1))) return false;
    const name = text.slice(token.start, token.end - ending.length + 1);
    return name.length >= SHORTEST_NAME && (lexicon.countries.has(name) || isNamedInside(reading, name));
  });
}

/** A cue that could be any word, but by its ending, or only a colon behind more than a surname. */
function isLoose(reading: Reading, { first, end }: Slot, rule: Cue, cue: number): boolean {
  if (rule.anyWord) return !isStop(reading, cue);
  return (end - first > 1 || end < cue) && rule.needs === 'speech' && reading.tokens[cue]?.norm === ':';
}

/** "Such a feeling, that", "First league: “Stars”": what stands at the head of a sentence has a capital whatever it is; nothing else says that it is somebody. */
function isHeadOfSentence(reading: Reading, { first, end, apposition }: Slot): boolean {
  const token = reading.tokens[first];
  if (reading.lexicon.writing.capitals !== 'name' || apposition !== null || !token?.capital) return false;
  if (is(reading, first, NOUN | PRONOUN | Role.unnamed) || sentenceOf(reading, first)[0] !== first) return false;
  for (let k = first + 1; k < end; k++)
    if (reading.tokens[k]?.capital !== false || reading.roles[k] !== 0) return false;
  return !isNamedInside(reading, reading.text.slice(token.start, token.end));
}

function isCount(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'number' && !/\p{Alphabetic}/u.test(token.norm);
}

/** "the economist Jane Smith", "Jane Smith, an economist": a name, and a noun for somebody. */
function isTitled(reading: Reading, { first, end, apposition }: Slot): boolean {
  let hasName = reading.tokens[(apposition?.[1] ?? 0) - 1]?.capital === true;
  for (let k = first + 1; k < end; k++) hasName ||= reading.tokens[k]?.capital === true;
  if (!hasName || end - first < 2) return false;
  return isNoun(reading, first, end) || isNoun(reading, apposition?.[0] ?? 0, apposition?.[1] ?? 0);
}

/** "Crisis at the railway: …": what stands behind the first link says nothing of who speaks. */
function beforeLink(reading: Reading, { first, end }: Slot): number {
  for (let k = first + 1; k < end; k++) if (is(reading, k, Role.link) && !reading.tokens[k]?.capital) return k;
  return end;
}

/** Is one of the tokens a noun for somebody? */
function isNoun(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (is(reading, k, SOMEBODY | Role.organization | Role.outlet | Role.agency)) return true;
  // 首相, 林市長, कप्तान सोनी: in a script without capitals such a word stands for somebody by itself, and before or behind a name.
  if (reading.lexicon.writing.headLast !== true || end <= first) return false;
  return is(reading, end - 1, Role.title) || is(reading, first, Role.title);
}

/** Most words before the name of an outlet, in a script without capitals: "this came from the BBC". */
const MOST_BEFORE = 6;

/** "On Radio Nord the economist Jane Smith said": the longest beginning of the phrase that is the name of an outlet and nothing else; null where none is. */
function outletAtHead(reading: Reading, slot: Slot, whatIs: Judgement['whatIs']): Slot | null {
  if (reading.lexicon.writing.capitals !== 'name') return null;
  const isPair = slot.end - slot.first === 2 && reading.tokens[slot.end - 1]?.capital === true;
  for (let end = Math.min(slot.end, slot.first + MOST_BEFORE); end > slot.first; end--) {
    // "Sky Sport" is a name, though "Sky" is one as well; who told "Sky" has a first name, or a noun.
    if (isPair && end < slot.end) return null;
    const [start, stop] = spanOf(reading, slot.first, end);
    const name = reading.text.slice(start, stop);
    const head = end === slot.end ? slot : { ...slot, end, cutBack: 0, apposition: null };
    const source = hasNameLetters(name) ? whatIs(head) : null;
    if (source?.outlet && withoutMark(tidy(name)).endsWith(withoutMark(source.name))) return head;
  }
  return null;
}

/** «Vestnik» goes by what stands between its marks. */
function withoutMark(name: string): string {
  return name.replace(/[»”“"』」]+$/u, '');
}

/** The phrase less its first words, once what is left names an outlet; null where none of it does. */
function shortestOutlet(slot: Slot, isOutlet: Judge['isOutlet']): Slot | null {
  for (let first = slot.first + 1; first < Math.min(slot.end, slot.first + MOST_BEFORE); first++) {
    const rest = { ...slot, first, cutFront: 0, apposition: null };
    if (isOutlet(rest)) return rest;
  }
  return null;
}

/** "Ayşe Demir Hürriyet'e": the outlet right behind somebody's name, which ends in two capitals; null where none stands there. */
function outletBehindName(reading: Reading, slot: Slot, isOutlet: Judge['isOutlet']): Slot | null {
  const isName = (k: number) =>
    reading.tokens[k]?.kind === 'word' && reading.tokens[k]?.capital === true && reading.roles[k] === 0;
  for (let first = slot.first + 2; first < slot.end; first++) {
    if (!isName(first - 1) || !isName(first - 2) || !reading.tokens[first]?.capital) continue;
    const rest = { ...slot, first, cutFront: 0, apposition: null };
    if (isOutlet(rest)) return rest;
  }
  return null;
}

/** What follows the words in lower case at the head of a phrase, as the outlet in "niemiecki Bild"; null where none do. */
function lastWords(reading: Reading, slot: Slot): Slot | null {
  let { first } = slot;
  const opens = (k: number) =>
    reading.tokens[k]?.kind === 'word' &&
    // "Sources NRK has spoken to": the capital is the sentence's.
    (!reading.tokens[k]?.capital || (k === sentenceOf(reading, k)[0] && is(reading, k, NOUN | Role.determiner))) &&
    !is(reading, k, Role.stop | Role.and | Role.link) &&
    (!is(reading, k, Role.determiner) ||
      (k === slot.first && (is(reading, k, SOMEBODY) || reading.tokens[k + 1]?.capital === false)));
  while (first < slot.end && opens(first)) first += 1;
  return first === slot.first || first >= slot.end ? null : { ...slot, first, cutFront: 0, apposition: null };
}
