import { describe, expect, it } from 'vitest';
import type { ColourScheme, Reader, Surface } from '../../scripts/browsers/reader.ts';
import { CITATION, REPORT_AT_FIRST, REPORT_CHANGED, STORY } from '../../scripts/press/lock-gates.ts';
import { PRESS } from '../../scripts/press/press.ts';
import { faults } from './axe.ts';
import { ENGINES, settled, useSession } from './session.ts';

const SCHEMES: readonly ColourScheme[] = ['light', 'dark'];

describe.each(ENGINES)('everyone can use it in %s', (engine) => {
  const session = useSession(engine);

  it.each(SCHEMES)('with %s colours', async (scheme) => {
    const { reader } = session;
    await reader.setColourScheme(scheme);
    for (const name of ['options.html', 'welcome.html', 'panel.html', 'text.html']) {
      const page = await reader.openOwnPage(name);
      await page.until(`document.querySelector('h1')?.innerText`);
      expect(await page.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe(true);
      expect(await faults(page), name).toEqual([]);
      await page.close();
    }
    for (const url of [PRESS.translation, PRESS.unrelated, PRESS.index]) {
      const popup = await reader.pressButton(await reader.open(url));
      await settled(popup);
      await popup.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      expect(await popup.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe(true);
      expect(await faults(popup), url).toEqual([]);
      await popup.close();
    }
  });
});

describe.each(ENGINES)('everyone can use what is remembered, and the page for texts, in %s', (engine) => {
  const pages = new Map([[STORY.citation as string, CITATION]]);
  const session = useSession(engine, { pages });

  it.each(SCHEMES)('with %s colours, on a narrow screen too', async (scheme) => {
    const { reader } = session;
    await reader.setColourScheme(scheme);
    const options = await reader.openOwnPage('options.html');
    await options.click('input[name=memory][value=text]');
    pages.set(STORY.report, REPORT_AT_FIRST);
    await popupOn(reader, STORY.report);
    pages.set(STORY.report, scheme === 'light' ? REPORT_CHANGED : REPORT_AT_FIRST);
    const popup = await popupOn(reader, STORY.report);
    await popup.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    expect(await popup.evaluate(`document.querySelectorAll('.memory del, .memory ins').length`)).toBeGreaterThan(1);
    expect(await faults(popup)).toEqual([]);
    await popup.close();
    await options.until(`document.querySelector('.readings li')`);
    const text = await reader.openOwnPage('text.html');
    await text.evaluate(`(() => {
      const field = document.querySelector('textarea');
      field.value = 'The quay is closed, a harbour official who asked not to be named told Skerry Daily.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await text.click('button[type=submit]');
    await text.until(`document.querySelector('.trail')`);
    await text.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    for (const page of [options, text]) {
      expect(await faults(page)).toEqual([]);
      await page.setWidth(320);
      expect(await page.evaluate('innerWidth')).toBe(320);
      // A scroll bar may take some of it.
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await page.close();
    }
  });
});

async function popupOn(reader: Reader, url: string): Promise<Surface> {
  const popup = await reader.pressButton(await reader.open(url));
  await settled(popup);
  return popup;
}
