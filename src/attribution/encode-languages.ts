import { encodeTrigrams, type ModelOf } from '../article/encode-trigrams.ts';
import { rulesName } from '../packs/bundled.ts';
import { encodeContainer } from '../packs/container.ts';
import { differences } from '../packs/differences.ts';
import { compile } from './compile.ts';
import type { LanguageRules } from './language.ts';
import { CODES, FORM_NUMBERS, type PackedHead, packedState } from './language-pack.ts';

/**
 * Encodes what tells languages from each other into the bytes of a pack that `openLanguages` reads in place: whose rules serve
 * which tags, and the sections of encode-trigrams.ts.
 */
export function encodeLanguages(languages: readonly LanguageRules[], modelOf: ModelOf): Uint8Array {
  const codes = languages.flatMap(({ code, also }) => [code, ...(also ?? [])].map((tag) => [tag, code] as const));
  return encodeContainer([
    [CODES, new TextEncoder().encode(JSON.stringify(Object.fromEntries(codes)))],
    ...encodeTrigrams(modelOf),
  ]);
}

/** Compiles the rules of a language into the bytes of a pack of their own. */
export function encodeRules(rules: LanguageRules): Uint8Array {
  return encodeContainer([[rulesName(rules.code), encodeLanguage(rules)]]);
}

/** A section of lines, as `openLanguages` reads it. */
function encodeLanguage(rules: LanguageRules): Uint8Array {
  const { head, states, lists, forms, sides } = compile(rules);
  const first: PackedHead = { head, rows: { states: states.length, lists: lists.length } };
  const steps = [...lists.map((list) => differences(list, 1)), differences(forms.flat(), FORM_NUMBERS)];
  const lines = [first, ...states.map(packedState), ...steps].map((row) => JSON.stringify(row));
  return new TextEncoder().encode([...lines, ...sides].join('\n'));
}
