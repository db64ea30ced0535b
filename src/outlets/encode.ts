import { hashText, makeBuckets, printOf } from '../packs/buckets.ts';
import { encodeContainer, encodeNumbers } from '../packs/container.ts';
import { encodeRuns } from '../packs/runs.ts';
import { encodeTexts } from '../packs/texts.ts';
import { encodeFacts } from './encode-facts.ts';
import { foldName, foldWords } from './fold.ts';
import { HAS_NATIVE_NAME, HAS_PATHS, IS_PLATFORM, KNOWN_ABROAD, NOBODY } from './layout.ts';
import { nameKey, withoutQualifier } from './names.ts';
import type { OutletRow, OutletRows } from './rows.ts';
import { scriptsOf } from './scripts.ts';

/**
 * Compiles rows into the bytes of a pack that `openOutlets` reads in place. The same rows give the same bytes.
 *
 * Sections, where an outlet is its number in `host.text`:
 *   host.text       the outlets' own addresses by bucket; `host.buckets` says where a bucket starts
 *   extra.text      all other addresses by bucket, with `extra.buckets`; `extra.owner` has the outlet or platform of each
 *   outlet.flags    see layout.ts
 *   outlet.names    where each outlet's names start in `name.text`
 *   name.text       the name to show, the native name if it has one, the aliases
 *   name.buckets    where each bucket of names starts in `name.order`, which holds entries of `name.text`
 *   name.prints     one byte of the hash of each of those
 *   collision       names that must not be decided by the name alone, folded and sorted
 *   everyday        names that are everyday words, as keys with the languages of which they are, sorted
 *   homonym         names that mostly mean something else, in the same way
 *   platform        name and channels of each platform, as JSON
 * and those of encode-facts.ts.
 */
export function encodeOutlets(rows: OutletRows): Uint8Array {
  const inOrder = [...rows.outlets].sort((a, b) => (a.domain < b.domain ? -1 : 1));
  const own = makeBuckets(inOrder.map(({ domain }) => hashText(domain)));
  const outlets = [...own.order].flatMap((i) => inOrder[i] ?? []);
  const numberOf = new Map(outlets.map(({ domain }, i) => [domain, i]));
  const extra = extraAddresses(rows, numberOf);
  const names = outlets.map(namesOf);
  const nameText = names.flat();
  // An outlet that nobody has named shows its parent's name, which is not for finding it by.
  const findable = names.flatMap((list, i) => list.map(() => outlets[i]?.named === true));
  const numbers = nameText.flatMap((_, i) => (findable[i] ? [i] : []));
  const hashes = numbers.map((i) => hashText(nameKey(withoutQualifier(nameText[i] ?? ''))));
  const byName = makeBuckets(hashes);
  return encodeContainer([
    ['host.text', encodeTexts(outlets.map(({ domain }) => domain))],
    ['host.buckets', own.runs],
    ['extra.text', encodeTexts(extra.text)],
    ['extra.buckets', extra.runs],
    ['extra.owner', extra.owners],
    ['outlet.flags', Uint8Array.from(outlets, (row) => flagsOf(row) | (extra.parents.has(row.domain) ? HAS_PATHS : 0))],
    ['outlet.names', encodeRuns(names.map((list) => list.length))],
    ['name.text', encodeTexts(nameText)],
    ['name.buckets', byName.runs],
    ['name.order', encodeNumbers(byName.order.map((i) => numbers[i] ?? 0))],
    ['name.prints', Uint8Array.from(byName.order, (i) => printOf(hashes[i] ?? 0))],
    ['collision', encodeTexts([...new Set(rows.collisions.map(({ name }) => foldWords(foldName(name))))].sort())],
    ['everyday', encodeTexts(everydayEntries(rows))],
    ['homonym', encodeTexts(homonymEntries(rows))],
    ['platform', encodeTexts(rows.platforms.map(({ name, channels }) => JSON.stringify([name, channels])))],
    ...encodeFacts(rows, outlets),
  ]);
}

/** What leads to an outlet besides its own address: further hosts, platforms, and hosts of which only paths are known. */
function extraAddresses({ hosts, platforms }: OutletRows, numberOf: ReadonlyMap<string, number>) {
  const owners = new Map<string, number>();
  platforms.forEach(({ channels }, i) => {
    for (const channel of channels) owners.set(hostOfChannel(channel), (IS_PLATFORM | i) >>> 0);
  });
  for (const { host, outlet } of hosts) owners.set(host, numberOf.get(outlet) ?? NOBODY);
  const parents = new Set(
    [...numberOf.keys(), ...owners.keys()].flatMap((entry) =>
      entry.includes('/') ? [entry.replace(/\/.*$/, '')] : [],
    ),
  );
  for (const host of parents) if (!owners.has(host) && !numberOf.has(host)) owners.set(host, NOBODY);
  const entries = [...owners.keys()].sort();
  const { runs, order } = makeBuckets(entries.map((entry) => hashText(entry)));
  const text = [...order].map((i) => entries[i] ?? '');
  return { text, runs, parents, owners: Uint32Array.from(text, (entry) => owners.get(entry) ?? NOBODY) };
}

/** `*.example.com` and `example.com/@*` both lie at `example.com`. */
function hostOfChannel(channel: string): string {
  return channel.replace(/^\*\./, '').replace(/\/.*$/, '');
}

function namesOf({ name, nativeName, aliases }: OutletRow): string[] {
  return [name, ...(nativeName === null ? [] : [nativeName]), ...aliases];
}

function flagsOf(row: OutletRow): number {
  const own = new Set([...scriptsOf(row.nativeName ?? row.name), 'Latin']);
  const abroad = row.aliases.some((alias) => [...scriptsOf(alias)].some((script) => !own.has(script)));
  return (row.nativeName === null ? 0 : HAS_NATIVE_NAME) | (abroad ? KNOWN_ABROAD : 0);
}

function everydayEntries({ everyday }: OutletRows): string[] {
  return byKey(everyday.flatMap(({ language, words }) => words.map((word) => [word, language] as const)));
}

function homonymEntries({ homonyms }: OutletRows): string[] {
  return byKey(homonyms.flatMap(({ name, languages }) => languages.map((language) => [name, language] as const)));
}

/** For each name its key, a tab, and its languages with blanks between them; sorted. */
function byKey(pairs: readonly (readonly [name: string, language: string])[]): string[] {
  const languages = new Map<string, Set<string>>();
  for (const [name, language] of pairs) {
    const key = nameKey(name);
    languages.set(key, (languages.get(key) ?? new Set()).add(language));
  }
  return [...languages].map(([key, list]) => `${key}\t${[...list].join(' ')}`).sort();
}
