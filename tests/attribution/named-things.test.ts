import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

const sources = (paragraphs: readonly string[], language = 'en') =>
  attributed({ paragraphs }, language).attributions.map(({ source }) => `${source.type} ${source.name}`);

describe('one name alone', () => {
  it.each([
    ['en', 'Portugal said on Monday that the border would stay open.'],
    ['es', 'Portugal anunció el lunes que la frontera seguirá abierta.'],
    ['ru', 'Португалия заявила в понедельник, что граница останется открытой.'],
    ['cs', 'Portugalsko v pondělí oznámilo, že hranice zůstane otevřená.'],
  ])('is no person where it is a country’s (%s)', (language, sentence) => {
    expect(sources([sentence], language)).toEqual([expect.stringMatching(/^organization Port|^organization Порт/)]);
  });

  it.each([
    ['an article stands before it', 'The Lorvik board met for the third time this month.'],
    ['a noun for an organization does', 'It was bought by the company Lorvik two years ago.'],
    ['it is described as one', 'That is the work of Lorvik, a shipping firm in the north.'],
    ['whoever holds an office there is named with it', 'The winner was Lorvik president Jane Oland.'],
    [
      'an article stands before it, and another name behind it',
      'The new Lorvik Atlas is out, and a Lorvik dealer has one.',
    ],
  ])('is a firm’s where %s', (_, paragraph) => {
    expect(sources([paragraph, 'Lorvik said that the ferry would run again in May.'])).toEqual(['organization Lorvik']);
  });

  it.each([
    ['nothing says what it is', 'The pier was closed for the third time this month.'],
    ['a title stands before it', 'The Lorvik case goes on, and Mr Lorvik will be heard.'],
    ['a first name does', 'The Lorvik case goes on, and Jane Lorvik will be heard.'],
    ['another name is joined to it', 'The Lorvik-Oland theorem has a new proof.'],
    ['somebody is described beside it', 'It was drawn by Lorvik, a painter of ships and a firm friend.'],
  ])('stays a person’s where %s', (_, paragraph) => {
    expect(sources([paragraph, 'Lorvik said that the ferry would run again in May.'])).toEqual([
      expect.stringMatching(/^person (Jane )?Lorvik$/),
    ]);
  });

  it.each([
    ['ru', 'Приехал президент США Лорвик.', 'Лорвик заявил, что останется.'],
    ['pl', 'Przyjechał prezydent USA Lorvik.', 'Lorvik powiedział, że zostanie.'],
  ])('stays a person’s where only letters for a country stand before it (%s)', (language, paragraph, said) => {
    expect(sources([paragraph, said], language)).toEqual([expect.stringMatching(/^person (Lorvik|Лорвик)$/)]);
  });

  const often = ['Lorvik built the ferry. The ferry of Lorvik is blue.', 'Lorvik said that it would run again in May.'];

  it('is a firm’s where it is named again and again, and nothing says that it is a person', () => {
    expect(sources(often)).toEqual(['organization Lorvik']);
  });

  it.each([
    ['a “he”', 'Lorvik had built the ferry when he was young.'],
    ['something spoken', '“It is late,” Lorvik said.'],
    ['a first name', 'The ferry was built by Jane Lorvik.'],
  ])('stays a person’s where %s stands beside it', (_, paragraph) => {
    expect(sources([...often, paragraph])[0]).toMatch(/^person /);
  });

  it('is a firm’s where it stands between commas behind a noun for one', () => {
    expect(sources(['The council’s largest telephone operator, Lorvik, said that prices would fall.'])).toEqual([
      'organization Lorvik',
    ]);
    expect(sources(['Asked about the telephone operator, Lorvik said that prices would fall.'])).toEqual([
      'person Lorvik',
    ]);
  });

  it('is several countries’ where all of them are', () => {
    expect(sources(['Portugal and Spain said that the border would stay open.'])).toEqual([
      'organization Portugal and Spain',
    ]);
    expect(sources(['Portugal and Lorvik said that the border would stay open.'])).toEqual([
      'person Portugal and Lorvik',
    ]);
  });

  it('is nobody’s firm where two are named together', () => {
    const theorem = 'The Lorvik and Oland theorem has a new proof.';
    expect(sources([theorem, 'Lorvik and Oland said that it was elegant.'])).toEqual(['person Lorvik and Oland']);
  });
});
