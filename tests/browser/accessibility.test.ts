import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { ColourScheme, Surface } from '../../scripts/browsers/reader.ts';
import { PRESS } from '../../scripts/press/press.ts';
import { ENGINES, settled, useSession } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

/** What axe-core finds wrong, as `rule: element`. */
async function faults(surface: Surface): Promise<string[]> {
  await surface.evaluate(`(() => { ${AXE}; globalThis.axe = axe ?? globalThis.axe; })()`);
  return surface.evaluate(`axe.run(document).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`);
}
