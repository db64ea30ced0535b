import type { Connection } from './database.ts';
import { type Entry, entryOf, mergeEntry } from './entry.ts';
import { parseEntry } from './entry-schema.ts';
import { MemoryError, type Problem } from './problem.ts';

const FORMAT = 'headwater-memory';
const VERSION = 1;
/** Longer than any text that a browser can hold as one string with ease. */
const MAX_CHARACTERS = 250_000_000;
/** So many readings go through one transaction. */
const BATCH = 100;
/** So many bad entries are named; all are counted. */
const MAX_NAMED = 100;

export interface Imported {
  /** Readings that were not known. */
  added: number;
  /** Known readings to which the file had something to add. */
  merged: number;
  /** Known readings to which it had not. */
  known: number;
  bad: { count: number; named: BadEntry[] };
  /** Why it ended early, if it did; what was counted is in memory all the same. */
  problem: ImportProblem | Problem | null;
}

export type ImportProblem = 'import_too_large' | 'import_not_json' | 'import_not_memory' | 'import_newer';

export interface BadEntry {
  /** Its place in the file, from 1. */
  entry: number;
  /** The part that is wrong, such as `reading.url`. */
  wrong: string;
}

interface Batch {
  entries: Entry[];
  last: string | null;
}

/** All of memory as JSON, in pieces of one line each that give the file when joined. */
export async function* exportEntries(connection: Connection, signal: AbortSignal | null): AsyncGenerator<string, void> {
  yield `{"format":"${FORMAT}","version":${VERSION},"readings":[`;
  let separator = '\n';
  for (let after: string | null = null; ; ) {
    signal?.throwIfAborted();
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const batch: Batch = await connection.run('readonly', async (transaction) => {
      const ids = await transaction.objectStore('readings').getAllKeys(range, BATCH);
      const entries = await Promise.all(ids.map((id) => entryOf(transaction, id)));
      return { entries: entries.filter((entry) => entry !== null), last: ids.at(-1) ?? null };
    });
    for (const entry of batch.entries) {
      yield `${separator}${JSON.stringify(entry)}`;
      separator = ',\n';
    }
    after = batch.last;
    if (after === null) break;
  }
  yield '\n]}\n';
}

/**
 * Merges an exported file into memory. Nothing that is remembered is replaced by less; bad entries are passed over and
 * named; of a file that was cut off, what is whole is taken. Rejects only with the signal's reason.
 */
export async function importEntries(
  connection: Connection,
  json: string,
  signal: AbortSignal | null,
): Promise<Imported> {
  const file = readFile(json);
  if ('problem' in file) return { ...NOTHING, problem: file.problem };
  const good: Entry[] = [];
  const bad: Imported['bad'] = { count: 0, named: [] };
  for (const [i, data] of file.entries.entries()) {
    const parsed = parseEntry(data);
    if ('entry' in parsed) good.push(parsed.entry);
    else {
      bad.count++;
      if (bad.named.length < MAX_NAMED) bad.named.push({ entry: i + 1, wrong: parsed.wrong });
    }
  }
  return { ...(await mergeAll(connection, good, signal)), bad };
}

const NOTHING: Readonly<Imported> = { added: 0, merged: 0, known: 0, bad: { count: 0, named: [] }, problem: null };

/** Merges entries in batches, each of which is kept whole or not at all. */
export async function mergeAll(
  connection: Connection,
  entries: readonly Entry[],
  signal: AbortSignal | null,
): Promise<Imported> {
  const imported = { ...NOTHING };
  for (let i = 0; i < entries.length; i += BATCH) {
    signal?.throwIfAborted();
    const batch = entries.slice(i, i + BATCH);
    try {
      const counts = await connection.run('readwrite', async (transaction) => {
        const count = { added: 0, merged: 0, known: 0 };
        for (const entry of batch) count[await mergeEntry(transaction, entry)]++;
        return count;
      });
      imported.added += counts.added;
      imported.merged += counts.merged;
      imported.known += counts.known;
    } catch (error) {
      if (error instanceof MemoryError) return { ...imported, problem: error.problem };
      throw error;
    }
  }
  return imported;
}

function readFile(json: string): { entries: unknown[] } | { problem: ImportProblem } {
  if (json.length > MAX_CHARACTERS) return { problem: 'import_too_large' };
  const parsed = parse(json);
  const file = parsed === UNREADABLE ? cutOff(json) : parsed;
  if (file === UNREADABLE) return { problem: 'import_not_json' };
  if (typeof file !== 'object' || file === null) return { problem: 'import_not_memory' };
  const { format, version, readings } = file as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(readings)) {
    return { problem: 'import_not_memory' };
  }
  return version > VERSION ? { problem: 'import_newer' } : { entries: readings };
}

const UNREADABLE = Symbol('unreadable');

/**
 * Each reading has a line of its own, so that a file that was cut off, or damaged in places, still gives the others.
 */
function cutOff(json: string): unknown {
  const [head = '', ...lines] = json.split('\n');
  const file = parse(`${head}]}`);
  if (file === UNREADABLE || typeof file !== 'object' || file === null) return UNREADABLE;
  const readings = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== ']}')
    .map((line) => parse(line.endsWith(',') ? line.slice(0, -1) : line));
  return { ...file, readings };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return UNREADABLE;
  }
}
