import { normalAddress } from '../stories/address.ts';
import { deleteEntry, type Entry, entryOf } from './entry.ts';
import type { Transaction } from './schema.ts';

/** What to erase. */
export type Selection =
  /** One version of one article. */
  | { what: 'one'; id: string }
  /** All versions that were read at an address. */
  | { what: 'address'; url: string }
  /** A site and all below it, without `www.`. */
  | { what: 'site'; site: string }
  /** What was last read more than so many days before `now`. */
  | { what: 'older'; days: number; now: Date }
  | { what: 'all' };

export interface Erased {
  count: number;
  /** What takes it back, through `restore`. */
  undo: Entry[];
}

const DAY = 24 * 60 * 60_000;

/** Erases a selection: all of it, or nothing where it is aborted or fails. */
export async function eraseReadings(
  transaction: Transaction<'readwrite'>,
  selection: Selection,
  signal: AbortSignal | null,
): Promise<Erased> {
  const undo: Entry[] = [];
  const ids = await idsOf(transaction, selection);
  for (const id of ids) {
    signal?.throwIfAborted();
    const entry = await entryOf(transaction, id);
    if (entry) undo.push(entry);
    await deleteEntry(transaction, id);
  }
  return { count: ids.length, undo };
}

function idsOf(transaction: Transaction<'readwrite'>, selection: Selection): Promise<string[]> {
  const readings = transaction.objectStore('readings');
  switch (selection.what) {
    case 'one':
      return readings.getAllKeys(selection.id);
    case 'address':
      return readings.index('address').getAllKeys(normalAddress(selection.url) ?? '');
    case 'site':
      return readings.index('sites').getAllKeys(selection.site);
    case 'older': {
      const end = new Date(selection.now.getTime() - selection.days * DAY).toISOString();
      return readings.index('lastReadAt').getAllKeys(IDBKeyRange.upperBound(end, true));
    }
    case 'all':
      return readings.getAllKeys();
  }
}
