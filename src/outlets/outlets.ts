import { bucketOf, HASH_START, hashEnd, hashStep, hashText } from '../packs/buckets.ts';
import { type Container, openContainer, type Strings } from '../packs/container.ts';
import type { OutletRef } from '../report.ts';
import { channelAt, type Platform } from './channel.ts';
import { isCommonNoun, isNameNotWord } from './everyday.ts';
import { foldName, foldWords } from './fold.ts';
import { type Place, placeOf } from './host.ts';
import { DEEPEST_PATH, HAS_NATIVE_NAME, HAS_PATHS, IS_PLATFORM, KNOWN_ABROAD, NOBODY } from './layout.ts';
import { nameKey, readingsOf, withoutQualifier } from './names.ts';
import type { NameContext, NameMatch, Outlet, OutletIndex, Relation } from './outlet.ts';
import { isLinked, type NameHolder, settle } from './settle.ts';

/**
 * Opens a pack of outlets. Nothing is read or copied but what a look-up needs, so that opening costs the same whatever
 * the pack holds. Throws PackError where the bytes are no pack of outlets.
 */
export function openOutlets(bytes: Uint8Array): OutletIndex {
  const pack = openContainer(bytes);
  const own = openAddresses(pack, 'host');
  const extra = openAddresses(pack, 'extra');
  const owners = pack.numbers('extra.owner');
  const flags = pack.bytes('outlet.flags');
  const firstName = pack.numbers('outlet.names');
  const records = pack.strings('outlet.record');
  const names = pack.strings('name.text');
  const nameStarts = pack.numbers('name.start');
  const nameOrder = pack.numbers('name.order');
  const designations = pack.strings('designation');
  const collisions = pack.strings('collision');
  const everyday = pack.strings('everyday');
  const platforms = pack.strings('platform');
  const refs = new Map<number, OutletRef>();

  const refOf = (outlet: number): OutletRef => {
    const recent = refs.get(outlet);
    if (recent) return recent;
    const ref = { domain: own.text.at(outlet), name: names.at(firstName[outlet] ?? 0) };
    // Begun anew rather than kept in order of use: it only has to be bounded.
    if (refs.size >= MOST_REFS) refs.clear();
    refs.set(outlet, ref);
    return ref;
  };

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
    const outlet = own.find(place.host, from, hash);
    if (outlet >= 0 && ((flags[outlet] ?? 0) & HAS_PATHS) === 0) return refOf(outlet);
    const other = extra.find(place.host, from, hash);
    if (outlet < 0 && other < 0) return null;
    const below = ownerBelow(place.host.slice(from), place.path.toLowerCase());
    if (below !== null) return refOf(below);
    if (outlet >= 0) return refOf(outlet);
    const owner = owners[other] ?? NOBODY;
    if (owner === NOBODY) return null;
    return owner >= IS_PLATFORM ? channelAt(place, platformOf(owner - IS_PLATFORM)) : refOf(owner);
  };

  /** Who publishes at the longest of the entries that begin with this host and go on with this path. */
  const ownerBelow = (host: string, path: string): number | null => {
    let end = 0;
    for (let depth = 0; depth <= DEEPEST_PATH && end >= 0; depth++) end = path.indexOf('/', end + 1);
    if (end < 0) end = path.length;
    for (; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const entry = host + path.slice(0, end);
      const hash = hashText(entry);
      const outlet = own.find(entry, 0, hash);
      if (outlet >= 0) return outlet;
      const owner = owners[extra.find(entry, 0, hash)] ?? NOBODY;
      if (owner < IS_PLATFORM) return owner;
    }
    return null;
  };

  const platformOf = (number: number): Platform => {
    const [name, channels] = JSON.parse(platforms.at(number)) as [string, string[]];
    return { name, channels };
  };

  const outletOfName = (name: number): number => {
    let low = 0;
    let high = firstName.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((firstName[middle] ?? 0) <= name) low = middle;
      else high = middle;
    }
    return low;
  };

  const holdersOf = (key: string): Map<number, string[]> => {
    const holders = new Map<number, string[]>();
    const bucket = bucketOf(hashText(key), nameStarts);
    for (let i = nameStarts[bucket] ?? 0; i < (nameStarts[bucket + 1] ?? 0); i++) {
      const number = nameOrder[i] ?? 0;
      const text = names.at(number);
      if (nameKey(withoutQualifier(text)) !== key) continue;
      const outlet = outletOfName(number);
      holders.set(outlet, [...(holders.get(outlet) ?? []), text]);
    }
    return holders;
  };

  const isCollision = (key: string): boolean => {
    const at = lowerBound(collisions, key);
    return at < collisions.length && collisions.at(at) === key;
  };

  const isKnownAbroad = (outlet: number): boolean => ((flags[outlet] ?? 0) & KNOWN_ABROAD) !== 0;

  const holder = (outlet: number): NameHolder => {
    const [country, languages, , owner, , , , , , relations] = JSON.parse(records.at(outlet)) as Record_;
    const knownAbroad = isKnownAbroad(outlet);
    return { ref: refOf(outlet), country, languages, owner, knownAbroad, relations: relations.map(relationOf) };
  };

  const byName = (name: string, context: NameContext = {}): NameMatch => {
    const match = settleByName(name, context);
    if (match.outlet || !ADDRESS.test(name.trim())) return match;
    const outlet = byAddress(name.trim());
    if (!outlet) return match;
    return { outlet, candidates: [outlet, ...match.candidates.filter(({ domain }) => domain !== outlet.domain)] };
  };

  const settleByName = (name: string, context: NameContext): NameMatch => {
    const language = context.language?.toLowerCase().split('-')[0] ?? null;
    for (const { keys, marked } of readingsOf(name, language)) {
      const holders = new Map<number, string[]>();
      const words = new Set<number>();
      for (const key of keys) {
        const isWord = isCommonNoun(name) || isEveryday(key, language);
        for (const [outlet, texts] of holdersOf(key)) {
          holders.set(outlet, texts);
          const knownAbroad = isKnownAbroad(outlet);
          const isMeant = (text: string) => isNameNotWord({ mention: name, name: text, marked, knownAbroad });
          if (isWord && !texts.some(isMeant) && !isLinked(refOf(outlet).domain, context)) words.add(outlet);
        }
      }
      if (holders.size === 0) continue;
      const exact = new Set([...closest(holders, name)].map((outlet) => refOf(outlet).domain));
      const isShared = marked ? keys.some(isCollision) : isCollision(foldWords(foldName(name)));
      const settled = (among: Iterable<number>) => settle([...among].map(holder), exact, isShared, context);
      const meant = nearest(holders, name).filter((outlet) => !words.has(outlet));
      const match = settled(holders.keys());
      return meant.length === holders.size ? match : { ...settled(meant), candidates: match.candidates };
    }
    return { outlet: null, candidates: [] };
  };

  /** Whether a key is a word of a language, or of any where the language is not known. */
  const isEveryday = (key: string, language: string | null): boolean => {
    const at = lowerBound(everyday, `${key} `);
    const entry = at < everyday.length ? everyday.at(at) : '';
    if (!entry.startsWith(`${key} `)) return false;
    return (
      language === null ||
      entry
        .slice(key.length + 1)
        .split(' ')
        .includes(language)
    );
  };

  const get = (domain: string): Outlet | null => {
    const outlet = own.find(domain, 0, hashText(domain));
    if (outlet < 0) return null;
    const all: string[] = [];
    for (let i = firstName[outlet] ?? 0; i < (firstName[outlet + 1] ?? 0); i++) all.push(names.at(i));
    const hasNative = ((flags[outlet] ?? 0) & HAS_NATIVE_NAME) !== 0;
    const [country, languages, kind, owner, ownership, wikidata, homepage, sources, designated, relations] = JSON.parse(
      records.at(outlet),
    ) as Record_;
    return {
      ...refOf(outlet),
      nativeName: hasNative ? (all[1] ?? null) : null,
      aliases: all.slice(hasNative ? 2 : 1),
      country,
      languages,
      kind,
      owner,
      ownership,
      wikidata,
      homepage: homepage?.replace('*', domain) ?? null,
      sources,
      designations: designated.map((number) => {
        const [designation, authority, date, reference, source] = JSON.parse(designations.at(number)) as Designation_;
        return { designation, authority, date, reference, source };
      }),
      relations: relations.map(relationOf),
    };
  };

  return { byAddress, byName, get };
}

interface Addresses {
  text: Strings;
  /** The number of the entry that is `text` from `start` on, which has this hash, or -1. */
  find(text: string, start: number, hash: number): number;
}

function openAddresses(pack: Container, section: 'host' | 'extra'): Addresses {
  const text = pack.strings(`${section}.text`);
  const starts = pack.numbers(`${section}.start`);
  const find = (wanted: string, start: number, hash: number): number => {
    const bucket = bucketOf(hash, starts);
    const end = starts[bucket + 1] ?? 0;
    for (let entry = starts[bucket] ?? 0; entry < end; entry++) if (text.isAscii(entry, wanted, start)) return entry;
    return -1;
  };
  return { text, find };
}

/** A row as `encodeOutlets` writes it. */
type Record_ = [
  country: string | null,
  languages: string[],
  kind: Outlet['kind'],
  owner: string | null,
  ownership: Outlet['ownership'],
  wikidata: string | null,
  homepage: string | null,
  sources: string[],
  designations: number[],
  relations: Relation_[],
];
type Relation_ = [to: string | null, relation: Relation['relation'], languages: string[], source: string];
type Designation_ = [designation: string, authority: string, date: string | null, reference: string, source: string];

/** The first of sorted strings that is not less than another. */
function lowerBound(sorted: Strings, text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted.at(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name that is written as an address. */
const ADDRESS = /^[^\s@]{2,}\.[\p{L}-]{2,}(?:\/\S*)?$/u;

/** So many outlets are kept ready once they were asked for. */
const MOST_REFS = 16_384;

const DOT = 46;

/** Of all who have a name, those who write it in just this way, or else all without a qualifier, or else all. */
function closest(holders: ReadonlyMap<number, string[]>, name: string): Set<number> {
  const all = [...holders];
  const folded = foldName(name);
  const same = all.filter(([, texts]) => texts.some((text) => foldName(text) === folded));
  const plain = all.filter(([, texts]) => texts.some((text) => withoutQualifier(text) === text));
  const best = same.length > 0 ? same : plain.length > 0 ? plain : all;
  return new Set(best.map(([outlet]) => outlet));
}

/** Those whom a name can mean: with a qualifier ("The Star (Kenya)") or an article only those who have it too, if there are any. */
function nearest(holders: ReadonlyMap<number, string[]>, name: string): number[] {
  const folded = foldName(name);
  const those = (fits: (text: string) => boolean) =>
    [...holders].filter(([, texts]) => texts.some(fits)).map(([outlet]) => outlet);
  const qualified = withoutQualifier(name) === name ? [] : those((text) => foldName(text) === folded);
  if (qualified.length > 0) return qualified;
  const same = those((text) => foldName(withoutQualifier(text)) === folded);
  return same.length > 0 ? same : [...holders.keys()];
}

function relationOf([to, relation, languages, source]: Relation_): Relation {
  return { to, relation, languages, source };
}
