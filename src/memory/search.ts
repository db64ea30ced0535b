import type { Connection } from './database.ts';
import type { Reading } from './reading.ts';
import type { Transaction } from './schema.ts';

/** Where a page of results ends, and the next one goes on. */
export type Position = [order: number, id: string];

export interface SearchOptions {
  /** This site and those below it, without `www.`. */
  site?: string;
  /** Last read before this time. */
  before?: Date;
  /** Last read at this time or later. */
  after?: Date;
  /** At most so many results; 50 where nothing is said. */
  limit?: number;
  /** The `next` of the page before. */
  from?: Position | null;
  signal?: AbortSignal;
}

export interface SearchPage {
  /** Latest first. */
  readings: Reading[];
  /** Null where there are no more. */
  next: Position | null;
}

const DEFAULT_LIMIT = 50;
/** So many readings are looked at in one transaction, so that the others are not kept waiting. */
const BATCH = 200;
const MAX_QUERY = 500;

/**
 * The readings that hold every word of a query, in any case and with or without accents: in title, outlet, address,
 * people, trail, story, or in the text where it was kept. An empty query finds all.
 */
export async function searchReadings(
  connection: Connection,
  query: string,
  { site, before, after, limit = DEFAULT_LIMIT, from = null, signal }: SearchOptions,
): Promise<SearchPage> {
  const words = fold(query.slice(0, MAX_QUERY)).split(/\s+/u).filter(Boolean);
  const passes = (reading: Reading): boolean =>
    (site === undefined || reading.sites.includes(site)) &&
    (before === undefined || Date.parse(reading.lastReadAt) < before.getTime()) &&
    (after === undefined || Date.parse(reading.lastReadAt) >= after.getTime());
  const readings: Reading[] = [];
  let position = from;
  for (;;) {
    signal?.throwIfAborted();
    const batch = await connection.run('readonly', (transaction) => batchFrom(transaction, position, words, passes));
    for (const reading of batch.found) {
      // There is at least one more than fits.
      if (readings.length === limit) return { readings, next: positionOf(readings.at(-1)) };
      readings.push(reading);
    }
    if (batch.last === null) return { readings, next: null };
    position = batch.last;
  }
}

interface Batch {
  found: Reading[];
  /** The last reading looked at; null where it was the last of all. */
  last: Position | null;
}

async function batchFrom(
  transaction: Transaction<'readonly'>,
  from: Position | null,
  words: readonly string[],
  passes: (reading: Reading) => boolean,
): Promise<Batch> {
  const range = from && IDBKeyRange.upperBound(from, true);
  const found: Reading[] = [];
  let seen = 0;
  let cursor = await transaction.objectStore('readings').index('order').openCursor(range, 'prev');
  for (; cursor; cursor = await cursor.continue()) {
    const reading = cursor.value;
    if (passes(reading) && (await holds(transaction, reading, words))) found.push(reading);
    if (++seen === BATCH) return { found, last: positionOf(reading) };
  }
  return { found, last: null };
}

async function holds(
  transaction: Transaction<'readonly'>,
  reading: Reading,
  words: readonly string[],
): Promise<boolean> {
  const facts = fold(factsOf(reading).join('\n'));
  const missing = words.filter((word) => !facts.includes(word));
  if (missing.length === 0) return true;
  if (!reading.hasText) return false;
  const text = await transaction.objectStore('texts').get(reading.id);
  const folded = fold(text?.paragraphs.join('\n') ?? '');
  return missing.every((word) => folded.includes(word));
}

function factsOf({ title, url, outlet, credits, trail, story }: Reading): string[] {
  const people = [...credits, ...trail].map(({ name }) => name);
  return [title ?? '', url, outlet.name, outlet.domain, story?.label ?? '', ...people];
}

function positionOf(reading: Reading | undefined): Position | null {
  return reading ? [reading.order, reading.id] : null;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
