import {
  DEFAULT_SETTINGS,
  MEMORY_MODES,
  type MemoryMode,
  type Settings,
  SITE_MODES,
  type SiteMode,
} from './settings.ts';
import { isSite } from './sites.ts';

/** Settings as they lie in storage or in an exported file: anything at all, until it has been read. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** Takes a record of one version to the next. */
export type Migration = (record: StoredRecord) => StoredRecord;

/** From version 1 to 2, from 2 to 3, and so on, in order. Never change one that has been released; add to the end. */
const MIGRATIONS: readonly Migration[] = [];

/** At most so many rules are kept, so that a hostile file cannot fill the storage. */
const MAX_SITES = 20_000;

export interface ReadSettings {
  settings: Settings;
  /** What could not be understood, by name; null where all could. It must be kept for the reader, not dropped. */
  aside: StoredRecord | null;
}

/** Reads settings of any version, or anything else: what is understood is used, what is not is set aside. Never throws. */
export function readStored(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): ReadSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, aside: null };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, aside: { settings: stored } };
  const current = migrations.length + 1;
  const version = typeof stored.version === 'number' && Number.isInteger(stored.version) ? stored.version : null;
  if (version === null || version < 1) return { settings: DEFAULT_SETTINGS, aside: stored };
  try {
    const { version: _, ...record } = migrations.slice(version - 1).reduce((r, migration) => migration(r), stored);
    const read = readFields(record);
    // A newer version may mean something else by a name that both know, so all of it is kept as it was.
    return version > current ? { ...read, aside: stored } : read;
  } catch {
    return { settings: DEFAULT_SETTINGS, aside: stored };
  }
}

/** The version of the records that `toStored` makes. */
export const CURRENT_VERSION = MIGRATIONS.length + 1;

/** Settings as they are stored and exported. */
export function toStored(settings: Settings): StoredRecord {
  return { version: CURRENT_VERSION, ...settings };
}

function readFields(record: StoredRecord): ReadSettings {
  const { defaultMode, sites, badge, badgeSites, memory, memorySites, ...unknown } = record;
  const aside: Record<string, unknown> = { ...unknown };
  const keep = <T>(name: string, value: unknown, accepted: (value: unknown) => value is T, fallback: T): T => {
    if (accepted(value)) return value;
    if (value !== undefined) aside[name] = value;
    return fallback;
  };
  const keepRules = <T>(name: string, value: unknown, accepted: (value: unknown) => value is T): Record<string, T> => {
    const good: [string, T][] = [];
    const bad: [string, unknown][] = [];
    for (const [site, rule] of Object.entries(keep(name, value, isRecord, {}))) {
      if (isSite(site) && accepted(rule) && good.length < MAX_SITES) good.push([site, rule]);
      else bad.push([site, rule]);
    }
    if (bad.length > 0) aside[name] = Object.fromEntries(bad);
    return Object.fromEntries(good);
  };
  const settings: Settings = {
    defaultMode: keep('defaultMode', defaultMode, isMode, DEFAULT_SETTINGS.defaultMode),
    sites: keepRules('sites', sites, isMode),
    badge: keep('badge', badge, isBoolean, DEFAULT_SETTINGS.badge),
    badgeSites: keepRules('badgeSites', badgeSites, isBoolean),
    memory: keep('memory', memory, isMemoryMode, DEFAULT_SETTINGS.memory),
    memorySites: keepRules('memorySites', memorySites, isBoolean),
  };
  return { settings, aside: Object.keys(aside).length > 0 ? aside : null };
}

function isRecord(value: unknown): value is StoredRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMode(value: unknown): value is SiteMode {
  return SITE_MODES.some((mode) => mode === value);
}

function isMemoryMode(value: unknown): value is MemoryMode {
  return MEMORY_MODES.some((mode) => mode === value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
