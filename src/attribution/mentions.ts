import {
  isPart,
  LONGEST_TITLE,
  nounsBehind,
  nounsIn,
  type Qualifiers,
  qualifiersIn,
  strangerIn,
  tradeAt,
  tradeBeside,
} from './beside-names.ts';
import { Bodies } from './bodies.ts';
import { isCalled, isCalledSo, isMany, isSo, isSomebodyAtHead, type Mention } from './called.ts';
import type { Slot } from './claim.ts';
import { meantBy } from './full-names.ts';
import { NOUN, PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import type { NamedThings } from './named-things.ts';
import { wasNamed } from './noun-capitals.ts';
import { is, isNamesArticle, opensSentence, type Reading, sentenceOf, spanOf } from './reading.ts';
import type { Described } from './sources.ts';
import { isSameNoun, isVariant } from './word-fit.ts';

/** What stands in front of a name. */
interface Front {
  /** The nouns that say who somebody is, folded. */
  nouns: string[];
  /** Nothing else stands between them and the head of the sentence. */
  opens: boolean;
}

const LONGEST_NAME = 5;
/** In tokens. */
const LONGEST_HEADLINE = 25;
const MOST_PARTICLES = 2;
/** Mentions that are kept: what lies further back is not pointed to. */
const MOST = 400;

/** What may stand in front of a name at the head of a sentence, and has its capital. */
const NO_NAME = Role.link | Role.front | Role.cue | Role.and | Role.opener;

/** Words in small letters of what has an owner, and none of them. */
const LONGEST_OWNER = 2;
const NOT_OWNED = Role.cue | Role.stop | Role.link | Role.between | Role.and;

const JOIN = /\s\p{Lowercase}{1,3}\s/u;
const ACRONYM = /^\p{Uppercase}{2,}$/u;
/** One word with a capital, and two or three of them. */
const SURNAME = /^\p{Uppercase}[\p{Alphabetic}’'-]+$/u;
const FULL_NAME = /^(?:\p{Uppercase}[\p{Alphabetic}.’'-]*\s){1,2}\p{Uppercase}[\p{Alphabetic}’'-]+$/u;

/**
 * Who was named so far, so that "he", "the source" and "the newspaper" can be given back their names. The nearest fitting
 * one is taken: for a pronoun the last who spoke or opened a sentence, for "the minister" the last minister, for "the
 * source" the last source that was described.
 */
export class Mentions {
  #people: Mention[] = [];
  #bodies = new Bodies();
  #anonymous: Described[] = [];
  /** Who was named with a title or in full, by each word of the name; null where two share it. */
  #byPart = new Map<string, string | null>();
  /** Titles that are pronouns where no name follows them: Vietnamese "ông", "bà". */
  #addresses = new Set<string>();
  #named: NamedThings;
  /** The first two names of which nothing says that they are somebody's. */
  #unplaced = new Set<string>();
  /** The name before the colon that opens the text. */
  #headliner: string | null = null;
  /** Where the first paragraph ends, as an offset into the text, if it is as short as a headline. */
  #headlineEnd: number | null = null;
  /** Where the first of those is spoken of who have no name: "a man", "der Fahrer"; past the end while there is none. */
  #stranger = Infinity;
  /** Each looks through the text. */
  #lookups = MOST;

  constructor(things: NamedThings) {
    this.#named = things;
  }

  /** Learns the names that stand in a paragraph, with the titles beside them. */
  read(reading: Reading): void {
    this.#headlineEnd ??= reading.tokens.length > LONGEST_HEADLINE ? 0 : (reading.tokens.at(-1)?.end ?? 0);
    if (this.#stranger === Infinity) this.#stranger = strangerIn(reading);
    for (const { isName, first, end } of reading.quotations) {
      const trade = isName ? tradeBeside(reading, first, end) : null;
      if (trade !== null) this.#bodies.addSilent(reading, first + 1, end - 1, trade);
    }
    if (reading.lexicon.writing.capitals === 'noun') this.#readAgain(reading);
    if (reading.lexicon.writing.capitals === 'none') this.#bodies.read(reading);
    if (reading.lexicon.writing.capitals !== 'name') return;
    const { tokens, text } = reading;
    const starts = new Set(reading.sentences.map(([first]) => first));
    let front = opening();
    // "The minister of the interior, Jane Smith": what stood in front of a preposition, until its comma comes.
    let behindLink: Front | null = null;
    for (let k = 0; k < tokens.length; k++) {
      const token = tokens[k];
      if (!token) break;
      // Whom a quotation names, its speaker names; and a title in marks is nobody: «тренер «Лорвика» Ян Бел».
      if ((reading.quoted[k] ?? -1) !== -1 || reading.named[k] === 1) continue;
      if (starts.has(k)) {
        front = opening();
        behindLink = null;
      }
      // "On Facebook", "Selon Varenne", "And Oland", "Said Jane Smith": the word before the name has the capital of the sentence.
      const isHead = starts.has(k) && is(reading, k, NO_NAME) && !is(reading, k, Role.particle);
      // "Výrobce Lorvik": so has a noun for a firm.
      if (isPart(reading, k) && !isHead && !(starts.has(k) && tradeAt(reading, k) !== null)) {
        let end = k + 1;
        // "Kees van Dam": one name before a particle goes on.
        end = afterParticles(reading, end);
        while (end < tokens.length && end - k < LONGEST_NAME && isPart(reading, end) && !starts.has(end)) end += 1;
        // "Leith boss Jane Smith": whose boss.
        const isInFront = reading.lexicon.nounsInFront && tokens[end]?.capital === false && is(reading, end, SOMEBODY);
        if (!isInFront && !(front.nouns.length > 0 && end === k + 1 && isOwner(reading, end))) {
          this.#meet(reading, text.slice(token.start, tokens[end - 1]?.end), k, end, front);
          front = { nouns: [], opens: false };
        }
        k = end - 1;
      } else if (is(reading, k, SOMEBODY | Role.title)) {
        front.nouns.push(token.norm);
        if (is(reading, k, PRONOUN)) this.#addresses.add(token.norm);
        if (front.nouns.length > LONGEST_TITLE) front.nouns.shift();
      } else if (token.norm === ',' && behindLink) {
        front = behindLink;
        behindLink = null;
      } else if (token.kind !== 'mark' && !is(reading, k, Role.determiner) && !token.capital) {
        if (is(reading, k, Role.link) && front.nouns.length > 0) behindLink = front;
        else if (is(reading, k, Role.cue | Role.stop)) behindLink = null;
        front = { nouns: [], opens: front.opens && is(reading, k, Role.determiner | NOUN) };
      }
    }
    this.#forgetOldest();
  }

  /** Remembers a name that stands from one token to another, where a noun or the place in the sentence says that it is somebody's. */
  #meet(reading: Reading, written: string, first: number, end: number, { nouns, opens }: Front): void {
    const titled = nouns.length > 0;
    const trade = titled ? null : tradeBeside(reading, first, end);
    if (trade !== null) {
      this.#bodies.addSilent(reading, first, end, trade);
      return;
    }
    if (!titled) this.#bodies.addNamed(reading, first, end);
    // "Smith" at the head, where Jane Smith was named.
    const name = titled || end - first > 1 ? written : (this.#byPart.get(written) ?? undefined);
    // "The journal Harbour Post" is nobody who says "he".
    const isOutlet = first > 0 && is(reading, first - 1, Role.outlet | Role.agency);
    if (name === undefined && !isOutlet) this.#bodies.meet(reading, first, end);
    if (name !== undefined && !titled && !opens && this.#unplaced.size < 2) this.#unplaced.add(name);
    if (name === undefined || (!titled && !opens) || isOutlet) return;
    // "Harbour League: …" is a heading, and "the Harbour League" is nobody who says "he".
    const isBeforeColon = reading.tokens[end]?.norm === ':';
    if (isBeforeColon && !titled && first === 0 && this.#people.length === 0 && FULL_NAME.test(name)) {
      this.#headliner = name;
      return;
    }
    const isThing = is(reading, first - 1, Role.determiner) && !isNamesArticle(reading, first - 1);
    const subject = opens && !isThing && !isBeforeColon;
    const at = reading.tokens[first]?.start ?? 0;
    const all = new Set([...nouns, ...nounsBehind(reading, end)]);
    const beside = () => qualifiersIn(reading, frontOf(reading, first, titled), end, name);
    this.#add({ at, name, nouns: all, beside, subject, many: false, source: null, phrase: '' });
    this.#learn(name);
  }

  /** "Der Autozulieferer Brandt": where every noun has a capital, a noun for a firm and words of which nothing is known. Gives where to read on. */
  #meetFirm(reading: Reading, first: number): number {
    const { quoted, roles, tokens } = reading;
    // Asked first: a text may be one run of capitals, and is walked through once.
    const noun = tokens[first - 1]?.capital && tokens[first]?.capital ? tradeBeside(reading, first, first) : null;
    if (noun === null) return first;
    let end = first;
    while (tokens[end]?.capital && roles[end] === 0 && (quoted[end] ?? -1) === -1) end += 1;
    if (end > first) this.#bodies.addSilent(reading, first, end, noun);
    return end;
  }

  /** Where every noun has a capital, a name shows by what was said before: "he" is whoever of those that have one opened a sentence last. */
  #readAgain(reading: Reading): void {
    this.#readTitled(reading);
    const { roles, sentences, text, tokens } = reading;
    for (const [first] of sentences) {
      const token = tokens[first];
      if (!token?.capital || roles[first] !== 0) continue;
      let last = first;
      while (tokens[last + 1]?.capital && roles[last + 1] === 0) last += 1;
      const name = text.slice(token.start, tokens[last]?.end);
      const before = this.#people.findLast(
        ({ source, name: full }) => source?.type === 'person' && (full === name || full.endsWith(` ${name}`)),
      );
      if (before) this.#add({ ...before, at: token.start, subject: true });
      else if (last === first && this.#lookups > 0) {
        this.#lookups -= 1;
        if (wasNamed(reading, name, token.start, true))
          this.#add({
            at: token.start,
            name,
            nouns: new Set(),
            beside: nothing,
            subject: true,
            many: false,
            source: null,
            phrase: '',
          });
      }
    }
    this.#forgetOldest();
  }

  /** "Die Sängerin Ida Roth hat": where every noun has a capital, a noun for somebody and two words of which nothing is known. */
  #readTitled(reading: Reading): void {
    const { quoted, roles, text, tokens } = reading;
    for (let k = 0; k < tokens.length; k++) {
      k = this.#meetFirm(reading, k);
      if (tokens[k]?.capital && roles[k] === 0) this.#bodies.addNamed(reading, k, k + 1);
      if (!is(reading, k, SOMEBODY) || is(reading, k, Role.determiner) || (quoted[k] ?? -1) !== -1) continue;
      const head = is(reading, k - 1, Role.determiner) ? k - 1 : k;
      const nouns: string[] = [];
      for (; is(reading, k, SOMEBODY | Role.title); k++) nouns.push(tokens[k]?.norm ?? '');
      let end = k;
      if (tokens[end]?.capital && roles[end] === 0) end = afterParticles(reading, end + 1);
      while (tokens[end]?.capital && roles[end] === 0) end += 1;
      if (end - k < 2) continue;
      const at = tokens[k]?.start ?? 0;
      const name = text.slice(at, tokens[end - 1]?.end);
      const subject = opensSentence(reading, head);
      const beside = () => qualifiersIn(reading, head, end, name);
      this.#add({ at, name, nouns: new Set(nouns), beside, subject, many: false, source: null, phrase: '' });
      k = end - 1;
    }
  }

  /** The source with its name filled in, where it pointed back; it is remembered for those that point to it. */
  resolve(slot: Slot, reading: Reading, source: Described): Described {
    const antecedent =
      (source.pointsBack ? this.#antecedent(source, slot, reading) : null) ??
      this.#headlined(source, slot, reading) ??
      this.#bodies.spelledOut(source);
    const { span, spokeTo, spokeToName } = source;
    const resolved = antecedent
      ? { ...antecedent, span, spokeTo, spokeToName, pointsBack: null, isInferred: true }
      : this.#inFull(source, slot, reading);
    if (source.type === 'organization') this.#bodies.learnInitials(slot, reading, resolved);
    const nouns = slot.apposition ? nounsIn(reading, ...slot.apposition) : nounsBehind(reading, slot.end);
    const beside = () => qualifiersIn(reading, slot.first, slot.apposition?.[1] ?? slot.end, resolved.name);
    const at = reading.tokens[slot.first]?.start ?? 0;
    const phrase = reading.lexicon.writing.spaces ? '' : reading.text.slice(...spanOf(reading, slot.first, slot.end));
    this.#remember(resolved, { at, nouns: new Set(nouns), beside, many: isMany(reading, slot, resolved), phrase });
    return resolved;
  }

  /** "Ida Roth: we go on" and then, before anybody else is named, "The minister of housing said": who she is, now that everybody has read her name. */
  #headlined(source: Described, slot: Slot, reading: Reading): Described | null {
    const [first] = this.#people;
    const end = this.#headlineEnd ?? 0;
    const spoke = first?.source && first.at < end && first.nouns.size === 0 ? first.name : null;
    const name = this.#headliner ?? (source.span[0] >= end ? spoke : null);
    if (name === null || this.#people.some((one) => one.name !== name)) return null;
    if (!isSomebodyAtHead(source, slot, reading)) return null;
    return { ...source, type: 'person', name, outlet: null, spokeTo: null, spokeToName: null };
  }

  /** "Smith", where one Jane Smith was named before and no other; a firm where the text says that it is one; else the source as it is. */
  #inFull(source: Described, slot: Slot, reading: Reading): Described {
    const { type, outlet, name, span } = source;
    if (type !== 'person' || outlet !== null) return source;
    const uncased = reading.lexicon.writing.capitals === 'none' ? this.#inFullUncased(source, slot, reading) : null;
    if (uncased || source.pointsBack !== null) return uncased ?? source;
    const asNamed = (): Described =>
      source.noun === null && this.#areThings(name) ? { ...source, type: 'organization' } : source;
    if (name.includes(' ') || !SURNAME.test(name)) return asNamed();
    let full: string | null = null;
    const surname = ` ${name}`;
    for (const mention of this.#people) {
      if (mention.at >= span[0] || !mention.name.endsWith(surname) || !FULL_NAME.test(mention.name)) continue;
      if (full !== null && full !== mention.name) return source;
      full = mention.name;
    }
    return full === null ? asNamed() : { ...source, name: full };
  }

  /** "田所市長", who was called 田所秀一市長 before; "Roth", who was called "Ida Roth". */
  #inFullUncased(source: Described, slot: Slot, reading: Reading): Described | null {
    const isMeant = meantBy(source, slot, reading);
    if (!isMeant) return null;
    let full: string | null = null;
    for (const { name, source: before } of this.#people) {
      if (before?.type !== 'person' || before.pointsBack !== null || !isMeant(name)) continue;
      if (full !== null && full !== name) return null;
      full = name;
    }
    return full === null ? null : { ...source, name: full };
  }

  #antecedent(source: Described, slot: Slot, reading: Reading): Described | null {
    const [at] = source.span;
    switch (source.pointsBack) {
      case 'anonymous': {
        return this.#anonymous.findLast((before) => isCalledSo(before, source.noun ?? '', reading.lexicon)) ?? null;
      }
      case 'thing':
        return this.#bodies.meantBy(source, slot, reading);
      case 'alone':
        return source.type === 'person'
          ? this.#called(source, slot, reading)
          : this.#bodies.meantBy(source, slot, reading);
      case 'people':
        return null;
      case 'aged': {
        const called = this.#called(source, slot, reading);
        // In a text that tells of somebody without a name, it may be them.
        return called ?? (this.#stranger < at ? null : this.#speaker(source, slot, reading));
      }
      default: {
        const { noun } = source;
        if (noun === null || this.#addresses.has(noun))
          return this.#speaker(source, slot, reading) ?? this.#body(source, slot);
        return this.#called(source, slot, reading) ?? this.#onlyNamed(source, noun, reading);
      }
    }
  }

  /** "The doctor" is not the minister who was named last: without a noun of the same kind nobody knows who it is. */
  #called(source: Described, slot: Slot, reading: Reading): Described | null {
    const { noun, pointsBack, span } = source;
    if (noun === null) return null;
    if (!reading.lexicon.writing.spaces)
      return this.#person(span[0], ({ phrase }) => phrase.includes(source.name), source);
    const qualifiers = qualifiersIn(reading, slot.first, slot.end, '');
    const { lexicon } = reading;
    // In another case, which tells no noun for one from that for several where words stand beside it.
    const isForm = ({ nouns }: Mention) =>
      pointsBack === 'alone' && [...nouns].some((one) => isSameNoun(lexicon, noun, one));
    const fits = (mention: Mention) =>
      (isCalled(noun, mention, lexicon) || isForm(mention)) && isSo(qualifiers, mention, lexicon);
    return this.#person(span[0], fits, source);
  }

  /** Whom "he" stands for. */
  #speaker(source: Described, slot: Slot, reading: Reading): Described | null {
    const [at] = source.span;
    // "Oland's plan fell through, he said": who is spoken of does not speak.
    const isUnsaid = slot.end === slot.first;
    const from =
      isUnsaid || isAside(reading, slot) ? (reading.tokens[sentenceOf(reading, slot.first)[0]]?.start ?? at) : at;
    const canBe = (mention: Mention): boolean =>
      !mention.many &&
      this.#isSaidOf(source.noun, mention) &&
      // Nor does "he" stand for a firm that opened a sentence.
      (mention.source !== null || (mention.at < from && !this.#isThing(mention)));
    const speaker = this.#person(at, (mention) => mention.subject && canBe(mention), source);
    return speaker ?? (this.#stranger < at ? null : this.#onlyOne(at, canBe, source));
  }

  /** "Podle něj", by him or by it: where a text has named nobody, the body that spoke last. */
  #body({ span, noun }: Described, { first, end }: Slot): Described | null {
    if (noun !== null || first === end || this.#people.some(({ at }) => at < span[0])) return null;
    return this.#bodies.lastBefore(span[0]);
  }

  /** "Efter matchen var tränaren Ida Roth arg": whoever a text has named with a title, and nobody else, though they opened no sentence. */
  #onlyOne(at: number, canBe: (mention: Mention) => boolean, source: Described): Described | null {
    const before = this.#people.filter((mention) => mention.at < at);
    const [first] = before;
    const isOne =
      first !== undefined && before.every(({ name }) => name === first.name || first.name.endsWith(` ${name}`));
    return isOne ? this.#person(at, canBe, source) : null;
  }

  /** "Ida Roth will not sing tonight. … the artist said": by what a text goes on about somebody, the only one whom it has named, with no noun. */
  #onlyNamed(source: Described, noun: string, { lexicon }: Reading): Described | null {
    const [at] = source.span;
    if (this.#stranger < at || !isVariant(lexicon, noun)) return null;
    const [other, another] = this.#unplaced;
    if (another !== undefined) return null;
    const isAlone = ({ many, name, nouns }: Mention) => !many && nouns.size === 0 && (other ?? name) === name;
    return this.#onlyOne(at, isAlone, source);
  }

  /** "Ông" is nobody who was called "bà" before. */
  #isSaidOf(noun: string | null, { nouns }: Mention): boolean {
    if (noun === null || nouns.has(noun)) return true;
    for (const other of nouns) if (this.#addresses.has(other)) return false;
    return true;
  }

  /** "Lorvik", "Ruritania and Graustark": one, or two joined by a short word. */
  #areThings(name: string): boolean {
    const parts = name.split(JOIN);
    return this.#named.has(name) || (parts.length > 1 && parts.every((part) => this.#named.has(part)));
  }

  #isThing({ name }: Mention): boolean {
    return ACRONYM.test(name) || this.#named.has(name);
  }

  #person(at: number, fits: (mention: Mention) => boolean, like: Described): Described | null {
    for (let k = this.#people.length - 1; k >= Math.max(0, this.#people.length - MOST); k--) {
      const mention = this.#people[k];
      if (!mention || mention.at >= at || !fits(mention)) continue;
      return (
        mention.source ?? {
          ...like,
          type: 'person',
          name: mention.name,
          outlet: null,
          spokeTo: null,
          spokeToName: null,
        }
      );
    }
    return null;
  }

  /** Keeps a mention among the others by its place in the text: the nearest one is asked for first. */
  #add(mention: Mention): void {
    let k = this.#people.length;
    while (k > 0 && (this.#people[k - 1]?.at ?? 0) > mention.at) k -= 1;
    this.#people.splice(k, 0, mention);
  }

  /** Else each source of a text in one paragraph would be held against all before it. */
  #forgetOldest(): void {
    if (this.#people.length > 2 * MOST) this.#people.splice(0, this.#people.length - MOST);
  }

  #learn(name: string): void {
    if (name.includes(' ') && !FULL_NAME.test(name)) return;
    for (const part of name.split(' ')) {
      const known = this.#byPart.get(part);
      // An initial is nobody's.
      if (!SURNAME.test(part) || known === name || (known !== undefined && name === part)) continue;
      this.#byPart.set(part, known === undefined || known === part ? name : null);
    }
    if (this.#byPart.size > MOST) this.#byPart.clear();
  }

  #remember(
    source: Described,
    mention: Pick<Mention, 'at' | 'beside' | 'many' | 'phrase'> & { nouns: Set<string> },
  ): void {
    if (source.pointsBack !== null && source.noun === null) return;
    if (source.type === 'anonymous') keep(this.#anonymous, source);
    // Nobody says "he" of the local press.
    if (source.type === 'anonymous' && source.isUnnamed) return;
    if (source.type === 'person' || source.type === 'anonymous') {
      if (source.type === 'person' && !source.isInferred) this.#learn(source.name);
      if (source.noun) mention.nouns.add(source.noun);
      this.#add({ ...mention, name: source.name, subject: true, source });
      this.#forgetOldest();
    } else this.#bodies.add(source);
  }
}

/**
 * "Szef Gdańskiej straży Ida Roth", "Antrenorul Farului, Ivo Roth": where cases say "of", does one word with a capital say whose chief it is, or begin to, and a
 * name follow? `end`: behind that word.
 */
function isOwner(reading: Reading, end: number): boolean {
  const { hasDefiniteNouns, hasDeterminers } = reading.lexicon;
  const isName = (k: number) => isPart(reading, k) && isPart(reading, k + 1);
  if ((!hasDeterminers || hasDefiniteNouns) && reading.tokens[end]?.norm === ',' && isName(end + 1)) return true;
  if (hasDeterminers) return false;
  let k = end;
  while (k < end + LONGEST_OWNER && reading.tokens[k]?.capital === false && !is(reading, k, NOT_OWNED)) k += 1;
  return k > end && isName(k);
}

/** The token of a name that particles in small letters lead to; else the one they would begin at. */
function afterParticles(reading: Reading, first: number): number {
  let k = first;
  while (k - first < MOST_PARTICLES && is(reading, k, Role.particle) && !reading.tokens[k]?.capital) k += 1;
  return k > first && isPart(reading, k) ? k : first;
}

function nothing(): Qualifiers {
  return { ranks: [], words: [], hasOwner: false };
}

function opening(): Front {
  return { nouns: [], opens: true };
}

/** Where the words in front of a name begin, in its sentence; with a title, a comma may part them from it. */
function frontOf(reading: Reading, first: number, titled: boolean): number {
  const [head] = sentenceOf(reading, first);
  let front = titled && reading.tokens[first - 1]?.norm === ',' ? first - 1 : first;
  while (front > Math.max(head, first - LONGEST_TITLE)) {
    if (reading.tokens[front - 1]?.kind !== 'word' || is(reading, front - 1, Role.cue | Role.stop)) break;
    front -= 1;
  }
  return front;
}

/** ", he said,": behind what was said, or in the midst of it. */
function isAside({ tokens }: Reading, { first, end }: Slot): boolean {
  const isMark = (k: number) => tokens[k]?.kind === 'mark';
  return tokens[first - 1]?.norm === ',' && (isMark(end + 1) || isMark(end + 2));
}

function keep(list: Described[], source: Described): void {
  list.push(source);
  if (list.length > 2 * MOST) list.splice(0, MOST);
}
