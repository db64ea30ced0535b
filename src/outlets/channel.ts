import type { OutletRef } from '../report.ts';
import type { Place } from './host.ts';

/** A site on which others publish: the author's channel is the outlet there, never the site. */
export interface Platform {
  name: string;
  /**
   * Where a channel lies, `*` standing for the author, the most telling first: `*.example.com`, `example.com/@*`;
   * `example.com/s/*=example.com/*` where one channel has two addresses, the second its own.
   */
  channels: readonly string[];
}

/** The channel that an address of a platform belongs to, or null where the address names none. */
export function channelAt(place: Place, platform: Platform): OutletRef | null {
  for (const pattern of platform.channels) {
    const found = pattern.startsWith('*.') ? subdomain(place, pattern.slice(2)) : below(place, pattern);
    if (found) return { domain: found.domain, name: `${found.author} (${platform.name})` };
  }
  return null;
}

function subdomain({ host }: Place, base: string): { domain: string; author: string } | null {
  if (!host.endsWith(`.${base}`)) return null;
  const labels = host.slice(0, -base.length - 1).split('.');
  while (NOT_AUTHORS.has(labels[0] ?? '')) labels.shift();
  const author = labels.join('.');
  return author === '' ? null : { domain: `${author}.${base}`, author };
}

function below({ path }: Place, pattern: string): { domain: string; author: string } | null {
  const [written = '', own = written] = pattern.split('=');
  const prefix = written.slice(written.indexOf('/'), -1);
  if (!path.toLowerCase().startsWith(prefix)) return null;
  const author = path.slice(prefix.length).split('/')[0] ?? '';
  const key = author.toLowerCase();
  if (key === '' || NOT_AUTHORS.has(key) || !/^[\p{Alphabetic}\d._-]+$/u.test(key)) return null;
  return { domain: own.slice(0, -1) + key, author };
}

/** First path segments and subdomains that platforms keep for themselves. */
const NOT_AUTHORS = new Set(
  'www m amp mobile web api static cdn about help search explore login signup home hashtag i intent share sharer watch results feed trending settings privacy terms tos legal jobs download story.php photo.php permalink.php events groups pages reel reels shorts live playlist tag tags topics topic categories category p s c tv stories embed policies business discover notifications messages index.php archive new r u status joinchat addstickers proxy plus video videos v'.split(
    ' ',
  ),
);
