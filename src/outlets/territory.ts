import type { Outlet } from './outlet.ts';

/**
 * Whether a host under this ending may well be a namesake or a licensed edition at home in a country of its own: its
 * ending is a country's, and the page's language is one that is read there and not the outlet's alone.
 *
 * @param suffix a public suffix, such as `co.za`
 * @param language BCP 47, of the page
 */
export function mayShareName(suffix: string, outlet: Outlet, language: string | null): boolean {
  const country = countryOf(suffix);
  if (country === null) return false;
  const written = language?.toLowerCase().split('-')[0];
  if (!written) return true;
  const own = outlet.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  if (!own.includes(written)) return true;
  return READ_WIDELY.has(written) || mainLanguage(country) === written;
}

/** The country that an ending is for (ISO 3166-1 alpha-2), or null where anybody anywhere buys it. */
export function countryOf(suffix: string): string | null {
  const ending = suffix.split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(ending) || SOLD_TO_ALL.has(ending) || SOLD_TO_ALL.has(suffix)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

/** Languages in which papers appear in many countries. */
const READ_WIDELY = new Set(['en', 'fr', 'es', 'pt', 'ar', 'ru']);

/** Country endings that are sold to all the world, and so say nothing of a place. */
const SOLD_TO_ALL = new Set(
  'ac ad ag ai as bz cc cd cf cm co cx dj fm ga gg gl gq gs gy hn im io la lc ly me ml ms nf nu pm pn pw re sc sh so sr st su sx tc tf tk tl to tv vc vg vu wf ws yt eu co.com eu.com us.com uk.com de.com'.split(
    ' ',
  ),
);

function mainLanguage(country: string): string | undefined {
  try {
    return new Intl.Locale(`und-${country}`).maximize().language;
  } catch {
    return undefined;
  }
}
