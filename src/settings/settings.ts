import { lineage } from './sites.ts';

/** `off`: never; `click`: when the reader clicks on the button; `always`: by itself, where the browser allows it. */
export type SiteMode = 'off' | 'click' | 'always';

export const SITE_MODES: readonly SiteMode[] = ['off', 'click', 'always'];

/** What is remembered of an article that was read: nothing, its facts and a fingerprint, or its text too. */
export type MemoryMode = 'off' | 'facts' | 'text';

export const MEMORY_MODES: readonly MemoryMode[] = ['off', 'facts', 'text'];

/** What holds until the reader says otherwise. Its type is the type of the settings. */
export const DEFAULT_SETTINGS = {
  /** For sites without a rule. */
  defaultMode: 'click' as SiteMode,
  /** Rules by site, in the form that `siteOf` gives. A rule covers the hosts below its site, the nearest rule wins. */
  sites: {} as Readonly<Record<string, SiteMode>>,
  /** Whether the button carries a badge. */
  badge: true,
  /** The same by site, against what holds for all. As with `sites`, the nearest rule wins. */
  badgeSites: {} as Readonly<Record<string, boolean>>,
  /** Off until the reader says otherwise: nothing is remembered without their consent. */
  memory: 'off' as MemoryMode,
  /** Whether what is read on a site is remembered, where memory is on. As with `sites`, the nearest rule wins. */
  memorySites: {} as Readonly<Record<string, boolean>>,
};

export type Settings = Readonly<typeof DEFAULT_SETTINGS>;

/** What a reader can change. Each change has an inverse, which is how it is undone. */
export type SettingsChange =
  | SingleChange
  /** At once, in their order. */
  | { set: 'several'; changes: SingleChange[] };

/** One thing that a reader can change. */
export type SingleChange =
  | { set: 'site'; site: string; mode: SiteMode | null }
  | { set: 'default'; mode: SiteMode }
  | { set: 'badge'; shown: boolean }
  /** `shown`: null takes the rule away. */
  | { set: 'badge-site'; site: string; shown: boolean | null }
  | { set: 'memory'; mode: MemoryMode }
  /** `remembers`: null takes the rule away. */
  | { set: 'memory-site'; site: string; remembers: boolean | null }
  | { set: 'all'; settings: Settings };

/** The settings after a change, and the change that takes it back. */
export function applyChange(
  settings: Settings,
  change: SettingsChange,
): { settings: Settings; inverse: SettingsChange } {
  if (change.set !== 'several') return applySingle(settings, change);
  let after = settings;
  const changes: SingleChange[] = [];
  for (const single of change.changes) {
    const applied = applySingle(after, single);
    after = applied.settings;
    changes.unshift(applied.inverse);
  }
  return { settings: after, inverse: { set: 'several', changes } };
}

function applySingle(settings: Settings, change: SingleChange): { settings: Settings; inverse: SingleChange } {
  switch (change.set) {
    case 'site':
      return {
        settings: { ...settings, sites: withRule(settings.sites, change.site, change.mode) },
        inverse: { set: 'site', site: change.site, mode: ruleFor(settings, change.site) },
      };
    case 'default':
      return {
        settings: { ...settings, defaultMode: change.mode },
        inverse: { set: 'default', mode: settings.defaultMode },
      };
    case 'badge':
      return { settings: { ...settings, badge: change.shown }, inverse: { set: 'badge', shown: settings.badge } };
    case 'badge-site': {
      const { site, shown } = change;
      return {
        settings: { ...settings, badgeSites: withRule(settings.badgeSites, site, shown) },
        inverse: { set: 'badge-site', site, shown: ownRule(settings.badgeSites, site) },
      };
    }
    case 'memory':
      return { settings: { ...settings, memory: change.mode }, inverse: { set: 'memory', mode: settings.memory } };
    case 'memory-site': {
      const { site, remembers } = change;
      return {
        settings: { ...settings, memorySites: withRule(settings.memorySites, site, remembers) },
        inverse: { set: 'memory-site', site, remembers: ownRule(settings.memorySites, site) },
      };
    }
    case 'all':
      return { settings: change.settings, inverse: { set: 'all', settings } };
  }
}

/** How Headwater behaves on a site: its own rule, else the nearest one above it, else the default. */
export function modeFor(settings: Settings, site: string): SiteMode {
  return nearestRule(settings.sites, site) ?? settings.defaultMode;
}

/** Whether the button carries a badge on a site. */
export function badgeFor({ badge, badgeSites }: Settings, site: string): boolean {
  return nearestRule(badgeSites, site) ?? badge;
}

/** What is remembered of an article on a site. */
export function memoryFor({ memory, memorySites }: Settings, site: string): MemoryMode {
  return nearestRule(memorySites, site) === false ? 'off' : memory;
}

/** The rule for exactly this site; null where there is none. */
export function ruleFor(settings: Settings, site: string): SiteMode | null {
  return ownRule(settings.sites, site);
}

function nearestRule<T>(rules: Readonly<Record<string, T>>, site: string): T | null {
  for (const candidate of lineage(site)) {
    const rule = ownRule(rules, candidate);
    if (rule !== null) return rule;
  }
  return null;
}

function ownRule<T>(rules: Readonly<Record<string, T>>, site: string): T | null {
  return Object.hasOwn(rules, site) ? (rules[site] ?? null) : null;
}

function withRule<T>(rules: Readonly<Record<string, T>>, site: string, rule: T | null): Readonly<Record<string, T>> {
  const others = Object.entries(rules).filter(([key]) => key !== site);
  return Object.fromEntries(rule === null ? others : [...others, [site, rule]]);
}
