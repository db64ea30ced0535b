import { type Imported, MemoryError, type Selection } from '../../memory/memory.ts';
import { problemText } from '../../ui/memory-problem.ts';
import type { Notification } from '../../ui/Toast.tsx';
import { plural, text } from '../../ui/text.ts';
import type { OpenedMemory } from './use-memory.ts';

/** Erases a selection, says how much that was, and offers to take it back as long as this page is open. */
export function useErasing(
  { memory, changed }: OpenedMemory,
  notify: (notification: Notification) => void,
): (selection: Selection) => Promise<void> {
  const fail = (error: unknown): void => {
    const problem = error instanceof MemoryError ? error.problem : 'broken';
    notify({ message: text('memory_not_erased', problemText(problem)), undo: null });
  };
  const takenBack = ({ problem }: Imported): void => {
    notify({ message: problem ? text('memory_not_restored') : text('undone'), undo: null });
    changed();
  };
  return async (selection) => {
    if (!memory) return;
    try {
      const { count, undo } = await memory.erase(selection);
      const restore = () => void memory.restore(undo).then(takenBack, fail);
      notify({ message: plural('memory_erased', count), undo: count > 0 ? restore : null });
      if (count > 0) changed();
    } catch (error) {
      fail(error);
    }
  };
}
