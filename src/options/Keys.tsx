import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import { text } from '../ui/text.ts';
import { webext } from '../ui/webext.ts';

/** The keys for each command, and the way to change them. Phones have no commands. */
export function Keys(): VNode | null {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    webext.commands?.getAll().then(setCommands, () => {});
  }, []);
  if (commands.length === 0) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{text('options_keys')}</h2>
      <ul class="rows">
        {commands.map(({ name, description, shortcut }) => (
          <li key={name}>
            <span>{description || text('command_open')}</span>
            <kbd>{shortcut || text('options_keys_none')}</kbd>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="plain" onClick={() => void openShortcuts()}>
          {text('options_keys_change')}
        </button>
      </p>
    </section>
  );
}

/** Firefox opens its own page on request; Chrome's has an address. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = webext.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await webext.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
