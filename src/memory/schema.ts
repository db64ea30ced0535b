import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { TextPrint } from './fingerprint.ts';
import type { Reading } from './reading.ts';

/** Facts, fingerprints and texts lie apart, so that looking through the facts reads nothing else. */
export interface MemorySchema extends DBSchema {
  readings: {
    key: string;
    value: Reading;
    indexes: {
      order: [order: number, id: string];
      address: string;
      sites: string;
      story: string;
      links: string;
      lastReadAt: string;
      bytes: number;
    };
  };
  prints: { key: string; value: TextPrint & { id: string }; indexes: { marks: number } };
  texts: { key: string; value: { id: string; paragraphs: string[] } };
}

export type Database = IDBPDatabase<MemorySchema>;

/** All transactions are over all of memory. */
export const STORES: ('readings' | 'prints' | 'texts')[] = ['readings', 'prints', 'texts'];
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<MemorySchema, typeof STORES, Mode>;

/**
 * Takes the database of one version to the next. All that are needed run in the browser's one upgrade transaction:
 * where one fails, or the browser is killed half-way, the database is as it was before, and the next start begins
 * again. A migration may await nothing but requests to the database, since the transaction ends by itself otherwise.
 */
export type Migration = (database: Database, transaction: Transaction<'versionchange'>) => Promise<void>;

/** To version 1, from 1 to 2, and so on, in order. Never change one that has been released; add to the end. */
export const MIGRATIONS: readonly Migration[] = [
  async (database) => {
    const readings = database.createObjectStore('readings', { keyPath: 'id' });
    readings.createIndex('order', ['order', 'id']);
    readings.createIndex('address', 'address');
    readings.createIndex('sites', 'sites', { multiEntry: true });
    readings.createIndex('story', 'story.id');
    readings.createIndex('links', 'links', { multiEntry: true });
    readings.createIndex('lastReadAt', 'lastReadAt');
    readings.createIndex('bytes', 'bytes');
    const prints = database.createObjectStore('prints', { keyPath: 'id' });
    prints.createIndex('marks', 'marks', { multiEntry: true });
    database.createObjectStore('texts', { keyPath: 'id' });
  },
];
