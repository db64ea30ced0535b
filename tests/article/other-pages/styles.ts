import { times, type Words } from './words.ts';

/** What stands in a list, a row of results or a thread. */
export interface Item {
  title?: string;
  href?: string;
  text?: string;
  date?: string;
  author?: string;
  price?: string;
}

/** How a site writes its HTML: the frame of a page, and the parts that kinds of pages are put together from. */
export interface Style {
  page(make: Words, title: string, body: string, head: string): string;
  heading(text: string): string;
  paragraph(text: string): string;
  subhead(text: string): string;
  item(item: Item): string;
  list(items: string): string;
  byline(author: string, date: string): string;
}

const open = ({ language }: Words, title: string, head: string, bodyClass = ''): string =>
  `<!doctype html><html lang="${language.code}"${language.dir ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">${head}</head><body${bodyClass && ` class="${bodyClass}"`}>`;

const link = (href: string | undefined, text: string): string => (href ? `<a href="${href}">${text}</a>` : text);

/** Sections and articles, as the standard means them. */
const semantic: Style = {
  page: (make, title, body, head) =>
    `${open(make, title, head)}<header><a href="/">${make.language.places[0]}</a><nav><ul>${times(8, (index) => `<li><a href="/${index}">${make.headline().slice(0, 16)}</a></li>`)}</ul></nav></header><main>${body}</main><footer><p>© 2024 ${make.word('imprint')} · <a href="/contact">${make.word('contact')}</a></p></footer></body></html>`,
  heading: (text) => `<h1>${text}</h1>`,
  paragraph: (text) => `<p>${text}</p>`,
  subhead: (text) => `<h2>${text}</h2>`,
  item: ({ title, href, text, date, author, price }) =>
    `<article>${title ? `<h3>${link(href, title)}</h3>` : ''}${author ? `<address>${author}</address>` : ''}${date ? `<time>${date}</time>` : ''}${price ? `<data value="1">${price}</data>` : ''}${text ? `<p>${text}</p>` : ''}</article>`,
  list: (items) => `<section>${items}</section>`,
  byline: (author, date) => `<p><address>${author}</address> <time datetime="2024-05-17">${date}</time></p>`,
};

/** Blocks and elements with long class names. */
const blocks: Style = {
  page: (make, title, body, head) =>
    `${open(make, title, head)}<div class="l-site"><div class="c-masthead"><a class="c-masthead__logo" href="/">${make.language.places[1]}</a><ul class="c-navigation">${times(10, (index) => `<li class="c-navigation__item"><a href="/${index}">${make.headline().slice(0, 14)}</a></li>`)}</ul></div><div class="l-content" role="main">${body}</div><div class="c-footer"><a href="/imprint">${make.word('imprint')}</a> <a href="/about">${make.word('about')}</a></div></div></body></html>`,
  heading: (text) => `<h1 class="c-headline c-headline--page">${text}</h1>`,
  paragraph: (text) => `<p class="c-richtext__paragraph">${text}</p>`,
  subhead: (text) => `<h2 class="c-headline c-headline--section">${text}</h2>`,
  item: ({ title, href, text, date, author, price }) =>
    `<div class="c-teaser c-teaser--m">${title ? `<h3 class="c-teaser__headline">${link(href, title)}</h3>` : ''}<div class="c-teaser__meta">${author ? `<span class="c-teaser__author">${author}</span>` : ''}${date ? `<span class="c-teaser__date">${date}</span>` : ''}</div>${text ? `<div class="c-teaser__text">${text}</div>` : ''}${price ? `<div class="c-price">${price}</div>` : ''}</div>`,
  list: (items) => `<div class="l-grid l-grid--3">${items}</div>`,
  byline: (author, date) =>
    `<div class="c-byline"><span class="c-byline__author">${author}</span><time class="c-byline__date" datetime="2024-05-17T08:30">${date}</time></div>`,
};

/** Classes that say how a thing looks and nothing of what it is. */
const utility: Style = {
  page: (make, title, body, head) =>
    `${open(make, title, head, 'bg-white text-gray-900')}<div id="__next"><div class="flex px-4 h-16 border-b"><a class="font-bold" href="/">${make.language.places[2]}</a>${times(6, (index) => `<a class="ml-4 text-sm" href="/${index}">${make.headline().slice(0, 15)}</a>`)}</div><div class="mx-auto max-w-3xl py-8">${body}</div><div class="mt-12 text-xs flex">${make.word('imprint')}</div></div></body></html>`,
  heading: (text) => `<h1 class="text-3xl font-bold">${text}</h1>`,
  paragraph: (text) => `<p class="mt-4 leading-7">${text}</p>`,
  subhead: (text) => `<h2 class="mt-8 text-xl">${text}</h2>`,
  item: ({ title, href, text, date, author, price }) =>
    `<div class="flex flex-col p-4 rounded">${title ? `<a class="text-lg" href="${href ?? '#'}"><h3>${title}</h3></a>` : ''}${text ? `<p class="text-sm mt-2">${text}</p>` : ''}<div class="text-xs text-gray-500">${[author, date].filter(Boolean).join(' · ')}</div>${price ? `<span class="font-bold">${price}</span>` : ''}</div>`,
  list: (items) => `<div class="grid grid-cols-3 gap-6">${items}</div>`,
  byline: (author, date) =>
    `<div class="text-sm mt-2"><a class="underline" rel="author" href="/by">${author}</a> · <time datetime="2024-05-17">${date}</time></div>`,
};

/** Tables and fonts, as in 1999. */
const tables: Style = {
  page: (make, title, body, head) =>
    `${open(make, title, head)}<table width="760" border="0"><tr><td colspan="2" bgcolor="#003366"><font color="white" size="5"><b>${make.language.places[3]}</b></font></td></tr><tr><td width="140" valign="top">${times(9, (index) => `<a href="s${index}.htm">${make.headline().slice(0, 15)}</a><br>`)}</td><td valign="top">${body}</td></tr><tr><td colspan="2"><font size="1">${make.word('imprint')}</font></td></tr></table></body></html>`,
  heading: (text) => `<font size="5"><b>${text}</b></font><br><br>`,
  paragraph: (text) => `${text}<br><br>`,
  subhead: (text) => `<b>${text}</b><br>`,
  item: ({ title, href, text, date, author, price }) =>
    `<tr><td>${title ? `<b>${link(href, title)}</b><br>` : ''}${text ?? ''}</td><td><font size="1">${[author, date, price].filter(Boolean).join(' - ')}</font></td></tr>`,
  list: (items) => `<table border="1" width="100%">${items}</table>`,
  byline: (author, date) => `<font size="2"><i>${author}, ${date}</i></font><br><br>`,
};

/** The names that themes of weblogs use. */
const theme: Style = {
  page: (make, title, body, head) =>
    `${open(make, title, head, 'hfeed wp-theme')}<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a rel="home" href="/">${make.language.places[0]}</a></p><nav class="main-navigation"><ul class="menu">${times(6, (index) => `<li class="menu-item"><a href="/${index}">${make.headline().slice(0, 12)}</a></li>`)}</ul></nav></header><div id="content" class="site-content"><main class="site-main">${body}</main><aside class="widget-area sidebar"><section class="widget"><h2 class="widget-title">${make.word('search')}</h2><form><input type="search"></form></section><section class="widget"><ul>${times(5, () => `<li><a href="/${make.number(999)}">${make.headline()}</a></li>`)}</ul></section></aside></div><footer class="site-footer"><div class="site-info">${make.word('imprint')}</div></footer></div></body></html>`,
  heading: (text) => `<header class="entry-header"><h1 class="entry-title">${text}</h1></header>`,
  paragraph: (text) => `<p>${text}</p>`,
  subhead: (text) => `<h2>${text}</h2>`,
  item: ({ title, href, text, date, author, price }) =>
    `<article class="post type-post hentry">${title ? `<h2 class="entry-title">${link(href, title)}</h2>` : ''}<div class="entry-meta">${date ? `<time class="entry-date">${date}</time>` : ''}${author ? ` <span class="author vcard">${author}</span>` : ''}</div>${text ? `<div class="entry-summary"><p>${text}</p></div>` : ''}${price ? `<span class="price">${price}</span>` : ''}</article>`,
  list: (items) => `<div class="posts">${items}</div>`,
  byline: (author, date) =>
    `<div class="entry-meta"><span class="posted-on"><time class="entry-date" datetime="2024-05-17T08:30:00+00:00">${date}</time></span> <span class="byline"><span class="author vcard">${author}</span></span></div>`,
};

export const STYLES: readonly Style[] = [semantic, blocks, utility, tables, theme];
