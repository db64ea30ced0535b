/**
 * Why memory could not do what it was asked.
 * `unavailable`: the browser gives no storage here (a private window, or switched off by the reader);
 * `full`: the disk or the browser's share of it is used up; nothing that was remembered is touched;
 * `blocked`: another window still uses an older version, and must be closed or reloaded first;
 * `newer`: the stored memory belongs to a newer version of Headwater, and this window must be reloaded;
 * `broken`: the browser cannot read its own storage;
 * `closed`: `close` was called.
 */
export type Problem = 'unavailable' | 'full' | 'blocked' | 'newer' | 'broken' | 'closed';

/** What memory's functions reject with, besides the reason of an aborted signal. */
export class MemoryError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`Memory is ${problem}`, { cause });
    this.name = 'MemoryError';
    this.problem = problem;
  }
}

/** A failure to open the database, as a `MemoryError`. */
export function openingProblem(error: unknown): MemoryError {
  if (error instanceof MemoryError) return error;
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return new MemoryError('full', error);
    case 'VersionError':
      return new MemoryError('newer', error);
    case 'ReferenceError':
    case 'TypeError':
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
    case 'NotSupportedError':
      return new MemoryError('unavailable', error);
    default:
      return new MemoryError('broken', error);
  }
}

/** What went wrong in an open database: its own failures as a `MemoryError`, everything else as it is. */
export function workingProblem(error: unknown): unknown {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return new MemoryError('full', error);
  return STORAGE_FAILURES.has(name) ? new MemoryError('broken', error) : error;
}

const STORAGE_FAILURES = new Set([
  // Of the browser's own accord: a signal's abort is told apart before.
  'AbortError',
  'UnknownError',
  'DataError',
  'NotReadableError',
  'InvalidStateError',
  'TransactionInactiveError',
  'NotFoundError',
  'DataCloneError',
]);

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
