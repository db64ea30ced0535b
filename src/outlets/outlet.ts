import type { OutletRef } from '../report.ts';

/** A publisher of news, as the rows of the pack describe it. */
export interface Outlet extends OutletRef {
  nativeName: string | null;
  aliases: string[];
  /** ISO 3166-1 alpha-2, plus `XK`; null where an outlet works across borders or nobody says. */
  country: string | null;
  /** BCP 47, the main one first. */
  languages: string[];
  kind: OutletKind | null;
  owner: string | null;
  ownership: 'state' | 'public-service' | 'private' | 'nonprofit' | 'party' | 'unknown';
  wikidata: string | null;
  homepage: string | null;
  /** Keys of the source list that the facts are from. */
  sources: string[];
  designations: Designation[];
  relations: Relation[];
}

/** What facts of the pack are from. */
export interface DataSource {
  key: string;
  title: string;
  /** An address, or the name of a place. */
  place: string;
  licence: string;
  /** When it was taken over; ISO 8601. Null where nobody says. */
  retrieved: string | null;
}

export type OutletKind =
  | 'newspaper'
  | 'broadcaster'
  | 'magazine'
  | 'wire-agency'
  | 'online'
  | 'fact-checker'
  | 'translation'
  | 'aggregator'
  | 'press-release'
  | 'blog'
  | 'satire'
  | 'government';

/** What an authority has decided about an outlet. It is the authority's word, never ours. */
export interface Designation {
  designation: string;
  authority: string;
  date: string | null;
  reference: string;
  source: string;
}

export interface Relation {
  /** Domain of the other outlet; null where only the language directions are known. */
  to: string | null;
  relation:
    | 'sister'
    | 'mirror-domain'
    | 'owned-by'
    | 'translates-from'
    | 'wire-client'
    | 'renamed-to'
    | 'syndicates'
    | 'republishes';
  /** Such as `ru>en`. */
  languages: string[];
  source: string;
}

/** What is known of a page when one of its names has to be told from another outlet's. */
export interface NameContext {
  /** BCP 47 language of the text that the name stands in. */
  language?: string | null;
  /** ISO 3166-1 alpha-2 of the outlet whose page it is. */
  country?: string | null;
  /** Domains that the page links to, which can settle between candidates. */
  linked?: readonly string[];
}

/** `outlet` is null where nobody has the name, or several do and the context does not settle it. */
export interface NameMatch {
  outlet: OutletRef | null;
  /** All who have the name, best first. */
  candidates: OutletRef[];
}

/** The outlets of one pack, or of several one after the other. What is looked up throws PackError where a pack is damaged. */
export interface OutletIndex {
  /** The outlet that publishes at this address; the longest host-and-path entry wins. */
  byAddress(url: string): OutletRef | null;
  /** The outlet that goes by this name, as a page writes it, in any script. */
  byName(name: string, context?: NameContext): NameMatch;
  /** All that the pack says of one outlet, by its domain as in the rows. */
  get(domain: string): Outlet | null;
  /** Where facts are from, by the key that rows give; null where the pack does not say. */
  source(key: string): DataSource | null;
}
