import type { Slot } from './claim.ts';
import { NOUN, PRONOUN, Role } from './lexicon.ts';
import { is, opensSentence, type Reading, spanOf } from './reading.ts';
import { fitsWord } from './word-fit.ts';

/** How far it is looked for whether words have capitals anyway, and in which: short ones are in small letters in headlines too. */
const WORDS_AROUND = 16;
const LONG_WORD = 4;
const MOST_SMALL = 2;

/** Is a phrase nobody, whatever verb it stands beside? `cue`: the token where the verb begins; `strong`: only somebody can have that verb. */
export function isNobody(reading: Reading, slot: Slot, cue: number, strong: boolean): boolean {
  return isDenied(reading, slot) || isWriterOrReader(reading, slot) || (!strong && isOwnerOfCue(reading, slot, cue));
}

/** "Nobody on the platform could say": the words up to the first noun, or the first link, leave nobody. */
function isDenied(reading: Reading, { first, end }: Slot): boolean {
  // "37 proc. badanych": nor does a share that stands before them.
  let before = reading.tokens[first - 1]?.norm === '.' ? first - 2 : first - 1;
  // "το 40% των πολιτών"
  if (is(reading, before, Role.link) && reading.tokens[before - 1]?.norm === '%') before -= 1;
  const isBehind = is(reading, before, Role.negation) || reading.tokens[before]?.norm === '%';
  // "It was 52%. Ida Roth said": not where the share ends a sentence.
  if (isBehind && !opensSentence(reading, first)) return true;
  for (let k = first; k < end && !(k > first && (is(reading, k, Role.link) || is(reading, k - 1, NOUN))); k++) {
    if (is(reading, k, Role.negation)) return true;
  }
  return false;
}

/** "I prefer", "you see": whoever writes the text, or reads it, is nobody's source. */
function isWriterOrReader(reading: Reading, { first, end }: Slot): boolean {
  if (!is(reading, first, PRONOUN) || is(reading, first, NOUN)) return false;
  // "I've": what an apostrophe joins to it.
  const { self, writing } = reading.lexicon;
  for (let k = first + 1; k < end && writing.spaces; k++) if (!reading.tokens[k]?.norm.startsWith("'")) return false;
  const [start, stop] = spanOf(reading, first, end);
  const said = writing.spaces ? (reading.tokens[first]?.norm ?? '') : reading.text.slice(start, stop);
  return self.some((word) => fitsWord(word, said));
}

/** "a friend of Marlow's boundless maritime claims": behind whose it is, and adjectives, the cue is the noun. */
function isOwnerOfCue(reading: Reading, { first, end }: Slot, cue: number): boolean {
  if (end !== cue || is(reading, cue, Role.between) || !reading.lexicon.hasDeterminers) return false;
  let k = end - 1;
  while (k > first && isAdjective(reading, k)) k -= 1;
  const token = reading.tokens[k];
  // "the doctor's reports": what has the same ending is no verb behind it; "the doctor's said" is one.
  const isNoun = k < end - 1 || reading.tokens[cue]?.norm.endsWith('s') === true;
  return isNoun && token?.norm === "'s" && !token.spaced;
}

/**
 * "the Lorvik Reports group", "de Lorvik Piensa en Grande": behind a word with a capital, a verb with one is part of a name, unless the words of the
 * sentence, or of the headline, have capitals anyway.
 */
export function isInName(reading: Reading, cue: number): boolean {
  const { tokens, lexicon } = reading;
  if (lexicon.writing.capitals !== 'name' || !tokens[cue]?.capital || tokens[cue]?.kind !== 'word') return false;
  const before = tokens[cue - 1];
  if (before?.kind !== 'word' || !before.capital) return false;
  let small = 0;
  for (let k = Math.max(0, cue - WORDS_AROUND); k < Math.min(tokens.length, cue + WORDS_AROUND); k++) {
    const token = tokens[k];
    if (token?.kind === 'word' && !token.capital && token.end - token.start >= LONG_WORD) small += 1;
  }
  return small > MOST_SMALL;
}

function isAdjective(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && !token.capital && token.spaced && reading.roles[k] === 0;
}
