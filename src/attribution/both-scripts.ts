import type { LanguageRules } from './language.ts';

/**
 * The rules of a language that is written in Latin and in Cyrillic letters alike, from those in Latin letters: each list and each form
 * stands in both, so that a text is read in whichever it is written.
 */
export function inBothScripts(rules: LanguageRules): LanguageRules {
  return inBoth(rules) as LanguageRules;
}

/** What says how the rules work, and is no word of the language. */
const NO_WORDS = new Set(['code', 'also', 'writing', 'kind', 'needs', 'role', 'name', 'where']);

function inBoth(value: unknown): unknown {
  if (typeof value === 'string') return [...new Set([value, cyrillic(value)])].filter((list) => list !== '').join(', ');
  if (Array.isArray(value)) {
    // A form stays beside its twin, as the first that fits wins.
    const forms = value.filter((item) => typeof item === 'string');
    if (forms.length === value.length) return [...new Set(forms.flatMap((form) => [form, cyrillic(form)]))];
    return value.map(inBoth);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, NO_WORDS.has(key) ? part : inBoth(part)]));
}

const LATIN = 'lj nj dž a b c č ć d đ e f g h i j k l m n o p r s š t u v z ž'.split(' ');
const CYRILLIC = 'љ њ џ а б ц ч ћ д ђ е ф г х и ј к л м н о п р с ш т у в з ж'.split(' ');
const LETTERS: ReadonlyMap<string, string> = new Map(LATIN.map((letter, k) => [letter, CYRILLIC[k] ?? letter]));
/** A slot, which stays as it is, or a letter. */
const SLOT_OR_LETTER = /\{\w+\}|lj|nj|dž|\p{Lowercase}/gu;

function cyrillic(latin: string): string {
  return latin.replace(SLOT_OR_LETTER, (found) => LETTERS.get(found) ?? found);
}
