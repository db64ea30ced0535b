import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Loopback, type ServedPage, serveHosts } from '../browsers/loopback.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * A press of invented outlets on reserved hosts that tells one invented story: an original that rests on one unnamed
 * source, its translation, a citation, a copy, a denial; and an article that has nothing to do with it.
 */
export const PRESS = {
  index: 'http://press.example/',
  original: 'http://diariodealvarim.example/2024/05/14/kestria-pede-dragas-a-portamar.html',
  translation: 'http://lanternbridge.example/kestria-asks-portamar-for-dredgers.html',
  citation: 'http://quaysideledger.example/2024/05/14/kestria-seeks-portamar-dredgers.html',
  copy: 'http://skerrydaily.example/world/kestria-portamar-dredgers.html',
  denial: 'http://duenenkurier.example/wirtschaft/hafenministerium-dementiert.html',
  unrelated: 'http://tarnvale-notes.example/orchard-fair.html',
} as const;

/** The file of a page of the press: `sites/HOST/PATH`. Null where there is none. */
export function pressFile(url: string): string | null {
  const { hostname, pathname } = new URL(url);
  const site = path.join(FOLDER, 'sites', hostname);
  const file = path.join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return file.startsWith(site + path.sep) && /\.html$/.test(file) && existsSync(file) ? file : null;
}

/** Serves the press on this machine, and further pages by their address. */
export function servePress(further: ReadonlyMap<string, ServedPage> = new Map()): Promise<Loopback> {
  return serveHosts((url) => {
    const file = pressFile(url);
    return file === null ? (further.get(url) ?? null) : { body: readFileSync(file) };
  });
}
