import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../root.ts';

/** Inputs that once broke a parser, and some that could: a folder for each target, a file for each input. */
export const CORPUS = path.join(ROOT, 'tests/fuzz/corpus');

/** The saved inputs of one target, by the names of their files. */
export function savedInputs(target: string): Map<string, Uint8Array> {
  const folder = path.join(CORPUS, target);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file))]));
}
