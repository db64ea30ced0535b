import type { Evidence, ReadElsewhere, Report } from '../report.ts';
import { ownMarksOf, type Passage } from './fingerprint.ts';
import { type Reading, type Remembrance, remembranceOf } from './reading.ts';
import type { Transaction } from './schema.ts';

/** Another article on the same story that was read before. */
export interface StoryReading {
  reading: Reading;
  match: ReadElsewhere['match'];
  /** For `text` how much of either article's own words stands in the other, 0 to 1; else null. */
  share: { here: number; there: number } | null;
  evidence: Evidence;
}

/** At most so many are told, the latest. */
const MAX_READINGS = 50;
/** From this share on, an article is a copy of the other, or of a part of it. */
export const LEAST_SHARE = 0.5;
/** Fewer marks in common are a set phrase, or chance. */
const LEAST_MARKS = 3;
/** What stands in one paragraph only may be an outlet's word about itself, or the background of another event. */
const LEAST_PARAGRAPHS = 2;
/** Bounds what one story can cost. */
const MAX_READINGS_OF_STORY = 1_000;
/** A mark that more readings have is an outlet's set phrase, and says nothing. */
const MAX_READINGS_OF_MARK = 100;

/** The remembered articles on the same story, one per address, the latest first. */
export async function findStoryReadings(
  transaction: Transaction<'readonly'>,
  report: Report,
  signal: AbortSignal | null,
): Promise<StoryReading[]> {
  const current = remembranceOf(report);
  if (!current) return [];
  const found = new Map<string, Omit<StoryReading, 'evidence'>>();
  const add = (reading: Reading, match: StoryReading['match'], share: StoryReading['share'] = null) => {
    if (reading.address === current.reading.address || found.has(reading.id)) return;
    found.set(reading.id, { reading, match, share });
  };
  for (const reading of await ofSameStory(transaction, current)) add(reading, 'story');
  for (const reading of await linked(transaction, current)) add(reading, 'linked');
  signal?.throwIfAborted();
  for (const { reading, share } of await ofSameText(transaction, current, passagesOf(report), signal))
    add(reading, 'text', share);

  const latest = new Map<string, Omit<StoryReading, 'evidence'>>();
  const newestFirst = [...found.values()].sort((a, b) => b.reading.order - a.reading.order);
  for (const item of newestFirst) if (!latest.has(item.reading.address)) latest.set(item.reading.address, item);
  return [...latest.values()]
    .slice(0, MAX_READINGS)
    .map((item) => ({ ...item, evidence: memoryEvidence(item.reading) }));
}

/** What was read before, as evidence. */
function memoryEvidence({ title, url }: Reading): Evidence {
  return { where: 'memory', quote: title ?? url, start: null, end: null, outside: false, reference: url };
}

function ofSameStory(transaction: Transaction<'readonly'>, { reading }: Remembrance): Promise<Reading[]> {
  if (!reading.story) return Promise.resolve([]);
  return transaction.objectStore('readings').index('story').getAll(reading.story.id, MAX_READINGS_OF_STORY);
}

async function linked(transaction: Transaction<'readonly'>, { reading }: Remembrance): Promise<Reading[]> {
  const index = transaction.objectStore('readings').index('links');
  const found = await Promise.all(reading.links.map((address) => index.getAll(address, MAX_READINGS_OF_STORY)));
  return found.flat();
}

/**
 * The readings that have half of this article's own words, or whose own words this article has half of: in two paragraphs
 * at least, unless there is but one.
 */
async function ofSameText(
  transaction: Transaction<'readonly'>,
  { print }: Remembrance,
  passages: readonly (readonly Passage[])[],
  signal: AbortSignal | null,
): Promise<{ reading: Reading; share: { here: number; there: number } }[]> {
  const prints = transaction.objectStore('prints');
  const { paragraphs, quoted } = ownMarksOf(print, passages);
  const own = [...paragraphs.keys()];
  const least = Math.min(LEAST_PARAGRAPHS, new Set(paragraphs.values()).size);
  const holders = await Promise.all(
    own.map((mark) => prints.index('marks').getAllKeys(mark, MAX_READINGS_OF_MARK + 1)),
  );
  const common = new Map<string, number[]>();
  for (const [i, ids] of holders.entries()) {
    if (ids.length > MAX_READINGS_OF_MARK) continue;
    for (const id of ids) common.set(id, [...(common.get(id) ?? []), paragraphs.get(own[i] ?? 0) ?? 0]);
  }
  const found: { reading: Reading; share: { here: number; there: number } }[] = [];
  for (const [id, places] of common) {
    signal?.throwIfAborted();
    if (places.length < LEAST_MARKS || new Set(places).size < least) continue;
    const [reading, other] = await Promise.all([transaction.objectStore('readings').get(id), prints.get(id)]);
    if (!reading || !other) continue;
    const theirs = other.marks.filter((mark) => !quoted.has(mark)).length;
    const share = { here: places.length / own.length, there: Math.min(1, places.length / theirs) };
    if (Math.max(share.here, share.there) >= LEAST_SHARE) found.push({ reading, share });
  }
  return found;
}

/** The paragraphs of a report, cut at the quotations in them. */
function passagesOf({ article, quotations }: Report): Passage[][] {
  let end = 0;
  return (article?.paragraphs ?? []).map((paragraph) => {
    const start = Math.max(end, article?.text.indexOf(paragraph, end) ?? 0);
    end = start + paragraph.length;
    const passages: Passage[] = [];
    let at = start;
    for (const { span } of quotations) {
      const [first, last] = [Math.max(at, span[0]), Math.min(end, span[1])];
      if (first >= last) continue;
      passages.push({ text: paragraph.slice(at - start, first - start), quoted: false });
      passages.push({ text: paragraph.slice(first - start, last - start), quoted: true });
      at = last;
    }
    return [...passages, { text: paragraph.slice(at - start), quoted: false }];
  });
}
