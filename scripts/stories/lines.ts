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

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
