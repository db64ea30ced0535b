import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

const TEXT = 'The ferry stopped in the second week of the frost, and nobody came to mend it.';
const MORE = 'The villages on the spit have lived by rowing boat ever since.';

/** What a last line says of where the article is from, and who made it. */
function said(line: string): string[] {
  const { attributions, credits } = attributed({ paragraphs: [TEXT, MORE, TEXT, MORE, line] });
  return [
    ...attributions.map(({ kind, source }) => `${kind} ${source.name}`),
    ...credits.map(({ role, name }) => `${role} ${name}`),
  ];
}

describe('a line that says in which language an article first appeared', () => {
  it.each([
    ['This article was first published in Ukrainian by Beregova.', ['original-publication Beregova']],
    ['This article was first published in German in Vestnik.', ['original-publication Vestnik']],
    [
      'This story was originally published in Spanish by Harbour Post on March 3.',
      ['original-publication Harbour Post'],
    ],
  ])('names the outlet, not the language: %s', (line, expected) => {
    expect(said(line)).toEqual(expected);
  });

  it.each([
    ['pt', 'Este texto foi publicado originalmente em inglês no site da Vestnik.'],
    ['it', 'Questo articolo è uscito sul quotidiano svizzero Vestnik.'],
    ['en', 'The original appeared in Vestnik.'],
  ])('passes over what says that it is one (%s): %s', (language, line) => {
    const { attributions } = attributed({ paragraphs: [TEXT, MORE, TEXT, MORE, line] }, language);
    expect(attributions.map(({ kind, source }) => `${kind} ${source.outlet}`)).toContain(
      'original-publication vestnik.example',
    );
  });

  it('leaves an author who follows the outlet an author', () => {
    expect(said('First published in Vestnik by Ida Roth')).toEqual(['original-publication Vestnik', 'author Ida Roth']);
    expect(said('First published in Rushlight by Ida Roth')).toEqual([
      'original-publication Rushlight',
      'author Ida Roth',
    ]);
  });
});

describe('a line of credits', () => {
  it('takes the outlet that translated for where the text is from', () => {
    expect(said('Translated by Vestnik')).toEqual(['republication Vestnik']);
  });

  it('takes a noun for no name, and a bracket that opens Chinese news for one', () => {
    const arabic = attributed({ paragraphs: ['توقفت العبارة.', 'لم تصل السفن.', 'المصدر: فيستنيك + وكالات'] }, 'ar');
    expect(arabic.attributions.map(({ source }) => source.outlet)).toEqual(['vestnik.example']);
    const chinese = attributed(
      { paragraphs: ['【维斯特报报道】渡轮停航，岛上居民无法出行。', '渡轮何时恢复尚不清楚。'] },
      'zh',
    );
    expect(chinese.attributions[0]).toMatchObject({ kind: 'republication', source: { outlet: 'vestnik.example' } });
  });

  it('takes no place for an outlet in a sentence', () => {
    expect(said('The harbour is silting up, according to a report in Lorvik.')).toEqual([
      'citation a report in Lorvik',
    ]);
  });
});

describe('a line beside the text', () => {
  const credits = (texts: readonly string[], authors: readonly string[] = [], language = 'en') =>
    attributed(
      { paragraphs: [TEXT, MORE], authors, lines: texts.map((text) => ({ text, role: 'byline' as const })) },
      language,
    ).credits.map(({ role, name }) => `${role} ${name}`);

  it('credits nobody with other articles', () => {
    const teasers = ['By Ida Roth', 'The pier at night', 'By Tomas Reyl', 'By Ana Sousa'];
    expect(credits(teasers, ['Ida Roth'])).toEqual(['author Ida Roth']);
  });

  it.each([
    ['de', 'Leasing von Ruderbooten'],
    ['es', 'El comité formado por la Cofradía de Lorvik'],
    ['en', 'Lamp by Kestrel Works'],
  ])('credits nobody where a small word stands in its middle (%s): %s', (language, line) => {
    expect(credits([line], [], language)).toEqual([]);
  });

  it('credits an author behind a date or a mark', () => {
    expect(credits(['5 May 2031 by Ida Roth'])).toEqual(['author Ida Roth']);
    expect(credits(['Harbour news | By Ida Roth'])).toEqual(['author Ida Roth']);
  });

  it('ends no title at a small word, and no name in a full stop', () => {
    expect(credits(['Photo: Lamps of Lorvik'])).toEqual(['photographer Lamps of Lorvik']);
    expect(said('Reporting by Ida Roth; editing by Tomas Reyl.')).toEqual(['author Ida Roth', 'editor Tomas Reyl']);
  });
});

describe('a source line', () => {
  const sources = (line: string, siteName?: string) =>
    attributed({ paragraphs: [TEXT, MORE, TEXT, MORE, line], ...(siteName ? { siteName } : {}) }).attributions.map(
      ({ source }) => source.name,
    );

  it('names nobody by the site’s own name, with a word more or less', () => {
    expect(sources('Source: Fenside Lantern News', 'Fenside Lantern')).toEqual([]);
    expect(sources('Originally published on Fenside Lantern', 'Fenside Lantern')).toEqual([]);
    expect(sources('Source: Rushlight News', 'Fenside Lantern')).toEqual(['Rushlight News']);
  });

  it('names nobody where it only says that there are several', () => {
    expect(sources('Source: News agencies')).toEqual([]);
  });
});

describe('a byline', () => {
  const of = (text: string, language: string) =>
    attributed({ paragraphs: [TEXT, MORE], lines: [{ text, role: 'byline' }] }, language);

  it.each([
    ['en', 'Interview by Nora Vik', 'Nora Vik'],
    ['de', 'Das Gespräch führte Nora Lenz', 'Nora Lenz'],
    ['fr', 'Propos recueillis par Anne Le Goff', 'Anne Le Goff'],
    ['es', 'Entrevista realizada por Ana Prado', 'Ana Prado'],
    ['it', 'Intervista a cura di Anna Leoni', 'Anna Leoni'],
    ['pt', 'Entrevista conduzida por Ana Sousa', 'Ana Sousa'],
    ['pl', 'Rozmawiała Anna Lewicka', 'Anna Lewicka'],
    ['cs', 'Rozhovor vedla Jana Malá', 'Jana Malá'],
    ['ru', 'Беседовала Анна Лентова', 'Анна Лентова'],
    ['uk', 'Розмову вела Анна Лентова', 'Анна Лентова'],
    ['ar', 'من: سامي حداد', 'سامي حداد'],
    ['ja', '聞き手・小野寺茜', '小野寺茜'],
  ])('names who led a conversation (%s): %s', (language, text, name) => {
    expect(of(text, language).credits).toEqual([expect.objectContaining({ role: 'author', name })]);
  });

  it.each([
    ['en', 'Column by Nora Vik'],
    ['de', 'Ein Kommentar von Nora Lenz'],
    ['es', 'Columna de Ana Prado'],
    ['it', 'Il commento di Anna Leoni'],
    ['fr', 'Chronique de Anne Le Goff'],
    ['ru', 'Колонка Анны Лентовой'],
    ['pl', 'Komentarz Anny Lewickiej'],
  ])('that a name signs as a column makes an opinion (%s): %s', (language, text) => {
    expect(of(text, language).notices).toEqual([expect.objectContaining({ kind: 'opinion' })]);
  });

  it.each([
    ['ru', 'Колонка Анны Лентовой'],
    ['pl', 'Komentarz Anny Lewickiej'],
  ])('is no name where it opens with what the article is (%s): %s', (language, text) => {
    const parts = { paragraphs: [TEXT, MORE], lines: [{ text, role: 'byline' as const }], authors: [text] };
    expect(attributed(parts, language).credits).toEqual([]);
  });

  it('gives the name behind such a label, where the label is known to lead to one', () => {
    const text = 'Columna de Ana Prado';
    const parts = { paragraphs: [TEXT, MORE], lines: [{ text, role: 'byline' as const }], authors: [text] };
    expect(attributed(parts, 'es').credits).toEqual([expect.objectContaining({ role: 'author', name: 'Ana Prado' })]);
  });

  it.each([
    ['en', 'Column of smoke over Lorvik seen by residents'],
    ['pl', 'Komentarz rządu po posiedzeniu'],
    ['ru', 'Колонка грузовиков вошла в город'],
  ])('of other words does not (%s): %s', (language, text) => {
    expect(of(text, language).notices).toEqual([]);
  });
});
