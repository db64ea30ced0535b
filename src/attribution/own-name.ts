import type { Page } from './page.ts';

/** A name inside an address, without spaces, is no shorter. */
const SHORTEST_IN_ADDRESS = 3;
/** Cases change the last letters of a word, not the first: «Городу на реке», Город на реке. */
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 3;

/** Whether a name is what the site calls itself, or what its address spells. */
export function isOwnName({ article: { siteName, url } }: Page, name: string): boolean {
  const letters = lettersOf(name);
  const isInAddress = letters.length >= SHORTEST_IN_ADDRESS && lettersOf(hostOf(url)).includes(letters);
  return name === siteName || isInAddress;
}

const IN_MARKS = /[«“„"「『《]([^«»“”„"「」『』《》]+)[»”"」』》]/u;

/**
 * Whether a name is the site's own, in full or in short, in whatever case and with what stands before it: "the Gazette" in the Fenside
 * Gazette.
 */
export function isShortForOwn({ article: { siteName } }: Page, name: string): boolean {
  const own = wordsOf(siteName ?? '');
  const words = wordsOf(IN_MARKS.exec(name)?.[1] ?? name);
  if (own.length === 0 || words.length === 0) return false;
  return opens(own, words) || ends(own, words) || ends(own, words.slice(1)) || ends(words, own);
}

/** With fewer letters a site's name opens other names by chance. */
const SHORTEST_OPENING = 6;

/** Whether a name that no index knows is the site's own, in full, in short or with a word more: "Fenside Gazette News". */
export function isOwnInAnyForm(page: Page, name: string): boolean {
  const own = lettersOf(page.article.siteName ?? '');
  const hasMore = own.length >= SHORTEST_OPENING && lettersOf(name).startsWith(own);
  return hasMore || isOwnName(page, name) || isShortForOwn(page, name);
}

/** Whether a name is all of the site's own. */
export function isWholeOwn({ article: { siteName } }: Page, name: string): boolean {
  const own = wordsOf(siteName ?? '');
  return own.length > 0 && own.join(' ') === wordsOf(name).join(' ');
}

function opens(all: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.length <= all.length && part.every((word, k) => alike(word, all[k] ?? ''));
}

function ends(all: readonly string[], part: readonly string[]): boolean {
  return opens(all.slice(Math.max(0, all.length - part.length)), part);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{ID_Continue}+/gu) ?? [];
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = Math.max(SHORTEST_STEM, Math.min(a.length, b.length) - LONGEST_ENDING + 1);
  return Math.abs(a.length - b.length) <= LONGEST_ENDING && a.slice(0, stem) === b.slice(0, stem) && stem <= a.length;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{Alphabetic}\d]/gu, '');
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/]*)/.exec(url)?.[1] ?? '';
}
