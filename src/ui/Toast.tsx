import type { VNode } from 'preact';
import { text } from './text.ts';

export interface Notification {
  message: string;
  /** Takes back what the message tells of; null where that cannot be done. */
  undo: (() => void) | null;
}

/** Says what has just been changed, and takes it back. It stays until the next change: nobody has to hurry. */
export function Toast({ notification }: { notification: Notification | null }): VNode {
  return (
    <div class="toast" role="status">
      {notification && (
        <p>
          <span>{notification.message}</span>{' '}
          {notification.undo && (
            <button type="button" class="quiet" onClick={notification.undo}>
              {text('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
