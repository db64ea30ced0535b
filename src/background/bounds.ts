import * as v from 'valibot';

/** Parts of schemas for what comes from a page: each bounds how much of it there can be. */

/** A text that is refused where it is longer, in UTF-16 units. */
export const text = (characters: number) => v.pipe(v.string(), v.maxLength(characters));

export const address = text(20_000);
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000_000));
