import type { NameMatch, Outlet, OutletIndex } from '../outlets/outlet.ts';

/**
 * An index that keeps what it said of each name in one language, and of each outlet, for as long as one article is read: a few names stand
 * in it over and over, and the forms of a cue ask for the same one in turn.
 */
export function remembering(index: OutletIndex): OutletIndex {
  const languages = new Map<string | null | undefined, Map<string, NameMatch>>();
  const outlets = new Map<string, Outlet | null>();
  return {
    byAddress: (url) => index.byAddress(url),
    byName: (name, context = {}) => {
      if (context.country !== undefined || context.linked !== undefined) return index.byName(name, context);
      let known = languages.get(context.language);
      if (!known) {
        known = new Map();
        languages.set(context.language, known);
      }
      const before = known.get(name);
      if (before) return before;
      const match = index.byName(name, context);
      known.set(name, match);
      return match;
    },
    get: (domain) => {
      const before = outlets.get(domain);
      if (before !== undefined) return before;
      const outlet = index.get(domain);
      outlets.set(domain, outlet);
      return outlet;
    },
    source: (key) => index.source(key),
  };
}
