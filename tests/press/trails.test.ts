import { describe, expect, it } from 'vitest';
import { compilePressPacks } from '../../scripts/press/packs.ts';
import { PRESS, pressFile } from '../../scripts/press/press.ts';
import { loadPage } from '../../scripts/trace/page.ts';
import { openPacks, trace } from '../../src/trace.ts';

const packs = openPacks(compilePressPacks());

async function reportOn(page: keyof typeof PRESS) {
  const url = PRESS[page];
  return trace(await loadPage(pressFile(url) ?? '', url), packs);
}

describe('what the core finds on the pages of the press', () => {
  it('follows the translation back to an unnamed source, with its translator and editor', async () => {
    const report = await reportOn('translation');
    expect(report.trail.map(({ node }) => [node.type, node.outlet, node.language?.slice(0, 2) ?? null])).toEqual([
      ['anonymous', null, null],
      ['outlet', 'diariodealvarim.example', 'pt'],
      ['page', 'lanternbridge.example', 'en'],
    ]);
    expect(report.trail[1]?.step).toMatchObject({ relation: 'translated', certainty: 'stated' });
    expect(report.credits.map(({ role, name }) => `${role} ${name}`).sort()).toEqual([
      'editor Tomas Wrede',
      'translator Ines Calloway',
    ]);
    expect(report.article?.text).toContain('clandestine trawlers');
    // The readers' comments carry cues of their own.
    expect(report.article?.text).not.toMatch(/uncle|five dredgers|harbour dues/);
    expect(report.attributions.map(({ source }) => source.name).join()).not.toMatch(/uncle|radio/);
  });

  it('follows the citation back to the same paper, and takes the law’s label and the appeal for notices', async () => {
    const report = await reportOn('citation');
    expect(report.trail.map(({ node }) => node.outlet)).toEqual([
      null,
      'diariodealvarim.example',
      'quaysideledger.example',
    ]);
    expect(report.trail[1]?.step).toMatchObject({ relation: 'cited', certainty: 'stated' });
    expect(report.notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['legal-label', 'self-statement']));
    expect(report.article?.text).not.toMatch(/Dear readers|support us/);
  });

  it('follows the copy to the outlet that it was copied from, and from there on', async () => {
    const report = await reportOn('copy');
    expect(report.trail.map(({ node }) => node.outlet)).toEqual([
      null,
      'diariodealvarim.example',
      'quaysideledger.example',
      'skerrydaily.example',
    ]);
  });

  it('counts five outlets and one origin on every page of the story, and knows who disputes it', async () => {
    for (const page of ['original', 'translation', 'citation', 'copy', 'denial'] as const) {
      const report = await reportOn(page);
      expect(report.independence, page).toEqual({ outlets: 5, origins: 1, anonymousOrigins: 1 });
      expect(new Set(report.coverage.map(({ origin }) => origin)).size, page).toBe(1);
      expect(
        report.disputes.map(({ outlet }) => outlet),
        page,
      ).toEqual(['duenenkurier.example']);
    }
  });

  it('says nothing of an article that it knows nothing of, and of a page that is none', async () => {
    const unrelated = await reportOn('unrelated');
    expect(unrelated).toMatchObject({ isArticle: true, story: null, coverage: [], disputes: [], credits: [] });
    expect(unrelated.trail).toHaveLength(1);
    expect((await reportOn('index')).isArticle).toBe(false);
  });
});
