import { describe, expect, it } from 'vitest';
import { compile, readCompiled } from '../../src/attribution/compile.ts';
import { encodeLanguages, encodeRules } from '../../src/attribution/encode-languages.ts';
import type { LanguageRules } from '../../src/attribution/language.ts';
import { openLanguages } from '../../src/attribution/language-pack.ts';
import { en } from '../../src/attribution/languages/en.ts';
import { languages, rulesOf } from '../../src/attribution/languages/index.ts';
import { no as norwegian } from '../../src/attribution/languages/no.ts';
import { openLexicon } from '../../src/attribution/lexicon.ts';
import { tokenize } from '../../src/attribution/tokens.ts';
import { encodeContainer, PackError } from '../../src/packs/container.ts';

const noTrigrams = () => [];
const packed = (...all: LanguageRules[]) => encodeLanguages(all, noTrigrams);
const { lexiconFor } = openLanguages(
  packed(...languages),
  languages.map((rules) => [rules.code, encodeRules(rules)]),
);

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

  it('says whose rules serve a language, before any have come in', () => {
    const opened = openLanguages(packed(...languages));
    expect(['nb', 'zh-Hant', 'xx', 'constructor', null].map(opened.rulesFor)).toEqual(['no', 'zh', 'en', 'en', 'en']);
    expect(() => opened.lexiconFor('nb')).toThrow('rules for “no” have not been read');
    opened.hold('no', encodeRules(norwegian));
    expect(opened.lexiconFor('nb')).toBe(opened.lexiconFor('no'));
  });

  it('refuses the rules for another language, and what is no pack of rules', () => {
    const opened = openLanguages(packed(...languages));
    expect(() => opened.hold('sv', encodeRules(norwegian))).toThrow(PackError);
    expect(() => opened.hold('sv', new Uint8Array(100))).toThrow(PackError);
    expect(() => opened.lexiconFor('sv')).toThrow('rules for “sv” have not been read');
  });

  it('says where what it reads is damaged', () => {
    const bracket = 0x5d;
    const damaged = openLanguages(packed(en), [['en', encodeRules(en).map((byte) => (byte === bracket ? 0 : byte))]]);
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
