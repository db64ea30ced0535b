import { describe, expect, it } from 'vitest';
import { patternToRegex } from 'webext-patterns';
import { type Granted, planScripts, type ScriptPlan } from '../../src/background/registration.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';

const everywhere = (sites: Settings['sites']): Granted => ({
  everywhere: true,
  origins: ['*://*/*'],
  sites: new Set(Object.keys(sites)),
});

const always = (sites: Settings['sites']): Settings => ({ ...DEFAULT_SETTINGS, defaultMode: 'always', sites });

/** The scripts that a browser would put into a page. */
function scriptsAt(url: string, plans: readonly ScriptPlan[]): string[] {
  const within = (patterns: readonly string[]) => patterns.length > 0 && patternToRegex(...patterns).test(url);
  return plans
    .filter(({ matches, excludeMatches }) => within(matches) && !within(excludeMatches))
    .map(({ script }) => script);
}

describe('planScripts', () => {
  it('registers nothing where everything waits for a click', () => {
    expect(planScripts(DEFAULT_SETTINGS, everywhere({}))).toEqual([]);
  });

  it('runs everywhere but on sites with a rule, and there by the rule', () => {
    const sites = { 'saltmarsh.example': 'off', 'altomare.example': 'always', 'ribalta.example': 'click' } as const;
    const plans = planScripts(always(sites), everywhere(sites));
    expect(plans.map(({ id }) => id)).toEqual([
      'default',
      'lookout:default',
      'elsewhere:default',
      'sites',
      'lookout:sites',
      'elsewhere:sites',
    ]);
    expect(scriptsAt('https://www.saltmarsh.example/2024/05/17/ferry', plans)).toEqual([]);
    expect(scriptsAt('https://saltmarsh.example/', plans)).toEqual([]);
    expect(scriptsAt('https://ribalta.example/2024/05/17/ferry', plans)).toEqual([]);
    expect(scriptsAt('https://www.altomare.example/2024/05/17/ferry', plans)).toEqual(['content.js']);
    expect(scriptsAt('http://elsewhere.example/2024/05/17/ferry', plans)).toEqual(['content.js']);
  });

  it('lets the nearest of nested rules win', () => {
    const sites = {
      'saltmarsh.example': 'always',
      'sport.saltmarsh.example': 'off',
      'live.sport.saltmarsh.example': 'always',
    } as const;
    const plans = planScripts({ ...DEFAULT_SETTINGS, sites }, everywhere(sites));
    expect(scriptsAt('https://saltmarsh.example/a/4711', plans)).toEqual(['content.js']);
    expect(scriptsAt('https://sport.saltmarsh.example/a/4711', plans)).toEqual([]);
    expect(scriptsAt('https://sport.saltmarsh.example/', plans)).toEqual([]);
    expect(scriptsAt('https://live.sport.saltmarsh.example/a/4711', plans)).toEqual(['content.js']);
    expect(scriptsAt('https://elsewhere.example/a/4711', plans)).toEqual([]);
  });

  it('registers only what the browser allows', () => {
    const sites = { 'saltmarsh.example': 'always', 'altomare.example': 'always' } as const;
    const granted: Granted = {
      everywhere: false,
      origins: ['*://*.altomare.example/*'],
      sites: new Set(['altomare.example']),
    };
    for (const settings of [{ ...DEFAULT_SETTINGS, sites }, always({})]) {
      const plans = planScripts(settings, granted);
      expect(scriptsAt('https://altomare.example/a/4711', plans)).toEqual(['content.js']);
      expect(scriptsAt('https://saltmarsh.example/a/4711', plans)).toEqual([]);
    }
    expect(planScripts(always({}), { ...granted, origins: [], sites: new Set() })).toEqual([]);
  });

  it.each([
    '/2024/05/17/ferry-roof',
    '/a/4711',
    '/article.php?id=42',
    '/ferry-gets-a-new-roof/',
    '/inseln/faehre_bekommt_dach.html',
    '/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC',
  ])('puts the gate, and nothing else, on pages whose address can be an article’s: %s', (path) => {
    expect(scriptsAt(`https://saltmarsh.example${path}`, planScripts(always({}), everywhere({})))).toEqual([
      'content.js',
    ]);
  });

  it.each(['/', '/de/', '/politics', '/world-news/', '/search?q=ferry', '/index.html', '/tags/4711', '/wiki/A_b_c'])(
    'puts a lookout, and nothing else, on all others: %s',
    (path) => {
      expect(scriptsAt(`https://saltmarsh.example${path}`, planScripts(always({}), everywhere({})))).toEqual([
        'lookout.js',
      ]);
    },
  );
});
