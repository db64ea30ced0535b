import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTree, writeTree } from './build/files.ts';
import { BROWSERS } from './build/manifest.ts';
import { reproducibleZip } from './build/zip.ts';
import { build } from './build.ts';
import { compilePacks } from './pack.ts';
import { billOfMaterials } from './release/bill-of-materials.ts';
import { notesOf, ReleaseError } from './release/notes.ts';
import { storeTexts } from './release/store.ts';
import { DIST, ROOT } from './root.ts';

const USAGE = `Makes what is handed in at the stores, in dist/release:

  npm run release

It wants a clean checkout and a dated entry for the version in CHANGELOG.md.
`;

/**
 * Makes a release: a package for each store, the sources that a reviewer rebuilds them from, the notes, the texts for the
 * stores, a bill of materials, and the checksums of all of it. The sources are rebuilt here first and held against the packages.
 * Answers 1 where it refuses, and says why; then nothing is left behind.
 */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    const asked = args.every((arg) => arg === '--help' || arg === '-h');
    (asked ? process.stdout : process.stderr).write(USAGE);
    return asked ? 0 : 2;
  }
  rmSync(RELEASE, { recursive: true, force: true });
  try {
    const files = await release();
    for (const [name, bytes] of files) console.log(`${path.join('dist/release', name)}  ${bytes.byteLength} bytes`);
    return 0;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    process.stderr.write(`No release: ${error.message}\n`);
    return 1;
  }
}

const RELEASE = path.join(DIST, 'release');

async function release(): Promise<Map<string, Uint8Array>> {
  const changed = git('status', '--porcelain').trim();
  if (changed !== '') throw new ReleaseError(`the checkout has changes that are not committed:\n${changed}`);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const notes = notesOf(readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8'), version);
  const sources = trackedFiles();
  const temporary = mkdtempSync(path.join(tmpdir(), 'headwater-release-'));
  try {
    const built = await build({ out: path.join(temporary, 'built'), packs: await compilePacks() });
    const zips = built.map(({ browser, zip }): [string, Uint8Array] => [browser, readFileSync(zip)]);
    compareRebuilt(path.join(temporary, 'rebuilt'), sources, new Map(zips));
    const files = new Map<string, Uint8Array>([
      ...zips.map(([browser, bytes]): [string, Uint8Array] => [`headwater-${version}-${browser}.zip`, bytes]),
      [`headwater-${version}-source.zip`, reproducibleZip(sources)],
      ['notes.md', text(notes)],
      ['bill-of-materials.cdx.json', text(billOfMaterials(ROOT))],
      ...storeTexts(ROOT),
    ]);
    files.set('SHA256SUMS', text(checksums(files)));
    mkdirSync(RELEASE, { recursive: true });
    writeTree(RELEASE, files);
    return files;
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What git tracks, by name. */
function trackedFiles(): Map<string, Uint8Array> {
  const names = git('ls-files', '-z').split('\0').filter(Boolean);
  return new Map(names.map((name) => [name, readFileSync(path.join(ROOT, name))]));
}

/** Builds the sources as a reviewer would, with the packages that are installed. Throws ReleaseError where a byte differs. */
function compareRebuilt(
  folder: string,
  sources: ReadonlyMap<string, Uint8Array>,
  packages: ReadonlyMap<string, Uint8Array>,
): void {
  for (const [name, bytes] of sources) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['scripts/run.mjs', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const rebuilt = readTree(path.join(folder, 'dist'));
  for (const browser of BROWSERS) {
    const [first, again] = [packages.get(browser), rebuilt.get(`headwater-${browser}.zip`)];
    if (first === undefined || again === undefined || !Buffer.from(first).equals(again)) {
      throw new ReleaseError(`the package for ${browser} comes out differently when the sources are built again.`);
    }
  }
}

function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
