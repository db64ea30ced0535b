import { EVERY_SITE } from '../settings/sites.ts';
import { webext } from './webext.ts';

/**
 * Asks the browser to let Headwater run by itself on the sites of some match patterns, with the browser's own prompt. It
 * must be called within the reader's click, before anything that waits.
 * @param granted the patterns that the browser allows already; it is not asked for those again
 */
export async function requestOrigins(patterns: readonly string[], granted: readonly string[]): Promise<boolean> {
  const isEverywhere = granted.includes(EVERY_SITE);
  const origins = patterns.filter((pattern) => !isEverywhere && !granted.includes(pattern));
  if (origins.length === 0) return true;
  return webext.permissions.request({ origins }).catch(() => false);
}
