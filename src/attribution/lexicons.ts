import type { LanguageReader } from './compiled.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';

/** The rules for a BCP 47 tag, ready to read with; those of English for any other. */
export type LexiconFor = (tag: string | null) => Lexicon;

/** Read where a language has no rules of its own. */
export const FALLBACK = 'en';

/**
 * Opens the rules of a language when they are first asked for.
 * @param readerOf the compiled rules for a primary language subtag; null where there are none. There must be some for `en`
 */
export function lexicons(readerOf: (primary: string) => LanguageReader | null): LexiconFor {
  const byTag = new Map<string, Lexicon>();
  const byCode = new Map<string, Lexicon>();
  return (tag) => {
    const primary = primaryOf(tag);
    const known = byTag.get(primary);
    if (known) return known;
    const reader = readerOf(primary) ?? readerOf(FALLBACK);
    if (reader === null) throw new RangeError(`There are no rules for ${FALLBACK}.`);
    const lexicon = byCode.get(reader.head.code) ?? openLexicon(reader);
    byCode.set(reader.head.code, lexicon);
    byTag.set(primary, lexicon);
    return lexicon;
  };
}

/** The primary language subtag of a tag, in lower case. */
export function primaryOf(tag: string | null): string {
  return tag?.toLowerCase().split(/[-_]/, 1)[0] ?? FALLBACK;
}
