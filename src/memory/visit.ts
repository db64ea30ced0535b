import type { MemoryFindings, Report } from '../report.ts';
import type { Story } from '../stories/story.ts';
import { withMemory } from './coverage.ts';
import type { Memory, Remembered } from './memory.ts';
import { MemoryError, type Problem } from './problem.ts';
import type { Recollection } from './recall.ts';
import type { StoryReading } from './story-readings.ts';
import type { RememberedText } from './texts.ts';

/** One reading of a page by a reader who wants it remembered. */
export interface Visit {
  /** With what was read before: in its `memory`, and in its coverage. */
  report: Report;
  remembered: Remembered;
  /** Those of the other articles on the story whose texts were kept, the latest first: at most `MAX_TEXTS`. */
  texts: RememberedText[];
  /** Why memory could not be asked; null where it could. */
  problem: Problem | null;
}

/** Each is traced anew for what it quotes, which takes some milliseconds. */
const MAX_TEXTS = 5;

/**
 * Asks memory what it knows of a page, then remembers the page. To be called with the reader's consent only, once a
 * page was traced; again for the same page does no harm, and gives the same. Never rejects for a failure of storage:
 * the report then comes back as it was.
 *
 * @param story the record behind `report.story`; null where there is none
 */
export async function visit(
  memory: Memory,
  report: Report,
  { readAt, keepText, story }: { readAt: Date; keepText: boolean; story: Story | null },
): Promise<Visit> {
  const known = await ask(memory, report, readAt).catch(problemOf);
  const remembered = await memory.remember(report, readAt, { keepText });
  if (typeof known === 'string') return { report, remembered, texts: [], problem: known };
  const { recollection, readings, texts } = known;
  const recalled = { ...withMemory(report, readings, story), memory: findingsOf(recollection, readings) };
  return { report: recalled, remembered, texts, problem: null };
}

async function ask(
  memory: Memory,
  report: Report,
  readAt: Date,
): Promise<{ recollection: Recollection | null; readings: StoryReading[]; texts: RememberedText[] }> {
  const [recollection, readings] = await Promise.all([memory.recall(report, readAt), memory.storyReadings(report)]);
  const kept = readings.map(({ reading }) => reading).filter(({ hasText }) => hasText);
  return { recollection, readings, texts: await memory.texts(kept.slice(0, MAX_TEXTS)) };
}

function findingsOf(recollection: Recollection | null, readings: readonly StoryReading[]): MemoryFindings | null {
  if (recollection === null && readings.length === 0) return null;
  return {
    before: recollection && {
      readAt: recollection.readAt,
      times: recollection.times,
      changes: recollection.changes,
    },
    readings: readings.map(({ reading: { outlet, title, url, lastReadAt }, match }) => ({
      outlet,
      title,
      url,
      readAt: lastReadAt,
      match,
    })),
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof MemoryError) return error.problem;
  throw error;
}
