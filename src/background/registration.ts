import type { Scripting } from 'webextension-polyfill';
import type { Settings } from '../settings/settings.ts';
import { EVERY_SITE, isBelow, patternOf } from '../settings/sites.ts';
import type { Browser } from '../ui/webext.ts';
import { articleAddresses, otherAddresses } from './article-addresses.ts';

export const CONTENT_SCRIPT = 'content.js';
const LOOKOUT_SCRIPT = 'lookout.js';

/** Where the browser lets Headwater run by itself. */
export interface Granted {
  everywhere: boolean;
  /** Match patterns of http and https sites, as the browser lists them. */
  origins: readonly string[];
  /** Those of the settings' sites that are covered. */
  sites: ReadonlySet<string>;
}

/** Where a script runs by itself, in match patterns. */
interface Area {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/** One content script to be registered. */
export interface ScriptPlan extends Area {
  script: string;
}

/** Asks the browser where Headwater may run by itself. */
export async function readGranted(browser: Pick<Browser, 'permissions'>, settings: Settings): Promise<Granted> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = Object.keys(settings.sites);
  const covered = await Promise.all(sites.map((site) => mayRunOn(browser, site)));
  return {
    everywhere: await browser.permissions.contains({ origins: [EVERY_SITE] }),
    origins: origins.filter((origin) => /^(\*|https?):/.test(origin)),
    sites: new Set(sites.filter((_, i) => covered[i])),
  };
}

/** Whether the browser lets Headwater run on a site by itself. */
export function mayRunOn(browser: Pick<Browser, 'permissions'>, site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] });
}

/**
 * The scripts that make Headwater run by itself exactly where the reader wants it and the browser allows it: the gate on pages
 * whose address can be an article's, a lookout on all others.
 */
export function planScripts(settings: Settings, granted: Granted): ScriptPlan[] {
  const articles = articleAddresses(EVERY_SITE);
  const others = otherAddresses(EVERY_SITE);
  return areasOf(settings, granted).flatMap(({ id, matches, excludeMatches }) => [
    {
      id,
      script: CONTENT_SCRIPT,
      matches: matches.flatMap(articleAddresses),
      excludeMatches: [...excludeMatches, ...others],
    },
    {
      id: `lookout:${id}`,
      script: LOOKOUT_SCRIPT,
      matches,
      excludeMatches: [...excludeMatches, ...articles, ...others],
    },
    { id: `elsewhere:${id}`, script: LOOKOUT_SCRIPT, matches: matches.flatMap(otherAddresses), excludeMatches },
  ]);
}

/** Exclusions win over matches within one script, so a rule that allows what lies below a forbidden site needs one of its own. */
function areasOf(settings: Settings, granted: Granted): Area[] {
  const rules = Object.entries(settings.sites);
  const areas: Area[] = [];
  if (settings.defaultMode === 'always') {
    const matches = granted.everywhere ? [EVERY_SITE] : [...granted.origins];
    areas.push({ id: 'default', matches, excludeMatches: rules.map(([site]) => patternOf(site)) });
  }
  const plain: string[] = [];
  for (const [site, mode] of rules) {
    if (mode !== 'always' || !granted.sites.has(site)) continue;
    const excluded = rules.filter(([other, its]) => its !== 'always' && isBelow(other, site));
    if (excluded.length === 0) plain.push(patternOf(site));
    else {
      const excludeMatches = excluded.map(([other]) => patternOf(other));
      areas.push({ id: `site:${site}`, matches: [patternOf(site)], excludeMatches });
    }
  }
  if (plain.length > 0) areas.push({ id: 'sites', matches: plain, excludeMatches: [] });
  return areas.filter(({ matches }) => matches.length > 0);
}

/** Makes the registered scripts those of the plan, whatever is registered now. */
export async function registerScripts(
  browser: Pick<Browser, 'scripting'>,
  plans: readonly ScriptPlan[],
): Promise<void> {
  const wanted = plans.map(toScript);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const obsolete = registered.map(({ id }) => id).filter((id) => !plans.some((plan) => plan.id === id));
  const known = new Set(registered.map(({ id }) => id));
  if (obsolete.length > 0) await browser.scripting.unregisterContentScripts({ ids: obsolete });
  const changed = wanted.filter(({ id }) => known.has(id));
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  const added = wanted.filter(({ id }) => !known.has(id));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

function toScript({ id, script, matches, excludeMatches }: ScriptPlan): Scripting.RegisteredContentScript {
  return {
    id,
    matches,
    excludeMatches,
    js: [script],
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
}
