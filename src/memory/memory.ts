import type { Report } from '../report.ts';
import { type ConnectionOptions, connect, type MemoryEvent } from './database.ts';
import { type Entry, keepReading } from './entry.ts';
import { type Erased, eraseReadings, type Selection } from './erase.ts';
import { MemoryError, type Problem } from './problem.ts';
import { type Reading, remembranceOf } from './reading.ts';
import { type Recollection, recallReading } from './recall.ts';
import type { Transaction } from './schema.ts';
import { type SearchOptions, type SearchPage, searchReadings } from './search.ts';
import { findStoryReadings, type StoryReading } from './story-readings.ts';
import { findTexts, type RememberedText } from './texts.ts';
import { exportEntries, type Imported, importEntries, mergeAll } from './transfer.ts';

export { MemoryError, type Problem } from './problem.ts';
export type {
  Entry,
  Erased,
  Imported,
  MemoryEvent,
  Reading,
  Recollection,
  RememberedText,
  SearchOptions,
  SearchPage,
  Selection,
  StoryReading,
};

/**
 * What this browser has read. Its functions reject with a `MemoryError` where storage fails, and with the signal's
 * reason where they are stopped; where a doc comment says otherwise, they answer instead.
 */
export interface Memory {
  /** Why memory cannot be used now; null where it can. Never rejects. */
  check(): Promise<Problem | null>;
  /**
   * Keeps a reading. Never throws anything away to make room, and never rejects for a failure of storage: it answers.
   */
  remember(report: Report, readAt: Date, options: { keepText: boolean }): Promise<Remembered>;
  /**
   * Whether this address was read before this sitting, and what changed since. May be asked before or after `remember`.
   */
  recall(report: Report, readAt: Date): Promise<Recollection | null>;
  /** Other articles on the same story that were read, one per address, latest first, at most 50. */
  storyReadings(report: Report, options?: Stoppable): Promise<StoryReading[]>;
  /** Of some readings the texts that were kept, in the same order. */
  texts(readings: readonly Reading[]): Promise<RememberedText[]>;
  search(query: string, options?: SearchOptions): Promise<SearchPage>;
  /** The export, in pieces that give one JSON text when joined. */
  exportAll(options?: Stoppable): AsyncIterable<string>;
  /** Merges an export. Answers with `problem` where storage fails on the way. */
  importAll(json: string, options?: Stoppable): Promise<Imported>;
  erase(selection: Selection, options?: Stoppable): Promise<Erased>;
  /** Takes an erasure back. Answers with `problem` where storage fails on the way. */
  restore(undo: readonly Entry[], options?: Stoppable): Promise<Imported>;
  usage(): Promise<Usage>;
  /** Throws all of memory away with its database: the way out where it is broken. Only ever at the reader's word. */
  startOver(): Promise<void>;
  /** Afterwards every function rejects or answers `closed`. */
  close(): void;
}

export interface Stoppable {
  signal?: AbortSignal;
}

/** `nothing`: the page is no article, or has no web address. */
export type Remembered =
  | { kept: true; reading: Reading; isNew: boolean }
  | { kept: false; reason: Problem | 'nothing' };

export interface Usage {
  readings: number;
  /** As many as an export would take. */
  bytes: number;
}

/**
 * `name` is the database's, `memory` where nothing is said; `onEvent` is told what happens to it, see `MemoryEvent`.
 */
export type MemoryOptions = Partial<ConnectionOptions>;

/**
 * Opens memory, which makes the database: to be called with the reader's consent only. Always resolves: where the
 * browser gives no storage, `check` says why, and nothing is kept.
 */
export async function openMemory({ name = 'memory', ...options }: MemoryOptions = {}): Promise<Memory> {
  const connection = connect({ name, ...options });

  const memory: Memory = {
    async check() {
      try {
        await connection.run('readonly', async () => {});
        return null;
      } catch (error) {
        return error instanceof MemoryError ? error.problem : 'broken';
      }
    },
    async remember(report, readAt, { keepText }) {
      const remembrance = remembranceOf(report);
      if (!remembrance) return { kept: false, reason: 'nothing' };
      try {
        const { entry, isNew } = await connection.run('readwrite', (transaction) =>
          keepReading(transaction, remembrance, readAt, keepText),
        );
        return { kept: true, reading: entry.reading, isNew };
      } catch (error) {
        if (error instanceof MemoryError) return { kept: false, reason: error.problem };
        throw error;
      }
    },
    async recall(report, readAt) {
      const remembrance = remembranceOf(report);
      if (!remembrance) return null;
      return connection.run('readonly', (transaction) => recallReading(transaction, remembrance, readAt));
    },
    storyReadings: (report, { signal } = {}) =>
      connection.run('readonly', (transaction) => findStoryReadings(transaction, report, signal ?? null), signal),
    texts: (readings) => connection.run('readonly', (transaction) => findTexts(transaction, readings)),
    search: (query, searchOptions = {}) => searchReadings(connection, query, searchOptions),
    exportAll: ({ signal } = {}) => exportEntries(connection, signal ?? null),
    importAll: (json, { signal } = {}) => importEntries(connection, json, signal ?? null),
    erase: (selection, { signal } = {}) =>
      connection.run('readwrite', (transaction) => eraseReadings(transaction, selection, signal ?? null), signal),
    restore: (undo, { signal } = {}) => mergeAll(connection, undo, signal ?? null),
    usage: () => connection.run('readonly', usageOf),
    startOver: () => connection.remove(),
    close: () => connection.close(),
  };
  await memory.check();
  return memory;
}

/** Whether there is a memory already. Makes none; where the browser does not tell, there is none. */
export async function memoryExists(name = 'memory'): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((database) => database.name === name);
  } catch {
    return false;
  }
}

async function usageOf(transaction: Transaction<'readonly'>): Promise<Usage> {
  const usage = { readings: 0, bytes: 0 };
  let cursor = await transaction.objectStore('readings').index('bytes').openKeyCursor();
  for (; cursor; cursor = await cursor.continue()) {
    usage.readings++;
    usage.bytes += cursor.key;
  }
  return usage;
}
