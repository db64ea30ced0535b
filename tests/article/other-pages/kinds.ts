import type { Style } from './styles.ts';
import { times, type Words } from './words.ts';

/** A page of a kind, before a style frames it. */
export interface Sketch {
  path: string;
  title: string;
  body: string;
  head?: string;
  host?: string;
}

type Kind = (make: Words, style: Style, variant: number) => Sketch;

const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const og = (type: string): string => `<meta property="og:type" content="${type}">`;
/** Half of the pages of a kind declare what they are. */
const declared = (variant: number, head: string): string => (variant % 2 === 1 ? head : '');

const teasers = (make: Words, style: Style, count: number, excerpt: number): string =>
  style.list(
    times(count, () =>
      style.item({
        title: make.headline(),
        href: `/n/${make.number(99_999)}`,
        text: excerpt > 0 ? make.text(excerpt) : '',
        date: make.language.date,
      }),
    ),
  );
const paragraphs = (make: Words, style: Style, count: number, sentences = 3): string =>
  times(count, () => style.paragraph(make.text(sentences)));
const field = (label: string, type = 'text'): string => `<label>${label} <input type="${type}"></label>`;
const at = (variant: number, ...paths: string[]): string => paths[variant % paths.length] as string;
const price = (make: Words): string => `€ ${10 + make.number(90)},00`;

/** Front pages, and lists of what a site has. */
export const LISTS: Readonly<Record<string, Kind>> = {
  'front page': (make, style, variant) => ({
    path: at(variant, '/', '/de/', '/index.html', '/home', '/?lang=xx'),
    title: make.language.places[0] ?? '',
    body: `${style.heading(make.headline())}${style.paragraph(make.text(2))}${teasers(make, style, 16, variant % 3)}`,
    head: declared(variant, og('website') + ld({ '@type': 'WebSite', name: 'Avel' })),
  }),
  section: (make, style, variant) => ({
    path: at(variant, '/politics', '/ressort/inseln/', '/category/islands', '/news/', '/sport/football/'),
    title: make.headline().slice(0, 12),
    body: `${style.heading(make.headline().slice(0, 14))}${teasers(make, style, 14, 1 + (variant % 2))}<a href="?page=2">${make.word('next')}</a>`,
    head: declared(variant, og('website') + ld({ '@type': 'CollectionPage', name: 'Islands' })),
  }),
  tag: (make, style, variant) => ({
    path: at(variant, '/tag/ferry', '/topics/lighthouse', '/thema/faehre', '/tags/puerto/page/2', '/sujet/phare'),
    title: `${make.language.places[1]} – ${make.word('results')}`,
    body: `${style.heading(make.language.places[1] ?? '')}${style.paragraph(make.text(3))}${teasers(make, style, 12, 2)}`,
  }),
  'author page': (make, style, variant) => ({
    path: at(variant, '/author/ida-marlow', '/autor/kai-brodt/', '/people/luc-tanguy', '/autores/maria', '/users/421'),
    title: make.person(),
    body: `${style.heading(make.person())}${style.paragraph(make.text(2))}${teasers(make, style, 10, 1)}`,
    head: declared(variant, og('profile') + ld({ '@type': 'ProfilePage', name: 'Ida' })),
  }),
  'search results': (make, style, variant) => ({
    path: at(variant, '/search?q=ferry', '/suche?query=x', '/?s=bac', '/buscar?q=faro', '/szukaj?query=prom'),
    title: `${make.word('results')}: ${make.language.places[2]}`,
    body: `<form role="search">${field(make.word('search'), 'search')}</form>${style.heading(make.word('results'))}${teasers(make, style, 10, 2)}`,
    head: declared(variant, ld({ '@type': 'SearchResultsPage' })),
  }),
  archive: (make, style, variant) => ({
    path: at(variant, '/archive/2024/05', '/archiv/2024', '/2024/05/', '/archives', '/sitemap'),
    title: make.language.date,
    body: `${style.heading(make.language.date)}<ul>${times(40, () => `<li><a href="/n/${make.number(9999)}">${make.headline()}</a> (${make.language.date})</li>`)}</ul>`,
  }),
  feed: (make, style, variant) => ({
    path: at(variant, '/feed', '/home', '/explore', '/timeline', '/notifications'),
    title: make.word('home'),
    host: 'social.avel.example',
    body: `<div role="feed">${times(12, () => `${style.item({ author: make.person(), date: make.language.date, text: make.text(2) })}<button>${make.word('reply')}</button>`)}</div>`,
  }),
  classifieds: (make, style, variant) => ({
    path: at(variant, '/listings/boats', '/anzeigen/boote', '/annonces', '/clasificados', '/catalog/boats'),
    title: `${make.word('price')} – ${make.language.places[0]}`,
    body: `${style.heading(make.language.places[0] ?? '')}${style.list(times(18, () => style.item({ title: make.headline(), href: `/l/${make.number(999)}`, text: make.sentence(), price: price(make) })))}`,
    head: declared(variant, ld({ '@type': 'ItemList' })),
  }),
};

/** Shops, and what is for sale or for rent. */
export const SHOPS: Readonly<Record<string, Kind>> = {
  shop: (make, style, variant) => ({
    path: at(variant, '/shop/lamps', '/products', '/collections/winter', '/produkte/lampen', '/c/home'),
    title: make.word('price'),
    body: `${style.heading(make.language.places[3] ?? '')}${style.paragraph(make.text(2))}${style.list(times(16, () => `${style.item({ title: make.headline().slice(0, 20), href: `/p/${make.number(99)}`, price: price(make) })}<button>${make.word('cart')}</button>`))}`,
    head: declared(variant, og('product.group') + ld({ '@type': 'CollectionPage' })),
  }),
  product: (make, style, variant) => ({
    path: at(variant, '/products/storm-lamp', '/shop/sturmlampe-messing', '/dp/B0042', '/producto/farol', '/p/48213'),
    title: `${make.headline().slice(0, 20)} | ${make.word('price')}`,
    body: `${style.heading(make.headline().slice(0, 20))}<div class="price">${price(make)}</div><button class="add-to-cart">${make.word('cart')}</button>${paragraphs(make, style, 4)}${style.subhead(make.word('comments'))}${times(4, () => style.item({ author: make.person(), text: make.text(2) }))}<div class="price">${price(make)}</div><div class="price">${price(make)}</div>`,
    head: declared(variant, og('product') + ld({ '@type': 'Product', name: 'Lamp', offers: { '@type': 'Offer' } })),
  }),
  'house for sale': (make, style, variant) => ({
    path: at(variant, '/listing/house-88213', '/buy/villa-molental', '/catalog/4711', '/item/88', '/order/room-3'),
    title: `${make.headline()} – ${price(make)}`,
    body: `${style.heading(make.headline())}<div class="price">${price(make)}</div><table>${times(8, () => `<tr><td>${make.headline().slice(0, 9)}</td><td>${make.number(400)} m²</td></tr>`)}</table>${paragraphs(make, style, 3)}<form>${field(make.word('contact'))}</form>`,
    head: declared(variant, ld({ '@type': 'RealEstateListing', name: 'House' })),
  }),
  landing: (make, style, variant) => ({
    path: at(variant, '/', '/pricing', '/features', '/en', '/products/planner'),
    title: 'Planner',
    body: `<section class="hero">${style.heading(make.headline())}${style.paragraph(make.sentence())}<a class="cta" href="/signup">${make.word('more')}</a></section>${times(5, () => `<section>${style.subhead(make.headline().slice(0, 18))}${style.paragraph(make.sentence())}</section>`)}<div class="prices">${times(3, () => `<div class="price">${price(make)}</div>`)}</div>`,
    head: declared(variant, og('website') + ld({ '@type': 'SoftwareApplication', name: 'Planner' })),
  }),
};

/** What people say to each other. */
export const TALK: Readonly<Record<string, Kind>> = {
  forum: (make, style, variant) => ({
    path: at(
      variant,
      '/forum/viewtopic.php?t=42',
      '/threads/night-pay.88213/',
      '/t/night-pay/231',
      '/community/4',
      '/board/9',
    ),
    title: make.headline(),
    body: `${style.heading(make.headline())}${times(9, () => `<div class="post"><span class="username">${make.person()}</span> <span class="post-date">${make.language.date}</span><div class="post-body">${style.paragraph(make.text(2 + make.number(3)))}</div><a href="#r">${make.word('reply')}</a></div>`)}`,
    head: declared(variant, ld({ '@type': 'DiscussionForumPosting', headline: 'Pay' })),
  }),
  questions: (make, style, variant) => ({
    path: at(variant, '/questions/10376/wick', '/q/33', '/r/islands/comments/9x1', '/faq/wick', '/discussions/88'),
    title: `${make.headline()}?`,
    body: `${style.heading(`${make.headline()}?`)}${style.paragraph(make.text(4))}${times(5, () => `<div class="answer"><div class="vote">${make.number(40)}</div>${style.paragraph(make.text(3))}<span class="username">${make.person()}</span></div>`)}`,
    head: declared(variant, ld({ '@type': 'QAPage' })),
  }),
  issue: (make, style, variant) => ({
    path: at(
      variant,
      '/avel/lamp/issues/12',
      '/avel/lamp/pull/9',
      '/avel/lamp/discussions/4',
      '/issues/88',
      '/r/lamp/3',
    ),
    title: `${make.headline()} · Issue 12`,
    host: 'code.avel.example',
    body: `${style.heading(make.headline())}${times(6, () => `<div class="timeline-comment"><a class="author">${make.person()}</a><div class="comment-body">${style.paragraph(make.text(2))}<pre><code>lamp.light(${make.number(9)})</code></pre></div></div>`)}<div role="textbox" contenteditable="true"></div>`,
  }),
  mail: (make, style, variant) => ({
    path: at(variant, '/mail/u/0/#inbox/18f', '/webmail/?_task=mail', '/inbox', '/owa/', '/messages/t/42'),
    title: `${make.headline()} (3)`,
    host: 'mail.avel.example',
    body: `<div role="main"><ul><li>${make.word('home')}</li></ul>${style.subhead(make.headline())}${paragraphs(make, style, 4)}<div contenteditable="true" role="textbox"></div></div>`,
  }),
};

/** What is watched, heard, looked up or worked with. */
export const WORKS: Readonly<Record<string, Kind>> = {
  video: (make, style, variant) => ({
    path: at(variant, '/watch?v=aZ81kk', '/video/storm', '/mediathek/sendung/8812', '/clips/12', '/videos/1042'),
    title: make.headline(),
    body: `<div class="video-player"><video src="a.mp4"></video></div>${style.heading(make.headline())}${style.paragraph(make.text(2))}<div class="comments">${times(6, () => style.item({ author: make.person(), text: make.text(2) }))}</div>${teasers(make, style, 8, 0)}`,
    head: declared(variant, og('video.other') + ld({ '@type': 'VideoObject', name: 'Storm' })),
  }),
  podcast: (make, style, variant) => ({
    path: at(variant, '/podcast/12', '/episodes/storm', '/podcasts/avel/88', '/live-stream', '/playlist/4'),
    title: make.headline(),
    body: `${style.heading(make.headline())}<div class="audio-player"><audio src="a.mp3"></audio></div>${style.paragraph(make.text(2))}${teasers(make, style, 9, 1)}`,
    head: declared(variant, og('music.song') + ld({ '@type': 'PodcastEpisode', name: 'Storm' })),
  }),
  gallery: (make, style, variant) => ({
    path: at(variant, '/gallery/storm', '/fotos/88', '/photos/ferry', '/albums/12', '/gallery/4'),
    title: make.headline(),
    body: `${style.heading(make.headline())}<div class="gallery">${times(20, (index) => `<figure><img src="${index}.jpg" alt=""><figcaption>${make.sentence()}</figcaption></figure>`)}</div>`,
    head: declared(variant, ld({ '@type': 'ImageGallery' })),
  }),
  application: (make, _style, variant) => ({
    path: at(variant, '/app/board/12', '/dashboard', '/maps/@54.2,8.8', '/calendar/r', '/admin/users'),
    title: 'Planner',
    body: `<div role="application"><div role="toolbar"><button>+</button></div>${times(4, () => `<div><b>${make.headline().slice(0, 9)}</b>${times(5, () => `<div>${make.headline()}</div>`)}</div>`)}</div>`,
  }),
  document: (make, style, variant) => ({
    path: at(variant, '/document/d/1xZ/edit', '/spreadsheets/d/9a/edit', '/edit/88', '/presentation/d/2', '/editor'),
    title: make.headline(),
    body: `<div class="menubar">File</div><div contenteditable="true">${paragraphs(make, style, 8)}</div>`,
  }),
  manual: (make, style, variant) => ({
    path: at(
      variant,
      '/docs/getting-started/',
      '/en/stable/api/lamp.html',
      '/reference/lamp',
      '/guide/wick',
      '/help/wick',
    ),
    title: 'avel-lamp 2.1',
    host: variant % 2 ? 'docs.avel.example' : 'www.avel.example',
    body: `${style.heading(make.headline())}${times(4, () => `${style.subhead(`${make.word('search')}()`)}${style.paragraph(make.text(2))}<pre><code>lamp.light({ wick: ${make.number(9)} })</code></pre>`)}`,
    head: declared(variant, '<meta name="generator" content="Sphinx 7.1">'),
  }),
  wiki: (make, style, variant) => ({
    path: at(
      variant,
      '/wiki/Storm_lamp',
      '/wiki/Sturmlampe',
      '/w/index.php?title=Lampe',
      '/wiki/Farol',
      '/wiki/Latarnia',
    ),
    title: `${make.headline()} – Wiki`,
    host: variant % 3 ? 'wiki.avel.example' : 'www.avel.example',
    body: `${style.heading(make.language.places[2] ?? '')}<div class="toc"><ul>${times(6, () => `<li><a href="#a">${make.headline()}</a></li>`)}</ul></div>${times(4, () => `${style.subhead(make.headline().slice(0, 12))}${paragraphs(make, style, 2)}`)}<div class="catlinks">${make.word('about')}</div>`,
    head: '<meta name="generator" content="MediaWiki 1.41">',
  }),
  recipe: (make, style, variant) => ({
    path: at(variant, '/recipes/stew', '/rezepte/eintopf', '/recettes/ragout', '/recetas/guiso', '/przepisy/gulasz'),
    title: make.headline(),
    body: `${style.heading(make.headline())}${style.paragraph(make.text(4))}<div itemscope itemtype="https://schema.org/Recipe"><ul>${times(8, () => `<li itemprop="recipeIngredient">${make.number(500)} g ${make.headline().slice(0, 6)}</li>`)}</ul><ol>${times(5, () => `<li>${make.sentence()}</li>`)}</ol></div>`,
    head: declared(variant, ld({ '@type': 'Recipe', name: 'Stew', datePublished: '2024-05-17' })),
  }),
  course: (make, style, variant) => ({
    path: at(variant, '/tutorials/wick', '/learn/lamps', '/kb/421', '/handbook/2', '/guide/lamps/1'),
    title: make.headline(),
    host: 'learn.avel.example',
    body: `${style.heading(make.headline())}${paragraphs(make, style, 3, 2)}<ol>${times(8, () => `<li><a href="#l">${make.headline()}</a></li>`)}</ol>`,
    head: declared(variant, ld({ '@type': 'Course', name: 'Lamps' })),
  }),
};

/** Pages of facts, offices and walls. */
export const FACTS: Readonly<Record<string, Kind>> = {
  'job ad': (make, style, variant) => ({
    path: at(variant, '/jobs/keeper-4711', '/stellen/waerter', '/emplois/gardien-88', '/empleo/farero', '/careers/12'),
    title: make.headline(),
    body: `${style.heading(make.headline())}${style.paragraph(make.text(2))}${style.subhead(make.word('about'))}<ul>${times(6, () => `<li>${make.sentence()}</li>`)}</ul>${style.subhead(make.word('contact'))}<ul>${times(5, () => `<li>${make.sentence()}</li>`)}</ul><form>${field(make.word('contact'))}<button>${make.word('more')}</button></form>`,
    head: ld({ '@type': 'JobPosting', title: 'Keeper', datePosted: '2024-05-17' }),
  }),
  profile: (make, style, variant) => ({
    path: at(variant, '/profile/ida', '/members/88', '/users/tom', '/people/ada-quill', '/in/ida-marlow'),
    title: make.person(),
    body: `${style.heading(make.person())}${style.paragraph(make.text(2))}<ul>${times(6, () => `<li>${make.headline()}, ${make.language.date}</li>`)}</ul>`,
    head: declared(variant, og('profile') + ld({ '@type': 'ProfilePage' })),
  }),
  event: (make, style, variant) => ({
    path: at(variant, '/events/fair-88', '/veranstaltung/887/', '/agenda/foire', '/eventos/feria', '/wydarzenia/targ'),
    title: make.headline(),
    body: `${style.heading(make.headline())}${style.byline(make.language.places[0] ?? '', make.language.date)}${style.paragraph(make.text(2))}<dl>${times(4, () => `<dt>${make.word('price')}</dt><dd>${price(make)}</dd>`)}</dl><button>${make.word('more')}</button>`,
    head: ld({ '@type': 'Event', name: 'Fair', startDate: '2024-06-01' }),
  }),
  weather: (make, style, variant) => ({
    path: at(variant, '/weather/port-avel', '/wetter/avelhafen', '/meteo/port-avel', '/tiempo/', '/pogoda'),
    title: make.language.places[0] ?? '',
    body: `${style.heading(make.language.places[0] ?? '')}<table>${times(14, () => `<tr><td>${make.language.date}</td><td>${make.number(30)}°</td><td>${make.number(90)} %</td></tr>`)}</table>${style.paragraph(make.sentence())}`,
  }),
  'sports table': (make, style, variant) => ({
    path: at(variant, '/sport/table', '/bundesliga/tabelle', '/resultats', '/results/2024', '/liga/clasificacion'),
    title: make.word('results'),
    body: `${style.heading(make.word('results'))}<table>${times(18, (index) => `<tr><td>${index + 1}.</td><td><a href="/c/${index}">${make.headline().slice(0, 14)}</a></td><td>${make.number(90)}</td><td>${make.number(40)}:${make.number(40)}</td></tr>`)}</table>`,
  }),
  schedule: (make, style, variant) => ({
    path: at(variant, '/tv/schedule', '/fahrplan', '/horaires', '/programme/2024-05-17', '/horarios'),
    title: make.language.date,
    body: `${style.heading(make.language.date)}${style.list(times(20, (index) => style.item({ date: `${index}:${10 + make.number(49)}`, title: make.headline(), href: `/p/${index}`, text: make.sentence() })))}`,
  }),
  login: (make, style, variant) => ({
    path: at(variant, '/login', '/account/register', '/signin', '/checkout', '/wp-admin'),
    title: make.word('login'),
    body: `${style.heading(make.word('login'))}<form>${field('E-mail')}${field(make.word('password'), 'password')}<button>${make.word('login')}</button></form>${style.paragraph(make.sentence())}`,
  }),
  'consent wall': (make, style, variant) => ({
    path: at(
      variant,
      '/2024/05/17/ferry-roof',
      '/news/faehre-dach-88213',
      '/politique/bac',
      '/consent',
      '/privacywall',
    ),
    title: make.headline(),
    body: `<div class="cookie-consent" role="dialog">${style.subhead(make.word('imprint'))}${paragraphs(make, style, 3, 2)}<button>OK</button><a href="/pur">${make.word('more')}</a></div>`,
  }),
  'not found': (make, style, variant) => ({
    path: at(variant, '/2024/05/17/ferry-roof-old', '/news/88213', '/gone', '/404', '/n/4711-ferry-gets-a-new-roof'),
    title: '404',
    body: `${style.heading('404')}${style.paragraph(make.sentence())}${teasers(make, style, 6, 0)}`,
  }),
  terms: (make, style, variant) => ({
    path: at(variant, '/terms', '/datenschutz', '/mentions-legales', '/aviso-legal', '/privacy'),
    title: make.word('imprint'),
    body: `${style.heading(make.word('imprint'))}${times(6, (index) => `${style.subhead(`§ ${index + 1}`)}${style.paragraph(make.text(3))}`)}`,
  }),
  company: (make, style, variant) => ({
    path: at(variant, '/about', '/kontakt', '/a-propos', '/quienes-somos', '/contact'),
    title: make.word('about'),
    body: `${style.heading(make.word('about'))}${paragraphs(make, style, 2)}${style.subhead(make.word('contact'))}<address>Quay 3<br>${make.language.places[0]}<br>+00 ${make.number(99_999)}</address><form>${field(make.word('contact'))}</form>`,
    head: ld({ '@type': variant % 2 ? 'AboutPage' : 'ContactPage' }),
  }),
  glossary: (make, style, variant) => ({
    path: at(variant, '/glossary/wick', '/lexikon/docht', '/dictionary/wick', '/definition/meche', '/slownik/knot'),
    title: make.headline().slice(0, 8),
    body: `${style.heading(make.headline().slice(0, 8))}<dl>${times(4, () => `<dt>${make.headline().slice(0, 6)}</dt><dd>${make.sentence()}</dd>`)}</dl>${style.list(times(8, () => style.item({ title: make.headline().slice(0, 9), href: '/g' })))}`,
    head: declared(variant, ld({ '@type': 'DefinedTerm' })),
  }),
  market: (make, style, variant) => ({
    path: at(variant, '/quote/AVEL', '/aktien/avel', '/bourse/avel', '/mercados', '/boerse/kurse'),
    title: 'AVEL 12.4',
    body: `${style.heading('AVEL')}<table>${times(20, () => `<tr><td>${make.headline().slice(0, 8)}</td><td>${make.number(400)},${make.number(99)}</td><td>−0,${make.number(9)} %</td></tr>`)}</table>${teasers(make, style, 6, 0)}`,
  }),
};
