/**
 * One stretch of an edit script: `[start, end)` in the old and in the new sequence; one of the two may be empty, not
 * both.
 */
export interface Edit {
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

/**
 * Sequences that differ in more places are not compared further: bounds time (length × this) and memory (this squared).
 */
const MAX_DIFFERENCES = 1_000;

/**
 * The shortest edit script from one sequence to another, as the stretches that differ, in order; everything between
 * them is equal. Beyond 1,000 differences what lies between the common beginning and end is one stretch.
 *
 * Method: the greedy algorithm of Myers, "An O(ND) difference algorithm and its variations" (1986).
 */
export function editScript<T extends string | number>(before: readonly T[], after: readonly T[]): Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  if (oldEnd === start && newEnd === start) return [];
  const whole: Edit = { oldStart: start, oldEnd, newStart: start, newEnd };
  if (oldEnd === start || newEnd === start) return [whole];
  const edits = myers(before.slice(start, oldEnd), after.slice(start, newEnd));
  return edits?.map((edit) => shifted(edit, start)) ?? [whole];
}

/** Null beyond the limit. */
function myers<T>(before: readonly T[], after: readonly T[]): Edit[] | null {
  const limit = Math.min(before.length + after.length, MAX_DIFFERENCES);
  /** After d differences: how far each diagonal k = x - y reaches into `before`, at index k + d. */
  const reached: Int32Array[] = [];
  let last = new Int32Array([0]);
  for (let d = 0; d <= limit; d++) {
    const furthest = new Int32Array(2 * d + 1);
    for (let k = -d; k <= d; k += 2) {
      let x = d === 0 ? 0 : step(last, d, k);
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      furthest[k + d] = x;
      if (x >= before.length && x - k >= after.length) return backtrack(reached, before.length, after.length, d);
    }
    reached.push(furthest);
    last = furthest;
  }
  return null;
}

/** Where diagonal k starts at the d-th difference, from how far its neighbours reached with d - 1. */
function step(last: Int32Array, d: number, k: number): number {
  return comesDown(last, d, k) ? (last[k + 1 + d - 1] ?? 0) : (last[k - 1 + d - 1] ?? 0) + 1;
}

/** Whether the better way onto diagonal k inserts an item of the new sequence. */
function comesDown(last: Int32Array, d: number, k: number): boolean {
  return k === -d || (k !== d && (last[k - 1 + d - 1] ?? 0) < (last[k + 1 + d - 1] ?? 0));
}

function backtrack(reached: readonly Int32Array[], oldLength: number, newLength: number, differences: number): Edit[] {
  const edits: Edit[] = [];
  let x = oldLength;
  let y = newLength;
  for (let d = differences; d > 0; d--) {
    const last = reached[d - 1] ?? new Int32Array();
    const k = x - y;
    const down = comesDown(last, d, k);
    const fromX = down ? (last[k + d] ?? 0) : (last[k + d - 2] ?? 0);
    const fromY = fromX - (down ? k + 1 : k - 1);
    prepend(edits, {
      oldStart: fromX,
      oldEnd: down ? fromX : fromX + 1,
      newStart: fromY,
      newEnd: down ? fromY + 1 : fromY,
    });
    x = fromX;
    y = fromY;
  }
  return edits.reverse();
}

/** Adds an edit in front of the last one pushed, as one with it where the two touch. */
function prepend(edits: Edit[], edit: Edit): void {
  const next = edits.at(-1);
  if (next && next.oldStart === edit.oldEnd && next.newStart === edit.newEnd) {
    next.oldStart = edit.oldStart;
    next.newStart = edit.newStart;
  } else edits.push(edit);
}

function shifted({ oldStart, oldEnd, newStart, newEnd }: Edit, by: number): Edit {
  return { oldStart: oldStart + by, oldEnd: oldEnd + by, newStart: newStart + by, newEnd: newEnd + by };
}
