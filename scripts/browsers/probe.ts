import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ROOT } from '../root.ts';
import type { FoundBrowser } from './find.ts';
import { workerOf } from './worker.ts';

/**
 * Starts a Chromium that takes extensions, with a profile of its own in a folder.
 * @param further arguments of the command line
 */
export function launchForProbes(
  found: FoundBrowser,
  profile: string,
  further: readonly string[] = [],
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: found.executable,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    args: [...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...further],
  });
}

/**
 * Writes an extension of one worker, one page (`page.html`) and one more file, and gives its folder. Its name is that of the folder.
 * The worker's source is TypeScript that imports from the root of the project.
 */
export async function probeExtension(
  folder: string,
  source: string,
  [name, content]: readonly [name: string, content: Uint8Array],
): Promise<string> {
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: path.basename(folder),
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>Probe</title>');
  writeFileSync(path.join(folder, name), content);
  await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    outfile: path.join(folder, 'worker.js'),
    bundle: true,
    minify: true,
    // As the scripts of the product are written.
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return folder;
}

/** Bytes that the running worker of an extension holds: its objects, and the buffers behind them. */
export async function workerMemory(browser: Browser, id: string): Promise<number> {
  const client = (await workerOf(browser, id)?.worker())?.client;
  if (client === undefined) throw new Error(`The worker of ${id} does not run.`);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
