import type { Span } from '../report.ts';
import type { Slot } from './claim.ts';
import { type Lexicon, Role, SOMEBODY } from './lexicon.ts';
import { is, isCountry, isUnknown, opensSentence, type Reading } from './reading.ts';
import { type Described, isMedium } from './sources.ts';
import { fold } from './tokens.ts';
import { isFirmAgain, isFirmNoun, isSameNoun, isVariantOf } from './word-fit.ts';

/** Bodies that are kept: what lies further back is not pointed to. */
const MOST = 400;
/** Two to four words: longer ones hold more than a name. */
const WORDS = /^\S+(?:\s\S+){1,3}$/;
/** Letters that a compound has at least before its last part. */
const SHORTEST_PART = 3;
/** Words of a noun for a body. */
const LONGEST_NOUN = 4;
/** Words of a body's name, where nothing tells where it ends. */
const LONGEST_UNCASED = 2;
const ACRONYM = /^\p{Uppercase}{2,}$/u;
/** How the names of firms end, or begin, in many countries. */
const LEGAL_FORM =
  /^PT\s|\s(?:AB|AG|ApS|AS|ASA|BV|Co|Corp|GmbH|Inc|Kft|KG|LLC|Ltd|NV|Nyrt|Oy|Oyj|PLC|plc|SA|SE|SpA|Tbk|Zrt)\.?$/u;

/**
 * The outlets, organizations and documents that a text has named so far, so that "it", "the newspaper", "the company" and initials can be given back
 * their names.
 */
export class Bodies {
  #named: Described[] = [];
  /** Those of them that have only been named, and said nothing so far. */
  #silent = new WeakSet<Described>();
  /** Those that have spoken, by the initials in brackets behind their names. */
  #byInitials = new Map<string, Described>();
  /** The first two words of which nothing is known that opened a sentence alone, as a name does. */
  #openers = new Map<string, Described>();

  /** Keeps one by its place in the text. */
  add(body: Described): void {
    let k = this.#named.length;
    while (k > 0 && (this.#named[k - 1]?.span[0] ?? 0) > body.span[0]) k -= 1;
    this.#named.splice(k, 0, body);
    if (this.#named.length > 2 * MOST) this.#named.splice(0, this.#named.length - MOST);
  }

  /** Keeps a body that has not spoken yet, where its noun stands right in front of a name: "Klinikum Oberwald". `first`: where that name begins. */
  addNamed(reading: Reading, first: number, end: number): void {
    let noun = first;
    // "Công ty Lorvik": a noun of several words.
    while (first - noun < LONGEST_NOUN && is(reading, noun - 1, Role.organization) && !is(reading, noun - 1, SOMEBODY))
      noun -= 1;
    if (noun < first) this.addSilent(reading, noun, end, reading.tokens[first - 1]?.norm ?? '');
  }

  /** Keeps a body that has not spoken yet: its name, from one token to another, stands beside a noun for it, folded. */
  addSilent(reading: Reading, first: number, end: number, noun: string): void {
    const body = asBody(reading, first, end, noun);
    this.#silent.add(body);
    this.add(body);
  }

  /** Learns the bodies that a paragraph names behind a noun for one, where nothing has a capital: «شركة لورفيك», up to two words of which nothing is known. */
  read(reading: Reading): void {
    const { lexicon, quoted, tokens } = reading;
    if (!lexicon.writing.spaces || lexicon.writing.headLast) return;
    for (let k = 0; k < tokens.length; k++) {
      if ((quoted[k] ?? -1) !== -1 || !is(reading, k, Role.organization)) continue;
      let end = k + 1;
      while (end <= k + LONGEST_UNCASED && tokens[end]?.kind === 'word' && isUnknown(reading, end)) end += 1;
      if (end > k + 1) this.addSilent(reading, k, end, tokens[k]?.norm ?? '');
    }
  }

  /** Notes a name of which nothing is known, from one token to another, where it opens its sentence alone: it may be a firm's. */
  meet(reading: Reading, first: number, end: number): void {
    if (this.#openers.size > 1 || !opensAlone(reading, first)) return;
    const firm = asBody(reading, first, end, null);
    if (!this.#openers.has(firm.name)) this.#openers.set(firm.name, firm);
  }

  /** Learns the initials that brackets hold behind the phrase for a body. */
  learnInitials(slot: Slot, reading: Reading, body: Described): void {
    const initials = initialsBehind(reading, slot);
    if (initials && this.#byInitials.size < MOST) this.#byInitials.set(initials, body);
  }

  /** "The IMO", where the Institute of Metals of Oland (IMO) has spoken. */
  spelledOut({ name, outlet, type }: Described): Described | null {
    if (this.#byInitials.size === 0 || type !== 'organization' || outlet !== null) return null;
    return this.#byInitials.get(name.slice(name.lastIndexOf(' ') + 1)) ?? null;
  }

  /** The organization that spoke last before an offset into the text. */
  lastBefore(at: number): Described | null {
    const isOne = (one: Described) => one.type === 'organization' && one.span[0] < at && !this.#silent.has(one);
    return this.#named.findLast(isOne) ?? null;
  }

  /**
   * What "it" stands for, "the magazine", or "the company": a name without a noun may be any company's, and else the nouns must be the same. A magazine
   * is the last that was called so, or else the last that was named.
   */
  meantBy({ noun, pointsBack, span, type }: Described, slot: Slot, reading: Reading): Described | null {
    const { lexicon } = reading;
    const before = this.#named.filter((one) => one.span[0] < span[0]);
    if (noun === null) return before.findLast((one) => !this.#silent.has(one)) ?? before.at(-1) ?? null;
    if (type === 'organization') {
      const isNamedSo = nounsOfNames(reading, slot);
      const isCased = lexicon.writing.capitals !== 'none';
      const isSo = ({ name, noun: called }: Described): boolean => {
        if (!isCased || called === null) return isNamedSo(name);
        return (
          called === noun ||
          (pointsBack === 'alone' && isSameNoun(lexicon, noun, called) && isShort(name, called, noun))
        );
      };
      // A firm is “the company”, and no other body; any other noun for a body is one that has spoken.
      const isFirm = isFirmAgain(lexicon, noun);
      const isOf = (one: Described): boolean => {
        if (one.noun === null) return isFirm || (!LEGAL_FORM.test(one.name) && isVariantOf(lexicon, noun, ''));
        const isBody = !this.#silent.has(one) && !isFirmNoun(lexicon, one.noun);
        return (isFirm || isBody) && isVariantOf(lexicon, noun, one.noun);
      };
      const bodies = before.filter((one) => one.type === type);
      return bodies.findLast(isSo) ?? bodies.findLast(isOf) ?? this.#onlyOpener(noun, span[0], lexicon);
    }
    const named = before.filter((one) => isMedium(one) && !one.isUnnamed);
    if (type === 'agency') return named.findLast((one) => one.type === type) ?? null;
    return (
      named.findLast((one) => one.noun !== null && isSameNoun(lexicon, noun, one.noun)) ??
      named.findLast((one) => one.type === type) ??
      named.at(-1) ??
      null
    );
  }

  /** "Lorvik has cut 140 jobs. … the company said": the only word that opened a sentence as a name does, for a noun for firms. */
  #onlyOpener(noun: string, at: number, lexicon: Lexicon): Described | null {
    if (!isFirmAgain(lexicon, noun)) return null;
    const [first, second] = this.#openers.values();
    return first && !second && first.span[0] < at ? first : null;
  }
}

/** "Lorvik has", "the biscuitier Lorvik has": a word of which nothing is known, at the head of its sentence, or behind an article and one more such word. */
function opensAlone(reading: Reading, first: number): boolean {
  if (reading.roles[first] !== 0 || isCountry(reading, first)) return false;
  const isTrade = ((reading.roles[first - 1] ?? 0) & ~Role.organization) === 0;
  const isBehindTrade = isTrade && !reading.tokens[first - 1]?.capital && is(reading, first - 2, Role.determiner);
  return opensSentence(reading, isBehindTrade ? first - 2 : first);
}

function asBody({ text, tokens }: Reading, first: number, end: number, noun: string | null): Described {
  const span: Span = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return {
    type: 'organization',
    name: text.slice(...span),
    outlet: null,
    span,
    pointsBack: null,
    noun,
    spokeTo: null,
    spokeToName: null,
    isInferred: false,
    isUnnamed: false,
  };
}

/** The initials that brackets hold right behind a phrase, or at its end; null where they hold none. */
function initialsBehind({ text, tokens }: Reading, { first, end }: Slot): string | null {
  for (let open = Math.max(first + 1, end - 3); open <= end; open++) {
    const inside = tokens[open + 1];
    if (tokens[open]?.norm !== '(' || tokens[open + 2]?.norm !== ')' || inside?.kind !== 'word') continue;
    const initials = text.slice(inside.start, inside.end);
    return ACRONYM.test(initials) ? initials : null;
  }
  return null;
}

/** Can a noun alone stand for a name that holds it as `called`? One with few words: a committee of the assembly is not the assembly. */
function isShort(name: string, called: string, noun: string): boolean {
  return WORDS.test(name) || called.length >= noun.length + SHORTEST_PART;
}

/**
 * For a noun alone, or behind "this", where nothing has a capital: which names begin with it, or end with it where the last noun says what a phrase
 * is. "该公司" is 洛维克公司, «این سازمان» سازمان هواشناسی.
 */
function nounsOfNames(reading: Reading, { first, end }: Slot): (name: string) => boolean {
  const { lexicon, tokens } = reading;
  const { capitals, headLast, spaces } = lexicon.writing;
  const words = tokens.slice(first, end).filter((_, k) => !is(reading, first + k, Role.definite));
  if (capitals !== 'none' || words.length === 0) return () => false;
  const noun = words.map(({ norm }) => norm).join('');
  if (!spaces) return (name) => (headLast ? fold(name).endsWith(noun) : fold(name).startsWith(noun));
  if (words.length > 1) return () => false;
  return (name) => {
    const parts = name.split(' ');
    return (
      isSameNoun(lexicon, noun, fold(parts.at(headLast ? -1 : 0) ?? '')) ||
      (headLast === true && fold(parts[0] ?? '') === noun)
    );
  };
}
