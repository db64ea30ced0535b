import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../../scripts/pack.ts';
import { loadPage } from '../../scripts/trace/page.ts';
import type { Report } from '../../src/report.ts';
import { openPacks, trace } from '../../src/trace.ts';

const folder = new URL('../../../shared/seeds/', import.meta.url);
const missing = !existsSync(folder);
if (missing) process.stderr.write('saved articles: skipped: no ../shared\n');

/** Two real articles on one story, which may not be copied into the project: one newspaper, one unnamed source. */
describe.skipIf(missing)('two saved articles on one story (skipped: no ../shared)', () => {
  let translation: Report;
  let citation: Report;

  beforeAll(async () => {
    const packs = openPacks(await ensurePacks());
    const traced = async (file: string, url: string) =>
      trace(await loadPage(fileURLToPath(new URL(file, folder)), url), packs);
    translation = await traced('southfront.html', 'https://southfront.org/libyan-army-asks-russia-for-help/');
    citation = await traced(
      'moscow-times.html',
      'https://www.themoscowtimes.com/2016/09/28/libyan-army-asks-for-russian-military-support-report-a55509',
    );
  });

  it('credits the translator and the editor, and nobody else', () => {
    expect(translation.credits.map(({ role, name }) => [role, name])).toEqual([
      ['translator', 'Mario Kuoljok'],
      ['editor', 'Desi Tzoneva'],
    ]);
  });

  it('takes neither an editor nor a date for an author', () => {
    expect([translation, citation].map(({ article }) => article?.authors)).toEqual([[], []]);
  });

  it('names the original publication', () => {
    expect(translation.attributions).toContainEqual(
      expect.objectContaining({
        kind: 'original-publication',
        source: { type: 'outlet', name: 'Izvestia', outlet: 'iz.ru' },
      }),
    );
  });

  it('draws the trail from the unnamed source over the newspaper to each page', () => {
    expect(shape(translation)).toEqual(['anonymous', 'outlet iz.ru ru', 'page southfront.org en']);
    expect(shape(citation)).toEqual(['anonymous', 'outlet iz.ru ru', 'page themoscowtimes.com en']);
    expect(translation.trail[1]?.step).toMatchObject({ relation: 'translated', certainty: 'stated' });
    expect(citation.trail[1]?.step).toMatchObject({ relation: 'cited', certainty: 'stated' });
  });

  it('finds one story with one origin, its coverage and its denial for both', () => {
    for (const report of [translation, citation]) {
      expect(report.story?.id).toBe('2016-09-28-haftar-arms-request');
      expect(report.independence).toMatchObject({ origins: 1, anonymousOrigins: 1 });
      expect(report.coverage.length).toBeGreaterThan(12);
      expect(report.disputes.length).toBeGreaterThan(0);
    }
  });

  it('keeps comments and the appeal out of the text', () => {
    for (const comment of [
      'US and its Western allies',
      'MI6 ran the Brotherhood',
      'Agreed',
      'begging for Russian aid',
    ]) {
      expect(translation.article?.text).not.toContain(comment);
    }
    for (const appeal of ['Dear readers', 'support us monthly', 'Remind me later']) {
      expect(citation.article?.text).not.toContain(appeal);
    }
  });

  it('shows the legal label and the outlet’s own statement as notices', () => {
    expect(citation.notices.find(({ kind }) => kind === 'legal-label')?.text).toContain('banned in Russia');
    expect(citation.notices.find(({ kind }) => kind === 'self-statement')?.text).toContain('undesirable');
  });

  it('rests each statement on a line of the page', () => {
    for (const { article, page, credits, attributions, notices } of [translation, citation]) {
      const all = [...credits, ...attributions, ...notices].map(({ evidence }) => evidence);
      const located = all.filter(({ where, start }) => where === 'text' && start !== null);
      expect(located.length).toBeGreaterThan(3);
      for (const { quote, start, end, outside } of located) {
        expect((outside ? page.outside : article?.text)?.slice(start ?? 0, end ?? 0)).toBe(quote);
      }
    }
  });
});

function shape({ trail }: Report): string[] {
  return trail.map(({ node }) => [node.type, node.outlet, node.language].filter(Boolean).join(' '));
}
