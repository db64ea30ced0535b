import { lineage } from './sites.ts';

/** `off`: never; `click`: when the reader clicks on the button; `always`: by itself, where the browser allows it. */
export type SiteMode = 'off' | 'click' | 'always';

export const SITE_MODES: readonly SiteMode[] = ['off', 'click', 'always'];

/** What holds until the reader says otherwise. Its type is the type of the settings. */
export const DEFAULT_SETTINGS = {
  /** For sites without a rule. */
  defaultMode: 'click' as SiteMode,
  /** Rules by site, in the form that `siteOf` gives. A rule covers the hosts below its site, the nearest rule wins. */
  sites: {} as Readonly<Record<string, SiteMode>>,
  /** Whether the button carries a badge. */
  badge: true,
};

export type Settings = Readonly<typeof DEFAULT_SETTINGS>;

/** One thing that a reader can change. Each has an inverse, which is how it is undone. */
export type SettingsChange =
  | { set: 'site'; site: string; mode: SiteMode | null }
  | { set: 'default'; mode: SiteMode }
  | { set: 'badge'; shown: boolean }
  | { set: 'all'; settings: Settings };

/** The settings after a change, and the change that takes it back. */
export function applyChange(
  settings: Settings,
  change: SettingsChange,
): { settings: Settings; inverse: SettingsChange } {
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
    case 'all':
      return { settings: change.settings, inverse: { set: 'all', settings } };
  }
}

/** How Headwater behaves on a site: its own rule, else the nearest one above it, else the default. */
export function modeFor(settings: Settings, site: string): SiteMode {
  for (const candidate of lineage(site)) {
    const mode = ruleFor(settings, candidate);
    if (mode) return mode;
  }
  return settings.defaultMode;
}

/** The rule for exactly this site; null where there is none. */
export function ruleFor(settings: Settings, site: string): SiteMode | null {
  return Object.hasOwn(settings.sites, site) ? (settings.sites[site] ?? null) : null;
}

function withRule(sites: Settings['sites'], site: string, mode: SiteMode | null): Settings['sites'] {
  const others = Object.entries(sites).filter(([key]) => key !== site);
  return Object.fromEntries(mode === null ? others : [...others, [site, mode]]);
}
