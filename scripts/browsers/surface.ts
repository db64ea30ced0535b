import type { Browser, Page } from 'puppeteer-core';
import type { Surface } from './reader.ts';

/** How long a surface may take to come to what is waited for. */
const PATIENCE_MS = 25_000;

/** Of a page that is given a width, in CSS pixels. */
const HEIGHT = 900;

/**
 * A page that puppeteer can reach, as a surface.
 * @param isPopup it has a window of its own, of which no picture can be taken beyond what it shows
 */
export function surfaceOf(page: Page, { isPopup = false } = {}): Surface {
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    until: (expression) => until(expression, (code) => page.evaluate(code)),
    async go(url) {
      await page.goto(url);
    },
    async click(selector) {
      await page.waitForSelector(selector, { timeout: PATIENCE_MS });
      await whenDrawn(() => page.click(selector));
    },
    setWidth: (width) => page.setViewport({ width, height: HEIGHT }),
    press: (key) => page.keyboard.press(key),
    async picture(most = Number.POSITIVE_INFINITY) {
      const tall = isPopup ? 'innerHeight' : 'document.documentElement.scrollHeight';
      const [width, height] = (await page.evaluate(`[innerWidth, ${tall}]`)) as [number, number];
      const clip = { x: 0, y: 0, width, height: Math.min(height, most) };
      return page.screenshot({ clip, captureBeyondViewport: !isPopup });
    },
    close: () => page.close(),
  };
}

/** Clicks again where what is to be clicked was just being drawn anew. Throws after `PATIENCE_MS` what the last click threw. */
async function whenDrawn(click: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await click();
    } catch (error) {
      if (Date.now() > end || !/not clickable|detached|No element found/.test(String(error))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Polls an expression until it is true. Throws after `PATIENCE_MS`, with what the surface then showed. */
export async function until(expression: string, evaluate: (expression: string) => Promise<unknown>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await evaluate(`Promise.resolve(${expression}).then(Boolean)`))) {
    if (Date.now() > end) {
      const shown = String(await evaluate('document.body.innerText'));
      throw new Error(`Waited in vain for ${expression}. The surface shows:\n${shown}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Comes true when a browser is gone, whoever closed it. */
export function goneOf(browser: Browser): Promise<void> {
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}
