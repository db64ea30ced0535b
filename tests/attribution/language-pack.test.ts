import { describe, expect, it } from 'vitest';
import { encodeLanguages } from '../../src/attribution/encode-languages.ts';
import { openLanguages } from '../../src/attribution/language-pack.ts';
import { languages, rulesOf } from '../../src/attribution/languages/index.ts';
import { encodeContainer, PackError } from '../../src/packs/container.ts';

const noTrigrams = () => [];
const { lexiconFor } = openLanguages(encodeLanguages(languages, noTrigrams));

describe('a pack of languages', () => {
  it('holds the rules as they are written', () => {
    for (const rules of languages) expect(JSON.parse(JSON.stringify(rules)), rules.code).toEqual(rules);
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['nb', 'no'],
    ['MS', 'id'],
    ['zh_Hant', 'zh'],
  ])('reads %s with the rules of %s, each compiled once', (tag, code) => {
    expect(lexiconFor(tag)).toBe(lexiconFor(code));
    expect(rulesOf(code)).not.toBeNull();
  });

  it('reads what it has no rules for with those of English', () => {
    expect(lexiconFor('xx')).toBe(lexiconFor('en'));
    expect(lexiconFor(null)).toBe(lexiconFor('en'));
  });

  it('says where what it reads is damaged', () => {
    const damaged = openLanguages(encodeLanguages(languages, noTrigrams).map((byte) => (byte === 0x7d ? 0x00 : byte)));
    expect(() => damaged.lexiconFor('de')).toThrow(PackError);
  });

  it('says where bytes are no pack of languages', () => {
    expect(() => openLanguages(encodeContainer([]))).toThrow(PackError);
    expect(() => openLanguages(new Uint8Array())).toThrow(PackError);
  });
});
