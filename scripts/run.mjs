#!/usr/bin/env node
// Runs one of the TypeScript scripts beside this file: `node scripts/run.mjs NAME …`.
// It needs nothing but Node, so that it works as the first command on a fresh clone: it installs what package-lock.json names.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

requireNode();
installMissingPackages();
const { register } = await import('tsx/esm/api');
register();
const { run } = await import(new URL(`./${name}.ts`, import.meta.url).href);
// Scripts return their exit status; setting it rather than exiting lets piped output drain.
process.exitCode = await run(args);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Headwater needs Node 20.19 or newer; this is ${process.version}.\n`);
  process.exit(1);
}

function installMissingPackages() {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  const missing = Object.entries(lock.packages).some(
    ([path, entry]) => path !== '' && !entry.optional && !existsSync(`${root}${path}/package.json`),
  );
  if (!missing) return;
  process.stderr.write('Installing the packages that package-lock.json names …\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write('npm ci failed; see its message above. Once it works, run the same command again.\n');
  process.exit(1);
}
