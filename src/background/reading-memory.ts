import { type Memory, openMemory, type RememberedText } from '../memory/memory.ts';
import { visit } from '../memory/visit.ts';
import type { PageTab, Traced } from '../messages.ts';
import type { Report } from '../report.ts';
import { type MemoryMode, memoryFor, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/sites.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Story } from '../stories/story.ts';

/** What comes of a traced page when memory was asked. */
export type Recalled = Pick<Traced, 'report' | 'unremembered'> & {
  /** Other articles on the story whose texts are remembered. */
  texts: RememberedText[];
};

export interface ReadingMemory {
  /**
   * Asks memory what it knows of a traced page, then remembers the page, both only where the reader wants it. Never
   * rejects: where memory fails, the report comes back as it was, since it is worth more than what memory adds to it.
   *
   * @param story the record behind `report.story`; null where there is none
   */
  visit(report: Report, story: Story | null, tab: PageTab): Promise<Recalled>;
}

/** What this browser has read, for the background. The database is neither made nor opened without consent. */
export function openReadingMemory(settings: Pick<SettingsStore, 'read'>): ReadingMemory {
  let opened: Promise<Memory> | null = null;
  const memory = (): Promise<Memory> => {
    opened ??= openMemory();
    return opened;
  };

  return {
    async visit(report, story, { isPrivate }) {
      const asItWas: Recalled = { report, unremembered: null, texts: [] };
      // A private window leaves nothing behind, and what was read elsewhere has no place in it.
      if (isPrivate) return asItWas;
      const mode = modeOf(report, await settings.read());
      if (mode === 'off') return asItWas;
      try {
        const made = await visit(await memory(), report, { readAt: new Date(), keepText: mode === 'text', story });
        const refused = made.remembered.kept ? null : made.remembered.reason;
        return {
          report: made.report,
          texts: made.texts,
          unremembered: refused === null || refused === 'nothing' ? made.problem : refused,
        };
      } catch (error) {
        console.error('Headwater could not remember', error);
        return { ...asItWas, unremembered: 'broken' };
      }
    },
  };
}

/** A copy on another site, such as an archive's, is left out where either of the two is. */
function modeOf({ page }: Report, settings: Settings): MemoryMode {
  const sites = [siteOf(page.url), siteOf(page.resolvedUrl)].filter((site) => site !== null);
  const isLeftOut = sites.length === 0 || sites.some((site) => memoryFor(settings, site) === 'off');
  return isLeftOut ? 'off' : settings.memory;
}
