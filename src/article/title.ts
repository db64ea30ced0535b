import { fold } from './names.ts';

/** What a page gives as its title, in its several places; null where it does not. */
export interface TitleSources {
  /** The texts of the level-one headings, in order. */
  headings: readonly string[];
  /** The texts of other elements that are named as a title, in order. */
  named: readonly string[];
  openGraph: string | null;
  linkedData: string | null;
  titleTag: string | null;
  siteNames: readonly string[];
}

const SEPARATOR = /\s+[|–—\-»«·•:/\\]{1,3}\s+|\s*[|｜»]\s*|\s*_(?=\p{Alphabetic})|\s::\s/gu;
/** A heading counts as the title if it shares this much of its words with what the head of the page says. */
const ENOUGH_SHARED = 0.5;
/** What it is worth that a heading opens a declared title, where the site's name would stand last, and to be of level one. */
const OPENING = 0.2;
const ENDS_PART = /^\s*(?:[|｜–—»·]|\s-|$)/;
const MAIN_HEADING = 0.15;

/**
 * The title of the article without the name of the site, or null. The visible heading is preferred where the head of the
 * page agrees with it, as it is what readers see and carries no suffix.
 */
export function chooseTitle(sources: TitleSources): string | null {
  const { openGraph, linkedData, titleTag, siteNames } = sources;
  const declared = [openGraph, linkedData, titleTag].filter((title) => title !== null && title !== '');
  const heading = bestHeading(sources, declared as string[]);
  if (heading) return withoutSubtitle(heading, declared as string[], siteNames);
  const stripped = declared
    .map((title) => stripSite(title as string, siteNames))
    .find((title) => !isSite(title, siteNames));
  if (stripped) return stripped;
  return sources.headings.find((heading) => heading !== '' && !isSite(heading, siteNames)) ?? null;
}

const SHORTEST_TITLE = 15;

/** A heading that goes on where a declared title ends, without any mark in between, has a subtitle in it. */
function withoutSubtitle(heading: string, declared: readonly string[], siteNames: readonly string[]): string {
  const title = declared
    .map((each) => stripSite(each, siteNames))
    .find(
      (each) =>
        each.length >= SHORTEST_TITLE &&
        heading.startsWith(each) &&
        /^\s+\p{Alphabetic}/u.test(heading.slice(each.length)),
    );
  return title ?? heading;
}

function bestHeading({ headings, named, siteNames }: TitleSources, declared: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = declared.length === 0 && headings.length === 1 ? 0 : ENOUGH_SHARED;
  for (const heading of [...headings.slice(0, 20), ...named.slice(0, 40)]) {
    if (heading.length < 2 || heading.length > 400 || isSite(heading, siteNames)) continue;
    const agreement = Math.max(0, ...declared.map((title) => shared(heading, title)));
    const opens = declared.filter(
      (title) => title.startsWith(heading) && ENDS_PART.test(title.slice(heading.length)),
    ).length;
    const score = agreement + OPENING * opens + (headings.includes(heading) ? MAIN_HEADING : 0);
    if (agreement >= ENOUGH_SHARED && score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;
}

/** The share of words that two titles have in common, counted in the shorter one, but at least half of its length. */
function shared(heading: string, declared: string): number {
  const a = wordsOf(heading);
  const b = new Set(wordsOf(declared));
  if (a.length === 0 || b.size === 0) return 0;
  const common = a.filter((word) => b.has(word)).length;
  return common / Math.max(a.length, Math.min(b.size, 3));
}

function wordsOf(text: string): string[] {
  const folded = text.toLowerCase().normalize('NFKC');
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(folded)) return [...folded.replace(/[^\p{Alphabetic}\d]/gu, '')];
  return folded.match(/\p{ID_Continue}+/gu) ?? [];
}

function isSite(title: string, siteNames: readonly string[]): boolean {
  const own = fold(title);
  return own === '' || siteNames.some((name) => fold(name) === own);
}

/** A title without a part, at its end or beginning, that names the site. */
function stripSite(title: string, siteNames: readonly string[]): string {
  const opening = /^([^:]{4,40}):\s+/.exec(title.trim());
  let rest = title.trim().slice(opening && isNameOfSite(opening[1] ?? '', siteNames) ? opening[0].length : 0);
  for (let round = 0; round < 3; round++) {
    const parts = [...rest.matchAll(SEPARATOR)];
    const last = parts.at(-1);
    const [first] = parts;
    if (!last || !first) break;
    const tail = rest.slice(last.index + last[0].length);
    const head = rest.slice(0, first.index);
    if (namesSite(tail, siteNames) || (/[|｜»_]|::/.test(last[0]) && tail.length <= 40 && last.index > tail.length))
      rest = rest.slice(0, last.index);
    else if (namesSite(head, siteNames)) rest = rest.slice(first.index + first[0].length);
    else break;
  }
  return rest.trim();
}

/** Whether the words before a colon are the site's name, and not just some of its words: they are mostly the subject. */
function isNameOfSite(words: string, siteNames: readonly string[]): boolean {
  const own = fold(words);
  return siteNames.some((name) => own.endsWith(fold(name)) && fold(name).length > 0.7 * own.length);
}

function namesSite(part: string, siteNames: readonly string[]): boolean {
  const own = fold(part);
  if (own.length < 2) return true;
  return siteNames.some((name) => {
    const site = fold(name);
    return site === own || (site.length > 3 && own.length > 3 && (own.includes(site) || site.includes(own)));
  });
}
