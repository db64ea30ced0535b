import { describe, expect, it } from 'vitest';
import { PRESS } from '../../scripts/press/press.ts';
import { ENGINES, settled, texts, useSession } from './session.ts';

describe.each(ENGINES)('the popup in %s', (engine) => {
  const session = useSession(engine);

  it('shows the trail of a translation, with no permission but the click', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    expect(await texts(popup, '.trail .stop-name')).toEqual([
      expect.stringMatching(/source/i),
      'Diário de Alvarim',
      'Lantern Bridge',
    ]);
    expect(await texts(popup, '.trail .stop-anonymous')).toHaveLength(1);
    const [, original] = await texts(popup, '.trail .stop');
    expect(original).toContain('Ines Calloway');
    expect(original).toContain('Tomas Wrede');
    expect(await texts(popup, '.coverage-item .outlet')).toEqual(
      expect.arrayContaining(['Diário de Alvarim', 'The Quayside Ledger', 'Skerry Daily', 'Dünenkurier']),
    );
    expect(await texts(popup, '.origin')).toHaveLength(1);
    expect((await texts(popup, '.disputes')).join()).toContain('ministry of ports');
    // The scroll bar takes from the width that the popup was given.
    expect(await popup.evaluate('document.documentElement.scrollHeight > innerHeight')).toBe(true);
    expect(await popup.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    expect(await reader.problems()).toEqual([]);
  });

  it('shows the same origin and the same unnamed source for a citation, and for a copy of it', async () => {
    const { reader } = session;
    const citation = await reader.pressButton(await reader.open(PRESS.citation));
    await settled(citation);
    expect(await texts(citation, '.trail .stop-name')).toEqual([
      expect.stringMatching(/diplomatic source/),
      'Diário de Alvarim',
      'The Quayside Ledger',
    ]);
    expect(await texts(citation, 'section[aria-labelledby=notices] summary')).not.toEqual([]);
    await citation.close();
    const copy = await reader.pressButton(await reader.open(PRESS.copy));
    await settled(copy);
    expect((await texts(copy, '.trail .stop-name')).slice(-2)).toEqual(['The Quayside Ledger', 'Skerry Daily']);
    expect(await reader.problems()).toEqual([]);
  });

  it('lights up on the page what a step of the trail rests on', async () => {
    const { reader } = session;
    const tab = await reader.open(PRESS.translation);
    const popup = await reader.pressButton(tab);
    await settled(popup);
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
    await popup.evaluate(`document.querySelectorAll('.trail details').forEach((one) => { one.open = true; })`);
    await popup.click('.stop-outlet .evidence button');
    await tab.until('CSS.highlights.size === 1');
    const lit = `[...[...CSS.highlights.values()][0]].map((range) => range.toString()).join()`;
    expect(await tab.evaluate(lit)).toContain('translated by Ines Calloway');
  });

  it('paints the trail as a picture that can be saved, with nothing refused', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    await popup.evaluate(`(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { document.saved = blob; return make.call(URL, blob); };
      const select = document.querySelector('.share select');
      select.value = 'png';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await popup.evaluate(`new Promise((resolve) => setTimeout(resolve, 100))`);
    await popup.click('.share button:last-of-type');
    await popup.until('document.saved');
    expect(await popup.evaluate('document.saved.type')).toBe('image/png');
    const size = await popup.evaluate<[number, number]>(
      'createImageBitmap(document.saved).then(({ width, height }) => [width, height])',
    );
    expect(size[0]).toBe(1280);
    expect(size[1]).toBeGreaterThan(600);
    expect(await reader.problems()).toEqual([]);
  });

  it('says that a page is no article', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.index));
    await settled(popup);
    expect(await texts(popup, '.lead-first')).toEqual([expect.stringMatching(/not an article|no article/i)]);
    expect(await texts(popup, '.trail')).toEqual([]);
  });

  it('says of an article of which nothing is known that nothing is', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.unrelated));
    await settled(popup);
    expect(await texts(popup, '.trail, .disputes, .coverage-item')).toEqual([]);
    expect(await texts(popup, '.lead-first')).toEqual([expect.stringMatching(/no earlier report/i)]);
  });

  it('says that it may not read a page of the browser itself', async () => {
    const { reader } = session;
    const popup = await reader.pressButton(
      await reader.open(engine === 'firefox' ? 'about:license' : 'chrome://version'),
    );
    await settled(popup);
    expect(await texts(popup, '.trail')).toEqual([]);
    expect(await texts(popup, '.lead-first')).toEqual([
      expect.stringMatching(/cannot|may not|not allowed|no extension/i),
    ]);
    expect(await reader.problems()).toEqual([]);
  });

  it('sends nothing anywhere', async () => {
    const { reader, requests } = session;
    const popup = await reader.pressButton(await reader.open(PRESS.translation));
    await settled(popup);
    const hosts = requests.filter((url) => url.startsWith('http')).map((url) => new URL(url));
    const about = hosts.filter(({ href }) => /lanternbridge|alvarim|headwater/.test(decodeURIComponent(href)));
    expect(new Set(about.map(({ hostname }) => hostname))).toEqual(new Set(['lanternbridge.example']));
  });
});
