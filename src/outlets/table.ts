import type { Container } from '../packs/container.ts';
import type { OutletRef } from '../report.ts';
import { HAS_NATIVE_NAME, HAS_PATHS, KNOWN_ABROAD } from './layout.ts';
import type { Designation, Outlet, Relation } from './outlet.ts';
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
  /** The outlet that an entry of `name.text` belongs to. */
  outletOfName(name: number): number;
}

/** Views on the rows of a pack. Throws PackError where a section is missing. */
export function openTable(pack: Container): OutletTable {
  const domains = pack.strings('host.text');
  const flags = pack.bytes('outlet.flags');
  const firstName = pack.numbers('outlet.names');
  const records = pack.strings('outlet.record');
  const names = pack.strings('name.text');
  const designations = pack.strings('designation');
  const refs = new Map<number, OutletRef>();

  const refOf = (outlet: number): OutletRef => {
    const recent = refs.get(outlet);
    if (recent) return recent;
    const ref = { domain: domains.at(outlet), name: names.at(firstName[outlet] ?? 0) };
    // Begun anew rather than kept in order of use: it only has to be bounded.
    if (refs.size >= MOST_REFS) refs.clear();
    refs.set(outlet, ref);
    return ref;
  };

  const designationOf = (number: number): Designation => {
    const [designation, authority, date, reference, source] = JSON.parse(designations.at(number)) as DesignationFields;
    return { designation, authority, date, reference, source };
  };

  const recordOf = (outlet: number) => JSON.parse(records.at(outlet)) as RecordFields;
  const isKnownAbroad = (outlet: number) => ((flags[outlet] ?? 0) & KNOWN_ABROAD) !== 0;

  const holderOf = (outlet: number): NameHolder => {
    const [country, languages, , owner, , , , , , related] = recordOf(outlet);
    const relations = related.map(relationOf);
    return { ref: refOf(outlet), country, languages, owner, relations, knownAbroad: isKnownAbroad(outlet) };
  };

  const outletOf = (outlet: number): Outlet => {
    const ref = refOf(outlet);
    const end = firstName[outlet + 1] ?? 0;
    const all: string[] = [];
    for (let name = firstName[outlet] ?? 0; name < end; name++) all.push(names.at(name));
    const hasNative = ((flags[outlet] ?? 0) & HAS_NATIVE_NAME) !== 0;
    const [country, languages, kind, owner, ownership, wikidata, homepage, sources, designated, related] =
      recordOf(outlet);
    return {
      ...ref,
      nativeName: hasNative ? (all[1] ?? null) : null,
      aliases: all.slice(hasNative ? 2 : 1),
      country,
      languages,
      kind,
      owner,
      ownership,
      wikidata,
      homepage: homepage?.replace('*', ref.domain) ?? null,
      sources,
      designations: designated.map(designationOf),
      relations: related.map(relationOf),
    };
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

  return {
    refOf,
    outletOf,
    holderOf,
    isKnownAbroad,
    hasPaths: (outlet) => ((flags[outlet] ?? 0) & HAS_PATHS) !== 0,
    outletOfName,
  };
}

/** So many outlets are kept ready once they were asked for. */
const MOST_REFS = 16_384;

/** A row as `encodeOutlets` writes it. */
type RecordFields = [
  country: string | null,
  languages: string[],
  kind: Outlet['kind'],
  owner: string | null,
  ownership: Outlet['ownership'],
  wikidata: string | null,
  homepage: string | null,
  sources: string[],
  designations: number[],
  relations: RelationFields[],
];
type RelationFields = [to: string | null, relation: Relation['relation'], languages: string[], source: string];
type DesignationFields = [
  designation: string,
  authority: string,
  date: string | null,
  reference: string,
  source: string,
];

function relationOf([to, relation, languages, source]: RelationFields): Relation {
  return { to, relation, languages, source };
}
