import type { Wrapper } from '../report.ts';
import { parseUrl } from './host.ts';
import { WRAPPERS, type WrapperRow } from './wrapper-table.ts';

export interface ResolvedAddress {
  /** The page behind all wrappers; the address itself where there is none, or where it does not say what it wraps. */
  resolvedUrl: string;
  /** The outermost wrapper. */
  wrapper: Wrapper | null;
  /** Set where a machine on the way translates the page: BCP 47 tags, null where the address does not say. */
  translation: { from: string | null; to: string | null } | null;
}

/**
 * Finds the page that an address really shows: behind archives, AMP caches, page translators, caches, reader, print
 * and mobile views, also one inside the other. Never throws; what is no address comes back as it is.
 */
export function resolveAddress(url: string): ResolvedAddress {
  const result: ResolvedAddress = { resolvedUrl: url, wrapper: null, translation: null };
  for (let depth = 0; depth < DEEPEST_NESTING; depth++) {
    const page = parseUrl(result.resolvedUrl);
    const step = page && (/^https?:$/.test(page.protocol) ? unwrap(page) : fromReaderMode(page));
    if (!page || !step) break;
    result.wrapper ??= { kind: step.kind, host: page.hostname || page.protocol + page.pathname };
    if (step.translation && !result.translation) result.translation = step.translation;
    if (step.inner === null) break;
    result.resolvedUrl = step.inner;
  }
  return result;
}

/** An archived copy of an AMP page of a translated page: more is no page but a trap. */
const DEEPEST_NESTING = 6;

interface Step {
  kind: Wrapper['kind'];
  /** The wrapped address, or null where only the wrapper's own pages know it. */
  inner: string | null;
  translation: ResolvedAddress['translation'];
}

function unwrap(page: URL): Step | null {
  const host = page.hostname.replace(/\.$/, '').replace(/^www\./, '');
  const address = page.pathname + page.search;
  const small = address.toLowerCase();
  for (const row of rowsFor(host)) {
    const star = starIn(row.host, host);
    if (star === null || (row.having !== undefined && !small.includes(row.having))) continue;
    const found = row.path === undefined ? [] : row.path.exec(address);
    if (found === null) continue;
    const inner = innerAddress(row, page, star, found);
    if (inner === page.href || (inner === null && !row.opaque)) continue;
    return { kind: row.kind, inner, translation: translationOf(row, page) };
  }
  return null;
}

/** The rows that may be for a host: first those that name it, then the patterns. */
function rowsFor(host: string): WrapperRow[] {
  return [...WRAPPERS.filter((row) => row.host === host), ...WRAPPERS.filter((row) => row.host.includes('*'))];
}

/** What the `*` of a row's host stands for in a host, and nothing where there is none; null where the row is for other hosts. */
function starIn(pattern: string, host: string): string | null {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === host ? '' : null;
  const after = pattern.slice(star + 1);
  if (host.length < pattern.length || !host.startsWith(pattern.slice(0, star)) || !host.endsWith(after)) return null;
  return host.slice(star, host.length - after.length);
}

/** The reader modes of browsers: `about:reader?url=…`, `chrome-distiller://…?url=…`. */
function fromReaderMode(page: URL): Step | null {
  if (!READER_PROTOCOLS.has(page.protocol)) return null;
  const inner = asAddress(page.searchParams.get('url') ?? '');
  return inner === null ? null : { kind: 'reader', inner, translation: null };
}

const READER_PROTOCOLS = new Set([
  'about:',
  'chrome-distiller:',
  'chrome-extension:',
  'moz-extension:',
  'edge:',
  'read:',
]);

function innerAddress(row: WrapperRow, page: URL, host: string, found: readonly string[]): string | null {
  for (const parameter of row.parameters ?? []) {
    const value = page.searchParams.get(parameter);
    const inner = value === null ? null : asAddress(value);
    if (inner) return inner;
  }
  if (row.wrapped === 'path') return asAddress((found[1] ?? '') + page.hash);
  if (row.wrapped === 'secure-path') return asAddress(`${found[1] ? 'https' : 'http'}://${found[2] ?? ''}${page.hash}`);
  const rewritten = row.rewrite?.(page, host, found) ?? null;
  return rewritten === null ? null : asAddress(rewritten);
}

/** A web address in a path or a parameter: encoded or not, with or without its scheme, with one slash lost. */
function asAddress(text: string): string | null {
  let address = text.trim();
  if (/^https?%3a/i.test(address) || /^[^/?#]+%2f/i.test(address)) address = decoded(address);
  address = address.replace(/^(https?):\/(?=[^/])/i, '$1://').replace(/^\/\//, 'https://');
  if (!/^https?:\/\//i.test(address)) {
    if (!/^[^\s/?#:@]+\.[\p{Alphabetic}\d-]{2,}(?::\d+)?(?:[/?#]|$)/u.test(address)) return null;
    address = `https://${address}`;
  }
  const url = parseUrl(address);
  return url?.hostname.includes('.') ? url.href : null;
}

function translationOf({ translates }: WrapperRow, page: URL): ResolvedAddress['translation'] {
  if (!translates) return null;
  const first = (names: readonly string[]) => {
    for (const name of names) {
      const value = page.searchParams.get(name);
      if (value && value !== 'auto' && /^[a-z]{2,3}([-_][A-Za-z]{2,4})?$/.test(value)) return value.replace('_', '-');
    }
    return null;
  };
  const [, from, to] = translates.pair?.exec(page.pathname + page.search) ?? [];
  return { from: from ?? first(translates.from), to: to ?? first(translates.to) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
