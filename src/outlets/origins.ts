import { foldName } from './fold.ts';
import { ORIGIN_WORDS } from './origin-table.ts';

/** What a name says of where its outlet is from: "the British newspaper The Times", "el Times de Londres". */
export interface Origin {
  /** ISO 3166-1 alpha-2. */
  countries: ReadonlySet<string>;
  /** The name without the words that say so. */
  bare: string;
}

/** "US" is a country, "us" is not. */
const LONGEST_ABBREVIATION = 3;
/** "de", "of", "aus": between a name and the place behind it. */
const JOINT = /^\p{Lowercase}{1,4}$/u;
/** "The", "el": before an adjective it is no part of the name. */
const ARTICLE = /^\p{Alphabetic}\p{Lowercase}{0,2}$/u;
/** Arabic and Hebrew write it as one with the adjective. */
const ARTICLE_GROWN_ON = /^(?:[ولب]?ال|ה)/;
const POSSESSIVE = /'\p{Alphabetic}?$/u;
/** Words of countries that have two. */
const PAIRED = /^(?:south|new|costa|hong|kuala|sri|tel|zuid|états|etats|güney|nouvelle)$/i;
/** Letters by which stems are filed. */
const HEAD = 2;

/** Reads off a name, as a page writes it, where its outlet is said to be from; null where it says nothing, or nothing else. */
export function originOf(name: string): Origin | null {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return null;
  const countries = new Set<string>();
  const kept: string[] = [];
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? '';
    const one = countryIn(word);
    const country = one ?? countryInPair(word, words[k + 1]);
    if (country === null) {
      kept.push(word);
      continue;
    }
    countries.add(country);
    if (one === null) k += 1;
    // With the word that joins it to the name.
    const joint = kept.at(-1) ?? '';
    if (k === words.length - 1 ? JOINT.test(joint) : kept.length === 1 && ARTICLE.test(joint)) kept.pop();
  }
  return countries.size > 0 && kept.length > 0 ? { countries, bare: kept.join(' ') } : null;
}

/** The country that a word points to: "British", "Calcutta-based", "London's", "البريطانية". */
function countryIn(written: string): string | null {
  const folded = foldName(written).replace(POSSESSIVE, '');
  const hasCase = written !== written.toUpperCase();
  if (folded.length <= LONGEST_ABBREVIATION && hasCase && written === written.toLowerCase()) return null;
  const bare = folded.replace(ARTICLE_GROWN_ON, '');
  const joined = folded.indexOf(' ');
  return (
    lookUp(folded) ?? (bare === folded ? null : lookUp(bare)) ?? (joined > 0 ? lookUp(folded.slice(0, joined)) : null)
  );
}

/** "South Korean". */
function countryInPair(word: string, next: string | undefined): string | null {
  if (next === undefined || !PAIRED.test(word)) return null;
  return lookUp(foldName(`${word} ${next}`));
}

function lookUp(word: string): string | null {
  stems ??= prepare();
  const found = stems
    .get(word.slice(0, HEAD))
    ?.find(({ text, open }) => (open ? word.startsWith(text) : word === text));
  return found?.country ?? null;
}

interface Stem {
  text: string;
  /** Any ending may follow. */
  open: boolean;
  country: string;
}

/** By their first letters. */
let stems: Map<string, Stem[]> | null = null;

function prepare(): Map<string, Stem[]> {
  const made = new Map<string, Stem[]>();
  for (const [country, row] of Object.entries(ORIGIN_WORDS)) {
    for (const word of row.split(' ')) {
      const text = word.replace('*', '').replace('_', ' ');
      const among = made.get(text.slice(0, HEAD));
      const stem = { text, open: word.endsWith('*'), country };
      if (among) among.push(stem);
      else made.set(text.slice(0, HEAD), [stem]);
    }
  }
  return made;
}
