import { describe, expect, it } from 'vitest';
import { compile, readCompiled } from '../../src/attribution/compile.ts';
import { encodeLanguages } from '../../src/attribution/encode-languages.ts';
import { openLanguages } from '../../src/attribution/language-pack.ts';
import { en } from '../../src/attribution/languages/en.ts';
import { languages, rulesOf } from '../../src/attribution/languages/index.ts';
import { openLexicon } from '../../src/attribution/lexicon.ts';
import { tokenize } from '../../src/attribution/tokens.ts';
import { encodeContainer, PackError } from '../../src/packs/container.ts';

const noTrigrams = () => [];
const { lexiconFor } = openLanguages(encodeLanguages(languages, noTrigrams));

describe('a pack of languages', () => {
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
    const bracket = 0x5d;
    const damaged = openLanguages(encodeLanguages([en], noTrigrams).map((byte) => (byte === bracket ? 0 : byte)));
    expect(() => damaged.lexiconFor('en')).toThrow(PackError);
  });

  it('gives back what was compiled', () => {
    const lexicon = openLexicon(readCompiled(compile(en)));
    const read = lexiconFor('en');
    const tokens = tokenize(
      'An official, who spoke on condition of anonymity, told the Quayside Ledger: “No.”',
      read.writing,
    );
    for (const k of tokens.keys()) expect(read.at(tokens, k)).toEqual(lexicon.at(tokens, k));
  });

  it('reads the words of a text as its rules say, whole and in part', () => {
    const lexicon = lexiconFor('en');
    const found = (text: string) => lexicon.at(tokenize(text, lexicon.writing), 0).map(({ length }) => length);
    expect(found('on condition of anonymity')).toContain(4);
    expect(found('on Thursday')).not.toContain(4);
  });

  it('says where bytes are no pack of languages', () => {
    expect(() => openLanguages(encodeContainer([]))).toThrow(PackError);
    expect(() => openLanguages(new Uint8Array())).toThrow(PackError);
  });
});
