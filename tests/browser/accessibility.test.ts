import { describe, expect, it } from 'vitest';
import type { Engine } from '../../scripts/browsers/find.ts';
import { openOver } from '../../scripts/browsers/kept.ts';
import type { ColourScheme, Reader, Surface } from '../../scripts/browsers/reader.ts';
import { PRESS } from '../../scripts/press/press.ts';
import { type Pages, STATES } from '../../scripts/screenshots/states.ts';
import { faults } from './axe.ts';
import { openDetails, sideways, smallTargets } from './layout.ts';
import { ENGINES, useSession } from './session.ts';

const SCHEMES: readonly ColourScheme[] = ['light', 'dark'];
const NARROWEST = 320;

/** The pages that can be as narrow as the narrowest phone, besides those that a story of 200 outlets fills. */
const NARROW: Readonly<Record<string, (reader: Reader, engine: Engine, pages: Pages) => Promise<Surface>>> = {
  popup: (reader) => openOver(reader, { surface: 'popup', url: PRESS.translation }),
  'popup of a page that is no article': (reader) => openOver(reader, { surface: 'popup', url: PRESS.index }),
  panel: stateOf('panel'),
  text: stateOf('text'),
  'text-problem': stateOf('text-problem'),
  welcome: stateOf('welcome'),
  memory: async (reader, engine, pages) => {
    await (await stateOf('memory')(reader, engine, pages)).close();
    return openOver(reader, { surface: 'popup', url: PRESS.citation });
  },
  'quotations-side-by-side': stateOf('quotations-side-by-side'),
  'options-memory': stateOf('options-memory'),
};

describe.each(ENGINES)('everyone can use each state of each surface in %s', (engine) => {
  describe.each(SCHEMES)('with %s colours', (scheme) => {
    const pages: Pages = new Map();
    const session = useSession(engine, { pages });

    it.each(Object.keys(STATES))('%s', async (state) => {
      await session.reader.setSight({ scheme });
      const surface = await stateOf(state)(session.reader, engine, pages);
      await openDetails(surface);
      expect(await surface.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe(true);
      expect(await faults(surface)).toEqual([]);
      expect(await sideways(surface)).toEqual([]);
      expect(await smallTargets(surface)).toEqual([]);
      await surface.close();
    });
  });

  describe('as narrow as the narrowest phone, and with letters twice as large', () => {
    const pages: Pages = new Map();
    const session = useSession(engine, { pages });

    it.each(Object.keys(NARROW))('%s', async (name) => {
      const page = await NARROW[name]?.(session.reader, engine, pages);
      if (page === undefined) throw new Error(`There is no ${name}.`);
      await page.setWidth(NARROWEST);
      await openDetails(page);
      expect(await page.evaluate('innerWidth')).toBe(NARROWEST);
      expect(await sideways(page)).toEqual([]);
      await page.evaluate(`void (document.documentElement.style.fontSize = '200%')`);
      expect(await sideways(page)).toEqual([]);
      await page.close();
    });
  });
});

function stateOf(name: string): (reader: Reader, engine: Engine, pages: Pages) => Promise<Surface> {
  const open = STATES[name];
  if (open === undefined) throw new Error(`There is no state ${name}.`);
  return open;
}
