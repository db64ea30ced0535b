/** Longer than this at a time, in milliseconds, and a reader who scrolls would notice. */
const SLICE_MS = 5;

/**
 * Runs a generator to its end, letting the page breathe in between. Throws the signal's reason where it is aborted; the
 * generator then goes no further.
 */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + SLICE_MS;
  }
}
