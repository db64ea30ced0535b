import { MONTH_NUMBERS } from './months.ts';
import { fromPersian, isPersianYear } from './persian.ts';

/** A date read from a page: ISO 8601, as precise as it was written and with its own offset where it had one. */
export type IsoDate = string;

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s+at\s+|, )\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i;
const COMPACT = /(?<!\d)(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[./年년]\s?(\d{1,2})\s?[./月월]\s?(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?![\d.]\d)/;
const CLOCK = /(?<![\d.:])(\d{1,2})[:.h](\d{2})(?::\d{2})?(?![\d.])\s?([ap])?\.?(?:m\b\.?)?/i;
const WORD_BEFORE = /(\p{Alphabetic}\p{ID_Continue}*)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
const WORD_BETWEEN =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:de |of |del |d[’']|ta’ )?(\p{Alphabetic}\p{ID_Continue}*(?: (?:الثاني|الأول))?)\.?,?[\s-]+(?:de |del |do )?(\d{4})(?!\d)/gu;
const WORD_LAST = /(?<!\d)(\d{4})[.,]?\s+(?:m\.\s+)?(\p{Alphabetic}\p{ID_Continue}*)\.?\s+(\d{1,2})/gu;
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;

/**
 * The first date in a text, or null: ISO 8601 and its loose relatives, RFC 2822, numeric dates (day first unless that is
 * impossible or `monthFirst`), and dates with the name of a month in the languages of `months.ts`. Years of the Persian calendar
 * are given as the Gregorian day.
 */
export function readDate(text: string, monthFirst = false): IsoDate | null {
  const plain = text.slice(0, 400).replace(DIGITS, westernDigit).replace(/\s+/g, ' ');
  return readIso(plain) ?? readEpoch(plain) ?? readNamed(plain) ?? readNumeric(plain, monthFirst);
}

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = [0x660, 0x6f0, 0x966, 0x9e6].find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}

function readIso(text: string): IsoDate | null {
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return iso(year, month, day, hour === undefined ? null : { hour, minute, second, zone });
}

function readEpoch(text: string): IsoDate | null {
  const digits = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  if (!digits) return null;
  const date = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function readNamed(text: string): IsoDate | null {
  for (const [pattern, order] of [
    [WORD_BETWEEN, [3, 2, 1]],
    [WORD_BEFORE, [3, 1, 2]],
    [WORD_LAST, [1, 2, 3]],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const month = MONTH_NUMBERS.get((match[order[1]] ?? '').toLowerCase());
      if (!month) continue;
      const after = text.slice(match.index + match[0].length);
      const date = iso(match[order[0]], String(month), match[order[2]], clockIn(after));
      if (date) return date;
    }
  }
  return null;
}

function readNumeric(text: string, monthFirst: boolean): IsoDate | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const date = iso(
      yearFirst[1],
      yearFirst[2],
      yearFirst[3],
      clockIn(text.slice(yearFirst.index + yearFirst[0].length)),
    );
    if (date) return date;
  }
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [whole, first = '', separator, second = '', year = ''] = match;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const clock = clockIn(text.slice(match.index + whole.length));
  const american = Number(second) > 12 || (monthFirst && separator === '/' && Number(first) <= 12);
  return american ? iso(fullYear, first, second, clock) : iso(fullYear, second, first, clock);
}

interface Clock {
  hour: string;
  minute: string | undefined;
  second?: string | undefined;
  zone?: string | undefined;
}

/** A time of day that follows a date closely. */
function clockIn(after: string): Clock | null {
  const near = after.slice(0, 24);
  const match = CLOCK.exec(near);
  if (!match || match.index > 12) return null;
  const half = match[3]?.toLowerCase();
  let hour = Number(match[1]);
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const zone = /(?:Z|UTC|GMT)?\s?([+-]\d{2}:?\d{2})|\b(?:GMT|UTC)\b/.exec(near.slice(match.index + match[0].length));
  return { hour: String(hour), minute: match[2], zone: zone ? (zone[1] ?? 'Z') : undefined };
}

function iso(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: Clock | null,
): IsoDate | null {
  let [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m > 12 && d <= 12) [m, d] = [d, m];
  if (isPersianYear(y) && m >= 1 && m <= 12 && d >= 1 && d <= 31) [y, m, d] = fromPersian(y, m, d);
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  const date = `${y}-${two(m)}-${two(d)}`;
  if (!clock || Number(clock.hour) > 23 || Number(clock.minute ?? 0) > 59) return date;
  const time = `${two(Number(clock.hour))}:${two(Number(clock.minute ?? 0))}${clock.second ? `:${clock.second}` : ''}`;
  return `${date}T${time}${zoneOf(clock.zone)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign && hours ? `${sign}${hours}:${minutes}` : '';
}

const IN_ADDRESS = /[/_.-]((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?:[/_.-]|$)/;
const COMPACT_IN_ADDRESS = /[/_.-]((?:19|20)\d{2})(\d{2})(\d{2})(?:[/_.-]|$)/;

/** The day that an address carries in its path, or null. */
export function dateInAddress(url: string): IsoDate | null {
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const match = IN_ADDRESS.exec(path) ?? COMPACT_IN_ADDRESS.exec(path);
  return match ? iso(match[1], match[2], match[3], null) : null;
}

/** The calendar day of a date. */
export const dayOf = (date: IsoDate): string => date.slice(0, 10);
