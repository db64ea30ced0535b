/**
 * A site is what one per-site rule covers: a host name without `www.`, and every host below it.
 */

/** The match pattern for all sites. */
export const EVERY_SITE = '*://*/*';

/** The site that an address belongs to; null where the address is not http or https, or is no address. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  // "*" and its like may stand in an address, but would mean something else in a match pattern.
  return /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(hostname) ? withoutWww(hostname) : null;
}

/** What a reader typed (`example.org`, `https://www.example.org/news`) as a site; null where it names no host. */
export function parseSite(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || trimmed.length > 300 || /[\s@]/.test(trimmed)) return null;
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  // "https://news" is a well-formed address, but nobody who types one word means a host of that name.
  return site === null || (!site.includes('.') && site !== 'localhost' && !isAddress(site)) ? null : site;
}

/** Says whether a stored or imported key is a site in the form that `siteOf` gives. */
export function isSite(key: string): boolean {
  return key.length <= 253 && siteOf(`https://${key}/`) === key;
}

/** The match pattern for a site: the host and all below it. */
export function patternOf(site: string): string {
  return isAddress(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site and the sites above it, nearest first: `a.b.example` gives `a.b.example`, `b.example`, `example`. */
export function lineage(site: string): string[] {
  if (isAddress(site)) return [site];
  const labels = site.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}

/** Says whether `site` lies strictly below `above`. */
export function isBelow(site: string, above: string): boolean {
  return site !== above && lineage(site).includes(above);
}

function withoutWww(hostname: string): string | null {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  const site = bare.includes('.') || bare === host ? bare : host;
  return site === '' ? null : site;
}

/** IPv4 and IPv6 addresses, as `URL` writes them, have no hosts below them. */
function isAddress(site: string): boolean {
  return site.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(site);
}
