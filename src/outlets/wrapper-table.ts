import type { Wrapper } from '../report.ts';
import { registrableOf } from './registrable.ts';

/** One way to show a page of somebody else's, or another view of one's own. */
export interface WrapperRow {
  kind: Wrapper['kind'];
  /** A host, with `*` for any part of one; a leading `www.` does not count. */
  host: string;
  /** Must match path and query together. */
  path?: RegExp;
  /** Stands, in small letters, in all that `path` matches: looked for first, as a pattern that any host is held against takes longer to make. */
  having?: string;
  /** Parameters of the query that hold the wrapped address, the first that does counting. */
  parameters?: readonly string[];
  /** `path`: the first group of `path` is the wrapped address. `secure-path`: the second is, without its scheme, and the first stands where that is https. */
  wrapped?: 'path' | 'secure-path';
  /** The wrapped address, where it has to be put together; null where this is no wrapper after all. `star` is what `*` stands for. */
  rewrite?: (page: URL, star: string, found: readonly string[]) => string | null;
  /** A wrapper even where its address does not say what it shows. */
  opaque?: true;
  /** It translates: the parameters that hold the languages, or a pattern of both in path and query. */
  translates?: { from: readonly string[]; to: readonly string[]; pair?: RegExp };
}

const GOOGLE = { from: ['_x_tr_sl', 'sl'], to: ['_x_tr_tl', 'tl', 'hl'] };
const FROM_TO = {
  from: ['from', 'source', 'sl', 'wl_srclang', 'source_lang'],
  to: ['to', 'target', 'tl', 'wl_trglang', 'target_lang'],
};

const archives: WrapperRow[] = [
  {
    kind: 'archive',
    host: 'web.archive.org',
    path: /^\/(?:web|save)\/(?:[\w*]+\/)?((?:https?|ftp):?\/.*)$/,
    wrapped: 'path',
  },
  { kind: 'archive', host: 'web.archive.org', path: /^\/(?:web|save)\/(?:[0-9*]+[a-z_]*\/)?(.+)$/, wrapped: 'path' },
  ...['is', 'today', 'ph', 'li', 'md', 'vn', 'fo', 'ec'].flatMap((ending): WrapperRow[] => [
    {
      kind: 'archive',
      host: `archive.${ending}`,
      path: /^\/(?:(?:newest|oldest|[0-9.-]{4,20}|o\/\w+)\/)?((?:https?:|[^/]+\.).*)$/,
      wrapped: 'path',
    },
    { kind: 'archive', host: `archive.${ending}`, parameters: ['url'] },
    { kind: 'archive', host: `archive.${ending}`, path: /^\/\w{4,6}(?:\/|$)/, opaque: true },
  ]),
  { kind: 'archive', host: 'megalodon.jp', path: /^\/(?:ref\/|pc\/)?\d{4}-\d{4}-\d{4}-\d{2}\/(.+)$/, wrapped: 'path' },
  { kind: 'archive', host: 'webcitation.org', parameters: ['url'], opaque: true },
  { kind: 'archive', host: 'perma.cc', path: /^\/[A-Z0-9]{4}-[A-Z0-9]{4}/, opaque: true },
  { kind: 'archive', host: 'ghostarchive.org', path: /^\/(?:archive|varchive)\/./, opaque: true },
  { kind: 'archive', host: 'freezepage.com', path: /^\/\d/, opaque: true },
  {
    kind: 'archive',
    host: 'timetravel.mementoweb.org',
    path: /^\/(?:memento|list|reconstruct)\/\d+\/(.+)$/,
    wrapped: 'path',
  },
  // The paths that all archives with the Wayback software have: a time of fourteen digits before the address.
  {
    kind: 'archive',
    host: '*',
    path: /^(?:\/[\w.-]+){0,4}\/\d{14}(?:[a-z]{2}_)?\/(https?:\/{1,2}.+)$/,
    having: '/http',
    wrapped: 'path',
  },
];

const caches: WrapperRow[] = [
  {
    kind: 'cache',
    host: 'webcache.googleusercontent.com',
    path: /[?&]q=cache(?::|%3A)/i,
    rewrite: (page) => {
      const [, rest = ''] = /^cache:(?:[\w-]{8,16}:)?(\S+)/.exec(page.searchParams.get('q') ?? '') ?? [];
      return rest === '' ? null : rest.includes('://') ? rest : `http://${rest}`;
    },
  },
  { kind: 'cache', host: 'cc.bingj.com', path: /^\/cache\.aspx/, parameters: ['u', 'url'], opaque: true },
  { kind: 'cache', host: 'yandexwebcache.net', parameters: ['url'] },
  { kind: 'cache', host: 'hghltd.yandex.net', parameters: ['url'] },
  { kind: 'cache', host: '*.nyud.net', rewrite: (page, star) => `http://${star}${page.pathname}${page.search}` },
  { kind: 'cache', host: '12ft.io', parameters: ['q', 'url'] },
  { kind: 'cache', host: '12ft.io', path: /^\/(.+)$/, wrapped: 'path' },
  { kind: 'cache', host: 'removepaywall.com', parameters: ['url'] },
  { kind: 'cache', host: 'removepaywall.com', path: /^\/(.+)$/, wrapped: 'path' },
  { kind: 'cache', host: 'smry.ai', path: /^\/(.+)$/, wrapped: 'path' },
  // The script of this name, on whatever host it runs.
  {
    kind: 'cache',
    host: '*',
    path: /\/nph-\w{1,20}\.(?:cgi|pl)\/(?:[\w-]+\/){0,3}http(s)?\/+([^/].*)$/,
    having: '/nph-',
    wrapped: 'secure-path',
  },
];

const ampCaches: WrapperRow[] = [
  {
    kind: 'amp',
    host: '*.cdn.ampproject.org',
    path: /^\/(?:c|v|i|wp|ii\/w\d+|sg|a)\/(s\/)?([^?]+)/,
    wrapped: 'secure-path',
  },
  { kind: 'amp', host: '*.bing-amp.com', path: /^\/(?:c|v|i)\/(s\/)?([^?]+)/, wrapped: 'secure-path' },
  { kind: 'amp', host: 'google.*', path: /^\/amp\/(s\/)?(.+\..+)$/, wrapped: 'secure-path' },
  { kind: 'amp', host: 'cdn.ampproject.org', path: /^\/(?:c|v|i)\/(s\/)?([^?]+)/, wrapped: 'secure-path' },
  {
    kind: 'amp',
    host: '*.turbopages.org',
    path: /^\/turbo\/([^/?]+)\/(s|h|n)(\/.*)?$/,
    rewrite: (_, __, [, host = '', scheme, path = '/']) => `${scheme === 'h' ? 'http' : 'https'}://${host}${path}`,
  },
  {
    kind: 'amp',
    host: 'yandex.*',
    path: /^\/turbo\/([^/?]+)\/(s|h|n)(\/.*)?$/,
    rewrite: (_, __, [, host = '', scheme, path = '/']) => `${scheme === 'h' ? 'http' : 'https'}://${host}${path}`,
  },
  { kind: 'amp', host: 'yandex.*', path: /^\/turbo/, parameters: ['text'] },
];

const translators: WrapperRow[] = [
  { kind: 'translation', host: '*.translate.goog', translates: GOOGLE, rewrite: fromTranslateGoog },
  {
    kind: 'translation',
    host: 'translate.google.*',
    path: /^\/(?:translate|website)/,
    parameters: ['u'],
    translates: GOOGLE,
  },
  { kind: 'translation', host: 'translate.googleusercontent.com', parameters: ['u'], translates: GOOGLE },
  { kind: 'translation', host: 'google.*', path: /^\/translate/, parameters: ['u'], translates: GOOGLE },
  {
    kind: 'translation',
    host: 'translate.yandex.*',
    parameters: ['url'],
    translates: { from: ['source_lang'], to: ['target_lang'], pair: /[?&]lang=([a-z]{2,3})-([a-z]{2,3})/ },
  },
  {
    kind: 'translation',
    host: 'translated.turbopages.org',
    path: /^\/proxy_u\/[^/]+\/(https?)\/(.+)$/,
    rewrite: (_, __, [, scheme, rest]) => `${scheme}://${rest}`,
    translates: { from: [], to: [], pair: /^\/proxy_u\/([a-z]{2,3})-([a-z]{2,3})/ },
  },
  { kind: 'translation', host: 'microsofttranslator.com', parameters: ['a'], translates: FROM_TO },
  { kind: 'translation', host: '*.microsofttranslator.com', parameters: ['a'], translates: FROM_TO },
  { kind: 'translation', host: 'translatetheweb.com', parameters: ['a'], translates: FROM_TO },
  { kind: 'translation', host: '*.translatoruser.net', parameters: ['a'], translates: FROM_TO },
  { kind: 'translation', host: 'bing.com', path: /^\/translator/, parameters: ['a', 'url'], translates: FROM_TO },
  { kind: 'translation', host: 'papago.naver.*', path: /^\/website/, parameters: ['url'], translates: FROM_TO },
  { kind: 'translation', host: 'fanyi.baidu.com', parameters: ['query', 'url'], translates: FROM_TO },
  { kind: 'translation', host: 'translate.baidu.com', parameters: ['query', 'url'], translates: FROM_TO },
  { kind: 'translation', host: 'fanyi.sogou.com', parameters: ['url'], translates: FROM_TO },
  { kind: 'translation', host: 'fanyi.youdao.com', parameters: ['url'], translates: FROM_TO },
  { kind: 'translation', host: 'excite.co.jp', path: /^\/world\//, parameters: ['wb_url'], translates: FROM_TO },
  { kind: 'translation', host: 'worldlingo.com', parameters: ['wl_url'], translates: FROM_TO },
  { kind: 'translation', host: '*.worldlingo.com', parameters: ['wl_url'], translates: FROM_TO },
  { kind: 'translation', host: 'online-translator.com', parameters: ['url', 'sourceURL'], translates: FROM_TO },
  { kind: 'translation', host: 'translate.ru', parameters: ['url'], translates: FROM_TO },
  { kind: 'translation', host: 'reverso.net', path: /^\/url\//, parameters: ['url'], translates: FROM_TO },
];

const readers: WrapperRow[] = [
  { kind: 'reader', host: 'r.jina.ai', path: /^\/(.+)$/, wrapped: 'path' },
  { kind: 'reader', host: 'txtify.it', path: /^\/(.+)$/, wrapped: 'path' },
  { kind: 'reader', host: 'via.hypothes.is', path: /^\/(.+)$/, wrapped: 'path' },
  { kind: 'reader', host: 'textise.net', parameters: ['strURL', 'url'] },
  { kind: 'reader', host: 'textise.*', parameters: ['strURL', 'url'] },
  { kind: 'reader', host: 'printfriendly.com', parameters: ['url'] },
  { kind: 'reader', host: 'printwhatyoulike.com', parameters: ['url'] },
  { kind: 'reader', host: 'instapaper.com', parameters: ['u', 'url'] },
  { kind: 'reader', host: 'instapaper.com', path: /^\/read\/\d/, opaque: true },
  { kind: 'reader', host: 'getpocket.com', path: /^\/(?:redirect|save|edit)/, parameters: ['url'] },
  { kind: 'reader', host: 'getpocket.com', path: /^\/(?:\w{2}\/)?read\/\d/, opaque: true },
  { kind: 'reader', host: 'outline.com', path: /^\/((?:https?:|[^/]+\.).+)$/, wrapped: 'path' },
  { kind: 'reader', host: 'outline.com', path: /^\/\w{4,8}$/, opaque: true },
  { kind: 'reader', host: 'freedium.*', path: /^\/(https?:.+)$/, wrapped: 'path' },
  { kind: 'reader', host: 'scribe.rip', rewrite: (page) => `https://medium.com${page.pathname}` },
];

const aggregators: WrapperRow[] = [
  {
    kind: 'aggregator',
    host: 'news.google.com',
    path: /^\/(?:rss\/)?(?:articles|read|__i\/rss\/rd\/articles)\/([\w-]+)/,
    opaque: true,
    rewrite: fromGoogleNews,
  },
  { kind: 'aggregator', host: 'news.url.google.com', parameters: ['url', 'q'] },
  { kind: 'aggregator', host: 'google.*', path: /^\/url\?/, parameters: ['url', 'q'] },
  { kind: 'aggregator', host: 'l.facebook.com', parameters: ['u'] },
  { kind: 'aggregator', host: 'lm.facebook.com', parameters: ['u'] },
  { kind: 'aggregator', host: 'out.reddit.com', parameters: ['url'] },
  { kind: 'aggregator', host: 'vk.com', path: /^\/away\.php/, parameters: ['to'] },
  { kind: 'aggregator', host: 'dzen.ru', path: /^\/(?:away|news\/story)/, parameters: ['to', 'url'], opaque: true },
  { kind: 'aggregator', host: 'flipboard.com', parameters: ['url'] },
  { kind: 'aggregator', host: 'flipboard.com', path: /^\/(?:article|@\w+\/[^?]*\/a-)/, opaque: true },
  { kind: 'aggregator', host: 'apple.news', path: /^\/A[\w-]{15,}/, opaque: true },
  { kind: 'aggregator', host: 'msn.com', path: /^\/[a-z]{2}-[a-z]{2}\/.*\/(?:ar|vi|ss)-\w+/i, opaque: true },
  {
    kind: 'aggregator',
    host: '*yahoo.com',
    path: /^\/(?:news|finance|sports|entertainment|lifestyle|tech|style|article|articles)\/[^?]*\d{6,}\.html|^\/[\w-]+-\d{9}\.html/,
    opaque: true,
  },
  { kind: 'aggregator', host: 'news.yahoo.co.jp', path: /^\/(?:articles|pickup)\/\w+/, opaque: true },
  { kind: 'aggregator', host: 'pressreader.com', path: /^\/[\w-]+\/[\w-]+\/\d{8}\/\d+/, opaque: true },
  { kind: 'aggregator', host: 'newsbreak.com', path: /^\/(?:news|[\w-]+)\/\d{8,}/, opaque: true },
  { kind: 'aggregator', host: 'share.newsbreak.com', opaque: true },
  { kind: 'aggregator', host: 'smartnews.com', path: /^\/./, opaque: true },
  { kind: 'aggregator', host: 'upday.com', path: /^\/[\w-]+\/./, opaque: true },
  { kind: 'aggregator', host: 'm.dailyhunt.in', path: /^\/news\//, opaque: true },
  { kind: 'aggregator', host: 'feedly.com', path: /^\/i\/entry\//, opaque: true },
  { kind: 'aggregator', host: 'newsnow.*', path: /^\/A\/\d+/, opaque: true },
  { kind: 'aggregator', host: '*toutiao.com', path: /^\/(?:article|a|i|group)\/?\d{8,}/, opaque: true },
  { kind: 'aggregator', host: 'n.news.naver.com', path: /^\/(?:mnews\/)?article\/\d+\/\d+/, opaque: true },
  { kind: 'aggregator', host: 'news.naver.com', path: /^\/main\/read/, opaque: true },
  { kind: 'aggregator', host: 'v.daum.net', path: /^\/v\/\w+/, opaque: true },
  { kind: 'aggregator', host: '*.daum.net', path: /^\/v\/\d{8,}/, opaque: true },
];

/** Other views that sites give of their own pages, told by the address alone. */
const views: WrapperRow[] = [
  { kind: 'amp', host: 'amp.*', rewrite: withoutLabel },
  {
    kind: 'amp',
    host: '*',
    path: /\/amp\/?(?:\?.*)?$/,
    having: '/amp',
    rewrite: (page) => withPath(page, page.pathname.replace(/\/amp\/?$/, '') || null),
  },
  {
    kind: 'amp',
    host: '*',
    path: /^\/amp\/[^/]{4}/,
    having: '/amp/',
    rewrite: (page) => withPath(page, page.pathname.slice('/amp'.length)),
  },
  {
    kind: 'amp',
    host: '*',
    path: /\.amp(?:\.html)?(?:\?.*)?$/,
    having: '.amp',
    rewrite: (page) => withPath(page, page.pathname.replace(/\.amp(\.html)?$/, '$1')),
  },
  {
    kind: 'amp',
    host: '*',
    path: /[?&](?:amp(?:=(?:1|true)?)?|outputType=amp|output=amp|view=amp|usqp=mq331AQ\w*)(?:&|$)/,
    rewrite: (page) => withoutParameters(page, ['amp', 'outputType', 'output', 'view', 'usqp', 'amp_js_v', 'amp_gsa']),
  },
  {
    kind: 'amp',
    host: '*',
    path: /\/amp_articleshow\/\d/,
    having: '/amp_articleshow/',
    rewrite: (page) => withPath(page, page.pathname.replace('/amp_articleshow/', '/articleshow/')),
  },
  { kind: 'reader', host: 'print.*', rewrite: withoutLabel },
  {
    kind: 'reader',
    host: '*',
    path: /[^/]\/(?:print|drucken|imprimir|imprimer|stampa|printable|print\.html?)\/?(?:\?.*)?$/,
    rewrite: (page) => withPath(page, page.pathname.replace(/\/[\w.]+\/?$/, '')),
  },
  {
    kind: 'reader',
    host: '*',
    path: /[?&](?:print(?:=(?:1|true|yes|y|print|pdf))?|printable=(?:1|true|yes)|view=print|mode=print|format=print|output=print|pageview=print|version=print|tmpl=component&print=1)(?:&|$)/i,
    having: 'print',
    rewrite: (page) =>
      withoutParameters(page, [
        'print',
        'printable',
        'view',
        'mode',
        'format',
        'output',
        'pageview',
        'version',
        'tmpl',
      ]),
  },
  ...['m', 'mobile', 'mobil', 'wap', 'touch', '3g', 'lite'].map(
    (label): WrapperRow => ({ kind: 'mobile', host: `${label}.*`, rewrite: withoutLabel }),
  ),
  { kind: 'mobile', host: '*', rewrite: withoutInnerLabel },
  {
    kind: 'mobile',
    host: '*',
    path: /[?&]m=[01](?:&|$)/,
    having: 'm=',
    rewrite: (page) => (page.hostname.includes('.blogspot.') ? withoutParameters(page, ['m']) : null),
  },
];

/** The first that fits counts: what names a host comes before what fits any. */
export const WRAPPERS: readonly WrapperRow[] = [
  ...archives,
  ...translators,
  ...caches,
  ...ampCaches,
  ...readers,
  ...aggregators,
  ...views,
];

/** `news-example--site-com.translate.goog` is `news.example-site.com`: a dot became a hyphen, a hyphen two. */
function fromTranslateGoog(page: URL, star: string): string {
  const host = star.replace(/--|-/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
  const inner = new URL(page.href);
  inner.hostname = host;
  inner.port = '';
  inner.protocol = page.searchParams.get('_x_tr_sch') === 'http' ? 'http:' : 'https:';
  for (const name of [...inner.searchParams.keys()]) if (name.startsWith('_x_tr_')) inner.searchParams.delete(name);
  return inner.href;
}

/** The older identifiers of Google News hold the address, in base64. */
function fromGoogleNews(_: URL, __: string, [, id = '']: readonly string[]): string | null {
  try {
    const [address] = /https?:\/\/[\x21-\x7e]{4,}/.exec(atob(id.replaceAll('-', '+').replaceAll('_', '/'))) ?? [];
    return address ? new URL(address).href : null;
  } catch {
    return null;
  }
}

/** The same page one label up ("m.example.com"), if that is still the same site and not a public suffix. */
function withoutLabel(page: URL): string | null {
  const host = page.hostname.replace(/^www\./, '');
  const rest = host.slice(host.indexOf('.') + 1);
  return registrableOf(rest) !== null && registrableOf(rest) === registrableOf(host) ? withHost(page, rest) : null;
}

/** The page without the second of three labels or more, where that says mobile: "en.m.example.org". */
function withoutInnerLabel(page: URL): string | null {
  const host = page.hostname.replace('.m.', '.');
  return host !== page.hostname && registrableOf(host) === registrableOf(page.hostname) ? withHost(page, host) : null;
}

function withHost(page: URL, host: string): string {
  const inner = new URL(page.href);
  inner.hostname = host;
  return inner.href;
}

function withPath(page: URL, path: string | null): string | null {
  if (path === null) return null;
  const inner = new URL(page.href);
  inner.pathname = path;
  return inner.href;
}

function withoutParameters(page: URL, names: readonly string[]): string {
  const inner = new URL(page.href);
  for (const name of names) inner.searchParams.delete(name);
  return inner.href;
}
