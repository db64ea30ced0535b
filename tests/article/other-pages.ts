/**
 * Pages that are no articles and look like the real ones: front pages, lists, results, shops, forums, films, applications,
 * mail, manuals, recipes. Each kind has templates that differ as real sites do (with and without structured data, with
 * text of article length, in several languages), filled with invented words.
 */
export interface OtherPage {
  kind: string;
  url: string;
  html: string;
}

const NOUNS = [
  'harbour',
  'lighthouse',
  'ferry',
  'orchard',
  'council',
  'museum',
  'viaduct',
  'bakery',
  'archive',
  'reservoir',
  'tram',
  'market',
];
const VERBS = [
  'reopens after repairs',
  'draws record crowds',
  'faces new rules',
  'closes for winter',
  'wins regional prize',
  'asks for patience',
  'moves to the island',
  'turns one hundred',
];
const PEOPLE = ['Ida Marlow', 'Tom Reyes', 'Ada Quill', 'Jonas Petri', 'Mira Solano', 'Pavel Hrdina'];

/** A source of numbers that gives the same pages in every run. */
function counter(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Words {
  pick<T>(from: readonly T[]): T;
  number(below: number): number;
  headline(): string;
  sentence(): string;
  paragraph(sentences: number): string;
}

function words(seed: number): Words {
  const number = counter(seed);
  const pick = <T>(from: readonly T[]): T => from[number(from.length)] as T;
  const headline = () =>
    `The ${pick(NOUNS)} of ${pick(['Port Avel', 'Lower Brisk', 'Nordhaven', 'Santa Mola'])} ${pick(VERBS)}`;
  const sentence = () =>
    `${pick(['In the morning', 'For years', 'On the quay', 'This spring', 'After the storm'])} the ${pick(NOUNS)} ${pick(['was', 'has been', 'will be'])} ${pick(['open to everybody', 'part of the old town', 'a place that people like to visit', 'cared for by volunteers'])}, and the ${pick(NOUNS)} next to it ${pick(['keeps its name', 'is being painted', 'stays as it is', 'costs more than planned'])}.`;
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
  return { pick, number, headline, sentence, paragraph };
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

function shell(title: string, body: string, head = '', lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${title}">${head}</head><body>
<header class="site-header"><a class="logo" href="/">Port Avel</a><nav class="main-nav"><ul>${times(7, (index) => `<li><a href="/s${index}">${NOUNS[index]}</a></li>`)}</ul></nav></header>
${body}
<footer class="site-footer"><ul><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li><li><a href="/privacy">Privacy</a></li></ul><p>All rights reserved.</p></footer></body></html>`;
}

const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const og = (type: string): string =>
  `<meta property="og:type" content="${type}"><meta property="og:site_name" content="Port Avel">`;

type Template = (make: Words, variant: number) => { path: string; html: string; host?: string };

const teaser = (make: Words, tag: string, excerpt: number): string =>
  `<${tag} class="teaser"><h3><a href="/n/${make.number(99_999)}">${make.headline()}</a></h3>${excerpt ? `<p>${make.paragraph(excerpt)}</p>` : ''}<span class="date">${1 + make.number(28)} May 2024</span></${tag}>`;

const KINDS: Record<string, Template> = {
  'front page': (make, variant) => ({
    path: ['/', '/en/', '/index.html', '/home'][variant % 4] as string,
    html: shell(
      'Port Avel News',
      `<main><section class="top"><h1>${variant % 2 ? 'Port Avel News' : make.headline()}</h1>${variant % 3 === 0 ? `<p>${make.paragraph(3)}</p>` : ''}</section>${times(18, () => teaser(make, variant % 2 ? 'article' : 'div', variant % 3))}</main>`,
      variant % 2 ? og('website') + ld({ '@type': 'NewsMediaOrganization', name: 'Port Avel News' }) : '',
    ),
  }),
  section: (make, variant) => ({
    path: [
      '/category/islands/',
      '/topics/ferries',
      '/politics/page/3',
      '/tag/lighthouse',
      '/author/ida-marlow/',
      '/news/islands',
    ][variant % 6] as string,
    html: shell(
      'Islands – Port Avel News',
      `<main><h1>Islands</h1>${variant % 2 ? `<p class="archive-description">${make.paragraph(2)}</p>` : ''}${times(12 + variant, () => teaser(make, variant % 3 ? 'article' : 'li', 1 + (variant % 3)))}<div class="pagination"><a href="?page=2">2</a> <a href="?page=3">3</a></div></main>`,
      variant % 2 ? og('website') + ld({ '@type': 'CollectionPage', name: 'Islands' }) : og('website'),
    ),
  }),
  search: (make, variant) => ({
    path: ['/search?q=lighthouse', '/suche?query=leuchtturm', '/?s=ferry', '/results?search=tram'][
      variant % 4
    ] as string,
    html: shell(
      'lighthouse – Search results',
      `<main><form role="search"><input type="search" name="q"></form><h1>Results for “lighthouse”</h1><p>About ${make.number(900)} results</p>${times(10, () => `<div class="result"><h3><a href="/r/${make.number(9999)}">${make.headline()}</a></h3><cite>port-avel.example › news</cite><p>${make.paragraph(2)}</p></div>`)}</main>`,
    ),
  }),
  shop: (make, variant) => ({
    path: ['/products', '/shop/lamps', '/collections/winter', '/c/home-garden'][variant % 4] as string,
    html: shell(
      'Lamps | Avel Store',
      `<main><h1>Lamps</h1><p>${make.paragraph(3)}</p><ul class="product-list">${times(16, () => `<li class="product-card"><a href="/products/${make.number(999)}">Lamp “${make.pick(NOUNS)}”</a><span class="price">€ ${10 + make.number(90)}.00</span><button>Add to cart</button></li>`)}</ul></main>`,
      variant % 2 ? ld({ '@type': 'CollectionPage', name: 'Lamps' }) : '',
    ),
  }),
  product: (make, variant) => ({
    path: ['/products/storm-lamp', '/dp/B0042', '/shop/storm-lamp-3000', '/storm-lamp-brass-p-48213.html'][
      variant % 4
    ] as string,
    html: shell(
      'Storm lamp, brass – Avel Store',
      `<main><div class="product" ${variant % 2 ? '' : 'itemscope itemtype="https://schema.org/Product"'}><h1 itemprop="name">Storm lamp, brass</h1><div class="price" itemprop="price">€ 49.90</div><button>Add to cart</button><div class="product-description">${times(4, () => `<p>${make.paragraph(3)}</p>`)}</div><table><tr><td>Weight</td><td>1.2 kg</td></tr></table></div><section class="reviews"><h2>Customer reviews</h2>${times(5, () => `<div class="review"><b>${make.pick(PEOPLE)}</b><p>${make.paragraph(2)}</p></div>`)}</section><section class="product-recommendations"><h2>You may also like</h2>${times(4, () => `<div class="product-card"><a href="/x">Lamp</a><span class="price">€ 20</span></div>`)}</section></main>`,
      og('product') +
        (variant % 2
          ? ld({ '@type': 'Product', name: 'Storm lamp', offers: { '@type': 'Offer', price: '49.90' } })
          : ''),
    ),
  }),
  forum: (make, variant) => ({
    path: [
      '/forum/viewtopic.php?t=4412',
      '/threads/night-pay.88213/',
      '/questions/10376/how-do-i-trim-a-wick',
      '/r/islands/comments/9x1/night_pay',
      '/t/night-pay/231',
    ][variant % 5] as string,
    html: shell(
      'Night pay for keepers – Islands forum',
      `<main><h1>Night pay for keepers</h1>${times(8, () => `<div class="post"><div class="post-author username">${make.pick(PEOPLE).toLowerCase().replace(' ', '_')}</div><div class="post-date">17 May 2024, 08:30</div><div class="post-message"><p>${make.paragraph(2 + make.number(4))}</p></div><a href="#reply">Reply</a></div>`)}</main>`,
      variant % 2 ? ld({ '@type': variant % 4 === 1 ? 'QAPage' : 'DiscussionForumPosting', name: 'Night pay' }) : '',
    ),
  }),
  video: (make, variant) => ({
    path: ['/watch?v=aZ81kk', '/video/storm-over-port-avel', '/mediathek/sendung/8812', '/videos/1042-storm'][
      variant % 4
    ] as string,
    html: shell(
      'Storm over Port Avel – video',
      `<main><div class="video-player"><video src="a.mp4"></video></div><h1>Storm over Port Avel</h1><p class="video-description">${make.paragraph(2)}</p><div class="comments">${times(6, () => `<div class="comment"><b>${make.pick(PEOPLE)}</b><p>${make.paragraph(2)}</p></div>`)}</div><aside class="related">${times(8, () => `<a href="/watch?v=${make.number(999)}">${make.headline()}</a>`)}</aside></main>`,
      og('video.other') + (variant % 2 ? ld({ '@type': 'VideoObject', name: 'Storm', uploadDate: '2024-05-17' }) : ''),
    ),
  }),
  application: (make, variant) => ({
    path: ['/app/board/12', '/dashboard', '/maps/@54.2,8.8', '/calendar/u/0/r'][variant % 4] as string,
    html: shell(
      'Planner',
      `<div id="root" role="application"><div role="toolbar"><button>New</button><button>Share</button></div><div class="columns">${times(4, () => `<div class="column"><h2>${make.pick(NOUNS)}</h2>${times(5, () => `<div class="card">${make.headline()}</div>`)}</div>`)}</div></div>`,
    ),
  }),
  mail: (make, variant) => ({
    path: ['/mail/u/0/#inbox/18f', '/mail/inbox', '/webmail/?_task=mail', '/owa/#path=/mail'][variant % 4] as string,
    host: variant % 2 ? 'mail.port-avel.example' : 'www.port-avel.example',
    html: shell(
      'Night pay – Inbox (3)',
      `<div role="main"><ul class="folders"><li>Inbox</li><li>Sent</li></ul><h2>Night pay</h2><div class="message-header">${make.pick(PEOPLE)} to me, 17 May 2024</div><div class="message-body">${times(4, () => `<p>${make.paragraph(3)}</p>`)}</div><div contenteditable="true" role="textbox" aria-label="Message body"></div></div>`,
    ),
  }),
  document: (make, variant) => ({
    path: ['/document/d/1xZ/edit', '/spreadsheets/d/9a/edit', '/edit/8812', '/presentation/d/2b/edit'][
      variant % 4
    ] as string,
    html: shell(
      'Minutes of the keepers’ meeting – Documents',
      `<div class="menubar">File Edit View</div><div class="editor" contenteditable="true">${times(9, () => `<p>${make.paragraph(3)}</p>`)}</div>`,
    ),
  }),
  manual: (make, variant) => ({
    path: [
      '/docs/getting-started/',
      '/en/stable/api/lamp.html',
      '/wiki/Storm_lamp',
      '/help/articles/trim-a-wick',
      '/reference/lamp',
    ][variant % 5] as string,
    host: variant % 3 ? 'docs.avel-lamp.example' : 'www.port-avel.example',
    html: shell(
      'Getting started — avel-lamp 2.1 documentation',
      `<div class="sidebar"><ul>${times(20, () => `<li><a href="#">${make.pick(NOUNS)}</a></li>`)}</ul></div><main><h1>Getting started</h1>${times(4, () => `<h2>${make.pick(NOUNS)}()</h2><p>${make.paragraph(2)}</p><pre><code>lamp.light({ wick: ${make.number(9)} })</code></pre>`)}</main>`,
      variant % 2 ? '<meta name="generator" content="Sphinx 7.1">' : '<meta name="generator" content="MediaWiki 1.41">',
    ),
  }),
  recipe: (make, variant) => ({
    path: ['/recipes/keepers-stew', '/rezepte/leuchtturm-eintopf', '/keepers-stew/', '/recettes/ragout'][
      variant % 4
    ] as string,
    html: shell(
      'Keepers’ stew',
      `<main><h1>Keepers’ stew</h1><p>${make.paragraph(4)}</p><div class="recipe" itemscope itemtype="https://schema.org/Recipe"><h2>Ingredients</h2><ul>${times(8, () => `<li itemprop="recipeIngredient">${1 + make.number(500)} g ${make.pick(NOUNS)}</li>`)}</ul><h2>Method</h2><ol>${times(5, () => `<li>${make.sentence()}</li>`)}</ol></div></main>`,
      ld({
        '@type': 'Recipe',
        name: 'Keepers’ stew',
        datePublished: '2024-05-17',
        author: { '@type': 'Person', name: 'Ida Marlow' },
      }),
    ),
  }),
  form: (make, variant) => ({
    path: ['/login', '/account/register', '/checkout', '/contact'][variant % 4] as string,
    html: shell(
      'Sign in',
      `<main><h1>Sign in</h1><form><label>E-mail <input name="email"></label><label>Password <input type="password"></label><button>Sign in</button></form><p>${make.sentence()}</p></main>`,
    ),
  }),
  company: (make, variant) => ({
    path: ['/', '/pricing', '/en', '/features'][variant % 4] as string,
    html: shell(
      'Avel Lamp – light that lasts',
      `<main><section class="hero"><h1>Light that lasts</h1><p>${make.sentence()}</p><a class="cta" href="/signup">Try it free</a></section>${times(5, () => `<section><h2>${make.pick(NOUNS)}</h2><p>${make.sentence()}</p><a href="/more">Learn more</a></section>`)}<section class="prices">${times(3, () => `<div class="price">€ ${make.number(90)} a month</div>`)}</section></main>`,
      og('website') + ld({ '@type': 'Organization', name: 'Avel Lamp' }),
    ),
  }),
};

/** Twelve pages of each kind. */
export function otherPages(): OtherPage[] {
  return Object.entries(KINDS).flatMap(([kind, template], row) =>
    Array.from({ length: 12 }, (_, variant) => {
      const { path, html, host = 'www.port-avel.example' } = template(words(row * 100 + variant), variant);
      return { kind, url: `https://${host}${path}`, html };
    }),
  );
}
