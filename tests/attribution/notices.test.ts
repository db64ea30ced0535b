import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

describe('a label that a law requires', () => {
  const page = attributed({
    paragraphs: [
      'The League met on Monday, an official said.',
      'The League is a terrorist organization banned in Norland.',
    ],
  });

  it('is a notice with its sentence', () => {
    expect(page.notices).toMatchObject([
      {
        kind: 'legal-label',
        name: 'banned-organisation',
        text: 'The League is a terrorist organization banned in Norland.',
      },
    ]);
    const { start, end } = page.notices[0]?.evidence ?? {};
    expect(page.article.text.slice(start ?? 0, end ?? 0)).toBe(page.notices[0]?.text);
  });

  it('is no attribution', () => {
    expect(page.attributions.map(({ source }) => source.name)).toEqual(['an official']);
  });
});

describe('an appeal', () => {
  it('holds the outlet’s statement about its own designation', () => {
    const { notices } = attributed({
      paragraphs: ['The cranes are old.'],
      lines: [
        {
          text: 'The prosecutor has designated Page an “undesirable” organization. Our earlier labeling as a “foreign agent” was unjust. Please give.',
          role: 'appeal',
        },
      ],
    });
    expect(notices.map(({ kind, name }) => `${kind} ${name}`)).toEqual(Array(2).fill('self-statement own-designation'));
    expect(notices[0]?.evidence.outside).toBe(true);
  });

  it('holds none in an article about somebody else’s designation', () => {
    const { notices } = attributed({
      paragraphs: ['The court has designated a club an undesirable organization, Vestnik reported.'],
    });
    expect(notices.filter(({ kind }) => kind === 'self-statement')).toEqual([]);
  });
});

describe('a label beside the article', () => {
  it.each([
    ['Sponsored content', 'sponsored'],
    ['Opinion', 'opinion'],
    ['Satire', 'satire'],
    ['Press release', 'press-release'],
    ['This article is more than 3 years old', 'archive'],
    ['This text was automatically translated.', 'machine-translation'],
  ])('%s', (text, kind) => {
    const { notices } = attributed({ paragraphs: ['The cranes are old.'], lines: [{ text, role: 'label' }] });
    expect(notices.map((notice) => notice.kind)).toEqual([kind]);
  });

  it('is not found in a sentence that only has the word', () => {
    const { notices } = attributed({
      paragraphs: [
        'In his opinion, satire and sponsored content are the same thing to many readers.',
        'The cranes are old.',
      ],
    });
    expect(notices).toEqual([]);
  });
});

describe('a label that speaks of something else', () => {
  const byline = { text: 'By Tessa Rowan', role: 'byline' as const };
  const kinds = (lines: readonly { text: string; role: 'label' | 'byline' }[], language = 'en') =>
    attributed({ paragraphs: ['The cranes are old.'], lines }, language).notices.map(({ kind }) => kind);

  it('is no notice where it stands over an advertisement, in a menu or over another article', () => {
    const label = (text: string) => ({ text, role: 'label' as const });
    const menu = ['Home', 'Opinion', 'Archive', 'Advertisement'].map(label);
    expect(kinds([...menu, label('Search'), label('Sign in'), label('Weather'), byline])).toEqual([]);
    expect(kinds([byline, label('Advertisement')])).toEqual([]);
    expect(kinds([label('Advertisement'), byline])).toEqual(['sponsored']);
    expect(kinds([label('Opinion'), byline])).toEqual(['opinion']);
  });

  it.each([
    ['en', 'Updated: 5 May 2031, 3.15 pm BST', []],
    ['en', 'Updated: an earlier headline gave the wrong pier', ['correction']],
    ['de', 'Aktualisiert: 5. Mai 2031', []],
    ['zh', '更正：本文此前把码头写错了。', ['correction']],
    ['en', 'View author archive', []],
    ['de', 'Schreibe einen Kommentar', []],
    ['de', '5. Mai 2031 | 1 Kommentar', []],
    ['de', 'Ein Kommentar von Tessa Rowan', ['opinion']],
    ['en', '5 May 2031 | Opinion', ['opinion']],
  ])('in %s: %s', (language, text, expected) => {
    expect(kinds([{ text, role: 'label' }], language)).toEqual(expected);
  });
});

describe('a label at the head of the headline', () => {
  const kinds = (title: string, language: string) =>
    attributed({ title, paragraphs: ['The pier is closed.'] }, language).notices.map(({ kind }) => kind);

  it.each([
    ['en', 'Opinion: The pier must stay open'],
    ['en', 'Opinion | The pier must stay open'],
    ['de', 'Kommentar: Der Pier muss offen bleiben'],
    ['es', 'Opinión: El muelle debe seguir abierto'],
  ])('makes the article an opinion in %s: %s', (language, title) => {
    expect(kinds(title, language)).toEqual(['opinion']);
  });

  it.each([
    ['en', 'Public opinion: how the pier divides a town'],
    ['en', 'The pier and the opinion of its neighbours'],
    ['en', 'Opinion divided over the pier'],
    ['en', 'Advertising: the pier sells its fence'],
  ])('is none elsewhere in %s: %s', (language, title) => {
    expect(kinds(title, language)).toEqual([]);
  });
});
