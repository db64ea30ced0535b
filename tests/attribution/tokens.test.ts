import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/attribution/tokens.ts';

const cut = (text: string) =>
  tokenize(text, { spaces: true, capitals: 'name', apostrophe: 'after' }).map(({ norm, kind }) => `${kind} ${norm}`);

describe('a text is cut into tokens', () => {
  it('digits with commas between them are one number', () => {
    expect(cut('1,200 of 3,450,000')).toEqual(['number 1,200', 'word of', 'number 3,450,000']);
  });

  it('a comma that ends a clause is a mark of its own', () => {
    expect(cut('in 2026, 40 left')).toEqual(['word in', 'number 2026', 'mark ,', 'number 40', 'word left']);
    expect(cut('1, 2')).toEqual(['number 1', 'mark ,', 'number 2']);
  });

  it('a dot between the parts of a foreign name is a mark', () => {
    expect(cut('ワシントン・ポスト')).toEqual(['word ワシントン', 'mark ・', 'word ポスト']);
  });

  it('initials keep their stops, and an owner is a word that touches', () => {
    expect(cut('U.S. court')).toEqual(['word u.s.', 'word court']);
    expect(cut("Marenko's")).toEqual(['word marenko', "word 's"]);
  });

  it('the mark before the last letter of a Hebrew abbreviation is a part of it, however it is written', () => {
    const cutHebrew = (text: string) =>
      tokenize(text, { spaces: true, capitals: 'none', apostrophe: 'within' }).map(({ norm }) => norm);
    for (const mark of ['"', '״', '”', '“']) expect(cutHebrew(`ארה${mark}ב,`)).toEqual(['ארה"ב', ',']);
    expect(cutHebrew('ה"הארץ"')).toEqual(['ה', '"', 'הארץ', '"']);
    expect(cutHebrew('ג׳ון')).toEqual(["ג'ון"]);
  });

  it('a letter with its mark is the same word, written as one character or as two', () => {
    const cutBengali = (text: string) =>
      tokenize(text, { spaces: true, capitals: 'none', apostrophe: 'after' }).map(({ norm }) => norm);
    expect(cutBengali('জানি\u09dfেছে')).toEqual(cutBengali('জানি\u09af\u09bcেছে'));
    expect(cut('cafe\u0301')).toEqual(cut('café'));
  });
});
