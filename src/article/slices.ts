import { type Reading, readSteps } from './read.ts';

/** Steps between two pauses: each step is well under a millisecond of work on a common machine, but for the last few. */
const STEPS_PER_SLICE = 4;

/**
 * Reads a page as `readPage` does, in slices between which the page can run, so that no slice holds the main thread for
 * long. Throws the signal's reason where it is aborted; then nothing is left behind. If the page changes under the
 * reading, what is returned is of the page as it was found on the way.
 *
 * `pause` resolves when the next slice may run, after the browser has seen to its other tasks.
 */
export async function readPageInSlices(
  document: Document,
  url: string,
  signal: AbortSignal,
  pause: () => Promise<void>,
): Promise<Reading> {
  const steps = readSteps(document, url);
  for (let count = 1; ; count++) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (count % STEPS_PER_SLICE === 0) await pause();
  }
}
