import type { Surface } from '../../scripts/browsers/reader.ts';

/** Opens whatever opens, and waits until what is drawn only then is there. */
export async function openDetails(surface: Surface): Promise<void> {
  await surface.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  await surface.evaluate(`new Promise((resolve) => setTimeout(resolve, 50))`);
}

/** The elements that stand out at the side. */
export function sideways(surface: Surface): Promise<string[]> {
  return surface.evaluate(`(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth ? []
    : [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.unseen'))
      .map((one) => one.outerHTML.slice(0, 120)).concat(scrollWidth + ' pixels'))(document.documentElement)`);
}

/** What is smaller than 24 by 24 pixels, of that which stands on a line of its own (WCAG 2.2, 2.5.8). */
export function smallTargets(surface: Surface): Promise<string[]> {
  return surface.evaluate(`[...document.querySelectorAll('button, summary, select, textarea, label:has(input)')]
    .filter((one) => one.checkVisibility())
    .filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 24 || height < 24; })
    .map((one) => one.outerHTML.slice(0, 120))`);
}
