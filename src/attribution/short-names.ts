import { Role } from './lexicon.ts';
import type { Page } from './page.ts';
import { read } from './reading.ts';
import type { Described } from './sources.ts';

/** Only so much of a text is looked through, for so many names, in UTF-16 units. */
const LONGEST_TEXT = 40_000;
const MOST_NAMES = 60;
const MOST_BEFORE = 4;
/** The end of a run of capitalised words. */
const RUN_BEFORE = /(?:\p{Uppercase}[\p{Alphabetic}\d.’'-]*\s+)+$/u;
const ONE_WORD = /^\p{Uppercase}[\p{Alphabetic}\d-]+$/u;

/**
 * What one word that is an outlet's name stands for where the article has said it in full before: "the Chronicle" for the Lorvik
 * Chronicle, and "Hill" without an article for Fiona Hill.
 */
export class ShortNames {
  #known = new Map<string, { full: string; isOutlet: boolean } | null>();

  /** The source as it was named before; itself where it was not. `isBare`: no article stands before it. */
  inFull(page: Page, source: Described, isBare: boolean): Described {
    const { outlet, name, span } = source;
    if (outlet === null || !ONE_WORD.test(name) || page.lexicon.writing.capitals === 'none') return source;
    // Whoever is named in full is so before the first short mention; a name is looked for once, however often it stands there.
    if (!this.#known.has(name) && this.#known.size < MOST_NAMES)
      this.#known.set(name, namedBefore(page, name, span[0]));
    const before = this.#known.get(name) ?? null;
    if (before === null) return source;
    const full = page.outlets.byName(before.full, { language: page.language }).outlet;
    if (before.isOutlet && full) {
      const isSame = full.domain === outlet.domain;
      return isSame ? source : { ...source, outlet: full, name: before.full };
    }
    return isBare ? { ...source, type: 'person', outlet: null, name: before.full } : source;
  }
}

/** The name with the capitalised words before it, where they are an outlet's name or a person's first ones. */
function namedBefore(page: Page, name: string, at: number): { full: string; isOutlet: boolean } | null {
  const text = page.article.text.slice(0, Math.min(at, LONGEST_TEXT));
  for (let found = text.indexOf(` ${name}`); found >= 0; found = text.indexOf(` ${name}`, found + 1)) {
    const end = found + 1 + name.length;
    if (/[\p{Alphabetic}\d]/u.test(text[end] ?? '')) continue;
    const run = RUN_BEFORE.exec(text.slice(Math.max(0, found - 60), found + 1))?.[0].trim();
    if (!run) continue;
    const words = run.split(/\s+/).slice(-MOST_BEFORE);
    // "The Lorvik Chronicle": the article is no part of the name.
    const opens = words.length > 1 && isArticle(page, words[0] ?? '') ? 1 : 0;
    for (let first = opens; first < words.length; first++) {
      const full = [...words.slice(first), name].join(' ');
      if (page.outlets.byName(full, { language: page.language }).outlet) return { full, isOutlet: true };
    }
    const [last = ''] = words.slice(-1);
    if (isFirstName(page, last)) return { full: `${last} ${name}`, isOutlet: false };
  }
  return null;
}

function isArticle({ lexicon }: Page, word: string): boolean {
  const { roles } = read(word, 0, word.length, lexicon);
  return ((roles[0] ?? 0) & Role.determiner) !== 0;
}

/** A word that no list of the language holds, that is no outlet, and longer than an initial. */
function isFirstName({ lexicon, outlets, language }: Page, word: string): boolean {
  const { tokens, roles } = read(word, 0, word.length, lexicon);
  const isListed = (roles[0] ?? 0) & ~(Role.particle | Role.credit);
  return tokens.length === 1 && word.length > 2 && isListed === 0 && !outlets.byName(word, { language }).outlet;
}
