import type { VNode } from 'preact';
import type { SettingsChange } from '../settings/settings.ts';
import { text } from './text.ts';

interface BadgeSwitchProps {
  site: string;
  shown: boolean;
  apply: (change: SettingsChange, message: string) => Promise<unknown>;
}

/** Whether the button carries a badge on this site. */
export function BadgeSwitch({ site, shown, apply }: BadgeSwitchProps): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        name="badge"
        checked={shown}
        onChange={({ currentTarget: { checked } }) =>
          void apply(
            { set: 'badge-site', site, shown: checked },
            text(checked ? 'badge_site_on' : 'badge_site_off', site),
          )
        }
      />
      {text('badge_site')}
    </label>
  );
}
