import { encodeTrigrams, type ModelOf } from '../article/encode-trigrams.ts';
import { encodeContainer } from '../packs/container.ts';
import { compile } from './compile.ts';
import type { LanguageRules } from './language.ts';
import { OTHER_TAGS, type PackedHead, rulesSection } from './language-pack.ts';

/**
 * Compiles the rules of languages, and models that tell them from each other, into the bytes of a pack that `openLanguages`
 * reads in place: a section for each language, the other tags that its rules serve, and the sections of encode-trigrams.ts.
 */
export function encodeLanguages(languages: readonly LanguageRules[], modelOf: ModelOf): Uint8Array {
  const others = languages.flatMap(({ code, also }) => (also ?? []).map((tag) => [tag, code] as const));
  return encodeContainer([
    [OTHER_TAGS, new TextEncoder().encode(JSON.stringify(Object.fromEntries(others)))],
    ...languages.map((rules): [string, Uint8Array] => [rulesSection(rules.code), encodeLanguage(rules)]),
    ...encodeTrigrams(modelOf),
  ]);
}

/** A section of lines, as `openLanguages` reads it. */
function encodeLanguage(rules: LanguageRules): Uint8Array {
  const { head, states, lists, forms, sides } = compile(rules);
  const first: PackedHead = { head, rows: { states: states.length, lists: lists.length, forms: forms.length } };
  const lines = [first, ...states, ...lists, ...forms].map((row) => JSON.stringify(row));
  return new TextEncoder().encode([...lines, ...sides].join('\n'));
}
