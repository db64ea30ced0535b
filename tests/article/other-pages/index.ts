import { FACTS, LISTS, SHOPS, type Sketch, TALK, WORKS } from './kinds.ts';
import { STYLES, type Style } from './styles.ts';
import { times, type Words, wordsFor } from './words.ts';

/** An invented page, and what it is. */
export interface TestPage {
  kind: string;
  url: string;
  html: string;
}

const EACH = 10;

/**
 * Pages that are no articles and look like real ones: ten of each kind, one a language, in five ways of writing HTML, half of
 * them with declarations.
 */
export function otherPages(): TestPage[] {
  const kinds = Object.entries({ ...LISTS, ...SHOPS, ...TALK, ...WORKS, ...FACTS });
  return kinds.flatMap(([kind, sketch], row) =>
    Array.from({ length: EACH }, (_, variant) => framed(kind, sketch, row, variant)),
  );
}

/** News of different lengths and shapes in the same languages and styles. */
export function newsPages(): TestPage[] {
  return Object.entries(NEWS).flatMap(([kind, sketch], row) =>
    Array.from({ length: EACH }, (_, variant) => framed(kind, sketch, 60 + row, variant)),
  );
}

function framed(
  kind: string,
  sketch: (make: Words, style: Style, variant: number) => Sketch,
  row: number,
  variant: number,
): TestPage {
  const make = wordsFor(row * EACH + variant);
  const style = STYLES[(variant + row) % STYLES.length] as Style;
  const { path, title, body, head = '', host = 'www.avel.example' } = sketch(make, style, variant);
  return { kind, url: `https://${host}${path}`, html: style.page(make, title, body, head) };
}

const paths = [
  '/2024/05/17/ferry-roof',
  '/news/faehre-bekommt-ein-neues-dach-88213',
  '/a/4711',
  '/ferry-gets-a-new-roof/',
  '/article.php?id=42',
];
const pathOf = (variant: number): string => paths[variant % paths.length] as string;

function report(make: Words, style: Style, count: number): string {
  return `${style.heading(make.headline())}${style.byline(make.person(), make.language.date)}${times(count, () => style.paragraph(make.text(3)))}`;
}

const NEWS: Readonly<Record<string, (make: Words, style: Style, variant: number) => Sketch>> = {
  report: (make, style, variant) => ({
    path: pathOf(variant),
    title: make.headline(),
    body: report(make, style, 5),
  }),
  'short report': (make, style, variant) => ({
    path: pathOf(variant),
    title: make.headline(),
    body: report(make, style, 2),
    head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-17">',
  }),
  'report with all that surrounds one': (make, style, variant) => ({
    path: pathOf(variant),
    title: make.headline(),
    body: `${report(make, style, 6)}<div class="share-bar"><a href="#">f</a></div>${style.subhead(make.word('related'))}${style.list(times(8, () => style.item({ title: make.headline(), href: `/n/${make.number(9999)}`, date: make.language.date, author: make.person() })))}<section class="comments"><h3>${make.word('comments')}</h3>${times(6, () => style.item({ author: make.person(), text: make.text(2) }))}</section>`,
  }),
  'report with subheads and a list': (make, style, variant) => ({
    path: pathOf(variant),
    title: make.headline(),
    body: `${report(make, style, 2)}${style.subhead(make.headline())}${times(2, () => style.paragraph(make.text(3)))}<ul>${times(4, () => `<li>${make.sentence()}</li>`)}</ul>${times(2, () => style.paragraph(make.text(3)))}`,
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: '2024-05-17' })}</script>`,
  }),
  'live blog': (make, style, variant) => ({
    path: pathOf(variant),
    title: make.headline(),
    body: `${style.heading(make.headline())}${style.byline(make.person(), make.language.date)}${style.paragraph(make.text(3))}${times(8, (index) => `<div class="live-post"><time>${9 + index}:0${index}</time>${style.subhead(make.headline())}${times(2, () => style.paragraph(make.text(3)))}</div>`)}`,
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', datePublished: '2024-05-17' })}</script>`,
  }),
};
