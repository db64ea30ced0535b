import { beforeAll, describe, expect, it } from 'vitest';
import { outcomeOf, runEverywhere, textOf } from './by-itself.ts';
import { HOSTILE_PAGES, SENTENCES, SERVED } from './hostile-pages.ts';
import { ENGINES, useSession } from './session.ts';

describe.each(ENGINES)('where Headwater runs by itself in %s, a page with', (engine) => {
  const session = useSession(engine, { granted: true, built: 'shipped', pages: SERVED });
  beforeAll(() => runEverywhere(session.reader));

  it.each(HOSTILE_PAGES)('$name is read, unchanged and undisturbed', async ({ url, also, restless = false }) => {
    const { reader } = session;
    const own = await reader.openOwnPage('options.html');
    const tab = await reader.open(url);
    const text = textOf(await outcomeOf(own, url));
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
    if (also) expect(text).toContain(also);
    expect(await tab.evaluate('window.faults')).toEqual([]);
    if (!restless) expect(await tab.evaluate('window.touched')).toBe(0);
    // No getter of the page's own was asked either.
    expect(await tab.evaluate('window.asked ?? null')).toBe(null);
    expect(await reader.problems()).toEqual([]);
    await tab.close();
    await own.close();
  });
});
