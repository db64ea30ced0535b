import { describe, expect, it } from 'vitest';
import type { OutsideLine } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { lexiconFor } from './bundled.ts';
import { articleOf, attributed, outlets, type PageParts } from './invented.ts';

const TEXT = 'The pier at Lorvik will stay closed until the autumn because a beam has cracked.';
const MORE = 'Repairs are to begin in May, and the ferries use the old quay meanwhile.';

/** What a page says of being a translation, and whose text it says it is. */
function said(parts: PageParts, language = 'en'): { isTranslation: boolean; whole: string[] } {
  const { isTranslation, attributions } = attributed(parts, language);
  return { isTranslation, whole: wholeOf(attributions) };
}

function wholeOf(attributions: ReturnType<typeof attributed>['attributions']): string[] {
  return attributions.flatMap(({ kind, scope, source }) => (scope === 'article' ? [`${kind} ${source.name}`] : []));
}

/** The same of a page whose last paragraph links to an address. */
function saidWithLink(line: string, words: string, url: string, language: string, before: readonly string[] = []) {
  const article = articleOf({ paragraphs: [...before, TEXT, MORE, TEXT, line] });
  const start = article.text.lastIndexOf(words);
  const links = [{ url, text: words, start, end: start + words.length, outside: false }];
  const context = { outlets, self: null, language, lexicon: lexiconFor(language) };
  const { isTranslation, attributions } = attribute({ ...article, links }, context);
  return { isTranslation, whole: wholeOf(attributions) };
}

const byline = (text: string): { text: string; role: OutsideLine['role'] } => ({ text, role: 'byline' });

describe('a page with a translator', () => {
  it.each([
    ['en', 'Vestnik: The pier that nobody mends', 'By Ivan Petrov. Translated by Anna Lee'],
    ['en', 'The pier that nobody mends (Vestnik)', 'Translation: Anna Lee'],
    ['de', 'Vestnik: Der Pier, den niemand flickt', 'Übersetzung aus dem Russischen: Anna Lenz'],
    ['fr', 'La jetée oubliée (Vestnik)', 'Traduction de l’anglais : Anne Le Goff'],
    ['nl', 'Vestnik: De vergeten pier', 'Vertaling uit het Noors: Anna de Wit'],
    ['ru', 'Вестник: Забытый причал', 'Перевод с норвежского: Анна Леонтьева'],
    ['pl', 'Vestnik: Zapomniane molo', 'Tłumaczenie: Anna Lewicka'],
  ])('has it from the outlet that its headline names (%s): %s', (language, title, line) => {
    const { isTranslation, whole } = said({ title, paragraphs: [TEXT, MORE], lines: [byline(line)] }, language);
    expect(isTranslation).toBe(true);
    expect(whole).toEqual([expect.stringMatching(/^translation (Vestnik|Вестник)$/)]);
  });

  it.each([
    ['en', 'Jane Roe (Vestnik), translated by Anna Lee'],
    ['en', 'Jane Roe, translated from the French by Anna Lee | Vestnik'],
    ['it', 'Jane Roe (Vestnik) / Traduzione: Anna Leoni'],
    ['es', 'Jane Roe | Vestnik | Traducción: Ana Prado'],
  ])('has it from the outlet that stands apart beside the names (%s): %s', (language, line) => {
    const { whole } = said({ paragraphs: [TEXT, MORE], lines: [byline(line)] }, language);
    expect(whole).toEqual(['translation Vestnik']);
  });

  it.each([
    ['de', 'Copyright: Vestnik, 2031. Aus dem Englischen von Maria Lenz'],
    ['es', '© Vestnik, 2031. Traducción: Ana Prado'],
    ['fr', '© 2031 Vestnik. Traduit de l’anglais par Anne Le Goff'],
  ])('has it from whose copyright stands beside the name, at the foot of the page too (%s): %s', (language, text) => {
    const { credits, attributions } = attributed(
      { paragraphs: [TEXT, MORE], lines: [{ text, role: 'footer' }] },
      language,
    );
    expect(credits.map(({ role }) => role)).toEqual(['translator']);
    expect(wholeOf(attributions)).toEqual(['translation Vestnik']);
  });

  it('does not have it from whom the translator works for, or from whom its text cites', () => {
    const lines = [byline('Translated by Anna Lee (Vestnik)')];
    expect(said({ paragraphs: [TEXT, MORE], lines }).whole).toEqual([]);
    const cites = 'The pier will stay closed, the Harbour Post reported on Friday.';
    expect(said({ paragraphs: [cites, MORE], lines: [byline('Translated by Anna Lee')] }).whole).toEqual([]);
  });

  it('is none where the translator is that of a book', () => {
    const line = 'The Salt Diaries, by Nora Vik, translated from the Norwegian by Jane Doe';
    expect(said({ title: 'Harbour Post: Books of the year', paragraphs: [TEXT, line, MORE] }).isTranslation).toBe(
      false,
    );
  });
});

describe('a page that says it is a translation and not by whom', () => {
  it.each([
    ['en', 'Vestnik reported this on Monday. Here is my quick translation:'],
    ['en', 'This is an unofficial translation of an interview; Vestnik reported it first.'],
    ['de', 'Wie Vestnik berichtet, steht der Pier still. Es folgt unsere Übersetzung.'],
    ['es', 'Según informa Vestnik, el muelle sigue cerrado (traducción propia).'],
    ['it', 'Lo riferisce Vestnik. Traduzione nostra.'],
    ['pt', 'Segundo o jornal Vestnik, o cais continua fechado. Tradução nossa.'],
    ['ru', 'Об этом пишет «Вестник». Предлагаем вам наш собственный перевод.'],
    ['fr', 'Selon Vestnik, la jetée reste fermée. Voici notre traduction.'],
  ])('has it from whom the same words name (%s): %s', (language, line) => {
    const { isTranslation, whole } = said({ paragraphs: [line, TEXT, MORE] }, language);
    expect(isTranslation).toBe(true);
    expect(whole).toEqual([expect.stringMatching(/^translation /)]);
  });

  it.each([
    ['en', 'The minister said that a bad translation of her speech had caused the row, Vestnik reported.'],
    ['en', '“This is my own translation,” the poet said.'],
    ['de', 'Die Übersetzung des Vertrags kostet mehr als geplant, berichtet Vestnik.'],
    ['fr', 'La traduction du traité a pris trois ans, selon Vestnik.'],
    ['ru', 'Перевод денег займёт три дня, пишет «Вестник».'],
  ])('is not one that speaks of translations (%s): %s', (language, line) => {
    expect(said({ paragraphs: [line, TEXT, MORE] }, language)).toEqual({ isTranslation: false, whole: [] });
  });
});

describe('a link to the original', () => {
  const URL = 'https://vestnik.example/2031/05/pier';

  it.each([
    ['en', 'Read the original article here.', 'here'],
    ['en', 'Original: here', 'here'],
    ['de', 'Zum Originalartikel', 'Originalartikel'],
    ['fr', 'Lire l’article original', 'article original'],
    ['es', 'Leer el artículo original', 'artículo original'],
    ['it', 'Leggi l’articolo originale', 'articolo originale'],
    ['pt', 'Leia o artigo original aqui', 'aqui'],
    ['ru', 'Оригинал статьи', 'Оригинал статьи'],
    ['uk', 'Оригінал статті', 'Оригінал статті'],
    ['pl', 'Oryginał artykułu', 'Oryginał artykułu'],
    ['tr', 'Haberin orijinali için tıklayın', 'tıklayın'],
    ['ar', 'رابط المقال الأصلي', 'المقال الأصلي'],
    ['zh', '阅读原文', '阅读原文'],
    ['ko', '원문 보기', '원문 보기'],
  ])('says where the text appeared first (%s): %s', (language, line, words) => {
    expect(saidWithLink(line, words, URL, language).whole).toEqual(['original-publication Vestnik']);
  });

  it.each([
    ['en', 'Read the original in Russian here.', 'here'],
    ['de', 'Zum Originalartikel (auf Russisch)', 'Originalartikel'],
    ['fr', 'Lire l’article original en russe', 'article original'],
    ['ru', 'Оригинал статьи на английском', 'Оригинал статьи'],
    ['nl', 'Het originele artikel in het Russisch', 'originele artikel'],
  ])('in another language makes a translation (%s): %s', (language, line, words) => {
    expect(saidWithLink(line, words, URL, language).isTranslation).toBe(true);
  });

  it('backs up what the text cites, and no more', () => {
    const cites = 'The pier will stay closed, Vestnik reported on Friday.';
    expect(saidWithLink('Read the original report.', 'original report', URL, 'en', [cites]).whole).toEqual([]);
  });

  it('is none in other words, or to where no outlet is', () => {
    expect(saidWithLink('The original plan was to mend it in May.', 'in May', URL, 'en').whole).toEqual([]);
    expect(saidWithLink('More about piers', 'piers', URL, 'en').whole).toEqual([]);
    expect(saidWithLink('Read the original article.', 'article', 'https://nobody.example/1', 'en').whole).toEqual([]);
  });
});

describe('a first publication in a language that the line names', () => {
  it.each([
    ['en', 'This article first appeared in Vestnik (in Russian).', true],
    ['de', 'Dieser Text erschien zuerst in Vestnik (auf Russisch).', true],
    ['en', 'This article first appeared in Vestnik.', false],
  ])('makes a translation (%s): %s', (language, line, expected) => {
    expect(said({ paragraphs: [TEXT, MORE, TEXT, line] }, language).isTranslation).toBe(expected);
  });
});

it('reads a translator and a source apart, one sentence each', () => {
  const { credits, attributions } = attributed(
    { paragraphs: [TEXT, MORE, TEXT, 'Перевод с английского Анны Леонтьевой. Оригинал: Вестник'] },
    'ru',
  );
  expect(credits.map(({ role, name }) => `${role} ${name}`)).toEqual(['translator Анны Леонтьевой']);
  expect(wholeOf(attributions)).toEqual(['original-publication Вестник']);
});
