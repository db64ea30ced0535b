/** A year, or a year and a month, or a whole day; months and days count from 1. */
export type DateParts = [year: number] | [year: number, month: number] | [year: number, month: number, day: number];

/**
 * The day that an ISO 8601 date names, as its own writer counted days, as far as it names one; null where it is no such
 * date.
 */
export function dateParts(iso: string | null): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  if (month === undefined || !isWithin(Number(month), 12)) return [Number(year)];
  if (day === undefined || !isWithin(Number(day), 31)) return [Number(year), Number(month)];
  return [Number(year), Number(month), Number(day)];
}

/** The parts of a date with as many digits as each has in ISO 8601, joined: `2031-05-02` or `2031/05/02`. */
export function writeDate(parts: DateParts, separator: '-' | '/'): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join(separator);
}

/** An ISO 8601 moment as XML Schema wants it, with seconds and an offset; null where it does not name a moment. */
export function dateTime(iso: string | null): string | null {
  const [, start, seconds = ':00', offset = 'Z'] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(iso ?? '') ?? [];
  return start === undefined || Number.isNaN(Date.parse(`${start}${seconds}${offset}`))
    ? null
    : `${start}${seconds}${offset}`;
}

function isWithin(value: number, last: number): boolean {
  return value >= 1 && value <= last;
}
