/** The browsers that a package is built for. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** What the build reads of manifest.json; everything else passes through it untouched. */
export interface Manifest {
  version: string;
  minimum_chrome_version: string;
  background: { service_worker: string; scripts: string[] };
  permissions: string[];
  browser_specific_settings: { gecko: { id: string; strict_min_version: string } };
  [key: string]: unknown;
}

/** Keys, with dots for those inside others, that one browser does not know and would warn about. */
const UNKNOWN_KEYS: Record<Browser, readonly string[]> = {
  chrome: ['browser_specific_settings', 'background.scripts', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'background.service_worker', 'side_panel'],
};

/** Permissions that one browser does not know and would warn about. */
const UNKNOWN_PERMISSIONS: Record<Browser, readonly string[]> = { chrome: [], firefox: ['sidePanel'] };

/** manifest.json as one browser gets it: without what only others know. The input stays as it is. */
export function manifestFor(browser: Browser, manifest: Manifest): Manifest {
  const own = structuredClone(manifest);
  for (const key of UNKNOWN_KEYS[browser]) remove(own, key.split('.'));
  own.permissions = own.permissions.filter((permission) => !UNKNOWN_PERMISSIONS[browser].includes(permission));
  return own;
}

/** The oldest versions that the bundles must run in, as esbuild's targets. */
export function targetsOf(manifest: Manifest): string[] {
  return [
    `chrome${manifest.minimum_chrome_version}`,
    `firefox${manifest.browser_specific_settings.gecko.strict_min_version}`,
  ];
}

function remove(from: Record<string, unknown>, [key, ...inner]: string[]): void {
  if (key === undefined) return;
  const value = from[key];
  if (inner.length === 0) delete from[key];
  else if (isRecord(value)) remove(value, inner);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
