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

/**
 * The ways to read a name as a page writes it, the most literal first: as it stands, without the words that say what
 * it is ("the Guardian newspaper", "газета «Известия»"), and then with each word in its base form, by the regular
 * endings of the language. Each is given as keys; those of a later reading count only where an earlier one finds nobody.
 */
export function readingsOf(name: string, language: string | null): string[][] {
  const words = wordsOf(language);
  const raw = name.slice(0, LONGEST_NAME);
  const folded = foldName(raw);
  const literal = [...new Set([folded, foldName(withoutQualifier(raw))].flatMap((name) => keysOf(name, words)))];
  const stripped = [withoutApposition(folded, words), ...quotedIn(raw), ...afterApposition(folded, words)]
    .flatMap((reading) => keysOf(reading, words))
    .filter((key) => !literal.includes(key));
  const unjointed = withoutJointEnding(raw, words);
  const inflected = [...stripped, ...literal, ...(unjointed === null ? [] : keysOf(foldName(unjointed), words))];
  const bases = [...inflected, ...inflected.flatMap((key) => baseForms(key, words))];
  return [literal, stripped, [...new Set(bases)].filter((key) => !literal.includes(key) && !stripped.includes(key))];
}

/** Nothing that is a name is longer. */
const LONGEST_NAME = 160;
/** Bounds the readings of one name; a name of four words has no more in any language known here. */
const MOST_READINGS = 160;

function keysOf(folded: string, words: NameWords): string[] {
  const bare = withoutArticle(folded, wordsOf(null));
  const keys = [foldWords(bare ?? folded)];
  const local = withoutArticle(folded, words);
  if (local !== null) keys.push(foldWords(local));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Null where the name starts with no article, or is nothing but one. */
function withoutArticle(folded: string, { articles, elided }: NameWords): string | null {
  const apostrophe = folded.indexOf("'");
  if (apostrophe > 0 && elided.has(folded.slice(0, apostrophe))) return folded.slice(apostrophe + 1).trim() || null;
  const space = folded.indexOf(' ');
  if (space > 0 && articles.has(folded.slice(0, space))) return folded.slice(space + 1);
  return null;
}

/** Takes off what says what the thing is, at either end, as long as something is left. */
function withoutApposition(folded: string, words: NameWords): string {
  let rest = folded;
  for (let round = 0; round < 4; round++) {
    const before = rest;
    rest = withoutArticle(rest, words) ?? rest;
    const phrase = words.appositions.find(
      (words) => rest.length > words.length && (rest.startsWith(`${words} `) || rest.endsWith(` ${words}`)),
    );
    if (phrase !== undefined) {
      rest = rest.startsWith(`${phrase} `) ? rest.slice(phrase.length + 1) : rest.slice(0, -phrase.length - 1);
    } else {
      const attached = words.attached.find((ending) => rest.length > ending.length + 1 && rest.endsWith(ending));
      if (attached !== undefined) rest = rest.slice(0, -attached.length);
    }
    if (rest === before) break;
  }
  return rest;
}

/** What stands in quotation marks where a name comes with words before or after it: 'the daily "Example"'. */
function quotedIn(name: string): string[] {
  const quoted = QUOTED.exec(name);
  return quoted?.[1] === undefined || quoted[0].length === name.length ? [] : [foldName(quoted[1])];
}

const QUOTED = /[«„“"‹《「『]([^«»„“”"‹›《》「」『』]{2,80})[»“”"›》」』]/;

/** The name in "the German news agency Example": what follows the word that says what it is, and an adjective or two. */
function afterApposition(folded: string, words: NameWords): string[] {
  for (const apposition of words.appositions) {
    const at = folded.indexOf(` ${apposition} `);
    if (at > 0 && folded.slice(0, at).split(' ').length <= 3) return [folded.slice(at + apposition.length + 2)];
  }
  return [];
}

/** "BBC:n", "Example's", "AFP-em": the name without the ending that is set apart from it; else null. */
function withoutJointEnding(name: string, { joints }: NameWords): string | null {
  const found = /^(.{2,})(['’:-])\p{L}{1,7}$/u.exec(name.trim());
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
