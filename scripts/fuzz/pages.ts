import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../root.ts';

const FOLDERS = ['tests/fixtures/articles', 'scripts/press/sites'];

/** Every page of our own writing in the project, as HTML: what mutations start from. */
export function ownPages(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  );
}
