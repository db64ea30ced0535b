import { entryOf } from './entry.ts';
import type { Reading } from './reading.ts';
import type { Transaction } from './schema.ts';

/** An article that was remembered with its text. */
export interface RememberedText {
  reading: Reading;
  paragraphs: string[];
}

/** The texts of some readings, in their order; those of which no text was kept, or which are gone, are left out. */
export async function findTexts(
  transaction: Transaction<'readonly'>,
  readings: readonly Reading[],
): Promise<RememberedText[]> {
  const entries = await Promise.all(readings.map(({ id }) => entryOf(transaction, id)));
  return entries.flatMap((entry) =>
    entry !== null && entry.text !== null ? [{ reading: entry.reading, paragraphs: entry.text }] : [],
  );
}
