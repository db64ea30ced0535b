import type { Settings } from './settings.ts';
import { CURRENT_VERSION, readStored, toStored } from './stored.ts';

const FORMAT = 'headwater-settings';
const MAX_CHARACTERS = 4_000_000;
/** Of these, what was not understood is named site by site. */
const RULES: readonly string[] = ['sites', 'badgeSites', 'memorySites'];

/** `problem` names a message that says what is wrong with the file. */
export type ImportResult =
  | { settings: Settings; ignored: string[] }
  | { problem: 'import_too_large' | 'import_not_json' | 'import_not_settings' | 'import_newer' };

/** The settings as a JSON file that `importSettings` reads. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, ...toStored(settings) }, null, 2)}\n`;
}

/** Reads an exported file. `ignored` names the parts that were not understood. Never throws. */
export function importSettings(json: string): ImportResult {
  if (json.length > MAX_CHARACTERS) return { problem: 'import_too_large' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { problem: 'import_not_json' };
  }
  if (typeof parsed !== 'object' || parsed === null) return { problem: 'import_not_settings' };
  const { format, ...record } = parsed as Record<string, unknown>;
  if (format !== FORMAT || typeof record.version !== 'number') return { problem: 'import_not_settings' };
  if (record.version > CURRENT_VERSION) return { problem: 'import_newer' };
  const { settings, aside } = readStored(record);
  return { settings, ignored: aside ? namesIn(aside) : [] };
}

function namesIn({ version: _, ...aside }: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(aside).flatMap(([name, value]) =>
    RULES.includes(name) && typeof value === 'object' && value !== null ? Object.keys(value) : [name],
  );
}
