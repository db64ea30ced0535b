import * as v from 'valibot';
import { LONGEST_NODE, LONGEST_VALUE, MOST_EVENTS, MOST_TEXT, type Tape } from '../article/tape.ts';
import { address } from './bounds.ts';

// A page is recorded up to the bounds of a tape, and passes each by one element at most.
const SLACK = 1_000;

/** What was recorded of a page, as the script in it sends that. Whether its numbers make sense is for `walkTape` to bear. */
export const tape = v.object({
  url: address,
  events: v.custom<number[]>(isEvents),
  strings: v.custom<string[]>((data) => isTexts(data, MOST_EVENTS, LONGEST_VALUE, Number.POSITIVE_INFINITY)),
  texts: v.custom<string[]>((data) => isTexts(data, MOST_EVENTS, LONGEST_NODE, MOST_TEXT + LONGEST_NODE)),
  shown: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  complete: v.boolean(),
}) satisfies v.GenericSchema<unknown, Tape>;

/** A million entries are checked one by one, so without the machinery that is there for small things. */
function isEvents(data: unknown): boolean {
  return (
    Array.isArray(data) && data.length <= MOST_EVENTS + SLACK && data.every((event: unknown) => Number.isInteger(event))
  );
}

function isTexts(data: unknown, most: number, longest: number, mostInAll: number): boolean {
  if (!Array.isArray(data) || data.length > most + SLACK) return false;
  let length = 0;
  for (const text of data as unknown[]) {
    if (typeof text !== 'string' || text.length > longest) return false;
    length += text.length;
  }
  return length <= mostInAll;
}
