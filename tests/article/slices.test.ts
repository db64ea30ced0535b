import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { readPage } from '../../src/article/read.ts';
import { readPageInSlices } from '../../src/article/slices.ts';
import { ADDRESS, pageOf, SENTENCES } from './page-of.ts';

const LONG = pageOf({
  body: Array.from({ length: 1500 }, (_, index) => `<p>${index}: ${SENTENCES[index % 4]}</p>`).join(''),
});

describe('reading in slices', () => {
  it('gives what reading in one go gives, and pauses on the way', async () => {
    let pauses = 0;
    const { article } = await readPageInSlices(parseHtml(LONG), ADDRESS, new AbortController().signal, async () => {
      pauses++;
    });
    expect(article).toEqual(readPage(parseHtml(LONG), ADDRESS).article);
    expect(pauses).toBeGreaterThan(1);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const reading = readPageInSlices(parseHtml(LONG), ADDRESS, controller.signal, async () => controller.abort());
    await expect(reading).rejects.toThrow();
  });

  it('goes on when the page changes in the middle', async () => {
    const document = parseHtml(LONG);
    let pauses = 0;
    const { article } = await readPageInSlices(document, ADDRESS, new AbortController().signal, async () => {
      if (pauses++ === 1) document.querySelector('.entry-content')?.remove();
    });
    expect(article.url).toBe(ADDRESS);
  });
});
