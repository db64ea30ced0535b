/**
 * What the path or the query of an article's address holds, as far as match patterns can say it: a number, or three words that are
 * joined. Of 1,993 pages that carry one of the stories in the dataset, 27 have neither, and most of those are lists.
 */
const SIGNS = [...'0123456789', '-*-', '_*_'];

/** The addresses within a match pattern, which ends in `/*`, that can be an article's. */
export function articleAddresses(pattern: string): string[] {
  return SIGNS.map((sign) => pattern.replace(/\*$/, `*${sign}*`));
}
