import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { ensurePacks } from '../../scripts/pack.ts';
import { ROOT } from '../../scripts/root.ts';

const SOURCES = [
  'src',
  'scripts',
  'icons',
  'manifest.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

const folder = mkdtempSync(path.join(tmpdir(), 'headwater-again-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('comes out the same in another folder, at another time, in another time zone', async () => {
  const here = path.join(folder, 'here');
  await build({ out: here, packs: await ensurePacks() });

  const there = path.join(folder, 'a folder of another name');
  for (const name of SOURCES) cpSync(path.join(ROOT, name), path.join(there, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(there, 'node_modules'), 'junction');
  for (const name of readdirSync(there, { recursive: true, encoding: 'utf8' })) {
    if (!name.startsWith('node_modules')) utimesSync(path.join(there, name), 946684800, 946684800);
  }
  execFileSync(process.execPath, ['scripts/run.mjs', 'build'], {
    cwd: there,
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  for (const zip of ['headwater-chrome.zip', 'headwater-firefox.zip']) {
    expect(hash(path.join(there, 'dist', zip)), zip).toBe(hash(path.join(here, zip)));
  }
});

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
