import { describe, expect, it } from 'vitest';
import { pageOf, read, SENTENCES, STORY } from './page-of.ts';

const authors = (parts: Parameters<typeof pageOf>[0], siteNames = '') =>
  read(pageOf({ ...parts, head: `${siteNames}${parts.head ?? ''}` })).article.authors;

const MORE = STORY.replaceAll('<p>', '<p>Later on, ').concat(STORY.replaceAll('<p>', '<p>As it is, '));
const SITE = '<meta property="og:site_name" content="Harbour Courier">';
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

describe('the authors of an article', () => {
  it.each([
    ['a line above the text', { before: '<p>By Ida Marlow and Tom Reyes</p>' }],
    [
      'a link that is marked so',
      { before: '<p><a rel="author" href="/a">Ida Marlow</a>, <a rel="author" href="/b">Tom Reyes</a></p>' },
    ],
    [
      'microdata',
      { before: '<p>Text <span itemprop="author">Ida Marlow</span> and <span itemprop="author">Tom Reyes</span></p>' },
    ],
    [
      'an hCard',
      { before: '<div class="vcard"><span class="fn">Ida Marlow</span>, <span class="fn">Tom Reyes</span></div>' },
    ],
    ['a theme’s own class', { before: '<div class="c-article__autoren">Ida Marlow, Tom Reyes</div>' }],
    ['the first paragraph', { body: `<p>Von Ida Marlow und Tom Reyes</p>${STORY}` }],
    ['the last paragraph', { body: `${STORY}<p>Text: Ida Marlow, Tom Reyes</p>` }],
    ['a signature', { body: `${STORY}<p><em>Ida Marlow, Tom Reyes</em></p>` }],
    ['a last line in plain type', { body: `${STORY}<p>Ida Marlow, Tom Reyes</p>` }],
    [
      'the foot of the article',
      { after: '<footer class="entry-footer">Posted on May 17, 2024 by Ida Marlow and Tom Reyes</footer>' },
    ],
  ])('are read from %s', (_, parts) => expect(authors(parts)).toEqual(['Ida Marlow', 'Tom Reyes']));

  it('are not where their agency reports from, whom the text accuses, and what a button says', () => {
    const marked = (...texts: string[]) => texts.map((text) => `<span class="author-name">${text}</span>`).join(' ');
    expect(authors({ before: `<p>${marked('Reuters,', 'Lorvik,')}</p>` })).toEqual(['Reuters']);
    expect(
      authors({ before: `<div class="statement-author">${marked('The Harbour and Ferry Boards')}</div>` }),
    ).toEqual([]);
    expect(authors({ before: `<div class="author">${marked('Log Out')}</div>` })).toEqual([]);
  });

  it.each([
    ['a text', { author: 'Ida Marlow' }],
    ['a list', { author: [{ '@type': 'Person', name: 'Ida Marlow' }] }],
    ['a list of names', { author: { '@type': 'Person', name: ['Ida Marlow'] } }],
    ['a creator', { creator: [{ '@type': 'Person', name: 'By IDA MARLOW' }] }],
  ])('are read from JSON-LD that gives them as %s, where readers can see them', (_, data) => {
    const head = ld({ '@type': 'NewsArticle', headline: 'Lighthouse keepers walk out', ...data });
    expect(
      authors({ head, before: '<div>Harbour | Ida Marlow | Islands</div>' }).map((name) => name.toLowerCase()),
    ).toEqual(['ida marlow']);
  });

  it('are found by reference in a graph', () => {
    const head = ld({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Lighthouse keepers walk out', author: { '@id': '#ida' } },
        { '@type': 'Person', '@id': '#ida', name: 'Ida Marlow' },
      ],
    });
    expect(authors({ head, before: '<div>Ida Marlow | Islands</div>' })).toEqual(['Ida Marlow']);
  });

  it.each(['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'])(
    'are read from the tag %s',
    (name) =>
      expect(
        authors({ head: `<meta name="${name}" content="Ida Marlow">`, before: '<div>Ida Marlow | Islands</div>' }),
      ).toEqual(['Ida Marlow']),
  );

  it.each([
    [
      'elements that style alone sets apart',
      '<div><span>By </span><a href="/x">Ida Marlow</a><span>Local Democracy Reporter</span><span>Share</span></div>',
    ],
    ['a link to the author’s page', '<div class="x1"><a href="/autor/ida-marlow">Ida Marlow</a></div>'],
    ['a line in Arabic with the day beside it', '<p>كتب: ليلى منصور الأربعاء 21 يناير 2026</p>', 'ليلى منصور'],
  ])('are found in %s', (_, before, name = 'Ida Marlow') => {
    expect(authors({ before })).toEqual([name]);
  });

  it('are both named where a line says which of them writes now', () => {
    expect(authors({ before: '<p class="byline">Ida Marlow (now) and Tom Reyes (earlier)</p>' })).toEqual([
      'Ida Marlow',
      'Tom Reyes',
    ]);
  });

  it('are not whom links far below the head lead to, nor whose the picture is', () => {
    const after = '<ul><li><a href="/author/lou-bell">Lou Bell</a></li></ul>';
    expect(authors({ before: '<p><a href="/author/kay-dunn">© Kay Dunn</a></p>', body: MORE, after })).toEqual([]);
  });

  it('are whom a box below the text introduces, where no byline names anybody', () => {
    const after = '<div class="author-bio"><h3>Ida Marlow</h3><p>All by Ida Marlow</p></div>';
    expect(authors({ after })).toEqual(['Ida Marlow']);
    const sentence = '<div class="author-box"><p>Ida Marlow is a reporter on the islands.</p></div>';
    expect(authors({ after: sentence })).toEqual(['Ida Marlow']);
  });

  it('have the full name that a box below the text gives to a pen name', () => {
    const before = '<div class="byline"><a rel="author" href="/ida">Marlow</a></div>';
    const after = '<div class="author-bio"><h3>Marlow Idason</h3></div>';
    expect(authors({ before, after })).toEqual(['Marlow Idason']);
  });

  it.each([
    [
      'a name that is kept from readers’ eyes',
      { before: '<p>17 May <span class="rich-snippet-hidden"><span class="fn">Ida Marlow</span></span></p>' },
    ],
    [
      'the author of a note',
      { after: '<ol class="footnotes"><li class="fn">Ida Marlow, Lamps and Wicks, 1998</li></ol>' },
    ],
    [
      'the author of a comment',
      { after: '<div class="comments"><div class="comment"><cite class="fn">Ida Marlow</cite></div></div>' },
    ],
    [
      'the author of a post that is shown',
      {
        body: `<p>${SENTENCES[0]}</p><blockquote class="embed"><p>Posted by Ida Marlow on Sunday</p></blockquote>${STORY}`,
      },
    ],
    [
      'the author of a book',
      {
        body: `${STORY}<p>Title: Wicks</p><p>Author: Ida Marlow</p><p>Publisher: Quay</p>${MORE}`,
      },
    ],
    ['an account', { before: '<p class="byline">By admin</p>' }],
    [
      'the people of a staff',
      {
        after: `<div>${['Ada Quill', 'Jonas Petri', 'Mira Solano', 'Pavel Hrdina'].map((name) => `<div class="author-box"><h3>${name}</h3></div>`).join('')}</div>`,
      },
    ],
  ])('are not %s', (_, parts) => expect(authors(parts)).toEqual([]));
});

describe('a name alone on the last line', () => {
  it.each([
    'Ida Marlow',
    'Rəşad Əhmədov',
    'Зөһрә Җамалова',
    'Şule Öz',
    'Ієва Ґудзь',
    'Ţană Ștefan',
    'J. Ōta',
    'Anna van der Quay',
  ])('signs, however short it is: %s', (name) => {
    expect(authors({ body: `${STORY}<p>${name}</p>` })).toEqual([name]);
    expect(authors({ body: `${STORY}<p><em>${name}</em></p>` })).toEqual([name]);
  });

  it.each([
    ['whom the text speaks of', '<p>The keeper was Ida Marlow.</p><p>Ida Marlow</p>'],
    ['behind a sentence that goes on', '<p>The winners of the regatta are:</p><p>Ida Marlow</p>'],
    ['one of a list', '<p>These have won.</p><ul><li>Ida Marlow</li><li>Tom Reyes</li></ul>'],
    ['with a line behind it', '<p>It is closed.</p><p>Ida Marlow</p><p>Tell us what you think</p>'],
    ['that ends a quotation', '<p>"We sing.</p><p>Ida Marlow."</p>'],
    ['in another box', '<p>It is closed.</p></div><div><p>Ida Marlow</p>'],
    ['that is a link', '<p>It is closed.</p><p><a href="/ida">Ida Marlow</a></p>'],
    ['in capitals, as headings are', '<p>It is closed.</p><p>IDA MARLOW</p>'],
    ['of one word', '<p>It is closed.</p><p>Lorvik</p>'],
  ])('is nobody’s signature %s', (_, end) => expect(authors({ body: `${STORY}${end}` })).toEqual([]));

  it('gives way to a byline, and to the desk that signs', () => {
    const body = `${STORY}<p>Ida Marlow</p>`;
    expect(authors({ before: '<p>By Tom Reyes</p>', body })).toEqual(['Tom Reyes']);
    expect(authors({ before: '<p class="byline">By Reuters</p>', body })).toEqual(['Reuters']);
  });
});

describe('a desk, an agency or the outlet', () => {
  it.each([
    ['<p class="byline">By Reuters</p>', 'Reuters'],
    ['<p>Von: abc/dpa</p>', 'abc/dpa'],
    ['<p class="byline">Agencia EFE | 17 de mayo</p>', 'Agencia EFE'],
    ['<span class="author">Courier Staff</span>', 'Courier Staff'],
    ['<p class="autor">Redaktion</p>', 'Redaktion'],
    ['<p>By <a rel="author" href="/">Harbour Courier</a> on May 17, 2024</p>', 'Harbour Courier'],
  ])('signs where nobody does: %s', (before, name) => expect(authors({ before }, SITE)).toEqual([name]));

  it.each([
    ['a person signs', { before: '<p class="byline">By Ida Marlow, Reuters</p>' }, ['Ida Marlow']],
    ['only a tag says so', { head: '<meta name="author" content="Redaktion">' }, []],
    ['a theme prints the name of the site', { before: '<span class="author">Harbour Courier</span>' }, []],
    ['it stands below the article', { after: '<p class="byline">Redaktion</p>' }, []],
    ['it is in the caption', { before: '<div class="caption byline">By Reuters</div>' }, []],
  ])('does not where %s', (_, parts, expected) => expect(authors(parts, SITE)).toEqual(expected));
});

describe('who took the pictures', () => {
  it.each([
    '<div class="byline"><span class="author">Ida Marlow</span> Foto: <span class="author">Kai Brodt</span></div>',
    '<div class="byline"><a rel="author">Ida Marlow</a> · Photos by <a rel="author">Kai Brodt</a></div>',
    '<div class="byline">Von Ida Marlow</div><div class="byline">Fotos: <span class="author">Kai Brodt</span></div>',
  ])('is no author: %s', (before) => expect(authors({ before })).toEqual(['Ida Marlow']));

  it.each(['Text und Fotos:', 'Text/Foto:'])('is one who wrote as well: %s', (label) =>
    expect(authors({ before: `<div class="byline">${label} <span class="author">Ida Marlow</span></div>` })).toEqual([
      'Ida Marlow',
    ]),
  );
});

describe('names in brackets, as Japanese papers sign', () => {
  const TEXT =
    'アヴェルと沖の岩礁を結ぶ渡し船が、二度の冬を帆布の下で過ごした後、新しい屋根を備えたと、港湾局が金曜日に発表した。工事は九週間かかり、三度にわたって延期してきた島議会が費用を負担した。';
  const signed = (beginning: string, end: string): string[] =>
    authors({ lang: 'ja', body: `<p>${beginning}${TEXT}</p><p>${TEXT}${end}</p>` });

  it.each([
    ['before the first words, behind a place', '【アヴェル＝汐見太郎】', ''],
    ['behind the last words', '', '【汐見太郎】'],
    ['as those of a reporter', '', '（汐見太郎記者）'],
  ])('are read %s', (_, beginning, end) => expect(signed(beginning, end)).toEqual(['汐見太郎']));

  it('are read of several people', () =>
    expect(signed('', '【汐見太郎、磯部花子】')).toEqual(['汐見太郎', '磯部花子']));

  it.each([
    ['an agency', '【アヴェル共同】', ''],
    ['an agency behind a place', '【アヴェル＝共同】', ''],
    ['a label', '【動画あり】', ''],
    ['a link to more', '', '【関連記事】'],
    ['an aside', '', '（一部省略）'],
  ])('are none: %s', (_, beginning, end) => expect(signed(beginning, end)).toEqual([]));
});
