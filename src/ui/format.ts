import { interfaceLocale } from './text.ts';

/** The name of a language in the reader's: `ru` gives "Russian". An unknown tag is shown as it is. */
export function languageName(tag: string): string {
  return displayName(tag, 'language');
}

/** The name of a country, by its ISO 3166-1 code. */
export function countryName(code: string): string {
  return displayName(code, 'region');
}

/**
 * The day that an ISO 8601 date names, as its own writer counted days: a reader elsewhere sees the date that the page
 * prints. What is no such date is shown as it is.
 */
export function dayText(iso: string): string {
  return dateText(iso, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** The hour and minute that an ISO 8601 date names, in its own offset; null where it names none. */
export function hourText(iso: string): string | null {
  return /^\d{4}-\d\d-\d\dT(\d\d:\d\d)/.exec(iso)?.[1] ?? null;
}

/** "a, b and c" in the reader's language. */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(interfaceLocale(), { type: 'conjunction' }).format(items);
}

export function numberText(value: number): string {
  return new Intl.NumberFormat(interfaceLocale()).format(value);
}

/**
 * Text from a page with its invisible controls made visible: an override of the writing direction or a zero-width space
 * can make one name look like another.
 */
export function visible(raw: string): string {
  return raw.replace(
    /[\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** An address that is safe to link to; null where it is not http or https. */
export function linkTo(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

function displayName(code: string, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames(interfaceLocale(), { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function dateText(iso: string, options: Intl.DateTimeFormatOptions): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const precise: Intl.DateTimeFormatOptions =
    month === undefined ? { year: 'numeric' } : day === undefined ? { year: 'numeric', month: 'long' } : options;
  return new Intl.DateTimeFormat(interfaceLocale(), { ...precise, timeZone: 'UTC' }).format(date);
}
