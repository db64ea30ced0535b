import { describe, expect, it } from 'vitest';
import { PRESS } from '../../scripts/press/press.ts';
import { ENGINES, settled, texts, useSession } from './session.ts';

describe.each(ENGINES)('a newcomer in %s', (engine) => {
  const session = useSession(engine);

  it('is welcomed, chooses, reads an article, sees the evidence, switches the site off, and takes that back', async () => {
    const { reader } = session;
    // The extension has opened its welcome page by itself; the reader goes on in a copy of it.
    const welcome = await reader.openOwnPage('welcome.html');
    const greeted = await welcome.evaluate<number>(
      `chrome.tabs.query({ url: location.href }).then(({ length }) => length)`,
    );
    expect(greeted).toBe(2);
    expect(await texts(welcome, 'h1')).toEqual(['Where does a news story come from?']);
    await welcome.click('input[name=way][value=click]');
    await welcome.click('button[type=submit]');
    await welcome.until(`document.querySelector('.outcome').innerText === 'Headwater waits for your click.'`);
    await welcome.close();

    const tab = await reader.open(PRESS.translation);
    expect(await reader.badge()).toBe('');
    const popup = await reader.pressButton(tab);
    await settled(popup);
    expect((await texts(popup, '.lead')).join()).toMatch(
      /^Translated from Diário de Alvarim \(Portuguese\)\. It goes back to one unnamed source\..*all go back to one report/,
    );
    await expect.poll(() => reader.badge(), { timeout: 10_000 }).toBe('!');

    await popup.click('.trail summary');
    await popup.click('.trail details[open] .evidence button');
    await tab.until('CSS.highlights.size === 1');
    const lit = `[...[...CSS.highlights.values()][0]].map((range) => range.toString()).join()`;
    expect(await tab.evaluate(lit)).not.toBe('');
    expect(
      await tab.evaluate(`(() => {
      const { top, bottom } = [...[...CSS.highlights.values()][0]][0].getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    })()`),
    ).toBe(true);

    await popup.click('input[name=site-mode][value=off]');
    await popup.until(`!document.querySelector('.trail')`);
    expect(await texts(popup, '.lead-first')).toEqual(['Headwater is off on this site.']);
    await expect.poll(() => reader.badge(), { timeout: 10_000 }).toBe('');
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);

    await popup.click('.toast button');
    await popup.until(`document.querySelector('.trail')`);
    expect(await texts(popup, '.trail .stop-name')).toHaveLength(3);
    await popup.close();
    expect(await reader.problems()).toEqual([]);
  });
});
