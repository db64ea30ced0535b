import type { LanguageRules } from './language.ts';
import { compile, type Lexicon } from './lexicon.ts';

/** The rules for a BCP 47 tag, ready to read with; those of English for any other. */
export type LexiconFor = (tag: string | null) => Lexicon;

/** Read where a language has no rules of its own. */
const FALLBACK = 'en';

/**
 * Compiles the rules of a language when they are first asked for.
 * @param rulesOf the rules for a primary language subtag; null where there are none. There must be some for `en`
 */
export function lexicons(rulesOf: (primary: string) => LanguageRules | null): LexiconFor {
  const byTag = new Map<string, Lexicon>();
  const byCode = new Map<string, Lexicon>();
  return (tag) => {
    const primary = tag?.toLowerCase().split(/[-_]/, 1)[0] ?? FALLBACK;
    const known = byTag.get(primary);
    if (known) return known;
    const rules = rulesOf(primary) ?? rulesOf(FALLBACK);
    if (rules === null) throw new RangeError(`There are no rules for ${FALLBACK}.`);
    const lexicon = byCode.get(rules.code) ?? compile(rules);
    byCode.set(rules.code, lexicon);
    byTag.set(primary, lexicon);
    return lexicon;
  };
}
