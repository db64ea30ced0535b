import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { ROOT } from './root.ts';

/**
 * The layers of src/, lowest first. A file may import from its own folder and from any layer further up this list;
 * those that share a line may not import each other.
 */
export const LAYERS: readonly (readonly string[])[] = [
  // The strings, which are data; their names are a type.
  ['_locales'],
  ['report.ts'],
  ['packs', 'diff'],
  ['article'],
  ['outlets'],
  ['attribution'],
  ['stories'],
  ['provenance'],
  ['trace.ts'],
  ['settings', 'memory'],
  ['messages.ts'],
  ['ui'],
  ['background', 'content', 'popup', 'panel', 'options', 'welcome', 'text'],
];

/** Up to and including this layer the code is pure: neither a browser's interfaces nor Node's. */
const LAST_PURE_LAYER = 'trace.ts';

/** What the pure layers may not import, besides Node's own modules. */
const IMPURE_PACKAGES = new Set(['webextension-polyfill', 'idb', 'preact']);

export interface ImportFault {
  /** Relative to src/, with forward slashes. */
  file: string;
  /** The imported file relative to src/, or the package as it is written. */
  imported: string;
  reason: string;
}

/** Prints every import in src/ that goes the wrong way, as `file → file: reason`; answers 1 where there is one. */
export async function run(): Promise<number> {
  const faults = findFaults(readSources(path.join(ROOT, 'src')));
  for (const { file, imported, reason } of faults) console.log(`src/${file} → ${imported}: ${reason}`);
  console.log(
    faults.length === 0
      ? 'Every import goes down the layers, and none in a circle.'
      : `${faults.length} imports go the wrong way.`,
  );
  return faults.length === 0 ? 0 : 1;
}

/**
 * Checks every import, re-export and dynamic import, of types too.
 * @param sources file names relative to src/ (forward slashes) and their texts
 */
export function findFaults(sources: ReadonlyMap<string, string>): ImportFault[] {
  const faults: ImportFault[] = [];
  for (const [file, text] of sources) {
    for (const specifier of importsOf(text)) {
      const imported = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
      const reason = specifier.startsWith('.') ? wrongWay(file, imported) : wrongPackage(file, specifier);
      if (reason !== null) faults.push({ file, imported, reason });
    }
  }
  return [...faults, ...findCircles(sources)];
}

/** The imports that lead back to a file from which they came, within a folder too: each circle by the import that closes it. */
function findCircles(sources: ReadonlyMap<string, string>): ImportFault[] {
  const circles: ImportFault[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (done.has(file)) return;
    for (const imported of localImports(file, sources)) {
      const since = trail.indexOf(imported);
      if (since < 0) visit(imported, [...trail, imported]);
      else circles.push({ file, imported, reason: `a circle by way of ${trail.slice(since).join(', ')}` });
    }
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, [file]);
  return circles;
}

function localImports(file: string, sources: ReadonlyMap<string, string>): string[] {
  return importsOf(sources.get(file) ?? '')
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => path.posix.join(path.posix.dirname(file), specifier))
    .filter((imported) => sources.has(imported));
}

/** The TypeScript files below a folder: name relative to it → text. */
export function readSources(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
  return new Map(
    names.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')] as const),
  );
}

function wrongWay(file: string, imported: string): string | null {
  const from = layerOf(file);
  const to = layerOf(imported);
  if (from === null) return `${unit(file)} has no place in the layers`;
  if (imported.startsWith('../')) return 'leaves src/';
  if (to === null) return `${unit(imported)} has no place in the layers`;
  if (unit(file) === unit(imported) || to < from) return null;
  return to === from
    ? `${unit(file)} and ${unit(imported)} stand side by side`
    : `${unit(imported)} lies above ${unit(file)}`;
}

function wrongPackage(file: string, specifier: string): string | null {
  const layer = layerOf(file);
  const lastPure = layerOf(LAST_PURE_LAYER);
  if (layer === null || lastPure === null || layer > lastPure) {
    return specifier.startsWith('node:') ? 'the extension has no Node' : null;
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (specifier.startsWith('node:') || builtinModules.includes(specifier))
    return `${unit(file)} is pure: it has no Node`;
  return IMPURE_PACKAGES.has(name) ? `${unit(file)} is pure: it has no browser` : null;
}

function layerOf(file: string): number | null {
  const layer = LAYERS.findIndex((units) => units.includes(unit(file)));
  return layer === -1 ? null : layer;
}

/** What a layer is made of: a folder of src/, or a file that stands in src/ itself. */
function unit(file: string): string {
  return file.split('/', 1)[0] ?? file;
}

function importsOf(text: string): string[] {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g);
  return [...found].map((match) => match[2] ?? '');
}
