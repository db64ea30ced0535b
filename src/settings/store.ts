import type { Storage } from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';
import { applyChange, type Settings, type SettingsChange } from './settings.ts';
import { readStored, toStored } from './stored.ts';

const KEY = 'settings';
const ASIDE_KEY = 'settings-aside';
/** What could not be read is kept this many times over. */
const MAX_ASIDE = 10;

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Stores a change. Rejects where the browser cannot store it; then nothing has changed. */
  change(change: SettingsChange): Promise<{ settings: Settings; inverse: SettingsChange }>;
}

/**
 * The reader's settings in `storage.local`. Nothing is held in memory, since a worker can be stopped at any time; changes
 * happen in turn, so that two surfaces cannot undo each other.
 */
export function openSettings(area: Pick<Storage.StorageArea, 'get' | 'set'>): SettingsStore {
  const queue = inTurn();

  /** What could not be read is set aside with the settings, both at once: they are never rewritten without it. */
  const load = async (): Promise<{ settings: Settings; beside: Record<string, unknown> | null }> => {
    const { [KEY]: stored, [ASIDE_KEY]: kept } = await area.get([KEY, ASIDE_KEY]);
    const { settings, aside } = readStored(stored);
    const earlier = Array.isArray(kept) ? kept : [];
    return { settings, beside: aside && { [ASIDE_KEY]: [...earlier, aside].slice(-MAX_ASIDE) } };
  };

  return {
    read: () =>
      queue(async () => {
        const { settings, beside } = await load();
        // Where that cannot be stored it stays where it is, and nobody need do without their settings for it.
        if (beside) await area.set({ ...beside, [KEY]: toStored(settings) }).catch(() => {});
        return settings;
      }),
    change: (change) =>
      queue(async () => {
        const { settings, beside } = await load();
        const changed = applyChange(settings, change);
        await area.set({ ...beside, [KEY]: toStored(changed.settings) });
        return changed;
      }),
  };
}
