import type { Container } from '../packs/container.ts';
import { openTexts, type Texts } from '../packs/texts.ts';
import type { DataSource, Designation, Outlet, Relation } from './outlet.ts';

/** The facts of the outlets of a pack by their number, each read on its own. */
export interface OutletFacts {
  profileOf(outlet: number): Profile;
  ownerOf(outlet: number): string | null;
  wikidataOf(outlet: number): string | null;
  /** @param domain the outlet's own, which most homepages repeat */
  homepageOf(outlet: number, domain: string): string | null;
  designationsOf(outlet: number): Designation[];
  relationsOf(outlet: number): Relation[];
  source(key: string): DataSource | null;
}

export type Profile = Pick<Outlet, 'country' | 'languages' | 'kind' | 'ownership' | 'sources'>;

/** Stands in a homepage for the outlet's own domain. */
export const OWN_DOMAIN = '*';

/** A profile as `encodeFacts` writes it; `sources` is a number in the section `sources`. */
export type ProfileFields = [
  country: Profile['country'],
  languages: string[],
  kind: Profile['kind'],
  ownership: Profile['ownership'],
  sources: number,
];
/** What few outlets have; `designations` are numbers in the section `designation`. */
export type TieFields = [designations: number[], relations: RelationFields[]];
export type RelationFields = [to: string | null, relation: Relation['relation'], languages: string[], source: string];
export type DesignationFields = [
  designation: string,
  authority: string,
  date: string | null,
  reference: string,
  source: string,
];

/** Views on the facts of a pack; encode-facts.ts says how they lie. Throws PackError where a section is missing. */
export function openFacts(pack: Container): OutletFacts {
  const profileNumbers = pack.column('outlet.profile');
  const texts = (section: string): Texts => openTexts(pack.bytes(section), section);
  const profiles = texts('profile');
  const sources = texts('sources');
  const owned = pack.column('owned.outlet');
  const ownerNumbers = pack.column('owned.owner');
  const owners = texts('owner');
  const listed = pack.column('listed.outlet');
  const items = pack.column('listed.item');
  const homepageNumbers = pack.column('outlet.homepage');
  const homepages = texts('homepage');
  const tied = pack.column('tied.outlet');
  const ties = texts('tied.record');
  const designations = texts('designation');
  const origins = texts('source');

  const tiesOf = (outlet: number): TieFields => {
    const at = placeOf(tied, outlet);
    return at < 0 ? [[], []] : (ties.json(at) as TieFields);
  };

  return {
    profileOf(outlet) {
      const fields = profiles.json(profileNumbers[outlet] ?? 0) as ProfileFields;
      const [country, languages, kind, ownership, source] = fields;
      return { country, languages, kind, ownership, sources: sources.json(source) as string[] };
    },
    ownerOf(outlet) {
      const at = placeOf(owned, outlet);
      return at < 0 ? null : owners.at(ownerNumbers[at] ?? 0);
    },
    wikidataOf(outlet) {
      const at = placeOf(listed, outlet);
      return at < 0 ? null : `Q${items[at]}`;
    },
    // The first homepage is empty: it stands for one that nobody gives.
    homepageOf: (outlet, domain) => homepages.at(homepageNumbers[outlet] ?? 0).replace(OWN_DOMAIN, domain) || null,
    designationsOf: (outlet) =>
      tiesOf(outlet)[0].map((number) => {
        const fields = designations.json(number) as DesignationFields;
        const [designation, authority, date, reference, source] = fields;
        return { designation, authority, date, reference, source };
      }),
    relationsOf: (outlet) =>
      tiesOf(outlet)[1].map(([to, relation, languages, source]) => ({ to, relation, languages, source })),
    source(key) {
      // There are a few dozen at most.
      for (let number = 0; number < origins.length; number++) {
        const source = origins.json(number) as DataSource;
        if (source.key === key) return source;
      }
      return null;
    },
  };
}

/** Where a number stands among sorted ones; −1 where it does not. */
function placeOf(sorted: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === number ? low : -1;
}
