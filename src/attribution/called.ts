import type { Qualifiers } from './beside-names.ts';
import type { Slot } from './claim.ts';
import { type Lexicon, Role } from './lexicon.ts';
import { is, opensSentence, type Reading } from './reading.ts';
import type { Described } from './sources.ts';
import { fold } from './tokens.ts';
import { isPlural, isSameNoun, isVariant, isVariantOf } from './word-fit.ts';

/** Somebody who was named, and where. */
export interface Mention {
  at: number;
  name: string;
  /** The words before or beside the name that say what somebody is, folded: "deputy", "minister". */
  nouns: ReadonlySet<string>;
  /** What stands there besides: "finance". Looked for when it is asked for, as most mentions never are. */
  beside: () => Qualifiers;
  /** Speaks, or opens a sentence: whom "he" can mean. */
  subject: boolean;
  /** More than one, as "researchers" and "two officials" are: "he" is none of them. */
  many: boolean;
  source: Described | null;
  /** All that stands there, with the office: 市长王德胜. */
  phrase: string;
}

/** Was somebody called by a noun, or by one of those about whom texts go on with it? */
export function isCalled(noun: string, { name, nouns, source }: Mention, lexicon: Lexicon): boolean {
  if (nouns.has(noun)) return true;
  // "Trener Radomiaka": where cases say "of", the one word beside a noun may be whose coach it is.
  if (source === null && !lexicon.hasDeterminers && !name.includes(' ')) return false;
  for (const other of nouns) if (isVariantOf(lexicon, noun, other)) return true;
  return false;
}

/** "The finance minister" is nobody who was called a minister of something else, nor "the deputy mayor" the mayor. */
export function isSo({ ranks, words, hasOwner }: Qualifiers, mention: Mention, lexicon: Lexicon): boolean {
  const among = (word: string, known: readonly string[]) => known.some((one) => isSameNoun(lexicon, word, one));
  const beside = mention.beside();
  const nouns = [...new Set([...mention.nouns, ...beside.ranks])];
  if (!ranks.every((rank) => among(rank, nouns))) return false;
  // "Mayor Jane Smith" is "the weary mayor".
  const isPlain = beside.words.length === 0 && nouns.length <= 1;
  return (isPlain && !hasOwner) || words.every((word) => among(word, beside.words));
}

/** Was an unnamed source called by a noun: the one that says what it is, or, where nothing has a capital, any of its words? */
export function isCalledSo({ name, noun }: Described, called: string, lexicon: Lexicon): boolean {
  if (noun !== null && isSameNoun(lexicon, called, noun)) return true;
  return lexicon.writing.capitals === 'none' && fold(name).split(' ').includes(called);
}

/** Does a phrase without a name, at the head of its sentence, say what one person is? */
export function isSomebodyAtHead(
  { isUnnamed, noun, type }: Described,
  { first, end }: Slot,
  reading: Reading,
): boolean {
  if (noun === null || isUnnamed || (type !== 'person' && type !== 'anonymous') || !opensSentence(reading, first))
    return false;
  // Of nouns for people some are for several; those of offices, and those that a text goes on with, are for one.
  if (isVariant(reading.lexicon, noun)) return true;
  for (let k = first; k < end; k++) if (reading.tokens[k]?.norm === noun) return is(reading, k, Role.office);
  return false;
}

/** Is a source several people: by its number, or by its noun, folded? */
export function isMany({ lexicon, tokens }: Reading, { first }: Slot, { noun, type }: Described): boolean {
  if (type !== 'anonymous' || noun === null || lexicon.plurals.length === 0) return false;
  return tokens[first]?.kind === 'number' || isPlural(lexicon, noun);
}
