import { describe, expect, it } from 'vitest';
import { type Granted, planScripts } from '../../src/background/registration.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';

const everywhere = (sites: Settings['sites']): Granted => ({
  everywhere: true,
  origins: ['*://*/*'],
  sites: new Set(Object.keys(sites)),
});

describe('planScripts', () => {
  it('registers nothing where everything waits for a click', () => {
    expect(planScripts(DEFAULT_SETTINGS, everywhere({}))).toEqual([]);
  });

  it('runs everywhere but on sites with a rule, and there by the rule', () => {
    const sites = { 'saltmarsh.example': 'off', 'altomare.example': 'always', 'ribalta.example': 'click' } as const;
    expect(planScripts({ ...DEFAULT_SETTINGS, defaultMode: 'always', sites }, everywhere(sites))).toEqual([
      {
        id: 'default',
        matches: ['*://*/*'],
        excludeMatches: ['*://*.saltmarsh.example/*', '*://*.altomare.example/*', '*://*.ribalta.example/*'],
      },
      { id: 'sites', matches: ['*://*.altomare.example/*'], excludeMatches: [] },
    ]);
  });

  it('lets the nearest of nested rules win', () => {
    const sites = {
      'saltmarsh.example': 'always',
      'sport.saltmarsh.example': 'off',
      'live.sport.saltmarsh.example': 'always',
    } as const;
    expect(planScripts({ ...DEFAULT_SETTINGS, sites }, everywhere(sites))).toEqual([
      {
        id: 'site:saltmarsh.example',
        matches: ['*://*.saltmarsh.example/*'],
        excludeMatches: ['*://*.sport.saltmarsh.example/*'],
      },
      { id: 'sites', matches: ['*://*.live.sport.saltmarsh.example/*'], excludeMatches: [] },
    ]);
  });

  it('registers only what the browser allows', () => {
    const sites = { 'saltmarsh.example': 'always', 'altomare.example': 'always' } as const;
    const granted: Granted = {
      everywhere: false,
      origins: ['*://*.altomare.example/*'],
      sites: new Set(['altomare.example']),
    };
    expect(planScripts({ ...DEFAULT_SETTINGS, sites }, granted)).toEqual([
      { id: 'sites', matches: ['*://*.altomare.example/*'], excludeMatches: [] },
    ]);
    expect(planScripts({ ...DEFAULT_SETTINGS, defaultMode: 'always' }, granted)).toEqual([
      { id: 'default', matches: ['*://*.altomare.example/*'], excludeMatches: [] },
    ]);
    expect(
      planScripts({ ...DEFAULT_SETTINGS, defaultMode: 'always' }, { ...granted, origins: [], sites: new Set() }),
    ).toEqual([]);
  });
});
