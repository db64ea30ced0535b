import type { ServedPage } from '../../scripts/browsers/loopback.ts';
import { type ArticlePage, articlePage } from '../../scripts/press/article-page.ts';

/** Invented articles under addresses of real outlets: what a reader is shown of them rests on the address and on names. */
export const OUTLET_PAGES = {
  designated: 'http://voiceofeurope.com/orchards-under-water/',
  unknown: 'http://mirefield-gazette.example/2024/ferry-timetable.html',
  ambiguous: 'http://mirefield-gazette.example/2024/lighthouse-sale.html',
  impersonating: 'http://spiegel.ltd/panorama/bruecke-gesperrt.html',
  archived: 'http://web.archive.org/web/20200311120000/http://www.10news.com/news/harbour-bell',
  translated: 'http://www-wochenspiegelonline-de.translate.goog/2024/kaibau.html?_x_tr_sl=de&_x_tr_tl=en',
} as const;

const FERRY = [
  'The ferry to the outer islands will leave a quarter of an hour earlier from the first of June. The new pontoon lies further out, and the boats need the time to come about against the tide.',
  'Tickets that have been bought already stay valid. The harbour office will put up a board at the old landing, where the path to the new one begins, and a lamp beside it for the late boats.',
  'Bicycles can be taken along as before, six on each crossing. Those who travel with a cart should come to the ramp ten minutes ahead, as the deckhands close it when the bell has rung twice.',
] as const;

const ARTICLES: Readonly<Record<keyof typeof OUTLET_PAGES, ArticlePage>> = {
  designated: { siteName: 'Voice of Europe', title: 'Orchards stand under water after the thaw', paragraphs: FERRY },
  unknown: { siteName: 'Mirefield Gazette', title: 'Ferry leaves earlier from June', paragraphs: FERRY },
  ambiguous: {
    siteName: 'Mirefield Gazette',
    title: 'The lighthouse is for sale',
    paragraphs: [
      'The lighthouse on the northern spit is to be sold, The Times reported on Tuesday. The lamp was put out nine years ago, when the channel was moved, and nobody has lived in the tower since.',
      ...FERRY.slice(1),
    ],
  },
  impersonating: {
    siteName: 'Der Spiegel',
    language: 'de',
    title: 'Die Brücke am Westhafen bleibt gesperrt',
    paragraphs: [
      'Die Brücke am Westhafen bleibt bis zum Herbst gesperrt. Die Balken unter der Fahrbahn sind an drei Stellen durchgefault, und die Werkstatt, die sie ersetzen soll, hat erst im August wieder Platz.',
      'Fußgänger können den Steg neben der Schleuse nehmen. Er ist schmal, aber er wird nachts beleuchtet, und der Schleusenwärter hält ihn bei Frost frei, sobald die ersten Kähne durch sind.',
      'Für Wagen bleibt der Umweg über die Mühlenstraße. Die Stadt lässt dort ein zweites Schild aufstellen, weil das erste von der Hecke verdeckt wird und viele daran vorbeifahren.',
    ],
  },
  archived: { siteName: '10News', title: 'The harbour bell rings again', paragraphs: FERRY },
  translated: { siteName: 'Wochenspiegel', title: 'The quay is being widened', paragraphs: FERRY },
};

/** The pages by their address, as a session serves them. */
export const SERVED: ReadonlyMap<string, ServedPage> = new Map(
  (Object.keys(OUTLET_PAGES) as (keyof typeof OUTLET_PAGES)[]).map((key) => [
    OUTLET_PAGES[key],
    articlePage(ARTICLES[key]),
  ]),
);
