import { describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/reader.ts';
import { LEFT_TO_RIGHT, RIGHT_TO_LEFT } from '../../scripts/press/ferry-line.ts';
import { ENGINES, settled, useSession } from './session.ts';

/** The range that is lit up on the page, and null where there is none. */
const LIT = `[...[...CSS.highlights.values()][0] ?? []][0] ?? null`;
const FOLDED = String.raw`.replace(/\s+/g, ' ').trim()`;

describe.each(ENGINES)('each piece of evidence in %s', (engine) => {
  const pages = new Map([LEFT_TO_RIGHT, RIGHT_TO_LEFT].map(({ url, page }) => [url, page]));
  const session = useSession(engine, { pages });

  it.each([
    ['across inline tags', LEFT_TO_RIGHT],
    ['across inline tags in a text that runs from right to left', RIGHT_TO_LEFT],
  ])('lights up its own sentence and no more, %s', async (_, { url, lines }) => {
    const { reader } = session;
    const tab = await reader.open(url);
    const popup = await reader.pressButton(tab);
    await settled(popup);
    const said = await openEvidence(popup);
    expect(said.length).toBeGreaterThanOrEqual(lines.length);
    const lit = new Set<string>();
    for (const [i, quote] of said.entries()) {
      await tab.evaluate('CSS.highlights.clear()');
      await popup.click(`[data-evidence="${i}"]`);
      await tab.until(`${LIT} !== null`);
      const shown = await tab.evaluate<string>(`(${LIT}).toString()${FOLDED}`);
      expect(bare(shown)).toBe(bare(quote));
      lit.add(shown);
      await tab.until(`(({ top, bottom }) => top >= 0 && bottom <= innerHeight)((${LIT}).getBoundingClientRect())`);
    }
    expect([...lit].sort()).toEqual([...lines].sort());
    expect(await reader.problems()).toEqual([]);
    await popup.close();
  });
});

/** A quotation is shown without its marks, and lit up with them. */
function bare(line: string): string {
  return line.replace(/^“|,?”$/g, '');
}

/** Opens whatever opens and numbers the buttons that show evidence; answers the words beside each. */
async function openEvidence(popup: Surface): Promise<string[]> {
  await popup.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  await popup.evaluate(`document.querySelectorAll('.fold button').forEach((one) => { one.click(); })`);
  await popup.until(`!document.querySelector('.fold button')`);
  await popup.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  return popup.evaluate(`[...document.querySelectorAll('.evidence button')].map((one, i) => {
    one.dataset.evidence = i;
    return one.closest('li').querySelector('blockquote').innerText${FOLDED};
  })`);
}
