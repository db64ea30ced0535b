import { parseUrl } from '../outlets/host.ts';

/**
 * The site of an address and those above it, nearest first: `a.b.example` gives `a.b.example`, `b.example`. Empty for
 * no web address.
 */
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
