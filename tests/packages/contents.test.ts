import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/build/manifest.ts';
import { type BuiltPackage, build } from '../../scripts/build.ts';
import { ensurePacks } from '../../scripts/pack.ts';
import { ROOT } from '../../scripts/root.ts';

const out = mkdtempSync(path.join(tmpdir(), 'headwater-build-'));
let built: BuiltPackage[] = [];

beforeAll(async () => {
  built = await build({ out, packs: await ensurePacks() });
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe.each(BROWSERS)('the package for %s', (browser) => {
  const files = () => built.find((one) => one.browser === browser)?.files ?? new Map<string, Uint8Array>();
  const read = (name: string) => strFromU8(files().get(name) ?? new Uint8Array());

  it('holds every file that its manifest and its pages name', () => {
    const named = stringsIn(JSON.parse(read('manifest.json'))).filter((value) =>
      /^[\w/.-]+\.(js|html|css|png)$/.test(value),
    );
    for (const [name, bytes] of files()) {
      if (!name.endsWith('.html')) continue;
      for (const [, file] of strFromU8(bytes).matchAll(/(?:src|href)="\.?\/?([^"#]+)"/g)) named.push(file ?? '');
    }
    expect(named).toContain('background.js');
    expect(named).toContain('popup.js');
    for (const name of [...named, 'content.js', 'lookout.js', 'packs/base.pack', 'packs/rules.en.pack']) {
      expect(files().get(name)?.byteLength, name).toBeGreaterThan(0);
    }
  });

  it('ships no source map and nothing that the manifest of the other browser alone needs', () => {
    for (const [name, bytes] of files()) {
      expect(name).not.toMatch(/\.map$/);
      if (name.endsWith('.js')) expect(strFromU8(bytes), name).not.toContain('sourceMappingURL');
    }
    const { background, ...manifest } = JSON.parse(read('manifest.json'));
    expect(Object.keys(background)).toEqual([browser === 'chrome' ? 'service_worker' : 'scripts']);
    expect('browser_specific_settings' in manifest).toBe(browser === 'firefox');
    expect('minimum_chrome_version' in manifest).toBe(browser === 'chrome');
    expect('side_panel' in manifest).toBe(browser === 'chrome');
    expect('sidebar_action' in manifest).toBe(browser === 'firefox');
    expect(manifest.permissions.includes('sidePanel')).toBe(browser === 'chrome');
  });

  it('has the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(JSON.parse(read('manifest.json')).version).toBe(version);
  });

  it('names every bundled package with its licence, and nothing of the press', () => {
    const one = built.find((candidate) => candidate.browser === browser);
    const packages = [...(one?.inputs.values() ?? [])]
      .flat()
      .map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
      .filter((name) => name !== undefined);
    expect(packages).toContain('preact');
    for (const name of new Set(packages)) expect(read('LICENSES.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'));
    for (const [name, bytes] of files()) expect(Buffer.from(bytes).includes('diariodealvarim'), name).toBe(false);
  });

  it('keeps what only the extension’s own pages need out of the scripts that run in pages by themselves', () => {
    for (const script of ['content.js', 'lookout.js']) {
      const inputs = built.find((one) => one.browser === browser)?.inputs.get(script) ?? [];
      expect(inputs.length).toBeGreaterThan(1);
      expect(inputs.filter((file) => /node_modules\/(preact|valibot|webextension-polyfill)\//.test(file))).toEqual([]);
    }
  });

  it('holds only text that a browser takes for text', () => {
    for (const [name, bytes] of files()) {
      if (!/\.(js|css|html|json)$/.test(name)) continue;
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      // Chrome refuses a content script with a noncharacter as "not UTF-8".
      expect(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/.test(text), name).toBe(false);
    }
  });

  it('is the same in the zip as in the folder', () => {
    const zip = unzipSync(readFileSync(path.join(out, `headwater-${browser}.zip`)));
    expect(Object.keys(zip).sort()).toEqual([...files().keys()].sort());
    for (const [name, bytes] of files()) expect(Buffer.compare(zip[name] ?? new Uint8Array(), bytes), name).toBe(0);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
