import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'fflate';
import { type PackBytes, packFiles } from '../src/packs/bundled.ts';
import { overdrawn } from './build/budgets.ts';
import { bundle } from './build/bundle.ts';
import { readTree, writeTree } from './build/files.ts';
import { licencesOf } from './build/licences.ts';
import { BROWSERS, type Browser, type Manifest, manifestFor, targetsOf } from './build/manifest.ts';
import { shippedMessages } from './build/messages.ts';
import { reproducibleZip } from './build/zip.ts';
import { ensurePacks } from './pack.ts';
import { DIST, ROOT } from './root.ts';

export interface BuildOptions {
  /** Where the packages go: a folder and a zip for each browser. What was there under these names is replaced. */
  out: string;
  /** The packs to put into them. */
  packs: PackBytes;
}

export interface BuiltPackage {
  browser: Browser;
  /** The unpacked extension, which a browser can load. */
  folder: string;
  zip: string;
  /** Name in the package → bytes. */
  files: Map<string, Uint8Array>;
  /** Every source file that went into each script. */
  inputs: Map<string, string[]>;
}

/** Builds dist/chrome and dist/firefox with a zip of each, and prints their sizes. */
export async function run(): Promise<number> {
  const packs = await ensurePacks();
  for (const built of await build({ out: DIST, packs })) console.log(describe(built));
  return 0;
}

/**
 * Builds the extension for both browsers. The same sources give the same bytes, wherever and whenever that is.
 * @throws where a source does not compile, or a part weighs more than its budget (build/budgets.ts) allows
 */
export async function build({ out, packs }: BuildOptions): Promise<BuiltPackage[]> {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
  const { files: bundled, inputs } = await bundle(ROOT, targetsOf(manifest));
  const shared = new Map([
    ...bundled,
    ...under('_locales', path.join(ROOT, 'src/_locales')).map(asShipped),
    ...under('icons', path.join(ROOT, 'icons')).filter(([name]) => !name.endsWith('.svg')),
    ...packFiles(packs).map(inPacks),
    ['LICENSE.txt', readFileSync(path.join(ROOT, 'LICENSE'))] as const,
    ['LICENSES.txt', text(licencesOf(ROOT, [...inputs.values(), DATA_FROM_PACKAGES].flat()))] as const,
  ]);
  return BROWSERS.map((browser) => {
    const own = text(`${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
    const files = new Map([...shared, ['manifest.json', own] as const]);
    const packed = reproducibleZip(files);
    // Each pack has a budget of its own, also where several are one file.
    const faults = overdrawn(new Map([...files, ...Object.entries(packs).map(inPacks)]), packed.byteLength);
    if (faults.length > 0) throw new Error(`The package for ${browser} is too heavy: ${faults.join('; ')}.`);
    const folder = path.join(out, browser);
    const zip = path.join(out, `headwater-${browser}.zip`);
    writeTree(folder, files);
    writeFileSync(zip, packed);
    return { browser, folder, zip, files, inputs };
  });
}

/** Files of packages whose data is compiled into the packs or written into a table, so that their licences go along. */
const DATA_FROM_PACKAGES = [
  'node_modules/any-ascii/block.js',
  'node_modules/franc/data.js',
  'node_modules/tldts/src/data/trie.ts',
];

function inPacks([name, bytes]: readonly [string, Uint8Array]): readonly [string, Uint8Array] {
  return [`packs/${name}.pack`, bytes];
}

function asShipped([name, bytes]: readonly [string, Uint8Array]): [string, Uint8Array] {
  return [name, text(shippedMessages(new TextDecoder().decode(bytes)))];
}

/** The files below a folder, under a name in the package. */
function under(prefix: string, folder: string): [string, Uint8Array][] {
  return [...readTree(folder)].map(([name, bytes]) => [`${prefix}/${name}`, bytes]);
}

function describe({ browser, zip, files }: BuiltPackage): string {
  const rows = [...files]
    .map(([name, bytes]) => ({ name, bytes: bytes.byteLength, gzip: gzipSync(bytes).byteLength }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes, gzip }) => `  ${name.padEnd(34)} ${kilobytes(bytes)} ${kilobytes(gzip)} gzip`);
  const size = readFileSync(zip).byteLength;
  return [`${browser}: ${path.relative(ROOT, zip)} ${kilobytes(size).trim()}`, ...rows].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
