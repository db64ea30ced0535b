import { encodeTrigrams, type ModelOf } from '../article/encode-trigrams.ts';
import { encodeContainer } from '../packs/container.ts';
import { differences } from '../packs/differences.ts';
import { compile } from './compile.ts';
import type { LanguageRules } from './language.ts';
import { FORM_NUMBERS, OTHER_TAGS, type PackedHead, rulesSection } from './language-pack.ts';

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
  const first: PackedHead = { head, rows: { states: states.length, lists: lists.length } };
  const steps = [...lists.map((list) => differences(list, 1)), differences(forms.flat(), FORM_NUMBERS)];
  const lines = [first, ...states, ...steps].map((row) => JSON.stringify(row));
  return new TextEncoder().encode([...lines, ...sides].join('\n'));
}
