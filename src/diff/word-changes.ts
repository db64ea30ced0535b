import type { WordChange } from '../report.ts';
import { editScript } from './edit-script.ts';
import { piecesOf } from './words.ts';

/** Longer texts are not compared word by word: no paragraph and no quotation is that long. */
const MAX_PIECES = 20_000;

/** The words that differ between two texts; all of both where they differ too much to compare. */
export function wordChanges(before: string, after: string): WordChange[] {
  const old = piecesOf(before);
  const now = piecesOf(after);
  const changes: WordChange[] = [];
  const push = (kind: WordChange['kind'], pieces: readonly string[]) => {
    if (pieces.length > 0) changes.push({ kind, text: pieces.join('') });
  };
  if (old.length > MAX_PIECES || now.length > MAX_PIECES) {
    push('removed', [before]);
    push('added', [after]);
    return changes;
  }
  let read = 0;
  for (const { oldStart, oldEnd, newStart, newEnd } of editScript(old, now)) {
    push('same', old.slice(read, oldStart));
    push('removed', old.slice(oldStart, oldEnd));
    push('added', now.slice(newStart, newEnd));
    read = oldEnd;
  }
  push('same', old.slice(read));
  return changes;
}
