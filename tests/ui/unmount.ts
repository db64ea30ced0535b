import { render } from 'preact';

/** Preact cleans up after effects when the next frame would be painted; without frames after 35 ms. */
const CLEANED_MS = 50;

/** Takes what was drawn away, and waits until its effects are cleaned up, for which they still need their browser. */
export async function unmount(root: Element): Promise<void> {
  render(null, root);
  await new Promise((resolve) => setTimeout(resolve, CLEANED_MS));
}
