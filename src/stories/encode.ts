import { encodeContainer, encodeStrings } from '../packs/container.ts';
import { type Extract, extractOf } from './extract.ts';
import { encodeIds } from './ids.ts';
import { measure } from './measure.ts';
import { PostingsWriter } from './postings.ts';
import { RECORD } from './search.ts';

/**
 * Compiles stories into a pack: curated records, anyone's articles, or both. The same rows in the same order give the same
 * bytes. Throws TypeError, with the number of the row, where a row is neither.
 */
export function encodeStories(rows: readonly unknown[]): Uint8Array {
  const encoder = storyEncoder();
  rows.forEach((row, i) => {
    try {
      encoder.add(extractOf(row));
    } catch (error) {
      throw new TypeError(`Row ${i + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return encoder.finish();
}

export interface StoryEncoder {
  add(extract: Extract): void;
  readonly size: number;
  /** The pack. Nothing can be added after it. */
  finish(): Uint8Array;
}

/** The same, row by row. */
export function storyEncoder(): StoryEncoder {
  const ids: string[] = [];
  const facts: string[] = [];
  const kinds: number[] = [];
  const languages: number[] = [];
  const sketches: number[] = [];
  const addresses: [hash: number, document: number][] = [];
  const postings = new PostingsWriter();

  return {
    get size() {
      return ids.length;
    },
    add(extract) {
      const document = ids.length;
      ids.push(extract.id);
      facts.push(extract.facts);
      kinds.push(extract.isRecord ? RECORD : 0);
      languages.push(extract.language);
      sketches.push(extract.fingerprints.length);
      for (const hash of extract.addresses) addresses.push([hash, document]);
      for (const key of extract.fingerprints) postings.add(key, document, 0);
      extract.keys.forEach((key, i) => {
        postings.add(key, document, extract.weights[i] ?? 0);
      });
    },
    finish() {
      addresses.sort(([a, m], [b, n]) => a - b || m - n);
      const { within, across, density } = measure(postings, ids.length);
      const { buckets, bytes } = postings.finish();
      return encodeContainer([
        ['stories.ids', encodeIds(ids)],
        ['stories.rows', encodeStrings(facts)],
        ['stories.kinds', Uint8Array.from(kinds)],
        ['stories.languages', Uint8Array.from(languages)],
        ['stories.sketch', Uint8Array.from(sketches)],
        ['stories.within', within],
        ['stories.across', across],
        ['stories.density', density],
        ['lookup.hashes', Uint32Array.from(addresses, ([hash]) => hash)],
        ['lookup.stories', Uint32Array.from(addresses, ([, document]) => document)],
        ['terms.buckets', buckets],
        ['terms.postings', bytes],
      ]);
    },
  };
}
