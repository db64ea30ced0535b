import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type Manifest, manifestFor } from '../../scripts/build/manifest.ts';
import { ROOT } from '../../scripts/root.ts';

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as Manifest;

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const own = manifestFor(browser, manifest);

  it('lets the pages of the extension load from the package only, and run nothing else', () => {
    const { extension_pages } = own.content_security_policy as { extension_pages: string };
    const rules = new Map(
      extension_pages.split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(rules.get('default-src')).toBe(`'none'`);
    expect(rules.get('require-trusted-types-for')).toBe(`'script'`);
    const sources = [...rules].filter(([name]) => name !== 'require-trusted-types-for').map(([, source]) => source);
    expect(new Set(sources)).toEqual(new Set([`'self'`, `'none'`]));
  });

  it('opens no file to pages, no door to them or to other extensions, and has no content script of its own', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts', 'host_permissions']) {
      expect(own).not.toHaveProperty(key);
    }
  });

  it('asks for what PRIVACY.md gives a reason for, and nothing more', () => {
    const table = readFileSync(path.join(ROOT, 'PRIVACY.md'), 'utf8').split('## Permissions, and why')[1] ?? '';
    const explained = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, permission]) => permission);
    expect([...manifest.permissions].sort()).toEqual(explained.sort());
    expect(explained).toEqual(expect.arrayContaining(own.permissions));
    expect(own.optional_host_permissions).toEqual(['*://*/*']);
    expect(own).not.toHaveProperty('optional_permissions');
  });
});
