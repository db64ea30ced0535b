import path from 'node:path';
import { findBrowser } from '../browsers/find.ts';
import { build } from '../build.ts';
import { largeStory } from '../press/large-story.ts';
import { compilePressPacks } from '../press/packs.ts';
import { PRESS, servePress } from '../press/press.ts';
import { DIST } from '../root.ts';
import { CASES, measurePaints, type Paint } from './popup/chromium.ts';

/** How often each is clicked on. */
const ROUNDS = 21;

/**
 * How long a reader waits from the click on the button to the first sentence, in Chromium: where the worker runs and where
 * it has been stopped, on a common story and on one of 200 outlets, beside an extension whose popup is one sentence.
 */
export async function run(args: string[]): Promise<number> {
  const [rounds = ROUNDS, ...more] = args.map(Number);
  if (more.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
    process.stderr.write('Usage: npm run bench -- popup [ROUNDS]\n');
    return 2;
  }
  const browser = findBrowser('chromium');
  if (browser === null) {
    console.log('skipped: no Chromium');
    return 0;
  }
  const built = await build({ out: path.join(DIST, 'press'), packs: compilePressPacks() });
  const extension = built.find((one) => one.browser === 'chrome')?.folder ?? '';
  const server = await servePress();
  try {
    const url = PRESS.translation;
    const paints = await measurePaints({ browser, extension, port: server.port, url, large: largeStory(url), rounds });
    console.log(
      `until the first sentence is painted, ${rounds} of each by turns; ms, median [quartiles], times the empty one`,
    );
    console.log('what\tfrom the click\tfrom the start of loading');
    const empty = paints[CASES[0]];
    for (const name of CASES) {
      const of = (part: keyof Paint) => summary(paints[name], empty, part);
      console.log(`${name}\t${of('sinceClick')}\t${of('sinceStart')}`);
    }
  } finally {
    await server.close();
  }
  return 0;
}

function summary(paints: readonly Paint[], empty: readonly Paint[], part: keyof Paint): string {
  const [least, median, most] = [0.25, 0.5, 0.75].map((share) => quantile(paints, part, share).toFixed(0));
  const ratio = (quantile(paints, part, 0.5) / quantile(empty, part, 0.5)).toFixed(2);
  return `${median} [${least}–${most}] ×${ratio}`;
}

function quantile(paints: readonly Paint[], part: keyof Paint, share: number): number {
  const sorted = paints.map((paint) => paint[part]).sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
