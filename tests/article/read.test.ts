import { describe, expect, it } from 'vitest';
import { ADDRESS, pageOf, read, SENTENCES, STORY } from './page-of.ts';

describe('the text of an article', () => {
  it('is its paragraphs, joined by blank lines, with their offsets', () => {
    const { article } = read(pageOf({}));
    expect(article.isArticle).toBe(true);
    expect(article.text).toBe(SENTENCES.join('\n\n'));
    expect(article.paragraphs.map(({ text }) => text)).toEqual(SENTENCES);
    for (const { text, start } of article.paragraphs) expect(article.text.slice(start, start + text.length)).toBe(text);
  });

  it('holds no comments, even where they are longer than the article', () => {
    const comment = `<li class="comment"><p>${'I have kept a light for thirty years and nobody ever asked me what I thought of it. '.repeat(4)}</p></li>`;
    const { article } = read(
      pageOf({ after: `<section id="comments"><h2>Comments</h2><ol>${comment.repeat(9)}</ol></section>` }),
    );
    expect(article.text).toBe(SENTENCES.join('\n\n'));
  });

  it('holds no share bars, captions, related links, newsletter boxes or biographies', () => {
    const furniture = `
      <figure><img src="a.jpg"><figcaption>A lighthouse at dusk in the north of the islands.</figcaption></figure>
      <div class="share-bar"><a href="#">Facebook</a> <a href="#">Mail</a></div>
      <div class="newsletter-signup"><p>Get the Harbour Courier in your inbox every morning, free of charge.</p></div>
      <div class="related-articles"><h3>More on this</h3><ul><li><a href="/a">Ferry fares rise again</a></li><li><a href="/b">Storm closes the port</a></li></ul></div>
      <div class="author-bio"><p>Ida Marlow has reported from the islands for twenty years and lives above a chandlery.</p></div>`;
    const { article } = read(pageOf({ body: STORY + furniture }));
    expect(article.text).toBe(SENTENCES.join('\n\n'));
  });

  it.each(['· · ·', '・', '_____', '***'])('holds no rule of signs: %s', (rule) => {
    const [first = '', ...rest] = STORY.split('</p>');
    const { article } = read(pageOf({ body: [first, `<p>${rule}`, ...rest].join('</p>') }));
    expect(article.text).toBe(SENTENCES.join('\n\n'));
  });

  it('holds no donation appeal, which is kept as a line outside', () => {
    const appeal =
      '<div class="contribute-box"><p>Dear readers,</p><p>The ministry has called the Harbour Courier an undesirable paper. We will not be silenced, but we need your help to go on reporting from the islands.</p></div>';
    const { article } = read(pageOf({ after: appeal }));
    expect(article.text).not.toContain('undesirable');
    const line = article.lines.find(({ text }) => text.includes('undesirable'));
    expect(line?.role).toBe('appeal');
    expect(article.outside.slice(line?.start, (line?.start ?? 0) + (line?.text.length ?? 0))).toBe(line?.text);
  });

  it('keeps the label of a paid article, and not what labels an advertisement beside it', () => {
    const slot = '<div class="ad-container ad--mid"><span class="ad-label">Advertisement</span></div>';
    const { article } = read(pageOf({ before: `<p class="kicker-label">Sponsored content</p>${slot}`, after: slot }));
    expect(article.text).toBe(SENTENCES.join('\n\n'));
    expect(article.outside).toContain('Sponsored content');
    expect(article.outside).not.toContain('Advertisement');
  });

  it('is not lost to a long list of results below it', () => {
    const results = Array.from({ length: 150 }, (_, place) => `<li>Boat ${place} ${place * 3} points</li>`).join('');
    const { article } = read(pageOf({ body: `${STORY}<ul>${results}</ul>` }));
    expect(article.isArticle).toBe(true);
    for (const sentence of SENTENCES) expect(article.text).toContain(sentence);
  });

  it('keeps lists, subheads and quotations with their roles', () => {
    const body = `<p>${SENTENCES[0]}</p><h2>What the keepers ask for</h2><ul><li>Night pay for every night on duty</li><li>A second keeper in winter</li></ul><blockquote><p>We are not a lamp that one can switch off, a keeper said on the quay.</p></blockquote><p>${SENTENCES[1]}</p><p>${SENTENCES[2]}</p>`;
    const { article } = read(pageOf({ body }));
    expect(article.paragraphs.map(({ role }) => role)).toEqual([
      'paragraph',
      'subhead',
      'list-item',
      'list-item',
      'quotation',
      'paragraph',
      'paragraph',
    ]);
  });

  it.each([
    'Originally appeared at Fjordposten, translated by Ada Quill exclusively for Harbour Courier',
    'Source: Fjordposten',
    '(abc/XYZ)',
    'Translated from the Norwegian by Ada Quill',
    'Источник: Фьордпостен',
  ])('keeps the credit line "%s" below the article', (line) => {
    const { article } = read(pageOf({ body: `${STORY}<p><em>${line}</em></p>` }));
    expect(article.paragraphs.at(-1)).toMatchObject({ text: line, role: 'credit' });
  });

  it('reads text that only breaks divide', () => {
    const { article } = read(pageOf({ body: SENTENCES.join('<br><br>') }));
    expect(article.paragraphs.map(({ text }) => text)).toEqual(SENTENCES);
  });

  it('keeps the disclaimer that the law requires', () => {
    const { article } = read(
      pageOf({ body: `${STORY}<p>The Kelp Front is an organisation banned in the islands.</p>` }),
    );
    expect(article.text).toContain('banned in the islands');
  });

  it('gives links with offsets into the text, and absolute addresses', () => {
    const { article } = read(
      pageOf({
        body: `${STORY}<p>The strike was first reported by <a href="/paper?id=3">the Fjordposten</a>, a daily of the north, on Thursday evening.</p>`,
      }),
    );
    const [link] = article.links.filter(({ outside }) => !outside);
    expect(link).toMatchObject({ url: 'https://www.harbour-courier.example/paper?id=3', text: 'the Fjordposten' });
    expect(article.text.slice(link?.start, link?.end)).toBe('the Fjordposten');
  });

  it('is plain data', () => {
    const { article } = read(pageOf({}));
    expect(structuredClone(article)).toEqual(article);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });
});

describe('the facts', () => {
  it('has a title without the name of the site', () => {
    expect(read(pageOf({})).article.title).toBe('Lighthouse keepers walk out');
    const withoutHeading = pageOf({}).replace(/<h1>.*?<\/h1>/, '');
    expect(read(withoutHeading).article.title).toBe('Lighthouse keepers walk out');
  });

  it('reads JSON-LD, and keeps what it says as declarations', () => {
    const ld = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Lighthouse keepers walk out',
      datePublished: '2024-05-17T08:30:00+03:00',
      dateModified: '2024-05-17T10:00:00+03:00',
      author: [
        { '@type': 'Person', name: 'Ida Marlow' },
        { '@type': 'Person', name: 'By Tom Reyes' },
      ],
      translator: { '@type': 'Person', name: 'Ada Quill' },
      translationOfWork: {
        '@type': 'NewsArticle',
        headline: 'Fyrvoktere går ut',
        url: 'https://fjordposten.example/fyr',
      },
      isBasedOn: 'https://fjordposten.example/fyr',
      publisher: { '@type': 'Organization', name: 'Harbour Courier' },
    };
    const { article } = read(
      pageOf({
        head: `<script type="application/ld+json">${JSON.stringify(ld)}</script>`,
        before: '<p>Ida Marlow, Tom Reyes</p>',
      }),
    );
    expect(article.authors).toEqual(['Ida Marlow', 'Tom Reyes']);
    expect(article.published).toBe('2024-05-17T08:30:00+03:00');
    expect(article.modified).toBe('2024-05-17T10:00:00+03:00');
    expect(article.siteName).toBe('Harbour Courier');
    expect(article.declarations).toContainEqual({ from: 'json-ld', property: 'translator', value: 'Ada Quill' });
    expect(article.declarations).toContainEqual({
      from: 'json-ld',
      property: 'translationOfWork',
      value: 'https://fjordposten.example/fyr',
    });
    expect(article.declarations).toContainEqual({
      from: 'json-ld',
      property: 'isBasedOn',
      value: 'https://fjordposten.example/fyr',
    });
  });

  it('reads Open Graph, meta and link tags', () => {
    const head = `<link rel="canonical" href="/strike"><link rel="alternate" hreflang="nb" href="https://no.harbour-courier.example/streik">
      <meta property="og:site_name" content="Harbour Courier"><meta property="article:published_time" content="2024-05-17T08:30:00Z">
      <meta name="author" content="Ida Marlow, Harbour Courier"><meta name="syndication-source" content="https://fjordposten.example/fyr">`;
    const { article } = read(pageOf({ head, before: '<p>Ida Marlow</p>' }));
    expect(article.canonical).toBe('https://www.harbour-courier.example/strike');
    expect(article.alternates).toEqual([{ language: 'nb', url: 'https://no.harbour-courier.example/streik' }]);
    expect(article.authors).toEqual(['Ida Marlow']);
    expect(article.published).toBe('2024-05-17T08:30:00Z');
    expect(article.declarations).toContainEqual({
      from: 'meta',
      property: 'originalSource',
      value: 'https://fjordposten.example/fyr',
    });
  });

  it('reads a byline and a date that only readers see', () => {
    const { article } = read(
      pageOf({
        before: '<p class="byline">By Ida Marlow and Tom Reyes, Reporters</p><p class="date">17 May 2024, 08:30</p>',
      }),
      'https://www.harbour-courier.example/strike',
    );
    expect(article.authors).toEqual(['Ida Marlow', 'Tom Reyes']);
    expect(article.published).toBe('2024-05-17T08:30');
    expect(article.lines.find(({ role }) => role === 'byline')?.text).toContain('Ida Marlow');
  });

  it('names nobody where nobody is named', () => {
    expect(
      read(
        pageOf({
          head: '<meta name="author" content="Harbour Courier"><meta property="og:site_name" content="Harbour Courier">',
        }),
      ).article.authors,
    ).toEqual([]);
    expect(read(pageOf({ head: '<meta name="author" content="admin">' })).article.authors).toEqual([]);
  });

  it('takes no date in the place of a byline for a name', () => {
    const before = '<div class="byline"><time datetime="2024-09-17">Sept. 17, 2024</time></div>';
    expect(read(pageOf({ before })).article.authors).toEqual([]);
  });

  it('believes no author that only a tag names, but keeps what the tag says', () => {
    const { article } = read(pageOf({ head: '<meta name="author" content="Rolf Webber">' }));
    expect(article.authors).toEqual([]);
    expect(article.declarations).toContainEqual({ from: 'meta', property: 'author', value: 'Rolf Webber' });
  });

  it('takes the day from the address as a last resort', () => {
    expect(read(pageOf({}), ADDRESS).article.published).toBe('2024-05-17');
  });

  it('takes the site’s name off the front of a title, but not the subject', () => {
    const titled = (title: string) =>
      read(
        pageOf({ head: '<meta property="og:site_name" content="Harbour Courier">' })
          .replace(/<h1>.*?<\/h1>/, '')
          .replace(/<title>.*?<\/title>/, `<title>${title}</title>`),
      ).article.title;
    expect(titled('The Harbour Courier: Keepers walk out')).toBe('Keepers walk out');
    expect(titled('Harbour: Keepers walk out')).toBe('Harbour: Keepers walk out');
  });

  it('gives a time the offset that a tag has for the same time', () => {
    const { article } = read(
      pageOf({
        head: '<meta name="date" content="2024-05-17T06:12:00+02:00">',
        before: '<p class="date">17.05.2024, 06:12 Uhr</p>',
      }),
    );
    expect(article.published).toBe('2024-05-17T06:12:00+02:00');
  });

  it('reads the article that the page is named after where there are several', () => {
    const other = `<article><h1>A museum for lenses</h1>${STORY.replaceAll('The ', 'Other ')}</article>`;
    const page = pageOf({}).replace('<main>', `<main>${other}`);
    const { article } = read(page);
    expect(article.title).toBe('Lighthouse keepers walk out');
    expect(article.text).toBe(SENTENCES.join('\n\n'));
  });
});
