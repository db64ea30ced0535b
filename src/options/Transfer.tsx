import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../settings/settings.ts';
import { exportSettings, importSettings } from '../settings/transfer.ts';
import { listText } from '../ui/format.ts';
import { saveFile } from '../ui/save-file.ts';
import type { Notification } from '../ui/Toast.tsx';
import { text } from '../ui/text.ts';

interface TransferProps {
  settings: Settings;
  apply: (change: SettingsChange, message: string) => Promise<void>;
  notify: (notification: Notification) => void;
}

/** The settings as a file, out and in. A file that cannot be read changes nothing. */
export function Transfer({ settings, apply, notify }: TransferProps): VNode {
  const [problem, setProblem] = useState<string | null>(null);
  const onFile = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const result = importSettings(await file.text().catch(() => ''));
    // The same file, mended, can then be chosen again.
    input.value = '';
    setProblem('problem' in result ? text(result.problem) : null);
    if ('problem' in result) return;
    const { ignored } = result;
    const message = ignored.length === 0 ? text('imported') : text('imported_partly', listText(ignored.slice(0, 5)));
    await apply({ set: 'all', settings: result.settings }, message);
  };
  const onExport = (): void => {
    saveFile('headwater-settings.json', 'application/json', [exportSettings(settings)]);
    notify({ message: text('exported'), undo: null });
  };
  return (
    <section aria-labelledby="transfer">
      <h2 id="transfer">{text('options_transfer')}</h2>
      <p class="hint">{text('options_transfer_hint')}</p>
      <p>
        <button type="button" class="plain" onClick={onExport}>
          {text('options_export')}
        </button>
      </p>
      <label class="field">
        {text('options_import')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => void onFile(currentTarget)}
        />
      </label>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
