import type { Terms } from './terms.ts';

/**
 * The surprise, in nats, of finding a given name of so many sounds in an article. An article in a script without capitals
 * or spaces holds hundreds of words that sound like some name; there only long ones mean anything.
 */
export type Chance = (sounds: number) => number;

/** Consonant classes, as `coarseSound` leaves them. */
const CLASSES = 7;
/** Sounds are not equally common; some keys are met this much more often than by an even spread. */
const UNEVENNESS = 3;

export function chanceOf(terms: Terms): Chance {
  const counts: number[] = [];
  for (const { sounds } of terms.values()) counts[sounds] = (counts[sounds] ?? 0) + 1;
  return (sounds) => Math.max(0, -Math.log(Math.min(1, (UNEVENNESS * (counts[sounds] ?? 0)) / CLASSES ** sounds)));
}
