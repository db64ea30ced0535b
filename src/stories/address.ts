import { hash32 } from './hash.ts';

/**
 * One form for all spellings of an address: without scheme, `www.`, `m.`, `amp.`, port, fragment, tracking parameters,
 * AMP suffixes, index pages and a closing slash. Null where it is no web address.
 */
export function normalAddress(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '');
  const path = decode(url.pathname)
    .split('/')
    .filter((part) => part !== '' && part.toLowerCase() !== 'amp')
    .join('/')
    .replace(/(?:^|\/)index\.(?:html?|php|aspx?)$/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host}/${path}${query === '' ? '' : `?${query}`}`.toLowerCase();
}

/**
 * Words of the path, for addresses that differ only in a number's prefix (`/a-report-a55509`, `/a-report-55509`): the host
 * and the letters and digits of the last part of the path, when it is long enough to be one article's own.
 */
function slugOf(normal: string): string | null {
  const [place = ''] = normal.split('?');
  const parts = place.split('/');
  const host = parts[0] ?? '';
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const words = last.replace(/\.\w{2,5}$/, '').split(/[^\p{Alphabetic}\d]+/u);
  const number = words.at(-1) ?? '';
  const bare = /^[a-z]?\d{4,}$/.test(number) ? number.replace(/^[a-z]/, '') : null;
  if (bare === null || words.length < 4) return null;
  return `${host} ${words.slice(0, -1).join('-')} ${bare}`;
}

const TRACKING =
  /^(?:utm_\w*|fbclid|gclid|dclid|yclid|msclkid|igshid|mc_[ce]id|_ga|ref|ref_src|referrer|source|cmp|cmpid|ns_\w*|at_\w*|amp|outputtype|share|smid|spm|xtor|ocid|feature)$/i;

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The hashes under which a pack finds an address: of its one form, and of its words where they are an article's own. */
export function addressHashes(address: string): number[] {
  const normal = normalAddress(address);
  if (normal === null) return [];
  const slug = slugOf(normal);
  return slug === null ? [hash32(normal, 0xad)] : [hash32(normal, 0xad), hash32(slug, 0xae)];
}
