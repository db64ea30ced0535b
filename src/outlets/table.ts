import type { Container } from '../packs/container.ts';
import { openRuns } from '../packs/runs.ts';
import { openTexts } from '../packs/texts.ts';
import type { OutletRef } from '../report.ts';
import { type OutletFacts, openFacts } from './facts.ts';
import { HAS_NATIVE_NAME, HAS_PATHS, KNOWN_ABROAD } from './layout.ts';
import type { DataSource, Outlet } from './outlet.ts';
import type { NameHolder } from './settle.ts';

/** The outlets of a pack by their number. */
export interface OutletTable {
  refOf(outlet: number): OutletRef;
  /** All that the pack says of an outlet. */
  outletOf(outlet: number): Outlet;
  /** What tells it from others of its name, which is read faster than all of it. */
  holderOf(outlet: number): NameHolder;
  /** It is known by names in a script that is not its own. */
  isKnownAbroad(outlet: number): boolean;
  /** There are addresses below its own. */
  hasPaths(outlet: number): boolean;
  /** An entry of `name.text`. */
  nameAt(name: number): string;
  /** The outlet that an entry of `name.text` belongs to. */
  outletOfName(name: number): number;
  source(key: string): DataSource | null;
}

/** Views on the rows of a pack. Throws PackError where a section is missing. */
export function openTable(pack: Container): OutletTable {
  const domains = openTexts(pack.bytes('host.text'), 'host.text');
  const flags = pack.bytes('outlet.flags');
  const ownNames = openRuns(pack.bytes('outlet.names'), 'outlet.names');
  const names = openTexts(pack.bytes('name.text'), 'name.text');
  const refs = new Map<number, OutletRef>();
  let facts: OutletFacts | null = null;
  /** They are half of the sections, and opened when the first of them is asked for. */
  const known = (): OutletFacts => {
    facts ??= openFacts(pack);
    return facts;
  };

  const refOf = (outlet: number): OutletRef => {
    const recent = refs.get(outlet);
    if (recent) return recent;
    const ref = { domain: domains.at(outlet), name: names.at(ownNames.startOf(outlet)) };
    // Begun anew rather than kept in order of use: it only has to be bounded.
    if (refs.size >= MOST_REFS) refs.clear();
    refs.set(outlet, ref);
    return ref;
  };

  const isKnownAbroad = (outlet: number) => ((flags[outlet] ?? 0) & KNOWN_ABROAD) !== 0;

  const holderOf = (outlet: number): NameHolder => {
    const { country, languages } = known().profileOf(outlet);
    const owner = known().ownerOf(outlet);
    const relations = known().relationsOf(outlet);
    return { ref: refOf(outlet), country, languages, owner, relations, knownAbroad: isKnownAbroad(outlet) };
  };

  const outletOf = (outlet: number): Outlet => {
    const ref = refOf(outlet);
    const all: string[] = [];
    const first = ownNames.startOf(outlet);
    const end = first + ownNames.lengthOf(outlet);
    for (let name = first; name < end; name++) all.push(names.at(name));
    const hasNative = ((flags[outlet] ?? 0) & HAS_NATIVE_NAME) !== 0;
    return {
      ...ref,
      ...known().profileOf(outlet),
      nativeName: hasNative ? (all[1] ?? null) : null,
      aliases: all.slice(hasNative ? 2 : 1),
      owner: known().ownerOf(outlet),
      wikidata: known().wikidataOf(outlet),
      homepage: known().homepageOf(outlet, ref.domain),
      designations: known().designationsOf(outlet),
      relations: known().relationsOf(outlet),
    };
  };

  const outletOfName = (name: number): number => {
    let low = 0;
    let high = ownNames.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (ownNames.startOf(middle) <= name) low = middle;
      else high = middle;
    }
    return low;
  };

  return {
    refOf,
    outletOf,
    holderOf,
    isKnownAbroad,
    hasPaths: (outlet) => ((flags[outlet] ?? 0) & HAS_PATHS) !== 0,
    nameAt: names.at,
    outletOfName,
    source: (key) => known().source(key),
  };
}

/** So many outlets are kept ready once they were asked for. */
const MOST_REFS = 16_384;
