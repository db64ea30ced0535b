/** Thrown where there can be no release. The message says what stands in the way. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';
}

/**
 * What the changelog says of a version, without the heading.
 * @throws ReleaseError where it has no entry for it, an empty one, or one without a date (`## 1.2.3, 2026-11-28`)
 */
export function notesOf(changelog: string, version: string): string {
  const entries = changelog.split(/^## /m).slice(1);
  const entry = entries.find((text) => text.startsWith(`${version},`) || text.startsWith(`${version}\n`));
  if (entry === undefined) throw new ReleaseError(`CHANGELOG.md has no entry for ${version}.`);
  const [heading = '', ...lines] = entry.split('\n');
  if (!/, \d{4}-\d{2}-\d{2}$/.test(heading)) {
    throw new ReleaseError(`the entry “${heading}” in CHANGELOG.md has no date, such as “${version}, 2026-11-28”.`);
  }
  const notes = lines.join('\n').trim();
  if (notes === '') throw new ReleaseError(`CHANGELOG.md says nothing of ${version}.`);
  return `${notes}\n`;
}
