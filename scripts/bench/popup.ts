import path from 'node:path';
import { findBrowser } from '../browsers/find.ts';
import { build } from '../build.ts';
import { largeStory } from '../press/large-story.ts';
import { compilePressPacks } from '../press/packs.ts';
import { PRESS, servePress } from '../press/press.ts';
import { DIST } from '../root.ts';
import { CASES, type CaseName, measurePaints, type Paint, type Paints } from './popup/chromium.ts';
import { type Figure, figureOf, type Measured } from './results/figures.ts';

/** How often each is clicked on. */
const ROUNDS = 21;

/**
 * How long a reader waits from the click on the button to the first sentence, in Chromium: where the worker runs and where
 * it has been stopped, on a common story and on one of 200 outlets, beside an extension whose popup is one sentence.
 */
export async function run(args: string[]): Promise<number | Measured> {
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
    const bench = { browser, extension, port: server.port, url, large: largeStory(url), rounds };
    const { version, paints } = await measurePaints(bench);
    return { browser: version, figures: PARTS.flatMap(([part, since]) => figuresOf(paints, part, since)) };
  } finally {
    await server.close();
  }
}

const PARTS = [
  ['sinceClick', 'from the click'],
  ['sinceStart', 'from the start of loading'],
] as const satisfies [keyof Paint, string][];

/** Until the first sentence is painted, in each case, beside the empty popup. */
function figuresOf(paints: Paints, part: keyof Paint, since: string): Figure[] {
  const [first, ...others] = CASES;
  const figure = (name: CaseName, beside?: Figure) =>
    figureOf(
      `${name}, ${since}`,
      'ms',
      paints[name].map((paint) => paint[part]),
      beside,
    );
  const empty = figure(first);
  return [empty, ...others.map((name) => figure(name, empty))];
}
