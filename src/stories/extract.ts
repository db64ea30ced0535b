import { addressHashes } from './address.ts';
import { shinglesOf, sketchOf } from './copies.ts';
import { facetKeys, facetsOf } from './facets.ts';
import { gazetteerOf } from './places.ts';
import { type ArticleItem, readRow, type StoryRecord } from './record.ts';
import { fingerprintKey, languageByte, languageOfItem, termsOf } from './terms.ts';
import { weightClass } from './weights.ts';

/** All that a pack keeps of one row, before it is put together with the others. */
export interface Extract {
  id: string;
  isRecord: boolean;
  /** As `languageByte` gives it. */
  language: number;
  /** What can be asked for later, as JSON. */
  facts: string;
  /** Hashes of addresses. */
  addresses: Uint32Array;
  /** Fingerprints of wording. */
  fingerprints: Uint32Array;
  keys: Uint32Array;
  /** Weight classes, one a key. */
  weights: Uint8Array;
}

/** Reads one row. Throws TypeError, saying what is wrong, where it is neither a record nor an article. */
export function extractOf(row: unknown): Extract {
  const read = readRow(row);
  return 'record' in read ? extractOfRecord(read.record) : extractOfItem(read.item);
}

function extractOfRecord(record: StoryRecord): Extract {
  const keys = Uint32Array.from(facetKeys(facetsOf(record)));
  return {
    id: record.id,
    isRecord: true,
    language: 0,
    facts: JSON.stringify({ record }),
    addresses: hashesOf([record.origin.url, ...record.coverage.map(({ url }) => url)]),
    fingerprints: new Uint32Array(),
    keys,
    weights: new Uint8Array(keys.length),
  };
}

function extractOfItem(item: ArticleItem): Extract {
  const language = languageOfItem(item);
  const terms = [...termsOf(item, gazetteerOf(language)).values()];
  const { id, text, ...facts } = item;
  const known = Object.entries(facts).filter(([, value]) => value !== null);
  return {
    id,
    isRecord: false,
    language: languageByte(language),
    facts: JSON.stringify({ item: Object.fromEntries(known) }),
    addresses: hashesOf([item.url]),
    fingerprints: Uint32Array.from(new Set(sketchOf(shinglesOf(text)).map(fingerprintKey))),
    keys: Uint32Array.from(terms, ({ key }) => key),
    weights: Uint8Array.from(terms, ({ weight }) => weightClass(weight)),
  };
}

function hashesOf(addresses: readonly (string | null | undefined)[]): Uint32Array {
  return Uint32Array.from(new Set(addresses.flatMap((address) => (address ? addressHashes(address) : []))));
}

/** An extract as bytes, for a journal. */
export function packExtract(extract: Extract): Uint8Array {
  const encoder = new TextEncoder();
  const id = encoder.encode(extract.id);
  const facts = encoder.encode(extract.facts);
  const { addresses, fingerprints, keys, weights } = extract;
  const head = Uint32Array.of(
    (extract.isRecord ? 256 : 0) + extract.language,
    addresses.length,
    fingerprints.length,
    keys.length,
    id.length,
    facts.length,
  );
  const parts = [head, addresses, fingerprints, keys, weights, id, facts];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return out;
}

const HEAD_NUMBERS = 6;

/** The reverse of `packExtract`. Throws RangeError where the bytes end early. */
export function unpackExtract(bytes: Uint8Array): Extract {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError('The bytes end early.');
    at += length;
    return new Uint8Array(bytes.subarray(at - length, at));
  };
  const numbers = (count: number): Uint32Array => new Uint32Array(take(count * 4).buffer);
  const [kind = 0, addresses = 0, fingerprints = 0, keys = 0, id = 0, facts = 0] = numbers(HEAD_NUMBERS);
  const decoder = new TextDecoder();
  return {
    isRecord: kind >= 256,
    language: kind % 256,
    addresses: numbers(addresses),
    fingerprints: numbers(fingerprints),
    keys: numbers(keys),
    weights: take(keys),
    id: decoder.decode(take(id)),
    facts: decoder.decode(take(facts)),
  };
}
