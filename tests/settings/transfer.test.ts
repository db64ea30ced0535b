import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { exportSettings, importSettings } from '../../src/settings/transfer.ts';

const settings: Settings = {
  defaultMode: 'off',
  sites: { 'saltmarsh.example': 'always' },
  badge: false,
  badgeSites: { 'saltmarsh.example': true },
  memory: 'text',
  memorySites: { 'altomare.example': false },
};

describe('a file of settings', () => {
  it('reads back as what was saved', () => {
    expect(importSettings(exportSettings(settings))).toEqual({ settings, ignored: [] });
  });

  it('is read as far as it is understood, and says what is not', () => {
    const file = { ...JSON.parse(exportSettings(settings)), colour: 'teal', sites: { 'no host': 'off' } };
    expect(importSettings(JSON.stringify(file))).toEqual({
      settings: { ...settings, sites: DEFAULT_SETTINGS.sites },
      ignored: ['colour', 'no host'],
    });
  });

  it.each([
    ['', 'import_not_json'],
    ['{"format":"headwater-settings","version":1', 'import_not_json'],
    ['[]', 'import_not_settings'],
    ['null', 'import_not_settings'],
    ['{"version":1,"badge":false}', 'import_not_settings'],
    ['{"format":"headwater-settings","version":"1"}', 'import_not_settings'],
    ['{"format":"headwater-settings","version":2}', 'import_newer'],
    [' '.repeat(4_000_001), 'import_too_large'],
  ])('is refused with a reason: %.40s', (json, problem) => expect(importSettings(json)).toEqual({ problem }));

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (json) => void importSettings(json)));
  });
});
