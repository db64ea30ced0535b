import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { openSettings } from '../../src/settings/store.ts';
import { fakeArea } from '../background/fake-area.ts';

describe('the stored settings', () => {
  it('are the defaults at first, and outlive the store that changed them', async () => {
    const area = fakeArea();
    expect(await openSettings(area).read()).toEqual(DEFAULT_SETTINGS);
    await openSettings(area).change({ set: 'site', site: 'saltmarsh.example', mode: 'off' });
    expect((await openSettings(area).read()).sites).toEqual({ 'saltmarsh.example': 'off' });
  });

  it('keep both of two changes made at once', async () => {
    const store = openSettings(fakeArea());
    await Promise.all([
      store.change({ set: 'badge', shown: false }),
      store.change({ set: 'site', site: 'saltmarsh.example', mode: 'always' }),
    ]);
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, badge: false, sites: { 'saltmarsh.example': 'always' } });
  });

  it('keep what cannot be read beside them, and do not lose it with later changes', async () => {
    const area = fakeArea({ settings: { version: 1, badge: 7 } });
    const store = openSettings(area);
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
    await store.change({ set: 'badge', shown: false });
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, badge: false });
    expect(area.content()['settings-aside']).toEqual([{ badge: 7 }]);
  });

  it('are read where what cannot be read cannot be set aside, but not changed, so that it is not lost', async () => {
    const stored = { settings: { version: 1, badge: 7, defaultMode: 'off' } };
    const area = fakeArea(stored);
    const store = openSettings(area);
    area.refuse = true;
    expect((await store.read()).defaultMode).toBe('off');
    await expect(store.change({ set: 'badge', shown: false })).rejects.toThrow('QuotaExceeded');
    expect(area.content()).toEqual(stored);
    area.refuse = false;
    await store.change({ set: 'badge', shown: false });
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, badge: false, defaultMode: 'off' });
    expect(area.content()['settings-aside']).toEqual([{ badge: 7 }]);
  });

  it('are unchanged where the browser refuses to store, and the next change is still made', async () => {
    const area = fakeArea();
    const store = openSettings(area);
    area.refuse = true;
    await expect(store.change({ set: 'badge', shown: false })).rejects.toThrow('QuotaExceeded');
    area.refuse = false;
    expect((await store.read()).badge).toBe(true);
    await store.change({ set: 'default', mode: 'off' });
    expect((await store.read()).defaultMode).toBe('off');
  });
});
