/**
 * What the path or the query of an article's address holds, as far as match patterns can say it: a number, or three words that are
 * joined. Of 1,993 pages that carry one of the stories in the dataset, 27 have neither, and most of those are lists.
 */
const SIGNS = [...'0123456789', '-*-', '_*_'];

/** First parts of paths below which sites have lists, shops, forums, manuals and tools, whatever else the address holds. */
const ELSEWHERE =
  'author autor dp docs document documents forum forums listing mail maps members products profile questions r search shop spreadsheets t tag tags threads user users wiki'.split(
    ' ',
  );

/** The addresses within a match pattern, which ends in `/*`, that can be an article's. Some of them are those of `otherAddresses`. */
export function articleAddresses(pattern: string): string[] {
  return SIGNS.map((sign) => pattern.replace(/\*$/, `*${sign}*`));
}

/** The addresses within a match pattern, which ends in `/*`, that are none of an article's, numbers or not. */
export function otherAddresses(pattern: string): string[] {
  return ELSEWHERE.map((part) => pattern.replace(/\*$/, `${part}/*`));
}
