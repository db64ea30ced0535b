import { encodeContainer, encodeStrings } from '../packs/container.ts';
import { type Extract, extractOf } from './extract.ts';
import { encodeIds } from './ids.ts';
import { type Matrix, matrixWriter } from './matrix.ts';
import { measure } from './measure.ts';
import { encodePlaceNames } from './place-pack.ts';
import { encodePostings } from './postings.ts';
import { prune } from './prune.ts';
import { RECORD } from './search.ts';

/** The most that the index of a pack may take, so that a reader's machine can hold it. */
const INDEX_BYTES = 33e6;
/** The most that a pack of a million stories takes altogether: with what a search needs besides, a service worker stays under 64 MB. */
const PACK_BYTES = 48e6;
const MOST_PRUNINGS = 4;

/**
 * Compiles stories into a pack: curated records, anyone's articles, or both. The same rows in the same order give the same
 * bytes, where the machine knows the same names of countries. Throws TypeError, with the number of the row, where a row is neither.
 * @param named languages whose names of countries the pack holds, by primary subtag, as they take a reader's machine a while to make
 */
export function encodeStories(rows: readonly unknown[], named: readonly string[] = []): Uint8Array {
  const encoder = storyEncoder(named);
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
export function storyEncoder(named: readonly string[] = []): StoryEncoder {
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
      const { matrix, buckets, bytes } = fittingIndex(entries.finish());
      const { within, across, density } = measure(matrix);
      const names = encodeIds(ids);
      const room = PACK_BYTES - bytes.length - buckets.byteLength - names.length - ids.length * MEASURES;
      return encodeContainer([
        ['stories.ids', names],
        ['stories.rows', encodeStrings(fitting(facts, room))],
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
        ...encodePlaceNames(named),
      ]);
    },
  };
}

/** The index of a matrix, pruned until it keeps to its bytes: how well it compresses only shows when it is made. */
function fittingIndex(whole: Matrix): { matrix: Matrix; buckets: Uint32Array; bytes: Uint8Array } {
  let allowed = INDEX_BYTES;
  for (let left = MOST_PRUNINGS; ; left--) {
    const matrix = prune(whole, allowed);
    const { buckets, bytes } = encodePostings(matrix);
    const size = bytes.length + buckets.byteLength;
    if (size <= INDEX_BYTES || left === 0) return { matrix, buckets, bytes };
    allowed *= INDEX_BYTES / size;
  }
}

/** Bytes a story in the sections that hold one each. */
const MEASURES = 6;

/**
 * The facts, if they fit into so many bytes; else the titles, cut to what fits; else nothing. Only packs of hundreds of
 * thousands of stories come to this: they find a story, and whoever made them knows the rest by its id.
 */
function fitting(facts: readonly string[], room: number): readonly string[] {
  const whole = facts.reduce((sum, fact) => sum + fact.length + OFFSET_BYTES, 0);
  if (whole <= room) return facts;
  const each = Math.floor(room / Math.max(1, facts.length)) - OFFSET_BYTES - EMPTY_FACTS.length;
  if (each < SHORTEST_TITLE) return [];
  return facts.map((fact) => {
    const { item, record }: { item?: { title?: string }; record?: unknown } = JSON.parse(fact);
    return record ? fact : JSON.stringify({ item: { title: item?.title?.slice(0, each) } });
  });
}

const OFFSET_BYTES = 4;
const EMPTY_FACTS = '{"item":{"title":""}}';
const SHORTEST_TITLE = 12;
