import { gzipSync } from 'fflate';

/** What a part of the package may weigh. */
export interface Budget {
  what: string;
  /** Names in the package, or what the names begin with where a star follows; their sizes are added up. */
  files: readonly string[];
  /** Bytes, gzipped one by one. */
  most: number;
}

const KILO = 1000;

/** What runs in every page must be light; what opens at a click must open at once; the rest must stay small to download. */
export const BUDGETS: readonly Budget[] = [
  { what: 'the gate and the reader in a page', files: ['content.js', 'reader.js'], most: 25 * KILO },
  { what: 'the popup', files: ['popup.html', 'popup.css', 'popup.js'], most: 50 * KILO },
  { what: 'the panel', files: ['panel.html', 'panel.css', 'panel.js'], most: 50 * KILO },
  { what: 'the worker', files: ['background.js'], most: 230 * KILO },
  { what: 'the outlets', files: ['packs/outlets.pack'], most: 700 * KILO },
  // About 31 KB a language, with every choice and the name of every country written out, so that a page compiles nothing; an article is
  // read with those of one.
  { what: 'the languages', files: ['packs/languages.pack', 'packs/rules.*'], most: 1500 * KILO },
  { what: 'the stories', files: ['packs/stories.pack'], most: 500 * KILO },
];

/** Bytes of a whole package. */
export const LARGEST_ZIP = 3_000_000;

/**
 * Says of each budget that is overdrawn what it is for, what it allows and what was spent; empty where all are kept.
 * @param files name in the package → bytes
 */
export function overdrawn(files: ReadonlyMap<string, Uint8Array>, zipBytes: number): string[] {
  const faults = BUDGETS.flatMap(({ what, files: names, most }) => {
    const spent = named(files, names).reduce((sum, bytes) => sum + gzipSync(bytes).byteLength, 0);
    return spent > most ? [`${what} may weigh ${most} bytes gzipped, and weighs ${spent} (${names.join(' + ')})`] : [];
  });
  return zipBytes > LARGEST_ZIP
    ? [...faults, `a package may weigh ${LARGEST_ZIP} bytes, and weighs ${zipBytes}`]
    : faults;
}

function named(files: ReadonlyMap<string, Uint8Array>, names: readonly string[]): Uint8Array[] {
  const isNamed = (file: string) =>
    names.some((name) => (name.endsWith('*') ? file.startsWith(name.slice(0, -1)) : file === name));
  return [...files].flatMap(([file, bytes]) => (isNamed(file) ? [bytes] : []));
}
