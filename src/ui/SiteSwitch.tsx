import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TabView } from '../messages.ts';
import type { SettingsChange, SiteMode } from '../settings/settings.ts';
import { patternOf } from '../settings/sites.ts';
import { ask } from './ask.ts';
import { BadgeSwitch } from './BadgeSwitch.tsx';
import { MemorySwitch } from './MemorySwitch.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { requestOrigins } from './permission.ts';
import { Rich } from './Rich.tsx';
import { type Notification, Toast } from './Toast.tsx';
import { text } from './text.ts';

/** How Headwater behaves on this site. A change holds at once, in all open tabs, and can be taken back. */
export function SiteSwitch({ view, site }: { view: TabView; site: string }): VNode {
  const [notification, setNotification] = useState<Notification | null>(null);
  const [chosen, setChosen] = useState<{ mode: SiteMode; over: TabView } | null>(null);
  // Until the tab has been seen anew, what was chosen stands: going back to what was before would swallow the next choice.
  const shown = chosen?.over === view ? chosen.mode : view.mode;
  const allowed = view.allowed ? [patternOf(site)] : [];

  const apply = async (change: SettingsChange, message: string): Promise<SettingsChange | null> => {
    try {
      const { inverse } = await ask({ type: 'change', change });
      setNotification({ message, undo: () => void apply(inverse, text('undone')) });
      return inverse;
    } catch {
      setNotification({ message: text('not_saved'), undo: null });
      return null;
    }
  };

  const choose = async (mode: SiteMode): Promise<void> => {
    // The browser asks only while it handles the click, so this comes before anything that waits.
    const granted = mode === 'always' ? requestOrigins([patternOf(site)], allowed) : Promise.resolve(true);
    setChosen({ mode, over: view });
    const inverse = await apply({ set: 'site', site, mode }, text(`changed_${mode}`, site));
    if (inverse === null) setChosen(null);
    if ((await granted) || inverse === null) return;
    setChosen(null);
    await apply(inverse, text('permission_refused'));
    setNotification({ message: text('permission_refused'), undo: null });
  };

  return (
    <footer class="switch">
      <ModeChoice
        legend={<Rich message="on_site" values={[<bdi key="site">{site}</bdi>]} />}
        name="site-mode"
        mode={shown}
        onChoose={(mode) => void choose(mode)}
      />
      {view.mode === 'always' && !view.allowed && (
        <p class="hint">
          {text('permission_missing')}{' '}
          <button type="button" class="quiet" onClick={() => void requestOrigins([patternOf(site)], [])}>
            {text('allow')}
          </button>
        </p>
      )}
      {view.rule === null && <p class="hint">{text('follows_default')}</p>}
      {view.mode !== 'off' && <BadgeSwitch site={site} shown={view.badge} apply={apply} />}
      {view.mode !== 'off' && view.remembers !== null && (
        <MemorySwitch site={site} remembers={view.remembers} apply={apply} />
      )}
      <Toast notification={notification} />
    </footer>
  );
}
