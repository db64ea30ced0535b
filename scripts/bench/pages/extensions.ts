import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../root.ts';

/** Answers every message with as little as can be. */
const WORKER = `chrome.runtime.onMessage.addListener((_message, _sender, respond) => { respond('here'); });`;

/**
 * Writes an extension of one content script, which runs on the host that is named like it, and of one worker that answers
 * every message; gives its folder.
 * @param source what the script does, in TypeScript that imports from the root of the project
 */
export async function scriptExtension(folder: string, name: string, source: string): Promise<string> {
  const own = path.join(folder, name);
  mkdirSync(own);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: [`http://${name}.example/*`], js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(path.join(own, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(own, 'worker.js'), WORKER);
  writeFileSync(path.join(own, 'content.js'), await bundled(source));
  return own;
}

/** A script for a page, minified. */
export async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
