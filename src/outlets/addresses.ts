import { bucketEnd, bucketOf, HASH_START, hashEnd, hashStep, hashText } from '../packs/buckets.ts';
import type { Container } from '../packs/container.ts';
import { openRuns } from '../packs/runs.ts';
import { openTexts } from '../packs/texts.ts';
import type { OutletRef } from '../report.ts';
import { channelAt, type Platform } from './channel.ts';
import { type Place, placeOf } from './host.ts';
import { DEEPEST_PATH, IS_PLATFORM, NOBODY } from './layout.ts';
import type { OutletTable } from './table.ts';

/** Finds outlets by where they publish. */
export interface AddressBook {
  /** The outlet that publishes at an address; the longest host-and-path entry wins. Throws PackError where the pack is damaged. */
  byAddress(url: string): OutletRef | null;
  /** The number of the outlet with just this domain, or -1. */
  numberOf(domain: string): number;
}

/** Views on the addresses of a pack. Throws PackError where a section is missing. */
export function openAddressBook(pack: Container, table: OutletTable): AddressBook {
  const own = openAddresses(pack, 'host');
  const extra = openAddresses(pack, 'extra');
  const owners = pack.numbers('extra.owner');
  const platforms = openTexts(pack.bytes('platform'), 'platform');

  const byAddress = (url: string): OutletRef | null => {
    const place = placeOf(url);
    if (!place) return null;
    const { host } = place;
    // From the last label on, so that one pass gives the hashes of all endings; of what is found the longest counts.
    let state = HASH_START;
    let found: OutletRef | null = null;
    for (let from = host.length - 1; from >= 0; from--) {
      state = hashStep(state, host.charCodeAt(from));
      if (from > 0 && host.charCodeAt(from - 1) !== DOT) continue;
      found = ownerOf(place, from, hashEnd(state)) ?? found;
    }
    return found;
  };

  /** Who publishes at the host from a place on, or on this path below it. */
  const ownerOf = (place: Place, from: number, hash: number): OutletRef | null => {
    const outlet = own(place.host, from, hash);
    if (outlet >= 0 && !table.hasPaths(outlet)) return table.refOf(outlet);
    const other = extra(place.host, from, hash);
    if (outlet < 0 && other < 0) return null;
    const below = ownerBelow(place.host.slice(from), place.path.toLowerCase());
    if (below !== null) return table.refOf(below);
    if (outlet >= 0) return table.refOf(outlet);
    const owner = owners[other] ?? NOBODY;
    if (owner === NOBODY) return null;
    return owner >= IS_PLATFORM ? channelAt(place, platformOf(owner - IS_PLATFORM)) : table.refOf(owner);
  };

  /** Who publishes at the longest of the entries that begin with this host and go on with this path. */
  const ownerBelow = (host: string, path: string): number | null => {
    let end = 0;
    for (let depth = 0; depth <= DEEPEST_PATH && end >= 0; depth++) end = path.indexOf('/', end + 1);
    if (end < 0) end = path.length;
    for (; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const entry = host + path.slice(0, end);
      const hash = hashText(entry);
      const outlet = own(entry, 0, hash);
      if (outlet >= 0) return outlet;
      const owner = owners[extra(entry, 0, hash)] ?? NOBODY;
      if (owner < IS_PLATFORM) return owner;
    }
    return null;
  };

  const platformOf = (number: number): Platform => {
    const [name, channels] = platforms.json(number) as [string, string[]];
    return { name, channels };
  };

  return { byAddress, numberOf: (domain) => own(domain, 0, hashText(domain)) };
}

/** The number of the entry that is `text` from `start` on, which has this hash, or -1. */
type FindEntry = (text: string, start: number, hash: number) => number;

function openAddresses(pack: Container, section: 'host' | 'extra'): FindEntry {
  const entries = openTexts(pack.bytes(`${section}.text`), `${section}.text`);
  const buckets = openRuns(pack.bytes(`${section}.buckets`), `${section}.buckets`);
  return (text, start, hash) => {
    const bucket = bucketOf(hash, buckets);
    const first = buckets.startOf(bucket);
    const end = bucketEnd(bucket, first, buckets, entries.length);
    for (let entry = first; entry < end; entry++) if (entries.isAscii(entry, text, start)) return entry;
    return -1;
  };
}

const DOT = 46;
