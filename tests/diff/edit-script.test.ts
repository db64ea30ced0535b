import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, editScript } from '../../src/diff/edit-script.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

describe('the edit script', () => {
  it('turns the old into the new', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        expect(apply(before, after, editScript(before, after))).toEqual(after);
      }),
    );
  });

  it('is the shortest there is', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const cost = editScript(before, after).reduce((sum, edit) => sum + costOf(edit), 0);
        expect(cost).toBe(before.length + after.length - 2 * longestCommon(before, after));
      }),
    );
  });

  it('gives stretches that do not touch', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const edits = editScript(before, after);
        for (const [i, edit] of edits.entries()) {
          const last = edits[i - 1];
          expect(costOf(edit)).toBeGreaterThan(0);
          if (last) expect(edit.oldStart > last.oldEnd && edit.newStart > last.newEnd).toBe(true);
        }
      }),
    );
  });

  it('gives one stretch where everything in a long sequence differs', () => {
    const before = Array.from({ length: 20_000 }, (_, i) => i);
    const after = before.map((i) => (i === 0 ? 0 : -i));
    expect(editScript(before, after)).toEqual([{ oldStart: 1, oldEnd: 20_000, newStart: 1, newEnd: 20_000 }]);
  });
});

/** What an edit script leaves out must be equal in both, so the kept items are taken from the old sequence. */
function apply<T>(before: readonly T[], after: readonly T[], edits: readonly Edit[]): T[] {
  const result: T[] = [];
  let read = 0;
  for (const { oldStart, oldEnd, newStart, newEnd } of edits) {
    result.push(...before.slice(read, oldStart), ...after.slice(newStart, newEnd));
    read = oldEnd;
  }
  return [...result, ...before.slice(read)];
}

function costOf({ oldStart, oldEnd, newStart, newEnd }: Edit): number {
  return oldEnd - oldStart + newEnd - newStart;
}

function longestCommon<T>(a: readonly T[], b: readonly T[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(item === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
