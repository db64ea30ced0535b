import type { Answers } from '../messages.ts';
import { inTurn } from '../settings/in-turn.ts';
import {
  applyChange,
  modeFor,
  ruleFor,
  type Settings,
  type SettingsChange,
  SITE_MODES,
  type SiteMode,
} from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Browser } from '../ui/webext.ts';
import { planScripts, readGranted, registerScripts } from './registration.ts';
import type { OpenTabs } from './tabs.ts';

export interface Rules {
  /** Makes scripts, open tabs and buttons what the settings and the browser's permissions say. Can run at any time. */
  enforce(options?: { stopWhereNotAllowed: boolean }): Promise<void>;
  /** Stores a change, and has it hold at once. Rejects where it cannot be stored; then nothing has changed. */
  change(change: SettingsChange): Promise<Answers['change']>;
  /** Switches a site off, or back to what it was. */
  switchSite(site: string): Promise<void>;
  settings(): Promise<Answers['settings']>;
}

interface Needed {
  browser: Pick<Browser, 'permissions' | 'scripting' | 'storage'>;
  settings: SettingsStore;
  tabs: OpenTabs;
}

/** The reader's settings, and what follows from them. */
export function openRules({ browser, settings, tabs }: Needed): Rules {
  const queue = inTurn();

  const enforce: Rules['enforce'] = (options = { stopWhereNotAllowed: false }) =>
    queue(async () => {
      const current = await settings.read();
      const granted = await readGranted(browser, current);
      await registerScripts(browser, planScripts(current, granted));
      await tabs.sweep(current, options);
    });

  const change: Rules['change'] = async (wanted) => {
    const changed = await settings.change(wanted);
    await enforce();
    return changed;
  };

  return {
    enforce,
    change,
    async switchSite(site) {
      const key = `switched:${site}`;
      const current = await settings.read();
      if (modeFor(current, site) === 'off') {
        const { [key]: before } = await browser.storage.session.get(key);
        await change({ set: 'site', site, mode: modeBack(before, current, site) });
      } else {
        await browser.storage.session.set({ [key]: ruleFor(current, site) });
        await change({ set: 'site', site, mode: 'off' });
      }
    },
    async settings() {
      const current = await settings.read();
      return { settings: current, origins: [...(await readGranted(browser, current)).origins] };
    },
  };
}

/** The rule that a site gets when it is switched on: the one it had, or none, unless it then is off by a rule above. */
function modeBack(before: unknown, settings: Settings, site: string): SiteMode | null {
  const rule = SITE_MODES.find((mode) => mode === before) ?? null;
  const then = applyChange(settings, { set: 'site', site, mode: rule }).settings;
  return modeFor(then, site) === 'off' ? 'click' : rule;
}
