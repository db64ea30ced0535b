import { openContainer, PackError } from '../packs/container.ts';
import type { Evidence } from '../report.ts';
import { addressHashes } from './address.ts';
import { ACCEPTED, scoreArticles } from './articles.ts';
import { shinglesOf } from './copies.ts';
import { evidenceOf } from './evidence.ts';
import { type FacetGroup, facetGroupsOf } from './facets.ts';
import { openIds } from './ids.ts';
import { openPlaceNames } from './place-pack.ts';
import { gazetteers } from './places.ts';
import type { ArticleItem, StoryRecord } from './record.ts';
import { scoreRecord } from './records.ts';
import { referenceOf, storyOfItem, storyOfRecord } from './rows.ts';
import { openSearch } from './search.ts';
import type { Story, StoryIndex, StoryMatch, StoryQuery } from './story.ts';
import { languageByte, languageOfItem, termsOf } from './terms.ts';

/** Records whose facets are kept ready, about 20 kB each. */
const MOST_FACETS = 256;
const MOST_LINKS = 300;

/** Opens a story pack. Nothing is parsed until it is asked for. Throws PackError where the bytes are no such pack. */
export function openStories(bytes: Uint8Array): StoryIndex {
  const pack = openContainer(bytes);
  const ids = openIds(pack.bytes('stories.ids'));
  const rows = pack.strings('stories.rows');
  const hashes = pack.numbers('lookup.hashes');
  const owners = pack.numbers('lookup.stories');
  const languages = pack.bytes('stories.languages');
  const search = openSearch(pack);
  const gazetteerFor = gazetteers(openPlaceNames(pack));

  type Row = { record: StoryRecord } | { item: Omit<ArticleItem, 'id' | 'text'> };
  const rowAt = (document: number): Row => (document < rows.length ? (rows.json(document) as Row) : { item: {} });
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

  const byAddresses = (query: StoryQuery): Map<number, StoryMatch> => {
    const found = new Map<number, StoryMatch>();
    for (const address of query.addresses) {
      for (const document of byAddress(address)) {
        const id = ids.at(document);
        const evidence = [addressEvidence(address, id)];
        found.set(document, { id, label: labelAt(document), match: 'address', score: 1, accepted: true, evidence });
      }
    }
    return found;
  };

  /** What the query tells by itself. `which`: all that can be ranked, or what can be the first of the accepted. */
  const byText = (query: StoryQuery, known: ReadonlyMap<number, unknown>, which: 'all' | 'best'): StoryMatch[] => {
    const language = languageOfItem(query);
    const asked = { terms: termsOf(query, gazetteerFor(language), 'asked'), shingles: shinglesOf(query.text) };
    const told = {
      terms: asked.terms,
      text: `${query.title ?? ''}\n${query.text}`,
      language,
      published: query.published,
    };
    const linked = new Set(query.links.slice(0, MOST_LINKS).flatMap(byAddress));
    const found = new Map<number, StoryMatch>();
    const { records, articles } = search.find(asked);
    let least = which === 'best' ? 0 : Number.NEGATIVE_INFINITY;
    for (const document of new Set([...records.map((record) => record.document), ...linked])) {
      const row = rowAt(document);
      if (!('record' in row) || known.has(document)) continue;
      const { record } = row;
      const judging = { ...told, linked: linked.has(document) };
      const facets = facetsAt(document, record);
      const judged = scoreRecord(facets, record.date ?? null, judging, search.frequency, least);
      if (judged === null) continue;
      const { shown, evidence: weight, ...match } = judged;
      if (which === 'best') least = Math.max(least, weight);
      // Looking up where the text says it is only worth while for what is shown.
      const evidence = match.accepted ? evidenceOf(shown, query.text, referenceOf(record)) : [];
      found.set(document, { id: record.id, label: record.label, ...match, evidence });
    }
    const own = languageByte(language);
    const sameLanguage = (document: number) => own === 0 || languages[document] === 0 || languages[document] === own;
    for (const { candidate, score, match } of scoreArticles(articles, sameLanguage)) {
      const { document } = candidate;
      if (found.has(document) || known.has(document)) continue;
      const label = labelAt(document);
      found.set(document, { id: ids.at(document), label, match, score, accepted: score >= ACCEPTED, evidence: [] });
    }
    return [...found.values()];
  };

  const match = (query: StoryQuery, top: number): StoryMatch[] => {
    const known = byAddresses(query);
    return [...known.values(), ...byText(query, known, 'all')].sort((a, b) => b.score - a.score).slice(0, top);
  };

  const find = (query: StoryQuery): StoryMatch | null => {
    const known = byAddresses(query);
    // Nothing that a text tells is as sure as its address.
    const [first] = known.size > 0 ? known.values() : byText(query, known, 'best').sort((a, b) => b.score - a.score);
    return first?.accepted ? first : null;
  };

  const facets = new Map<number, FacetGroup[]>();
  const facetsAt = (document: number, record: StoryRecord): FacetGroup[] => {
    const known = facets.get(document);
    if (known) return known;
    const [oldest] = facets.keys();
    if (facets.size >= MOST_FACETS && oldest !== undefined) facets.delete(oldest);
    const made = facetGroupsOf(record);
    facets.set(document, made);
    return made;
  };

  const labelAt = (document: number): string => {
    const row = rowAt(document);
    return 'record' in row ? row.record.label : (row.item.title ?? '');
  };

  const get = (id: string): Story | null => {
    const document = ids.find(id);
    if (document === -1) return null;
    const row = rowAt(document);
    return 'record' in row ? storyOfRecord(row.record) : storyOfItem(id, row.item);
  };

  return {
    match: (query, top = 10) => unlessDamaged(() => match(query, top), []),
    find: (query) => unlessDamaged(() => find(query), null),
    get: (id) => unlessDamaged(() => get(id), null),
  };
}

/** What reading past an end, a broken row, or a row without its fields leads to. */
const DAMAGE = [PackError, RangeError, SyntaxError, TypeError];

/** A pack is only checked where it is read, so damage shows late; what it would have told is then not known. */
function unlessDamaged<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (DAMAGE.some((kind) => error instanceof kind)) return otherwise;
    throw error;
  }
}

function addressesOf(record: StoryRecord): (string | null | undefined)[] {
  return [record.origin.url, ...record.coverage.map(({ url }) => url)];
}

function addressEvidence(quote: string, reference: string): Evidence {
  return { where: 'address', quote, start: null, end: null, outside: false, reference };
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
