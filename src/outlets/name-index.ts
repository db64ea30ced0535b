import { bucketEnd, bucketOf, hashText } from '../packs/buckets.ts';
import type { Container } from '../packs/container.ts';
import { openRuns } from '../packs/runs.ts';
import { openTexts, type Texts } from '../packs/texts.ts';
import type { AddressBook } from './addresses.ts';
import { isCommonNoun, isNameNotWord } from './everyday.ts';
import { foldName, foldWords } from './fold.ts';
import { nameKey, readingsOf, withoutQualifier } from './names.ts';
import type { NameContext, NameMatch } from './outlet.ts';
import { isLinked, settle } from './settle.ts';
import type { OutletTable } from './table.ts';

/** Finds the outlet that goes by a name, as a page writes it. Throws PackError where the pack is damaged. */
export type FindByName = (name: string, context?: NameContext) => NameMatch;

/** Views on the names of a pack. Throws PackError where a section is missing. */
export function openNames(pack: Container, table: OutletTable, addresses: AddressBook): FindByName {
  const buckets = openRuns(pack.bytes('name.buckets'), 'name.buckets');
  const nameOrder = pack.column('name.order');
  const collisions = openTexts(pack.bytes('collision'), 'collision');
  const everyday = openTexts(pack.bytes('everyday'), 'everyday');

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
    const bucket = bucketOf(hashText(key), buckets);
    const start = buckets.startOf(bucket);
    const end = bucketEnd(bucket, start, buckets, nameOrder.length);
    let holders: Map<number, string[]> | null = null;
    for (let i = start; i < end; i++) {
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
    const at = lowerBound(everyday, `${key}\t`);
    const [word, languages = ''] = at < everyday.length ? everyday.at(at).split('\t') : [];
    return word === key && (language === null || languages.split(' ').includes(language));
  };

  const settleByName = (name: string, context: NameContext): NameMatch => {
    const language = context.language?.toLowerCase().split('-')[0] ?? null;
    for (const { keys, marked, inflected } of readingsOf(name, language)) {
      const holders = new Map<number, string[]>();
      const words = new Set<number>();
      for (const key of keys) {
        const held = holdersOf(key);
        // Most phrases that are looked up are nobody's name, and need no second look.
        if (held.size === 0) continue;
        const isWord = isCommonNoun(name) || (inflected && !marked) || isEveryday(key, language);
        for (const [outlet, texts] of held) {
          holders.set(outlet, texts);
          const knownAbroad = table.isKnownAbroad(outlet);
          const isMeant = (text: string) => isNameNotWord({ mention: name, name: text, marked, knownAbroad });
          if (isWord && !texts.some(isMeant) && !isLinked(table.refOf(outlet).domain, context)) words.add(outlet);
        }
      }
      if (holders.size === 0) continue;
      const exact = new Set([...closest(holders, name)].map((outlet) => table.refOf(outlet).domain));
      const isInitials = INITIALS.test(name.replace(MARKS, ''));
      const isShared = marked ? keys.some(isCollision) : isCollision(foldWords(foldName(name)));
      // What means something else first is the one outlet's name where it is marked as one: „24 часа“.
      const isOnly = marked && holders.size === 1 && !isInitials;
      const sharing = !isShared || isOnly ? 'none' : isInitials ? 'initials' : 'name';
      const settled = (among: Iterable<number>) => settle([...among].map(table.holderOf), exact, sharing, context);
      const meant = nearest(holders, name).filter((outlet) => !words.has(outlet));
      const match = settled(holders.keys());
      return meant.length === holders.size ? match : { ...settled(meant), candidates: match.candidates };
    }
    return { outlet: null, candidates: [] };
  };

  const byName = (name: string, context: NameContext = {}): NameMatch => {
    const match = settleByName(name, context);
    if (match.outlet || !ADDRESS.test(name.trim())) return match;
    const outlet = addresses.byAddress(name.trim());
    if (!outlet) return match;
    return { outlet, candidates: [outlet, ...match.candidates.filter(({ domain }) => domain !== outlet.domain)] };
  };

  return byName;
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

/** Those whom a name can mean: with a qualifier ("The Star (Kenya)") or an article only those who have it too, if there are any. */
function nearest(holders: ReadonlyMap<number, string[]>, name: string): number[] {
  const folded = foldName(name);
  const those = (fits: (text: string) => boolean) =>
    [...holders].filter(([, texts]) => texts.some(fits)).map(([outlet]) => outlet);
  const qualified = withoutQualifier(name) === name ? [] : those((text) => foldName(text) === folded);
  if (qualified.length > 0) return qualified;
  const same = those((text) => foldName(withoutQualifier(text)) === folded);
  return same.length > 0 ? same : [...holders.keys()];
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
const ADDRESS = /^[^\s@]{2,}\.[\p{L}-]{2,}(?:\/\S*)?$/u;
const MARKS = /^[\p{P}\s]+|[\p{P}\s]+$/gu;
/** "ABC", "APA": initials belong to whoever has them. */
const INITIALS = /^\p{Lu}{2,5}$/u;
