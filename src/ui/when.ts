import { interfaceLocale } from './text.ts';

/**
 * When a reader did something, in their own time: "Tuesday, 3 March at 10:20", with the year where it is not this one.
 * @param iso ISO 8601 in UTC
 */
export function whenText(iso: string, now = new Date()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(interfaceLocale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(date);
}
