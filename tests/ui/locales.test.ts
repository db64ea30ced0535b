import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLocale } from './fake-i18n.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const english = readLocale('en');
const locales = readdirSync(`${SRC}_locales`);
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(`${SRC}${name}`, 'utf8'))
  .concat(readFileSync(`${SRC}../manifest.json`, 'utf8'), readFileSync(`${SRC}../scripts/release/store.ts`, 'utf8'))
  .join('\n');

describe('the English messages', () => {
  it('each say where they stand', () => {
    const bare = Object.entries(english).filter(([, { description }]) => !description);
    expect(bare).toEqual([]);
  });

  it('are all used: by name, by a stem with a number, or by a stem with a value', () => {
    // `role_${…}` in a template stands for every message that begins so.
    const stems = [...sources.matchAll(/`([a-z_]+_)\$\{/g)].map(([, stem]) => stem ?? '');
    const isUsed = (key: string): boolean =>
      sources.includes(`'${key}'`) ||
      sources.includes(`"${key}"`) ||
      sources.includes(`__MSG_${key}__`) ||
      stems.some((stem) => key.startsWith(stem)) ||
      (/_(?:one|other)$/.test(key) && isUsed(key.replace(/_[a-z]+$/, '')));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('fit the stores', () => {
    expect(english.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(locales)('the messages in %s', (locale) => {
  const messages = readLocale(locale);

  it('are in the language that they say, and plural in all its forms', () => {
    const tag = messages.interface_language?.message ?? '';
    expect(tag.replace('-', '_')).toBe(locale);
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const stems = Object.keys(english).flatMap((key) =>
      key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : [],
    );
    // Numbers of things are whole; a category for fractions or millions falls back to "other".
    const needed = categories.filter((category) => [0, 1, 2, 3, 5, 11, 21, 100].some((n) => selects(tag, n, category)));
    const wanted = stems.flatMap((stem) => needed.map((category) => `${stem}_${category}`));
    expect(wanted.filter((key) => !(key in messages))).toEqual([]);
  });

  it('are those of the English ones, no more and no fewer', () => {
    const plain = (keys: string[]) => keys.filter((key) => !/_(?:zero|one|two|few|many|other)$/.test(key)).sort();
    expect(plain(Object.keys(messages))).toEqual(plain(Object.keys(english)));
  });

  it('use the placeholders of the English ones, each of them declared', () => {
    const faults = Object.entries(messages).flatMap(([key, { message, placeholders = {} }]) => {
      const used = [...message.matchAll(/\$([A-Za-z_]+)\$/g)].map(([, name]) => (name ?? '').toLowerCase());
      const original = english[key] ?? english[key.replace(/_[a-z]+$/, '_other')];
      const declared = Object.entries(placeholders).map(([name, { content }]) => `${name}=${content}`);
      const expected = Object.entries(original?.placeholders ?? {}).map(([name, { content }]) => `${name}=${content}`);
      const unknown = used.filter((name) => !(name in placeholders));
      const isSame = JSON.stringify(declared.sort()) === JSON.stringify(expected.sort());
      return unknown.length > 0 || !isSame ? [key] : [];
    });
    expect(faults).toEqual([]);
  });

  it('hold no character that stands for a place in a message', () => {
    expect(Object.entries(messages).filter(([, { message }]) => /[\ue000-\uf8ff]/.test(message))).toEqual([]);
  });
});

function selects(tag: string, count: number, category: Intl.LDMLPluralRule): boolean {
  return new Intl.PluralRules(tag).select(count) === category;
}
