import { deleteDB, openDB } from 'idb';
import { MemoryError, openingProblem, workingProblem } from './problem.ts';
import { type Database, type MemorySchema, MIGRATIONS, type Migration, STORES, type Transaction } from './schema.ts';

/**
 * `created`: a new, empty memory was made: the first time, or because the browser threw the old one away while nobody
 * used it;
 * `lost`: the memory that this connection had used was gone, and a new one was made;
 * `reopened`: somebody had closed it, and it is open again;
 * `blocked`: another window holds on to an older version.
 */
export type MemoryEvent = 'created' | 'lost' | 'reopened' | 'blocked';

export interface ConnectionOptions {
  name: string;
  migrations?: readonly Migration[];
  onEvent?: (event: MemoryEvent) => void;
}

export interface Connection {
  /**
   * Runs work in one transaction: all of it happens, or nothing. Work may await nothing but the transaction's own
   * requests. Rejects with a `MemoryError` where storage fails, and with the signal's reason where it was aborted.
   */
  run<T, Mode extends IDBTransactionMode>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<T>,
    signal?: AbortSignal | null,
  ): Promise<T>;
  /** Deletes the database; the next `run` makes a new one. Rejects with a `MemoryError`. */
  remove(): Promise<void>;
  close(): void;
}

/**
 * A connection that opens when it is first needed and again whenever the browser, another window or a newer version
 * closed it. It gives way to newer versions and to deletion at once, so that no other window waits for this one.
 */
export function connect({ name, migrations = MIGRATIONS, onEvent = () => {} }: ConnectionOptions): Connection {
  let open: Database | null = null;
  /** While it opens. */
  let attempt: Promise<Database> | null = null;
  let wasOpen = false;
  let closed = false;

  const release = (database: Database): void => {
    database.close();
    if (open === database) open = null;
  };

  const openNow = async (onBlocked: () => void): Promise<Database> => {
    let opened: Database | null = null;
    let made = false;
    let failure: unknown = null;
    try {
      opened = await openDB<MemorySchema>(name, migrations.length, {
        upgrade(database, from, _to, transaction) {
          made = from === 0;
          transaction.done.catch(() => {});
          migrate(database, transaction as Transaction<'versionchange'>, migrations.slice(from)).catch((error) => {
            failure = error;
            abort(transaction);
          });
        },
        blocked: onBlocked,
        blocking: () => opened && release(opened),
        terminated: () => opened && release(opened),
      });
    } catch (error) {
      throw openingProblem(failure ?? error);
    }
    if (closed) {
      opened.close();
      throw new MemoryError('closed');
    }
    open = opened;
    if (made) onEvent(wasOpen ? 'lost' : 'created');
    else if (wasOpen) onEvent('reopened');
    wasOpen = true;
    return opened;
  };

  /** Rejects where another window keeps it waiting, as that may have no end; the opening goes on meanwhile. */
  const current = (): Promise<Database> => {
    if (closed) return Promise.reject(new MemoryError('closed'));
    if (open) return Promise.resolve(open);
    attempt ??= new Promise((resolve, reject) => {
      const refuse = () => {
        onEvent('blocked');
        reject(new MemoryError('blocked'));
      };
      const end = () => {
        attempt = null;
      };
      openNow(refuse).finally(end).then(resolve, reject);
    });
    return attempt;
  };

  return {
    async run(mode, work, signal = null) {
      for (let first = true; ; first = false) {
        const database = await current();
        signal?.throwIfAborted();
        try {
          return await transact(database, mode, work);
        } catch (error) {
          if (signal?.aborted) throw error;
          // Closed under our hands. Nothing of a transaction that did not end has happened, so it can be done again.
          const wasClosed = open !== database || CLOSED.has(nameOf(error));
          if (!wasClosed || !first) throw workingProblem(error);
          release(database);
        }
      }
    },
    async remove() {
      if (open) release(open);
      await new Promise<void>((resolve, reject) => {
        const refuse = () => reject(new MemoryError('blocked'));
        deleteDB(name, { blocked: refuse }).then(resolve, reject);
      }).catch((error: unknown) => {
        throw openingProblem(error);
      });
      wasOpen = false;
    },
    close() {
      closed = true;
      if (open) release(open);
    },
  };
}

async function transact<T, Mode extends IDBTransactionMode>(
  database: Database,
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  const transaction: Transaction<Mode> = database.transaction(STORES, mode);
  const ended = transaction.done;
  ended.catch(() => {});
  try {
    const result = await work(transaction);
    await ended;
    return result;
  } catch (error) {
    // A full disk shows on the transaction; its requests only say that they were aborted.
    const cause = transaction.error ?? error;
    abort(transaction);
    throw cause;
  }
}

async function migrate(
  database: Database,
  transaction: Transaction<'versionchange'>,
  migrations: readonly Migration[],
): Promise<void> {
  for (const migration of migrations) await migration(database, transaction);
}

/** What work in a connection fails with that was closed before, or is being closed. */
const CLOSED = new Set(['InvalidStateError', 'AbortError']);

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
