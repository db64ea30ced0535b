import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { glance } from '../../src/article/gate.ts';
import { readPage } from '../../src/article/read.ts';

interface Shown {
  lang: string;
  path: string;
  main: string;
}

const pageWith = ({ lang, main }: Shown): string =>
  `<!doctype html><html lang="${lang}"><head><title>Avel</title></head><body><div class="top"><a href="/">Avel</a><ul><li><a href="/n">N</a></li><li><a href="/s">S</a></li></ul></div><div class="main">${main}</div><div class="bottom"><a href="/i">I</a></div></body></html>`;

const EN =
  'The ferry between Avel and the outer skerries has a new roof after two winters under canvas, the harbour office said on Friday. The work took nine weeks and was paid for by the island council, which had put it off three times. Passengers may sit on the upper deck again from Monday, when the summer timetable begins.';
const DE =
  'Die Fähre zwischen Avel und den äußeren Schären hat nach zwei Wintern unter einer Plane wieder ein Dach, teilte das Hafenamt am Freitag mit. Die Arbeiten dauerten neun Wochen und wurden vom Inselrat bezahlt, der sie dreimal verschoben hatte. Ab Montag dürfen Fahrgäste wieder auf dem Oberdeck sitzen.';
const RU =
  'Паром между Авелем и внешними шхерами получил новую крышу после двух зим под брезентом, сообщили в пятницу в портовом управлении. Работы заняли девять недель и были оплачены островным советом, который трижды их откладывал. С понедельника пассажиры снова смогут сидеть на верхней палубе.';
const ES =
  'El transbordador entre Avel y los islotes exteriores tiene un nuevo techo tras dos inviernos bajo una lona, dijo el viernes la oficina del puerto. Las obras duraron nueve semanas y las pagó el consejo de la isla, que las había aplazado tres veces. Desde el lunes los pasajeros podrán volver a la cubierta superior.';
const JA =
  'アヴェルと沖の岩礁を結ぶ渡し船が、二度の冬を帆布の下で過ごした後、新しい屋根を備えたと、港湾局が金曜日に発表した。工事は九週間かかり、三度にわたって延期してきた島議会が費用を負担した。月曜日からは夏の時刻表に変わり、乗客は再び上の甲板に座ることができる。';
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const teaser = (title: string): string =>
  `<h2><a href="/${title.length}">${title}</a></h2><p>17 May 2024</p>${p(EN.slice(0, 130))}`;

describe('a note of a few lines, without any declaration', () => {
  it.each<[string, Shown]>([
    [
      'with a day and a byline below the headline',
      {
        lang: 'ru',
        path: '/news/parom',
        main: `<h1>Паром получил новую крышу</h1><div>17 мая 2024, 12:30</div><div>Автор: Ирина Мельник</div>${p(RU)}`,
      },
    ],
    [
      'with its byline at the end',
      {
        lang: 'ru',
        path: '/n/parom',
        main: `<h1>Паром получил новую крышу</h1><span>17.05.2024</span>${p(RU)}<p>Автор: Ирина Мельник</p>`,
      },
    ],
    [
      'with its day above the headline',
      {
        lang: 'de',
        path: '/insel/faehre-48213',
        main: `<div>17. Mai 2024</div><h1>Fähre hat wieder ein Dach</h1>${p(DE)}`,
      },
    ],
    [
      'in two paragraphs',
      {
        lang: 'en',
        path: '/ferry-has-a-new-roof',
        main: `<header><h1>Ferry has a new roof</h1></header><div>Posted on May 17, 2024</div>${p(EN.slice(0, 128), EN.slice(128))}`,
      },
    ],
    [
      'with a byline before its day',
      {
        lang: 'es',
        path: '/isla/techo',
        main: `<h1>El transbordador tiene techo</h1><div>Por Marta Ruiz</div><div>17 de mayo de 2024</div>${p(ES)}`,
      },
    ],
    [
      'in Japanese',
      {
        lang: 'ja',
        path: '/article/48213.html',
        main: `<h1>渡し船に新しい屋根</h1><div>2024年5月17日 10:30</div>${p(JA)}`,
      },
    ],
  ])('is an article: %s', (_, shown) => {
    const url = `https://avel.example${shown.path}`;
    expect(glance(parseHtml(pageWith(shown)), url)).toBe('candidate');
    expect(readPage(parseHtml(pageWith(shown)), url).article.isArticle).toBe(true);
  });
});

describe('as much text on a page of another kind', () => {
  it.each<[string, Shown]>([
    ['without a day', { lang: 'en', path: '/ferry-has-a-new-roof', main: `<h1>Ferry has a new roof</h1>${p(EN)}` }],
    [
      'with its day in the text',
      {
        lang: 'en',
        path: '/ferry-has-a-new-roof',
        main: `<h1>Ferry roof</h1>${p(`${EN} The last roof was of 17 May 2004.`)}`,
      },
    ],
    [
      'a list of news under one headline',
      {
        lang: 'en',
        path: '/islands-and-the-outer-skerries',
        main: `<h1>Islands</h1><p>17 May 2024</p>${['Ferry has a roof', 'Keepers walk out', 'Storm is near'].map(teaser).join('')}`,
      },
    ],
    [
      'a day of an archive',
      {
        lang: 'en',
        path: '/islands-of-the-outer-skerries',
        main: `<h1><a href="/2024">17 May 2024</a></h1><p>17 May 2024</p>${p(EN)}`,
      },
    ],
    [
      'something for sale',
      {
        lang: 'en',
        path: '/storm-lamp-of-old-brass',
        main: `<h1>Storm lamp</h1><div class="product-price">€ 40,00</div><div>From 17 May 2024</div>${p(EN)}`,
      },
    ],
    [
      'a thread with an answer',
      {
        lang: 'en',
        path: '/t/who-has-seen-the-new-roof-48213',
        main: `<h1>Who has seen the new roof?</h1><div>Kestrel, 17 May 2024 10:42</div>${p(EN)}<div>Marten, 17 May 2024 11:20</div>${p(EN.slice(0, 128))}`,
      },
    ],
    [
      'an evening that is to come',
      {
        lang: 'de',
        path: '/programm/konzert',
        main: `<h1>Konzert am Hafen</h1><div>17. Mai 2024, 19:30</div>${p(DE)}`,
      },
    ],
  ])('is none: %s', (_, shown) => {
    expect(readPage(parseHtml(pageWith(shown)), `https://avel.example${shown.path}`).article.isArticle).toBe(false);
  });
});
