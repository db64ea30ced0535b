import { encodeTrigrams, type ModelOf } from '../article/encode-trigrams.ts';
import { encodeContainer } from '../packs/container.ts';
import type { LanguageRules } from './language.ts';
import { OTHER_TAGS, rulesSection } from './language-pack.ts';

/**
 * Compiles the rules of languages, and models that tell them from each other, into the bytes of a pack that `openLanguages`
 * reads in place: a section of JSON for each language, the other tags that its rules serve, and the sections of encode-trigrams.ts.
 */
export function encodeLanguages(languages: readonly LanguageRules[], modelOf: ModelOf): Uint8Array {
  const encoder = new TextEncoder();
  const json = (value: unknown) => encoder.encode(JSON.stringify(value));
  const others = languages.flatMap(({ code, also }) => (also ?? []).map((tag) => [tag, code] as const));
  return encodeContainer([
    [OTHER_TAGS, json(Object.fromEntries(others))],
    ...languages.map((rules): [string, Uint8Array] => [rulesSection(rules.code), json(rules)]),
    ...encodeTrigrams(modelOf),
  ]);
}
