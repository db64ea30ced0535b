import { bucketEnd, bucketOf, hashText, printOf } from '../packs/buckets.ts';
import type { Container } from '../packs/container.ts';
import { openRuns } from '../packs/runs.ts';
import { openTexts, type Texts } from '../packs/texts.ts';
import type { AddressBook } from './addresses.ts';
import { hasOwnArticle, isCommonNoun, isNameNotWord } from './everyday.ts';
import { foldName, foldWords } from './fold.ts';
import { ANYWHERE_ELSE } from './layout.ts';
import { nameKey, readingsOf, withoutQualifier } from './names.ts';
import { originOf } from './origins.ts';
import type { NameContext, NameMatch } from './outlet.ts';
import { primaryLanguage } from './primary-language.ts';
import { isLinked, settle, settleCompatriots, writes } from './settle.ts';
import type { OutletTable } from './table.ts';

/** Finds the outlet that goes by a name, as a page writes it. Throws PackError where the pack is damaged. */
export type FindByName = (name: string, context?: NameContext) => NameMatch;

/** Views on the names of a pack. Throws PackError where a section is missing. */
export function openNames(pack: Container, table: OutletTable, addresses: AddressBook): FindByName {
  const buckets = openRuns(pack.bytes('name.buckets'), 'name.buckets');
  const nameOrder = pack.column('name.order');
  const prints = pack.bytes('name.prints');
  const collisions = openTexts(pack.bytes('collision'), 'collision');
  const everyday = openTexts(pack.bytes('everyday'), 'everyday');
  const homonyms = openTexts(pack.bytes('homonym'), 'homonym');

  const filed = new Map<number, string>();
  /** The key of an entry of `name.text`. Each is worked out once, as others in its bucket are asked for over and over. */
  const keyOf = (number: number): string => {
    const known = filed.get(number);
    if (known !== undefined) return known;
    const key = nameKey(withoutQualifier(table.nameAt(number)));
    if (filed.size >= MOST_KEYS) filed.clear();
    filed.set(number, key);
    return key;
  };

  const holdersOf = (key: string): ReadonlyMap<number, string[]> => {
    const hash = hashText(key);
    const bucket = bucketOf(hash, buckets);
    const start = buckets.startOf(bucket);
    const end = bucketEnd(bucket, start, buckets, nameOrder.length);
    let holders: Map<number, string[]> | null = null;
    for (let i = start; i < end; i++) {
      // Most keys are nobody's: to read the names of a bucket for those costs more than all else of a look-up.
      if (prints[i] !== printOf(hash)) continue;
      const number = nameOrder[i] ?? 0;
      if (keyOf(number) !== key) continue;
      const outlet = table.outletOfName(number);
      holders ??= new Map();
      holders.set(outlet, [...(holders.get(outlet) ?? []), table.nameAt(number)]);
    }
    return holders ?? NOBODY;
  };

  const isCollision = (key: string): boolean => {
    const at = lowerBound(collisions, key);
    return at < collisions.length && collisions.at(at) === key;
  };

  /** Whether a key is a word of a language, or of any where the language is not known. */
  const isEveryday = (key: string, language: string | null): boolean => {
    const languages = languagesOf(everyday, key);
    return languages.length > 0 && (language === null || languages.includes(language));
  };

  /** Whether an outlet is from where the page says; a bare word beside a country ("American Express") is a name only of one known abroad. */
  const isFrom = (outlet: number, texts: readonly string[], { name, marked, from }: Said): boolean => {
    const { country, knownAbroad } = table.holderOf(outlet);
    return country !== null && from.has(country) && (marked || knownAbroad || hasOwnArticle(name, texts));
  };

  /**
   * Whether a name that nothing marks is rather a word, or the name of something else, in the language of the page. A
   * word is so where the outlet neither publishes in the language nor is known abroad: German gives every noun a capital.
   * Initials are the outlet's in its own country, and a name is where it has the article of the outlet's: “The Hindu”.
   */
  const isSomethingElse = (outlet: number, texts: readonly string[], mention: Mention): boolean => {
    const { name, keys, language, context } = mention;
    if (language === null || hasOwnArticle(name, texts)) return false;
    const holder = table.holderOf(outlet);
    const publishes = writes([holder], language);
    const languages = keys.flatMap((key) => languagesOf(homonyms, key));
    if (languages.includes(language) || (languages.includes(ANYWHERE_ELSE) && publishes !== true)) {
      return !(isInitials(name) && holder.country !== null && holder.country === context.country);
    }
    return publishes === false && !holder.knownAbroad && keys.some((key) => isEveryday(key, language));
  };

  /** @param from countries that the page says the outlet is from; others are not meant then */
  const settleByName = (name: string, context: NameContext, from: ReadonlySet<string> | null): Settled => {
    const language = context.language ? primaryLanguage(context.language) : null;
    let literal: readonly string[] | null = null;
    for (const { keys, marked, inflected } of readingsOf(name, language)) {
      literal ??= keys;
      const those = keys.filter((key) => holdersOf(key).size > 0);
      // Most phrases that are looked up are nobody's name, and need no second look.
      if (those.length === 0) continue;
      const holders = new Map<number, string[]>();
      const words = new Set<number>();
      // Not meant, though they share the name with those who may be.
      const others = new Set<string>();
      for (const key of those) {
        const held = holdersOf(key);
        const isWord = isCommonNoun(name) || (inflected && !marked) || isEveryday(key, language);
        for (const [outlet, texts] of held) {
          if (from && !isFrom(outlet, texts, { name, marked, from })) continue;
          holders.set(outlet, texts);
          if (isLinked(table.refOf(outlet).domain, context)) continue;
          const knownAbroad = table.isKnownAbroad(outlet);
          const isMeant = (text: string) => isNameNotWord({ mention: name, name: text, marked, knownAbroad });
          if (isWord && !texts.some(isMeant)) words.add(outlet);
          const mention = { name, keys: literal, language, context };
          if (!marked && isSomethingElse(outlet, texts, mention)) others.add(table.refOf(outlet).domain);
        }
      }
      if (holders.size === 0) continue;
      const exact = new Set([...closest(holders, name)].map((outlet) => table.refOf(outlet).domain));
      const isShared = marked ? keys.some(isCollision) : isCollision(foldWords(foldName(name)));
      // What means something else first is the one outlet's name where it is marked as one: „24 часа“.
      const isOnly = marked && holders.size === 1 && !isInitials(name);
      const sharing = !isShared || isOnly ? 'none' : isInitials(name) ? 'initials' : 'name';
      const settled = (among: Iterable<number>) => {
        const them = [...among].map(table.holderOf);
        return from ? settleCompatriots(them, exact, context) : settle(them, exact, sharing, context);
      };
      const meant = nearest(holders, name, table.isKnownAbroad).filter((outlet) => !words.has(outlet));
      const { candidates, outlet: first } = settled(holders.keys());
      const outlet = meant.length === holders.size ? first : settled(meant).outlet;
      const match = { outlet: outlet !== null && others.has(outlet.domain) ? null : outlet, candidates };
      return { match, isLiteral: keys === literal };
    }
    return { match: { outlet: null, candidates: [] }, isLiteral: false };
  };

  /** Where words beside the name say where the outlet is from, one that has the name and is from there; else nobody in doubt. */
  const settleByOrigin = (name: string, context: NameContext): NameMatch => {
    const { match, isLiteral } = settleByName(name, context, null);
    if (match.outlet && (isLiteral || match.candidates.length === 1)) return match;
    const origin = originOf(name);
    if (!origin) return match;
    const { outlet, candidates } = settleByName(origin.bare, context, origin.countries).match;
    return outlet ? { outlet, candidates } : { ...match, outlet: null };
  };

  const byName = (name: string, context: NameContext = {}): NameMatch => {
    const match = settleByOrigin(name, context);
    if (match.outlet || !ADDRESS.test(name.trim())) return match;
    const outlet = addresses.byAddress(name.trim());
    if (!outlet) return match;
    return { outlet, candidates: [outlet, ...match.candidates.filter(({ domain }) => domain !== outlet.domain)] };
  };

  return byName;
}

/** Whom a name means; `isLiteral`: all of its words are that one's name. */
interface Settled {
  match: NameMatch;
  isLiteral: boolean;
}

/** A name, and where the outlet that it means is said to be from. */
interface Said {
  name: string;
  marked: boolean;
  from: ReadonlySet<string>;
}

/** A name on a page, where it is to be told whether an outlet is meant by it. */
interface Mention {
  name: string;
  /** Of the name as it stands. */
  keys: readonly string[];
  /** Primary language of the text. */
  language: string | null;
  context: NameContext;
}

/** So many keys are kept. */
const MOST_KEYS = 32_768;
const NOBODY: ReadonlyMap<number, string[]> = new Map();

/** Of all who have a name, those who write it in just this way, or else all without a qualifier, or else all. */
function closest(holders: ReadonlyMap<number, string[]>, name: string): Set<number> {
  const all = [...holders];
  const folded = foldName(name);
  const same = all.filter(([, texts]) => texts.some((text) => foldName(text) === folded));
  const plain = all.filter(([, texts]) => texts.some((text) => withoutQualifier(text) === text));
  const best = same.length > 0 ? same : plain.length > 0 ? plain : all;
  return new Set(best.map(([outlet]) => outlet));
}

/**
 * Those whom a name can mean: with a qualifier ("The Star (Kenya)") or an article only those who have it too, if there are any. Who is known
 * abroad is meant without the article as well, as sentences put their own in its place: "dal Mirror".
 */
function nearest(
  holders: ReadonlyMap<number, string[]>,
  name: string,
  isKnownAbroad: (outlet: number) => boolean,
): number[] {
  const folded = foldName(name);
  const those = (fits: (text: string) => boolean) =>
    [...holders].filter(([, texts]) => texts.some(fits)).map(([outlet]) => outlet);
  const qualified = withoutQualifier(name) === name ? [] : those((text) => foldName(text) === folded);
  if (qualified.length > 0) return qualified;
  const same = those((text) => foldName(withoutQualifier(text)) === folded);
  if (same.length === 0) return [...holders.keys()];
  const isBare = nameKey(name) === foldWords(folded) && !same.some(isKnownAbroad);
  return isBare ? [...holders.keys()].filter((outlet) => same.includes(outlet) || isKnownAbroad(outlet)) : same;
}

/** The languages that a sorted list of names has for a key; none where the key is not in it. */
function languagesOf(list: Texts, key: string): string[] {
  const at = lowerBound(list, `${key}\t`);
  const [found, languages = ''] = at < list.length ? list.at(at).split('\t') : [];
  return found === key ? languages.split(' ') : [];
}

/** The first of sorted strings that is not less than another. */
function lowerBound(sorted: Texts, text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted.at(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name that is written as an address. */
const ADDRESS = /^[^\s@]{2,}\.[\p{Alphabetic}-]{2,}(?:\/\S*)?$/u;
const MARKS = /^[\p{P}\s]+|[\p{P}\s]+$/gu;
/** "ABC", "APA": initials belong to whoever has them. */
function isInitials(name: string): boolean {
  return /^\p{Uppercase}{2,5}$/u.test(name.replace(MARKS, ''));
}
