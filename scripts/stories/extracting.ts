import { parentPort } from 'node:worker_threads';
import { extractOf, packExtract } from '../../src/stories/extract.ts';
import { reason } from './lines.ts';
import { openSettle } from './settle.ts';

/** The answer to one line: the packed extract, or why there is none. */
export type Extracted = { bytes: Uint8Array } | { error: string };

const settle = await openSettle();

/** In a worker thread: takes a batch of lines, gives an answer for each. */
parentPort?.on('message', (lines: readonly string[]) => {
  const answers = lines.map(extracted);
  parentPort?.postMessage(answers, transferable(answers));
});

function extracted(line: string): Extracted {
  try {
    return { bytes: packExtract(extractOf(settle(JSON.parse(line)))) };
  } catch (error) {
    return { error: reason(error) };
  }
}

function transferable(answers: readonly Extracted[]): ArrayBuffer[] {
  return answers.flatMap((answer) => ('bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : []));
}
