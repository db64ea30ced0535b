/** Longer than this at a time, in milliseconds, and a reader who scrolls would notice. */
const SLICE_MS = 8;

/** Runs a generator to its end, letting the page breathe in between. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + SLICE_MS;
  }
}
