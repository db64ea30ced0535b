import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  badgeFor,
  DEFAULT_SETTINGS,
  MEMORY_MODES,
  memoryFor,
  modeFor,
  type Settings,
  type SettingsChange,
  SITE_MODES,
  type SingleChange,
} from '../../src/settings/settings.ts';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'saltmarsh.example': 'off', 'sport.saltmarsh.example': 'always' },
  memorySites: { 'saltmarsh.example': false },
  badgeSites: { 'sport.saltmarsh.example': false },
};

describe('modeFor', () => {
  it('takes the nearest rule, else the default', () => {
    expect(modeFor(settings, 'saltmarsh.example')).toBe('off');
    expect(modeFor(settings, 'news.saltmarsh.example')).toBe('off');
    expect(modeFor(settings, 'live.sport.saltmarsh.example')).toBe('always');
    expect(modeFor(settings, 'altomare.example')).toBe('click');
    expect(modeFor({ ...settings, defaultMode: 'always' }, 'altomare.example')).toBe('always');
  });

  it('is not confused by the names of built-in properties', () => {
    expect(modeFor(settings, 'constructor')).toBe('click');
    expect(modeFor(settings, '__proto__')).toBe('click');
  });
});

describe('memoryFor', () => {
  it('remembers nothing until the reader says so, whatever the rules', () => {
    expect(memoryFor(DEFAULT_SETTINGS, 'saltmarsh.example')).toBe('off');
    const rules = { ...DEFAULT_SETTINGS, memorySites: { 'saltmarsh.example': true } };
    expect(memoryFor(rules, 'saltmarsh.example')).toBe('off');
  });

  it('leaves out a site and all below it, but for those with a nearer rule', () => {
    const memorySites = { 'saltmarsh.example': false, 'news.saltmarsh.example': true };
    const remembering: Settings = { ...DEFAULT_SETTINGS, memory: 'text', memorySites };
    expect(memoryFor(remembering, 'saltmarsh.example')).toBe('off');
    expect(memoryFor(remembering, 'mail.saltmarsh.example')).toBe('off');
    expect(memoryFor(remembering, 'live.news.saltmarsh.example')).toBe('text');
    expect(memoryFor(remembering, 'altomare.example')).toBe('text');
    expect(memoryFor(remembering, 'constructor')).toBe('text');
  });
});

describe('badgeFor', () => {
  it('takes the nearest rule, else what holds for all', () => {
    const quiet: Settings = {
      ...DEFAULT_SETTINGS,
      badgeSites: { 'saltmarsh.example': false, 'a.saltmarsh.example': true },
    };
    expect(badgeFor(quiet, 'saltmarsh.example')).toBe(false);
    expect(badgeFor(quiet, 'b.saltmarsh.example')).toBe(false);
    expect(badgeFor(quiet, 'a.saltmarsh.example')).toBe(true);
    expect(badgeFor(quiet, 'altomare.example')).toBe(true);
    expect(badgeFor({ ...quiet, badge: false }, 'altomare.example')).toBe(false);
  });
});

describe('applyChange', () => {
  it('sets a rule, replaces it and removes it', () => {
    const set = applyChange(settings, { set: 'site', site: 'altomare.example', mode: 'always' }).settings;
    expect(set.sites['altomare.example']).toBe('always');
    const removed = applyChange(set, { set: 'site', site: 'saltmarsh.example', mode: null }).settings;
    expect(Object.keys(removed.sites).sort()).toEqual(['altomare.example', 'sport.saltmarsh.example']);
  });

  it('gives the inverse of every change', () => {
    const mode = fc.constantFrom(...SITE_MODES);
    const site = fc.constantFrom('saltmarsh.example', 'sport.saltmarsh.example', 'altomare.example');
    const single: fc.Arbitrary<SingleChange> = fc.oneof(
      fc.record({ set: fc.constant('site' as const), site, mode: fc.option(mode, { nil: null }) }),
      fc.record({ set: fc.constant('default' as const), mode }),
      fc.record({ set: fc.constant('badge' as const), shown: fc.boolean() }),
      fc.record({ set: fc.constant('badge-site' as const), site, shown: fc.option(fc.boolean(), { nil: null }) }),
      fc.record({ set: fc.constant('memory' as const), mode: fc.constantFrom(...MEMORY_MODES) }),
      fc.record({
        set: fc.constant('memory-site' as const),
        site,
        remembers: fc.option(fc.boolean(), { nil: null }),
      }),
      fc.record({ set: fc.constant('all' as const), settings: fc.constant(DEFAULT_SETTINGS) }),
    );
    const change: fc.Arbitrary<SettingsChange> = fc.oneof(
      single,
      fc.record({ set: fc.constant('several' as const), changes: fc.array(single, { maxLength: 5 }) }),
    );
    fc.assert(
      fc.property(change, (wanted) => {
        const { settings: changed, inverse } = applyChange(settings, wanted);
        expect(applyChange(changed, inverse).settings).toEqual(settings);
      }),
    );
  });
});
