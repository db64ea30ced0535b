import type { Evidence, ReadElsewhere, Report } from '../report.ts';
import { type Reading, type Remembrance, remembranceOf } from './reading.ts';
import type { Transaction } from './schema.ts';

/** Another article on the same story that was read before. */
export interface StoryReading {
  reading: Reading;
  match: ReadElsewhere['match'];
  /** For `text` the share of the shorter article that the other holds, 0 to 1; else null. */
  share: number | null;
  evidence: Evidence;
}

/** At most so many are told, the latest. */
const MAX_READINGS = 50;
/** From this share on, the shorter article is a copy of the other, or of a part of it. */
const LEAST_SHARE = 0.5;
/** Fewer marks in common are a set phrase, or chance. */
const LEAST_MARKS = 3;
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
  const add = (reading: Reading, match: StoryReading['match'], share: number | null = null) => {
    if (reading.address === current.reading.address || found.has(reading.id)) return;
    found.set(reading.id, { reading, match, share });
  };
  for (const reading of await ofSameStory(transaction, current)) add(reading, 'story');
  for (const reading of await linked(transaction, current)) add(reading, 'linked');
  signal?.throwIfAborted();
  for (const { reading, share } of await ofSameText(transaction, current, signal)) add(reading, 'text', share);

  const latest = new Map<string, Omit<StoryReading, 'evidence'>>();
  const newestFirst = [...found.values()].sort((a, b) => b.reading.order - a.reading.order);
  for (const item of newestFirst) if (!latest.has(item.reading.address)) latest.set(item.reading.address, item);
  return [...latest.values()]
    .slice(0, MAX_READINGS)
    .map((item) => ({ ...item, evidence: memoryEvidence(item.reading) }));
}

/** What was read before, as evidence. */
export function memoryEvidence({ title, url }: Reading): Evidence {
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

async function ofSameText(
  transaction: Transaction<'readonly'>,
  { print }: Remembrance,
  signal: AbortSignal | null,
): Promise<{ reading: Reading; share: number }[]> {
  const prints = transaction.objectStore('prints');
  const counts = new Map<string, number>();
  const holders = await Promise.all(
    print.marks.map((mark) => prints.index('marks').getAllKeys(mark, MAX_READINGS_OF_MARK + 1)),
  );
  for (const ids of holders) {
    if (ids.length > MAX_READINGS_OF_MARK) continue;
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const found: { reading: Reading; share: number }[] = [];
  for (const [id, common] of counts) {
    signal?.throwIfAborted();
    if (common < LEAST_MARKS) continue;
    const [reading, other] = await Promise.all([transaction.objectStore('readings').get(id), prints.get(id)]);
    const share = other ? common / Math.min(print.marks.length, other.marks.length) : 0;
    if (reading && share >= LEAST_SHARE) found.push({ reading, share: Math.min(1, share) });
  }
  return found;
}
