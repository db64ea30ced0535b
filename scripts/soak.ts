import { parseArgs } from 'node:util';
import { requireBrowsers } from './browsers/install.ts';
import { build } from './build.ts';
import { ensurePacks } from './pack.ts';
import { DIST } from './root.ts';
import { faultsOf } from './soak/faults.ts';
import { soak } from './soak/soak.ts';

/**
 * Many mutated pages in many tabs of one session, in both browsers, with the extension as it ships.
 *
 *   npm run soak [-- --pages 2000] [--tabs 200] [--seed 1] [--browser chromium|firefox]
 *
 * Prints what was measured, as JSON; answers 1 where something failed that must hold.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '2000' },
      tabs: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      browser: { type: 'string' },
    },
  });
  await build({ out: DIST, packs: await ensurePacks() });
  let status = 0;
  for (const browser of Object.values(requireBrowsers())) {
    if (values.browser !== undefined && values.browser !== browser.engine) continue;
    const start = Date.now();
    const [pages, tabs, seed] = [values.pages, values.tabs, values.seed].map(Number) as [number, number, number];
    const soaked = await soak({ browser, pages, tabs, seed });
    const faults = faultsOf(soaked);
    console.log(
      JSON.stringify(
        { browser: browser.name, seconds: Math.round((Date.now() - start) / 1000), ...soaked, faults },
        null,
        1,
      ),
    );
    if (faults.length > 0) status = 1;
  }
  return status;
}
