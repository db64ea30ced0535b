import { encodeContainer, encodeStrings } from '../packs/container.ts';
import { type Extract, extractOf } from './extract.ts';
import { encodeIds } from './ids.ts';
import { matrixWriter } from './matrix.ts';
import { measure } from './measure.ts';
import { encodePostings } from './postings.ts';
import { prune } from './prune.ts';
import { RECORD } from './search.ts';

/** The most that the index of a pack may take, so that a reader's machine can hold it. */
const INDEX_BYTES = 40 << 20;

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
  const entries = matrixWriter();

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
      entries.open();
      for (const key of extract.fingerprints) entries.add(key, 0);
      extract.keys.forEach((key, i) => {
        entries.add(key, extract.weights[i] ?? 0);
      });
    },
    finish() {
      addresses.sort(([a, m], [b, n]) => a - b || m - n);
      const matrix = prune(entries.finish(), INDEX_BYTES);
      const { within, across, density } = measure(matrix);
      const { buckets, bytes } = encodePostings(matrix);
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
