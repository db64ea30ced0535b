import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { data } from '../node_modules/franc/data.js';
import { encodeLanguages, encodeRules } from '../src/attribution/encode-languages.ts';
import { languages } from '../src/attribution/languages/index.ts';
import { encodeOutlets } from '../src/outlets/encode.ts';
import { PACK_NAMES, type PackBytes, type PackName, rulesName } from '../src/packs/bundled.ts';
import { encodeStories } from '../src/stories/encode.ts';
import { DIST, ROOT } from './root.ts';
import { type Fault, parseRows, readRowFiles } from './rows.ts';

/** Thrown where the rows have faults. The message names file, line and column of each. */
export class RowsError extends Error {
  override name = 'RowsError';
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(describe).join('\n'));
  }
}

/** Compiles the rows of src/data into the bundled packs and says how large they are. Returns the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run -s pack\n');
    return 2;
  }
  try {
    const packs = await compilePacks();
    for (const [name, { byteLength }] of Object.entries(packs)) {
      console.log(`${path.relative(ROOT, fileOf(name))}  ${byteLength} bytes`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof RowsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/**
 * Compiles the rows of src/data and writes the packs to dist/packs. The same rows give the same bytes.
 * @throws RowsError where the rows have faults; then nothing is written
 */
export async function compilePacks(): Promise<PackBytes> {
  const { rows, faults } = parseRows(readRowFiles(DATA));
  const stories = readStories(faults);
  if (faults.length > 0) throw new RowsError(faults);
  const packs = {
    ...compileLanguages(),
    outlets: encodeOutlets(rows),
    stories: encodeStories(stories, SPOKEN),
  };
  mkdirSync(PACKS, { recursive: true });
  for (const name of namesThere()) if (!(name in packs)) rmSync(fileOf(name));
  for (const [name, bytes] of Object.entries(packs)) {
    // Renamed into place, so that one who reads at the same time sees the old pack or the new, never half of one.
    const temporary = `${fileOf(name)}.${process.pid}`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, fileOf(name));
  }
  return packs;
}

/** The packs as they lie in dist/packs, compiled anew only where rows or code are newer than they are. */
export async function ensurePacks(): Promise<PackBytes> {
  const rules = languages.map(({ code }) => rulesName(code));
  const made = Math.min(...[...PACK_NAMES, ...rules].map((name) => timeOf(fileOf(name))));
  if (made < newest([DATA, ...CODE.map((folder) => path.join(ROOT, folder))])) return compilePacks();
  const read = (name: PackName): Uint8Array => readFileSync(fileOf(name));
  return {
    languages: read('languages'),
    outlets: read('outlets'),
    stories: read('stories'),
    ...Object.fromEntries(rules.map((name) => [name, read(name)])),
  };
}

/** The rules of all languages, and the models by which franc, whose licence is MIT, tells languages apart. */
export function compileLanguages(): Omit<PackBytes, 'outlets' | 'stories'> {
  return {
    languages: encodeLanguages(languages, (script, language) => data[script]?.[language]?.split('|') ?? null),
    ...Object.fromEntries(languages.map((rules) => [rulesName(rules.code), encodeRules(rules)])),
  };
}

/** The primary subtags of the languages that Headwater speaks, which most of its readers read: what those call the countries is in the pack. */
const SPOKEN = readdirSync(path.join(ROOT, 'src', '_locales')).map((locale) => locale.split('_')[0] ?? locale);

const DATA = path.join(ROOT, 'src', 'data');
const PACKS = path.join(DIST, 'packs');
/** What the bytes of a pack depend on besides the rows. */
const CODE = [
  'src/packs',
  'src/article',
  'src/attribution',
  'src/outlets',
  'src/stories',
  'src/_locales',
  'scripts/pack.ts',
  'scripts/rows.ts',
];

/** The names of the packs that lie in dist/packs. */
function namesThere(): string[] {
  return readdirSync(PACKS).flatMap((file) => (file.endsWith('.pack') ? [path.basename(file, '.pack')] : []));
}

function fileOf(name: string): string {
  return path.join(PACKS, `${name}.pack`);
}

function readStories(faults: Fault[]): unknown[] {
  const file = 'stories.jsonl';
  return readFileSync(path.join(DATA, file), 'utf8')
    .split('\n')
    .flatMap((text, i) => {
      if (text.trim() === '') return [];
      try {
        return [JSON.parse(text) as unknown];
      } catch (error) {
        faults.push({ file, line: i + 1, column: '', message: (error as Error).message });
        return [];
      }
    });
}

function describe({ file, line, column, message }: Fault): string {
  return `src/data/${file}:${line}${column === '' ? '' : ` ${column}`}: ${message}`;
}

/** Milliseconds since 1970 of the last change; 0 where there is no such file. */
function timeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(places: readonly string[]): number {
  return Math.max(
    ...places.map((place) => {
      const own = timeOf(place);
      if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return own;
      return Math.max(own, newest(readdirSync(place).map((name) => path.join(place, name))));
    }),
  );
}
