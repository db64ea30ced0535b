import type { Slot } from './claim.ts';
import { fitsWord } from './form-words.ts';
import { NOUN, PRONOUN, Role } from './lexicon.ts';
import { is, type Reading } from './reading.ts';

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
  if (is(reading, before, Role.negation) || reading.tokens[before]?.norm === '%') return true;
  for (let k = first; k < end && !(k > first && (is(reading, k, Role.link) || is(reading, k - 1, NOUN))); k++) {
    if (is(reading, k, Role.negation)) return true;
  }
  return false;
}

/** "I prefer", "you see": whoever writes the text, or reads it, is nobody's source. */
function isWriterOrReader(reading: Reading, { first, end }: Slot): boolean {
  if (!is(reading, first, PRONOUN) || is(reading, first, NOUN)) return false;
  // "I've": what an apostrophe joins to it.
  for (let k = first + 1; k < end; k++) if (!reading.tokens[k]?.norm.startsWith("'")) return false;
  return reading.lexicon.self.some((word) => fitsWord(word, reading.tokens[first]?.norm ?? ''));
}

/** "a friend of Marlow's boundless maritime claims": behind whose it is, and adjectives, the cue is the noun. */
function isOwnerOfCue(reading: Reading, { first, end }: Slot, cue: number): boolean {
  if (end !== cue || is(reading, cue, Role.between) || !reading.lexicon.hasDeterminers) return false;
  let k = end - 1;
  while (k > first && isAdjective(reading, k)) k -= 1;
  const token = reading.tokens[k];
  return k < end - 1 && token?.norm === "'s" && !token.spaced;
}

function isAdjective(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && !token.capital && token.spaced && reading.roles[k] === 0;
}
