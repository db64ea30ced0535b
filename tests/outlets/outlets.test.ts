import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeOutlets } from '../../src/outlets/encode.ts';
import { openOutlets } from '../../src/outlets/outlets.ts';
import type { OutletRow, OutletRows } from '../../src/outlets/rows.ts';
import { encodeContainer, PackError } from '../../src/packs/container.ts';

const row = (domain: string, name: string, facts: Partial<OutletRow> = {}): OutletRow => ({
  named: true,
  domain,
  name,
  nativeName: null,
  aliases: [],
  country: null,
  languages: [],
  kind: null,
  owner: null,
  ownership: 'unknown',
  wikidata: null,
  homepage: null,
  sources: ['own'],
  ...facts,
});

const ROWS: OutletRows = {
  outlets: [
    row('bugle.example.com', 'The Bugle', { country: 'GB', languages: ['en'], aliases: ['Бьюгл', '号角报'] }),
    row('bugle.example.com/welsh', 'Y Biwgl', { country: 'GB', languages: ['cy'] }),
    row('bugle.example.com/welsh/sport', 'Y Biwgl Chwaraeon', { country: 'GB', languages: ['cy'] }),
    row('citybugle.example.org', 'The Bugle', { country: 'US' }),
    row('bugle.example.in', 'The Bugle (India)', { country: 'IN', languages: ['en'] }),
    row('horn.example.com', 'Horn', { country: 'DE', languages: ['de'] }),
    row('horn.example.net', 'Horn', { country: 'AT', languages: ['de'] }),
    row('old-gazette.example.com', 'Gazette', { languages: ['fr'] }),
    row('gazette.example.fr', 'Gazette', { languages: ['fr'], country: 'FR' }),
    row('turm.example.com', 'Turm', { country: 'AT' }),
    row('turm.example.net', 'Turm', { country: 'CH' }),
    row('turm.example.org', 'Der Turm', { country: 'DE' }),
    row('apa.example.at', 'APA', { country: 'AT', languages: ['de', 'en'] }),
    row('apa.example.az', 'APA', { country: 'AZ', languages: ['az', 'en'] }),
    row('clock.example.org', 'Clock', { country: 'US', languages: ['en'], aliases: ['Клок'] }),
    row('whistle.example.org', 'The Whistle', { country: 'US', languages: ['en'] }),
    row('lamp.example.org', 'Lamp', { country: 'US', languages: ['en'] }),
    row('byz.example.com', 'BYZ', { country: 'US', languages: ['en', 'nl'] }),
    row('turmland.example.org', 'Turmland', { country: 'AT', languages: ['de'] }),
    row('islet.example.org', 'The Islet', { country: 'GB', languages: ['en'], aliases: ['Islet'] }),
    row('gong.example.org', 'Gong', { country: 'AT', languages: ['de'] }),
    row('bell.example.org', 'The Bell', { country: 'AT', languages: ['de'] }),
    row('focus.example.org', 'Focus', { country: 'DE', languages: ['de'] }),
  ],
  hosts: [
    { host: 'mirror-1.example', outlet: 'bugle.example.com' },
    { host: 'press.example/bugle', outlet: 'bugle.example.com' },
  ],
  designations: [
    {
      target: 'horn.example.com',
      designation: 'Listed',
      authority: 'A',
      date: '2024-01-02',
      reference: 'R',
      source: 'own',
    },
  ],
  relations: [
    { from: 'old-gazette.example.com', to: 'gazette.example.fr', relation: 'renamed-to', languages: [], source: 'own' },
  ],
  collisions: [
    { name: 'Focus', domains: ['focus.example.org'] },
    { name: 'Turm', domains: ['turm.example.com', 'turm.example.net'] },
  ],
  everyday: [{ language: 'en', words: ['clock', 'whistle', 'lamp', 'gong', 'bell'] }],
  homonyms: [
    { name: 'BYZ', languages: ['mul', 'nl'] },
    { name: 'Turmland', languages: ['en'] },
    { name: 'Islet', languages: ['en'] },
  ],
  platforms: [
    { name: 'Blogs', channels: ['*.blogs.example'] },
    { name: 'Films', channels: ['films.example/@*', 'films.example/channel/*'] },
    { name: 'Notes', channels: ['notes.example/s/*=notes.example/*', 'notes.example/*'] },
  ],
  sources: [{ key: 'own', title: 'Ours', place: 'here', licence: 'CC0', retrieved: '2026-11-22' }],
};
const outlets = openOutlets(encodeOutlets(ROWS));
const at = (url: string) => outlets.byAddress(url)?.domain ?? null;

describe('an address', () => {
  it.each([
    ['https://bugle.example.com/', 'bugle.example.com'],
    ['https://www.bugle.example.com/a', 'bugle.example.com'],
    ['http://BUGLE.Example.Com:8080/a?b#c', 'bugle.example.com'],
    ['https://bugle.example.com./a', 'bugle.example.com'],
    ['https://reader@bugle.example.com/a', 'bugle.example.com'],
    ['bugle.example.com', 'bugle.example.com'],
    ['//bugle.example.com/a', 'bugle.example.com'],
    ['https://m.en.bugle.example.com/a', 'bugle.example.com'],
    ['https://bugle.example.com/welsh', 'bugle.example.com/welsh'],
    ['https://bugle.example.com/Welsh/news-1', 'bugle.example.com/welsh'],
    ['https://bugle.example.com/welsh?x=1', 'bugle.example.com/welsh'],
    ['https://bugle.example.com/welsh/sport/rugby/1', 'bugle.example.com/welsh/sport'],
    ['https://bugle.example.com/welshman', 'bugle.example.com'],
    ['https://bugle.example.com/en/welsh', 'bugle.example.com'],
    ['https://bugle.example.com/x/../welsh/a', 'bugle.example.com/welsh'],
    ['https://mirror-1.example/a', 'bugle.example.com'],
    ['https://press.example/bugle/77', 'bugle.example.com'],
    ['https://press.example/other/77', null],
    ['https://notbugle.example.com/', null],
    ['https://example.com/', null],
    ['https://com/', null],
  ])('%s is at %s', (url, domain) => expect(at(url)).toBe(domain));

  it('of a platform names the author, never the platform', () => {
    expect(outlets.byAddress('https://a-writer.blogs.example/2024/1')).toEqual({
      domain: 'a-writer.blogs.example',
      name: 'a-writer (Blogs)',
    });
    expect(at('https://www.a-writer.blogs.example/')).toBe('a-writer.blogs.example');
    expect(at('https://blogs.example/')).toBeNull();
    expect(at('https://films.example/@Anna/videos')).toBe('films.example/@anna');
    expect(at('https://films.example/channel/UC1')).toBe('films.example/channel/uc1');
    expect(at('https://films.example/watch?v=1')).toBeNull();
    expect(at('https://notes.example/s/anna/12')).toBe('notes.example/anna');
    expect(at('https://notes.example/anna/12')).toBe('notes.example/anna');
    expect(at('https://notes.example/share?url=x')).toBeNull();
  });

  it('that is none never throws', () => {
    for (const text of [
      '',
      ' ',
      '::',
      'http://',
      'https://[::1',
      'mailto:a@bugle.example.com',
      '\u0000',
      'https://%',
      '/a/b',
    ]) {
      expect(() => outlets.byAddress(text)).not.toThrow();
    }
    fc.assert(fc.property(fc.string(), (text) => void outlets.byAddress(text)));
    fc.assert(fc.property(fc.webUrl(), (url) => void outlets.byAddress(url)));
  });
});

describe('a name that several have', () => {
  const chosen = (name: string, context = {}) => outlets.byName(name, context).outlet?.domain ?? null;

  it('is left open with its candidates where nothing tells them apart', () => {
    const { outlet, candidates } = outlets.byName('Horn');
    expect(outlet).toBeNull();
    expect(candidates.map(({ domain }) => domain).sort()).toEqual(['horn.example.com', 'horn.example.net']);
    expect(chosen('Horn', { language: 'de' })).toBeNull();
    expect(chosen('APA', { language: 'en' })).toBeNull();
  });

  it('is settled by country, by language, by a link', () => {
    expect(chosen('Horn', { country: 'AT', language: 'de' })).toBe('horn.example.net');
    expect(chosen('APA', { language: 'de' })).toBe('apa.example.at');
    expect(chosen('APA', { language: 'az' })).toBe('apa.example.az');
    expect(chosen('APA', { language: 'de', country: 'DE' })).toBe('apa.example.at');
    expect(chosen('APA', { language: 'de', country: 'AZ' })).toBeNull();
    expect(chosen('Horn', { linked: ['horn.example.com'] })).toBe('horn.example.com');
    expect(chosen('The Bugle', { country: 'IN', language: 'en' })).toBe('bugle.example.in');
    expect(chosen('The Bugle', { country: 'US', language: 'en' })).toBe('citybugle.example.org');
  });

  it('goes to the one who is known abroad where the others are not at home', () => {
    expect(chosen('The Bugle', { country: 'PL', language: 'pl' })).toBe('bugle.example.com');
    expect(chosen('The Bugle', { language: 'ru' })).toBe('bugle.example.com');
    expect(chosen('The Bugle')).toBeNull();
  });

  it('is no question where they are one publisher', () => {
    expect(chosen('Gazette')).toBe('gazette.example.fr');
    expect(outlets.byName('Gazette').candidates).toHaveLength(2);
  });

  it('is not decided by the name alone where the rows forbid it', () => {
    expect(chosen('Focus')).toBeNull();
    expect(chosen('Focus', { language: 'de' })).toBeNull();
    expect(chosen('Focus', { country: 'DE' })).toBe('focus.example.org');
    // Marked as a name, it is that of the only one who has it.
    expect(chosen('„Focus“', { language: 'de' })).toBe('focus.example.org');
    expect(chosen('„Turm“', { language: 'de' })).toBeNull();
  });

  it('is told by its qualifier and by its article', () => {
    expect(chosen('The Bugle (India)')).toBe('bugle.example.in');
    expect(chosen('Der Turm')).toBe('turm.example.org');
    expect(chosen('Turm')).toBeNull();
  });
});

describe('a name that is an everyday word', () => {
  const found = (name: string, context = {}) =>
    outlets.byName(name, { language: 'en', ...context }).outlet?.domain ?? null;

  it('needs a capital', () => {
    expect(found('clock')).toBeNull();
    expect(found('the clock')).toBeNull();
    expect(found('The clock')).toBeNull();
    expect(found('Clock')).toBe('clock.example.org');
  });

  it('is written as the outlet writes it where nothing else marks it', () => {
    expect(found('Lamp')).toBe('lamp.example.org');
    expect(found('the Whistle')).toBe('whistle.example.org');
    expect(found('Whistle')).toBeNull();
    expect(found('Whistle magazine')).toBe('whistle.example.org');
    expect(found('“Whistle”')).toBe('whistle.example.org');
    expect(found('Whistle', { linked: ['whistle.example.org'] })).toBe('whistle.example.org');
  });

  it('is that of an outlet which publishes in the language', () => {
    expect(found('Gong')).toBeNull();
    expect(found('Gong magazine')).toBe('gong.example.org');
    expect(found('Gong', { language: 'de' })).toBe('gong.example.org');
    expect(found('The Bell')).toBe('bell.example.org');
    expect(found('Bell')).toBeNull();
  });

  it('is one in its own language only', () => {
    expect(found('Whistle', { language: 'fi' })).toBe('whistle.example.org');
    expect(found('Whistle', { language: null })).toBeNull();
  });

  it('stays a candidate', () => {
    expect(outlets.byName('the clock', { language: 'en' }).candidates).toHaveLength(1);
  });
});

describe('a name that mostly means something else', () => {
  const found = (name: string, context = {}) => outlets.byName(name, context).outlet?.domain ?? null;

  it('is nobody’s in the languages where it does, and stays a candidate', () => {
    expect(found('BYZ', { language: 'nl' })).toBeNull();
    expect(outlets.byName('BYZ', { language: 'nl' }).candidates).toHaveLength(1);
    expect(found('BYZ', { language: 'en' })).toBe('byz.example.com');
    expect(found('Turmland', { language: 'en' })).toBeNull();
    expect(found('Turmland', { language: 'de' })).toBe('turmland.example.org');
  });

  it('may be so wherever the outlet does not publish', () => {
    expect(found('BYZ', { language: 'fi' })).toBeNull();
    expect(found('BYZ')).toBe('byz.example.com');
  });

  it('is the outlet’s where the page marks it: by words, quotation marks, a link', () => {
    expect(found('krant BYZ', { language: 'nl' })).toBe('byz.example.com');
    expect(found('“Turmland”', { language: 'en' })).toBe('turmland.example.org');
    expect(found('BYZ', { language: 'nl', linked: ['byz.example.com'] })).toBe('byz.example.com');
  });

  it('is the outlet’s at home where it is initials, while a place is one everywhere', () => {
    expect(found('BYZ', { language: 'nl', country: 'US' })).toBe('byz.example.com');
    expect(found('BYZ', { language: 'nl', country: 'NL' })).toBeNull();
    expect(found('Turmland', { language: 'en', country: 'AT' })).toBeNull();
  });

  it('is the outlet’s with the article that the outlet has', () => {
    expect(found('Islet', { language: 'en' })).toBeNull();
    expect(found('the Islet', { language: 'en' })).toBeNull();
    expect(found('The Islet', { language: 'en' })).toBe('islet.example.org');
  });

  it('is no form of other initials', () => {
    expect(found('APAs', { language: 'de' })).toBe('apa.example.at');
    expect(found('APAS', { language: 'de' })).toBeNull();
  });
});

describe('a name', () => {
  const found = (name: string, language?: string) =>
    outlets.byName(name, { language: language ?? null }).outlet?.domain ?? null;

  it('counts whole: neither a part of it nor a longer one', () => {
    expect(found('Bug')).toBeNull();
    expect(found('Horn of Plenty')).toBeNull();
    expect(found('The Morning Gazette', 'en')).toBeNull();
    expect(found('The Weekly Gazette', 'en')).toBeNull();
    expect(found('the weekly Gazette', 'en')).toBe('gazette.example.fr');
  });

  it('may be an address', () => {
    expect(found('bugle.example.com')).toBe('bugle.example.com');
    expect(found('www.citybugle.example.org')).toBe('citybugle.example.org');
    expect(found('unknown.example.org')).toBeNull();
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string({ maxLength: 5 })), (name, language) => {
        const { outlet, candidates } = outlets.byName(name, { language });
        expect(outlet === null || candidates.includes(outlet)).toBe(true);
      }),
    );
    expect(found('a '.repeat(50_000))).toBeNull();
    expect(found('')).toBeNull();
  });
});

describe('all that is known of an outlet', () => {
  it('comes with designations and relations', () => {
    expect(outlets.get('horn.example.com')?.designations).toEqual([
      { designation: 'Listed', authority: 'A', date: '2024-01-02', reference: 'R', source: 'own' },
    ]);
    expect(outlets.get('old-gazette.example.com')?.relations).toEqual([
      { to: 'gazette.example.fr', relation: 'renamed-to', languages: [], source: 'own' },
    ]);
  });

  it('is had by its own domain alone', () => {
    expect(outlets.get('www.horn.example.com')).toBeNull();
    expect(outlets.get('mirror-1.example')).toBeNull();
    expect(outlets.get('')).toBeNull();
  });
});

describe('a pack of outlets', () => {
  it('has the same bytes each time, in whatever order the rows come', () => {
    const reversed = { ...ROWS, outlets: [...ROWS.outlets].reverse() };
    expect(encodeOutlets(ROWS)).toEqual(encodeOutlets(ROWS));
    expect(encodeOutlets(reversed)).toEqual(encodeOutlets(ROWS));
  });

  it('of something else is refused', () => {
    expect(() => openOutlets(encodeContainer([]))).toThrow(PackError);
    expect(() => openOutlets(new Uint8Array(100))).toThrow(PackError);
  });

  it('says what its facts are from', () => {
    expect(outlets.source('own')).toEqual(ROWS.sources[0]);
    expect(outlets.source('other')).toBeNull();
  });

  it('may be empty', () => {
    const none = openOutlets(
      encodeOutlets({
        outlets: [],
        hosts: [],
        designations: [],
        relations: [],
        collisions: [],
        everyday: [],
        homonyms: [],
        platforms: [],
        sources: [],
      }),
    );
    expect(none.byAddress('https://bugle.example.com/')).toBeNull();
    expect(none.byName('The Bugle')).toEqual({ outlet: null, candidates: [] });
    expect(none.get('bugle.example.com')).toBeNull();
  });
});
