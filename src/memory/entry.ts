import type { TextPrint } from './fingerprint.ts';
import type { Reading, Remembrance } from './reading.ts';
import type { Transaction } from './schema.ts';

/** All that memory holds of one reading: what is exported, and what takes an erasure back. */
export interface Entry {
  reading: Reading;
  print: TextPrint;
  /** The paragraphs; null where the text was not kept. */
  text: string[] | null;
}

/**
 * Readings closer together than this are one sitting: a page that is loaded again is not read twice. In milliseconds.
 */
const SITTING = 30 * 60_000;
/** The first time of reading is kept, and of the others the latest. */
const MAX_TIMES = 50;

/**
 * Adds a reading, or one more time to a reading that is known. What the report says of it now replaces what it said
 * before.
 */
export async function keepReading(
  transaction: Transaction<'readwrite'>,
  { reading, print, text }: Remembrance,
  readAt: Date,
  keepText: boolean,
): Promise<{ entry: Entry; isNew: boolean }> {
  const stored = await entryOf(transaction, reading.id);
  const again = stored !== null && sameSitting(stored.reading.lastReadAt, readAt);
  const times = again ? stored.reading.readAt : [...(stored?.reading.readAt ?? []), readAt.toISOString()];
  const order = again ? stored.reading.order : await nextOrder(transaction, readAt);
  const kept = keepText ? text : (stored?.text ?? null);
  const entry = await putEntry(transaction, { reading, times, order, print, text: kept });
  return { entry, isNew: stored === null };
}

/**
 * Puts an entry into memory that was there before, or in another memory. What is known already is never replaced by
 * less.
 */
export async function mergeEntry(
  transaction: Transaction<'readwrite'>,
  { reading, print, text }: Entry,
): Promise<'added' | 'merged' | 'known'> {
  const stored = await entryOf(transaction, reading.id);
  if (!stored) {
    await putEntry(transaction, { reading, times: reading.readAt, order: reading.order, print, text });
    return 'added';
  }
  const newTimes = reading.readAt.filter((time) => !stored.reading.readAt.includes(time));
  if (newTimes.length === 0 && (text === null || stored.text !== null)) return 'known';
  await putEntry(transaction, {
    reading: stored.reading,
    // From two memories there is no order but that of the clock.
    times: newTimes.length === 0 ? stored.reading.readAt : [...stored.reading.readAt, ...newTimes].sort(),
    order: Math.max(stored.reading.order, reading.order),
    print: stored.print,
    text: stored.text ?? text,
  });
  return 'merged';
}

/** Null where there is none, or where a part of it is gone. */
export async function entryOf(transaction: Transaction<IDBTransactionMode>, id: string): Promise<Entry | null> {
  const [reading, print, text] = await Promise.all([
    transaction.objectStore('readings').get(id),
    transaction.objectStore('prints').get(id),
    transaction.objectStore('texts').get(id),
  ]);
  if (!reading || !print) return null;
  return { reading, print: { paragraphs: print.paragraphs, marks: print.marks }, text: text?.paragraphs ?? null };
}

export async function deleteEntry(transaction: Transaction<'readwrite'>, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('readings').delete(id),
    transaction.objectStore('prints').delete(id),
    transaction.objectStore('texts').delete(id),
  ]);
}

/** Whether a time of reading belongs to the same sitting as another. */
export function sameSitting(lastReadAt: string, readAt: Date): boolean {
  return Math.abs(readAt.getTime() - Date.parse(lastReadAt)) < SITTING;
}

interface Placed {
  reading: Remembrance['reading'];
  times: readonly string[];
  order: number;
}

async function putEntry(
  transaction: Transaction<'readwrite'>,
  { reading, times, order, print, text }: Omit<Entry, 'reading'> & Placed,
): Promise<Entry> {
  const readAt = times.length > MAX_TIMES ? [...times.slice(0, 1), ...times.slice(1 - MAX_TIMES)] : [...times];
  const lastReadAt = readAt.at(-1) ?? '';
  const { id } = reading;
  const unsized: Entry = {
    reading: { ...reading, readAt, lastReadAt, order, hasText: text !== null, bytes: 0 },
    print,
    text,
  };
  const entry = { ...unsized, reading: { ...unsized.reading, bytes: bytesOf(JSON.stringify(unsized)) } };
  await Promise.all([
    transaction.objectStore('readings').put(entry.reading),
    transaction.objectStore('prints').put({ id, ...print }),
    text ? transaction.objectStore('texts').put({ id, paragraphs: text }) : transaction.objectStore('texts').delete(id),
  ]);
  return entry;
}

/**
 * The time of reading, or one more than the last order where the clock was set back: a hybrid logical clock (Kulkarni
 * et al. 2014), so that readings of two machines fall into place when one memory is imported into the other.
 */
async function nextOrder(transaction: Transaction<'readwrite'>, readAt: Date): Promise<number> {
  const last = await transaction.objectStore('readings').index('order').openKeyCursor(null, 'prev');
  return Math.max(readAt.getTime(), (last?.key[0] ?? 0) + 1);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
