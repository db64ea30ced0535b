import type { Terms } from './terms.ts';

/**
 * The surprise, in nats, of finding a given name, or pair of names side by side, of so many sounds in an article. An article
 * in a script without capitals or spaces holds hundreds of words that sound like some name; there only long ones mean
 * anything.
 */
export type Chance = (kind: 'name' | 'pair', sounds: number) => number;

/** Consonant classes, as `coarseSound` leaves them. */
const CLASSES = 7;
/** Sounds are not equally common; some keys are met this much more often than by an even spread. */
const UNEVENNESS = 3;

export function chanceOf(terms: Terms): Chance {
  const counts: Record<'name' | 'pair', number[]> = { name: [], pair: [] };
  for (const { kind, sounds } of terms.values()) {
    if (kind === 'name' || kind === 'pair') counts[kind][sounds] = (counts[kind][sounds] ?? 0) + 1;
  }
  return (kind, sounds) =>
    Math.max(0, -Math.log(Math.min(1, (UNEVENNESS * (counts[kind][sounds] ?? 0)) / CLASSES ** sounds)));
}
