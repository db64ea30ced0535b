import type { PageMessage } from '../messages.ts';
import { webext } from './webext.ts';

/**
 * Says something to the background, once more where that was stopped before it could answer: the second time finds a new
 * one. Null where nobody answers. Never rejects.
 */
export async function say(message: PageMessage): Promise<unknown> {
  const once = async (): Promise<unknown> => webext.runtime.sendMessage(message);
  const again = (): unknown => (webext.runtime?.id ? once() : null);
  return once()
    .catch(again)
    .catch(() => null);
}
