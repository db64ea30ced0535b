import { describe, expect, it } from 'vitest';
import { dateInAddress, readDate } from '../../src/article/dates.ts';

describe('a date', () => {
  it.each([
    ['2024-05-17T08:30:00+03:00', '2024-05-17T08:30:00+03:00'],
    ['2024-05-17T08:30:00.000Z', '2024-05-17T08:30:00Z'],
    ['2024-05-17 08:30', '2024-05-17T08:30'],
    ['20240517T083000Z', '2024-05-17T08:30:00Z'],
    ['Fri, 17 May 2024 08:30:00 +0300', '2024-05-17T08:30+03:00'],
    ['1715934600', '2024-05-17T08:30:00Z'],
    ['May 17th, 2024', '2024-05-17'],
    ['Sept. 28, 2016 3:05 p.m.', '2016-09-28T15:05'],
    ['17. Mai 2024, 08:30 Uhr', '2024-05-17T08:30'],
    ['Publié le 17 mai 2024 à 08h30', '2024-05-17T08:30'],
    ['1er août 2023', '2023-08-01'],
    ['17 de mayo de 2024', '2024-05-17'],
    ['17 de março de 2024', '2024-03-17'],
    ['17 мая 2024 года', '2024-05-17'],
    ['17 травня 2024', '2024-05-17'],
    ['17 maja 2024', '2024-05-17'],
    ['2024. május 17.', '2024-05-17'],
    ['17 Mayıs 2024', '2024-05-17'],
    ['١٧ مايو ٢٠٢٤', '2024-05-17'],
    ['چهارشنبه ۱۳ اسفند ۱۴۰۴ - ۱۱:۰۵', '2026-03-04T11:05'],
    ['۱ فروردین ۱۴۰۴', '2025-03-21'],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['۱۳۹۹/۱۲/۳۰', '2021-03-20'],
    ['۱ مهر ۱۳۷۵', '1996-09-22'],
    ['24 حمل 1405', '2026-04-13'],
    ['2024年5月17日', '2024-05-17'],
    ['2024년 5월 17일', '2024-05-17'],
    ['17.05.2024', '2024-05-17'],
    ['17/05/24', '2024-05-17'],
  ])('is read from "%s"', (text, expected) => expect(readDate(text)).toBe(expected));

  it('has its month first where the page is American, and where nothing else is possible', () => {
    expect(readDate('3/4/2024', true)).toBe('2024-03-04');
    expect(readDate('3/4/2024')).toBe('2024-04-03');
    expect(readDate('5/17/2024')).toBe('2024-05-17');
  });

  it.each(['', 'yesterday', 'call 030 123 4567', '99.99.2024', '1.2.3', 'the 17th of never 2024'])(
    'is not read from "%s"',
    (text) => expect(readDate(text)).toBeNull(),
  );
});

describe('the date in an address', () => {
  it('is read from folders and from slugs', () => {
    expect(dateInAddress('https://a.example/2024/05/17/strike')).toBe('2024-05-17');
    expect(dateInAddress('https://a.example/news/strike-20240517.html')).toBe('2024-05-17');
    expect(dateInAddress('https://a.example/news/strike-48201733')).toBeNull();
    expect(dateInAddress('https://a.example/?d=2024-05-17')).toBeNull();
  });
});
