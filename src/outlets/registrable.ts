import { SUFFIXES } from './suffix-table.ts';

/** A host cut where its registry ends and where its owner's part begins. */
export interface CutHost {
  /** The part that somebody has registered: `news.example.co.uk` is below `example.co.uk`. */
  registrable: string;
  /** Its first label. */
  label: string;
  /** What follows the label: the public suffix. */
  suffix: string;
  /** The labels before the registrable part; empty where there are none. */
  before: string;
}

/**
 * Cuts a host by the Public Suffix List (https://publicsuffix.org/list/, section “Algorithm”), of which the rules of registries count,
 * not those of companies. Null for what nobody can have registered: addresses of machines, single labels, suffixes.
 * @param host in lower case; international names in punycode
 */
export function cutHost(host: string): CutHost | null {
  if (NO_NAME.test(host)) return null;
  const suffix = suffixOf(host);
  if (suffix.length === host.length) return null;
  const end = host.length - suffix.length - 1;
  const start = host.lastIndexOf('.', end - 1) + 1;
  return {
    registrable: host.slice(start),
    label: host.slice(start, end),
    suffix,
    before: host.slice(0, Math.max(0, start - 1)),
  };
}

/** The part of a host that somebody has registered; null where nobody can have. */
export function registrableOf(host: string): string | null {
  return cutHost(host)?.registrable ?? null;
}

/** An empty label, or a machine's address in either version of the protocol. */
const NO_NAME = /^\.|\.\.|\.$|^$|[:[\]]|(?:^|\.)\d+$/;

/** The longest rule counts, so the first that is met from the left. */
function suffixOf(host: string): string {
  let start = 0;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', start)) {
    const parent = host.slice(dot + 1);
    const label = host.slice(start, dot);
    const labels = labelsBefore(parent);
    if (labels.includes(` !${label} `)) return parent;
    if (labels.includes(` ${label} `) || labels.includes(' * ')) return host.slice(start);
    start = dot + 1;
  }
  return host.slice(start);
}

/** The labels that the table has for what stands at the end of a suffix, with a blank on either side of each. */
function labelsBefore(parent: string): string {
  const line = SUFFIXES.indexOf(`\n${parent} `);
  return line < 0 ? '' : `${SUFFIXES.slice(line + 1 + parent.length, SUFFIXES.indexOf('\n', line + 1))} `;
}
