import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { articleFromText } from '../../../src/article/text.ts';
import type { attribute } from '../../../src/attribution/attribute.ts';
import type { onPage } from '../../../src/outlets/on-page.ts';
import type { openPacks } from '../../../src/trace.ts';
import { ROOT } from '../../root.ts';

/** The way from a text to its sources. */
export interface Engine {
  articleFromText: typeof articleFromText;
  attribute: typeof attribute;
  onPage: typeof onPage;
  openPacks: typeof openPacks;
}

const EXPORTS = `
export { articleFromText } from './src/article/text.ts';
export { attribute } from './src/attribution/attribute.ts';
export { onPage } from './src/outlets/on-page.ts';
export { openPacks } from './src/trace.ts';`;

/**
 * The engine as the extension ships it, in one minified script. What runs the TypeScript of these scripts wraps every function that is made to
 * keep its name, which no reader pays for: about a tenth of the time.
 */
export async function engineAsBuilt(): Promise<Engine> {
  const { outputFiles } = await build({
    stdin: { contents: EXPORTS, resolveDir: ROOT, loader: 'ts' },
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: `node${process.versions.node}`,
    charset: 'utf8',
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'headwater-engine-'));
  try {
    const file = path.join(folder, 'engine.mjs');
    writeFileSync(file, outputFiles[0]?.contents ?? '');
    return (await import(pathToFileURL(file).href)) as Engine;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
