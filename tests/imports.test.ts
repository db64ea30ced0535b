import path from 'node:path';
import { expect, it } from 'vitest';
import { findFaults, readSources } from '../scripts/check-imports.ts';
import { ROOT } from '../scripts/root.ts';

function faultsOf(file: string, text: string): string[] {
  return findFaults(new Map([[file, text]])).map(({ imported, reason }) => `${imported}: ${reason}`);
}

it('finds no import in src/ that goes up', () => {
  const sources = readSources(path.join(ROOT, 'src'));
  expect(sources.size).toBeGreaterThan(4);
  expect(findFaults(sources)).toEqual([]);
});

it('lets a file import from its own folder and from lower layers', () => {
  const text = `import type { Report } from '../report.ts';
import { a } from './inner/a.ts';
export { b } from '../article/article.ts';
import { parse } from 'tldts';`;
  expect(faultsOf('outlets/outlet.ts', text)).toEqual([]);
});

it.each([
  ['an import', `import { x } from '../popup/popup.tsx';`],
  ['an import of types', `import type { X } from '../popup/popup.tsx';`],
  ['a re-export', `export * from '../popup/popup.tsx';`],
  ['an import for its effects', `import '../popup/popup.tsx';`],
  ['a dynamic import', `const x = await import('../popup/popup.tsx');`],
  ['an import over several lines', `import {\n  a,\n  b,\n} from "../popup/popup.tsx";`],
])('finds %s that goes up', (_, text) => {
  expect(faultsOf('article/read.ts', text)).toEqual(['popup/popup.tsx: popup lies above article']);
});

it('finds a circle within a folder, by types too', () => {
  const sources = new Map([
    ['outlets/a.ts', `import { b } from './b.ts';`],
    ['outlets/b.ts', `import type { C } from './c.ts';`],
    ['outlets/c.ts', `import { b } from './b.ts';`],
  ]);
  expect(findFaults(sources).map(({ file, imported, reason }) => `${file} → ${imported}: ${reason}`)).toEqual([
    'outlets/c.ts → outlets/b.ts: a circle by way of outlets/b.ts, outlets/c.ts',
  ]);
});

it('finds no circle in scripts/', () => {
  const circles = findFaults(readSources(path.join(ROOT, 'scripts'))).filter(({ reason }) => reason.includes('circle'));
  expect(circles).toEqual([]);
});

it('finds an import between two that stand side by side', () => {
  expect(faultsOf('settings/a.ts', `import { m } from '../memory/b.ts';`)).toEqual([
    'memory/b.ts: settings and memory stand side by side',
  ]);
});

it('finds an import that leaves src/, and a folder that has no place', () => {
  expect(faultsOf('article/a.ts', `import x from '../../scripts/x.ts';`)).toEqual(['../scripts/x.ts: leaves src/']);
  expect(faultsOf('article/a.ts', `import x from '../odds/x.ts';`)).toEqual([
    'odds/x.ts: odds has no place in the layers',
  ]);
  expect(faultsOf('odds/x.ts', `import x from '../report.ts';`)).toEqual([
    'report.ts: odds has no place in the layers',
  ]);
});

it.each([
  ['provenance/a.ts', 'node:fs', 'provenance is pure: it has no Node'],
  ['provenance/a.ts', 'fs/promises', 'provenance is pure: it has no Node'],
  ['trace.ts', 'webextension-polyfill', 'trace.ts is pure: it has no browser'],
  ['article/a.ts', 'preact/hooks', 'article is pure: it has no browser'],
  ['popup/popup.tsx', 'node:path', 'the extension has no Node'],
])('finds that %s may not import %s', (file, specifier, reason) => {
  expect(faultsOf(file, `import x from '${specifier}';`)).toEqual([`${specifier}: ${reason}`]);
});

it('lets the surfaces import what they are made of', () => {
  expect(
    faultsOf('popup/popup.tsx', `import { render } from 'preact';\nimport b from 'webextension-polyfill';`),
  ).toEqual([]);
});

it('takes no comment for an import', () => {
  expect(faultsOf('article/a.ts', `// see import('../popup/popup.tsx')\n/** as from '../popup/popup.tsx' */`)).toEqual(
    [],
  );
});
