import { encodeContainer, encodeStrings } from '../packs/container.ts';
import { normalAddress, slugOf } from './address.ts';
import { sketchOf } from './copies.ts';
import { facetKeys, facetsOf } from './facets.ts';
import { hash32 } from './hash.ts';
import { measure } from './measure.ts';
import { PostingsWriter } from './postings.ts';
import { type ArticleItem, readRow, type StoryRecord } from './record.ts';
import { RECORD } from './search.ts';
import { fingerprintKey, languageByte, languageOfItem, termsOf } from './terms.ts';
import { weightClass } from './weights.ts';

/**
 * Compiles stories into a pack: curated records, anyone's articles, or both. The same rows in the same order give the same
 * bytes. Throws TypeError, with the number of the row, where a row is neither.
 */
export function encodeStories(rows: readonly unknown[]): Uint8Array {
  const encoder = storyEncoder();
  rows.forEach((row, i) => {
    try {
      encoder.add(row);
    } catch (error) {
      throw new TypeError(`Row ${i + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return encoder.finish();
}

export interface StoryEncoder {
  /** Throws TypeError, and takes nothing in, where the row is neither a record nor an article. */
  add(row: unknown): void;
  readonly size: number;
  finish(): Uint8Array;
}

/** The same, row by row. */
export function storyEncoder(): StoryEncoder {
  const ids: string[] = [];
  const rows: string[] = [];
  const kinds: number[] = [];
  const languages: number[] = [];
  const sketches: number[] = [];
  const lookups: [hash: number, document: number][] = [];
  const postings = new PostingsWriter();

  const addLookups = (document: number, id: string, addresses: readonly (string | null | undefined)[]) => {
    lookups.push([idHash(id), document]);
    for (const hash of new Set(addresses.flatMap((address) => (address ? addressHashes(address) : [])))) {
      lookups.push([hash, document]);
    }
  };
  const addRecord = (document: number, record: StoryRecord) => {
    for (const key of facetKeys(facetsOf(record))) postings.add(key, document, 0);
    kinds.push(RECORD);
    languages.push(0);
    sketches.push(0);
    rows.push(JSON.stringify({ record }));
    addLookups(document, record.id, [record.origin.url, ...record.coverage.map(({ url }) => url)]);
  };
  const addItem = (document: number, item: ArticleItem) => {
    const language = languageOfItem(item);
    for (const { key, weight } of termsOf(item, language).values()) postings.add(key, document, weightClass(weight));
    const fingerprints = new Set(sketchOf(item.text).map(fingerprintKey));
    for (const key of fingerprints) postings.add(key, document, 0);
    sketches.push(fingerprints.size);
    kinds.push(0);
    languages.push(languageByte(language));
    const { text: _, title, id: __, ...facts } = item;
    rows.push(JSON.stringify({ item: { title, ...facts } }));
    addLookups(document, item.id, [item.url]);
  };

  return {
    get size() {
      return ids.length;
    },
    add(row) {
      const read = readRow(row);
      const document = ids.length;
      if ('record' in read) addRecord(document, read.record);
      else addItem(document, read.item);
      ids.push('record' in read ? read.record.id : read.item.id);
    },
    finish() {
      lookups.sort(([a, m], [b, n]) => a - b || m - n);
      const { buckets, bytes } = postings.finish();
      const { within, across, density } = measure(postings, ids.length);
      return encodeContainer([
        ['stories.ids', encodeStrings(ids)],
        ['stories.rows', encodeStrings(rows)],
        ['stories.kinds', Uint8Array.from(kinds)],
        ['stories.languages', Uint8Array.from(languages)],
        ['stories.sketch', Uint8Array.from(sketches)],
        ['stories.within', within],
        ['stories.across', across],
        ['stories.density', density],
        ['lookup.hashes', Uint32Array.from(lookups, ([hash]) => hash)],
        ['lookup.stories', Uint32Array.from(lookups, ([, document]) => document)],
        ['terms.buckets', buckets],
        ['terms.postings', bytes],
      ]);
    },
  };
}

export function idHash(id: string): number {
  return hash32(id, 0x1d);
}

/** Both forms under which an address is looked up. */
export function addressHashes(address: string): number[] {
  const normal = normalAddress(address);
  if (normal === null) return [];
  const slug = slugOf(normal);
  return slug === null ? [hash32(normal, 0xad)] : [hash32(normal, 0xad), hash32(slug, 0xae)];
}
