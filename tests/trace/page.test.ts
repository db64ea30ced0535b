import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPage, PageError } from '../../scripts/trace/page.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'headwater-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const paragraphs =
  '<p>The dam above the town has leaked since the spring, and nobody has closed the road below it.</p>'.repeat(4);

describe('loading a page', () => {
  it('takes the address given, else the page’s canonical one', async () => {
    const html = `<link rel="canonical" href="https://here.example/dam"><title>Dam</title><article>${paragraphs}</article>`;
    expect((await loadPage(file('a.html', html), null)).url).toBe('https://here.example/dam');
    expect((await loadPage(file('b.html', html), 'https://other.example/x')).url).toBe('https://other.example/x');
  });

  it('decodes by the charset that the page declares', async () => {
    const head = Buffer.from('<meta charset="windows-1251"><title>');
    const title = Uint8Array.from([0xc4, 0xe0, 0xec, 0xe1, 0xe0]);
    const page = file('c.html', Buffer.concat([head, title, Buffer.from(`</title><article>${paragraphs}</article>`)]));
    expect((await loadPage(page, null)).title).toBe('Дамба');
  });

  it('takes plain text as it is', async () => {
    const text = 'The dam leaks.\n\nAn engineer said so.';
    expect((await loadPage(file('d.txt', text), null)).text).toBe(text);
  });

  it.each([
    ['a file that is not there', () => path.join(folder, 'nowhere.html'), 'no such file'],
    ['a folder', () => folder, 'a folder'],
    ['an empty file', () => file('e.html', ' \n'), 'is empty'],
    [
      'a picture',
      () =>
        file(
          'f.png',
          Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32),
        ),
      'holds no text',
    ],
  ])('says what is wrong with %s', async (_, place, message) => {
    const loading = loadPage(place(), null);
    await expect(loading).rejects.toBeInstanceOf(PageError);
    await expect(loading).rejects.toThrow(message);
  });
});
