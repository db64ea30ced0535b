import { describe, expect, it } from 'vitest';
import { openOver } from '../../scripts/browsers/kept.ts';
import type { Surface } from '../../scripts/browsers/reader.ts';
import { largeStory } from '../../scripts/press/large-story.ts';
import { PRESS } from '../../scripts/press/press.ts';
import { faults } from './axe.ts';
import { openDetails, sideways, smallTargets } from './layout.ts';
import { ENGINES, texts, useSession } from './session.ts';

const NARROW = 320;

describe.each(ENGINES)('a trail of 12 steps and a story of 200 outlets in %s', (engine) => {
  const session = useSession(engine);
  const over = (surface: 'popup' | 'panel') =>
    openOver(session.reader, {
      surface,
      url: PRESS.translation,
      known: { state: 'read', ...largeStory(PRESS.translation) },
    });

  it('are folded at first, and shown whole on demand', async () => {
    const popup = await over('popup');
    expect(await texts(popup, '.stop-name')).toHaveLength(6);
    expect((await texts(popup, '.coverage-item')).length).toBeLessThan(30);
    await openAll(popup);
    expect(await texts(popup, '.stop-name')).toHaveLength(13);
    expect(await texts(popup, '.coverage-item')).toHaveLength(200);
    await popup.close();
  });

  it.each(['popup', 'panel'] as const)(
    'fit a %s as narrow as the narrowest phone, and letters twice as large',
    async (surface) => {
      const page = await over(surface);
      await page.setWidth(NARROW);
      await openAll(page);
      expect(await sideways(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await faults(page)).toEqual([]);
      await page.evaluate(`void (document.documentElement.style.fontSize = '200%')`);
      expect(await sideways(page)).toEqual([]);
      await page.close();
    },
  );

  it('are told over time in the panel, as a plot and in words', async () => {
    const panel = await over('panel');
    expect(await panel.evaluate(`document.querySelectorAll('.timeline circle').length`)).toBeGreaterThan(150);
    await openDetails(panel);
    const days = await texts(panel, 'section[aria-labelledby=timeline] dt');
    expect(days.length).toBeGreaterThan(5);
    expect(days[0]).toBe('May 14, 2024');
    const outlets = await texts(panel, 'section[aria-labelledby=timeline] dd');
    const dots = await panel.evaluate<number>(`document.querySelectorAll('.timeline circle').length`);
    expect(outlets.join(', ').split(/,\s(?:and\s)?|\sand\s/).length).toBeGreaterThanOrEqual(dots);
    await panel.close();
  });
});

/** Unfolds every list and opens everything that opens. */
async function openAll(page: Surface): Promise<void> {
  for (let folded = true; folded; ) {
    folded = await page.evaluate<boolean>(`(async () => {
      const buttons = document.querySelectorAll('.fold button, .stop-folded button');
      buttons.forEach((button) => button.click());
      await new Promise((resolve) => setTimeout(resolve, 50));
      return buttons.length > 0;
    })()`);
  }
  await openDetails(page);
}
