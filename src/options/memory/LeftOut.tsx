import type { VNode } from 'preact';
import type { Settings, SettingsChange } from '../../settings/settings.ts';
import { text } from '../../ui/text.ts';
import { SiteForm } from './SiteForm.tsx';

interface LeftOutProps {
  rules: Settings['memorySites'];
  apply: (change: SettingsChange, message: string) => Promise<void>;
}

/** The sites of which nothing is remembered, and those below them of which something is. */
export function LeftOut({ rules, apply }: LeftOutProps): VNode {
  const sorted = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <>
      <h3>{text('memory_left_out')}</h3>
      <SiteForm
        id="leave-out"
        label={text('memory_leave_out')}
        button={text('memory_leave_out_button')}
        onSite={(site) => void apply({ set: 'memory-site', site, remembers: false }, text('memory_site_off', site))}
      />
      {sorted.length > 0 && (
        <ul class="rows">
          {sorted.map(([site, remembers]) => (
            <li key={site}>
              <span>
                <bdi>{site}</bdi>{' '}
                <span class="facts">{text(remembers ? 'memory_rule_remembered' : 'memory_rule_left_out')}</span>
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={text('options_remove_site', site)}
                onClick={() =>
                  void apply({ set: 'memory-site', site, remembers: null }, text('memory_rule_removed', site))
                }
              >
                {text('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
