import type { Answer, Answers, SurfaceMessage } from '../messages.ts';
import { webext } from './webext.ts';

/** Asks the background. Rejects where it could not answer. */
export async function ask<M extends SurfaceMessage>(message: M): Promise<Answers[M['type']]> {
  const answer = (await webext.runtime.sendMessage(message)) as Answer<Answers[M['type']]> | undefined;
  if (answer?.ok) return answer.value;
  throw new Error(answer?.problem ?? 'The background did not answer.');
}
