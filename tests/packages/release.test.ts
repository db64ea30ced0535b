import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../scripts/build/files.ts';
import { ROOT } from '../../scripts/root.ts';

const isCheckout = existsSync(path.join(ROOT, '.git'));
const folder = mkdtempSync(path.join(tmpdir(), 'headwater-released-'));
const checkout = path.join(folder, 'headwater');

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A Tester', '-c', 'user.email=tester@headwater.example', ...args], {
    cwd: checkout,
    encoding: 'utf8',
  });
const release = () => spawnSync(process.execPath, ['scripts/run.mjs', 'release'], { cwd: checkout, encoding: 'utf8' });
const date = () => {
  const changelog = path.join(checkout, 'CHANGELOG.md');
  writeFileSync(changelog, readFileSync(changelog, 'utf8').replace(/^(## [\d.]+), .*$/m, '$1, 2026-01-02'));
};

/** A copy of what is committed, and of what is being worked on, so that the test is about this tree. */
beforeAll(() => {
  if (!isCheckout) return;
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', ROOT, checkout]);
  const worked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  for (const name of worked.toString().split('\0').filter(Boolean)) {
    if (existsSync(path.join(ROOT, name))) cpSync(path.join(ROOT, name), path.join(checkout, name));
  }
  writeFileSync(path.join(checkout, '.git/info/exclude'), 'node_modules\n');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(checkout, 'node_modules'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!isCheckout)('a release (skipped: not in a git checkout, which it is made from)', () => {
  it('is refused while something is not committed, or the changelog has no date', () => {
    date();
    expect(release()).toMatchObject({ status: 1, stderr: expect.stringContaining('CHANGELOG.md') });
    git('checkout', '--', 'CHANGELOG.md');
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'Worked on');
    expect(release()).toMatchObject({ status: 1, stderr: expect.stringContaining('has no date') });
    expect(existsSync(path.join(checkout, 'dist/release'))).toBe(false);
  });

  it('has packages, sources that give the same bytes, notes, texts, a bill of materials and checksums', () => {
    date();
    git('commit', '--quiet', '--all', '--message', 'Date it');
    expect(release()).toMatchObject({ status: 0, stderr: '' });
    const files = readTree(path.join(checkout, 'dist/release'));
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    for (const name of [`headwater-${version}-chrome.zip`, `headwater-${version}-firefox.zip`, 'notes.md']) {
      expect(files.get(name)?.byteLength, name).toBeGreaterThan(0);
    }
    const sources = unzipSync(files.get(`headwater-${version}-source.zip`) ?? new Uint8Array());
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(['package-lock.json', 'manifest.json', 'README.md']));
    const sums = new TextDecoder().decode(files.get('SHA256SUMS')).trim().split('\n');
    expect(sums).toHaveLength(files.size - 1);
  });
});
