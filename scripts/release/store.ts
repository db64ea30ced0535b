import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Messages = Readonly<Record<string, { message: string }>>;

/** What the forms of the stores ask for, in their order. */
const FIELDS = ['extension_name', 'extension_description', 'store_description'] as const;

/**
 * The texts that the stores ask for, one file for each language of the interface, and why each permission is asked for.
 * Name in the release → bytes.
 */
export function storeTexts(root: string): [string, Uint8Array][] {
  const encoder = new TextEncoder();
  const folder = path.join(root, 'src/_locales');
  const texts = readdirSync(folder).map((locale): [string, Uint8Array] => {
    const messages = JSON.parse(readFileSync(path.join(folder, locale, 'messages.json'), 'utf8')) as Messages;
    return [
      `store/${locale}.md`,
      encoder.encode(FIELDS.map((name) => `${messages[name]?.message ?? ''}\n`).join('\n')),
    ];
  });
  return [...texts, ['store/permissions.md', encoder.encode(permissionsOf(root))]];
}

/** The section on permissions is written once, for readers and reviewers alike. */
function permissionsOf(root: string): string {
  const privacy = readFileSync(path.join(root, 'PRIVACY.md'), 'utf8');
  const section = privacy.split(/^## /m).find((text) => text.startsWith('Permissions'));
  if (section === undefined) throw new Error('PRIVACY.md has no section on permissions.');
  return `# ${section.trim()}\n`;
}
