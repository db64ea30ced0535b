import { useCallback, useEffect, useState } from 'preact/hooks';
import { isChanged, type SettingsView } from '../messages.ts';
import type { SettingsChange } from '../settings/settings.ts';
import { ask } from '../ui/ask.ts';
import type { Notification } from '../ui/Toast.tsx';
import { text } from '../ui/text.ts';
import { webext } from '../ui/webext.ts';

interface KeptSettings {
  /** Null until the background has answered. */
  view: SettingsView | null;
  notification: Notification | null;
  /** Stores a change and offers to take it back. */
  apply: (change: SettingsChange, message: string) => Promise<void>;
  notify: (notification: Notification) => void;
}

/** The settings, kept up to date with changes made elsewhere. */
export function useSettings(): KeptSettings {
  const [view, setView] = useState<SettingsView | null>(null);
  const [notification, setNotification] = useState<Notification | null>(null);

  const load = useCallback(() => {
    const failed = () => setNotification({ message: text('state_no_answer'), undo: null });
    ask({ type: 'settings' }).then(setView, failed);
  }, []);

  useEffect(() => {
    const onChanged = (data: unknown): undefined => {
      if (isChanged(data) && data.tabId === null) load();
    };
    const { onMessage } = webext.runtime;
    onMessage.addListener(onChanged);
    load();
    return () => onMessage.removeListener(onChanged);
  }, [load]);

  const apply = useCallback(
    async (change: SettingsChange, message: string): Promise<void> => {
      try {
        const { inverse } = await ask({ type: 'change', change });
        setNotification({ message, undo: () => void apply(inverse, text('undone')) });
      } catch {
        setNotification({ message: text('not_saved'), undo: null });
      }
      load();
    },
    [load],
  );

  return { view, notification, apply, notify: setNotification };
}
