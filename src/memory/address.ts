import { parseUrl } from '../outlets/host.ts';

/** Parameters that say where a reader came from, not what they read. */
const TRACKING =
  /^(?:utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|cmpid|ocid|at_medium|at_campaign|at_custom\d)$/;

/**
 * By what an address is known again: without scheme, `www.`, fragment, tracking parameters and closing slash; the other
 * parameters in alphabetical order. Null where it is no http or https address.
 */
export function addressKey(url: string): string | null {
  const parsed = parseUrl(url);
  if (!parsed || !isWeb(parsed)) return null;
  const parameters = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort();
  const path = parsed.pathname.endsWith('/') ? parsed.pathname.slice(0, -1) : parsed.pathname;
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  return `${siteHost(parsed.hostname)}${port}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The site of an address and those above it, nearest first: `a.b.example` gives `a.b.example`, `b.example`. Empty for no web address. */
export function sitesOf(url: string): string[] {
  const parsed = parseUrl(url);
  if (!parsed || !isWeb(parsed)) return [];
  const host = siteHost(parsed.hostname);
  if (host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host)) return [host];
  const labels = host.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, i) => labels.slice(i).join('.'));
}

function isWeb({ protocol, hostname }: URL): boolean {
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
}

function siteHost(hostname: string): string {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  return bare.includes('.') ? bare : host;
}
