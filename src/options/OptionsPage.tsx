import type { VNode } from 'preact';
import { ModeChoice } from '../ui/ModeChoice.tsx';
import { Toast } from '../ui/Toast.tsx';
import { text } from '../ui/text.ts';
import { Keys } from './Keys.tsx';
import { MemorySection } from './memory/MemorySection.tsx';
import { Permissions } from './Permissions.tsx';
import { SiteRules } from './SiteRules.tsx';
import { Transfer } from './Transfer.tsx';
import { useSettings } from './use-settings.ts';

export function OptionsPage(): VNode {
  const { view, notification, apply, notify } = useSettings();
  return (
    <main>
      <h1>{text('options_title')}</h1>
      {view && (
        <>
          <section aria-labelledby="default">
            <h2 id="default">{text('options_default')}</h2>
            <ModeChoice
              legend={text('options_default_legend')}
              name="default-mode"
              mode={view.settings.defaultMode}
              onChoose={(mode) => void apply({ set: 'default', mode }, text('changed_default', text(`mode_${mode}`)))}
            />
            <p class="hint">{text(`mode_${view.settings.defaultMode}_hint`)}</p>
          </section>
          <SiteRules settings={view.settings} origins={view.origins} apply={apply} />
          <Permissions origins={view.origins} mode={view.settings.defaultMode} />
          <section aria-labelledby="button">
            <h2 id="button">{text('options_button')}</h2>
            <label class="check">
              <input
                type="checkbox"
                checked={view.settings.badge}
                onChange={({ currentTarget: { checked } }) =>
                  void apply({ set: 'badge', shown: checked }, text(checked ? 'badge_on' : 'badge_off'))
                }
              />
              {text('options_badge')}
            </label>
          </section>
          <MemorySection settings={view.settings} apply={apply} notify={notify} />
          <Keys />
          <Transfer settings={view.settings} apply={apply} notify={notify} />
        </>
      )}
      <Toast notification={notification} />
    </main>
  );
}
