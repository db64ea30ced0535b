import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/article/names.ts';

const names = (byline: string, siteNames: string[] = [], penNames = false) =>
  readNames(byline, { siteNames, penNames });

describe('the names in a byline', () => {
  it.each([
    ['By Ida Marlow', ['Ida Marlow']],
    ['By Ida Marlow and Tom Reyes', ['Ida Marlow', 'Tom Reyes']],
    ['BY IDA MARLOW | HARBOUR COURIER', ['IDA MARLOW']],
    ['By Ida Marlow, Staff Writer', ['Ida Marlow']],
    ['Written by Ida Marlow – 17 May 2024', ['Ida Marlow']],
    ['Ida Marlow @idamarlow', ['Ida Marlow']],
    ['Ida Marlow (Harbour Courier)', ['Ida Marlow']],
    ['Von Jana Österle und Emil von der Au', ['Jana Österle', 'Emil von der Au']],
    ['Par Élodie Brissac et Luc Tanguy', ['Élodie Brissac', 'Luc Tanguy']],
    ['Por María José Quiroga', ['María José Quiroga']],
    ['Di Carla Monti', ['Carla Monti']],
    ['Door Pieter van den Berg', ['Pieter van den Berg']],
    ['Автор: Ирина Ветрова', ['Ирина Ветрова']],
    ['Текст: Олена Гай', ['Олена Гай']],
    ['بقلم سلمى حداد', ['سلمى حداد']],
    ['作者：林晓明', ['林晓明']],
    ['김서연 기자', ['김서연']],
    ['Yazar: Elif Demirtaş', ['Elif Demirtaş']],
    ['Autor: Zofia Wrona', ['Zofia Wrona']],
  ])('are read from "%s"', (byline, expected) => expect(names(byline)).toEqual(expected));

  it.each([
    'Harbour Courier',
    'admin',
    'Redaktion',
    'News Desk',
    'dpa',
    'Staff',
    'https://a.example/author/3',
    'info@a.example',
    '17 May 2024',
    'Reuters',
    '',
  ])('are none in "%s"', (byline) => expect(names(byline, ['Harbour Courier'])).toEqual([]));

  it('may be pen names where the page names an author', () => {
    expect(names('nightowl', [], true)).toEqual(['nightowl']);
    expect(names('nightowl', [], false)).toEqual([]);
  });
});
