import { beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/reader.ts';
import { badgeBecomes, keptOf, outcomeOf, runEverywhere, textOf } from './by-itself.ts';
import { BREAD, ICE, LIVE, ROPE, SERVED } from './live-pages.ts';
import { ENGINES, settled, useSession } from './session.ts';

/** Pages take their time on purpose, and are given some to settle. */
const PATIENCE_MS = 20_000;

describe.each(ENGINES)('where Headwater runs by itself in %s', (engine) => {
  const session = useSession(engine, { granted: true, built: 'shipped', pages: SERVED });
  let own: Surface;
  beforeAll(async () => {
    await runEverywhere(session.reader);
    own = await session.reader.openOwnPage('options.html');
  });

  /** Waits until what is known of an address is the article that begins and ends with these sentences, and nothing else. */
  async function reads(url: string, { title, by, sentences }: typeof ROPE): Promise<void> {
    const read = async () => {
      const page = await keptOf(own, url);
      const article = page?.state === 'read' ? page.report.article : null;
      return { title: article?.title, authors: article?.authors, text: textOf(page) };
    };
    await expect
      .poll(read, { timeout: PATIENCE_MS, interval: 100 })
      .toEqual({ title, authors: [by], text: sentences.join('\n\n') });
  }

  it('an article that comes late is read', async () => {
    const tab = await session.reader.open(LIVE.late);
    await reads(LIVE.late, ROPE);
    await tab.close();
  });

  it('an article whose address is none of an article’s is read where it declares itself', async () => {
    const tab = await session.reader.open(LIVE.declared);
    await reads(LIVE.declared, ROPE);
    await tab.close();
  });

  it('an article that neither its address nor a declaration tells is read when the reader asks', async () => {
    const { reader } = session;
    const tab = await reader.open(LIVE.undeclared);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await keptOf(own, LIVE.undeclared)).toBe(null);
    const popup = await reader.pressButton(tab);
    await settled(popup);
    await reads(LIVE.undeclared, BREAD);
    await popup.close();
    await tab.close();
  });

  it('an article of which most comes late is read whole', async () => {
    const tab = await session.reader.open(LIVE.filled);
    await reads(LIVE.filled, ROPE);
    await tab.close();
  });

  it('each page of an application that loads nothing is read, and its front page is no article', async () => {
    const { reader } = session;
    const tab = await reader.open(LIVE.application);
    await tab.click('#first');
    await reads(LIVE.first, ICE);
    await tab.click('#second');
    await reads(LIVE.second, BREAD);
    await badgeBecomes(reader, /./);
    await tab.evaluate('history.go(-2)');
    await badgeBecomes(reader, /^$/);
    expect(await keptOf(own, LIVE.application)).toEqual({ state: 'not-article' });
    await tab.close();
  });

  it('of an endless page the story in view is read', async () => {
    const tab = await session.reader.open(LIVE.endless);
    expect(textOf(await outcomeOf(own, LIVE.endless))).toContain(ROPE.sentences[0]);
    await tab.evaluate(`document.getElementById('s2').scrollIntoView()`);
    await reads(LIVE.endless, BREAD);
    await tab.evaluate(`document.getElementById('s1').scrollIntoView()`);
    await reads(LIVE.endless, ICE);
    await tab.close();
  });

  it('of an endless page that changes its address the story in view is read', async () => {
    const tab = await session.reader.open(LIVE.moving);
    await outcomeOf(own, LIVE.moving);
    await tab.evaluate(`document.getElementById('s1').scrollIntoView()`);
    await reads(LIVE.second, BREAD);
    await tab.close();
  });

  it('an article in a frame of the same origin is read, also where the frame comes late', async () => {
    const tab = await session.reader.open(LIVE.framed);
    await expect
      .poll(async () => textOf(await keptOf(own, LIVE.framed)), { timeout: PATIENCE_MS, interval: 100 })
      .toContain(ICE.sentences[3]);
    await tab.close();
  });

  it('an article in a shadow tree is read, and none of a template', async () => {
    const tab = await session.reader.open(LIVE.shadow);
    await reads(LIVE.shadow, BREAD);
    await tab.close();
  });

  it('nothing is read again once the site is switched off', async () => {
    const { reader } = session;
    const tab = await reader.open(LIVE.endless);
    const popup = await reader.pressButton(tab);
    await settled(popup);
    await popup.click('input[name=site-mode][value=off]');
    await badgeBecomes(reader, /^$/);
    await popup.close();
    await tab.evaluate(`document.getElementById('s2').scrollIntoView(),
      document.body.append(...Array.from({ length: 9 }, () => document.body.firstElementChild.cloneNode(true))),
      new Promise((resolve) => setTimeout(resolve, 3_000))`);
    expect(await keptOf(own, LIVE.endless)).toBe(null);
    expect(await reader.problems()).toEqual([]);
    await tab.close();
  });
});
