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

  const read = async (): Promise<Settings> => {
    const { [KEY]: stored, [ASIDE_KEY]: kept } = await area.get([KEY, ASIDE_KEY]);
    const { settings, aside } = readStored(stored);
    if (aside) {
      const earlier = Array.isArray(kept) ? kept : [];
      // Both at once: the settings are never rewritten without what was set aside.
      await area.set({ [ASIDE_KEY]: [...earlier, aside].slice(-MAX_ASIDE), [KEY]: toStored(settings) });
    }
    return settings;
  };

  return {
    read: () => queue(read),
    change: (change) =>
      queue(async () => {
        const changed = applyChange(await read(), change);
        await area.set({ [KEY]: toStored(changed.settings) });
        return changed;
      }),
  };
}
