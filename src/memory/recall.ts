import type { Changes } from '../report.ts';
import { changesBetween } from './changes.ts';
import { type Entry, entryOf, sameSitting } from './entry.ts';
import type { Reading, Remembrance } from './reading.ts';
import type { Transaction } from './schema.ts';

/** That this address was read before. */
export interface Recollection {
  /** What was read there the time before. */
  reading: Reading;
  /** When; ISO 8601 in UTC. */
  readAt: string;
  /** How often the address was read before, as far as it is remembered. */
  times: number;
  /** What changed since; null where nothing did. */
  changes: Changes | null;
}

/**
 * When the address was read before this sitting, and what changed since; a version that differs counts even within the
 * sitting. Null where it was not. It does not matter whether the present reading has been remembered yet.
 */
export async function recallReading(
  transaction: Transaction<'readonly'>,
  { reading: current, print, text }: Remembrance,
  readAt: Date,
): Promise<Recollection | null> {
  const versions = await transaction.objectStore('readings').index('address').getAll(current.address);
  versions.sort((a, b) => b.order - a.order);
  const earlier = versions
    .map((reading) => ({ reading, times: reading.id === current.id ? timesBefore(reading, readAt) : reading.readAt }))
    .filter(({ times }) => times.length > 0);
  const times = earlier.reduce((sum, version) => sum + version.times.length, 0);
  for (const version of earlier) {
    const before = await entryOf(transaction, version.reading.id);
    if (!before) continue;
    const { paragraphs } = print;
    const changes = changesBetween(versionOf(before), { title: current.title, paragraphs, texts: text });
    return { reading: before.reading, readAt: version.times.at(-1) ?? before.reading.lastReadAt, times, changes };
  }
  return null;
}

/** The times of reading that came before the sitting of `readAt`. */
function timesBefore(reading: Reading, readAt: Date): string[] {
  return reading.readAt.slice(0, reading.readAt.findLastIndex((time) => !sameSitting(time, readAt)) + 1);
}

function versionOf({ reading, print, text }: Entry) {
  return { title: reading.title, paragraphs: print.paragraphs, texts: text };
}
