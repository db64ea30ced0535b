import { type Zippable, zipSync } from 'fflate';

/** The oldest date that a zip can hold, in local time as the format wants it. */
const FIXED_DATE = new Date(1980, 0, 1);

/** A zip whose bytes depend on names and contents alone, not on the time, the time zone or the order of the input. */
export function reproducibleZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted);
  return zipSync(entries, { level: 9, mtime: FIXED_DATE });
}
