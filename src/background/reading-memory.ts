import { type Memory, openMemory, type RememberedText } from '../memory/memory.ts';
import { visit } from '../memory/visit.ts';
import type { PageTab, Traced } from '../messages.ts';
import type { Report } from '../report.ts';
import { type MemoryMode, memoryFor, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/sites.ts';
import type { Story } from '../stories/story.ts';

/** What comes of a traced page when memory was to be asked. */
export type Recalled = Pick<Traced, 'report' | 'unremembered'> & {
  /** Other articles on the story whose texts are remembered. */
  texts: RememberedText[];
};

export interface ReadingMemory {
  /**
   * Asks memory what it knows of a traced page, then remembers the page, both only where the reader wants it; null where not,
   * which takes no time. Never rejects: where memory fails, the report comes back as it was, since it is worth more than
   * what memory adds to it.
   *
   * @param story the record behind `report.story`; null where there is none
   */
  visit(report: Report, story: Story | null, tab: PageTab, settings: Settings): Promise<Recalled> | null;
}

/** What this browser has read, for the background. The database is neither made nor opened without consent. */
export function openReadingMemory(): ReadingMemory {
  let opened: Promise<Memory> | null = null;
  const memory = (): Promise<Memory> => {
    opened ??= openMemory();
    return opened;
  };

  const ask = async (report: Report, story: Story | null, keepText: boolean): Promise<Recalled> => {
    try {
      const made = await visit(await memory(), report, { readAt: new Date(), keepText, story });
      const refused = made.remembered.kept ? null : made.remembered.reason;
      return {
        report: made.report,
        texts: made.texts,
        unremembered: refused === null || refused === 'nothing' ? made.problem : refused,
      };
    } catch (error) {
      console.error('Headwater could not remember', error);
      return { report, texts: [], unremembered: 'broken' };
    }
  };

  return {
    visit(report, story, { isPrivate }, settings) {
      // A private window leaves nothing behind, and what was read elsewhere has no place in it.
      const mode = isPrivate ? 'off' : modeOf(report, settings);
      return mode === 'off' ? null : ask(report, story, mode === 'text');
    },
  };
}

/** A copy on another site, such as an archive's, is left out where either of the two is. */
function modeOf({ page }: Report, settings: Settings): MemoryMode {
  const sites = [siteOf(page.url), siteOf(page.resolvedUrl)].filter((site) => site !== null);
  const isLeftOut = sites.length === 0 || sites.some((site) => memoryFor(settings, site) === 'off');
  return isLeftOut ? 'off' : settings.memory;
}
