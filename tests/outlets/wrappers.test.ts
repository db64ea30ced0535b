import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAddress } from '../../src/outlets/wrappers.ts';

const PAGE = 'https://www.paper.example.com/world/a-story-1.html';
const PLAIN = 'http://paper.example.com/a?id=7';
/** The address, what wraps it, and what it shows (the address itself where the wrapper does not say). */
const TABLE: readonly (readonly [
  address: string,
  kind: string,
  inner: string,
  from?: string | null,
  to?: string | null,
])[] = [
  // Archives
  [`https://web.archive.org/web/20240102030405/${PAGE}`, 'archive', PAGE],
  [`https://web.archive.org/web/20240102030405if_/${PLAIN}`, 'archive', PLAIN],
  [`https://web.archive.org/web/2024*/${PAGE}`, 'archive', PAGE],
  [`https://web.archive.org/web/${PAGE}`, 'archive', PAGE],
  ['https://web.archive.org/web/20240102030405/paper.example.com/a', 'archive', 'https://paper.example.com/a'],
  ['https://web.archive.org/web/20240102030405/https:/paper.example.com/a', 'archive', 'https://paper.example.com/a'],
  [`https://web.archive.org/save/${PAGE}`, 'archive', PAGE],
  [`https://archive.today/2024.01.02-030405/${PAGE}`, 'archive', PAGE],
  [`https://archive.ph/newest/${PAGE}`, 'archive', PAGE],
  [`https://archive.is/oldest/${PLAIN}`, 'archive', PLAIN],
  [`https://archive.li/o/AbC12/${PAGE}`, 'archive', PAGE],
  [`https://archive.md/${PAGE}`, 'archive', PAGE],
  [`https://archive.vn/?run=1&url=${encodeURIComponent(PAGE)}`, 'archive', PAGE],
  ['https://archive.fo/AbC12', 'archive', 'https://archive.fo/AbC12'],
  [`https://megalodon.jp/2024-0102-0304-05/${PAGE}`, 'archive', PAGE],
  [`https://megalodon.jp/ref/2024-0102-0304-05/${PAGE}`, 'archive', PAGE],
  [`https://arquivo.pt/wayback/20240102030405/${PAGE}`, 'archive', PAGE],
  [`https://wayback.archive-it.org/1234/20240102030405/${PLAIN}`, 'archive', PLAIN],
  [`https://webarchive.nationalarchives.gov.uk/ukgwa/20240102030405/${PAGE}`, 'archive', PAGE],
  [`https://www.webcitation.org/query?url=${encodeURIComponent(PLAIN)}&date=2010-01-02`, 'archive', PLAIN],
  ['https://perma.cc/AB12-CD34', 'archive', 'https://perma.cc/AB12-CD34'],
  ['https://ghostarchive.org/archive/AbCdE', 'archive', 'https://ghostarchive.org/archive/AbCdE'],
  [`https://timetravel.mementoweb.org/memento/20240102/${PAGE}`, 'archive', PAGE],
  // AMP caches, and other caches of fast pages
  [
    'https://www-paper-example-com.cdn.ampproject.org/c/s/www.paper.example.com/a.html',
    'amp',
    'https://www.paper.example.com/a.html',
  ],
  [
    'https://paper-example-com.cdn.ampproject.org/v/paper.example.com/a?amp_js_v=0.1',
    'amp',
    'http://paper.example.com/a',
  ],
  ['https://www.google.com/amp/s/www.paper.example.com/a.html', 'amp', 'https://www.paper.example.com/a.html'],
  ['https://www.google.co.uk/amp/paper.example.com/a.html', 'amp', 'http://paper.example.com/a.html'],
  ['https://paper-example-com.bing-amp.com/c/s/paper.example.com/a', 'amp', 'https://paper.example.com/a'],
  [
    'https://paper-example-com.turbopages.org/turbo/paper.example.com/s/news/1',
    'amp',
    'https://paper.example.com/news/1',
  ],
  ['https://yandex.ru/turbo/paper.example.com/s/news/1', 'amp', 'https://paper.example.com/news/1'],
  // AMP pages of the outlets' own
  ['https://amp.paper.example.com/a.html', 'amp', 'https://paper.example.com/a.html'],
  ['https://paper.example.com/world/a-story/amp', 'amp', 'https://paper.example.com/world/a-story'],
  ['https://paper.example.com/world/a-story/amp/', 'amp', 'https://paper.example.com/world/a-story'],
  ['https://paper.example.com/amp/world/a-story', 'amp', 'https://paper.example.com/world/a-story'],
  ['https://paper.example.com/a.amp', 'amp', 'https://paper.example.com/a'],
  ['https://paper.example.com/a.amp.html', 'amp', 'https://paper.example.com/a.html'],
  ['https://paper.example.com/a?outputType=amp', 'amp', 'https://paper.example.com/a'],
  ['https://paper.example.com/a?id=7&amp=1', 'amp', 'https://paper.example.com/a?id=7'],
  // Machine translation
  [
    'https://www-paper-example-com.translate.goog/a.html?_x_tr_sl=ru&_x_tr_tl=en&_x_tr_hl=en',
    'translation',
    'https://www.paper.example.com/a.html',
    'ru',
    'en',
  ],
  [
    'https://my--paper-example-com.translate.goog/a?id=7&_x_tr_sl=auto&_x_tr_tl=de&_x_tr_sch=http',
    'translation',
    'http://my-paper.example.com/a?id=7',
    null,
    'de',
  ],
  [
    `https://translate.google.com/translate?hl=en&sl=fr&tl=en&u=${encodeURIComponent(PAGE)}`,
    'translation',
    PAGE,
    'fr',
    'en',
  ],
  [
    `https://translate.google.de/translate?sl=auto&tl=de&u=${encodeURIComponent(PAGE)}`,
    'translation',
    PAGE,
    null,
    'de',
  ],
  [
    `https://translate.googleusercontent.com/translate_c?sl=ja&tl=en&u=${encodeURIComponent(PLAIN)}`,
    'translation',
    PLAIN,
    'ja',
    'en',
  ],
  [
    `https://translate.yandex.com/translate?lang=ru-en&url=${encodeURIComponent(PAGE)}`,
    'translation',
    PAGE,
    'ru',
    'en',
  ],
  [
    'https://translated.turbopages.org/proxy_u/en-ru.ru.1a2b3c/https/paper.example.com/a.html',
    'translation',
    'https://paper.example.com/a.html',
    'en',
    'ru',
  ],
  [`https://www.translatetheweb.com/?from=es&to=en&a=${encodeURIComponent(PAGE)}`, 'translation', PAGE, 'es', 'en'],
  [
    `https://www.microsofttranslator.com/bv.aspx?from=&to=pl&a=${encodeURIComponent(PAGE)}`,
    'translation',
    PAGE,
    null,
    'pl',
  ],
  [
    `https://papago.naver.net/website?source=en&target=ko&url=${encodeURIComponent(PAGE)}`,
    'translation',
    PAGE,
    'en',
    'ko',
  ],
  [
    `https://fanyi.baidu.com/transpage?from=en&to=zh&query=${encodeURIComponent(PAGE)}`,
    'translation',
    PAGE,
    'en',
    'zh',
  ],
  // Caches and ways around
  [
    'https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:https://paper.example.com/a+words&hl=en',
    'cache',
    'https://paper.example.com/a',
  ],
  ['https://webcache.googleusercontent.com/search?q=cache:paper.example.com/a', 'cache', 'http://paper.example.com/a'],
  [`https://yandexwebcache.net/yandbtm?fmode=inject&url=${encodeURIComponent(PAGE)}`, 'cache', PAGE],
  ['http://paper.example.com.nyud.net/a.html', 'cache', 'http://paper.example.com/a.html'],
  [`https://12ft.io/${PAGE}`, 'cache', PAGE],
  [`https://12ft.io/proxy?q=${encodeURIComponent(PAGE)}`, 'cache', PAGE],
  [`https://smry.ai/${PAGE}`, 'cache', PAGE],
  [
    'https://proxy.example.net/cgi-bin/nph-view.cgi/en/20/https/paper.example.com/a',
    'cache',
    'https://paper.example.com/a',
  ],
  // Readers and print views
  [`about:reader?url=${encodeURIComponent(PAGE)}`, 'reader', PAGE],
  [`https://r.jina.ai/${PAGE}`, 'reader', PAGE],
  [`https://www.printfriendly.com/print?url=${encodeURIComponent(PAGE)}`, 'reader', PAGE],
  [`https://www.instapaper.com/text?u=${encodeURIComponent(PAGE)}`, 'reader', PAGE],
  ['https://print.paper.example.com/a.html', 'reader', 'https://paper.example.com/a.html'],
  ['https://paper.example.com/world/a-story/print', 'reader', 'https://paper.example.com/world/a-story'],
  ['https://paper.example.com/a?id=7&print=1', 'reader', 'https://paper.example.com/a?id=7'],
  ['https://paper.example.com/a?view=print', 'reader', 'https://paper.example.com/a'],
  // Mobile views
  ['https://m.paper.example.com/a.html', 'mobile', 'https://paper.example.com/a.html'],
  ['https://mobile.paper.example.co.uk/a', 'mobile', 'https://paper.example.co.uk/a'],
  ['https://en.m.paper.example.org/a', 'mobile', 'https://en.paper.example.org/a'],
  ['https://a-writer.blogspot.com/2020/01/a.html?m=1', 'mobile', 'https://a-writer.blogspot.com/2020/01/a.html'],
  // Aggregators
  [`https://www.google.com/url?sa=t&url=${encodeURIComponent(PAGE)}`, 'aggregator', PAGE],
  [`https://l.facebook.com/l.php?u=${encodeURIComponent(PAGE)}&h=AT0`, 'aggregator', PAGE],
  [`https://news.google.com/articles/${btoa(`\b\u0013"8${PAGE}\u0001`).replaceAll('=', '')}?hl=en`, 'aggregator', PAGE],
  ['https://news.google.com/rss/articles/CBMiAAAA', 'aggregator', 'https://news.google.com/rss/articles/CBMiAAAA'],
  [
    'https://www.msn.com/en-us/news/world/a-story/ar-AA1b2c3',
    'aggregator',
    'https://www.msn.com/en-us/news/world/a-story/ar-AA1b2c3',
  ],
  ['https://news.yahoo.com/a-story-123456789.html', 'aggregator', 'https://news.yahoo.com/a-story-123456789.html'],
  [
    'https://www.pressreader.com/uk/the-paper/20240102/281582864647494',
    'aggregator',
    'https://www.pressreader.com/uk/the-paper/20240102/281582864647494',
  ],
  ['https://apple.news/AbCdEfGhIjKlMnOpQrStUvW', 'aggregator', 'https://apple.news/AbCdEfGhIjKlMnOpQrStUvW'],
  // One in the other
  [
    `https://web.archive.org/web/20240102030405/https://m.paper.example.com/a/amp`,
    'archive',
    'https://paper.example.com/a',
  ],
  [
    `https://archive.ph/newest/https://www-paper-example-com.translate.goog/a?_x_tr_sl=el&_x_tr_tl=en`,
    'archive',
    'https://www.paper.example.com/a',
    'el',
    'en',
  ],
];

describe('a wrapper', () => {
  it.each(TABLE.map((row) => [row[0], row] as const))('%s', (address, [, kind, inner, from, to]) => {
    const { resolvedUrl, wrapper, translation } = resolveAddress(address);
    expect({ resolvedUrl, kind: wrapper?.kind }).toEqual({ resolvedUrl: inner, kind });
    expect(translation).toEqual(from === undefined ? null : { from, to });
  });

  it('is named by its host, the outermost first', () => {
    expect(resolveAddress('https://archive.ph/newest/https://amp.paper.example.com/a').wrapper).toEqual({
      kind: 'archive',
      host: 'archive.ph',
    });
  });
});

describe('an ordinary address', () => {
  it.each([
    PAGE,
    PLAIN,
    'https://paper.example.com/',
    'https://paper.example.com/amplifiers/7',
    'https://paper.example.com/amp',
    'https://paper.example.com/world/printing-the-future',
    'https://ma.paper.example.com/m/a',
    'https://paper.example.com/?url=https://other.example.com/',
    'https://paper.example.com/20240102030405/a-number-of-fourteen-digits',
    'https://www.google.com/search?q=cache',
    'https://archive.ph/',
    'https://translate.google.com/?sl=ru&tl=en&text=a',
    'https://web.archive.org/',
  ])('%s is its own page', (address) => {
    expect(resolveAddress(address)).toEqual({ resolvedUrl: address, wrapper: null, translation: null });
  });
});

describe('garbage', () => {
  it('comes back as it is', () => {
    for (const text of [
      '',
      ' ',
      'nonsense',
      'http://',
      'https://[::',
      'javascript:alert(1)',
      'data:text/html,x',
      '//',
    ]) {
      expect(resolveAddress(text)).toEqual({ resolvedUrl: text, wrapper: null, translation: null });
    }
  });

  it('never throws, and what it finds is an address', () => {
    const hosts = TABLE.map(([address]) => address.slice(0, 40));
    fc.assert(
      fc.property(fc.constantFrom(...hosts, ''), fc.string({ maxLength: 80 }), fc.webUrl(), (start, middle, end) => {
        const address = start + middle + end;
        const { resolvedUrl } = resolveAddress(address);
        if (resolvedUrl !== address) expect(() => new URL(resolvedUrl)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it('ends however deep wrappers lie in wrappers', () => {
    const nested = 'https://web.archive.org/web/20240102030405/'.repeat(400) + PAGE;
    expect(resolveAddress(nested).wrapper?.kind).toBe('archive');
  });
});
