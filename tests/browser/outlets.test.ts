import { describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/reader.ts';
import { OUTLET_PAGES, SERVED } from './outlet-pages.ts';
import { ENGINES, type Session, settled, texts, useSession } from './session.ts';

describe.each(ENGINES)('who publishes a page, in %s', (engine) => {
  const session = useSession(engine, { built: 'shipped', pages: SERVED });

  it('shows what an authority decided as its word, with its date and its reference', async () => {
    const popup = await opened(session, OUTLET_PAGES.designated);
    expect(await texts(popup, 'h1')).toEqual(['Voice of Europe']);
    const [decision = ''] = await texts(popup, 'section[aria-labelledby=decisions] .designation');
    expect(decision).toMatch(/^Council of the European Union: “EU broadcasting ban \(Voice of Europe\)”/);
    expect(decision).toContain('May 17, 2024');
    expect(decision).toContain('Council Regulation (EU) 2024/1428');
    const links = `[...document.querySelectorAll('#decisions ~ ul a')].map(({ href }) => href)`;
    expect(await popup.evaluate(links)).toEqual(['https://eur-lex.europa.eu/eli/reg/2024/1428/oj']);
    expect(await session.reader.problems()).toEqual([]);
  });

  it('says of an unknown outlet that it is unknown, and nothing more', async () => {
    const popup = await opened(session, OUTLET_PAGES.unknown);
    expect(await texts(popup, 'h1')).toEqual(['mirefield-gazette.example']);
    expect(await texts(popup, '.outlet-unknown')).toEqual([
      'The dataset has no entry for mirefield-gazette.example. That says nothing about it.',
    ]);
    expect(await texts(popup, '#decisions, #address, #outlets ~ ul dl')).toEqual([]);
  });

  it('shows who may be meant by a name that several have, and asserts none of them', async () => {
    const popup = await opened(session, OUTLET_PAGES.ambiguous);
    const [source = ''] = await texts(popup, '.source');
    expect(source).toMatch(/^The Times · a name that several outlets have \d+ outlets go by this name/);
    await popup.click('.candidates button');
    const candidates = await texts(popup, '.candidates li');
    expect(candidates).toEqual(expect.arrayContaining(['The Times · thetimes.com', 'The Times · thetimes.co.uk']));
    expect((await texts(popup, '.trail .stop')).join()).not.toMatch(/thetimes|London/);
    expect(await texts(popup, '#outlets ~ ul dl')).toEqual([]);
  });

  it('says quietly whose name a page wears and where that outlet publishes', async () => {
    const popup = await opened(session, OUTLET_PAGES.impersonating);
    expect(await texts(popup, 'h1')).toEqual(['spiegel.ltd']);
    const sentence = 'This page calls itself Der Spiegel. Der Spiegel publishes at spiegel.de.';
    expect(await texts(popup, '.lead-first')).toEqual([sentence]);
    const [notice = ''] = await texts(popup, 'section[aria-labelledby=address] li');
    expect(notice).toContain(sentence);
    expect(await texts(popup, 'section[aria-labelledby=address] blockquote')).toEqual(['Der Spiegel']);
    // Nowhere is the page itself called by the name that it wears.
    expect(await texts(popup, '.stop-page .stop-name')).not.toContain('Der Spiegel');
  });

  it('shows the outlet behind an archived copy, and the year of a fact that is old', async () => {
    const popup = await opened(session, OUTLET_PAGES.archived);
    expect(await texts(popup, 'h1')).toEqual(['KGTV']);
    expect(await texts(popup, '.lead .facts')).toEqual(['You are reading a copy kept by web.archive.org.']);
    expect(await texts(popup, 'section[aria-labelledby=address] summary')).toEqual(['Archived page']);
    expect(await texts(popup, '#outlets ~ ul dd')).toContain('E. W. Scripps Company (as of 2018)');
  });

  it('shows the translation of a page by a machine as a step of the trail', async () => {
    const popup = await opened(session, OUTLET_PAGES.translated);
    expect(await texts(popup, 'h1')).toEqual(['Wochenspiegel']);
    expect(await texts(popup, '.trail .stop-name')).toEqual([
      'Wochenspiegel',
      new URL(OUTLET_PAGES.translated).hostname,
    ]);
    expect(await texts(popup, '.trail .step summary')).toEqual(['translated']);
    const [notice = ''] = await texts(popup, 'section[aria-labelledby=notices] li');
    expect(notice).toContain('Translated from German into English by a machine.');
    expect(await session.reader.problems()).toEqual([]);
  });
});

/** The popup over a page, with everything in it unfolded. */
async function opened({ reader }: Session, url: string): Promise<Surface> {
  const popup = await reader.pressButton(await reader.open(url));
  await settled(popup);
  await popup.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  return popup;
}
