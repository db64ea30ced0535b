import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/article/text.ts';

describe('an article of plain text', () => {
  it('keeps the input unchanged and gives each paragraph its offset', () => {
    const text = '  First line.\r\n\r\n\tSecond line.  \n\n\n';
    const article = articleFromText({ text });
    expect(article.text).toBe(text);
    expect(article.isArticle).toBe(true);
    expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual(['First line.', 'Second line.']);
    for (const paragraph of article.paragraphs) {
      expect(text.slice(paragraph.start, paragraph.start + paragraph.text.length)).toBe(paragraph.text);
    }
  });

  it('takes over what comes with the text', () => {
    const article = articleFromText({
      text: 'x',
      title: 'T',
      url: 'https://a.example/',
      language: 'de',
      published: '2024-05-17',
    });
    expect(article).toMatchObject({ title: 'T', url: 'https://a.example/', language: 'de', published: '2024-05-17' });
  });

  it('has no paragraphs where there is no text', () => {
    expect(articleFromText({ text: ' \n ' }).paragraphs).toEqual([]);
  });
});
