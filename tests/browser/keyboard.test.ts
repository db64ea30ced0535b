import { describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/reader.ts';
import { PRESS } from '../../scripts/press/press.ts';
import { ENGINES, settled, texts, useSession } from './session.ts';

/** Far more stops than the popup has with everything opened. */
const MOST_STOPS = 300;
/** A first Tab may lead from the browser into the popup, and a last one out of it. */
const MOST_IDLE = 3;

/** What a reader with a mouse can reach: of a group of radio buttons the chosen one stands for all. */
const CONTROLS = `[...document.querySelectorAll('a[href], button, summary, select, textarea, input')]
  .filter((one) => one.checkVisibility() && (one.type !== 'radio' || one.checked))`;

describe.each(ENGINES)('by keyboard alone in %s', (engine) => {
  const session = useSession(engine);

  it('everything in the popup is reached, in the order in which it stands, and is seen to have the focus', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    const stops = await walk(popup);
    expect(await popup.evaluate(`${CONTROLS}.filter((one) => !one.seen).map((one) => one.outerHTML)`)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([]);
    expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).sort((a, b) => a - b));
    expect(stops.length).toBeGreaterThan(30);
    await popup.close();
  });

  it('a line is lit on the page', async () => {
    const { reader } = session;
    const tab = await reader.open(PRESS.translation);
    const popup = await reader.pressButton(tab);
    await settled(popup);
    await moveTo(popup, '.step summary');
    await popup.press('Enter');
    await moveTo(popup, '.evidence button');
    await popup.press('Space');
    await tab.until('CSS.highlights.size === 1');
    await popup.close();
  });

  it('a form is chosen and copied', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    await moveTo(popup, '.share button');
    await popup.press('Enter');
    await popup.until(`document.querySelector('.share [role=status]').innerText !== ''`);
    await popup.close();
  });

  it('a correction is written', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    await moveTo(popup, '.correct summary');
    await popup.press('Enter');
    await moveTo(popup, '.correct input[type=checkbox]');
    await popup.press('Space');
    await popup.until(`!document.querySelector('.correct .preview').value.includes('lanternbridge.example')`);
    await popup.close();
  });

  it('the badge and the site are switched, and switched back', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    await moveTo(popup, 'input[name=badge]');
    await popup.press('Space');
    await popup.until(`document.querySelector('.toast')?.innerText.includes('no badge')`);
    await moveTo(popup, '.toast button');
    await popup.press('Enter');
    await popup.until(`document.querySelector('input[name=badge]').checked`);
    await moveTo(popup, 'input[name=site-mode]:checked');
    await popup.press('ArrowLeft');
    await popup.until(`!document.querySelector('.trail')`);
    expect(await texts(popup, '.lead-first')).toEqual(['Headwater is off on this site.']);
    await moveTo(popup, '.toast button');
    await popup.press('Enter');
    await popup.until(`document.querySelector('.trail')`);
    await popup.close();
    expect(await reader.problems()).toEqual([]);
  });
});

interface Stop {
  html: string;
  /** Its place among all elements. */
  place: number;
  /** Whether an outline is drawn around it, or around what stands for it. */
  isSeen: boolean;
}

/** Goes from stop to stop until the end of the popup, and opens whatever can be opened on the way. */
async function walk(popup: Surface): Promise<Stop[]> {
  const stops: Stop[] = [];
  let idle = 0;
  while (stops.length < MOST_STOPS && idle < MOST_IDLE) {
    await popup.press('Tab');
    const stop = await popup.evaluate<(Stop & { opens: boolean }) | null>(AT_FOCUS);
    idle = stop === null ? idle + 1 : 0;
    if (stop === null) continue;
    const { opens, ...rest } = stop;
    stops.push(rest);
    if (!opens) continue;
    await popup.press('Enter');
    // What is opened may be drawn only then.
    await popup.until('document.activeElement.parentElement.open');
    await popup.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
  }
  return stops;
}

/** A key reaches another process in its own time; where the focus stays where it is, there is nothing more to reach. */
const AT_FOCUS = `(async () => {
  const isMoved = () => document.activeElement !== document.body && !document.activeElement?.seen;
  for (let i = 0; i < 20 && !isMoved(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  const one = document.activeElement;
  if (one === null || one === document.body || one === document.documentElement || one.seen) return null;
  one.seen = true;
  const drawn = [one, one.nextElementSibling].some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
  return {
    html: one.outerHTML.slice(0, 120),
    place: [...document.querySelectorAll('*')].indexOf(one),
    isSeen: one.matches(':focus-visible') && drawn,
    opens: one.tagName === 'SUMMARY' && !one.parentElement.open,
  };
})()`;

/** Presses Tab until the first element that a selector finds has the focus. */
async function moveTo(popup: Surface, selector: string): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i++) {
    if (await popup.evaluate(`document.activeElement === document.querySelector(${JSON.stringify(selector)})`)) return;
    await popup.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
