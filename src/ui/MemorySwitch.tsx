import type { VNode } from 'preact';
import type { SettingsChange } from '../settings/settings.ts';
import { text } from './text.ts';

interface MemorySwitchProps {
  site: string;
  remembers: boolean;
  apply: (change: SettingsChange, message: string) => Promise<unknown>;
}

/** Whether what is read on this site is remembered. */
export function MemorySwitch({ site, remembers, apply }: MemorySwitchProps): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        name="remembers"
        checked={remembers}
        onChange={({ currentTarget: { checked } }) =>
          void apply(
            { set: 'memory-site', site, remembers: checked },
            text(checked ? 'memory_site_on' : 'memory_site_off', site),
          )
        }
      />
      {text('memory_site')}
    </label>
  );
}
