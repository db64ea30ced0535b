import type { Slot } from './claim.ts';
import { NOUN } from './lexicon.ts';
import { is, type Reading } from './reading.ts';
import type { Described } from './sources.ts';

/** A family name has no more characters where words are not set apart, and a given name: Japanese 田所, 秀一郎. */
const LONGEST_FAMILY_NAME = 3;
const LONGEST_GIVEN_NAME = 3;

/** Two or three words. */
const WORDS = /^\S+(?: \S+){1,2}$/u;

/** Which fuller names a name can stand for, where nothing has a capital; null where it is none of the short ones. */
export function meantBy({ name, span }: Described, slot: Slot, reading: Reading): ((full: string) => boolean) | null {
  const { lexicon, text, tokens } = reading;
  const inside = (k: number) => (tokens[k]?.start ?? 0) >= span[0] && (tokens[k]?.start ?? 0) < span[1];
  let { first, end } = slot;
  while (first < end && !inside(first)) first += 1;
  while (end > first && !inside(end - 1)) end -= 1;
  let title = end;
  while (title > first && is(reading, title - 1, NOUN)) title -= 1;
  // The Korean name 이 is "this" as well.
  const known = title < end ? NOUN : ~0;
  for (let k = first; k < title; k++) if (is(reading, k, known)) return null;
  if (title === first) return null;
  const family = text.slice(span[0], tokens[title - 1]?.end);
  const isGiven = (rest: number) => rest > 0 && rest <= LONGEST_GIVEN_NAME;
  if (title < end) {
    if (family.length > LONGEST_FAMILY_NAME) return null;
    const called = text.slice(tokens[title]?.start, span[1]);
    return (full) => {
      if (full === name || !full.endsWith(called)) return false;
      const [own = ''] = full.slice(0, -called.length).split(' ');
      // Korean writes what somebody is in charge of behind the name, Japanese in front of it.
      const at = lexicon.writing.spaces ? (own.startsWith(family) ? 0 : -1) : own.lastIndexOf(family);
      return at >= 0 && isGiven(own.length - at - family.length);
    };
  }
  return lexicon.writing.spaces && !family.includes(' ')
    ? (full) => full.endsWith(` ${family}`) && WORDS.test(full)
    : null;
}
