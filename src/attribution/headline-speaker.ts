import type { Slot } from './claim.ts';
import { NOUN, Role, SOMEBODY } from './lexicon.ts';
import { is, type Reading, sentenceOf } from './reading.ts';
import { fitsWord } from './word-fit.ts';

/** Tokens after "Minister:", below which a name may follow instead of what the minister says. */
const FEWEST_IN_HEADLINE = 5;
/** Tokens of what is said, with a word in lower case that no list holds. */
const FEWEST_WORDS_SAID = 3;
/** Tokens of "Jane Smith, head of the town council", above which a phrase before a colon is a clause. */
const LONGEST_SPEAKER = 12;
/** A name in Chinese characters, where no other length is sure. */
const CHARACTERS_OF_NAME = 3;

/**
 * 厚労省「影響なし」: nothing is joined to the end of what the mark opens; true where no quotation opens. What is as short as a name is said
 * by somebody, and is the name of an organization: 県立高校「北稜館」.
 */
export function isAllSaid(reading: Reading, { first, end }: Slot, open: number): boolean {
  const quotation = reading.quotations.find((one) => one.first === open);
  // A mark that closes one opens nothing: ‘…’.
  if (!quotation) return reading.tokens[open]?.norm !== "'";
  if (quotation.isName && !is(reading, end - 1, SOMEBODY | Role.title) && !is(reading, first, Role.title)) return false;
  const next = reading.tokens[quotation.end];
  return !next || next.spaced || next.kind === 'mark';
}

/**
 * "Поліція затримала водія: він тікав": without articles a phrase can hold a verb that no list does. A word of which nothing is known, and
 * another behind it in small letters, or a name where nobody was named before it.
 */
export function hasVerb(reading: Reading, { first, end }: Slot): boolean {
  const { lexicon, tokens, roles } = reading;
  if (lexicon.hasDeterminers || lexicon.writing.capitals !== 'name') return false;
  let isSomebody = false;
  for (let k = first; k < end - 1; k++) {
    isSomebody ||= is(reading, k, SOMEBODY | Role.title);
    if (k === first || tokens[k]?.kind !== 'word' || tokens[k]?.capital || roles[k] !== 0) continue;
    if (!tokens[k + 1]?.capital || !isSomebody) return true;
  }
  return false;
}

/** "Jane Smith: I will go on": two or three words with capitals, of which nothing is known. */
export function isFullName(reading: Reading, { first, end }: Slot): boolean {
  if (reading.lexicon.writing.capitals === 'none') return isCharacterName(reading, first, end);
  if (end - first < 2 || end - first > 3) return false;
  for (let k = first; k < end; k++) {
    if (is(reading, k, Role.particle) && k > first && k < end - 1) continue;
    // A name can end as a noun with its article does: Elena, Радостта.
    if (reading.tokens[k]?.capital !== true || ((reading.roles[k] ?? 0) & ~Role.definiteNoun) !== 0) return false;
  }
  return true;
}

/** 王德胜: a family name and two characters of which nothing is known. */
function isCharacterName({ lexicon, tokens, roles }: Reading, first: number, end: number): boolean {
  if (!lexicon.surnames.has(tokens[first]?.norm ?? '') || end - first !== CHARACTERS_OF_NAME) return false;
  for (let k = first + 1; k < end; k++) if (roles[k] !== 0 || tokens[k]?.kind !== 'word') return false;
  return true;
}

/** "Smith: we stay": one word of which nothing is known, where a capital says that it is a name. */
export function isSurname({ entries, lexicon, roles, tokens }: Reading, { first, end }: Slot): boolean {
  return (
    lexicon.writing.capitals === 'name' &&
    end - first === 1 &&
    tokens[first]?.kind === 'word' &&
    tokens[first]?.capital === true &&
    roles[first] === 0 &&
    // "Correction: we named the wrong school."
    !entries[first]?.some(({ credits, notices }) => credits.length + notices.length > 0)
  );
}

/** Does whoever speaks from a token on speak of themselves, up to the end of that sentence? */
export function isOfSelf(reading: Reading, first: number): boolean {
  const words = reading.tokens.slice(first, sentenceOf(reading, first)[1]);
  return reading.lexicon.self.some((word) => words.some(({ norm }) => fitsWord(word, norm)));
}

/** Is what follows "Minister:" long enough to be said, and no name? */
export function isSaid(reading: Reading, first: number, end: number): boolean {
  if (end - first >= FEWEST_IN_HEADLINE) return true;
  if (end - first < FEWEST_WORDS_SAID) return false;
  const isVerb = (k: number) =>
    reading.tokens[k]?.capital === false &&
    !is(reading, k, NOUN | Role.link | Role.particle | Role.determiner | Role.and | Role.between);
  for (let k = first + 1; k < end; k++) if (reading.tokens[k]?.kind === 'word' && isVerb(k)) return true;
  return false;
}

/** Is a phrase before a colon so long that it is a clause? */
export function isTooLongToSpeak({ lexicon }: Reading, { first, end }: Slot): boolean {
  return lexicon.writing.spaces && end - first > LONGEST_SPEAKER;
}
