import type { DataSource, Designation, Outlet, Relation } from './outlet.ts';

/** What a pack of outlets is compiled from. */
export interface OutletRows {
  outlets: OutletRow[];
  /** Further addresses of an outlet: hosts, or hosts and paths, such as old domains, editions and mirrors. */
  hosts: { host: string; outlet: string }[];
  designations: (Designation & { target: string })[];
  relations: (Relation & { from: string })[];
  /** Names that must not be decided by the name alone. */
  collisions: { name: string; domains: string[] }[];
  /** Names that are everyday words of a language. */
  everyday: { language: string; words: string[] }[];
  /** Names that mostly mean something else, and in which languages; see `ANYWHERE_ELSE` of layout.ts. */
  homonyms: { name: string; languages: string[] }[];
  platforms: PlatformRow[];
  /** What all of it is from. */
  sources: DataSource[];
}

export interface OutletRow extends Omit<Outlet, 'designations' | 'relations'> {
  /** False where nobody gives a name, so that the domain stands for it. */
  named: boolean;
}

/** A site on which others publish. */
export interface PlatformRow {
  name: string;
  /** Where an author's channel lies, `*` standing for the author: `*.example.com`, `example.com/@*`. */
  channels: string[];
}
