import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlePage } from '../../scripts/press/article-page.ts';
import { ROOT } from '../../scripts/root.ts';
import { ENGINES, settled, texts, useSession } from './session.ts';

interface Row {
  id: string;
  coverage: { url: string | null; outlet: string; role: string; via?: string[] }[];
}

/** A recorded story that nobody had first: several outlets reported for themselves. */
const story = readFileSync(path.join(ROOT, 'src/data/stories.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row)
  .find(({ id }) => id === '2013-02-15-chelyabinsk');
const independent = story?.coverage.filter(({ role, via }) => role === 'independent' && !via?.length) ?? [];
const here = independent.find(({ url }) => url?.startsWith('http:'))?.url ?? '';

/** Words of our own at its address: that it belongs to the story is known by the address. */
const page = articlePage({
  siteName: 'Morning Notes',
  title: 'A light over the roofs',
  paragraphs: [
    'A light went over the roofs of the town this morning, brighter than the sun, and a minute later the windows came in. Nobody in our street had seen the like of it.',
    'The baker swept the glass out of his shop before he sold the first loaf. He said that the bang had been as if somebody had dropped a wardrobe on the floor above, and then another.',
    'Children who had been at their desks ran to the windows to look, which is how most of them were cut. The school sent them home, and the nurse went from house to house until noon.',
  ],
});

describe.each(ENGINES)('a story that several outlets reported for themselves in %s', (engine) => {
  const session = useSession(engine, { built: 'shipped', pages: new Map([[here, page]]) });

  it('is shown with as many origins, each with what goes back to it', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(here));
    await settled(popup);
    const [counts = ''] = await texts(popup, '.counts');
    const origins = Number(/(\d+) origins/.exec(counts)?.[1]);
    expect(origins).toBeGreaterThanOrEqual(2);
    await popup.evaluate(`[...document.querySelectorAll('.fold button')].forEach((one) => one.click())`);
    await popup.until(`document.querySelectorAll('.origin').length >= ${origins}`);
    const own = (await texts(popup, '.coverage-item')).filter((item) => item.includes('own reporting'));
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(await reader.problems()).toEqual([]);
  });
});
