import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A copy of a built extension that speaks one language, whatever that of the browser is, since browsers come with few.
 * @returns the folder of the copy, beside the original
 */
export function speaking(extension: string, locale: string): string {
  const folder = `${extension}-${locale}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(extension, folder, { recursive: true });
  const locales = path.join(folder, '_locales');
  for (const other of readdirSync(locales)) {
    if (other !== locale) rmSync(path.join(locales, other), { recursive: true });
  }
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: locale }));
  return folder;
}
