import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../../scripts/browsers/reader.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, as `rule: element`. */
export async function faults(surface: Surface): Promise<string[]> {
  await surface.evaluate(`(() => { ${AXE}; globalThis.axe = axe ?? globalThis.axe; })()`);
  return surface.evaluate(`axe.run(document).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`);
}
