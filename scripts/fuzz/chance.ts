/** Draws that are the same for the same seed, so that whatever they broke can be broken again. */
export interface Chance {
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number;
  /** One of a list, which must not be empty. */
  of<T>(list: readonly T[]): T;
}

/** mulberry32, by Tommy Ettinger (public domain): 32 bits of state, good enough to wander through inputs. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, of: <T>(list: readonly T[]) => list[below(list.length)] as T };
}
