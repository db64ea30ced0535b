import { render } from 'preact';

/** Preact waits so long for a frame that is never painted here, and then for one more turn; both in milliseconds. */
const FRAME_MS = 50;
const TURN_MS = 5;

/** Takes what was drawn away, and waits until its effects are cleaned up, for which they still need their browser. */
export async function unmount(root: Element): Promise<void> {
  render(null, root);
  // One after the other, so that on a busy machine too they end after those of Preact.
  for (const time of [FRAME_MS, TURN_MS]) await new Promise((resolve) => setTimeout(resolve, time));
}
