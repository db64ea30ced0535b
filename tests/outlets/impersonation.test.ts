import { toASCII } from 'punycode/punycode.es6.js';
import { parse as parseHost } from 'tldts';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { parseRows, readRowFiles } from '../../scripts/rows.ts';
import type { Article } from '../../src/article/article.ts';
import { encodeOutlets } from '../../src/outlets/encode.ts';
import { findImpersonation } from '../../src/outlets/impersonation.ts';
import { openOutlets } from '../../src/outlets/outlets.ts';
import type { OutletRow } from '../../src/outlets/rows.ts';

const { rows } = parseRows(readRowFiles(`${ROOT}/src/data`));
const outlets = openOutlets(encodeOutlets(rows));

const article = (facts: Partial<Article>): Article => ({
  url: '',
  canonical: null,
  alternates: [],
  isArticle: true,
  title: 'A story',
  siteName: null,
  language: null,
  published: null,
  modified: null,
  authors: [],
  truncated: false,
  text: '',
  paragraphs: [],
  outside: '',
  lines: [],
  links: [],
  declarations: [],
  ...facts,
});

/** The outlets with the most names: those that others write about. */
const BEST_KNOWN = rows.outlets
  .filter(({ named, domain }) => named && !domain.includes('/'))
  .sort((a, b) => b.aliases.length - a.aliases.length || (a.domain < b.domain ? -1 : 1))
  .slice(0, 400);

const CYRILLIC: Record<string, string> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' };
const pick = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** Hosts made to be taken for an outlet's; what makes no difference to it is left out. */
function pretenders({ domain }: OutletRow, n: number): { technique: string; host: string }[] {
  const { domainWithoutSuffix: label = '', publicSuffix: suffix = '' } = parseHost(domain);
  if (!label || !suffix) return [];
  const swap = (letters: Record<string, string>) => {
    const at = [...label].findIndex((letter) => letters[letter]);
    return at < 0 ? null : label.slice(0, at) + letters[label[at] ?? ''] + label.slice(at + 1);
  };
  const alike = swap(CYRILLIC);
  const accented = swap({ e: 'é', a: 'á', o: 'ö', i: 'ï', n: 'ñ', u: 'ü' });
  const typed = swap({ o: '0', l: '1', m: 'rn', w: 'vv', i: '1' });
  const words = pick(['news', 'online', 'today', 'live', 'media'], n);
  const ending = pick(['ltd', 'pics', 'info', 'top', 'agency', 'me', 'pro', 'vip', 'live', 'cc'], n);
  const made: [string, string | null][] = [
    ['look-alike letters', alike && `${toASCII(alike)}.${suffix}`],
    ['look-alike letters and another ending', alike && `${toASCII(alike)}.${ending}`],
    ['accents', accented && `${toASCII(accented)}.${suffix}`],
    ['digits for letters', typed && `${typed}.${suffix}`],
    ['another ending', `${label}.${ending}`],
    ['added word', `${label}-${words}.${ending}`],
    ['added word before', `${words}-${label}.${suffix}`],
    ['added word without a hyphen', `${label}${words}.${ending}`],
    ['whole address in a subdomain', `${domain}.story-${n}.example`],
    ['name in a subdomain', `${label}.story-${n}.example`],
    ['address with hyphens in a subdomain', `${domain.replaceAll('.', '-')}.example`],
  ];
  return made.flatMap(([technique, host]) => (host ? [{ technique, host }] : []));
}

describe('a page that wears the name of a well-known outlet', () => {
  const made = BEST_KNOWN.flatMap((row, n) =>
    pretenders(row, n)
      // Where the made host is another outlet's own, wearing it is no pretence.
      .filter(({ host }) => !outlets.byAddress(host) || outlets.byAddress(host)?.domain === row.domain)
      .map((pretender) => ({ ...pretender, row })),
  ).filter(({ host, row }) => parseHost(host).domain !== parseHost(row.domain).domain);

  it('is told from it in at least 98 of 100 cases', () => {
    const missed = made.filter(({ host, row }) => {
      const page = article({ siteName: row.nativeName ?? row.name, language: row.languages[0] ?? null });
      return findImpersonation(page, `https://${host}/2024/a-story.html`, outlets) === null;
    });
    const byTechnique = new Map<string, string[]>();
    for (const { technique, host } of missed) byTechnique.set(technique, [...(byTechnique.get(technique) ?? []), host]);
    for (const [technique, hosts] of byTechnique) console.log(`missed, ${technique}: ${hosts.join(' ')}`);
    console.log(`${made.length} pretenders, ${missed.length} missed`);
    expect(made.length).toBeGreaterThan(2000);
    expect(missed.length / made.length).toBeLessThan(0.02);
  });

  it('is named with what it claims, where it is and whose name that is', () => {
    const page = article({ siteName: 'DER SPIEGEL', language: 'de' });
    expect(findImpersonation(page, 'https://spiegel.ltd/politik/a.html', outlets)).toEqual({
      outlet: { domain: 'spiegel.de', name: 'Der Spiegel' },
      technique: 'other-ending',
      evidence: [
        expect.objectContaining({ where: 'metadata', quote: 'DER SPIEGEL', reference: 'site_name' }),
        expect.objectContaining({ where: 'address', quote: 'spiegel.ltd' }),
        expect.objectContaining({ where: 'dataset', reference: 'outlets.csv#spiegel.de' }),
      ],
    });
  });

  it('needs to claim nothing where its host spells the whole address', () => {
    const technique = (url: string) => findImpersonation(article({}), url, outlets)?.technique;
    expect(technique(`https://${toASCII('ѕріegel')}.de/a`)).toBe('look-alike-letters');
    expect(technique('https://www.lemonde.fr.breaking-1.example/a')).toBe('name-in-subdomain');
  });

  it('may claim it in its publisher, its masthead, or as a part of its name', () => {
    const url = 'https://lemonde-actu.example/a';
    const outlet = (facts: Partial<Article>) => findImpersonation(article(facts), url, outlets)?.outlet.domain;
    expect(outlet({ declarations: [{ from: 'json-ld', property: 'publisher', value: 'Le Monde' }] })).toBe(
      'lemonde.fr',
    );
    expect(outlet({ lines: [{ text: 'Le Monde', start: 0, role: 'masthead' }] })).toBe('lemonde.fr');
    expect(outlet({ siteName: 'Le Monde | Actualités' })).toBe('lemonde.fr');
    expect(outlet({ title: 'Une histoire - Le Monde' })).toBe('lemonde.fr');
    expect(outlet({ siteName: 'Actu du monde' })).toBeUndefined();
  });
});

describe('a page that is what it says', () => {
  it('raises nothing at any address of any outlet', () => {
    const accused = rows.outlets.filter(({ domain, name, nativeName, languages }) =>
      ['', 'www.', 'm.', 'amp.'].some((label) => {
        const page = article({ siteName: nativeName ?? name, language: languages[0] ?? null });
        return findImpersonation(page, `https://${label}${domain.replace(/^www\./, '')}/a`, outlets) !== null;
      }),
    );
    expect(accused.map(({ domain }) => domain)).toEqual([]);
    for (const { host } of rows.hosts) expect(findImpersonation(article({}), `https://${host}/a`, outlets)).toBeNull();
  });

  it.each([
    ['https://www.mint.com/a', 'Mint', 'en'],
    ['https://express.com/a', 'Express', 'en'],
    ['https://mirror.com/a', 'Mirror', 'en'],
    ['https://dawn-soap.com/a', 'Dawn', 'en'],
    ['https://www.elle.rs/a', 'Elle', 'sr'],
    ['https://guardian.ng/news/a', 'The Guardian Nigeria News', 'en'],
    ['https://www.thetimes.co.za/a', 'The Times', 'en'],
    ['https://thetimes.example.za/a', 'Times', 'en'],
    ['https://forbes.ge/a', 'Forbes', 'ka'],
    ['https://www.forbes.com.tr/a', 'Forbes', 'tr'],
    ['https://spiegel.example.se/a', 'Spiegelhallen', 'sv'],
    ['https://le-monde-a-velo.example/a', 'Le Monde à Vélo', 'fr'],
    ['https://www.focus-optics.example/a', 'Focus Optics', 'en'],
    ['https://time-to-cook.example/a', 'Time to cook', 'en'],
    ['https://thehighlander.example/a', 'Highlander', 'en'],
    ['https://theinnendekoration.example/a', 'Innendekoration', 'de'],
    ['https://thedailyhaystack.example/a', 'The Daily Haystack', 'en'],
    ['https://москва-сегодня.рф/a', 'Москва сегодня', 'ru'],
    ['https://www-nytimes-com.ezproxy.library.example/a', 'The New York Times', 'en'],
    ['https://www.lemonde.fr.proxy.example.edu/a', 'Le Monde', 'fr'],
    ['https://lemonde.blogspot.com/a', 'Le Monde', 'fr'],
    ['https://t.me/lemonde/1', 'Le Monde', 'fr'],
    ['https://d2k5zpaql0enfz.cloudfront.net/a', 'Радио Свобода', 'ru'],
    ['https://192.0.2.7/a', 'Der Spiegel', 'de'],
    ['nonsense', 'Der Spiegel', 'de'],
  ])('%s as “%s”', (url, siteName, language) => {
    expect(findImpersonation(article({ siteName, language }), url, outlets)).toBeNull();
  });

  it('raises nothing where it says that it is parody', () => {
    const url = 'https://the-washington-post-news.example/a';
    expect(findImpersonation(article({ siteName: 'The Washington Post' }), url, outlets)).not.toBeNull();
    expect(
      findImpersonation(article({ siteName: 'The Washington Post', outside: 'This is a satire site.' }), url, outlets),
    ).toBeNull();
  });
});
