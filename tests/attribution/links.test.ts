import { describe, expect, it } from 'vitest';
import { backedByLinks } from '../../src/attribution/links.ts';
import type { Attribution } from '../../src/report.ts';
import { outlets } from './invented.ts';

const TEXT = 'Harbour Post and the Dockside Gazette reported it.';

function attributionTo(name: string, outlet: string | null): Attribution {
  const start = TEXT.indexOf(name);
  return {
    kind: 'citation',
    source: { type: 'outlet', name, outlet },
    scope: 'statement',
    cue: 'reported',
    via: [],
    certainty: 'stated',
    links: [],
    evidence: { where: 'text', quote: TEXT, start: 0, end: TEXT.length, outside: false, reference: null },
    span: { source: [start, start + name.length], cue: null, content: null },
  };
}

function linkOn(words: string, url: string) {
  const start = TEXT.indexOf(words);
  return { url, text: words, start, end: start + words.length, outside: false };
}

const linksOf = (attribution: Attribution, ...links: ReturnType<typeof linkOn>[]) =>
  backedByLinks([attribution], links, outlets)[0]?.links.map(({ reference }) => reference);

describe('the links that back an attribution', () => {
  const known = attributionTo('Harbour Post', 'harbourpost.example');
  const unknown = attributionTo('Dockside Gazette', null);

  it('lead to its source, from anywhere in its sentence', () => {
    expect(linksOf(known, linkOn('reported', 'https://harbourpost.example/1'))).toEqual([
      'https://harbourpost.example/1',
    ]);
    expect(linksOf(known, linkOn('Harbour Post', 'https://elsewhere.example/1'))).toEqual([]);
  });

  it('are, for an outlet that the index does not know, those that its name is', () => {
    expect(linksOf(unknown, linkOn('Dockside Gazette', 'https://gazette.example/1'))).toEqual([
      'https://gazette.example/1',
    ]);
    expect(linksOf(unknown, linkOn('reported', 'https://gazette.example/1'))).toEqual([]);
    expect(linksOf(unknown, linkOn('Dockside Gazette', 'https://harbourpost.example/1'))).toEqual([]);
  });

  it('say which edition is meant, wherever the name stands', () => {
    const europe = { domain: 'europe.example', name: 'Harbour Post Europe' };
    const index: typeof outlets = {
      ...outlets,
      byAddress: (url) => (url.includes(europe.domain) ? europe : outlets.byAddress(url)),
      get: (domain) => {
        const known = outlets.get('harbourpost.example');
        return domain === europe.domain && known ? { ...known, ...europe } : outlets.get(domain);
      },
    };
    const told = { ...known, span: null };
    const meant = (url: string) =>
      backedByLinks([known, told, unknown], [linkOn('Harbour Post', url)], index).map(({ source }) => source.outlet);
    expect(meant('https://europe.example/1')).toEqual(['europe.example', 'europe.example', null]);
    expect(meant('https://vestnik.example/1')).toEqual(['harbourpost.example', 'harbourpost.example', null]);
  });
});
