import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../scripts/release/bill-of-materials.ts';
import { notesOf, ReleaseError } from '../../scripts/release/notes.ts';
import { storeTexts } from '../../scripts/release/store.ts';
import { ROOT } from '../../scripts/root.ts';

const CHANGELOG = `# Changelog

## 1.1.0, not yet released

- Something to come.

## 1.0.0, 2026-03-04

The first.

- Reads pages.

## 0.9.0, 2026-01-02
`;

describe('the notes of a release', () => {
  it('are what the changelog says of the version', () => {
    expect(notesOf(CHANGELOG, '1.0.0')).toBe('The first.\n\n- Reads pages.\n');
  });

  it.each([
    ['1.1.0', 'has no date'],
    ['0.9.0', 'says nothing of 0.9.0'],
    ['1.0', 'has no entry for 1.0.'],
    ['2.0.0', 'has no entry'],
  ])('of %s are refused: %s', (version, reason) => {
    expect(() => notesOf(CHANGELOG, version)).toThrow(ReleaseError);
    expect(() => notesOf(CHANGELOG, version)).toThrow(reason);
  });
});

it('the bill of materials lists what package.json names, with licences, the same each time', () => {
  const bill = billOfMaterials(ROOT);
  expect(billOfMaterials(ROOT)).toBe(bill);
  const { components } = JSON.parse(bill) as { components: { name: string; version: string; licenses: unknown[] }[] };
  const listed = new Map(components.map(({ name, version }) => [name, version]));
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies)) expect(listed.get(name), name).toBe(version);
  expect(components.filter(({ licenses }) => licenses.length === 0)).toEqual([]);
});

it('the stores get a text in each language, and a reason for each permission', () => {
  const texts = new Map(storeTexts(ROOT).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  for (const [name, text] of texts) expect(text.trim().length, name).toBeGreaterThan(200);
  const { permissions } = JSON.parse(readFileSync(`${ROOT}/manifest.json`, 'utf8')) as { permissions: string[] };
  for (const permission of permissions) expect(texts.get('store/permissions.md')).toContain(`\`${permission}\``);
});
