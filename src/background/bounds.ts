import * as v from 'valibot';

/** Parts of schemas for what comes from a page: each bounds how much of it there can be. */

/** A text that is refused where it is longer, in UTF-16 units. */
export const text = (characters: number) => v.pipe(v.string(), v.maxLength(characters));

/** A list that is refused where it is longer. */
export const list = <T extends v.GenericSchema>(item: T, length: number) => v.pipe(v.array(item), v.maxLength(length));

/** The beginning of a text: for what honest pages can overdo too, such as addresses that hold a whole image. */
export const opening = (characters: number) =>
  v.pipe(
    v.string(),
    v.transform((whole) => whole.slice(0, characters)),
  );

/** The first items of a list, for the same reason. */
export const firstOf = <T extends v.GenericSchema>(item: T, length: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((whole) => whole.slice(0, length)),
    v.array(item),
  );

export const address = text(20_000);
export const whole = v.pipe(v.number(), v.integer(), v.minValue(-5_000_000), v.maxValue(5_000_000));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000_000));
