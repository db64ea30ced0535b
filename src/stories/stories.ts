import { openContainer } from '../packs/container.ts';
import type { Evidence } from '../report.ts';
import { scoreRecord } from './decide.ts';
import { addressHashes, idHash } from './encode.ts';
import { openPostings } from './postings.ts';
import type { ArticleItem, StoryRecord } from './record.ts';
import { storyOfItem, storyOfRecord } from './rows.ts';
import type { Story, StoryIndex, StoryMatch, StoryQuery } from './story.ts';
import { termsOf } from './terms.ts';

/** Candidates that are looked at closely. */
const CANDIDATES = 40;

/** Opens a story pack. Nothing is parsed until it is asked for. Throws PackError where the bytes are no such pack. */
export function openStories(bytes: Uint8Array): StoryIndex {
  const pack = openContainer(bytes);
  const ids = pack.strings('stories.ids');
  const rows = pack.strings('stories.rows');
  const lengths = pack.numbers('stories.lengths');
  const hashes = pack.numbers('lookup.hashes');
  const owners = pack.numbers('lookup.stories');
  const postings = openPostings(pack.numbers('terms.buckets'), pack.bytes('terms.postings'));
  const size = ids.length;
  const meanLength = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size));

  const rowAt = (document: number): { record: StoryRecord } | { item: Omit<ArticleItem, 'id' | 'text'> } =>
    JSON.parse(rows.at(document));
  const lookup = (hash: number): number[] => {
    const found: number[] = [];
    for (let i = lowerBound(hashes, hash); hashes[i] === hash; i++) found.push(owners[i] ?? 0);
    return found;
  };

  /** Hashes may agree by chance, so the row has the last word. */
  const byAddress = (address: string): number[] => {
    const wanted = addressHashes(address);
    return wanted.flatMap(lookup).filter((document) => {
      const row = rowAt(document);
      const own = 'record' in row ? addressesOf(row.record) : [row.item.url];
      return own.some((url) => url && addressHashes(url).some((hash) => wanted.includes(hash)));
    });
  };

  const match = (query: StoryQuery, top: number): StoryMatch[] => {
    const terms = termsOf(query);
    const text = `${query.title ?? ''}\n${query.text}`;
    const totals = new Float64Array(size);
    for (const { key, weight } of terms.values()) {
      const idf = Math.log((size + 1) / (postings.frequency(key) + 0.5));
      if (idf <= 0) continue;
      const asked = idf * Math.min(2, 1 + Math.log(Math.max(1, weight)));
      postings.each(key, (document, heavy) => {
        const often = 1 + heavy;
        const length = (lengths[document] ?? 0) / meanLength;
        totals[document] = (totals[document] ?? 0) + (asked * often * 2) / (often + 0.5 + 0.5 * length);
      });
    }
    const candidates = best(totals, CANDIDATES);
    const known = new Set(query.addresses.flatMap(byAddress));
    for (const document of known) if (!candidates.includes(document)) candidates.push(document);
    const matches = candidates.map((document): StoryMatch => {
      const row = rowAt(document);
      const id = ids.at(document);
      const label = 'record' in row ? row.record.label : (row.item.title ?? '');
      if (known.has(document)) {
        return { id, label, match: 'address', score: 1, accepted: true, evidence: [addressEvidence(query, id)] };
      }
      if ('record' in row) {
        const { score, accepted, evidence } = scoreRecord(row.record, terms, text, query, (key) =>
          postings.frequency(key),
        );
        return { id, label, match: 'same-story', score, accepted, evidence };
      }
      const total = totals[document] ?? 0;
      return {
        id,
        label,
        match: 'same-story',
        score: total / (total + 100),
        accepted: false,
        evidence: [],
      };
    });
    return matches.sort((a, b) => b.score - a.score).slice(0, top);
  };

  const get = (id: string): Story | null => {
    const document = lookup(idHash(id)).find((found) => ids.at(found) === id);
    if (document === undefined) return null;
    const row = rowAt(document);
    return 'record' in row ? storyOfRecord(row.record) : storyOfItem(id, row.item);
  };

  return { match: (query, top = 10) => match(query, top), get };
}

function addressesOf(record: StoryRecord): (string | null | undefined)[] {
  return [record.origin.url, ...record.coverage.map(({ url }) => url)];
}

function addressEvidence(query: StoryQuery, id: string): Evidence {
  const quote = query.addresses[0] ?? '';
  return { where: 'address', quote, start: null, end: null, outside: false, reference: id };
}

function best(totals: Float64Array, count: number): number[] {
  const found: number[] = [];
  let least = 0;
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i] ?? 0;
    if (total <= least) continue;
    found.push(i);
    if (found.length >= count * 4) {
      found.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
      found.length = count;
      least = totals[found.at(-1) ?? 0] ?? 0;
    }
  }
  return found.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b).slice(0, count);
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
