import { foldName, foldWords } from './fold.ts';
import { nameKey, withoutQualifier } from './names.ts';

/** How a page writes a name that is an everyday word of its language, and how the outlet does. */
export interface Wording {
  /** As the page writes it. */
  mention: string;
  /** As the row has it. */
  name: string;
  /** The page marks it as a name, by quotation marks or by a word that says what it is. */
  marked: boolean;
  /** The outlet is known across borders, so that others write of it. */
  knownAbroad: boolean;
}

/**
 * Whether an everyday word ("time", "report", "известия") may stand for the outlet that is called so, and not for itself.
 * It needs a capital where its script has them; and where nothing else marks it as a name it has to be written as the
 * outlet writes it, with its article ("The Hill") and all in capitals ("ONE"), but for an ending in small letters.
 */
export function isNameNotWord({ mention, name, marked, knownAbroad }: Wording): boolean {
  const written = bareOf(mention);
  const own = bareOf(withoutQualifier(name));
  if (isLower(written) && !isLower(own)) return false;
  if (marked) return true;
  // “Ani” and “Dr” are no news agency and no broadcaster, however well ANI and DR are known.
  if (isAbbreviation(own) && !hasItsCapitals(written, own)) return false;
  if (knownAbroad) return true;
  // A single letter is a name only where something says so: “The i”.
  if (own.length < 2) return hasArticle(mention) && hasArticle(withoutQualifier(name));
  if (foldName(written) !== foldName(own)) return true;
  return hasArticle(mention) || !hasArticle(withoutQualifier(name));
}

/** An article and then no capital, or a single letter: "the campaign" is no name in any language that has both. */
export function isCommonNoun(mention: string): boolean {
  const bare = bareOf(mention);
  return bare.length < 2 || (isLower(bare) && hasArticle(mention.trim()));
}

/** Without the article in front, whose capital is only the sentence's. */
function bareOf(name: string): string {
  const trimmed = name.trim();
  return hasArticle(trimmed) ? trimmed.replace(/^[^\s’']+[\s’']+/, '') : trimmed;
}

/** Whether a name is written with the article that an outlet's has: “The Paper”, “Il Post”. */
export function hasOwnArticle(mention: string, names: readonly string[]): boolean {
  const written = mention.trim();
  return hasArticle(written) && names.some((name) => withoutQualifier(name) === written);
}

function hasArticle(name: string): boolean {
  return nameKey(name) !== foldWords(foldName(name));
}

function isAbbreviation(text: string): boolean {
  return text.length >= 2 && /^\p{Uppercase}[\p{Uppercase}\d]*$/u.test(text);
}

/** “HSS” and “HA” are no forms of “HS”: initials keep their capitals, and have none in an ending. */
function hasItsCapitals(written: string, abbreviation: string): boolean {
  const [capitals = ''] = /^\p{Uppercase}[\p{Uppercase}\d]+/u.exec(written) ?? [];
  return foldName(capitals) === foldName(abbreviation);
}

/** Without a capital, in a script that has them. */
function isLower(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}
