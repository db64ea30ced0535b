import { parseUrl } from './host.ts';
import type { NameContext, NameMatch, OutletIndex } from './outlet.ts';
import { countryOf } from './territory.ts';

/** A page names the same few outlets over and over. */
const MOST_NAMES = 5000;

/** What there is to know of a page when it names outlets. */
export interface NamingPage {
  url: string;
  /** BCP 47. */
  language: string | null;
  /** The domain of the page's own outlet. */
  self: string | null;
  /** The addresses that it links to. */
  links: readonly string[];
}

/**
 * The index as one page means its names: by the page's language, by the country of its outlet (of its address, where the outlet is
 * unknown), and by whom it links to. Each name is looked up once.
 */
export function onPage(index: OutletIndex, page: NamingPage): OutletIndex {
  const context: NameContext = {
    language: page.language,
    country: countryFor(index, page),
    linked: [...new Set(page.links.flatMap((url) => index.byAddress(url)?.domain ?? []))],
  };
  const known = new Map<string, NameMatch>();
  return {
    byAddress: index.byAddress,
    get: index.get,
    source: index.source,
    byName(name) {
      const before = known.get(name);
      if (before) return before;
      if (known.size >= MOST_NAMES) known.clear();
      const match = index.byName(name, context);
      known.set(name, match);
      return match;
    },
  };
}

function countryFor(index: OutletIndex, { self, url }: NamingPage): string | null {
  if (self !== null) return index.get(self)?.country ?? null;
  return countryOf(parseUrl(url)?.hostname ?? '');
}
