import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Extracted } from './extracting.ts';

/** Reads articles in worker threads. */
export interface Extractors {
  /** Answers come in the order of the calls. Rejects where a thread dies. */
  extract(lines: readonly string[]): Promise<Extracted[]>;
  /** How many batches should be under way so that no thread waits. */
  readonly batches: number;
  close(): Promise<void>;
}

/** Starts as many threads as the machine has cores. */
export function startExtractors(threads = availableParallelism()): Extractors {
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./extracting.mjs', import.meta.url)));
  const waiting = workers.map((): Waiting[] => []);
  workers.forEach((worker, i) => {
    worker.on('message', (answers: Extracted[]) => waiting[i]?.shift()?.resolve(answers));
    worker.on('error', (error) => {
      for (const { reject } of waiting[i]?.splice(0) ?? []) reject(error);
    });
  });
  let next = 0;
  return {
    batches: threads * 2,
    extract(lines) {
      const i = next++ % threads;
      return new Promise((resolve, reject) => {
        waiting[i]?.push({ resolve, reject });
        workers[i]?.postMessage(lines);
      });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

interface Waiting {
  resolve(answers: Extracted[]): void;
  reject(error: Error): void;
}
