import { describe, expect, it } from 'vitest';
import type { Reader, Surface } from '../../scripts/browsers/reader.ts';
import { CITATION, REPORT_AT_FIRST, REPORT_CHANGED, STORY } from '../../scripts/press/lock-gates.ts';
import { PRESS } from '../../scripts/press/press.ts';
import { ENGINES, settled, texts, useSession } from './session.ts';

describe.each(ENGINES)('the reading memory in %s', (engine) => {
  const pages = new Map([
    [STORY.report as string, REPORT_AT_FIRST],
    [STORY.citation, CITATION],
  ]);
  const session = useSession(engine, { pages });

  it('is not there until the reader consents', async () => {
    const { reader } = session;
    await (await popupOn(reader, STORY.report)).close();
    const popup = await popupOn(reader, STORY.citation);
    expect(await texts(popup, '.memory, input[name=remembers]')).toEqual([]);
    await popup.close();
    const options = await reader.openOwnPage('options.html');
    expect(await options.evaluate('indexedDB.databases()')).toEqual([]);
    await options.close();
  });

  it('covers a story with what was read elsewhere, once it may remember', async () => {
    const { reader } = session;
    const options = await reader.openOwnPage('options.html');
    await options.click('input[name=memory][value=text]');
    await options.until(`document.querySelector('.toast')?.innerText.includes('remembered from now on')`);
    // A full disk must not cost the reader what was remembered.
    const kept = {
      chromium: `chrome.permissions.contains({ permissions: ['unlimitedStorage'] })`,
      firefox: 'navigator.storage.persisted()',
    };
    expect(await options.evaluate(kept[engine])).toBe(true);
    await options.close();
    await (await popupOn(reader, STORY.report)).close();
    const popup = await popupOn(reader, STORY.citation);
    expect((await texts(popup, '.memory')).join()).toMatch(
      /You read this story on .+ at Skerry Daily\. Divers find the lock gates rotten/,
    );
    expect(await texts(popup, '.coverage-item')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Skerry Daily.*you have read this/)]),
    );
    await popup.close();
    expect(await reader.problems()).toEqual([]);
  });

  it('says what has changed on a page since, after a restart of the browser too', async () => {
    pages.set(STORY.report, REPORT_CHANGED);
    await session.restart();
    const { reader } = session;
    const popup = await popupOn(reader, STORY.report);
    // What was kept is read anew after a restart.
    await popup.until(`document.querySelector('.memory summary')`);
    expect((await texts(popup, '.memory summary')).join()).toMatch(
      /Changed since: the headline, 1 paragraph added, 1 paragraph removed,? and 1 paragraph altered/,
    );
    await popup.click('.memory summary');
    await popup.until(`document.querySelector('.changes')?.checkVisibility()`);
    expect(await texts(popup, '.changes del')).toEqual(
      expect.arrayContaining(['Divers find the lock gates rotten', '2', expect.stringMatching(/^Most of the coal/)]),
    );
    expect(await texts(popup, '.changes ins')).toEqual(
      expect.arrayContaining(['Lock gates at Fenmouth to be replaced', '9', expect.stringMatching(/^The council/)]),
    );
    await popup.close();
  });

  it('leaves out a site at a click in the popup, and takes that back', async () => {
    const { reader } = session;
    const popup = await popupOn(reader, STORY.report);
    await popup.click('input[name=remembers]');
    await popup.until(`document.querySelector('main[aria-busy=false] .report') && !document.querySelector('.memory')`);
    await popup.click('.switch .toast button');
    await popup.until(`document.querySelector('.memory') && document.querySelector('input[name=remembers]').checked`);
    await popup.close();
  });

  it('tells of a denied story first who denies it, and then that the denial was read', async () => {
    const { reader } = session;
    await (await popupOn(reader, PRESS.denial)).close();
    const popup = await popupOn(reader, PRESS.translation);
    const sections = await popup.evaluate(
      `[...document.querySelectorAll('.report section')].map((one) => one.getAttribute('aria-labelledby'))`,
    );
    expect(sections).toEqual(expect.arrayContaining(['disputes', 'memory', 'coverage']));
    const places = ['disputes', 'memory', 'coverage'].map((id) => (sections as string[]).indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect((await texts(popup, '.memory')).join()).toMatch(/at Dünenkurier\..*on the same recorded story/);
    await popup.close();
  });

  it('is listed, searched and erased in the options, and what was erased is gone from open tabs', async () => {
    const { reader } = session;
    const options = await reader.openOwnPage('options.html');
    await options.until(`document.querySelectorAll('.readings li').length >= 4`);
    await options.evaluate(`document.querySelector('[aria-labelledby=memory] input[type=search]').focus()`);
    await options.evaluate(`(() => {
      const field = document.querySelector('[aria-labelledby=memory] input[type=search]');
      field.value = 'larch';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await options.until(`document.querySelectorAll('.readings li').length === 1`);
    expect((await texts(options, '.readings li')).join()).toMatch(
      /^Lock gates at Fenmouth to be replaced.*with its text/,
    );
    await options.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.innerText === 'Erase all of it').click()`,
    );
    await options.until(`!document.querySelector('.readings')`);
    await options.close();
    const popup = await popupOn(reader, STORY.citation);
    expect(await texts(popup, '.memory')).toEqual([]);
    await popup.close();
    expect(await reader.problems()).toEqual([]);
  });
});

describe.each(ENGINES)('a private window in %s', (engine) => {
  const pages = new Map([
    [STORY.report as string, REPORT_AT_FIRST],
    [STORY.citation, CITATION],
  ]);
  const session = useSession(engine, { pages });

  it('is never remembered, nor told what was read elsewhere', async () => {
    const { reader } = session;
    const options = await reader.openOwnPage('options.html');
    await options.click('input[name=memory][value=text]');
    await options.until(`document.querySelector('.toast p')`);
    await (await popupOn(reader, STORY.report)).close();
    const tab = await reader.openPrivately(STORY.citation);
    const popup = await reader.pressButton(tab);
    await settled(popup);
    expect(await texts(popup, '.trail .stop-name')).toEqual(['Skerry Daily', 'Lantern Bridge']);
    expect(await texts(popup, '.memory, input[name=remembers]')).toEqual([]);
    await popup.close();
    await tab.close();
    const after = await reader.openOwnPage('options.html');
    await after.until(`document.querySelector('.readings li')`);
    expect(await texts(after, '.readings bdi')).toEqual(['Divers find the lock gates rotten']);
    expect(await reader.problems()).toEqual([]);
  });
});

describe.each(ENGINES)('any text in %s', (engine) => {
  const session = useSession(engine, { pages: new Map([[STORY.citation as string, CITATION]]) });

  it('that is selected is traced from the context menu', async () => {
    const { reader } = session;
    const tab = await reader.open(STORY.citation);
    await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('article'))`);
    const page = await reader.askAboutSelection(tab);
    await page.until(`document.querySelector('.trail')`);
    expect(await texts(page, '.trail .stop-name')).toEqual(['Skerry Daily', 'Lantern Bridge']);
    expect(await page.evaluate(`document.querySelector('textarea').value`)).toContain('will not last another winter');
    await page.evaluate(`document.querySelectorAll('.trail details').forEach((one) => { one.open = true; })`);
    await page.click('.trail .evidence button');
    const shown = `(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.querySelector('textarea'))`;
    expect(await page.evaluate(shown)).toMatch(/Skerry Daily reported on Monday/);
    expect(await reader.problems()).toEqual([]);
  });

  it('that is pasted is traced, and one that says nothing is refused with a reason', async () => {
    const { reader } = session;
    const page = await reader.openOwnPage('text.html');
    await page.click('button[type=submit]');
    await page.until(`document.querySelector('[role=alert]').innerText.includes('Paste one')`);
    await paste(page, 'The quay is closed, a harbour official who asked not to be named told Skerry Daily.');
    await page.click('button[type=submit]');
    await page.until(`document.querySelector('.trail')`);
    expect((await texts(page, '.trail .stop-name')).at(-1)).toBe('this text');
    expect(await reader.problems()).toEqual([]);
  });
});

async function popupOn(reader: Reader, url: string): Promise<Surface> {
  const popup = await reader.pressButton(await reader.open(url));
  await settled(popup);
  return popup;
}

function paste(page: Surface, text: string): Promise<void> {
  return page.evaluate(`(() => {
    const field = document.querySelector('textarea');
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}
