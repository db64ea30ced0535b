/** A pattern that is found in a text whatever its case. All offsets are UTF-16, in the text as it was given. */
export interface AnyCase {
  test(text: string): boolean;
  /** Where it is found first, or -1. */
  search(text: string): number;
  /** What its first group holds of the text; null where it is not found, or the group is empty. */
  group(text: string): string | null;
  /** The text without the first place where it is found. */
  without(text: string): string;
}

/**
 * A pattern for texts in any case. It is held against the text in lower case, since a browser works out for each letter of an
 * expression that ignores case which others are the same, and takes three times as long to compile it as one that does not.
 * The expression is made when the first text is held against it, which many an article never comes to. That throws RangeError where
 * the pattern has a capital letter, which would never be found.
 *
 * @param pattern the source of an expression, whose letters are small
 */
export function anyCase(pattern: string): AnyCase {
  let made: RegExp | null = null;
  const expression = (): RegExp => {
    made ??= expressionOf(pattern);
    return made;
  };
  return {
    test: (text) => expression().test(lowerCase(text)),
    search: (text) => lowerCase(text).search(expression()),
    group(text) {
      const [start, end] = expression().exec(lowerCase(text))?.indices?.[1] ?? [0, 0];
      return text.slice(start, end) || null;
    },
    without(text) {
      const match = expression().exec(lowerCase(text));
      return match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text;
    },
  };
}

function expressionOf(pattern: string): RegExp {
  requireSmallLetters(pattern);
  return new RegExp(pattern, 'du');
}

/** Throws RangeError where the source of an expression has a capital letter, which would never be found in small ones. */
export function requireSmallLetters(pattern: string): void {
  const letters = pattern.replace(/\\[pP]\{[^}]*\}|\\./gu, '');
  if (letters !== letters.toLowerCase()) throw new RangeError(`A pattern for any case has capital letters: ${pattern}`);
}

/** A text in lower case, each letter where it was: the few that would become longer stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/\p{Uppercase}/gu, sameLength);
}

function sameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
