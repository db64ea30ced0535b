import { foldName, foldWords } from './fold.ts';
import { type NameWords, wordsOf } from './name-words.ts';

/**
 * The key under which a name is filed: folded, without the article that it starts with. Two names with one key are
 * spellings of one another, but for the article.
 */
export function nameKey(name: string): string {
  const folded = foldName(name);
  return foldWords(withoutArticle(folded, wordsOf(null)) ?? folded);
}

/** "The Guardian (Nigeria)" is "The Guardian" where it is at home. */
export function withoutQualifier(name: string): string {
  const open = name.lastIndexOf(' (');
  return open > 0 && name.endsWith(')') ? name.slice(0, open) : name;
}

/** One way to read a name. */
export interface Reading {
  keys: readonly string[];
  /** The page marks it as a name: by quotation marks, or by a word that says what it is. */
  marked: boolean;
  /** Each word is brought to its base form, so that a word may be hit by chance: Finnish "tässä" is no TASS. */
  inflected: boolean;
}

/**
 * The ways to read a name as a page writes it, the most literal first: as it stands, without the words that say what
 * it is ("the Guardian newspaper", "газета «Известия»"), and then with each word in its base form, by the regular
 * endings of the language. A later reading counts only where an earlier one finds nobody.
 */
export function* readingsOf(name: string, language: string | null): Generator<Reading> {
  const words = wordsOf(language);
  const raw = name.slice(0, LONGEST_NAME).trim();
  const plain = withoutQualifier(raw);
  const literal = distinct([...keysOf(raw, words), ...(plain === raw ? [] : keysOf(plain, words))]);
  const isQuoted = /^\p{Pi}|^["'„‚《「『]/u.test(raw);
  yield { keys: literal, marked: isQuoted, inflected: false };
  const stripped = distinct(shorterReadings(raw, words).flatMap((reading) => keysOf(reading, words)));
  const shorter = stripped.filter((key) => !literal.includes(key));
  yield { keys: shorter, marked: true, inflected: false };
  const unjointed = withoutJointEnding(raw, words);
  const bases = distinct([...stripped, ...literal, ...(unjointed === null ? [] : keysOf(unjointed, words))]);
  const rest = inflections(bases, words).filter((key) => !literal.includes(key) && !stripped.includes(key));
  yield { keys: rest, marked: isQuoted || shorter.length > 0, inflected: true };
}

/** Keys with all base forms that their words can come from. */
function inflections(bases: string[], words: NameWords): string[] {
  if (!words.endsLatin && bases.every((key) => ASCII.test(key))) return bases;
  const isFixed = words.endings.size === 0 && words.prefixes.length === 0 && words.attached.length === 0;
  if (isFixed) return bases;
  const forms = [...bases, ...bases.flatMap((key) => baseForms(key, words))];
  return distinct([...forms, ...forms.flatMap((form) => withoutAttached(form, words))]);
}

const ASCII = /^\p{ASCII}*$/u;
/** Nothing that is a name is longer. */
const LONGEST_NAME = 160;
/** Bounds the readings of one name; a name of four words has no more in any language known here. */
const MOST_READINGS = 160;
/** "ИА", "МИЦ", "TV". */
const LONGEST_ABBREVIATION = 4;
/** The longest phrases that say what a name is have so many words. */
const LONGEST_APPOSITION = 4;

function distinct(keys: string[]): string[] {
  if (keys.length < 2) return keys[0] === '' ? [] : keys;
  return [...new Set(keys)].filter((key) => key !== '');
}

function keysOf(name: string, words: NameWords): string[] {
  const folded = foldName(name);
  const keys = [foldWords(withoutArticle(folded, wordsOf(null)) ?? folded)];
  const local = withoutArticle(folded, words);
  if (local !== null) keys.push(foldWords(local));
  return keys;
}

/** Null where the name starts with no article, or is nothing but one. */
function withoutArticle(folded: string, { articles, elided }: NameWords): string | null {
  const apostrophe = folded.indexOf("'");
  if (apostrophe > 0 && elided.has(folded.slice(0, apostrophe))) return folded.slice(apostrophe + 1).trim() || null;
  const space = folded.indexOf(' ');
  if (space > 0 && articles.has(folded.slice(0, space))) return folded.slice(space + 1);
  return null;
}

/** The name in what a sentence says of it: without appositions, inside quotation marks, behind "the German daily". */
function shorterReadings(name: string, words: NameWords): string[] {
  const quoted = QUOTED.exec(name);
  if (quoted?.[1] !== undefined && quoted[0].length < name.length) return [quoted[1]];
  const attached = withoutAttached(name, words);
  const parts = withoutElision(name.split(/\s+/), words);
  if (!parts.some((part) => holdsApposition(part, words))) return attached;
  return [...withoutAppositions(parts, words), ...attached, ...afterApposition(parts, words)];
}

function withoutAttached(name: string, { attached }: NameWords): string[] {
  if (attached.length === 0) return [];
  const found = attached.filter((ending) => name.length > ending.length + 1 && name.endsWith(ending));
  return found.map((ending) => name.slice(0, -ending.length));
}

const QUOTED = /[«„“"‹《「『]([^«»„“”"‹›《》「」『』]{2,80})[»“”"›》」』]/;

/**
 * Takes off what says what the thing is, at either end, as long as something is left; nothing where nothing says so.
 * Behind a word of that kind an adjective or two may stand before the name: "quotidien russe Example".
 */
function withoutAppositions(parts: readonly string[], words: NameWords): string[] {
  let start = 0;
  let end = parts.length;
  let isMarked = false;
  for (let found = true; found; ) {
    found = false;
    if (end - start > 1 && words.articles.has(foldName(parts[start] ?? ''))) {
      start++;
      found = true;
    }
    for (let length = Math.min(LONGEST_APPOSITION, end - start - 1); length > 0; length--) {
      if (isApposition(parts.slice(start, start + length), words)) start += length;
      else if (!words.onlyBefore && isApposition(parts.slice(end - length, end), words)) end -= length;
      else continue;
      found = true;
      isMarked = true;
      break;
    }
  }
  if (!isMarked) return [];
  const bare = parts.slice(start, end).join(' ');
  const [, rest] = /^(?:\p{Lowercase}+\s+){1,3}(\p{Uppercase}.*)$/u.exec(start > 0 ? bare : '') ?? [];
  return rest === undefined ? [bare] : [bare, rest];
}

/** Most names hold no word that says what a name is. */
function holdsApposition(part: string, { appositionWords }: NameWords): boolean {
  const folded = foldName(part);
  return folded.includes(' ')
    ? folded.split(' ').some((word) => appositionWords.has(word))
    : appositionWords.has(folded);
}

/** "l’agence Example" without its first letter. */
function withoutElision(parts: readonly string[], { elided }: NameWords): readonly string[] {
  const [, article = '', rest = ''] = /^(\p{Alphabetic}{1,4})['’](.+)$/u.exec(parts[0] ?? '') ?? [];
  return elided.has(article.toLowerCase()) ? [rest, ...parts.slice(1)] : parts;
}

/** A capital makes such a word a part of the name ("The Weekly Standard"), but in languages that write all nouns so. */
function isApposition(parts: readonly string[], { appositions, capitals }: NameWords): boolean {
  const phrase = parts.join(' ');
  const isAbbreviation = phrase.length <= LONGEST_ABBREVIATION && phrase === phrase.toUpperCase();
  if (!capitals && !isAbbreviation && phrase !== phrase.toLowerCase()) return false;
  return appositions.has(foldName(phrase));
}

/** The name in "the German news agency Example": what follows the word that says what it is, and an adjective or two. */
function afterApposition(parts: readonly string[], words: NameWords): string[] {
  for (let start = 1; start <= 3; start++) {
    for (let length = Math.min(LONGEST_APPOSITION, parts.length - start - 1); length > 0; length--) {
      const rest = parts.slice(start + length).join(' ');
      if (!/^\p{Lowercase}/u.test(rest) && isApposition(parts.slice(start, start + length), words)) return [rest];
    }
  }
  return [];
}

/** "BBC:n", "Example's", "AFP-em": the name without the ending that is set apart from it; null at "San-Marino" and all else. */
function withoutJointEnding(name: string, { joints }: NameWords): string | null {
  const found = /^(.{2,})(['’:-])(?!\p{Uppercase})\p{Alphabetic}{1,7}$/u.exec(name.trim());
  if (found?.[1] === undefined || found[2] === undefined) return null;
  return joints.includes(found[2] === '’' ? "'" : found[2]) ? found[1] : null;
}

/** All base forms that the words of a key can come from, the key itself left out. */
function baseForms(key: string, { endings, prefixes }: NameWords): string[] {
  let forms = [''];
  for (const word of key.split(' ')) {
    const readings = new Set([word]);
    for (const [prefix, instead] of prefixes) {
      if (word.length > prefix.length + 1 && word.startsWith(prefix)) readings.add(instead + word.slice(prefix.length));
    }
    for (const reading of [...readings]) for (const base of basesOf(reading, endings)) readings.add(base);
    forms = forms.flatMap((form) => [...readings].map((reading) => (form === '' ? reading : `${form} ${reading}`)));
    if (forms.length > MOST_READINGS) return [];
  }
  return forms.slice(1);
}

/** A word keeps at least two letters of its own. */
function basesOf(word: string, endings: NameWords['endings']): string[] {
  const bases: string[] = [];
  for (let length = 1; length <= 7 && length <= word.length - 2; length++) {
    const stem = word.slice(0, -length);
    for (const base of endings.get(word.slice(-length)) ?? []) bases.push(stem + base);
  }
  return bases;
}
