/** Leap years in each 33, by the rest of the year divided by 33; right for the years 1244 to 1472. */
const LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const CYCLE = 33;
/** The first day of the year 1404 is 21 March 2025. */
const ANCHOR = { year: 1404, day: Date.UTC(2025, 2, 21) };
const DAY_MS = 86_400_000;
/** Years in which newspapers are on the web, as Iran and Afghanistan count them; those of the lunar calendar are further on. */
const YEARS = [1369, 1429] as const;

/** Whether a number is a year of the Persian calendar. */
export function isPersianYear(year: number): boolean {
  return year >= YEARS[0] && year <= YEARS[1];
}

/** A day of the Persian calendar as year, month and day of the Gregorian one; months count from 1. */
export function fromPersian(year: number, month: number, day: number): [year: number, month: number, day: number] {
  let days = (month <= 6 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day - 1;
  for (let each = ANCHOR.year; each < year; each++) days += lengthOf(each);
  for (let each = ANCHOR.year - 1; each >= year; each--) days -= lengthOf(each);
  const date = new Date(ANCHOR.day + days * DAY_MS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

const lengthOf = (year: number): number => (LEAP.has(year % CYCLE) ? 366 : 365);
