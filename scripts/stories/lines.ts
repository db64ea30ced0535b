import { createInterface } from 'node:readline';

/** Visits the lines of a stream that are not blank, with their numbers from 1 on. Throws the stream's errors. */
export async function eachLine(
  input: NodeJS.ReadableStream,
  visit: (line: string, number: number) => void,
): Promise<void> {
  let number = 0;
  // `readline` does not pass on what goes wrong in its input.
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  const read = async () => {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== '') visit(line, number);
    }
  };
  await Promise.race([read(), failed]);
}

/** Lines that are not blank in batches, with their numbers from 1 on, without the first `skipped` of them. Throws the stream's errors. */
export async function* batchesOf(
  input: NodeJS.ReadableStream,
  size: number,
  skipped: number,
): AsyncGenerator<{ lines: string[]; numbers: number[] }> {
  let batch: { lines: string[]; numbers: number[] } = { lines: [], numbers: [] };
  let number = 0;
  let seen = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '' || ++seen <= skipped) continue;
    batch.lines.push(line);
    batch.numbers.push(number);
    if (batch.lines.length < size) continue;
    yield batch;
    batch = { lines: [], numbers: [] };
  }
  if (batch.lines.length > 0) yield batch;
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
