import type { VNode } from 'preact';
import { type Memory, MemoryError } from '../../memory/memory.ts';
import { problemText } from '../../ui/memory-problem.ts';
import type { Notification } from '../../ui/Toast.tsx';
import { text } from '../../ui/text.ts';
import type { OpenedMemory } from './use-memory.ts';

interface StartOverProps {
  opened: OpenedMemory;
  memory: Memory;
  notify: (notification: Notification) => void;
}

/** The way out where memory is broken. It cannot be taken back, so it is asked twice. */
export function StartOver({ opened, memory, notify }: StartOverProps): VNode {
  const onClick = async (): Promise<void> => {
    if (!confirm(text('memory_start_over_sure'))) return;
    try {
      await memory.startOver();
      notify({ message: text('memory_started_over'), undo: null });
      opened.changed();
    } catch (error) {
      notify({ message: problemText(error instanceof MemoryError ? error.problem : 'broken'), undo: null });
    }
  };
  return (
    <p>
      <button type="button" class="plain" onClick={() => void onClick()}>
        {text('memory_start_over')}
      </button>
    </p>
  );
}
