import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHARED } from '../../scripts/root.ts';
import { ENGINES, settled, texts, useSession } from './session.ts';

/** The two real articles, under the addresses of their own. They belong to their publishers and stay outside the project. */
const SEEDS = [
  ['southfront.html', 'http://southfront.org/libyan-army-asks-russia-for-help/'],
  [
    'moscow-times.html',
    'http://www.themoscowtimes.com/2016/09/28/libyan-army-asks-for-russian-military-support-report-a55509',
  ],
] as const;

if (SHARED === null) console.log('skipped: no ../shared');

describe.skipIf(SHARED === null).each(ENGINES)('two real articles in %s', (engine) => {
  const folder = path.join(SHARED ?? '', 'seeds');
  const files = SHARED === null ? [] : SEEDS;
  const pages = new Map(files.map(([file, url]) => [url, { body: readFileSync(path.join(folder, file)) }] as const));
  const session = useSession(engine, { built: 'shipped', pages });

  it('show one newspaper and one unnamed source behind both', async () => {
    const { reader } = session;
    for (const [, url] of SEEDS) {
      const popup = await reader.pressButton(await reader.open(url));
      await settled(popup);
      const [first, second, last] = await texts(popup, '.trail .stop');
      expect(first).toMatch(/source/);
      expect(second).toContain('Izvestia');
      expect(last).toMatch(/SouthFront|The Moscow Times/);
      expect(await texts(popup, '.origin')).toHaveLength(1);
      await popup.evaluate(
        `document.querySelectorAll('section[aria-labelledby=coverage] button').forEach((one) => one.click())`,
      );
      expect(await texts(popup, '.coverage-item .outlet')).toEqual(
        expect.arrayContaining([expect.stringMatching(/SouthFront/), expect.stringMatching(/Moscow Times/)]),
      );
      if (url.includes('southfront')) {
        expect(second).toContain('Mario Kuoljok');
        expect(second).toContain('Desi Tzoneva');
        expect(await texts(popup, '.disputes')).toHaveLength(1);
      }
      await popup.close();
    }
    expect(await reader.problems()).toEqual([]);
  });
});
