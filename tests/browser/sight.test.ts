import { describe, expect, it } from 'vitest';
import { openOver } from '../../scripts/browsers/kept.ts';
import type { Reader, Surface } from '../../scripts/browsers/reader.ts';
import { LEFT_TO_RIGHT } from '../../scripts/press/ferry-line.ts';
import { largeStory } from '../../scripts/press/large-story.ts';
import { PRESS } from '../../scripts/press/press.ts';
import { STATES } from '../../scripts/screenshots/states.ts';
import { faults } from './axe.ts';
import { openDetails } from './layout.ts';
import { ENGINES, settled, useSession } from './session.ts';

describe.each(ENGINES)('in forced colours in %s', (engine) => {
  const session = useSession(engine);
  const start = async (): Promise<Reader> => {
    await session.reader.setSight({ forcedColours: true });
    return session.reader;
  };

  it('stations, steps and what opens are still drawn, each with a shape of its own', async () => {
    const popup = await openOver(await start(), {
      surface: 'popup',
      url: PRESS.translation,
      known: { state: 'read', ...largeStory(PRESS.translation) },
    });
    expect(await popup.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
    const paper = await drawn(popup, 'body', 'backgroundColor');
    for (const [selector, pseudo, side] of [
      ['.stop-anonymous', '::before', 'borderTopColor'],
      ['.stop-outlet', '::before', 'borderTopColor'],
      ['.stop-outlet', '::after', 'borderInlineStartColor'],
      ['.stop-page', '::before', 'backgroundColor'],
      ['summary', '::before', 'borderBlockEndColor'],
      ['.mark', '', 'borderTopColor'],
    ] as const) {
      expect(await drawn(popup, selector, side, pseudo), `${selector}${pseudo}`).not.toBe(paper);
    }
    expect(await drawn(popup, '.stop-anonymous', 'borderTopStyle', '::before')).toBe('dashed');
    expect(await drawn(popup, '.step-stated', 'borderInlineStartStyle', '::after')).toBe('solid');
    expect(await drawn(popup, '.step-inferred', 'borderInlineStartStyle', '::after')).toBe('dashed');
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  it('the dots of the coverage over time are still drawn, and originals as rings', async () => {
    const panel = await openOver(await start(), {
      surface: 'panel',
      url: PRESS.translation,
      known: { state: 'read', ...largeStory(PRESS.translation) },
    });
    const paper = await drawn(panel, 'body', 'backgroundColor');
    expect(await drawn(panel, '.dot:not(.dot-original)', 'fill')).not.toBe(paper);
    expect(await drawn(panel, '.dot-original', 'fill')).toBe(paper);
    expect(await drawn(panel, '.dot-original', 'stroke')).not.toBe(paper);
    expect(await drawn(panel, '.axis', 'stroke')).not.toBe(paper);
    await panel.close();
  });

  it('the chosen way of a site is told from the others', async () => {
    const reader = await start();
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    const chosen = await drawn(popup, '.segments input:checked + span', 'backgroundColor');
    expect(chosen).not.toBe(await drawn(popup, '.segments input:not(:checked) + span', 'backgroundColor'));
    expect(chosen).not.toBe(await drawn(popup, '.segments input:checked + span', 'color'));
    await popup.close();
  });

  it('words that differ are underlined', async () => {
    const reader = await start();
    const pages = new Map();
    await (await STATES.memory?.(reader, engine, pages))?.close();
    const panel = await STATES['quotations-side-by-side']?.(reader, engine, pages);
    if (panel === undefined) throw new Error('There is no such state.');
    await openDetails(panel);
    expect(await drawn(panel, '.pair mark', 'textDecorationLine')).toBe('underline');
    expect(await faults(panel)).toEqual([]);
    await panel.close();
  });

  it('a line that is lit up on the page has the colours of what is marked', async () => {
    const reader = await start();
    const tab = await reader.open(PRESS.translation);
    const popup = await reader.pressButton(tab);
    await settled(popup);
    await openDetails(popup);
    await popup.click('.stop-outlet .evidence button');
    await tab.until('CSS.highlights.size === 1');
    const lit = `getComputedStyle(document.body, '::highlight(' + [...CSS.highlights.keys()][0] + ')').backgroundColor`;
    await tab.evaluate(`void (document.body.style.backgroundColor = 'Highlight')`);
    expect(await tab.evaluate(lit)).toBe(await drawn(tab, 'body', 'backgroundColor'));
    await popup.close();
    expect(await reader.problems()).toEqual([]);
  });
});

describe.each(ENGINES)('in %s', (engine) => {
  const session = useSession(engine, { pages: new Map([[LEFT_TO_RIGHT.url, LEFT_TO_RIGHT.page]]) });

  it.each([
    [true, 'none', 'at once'],
    [false, 'flow', 'on the way'],
  ])('where less motion is wanted: %s, a page that is read is shown by "%s", and a line comes %s', async (...given) => {
    const [reducedMotion, animation, way] = given;
    const { reader } = session;
    await reader.setSight({ reducedMotion });
    const tab = await reader.open(LEFT_TO_RIGHT.url);
    const popup = await reader.pressButton(tab);
    await settled(popup);
    await openDetails(popup);
    await tab.evaluate(`void addEventListener('scroll', () => { document.moves = (document.moves ?? 0) + 1; })`);
    await popup.click('.evidence button');
    await tab.until(`document.moves > 0`);
    await tab.evaluate(`new Promise((resolve) => setTimeout(resolve, 1000))`);
    const moves = await tab.evaluate<number>('document.moves');
    expect(moves === 1 ? 'at once' : 'on the way').toBe(way);
    await popup.evaluate(`void (document.querySelector('main').firstElementChild.className = 'reading')`);
    expect(await drawn(popup, '.reading', 'animationName')).toBe(animation);
    await popup.close();
  });
});

/** What a browser draws an element with: the value of a property as computed, of it or of what stands before or after. */
function drawn(surface: Surface, selector: string, property: string, pseudo = ''): Promise<string> {
  return surface.evaluate(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(pseudo)}).${property}`,
  );
}
