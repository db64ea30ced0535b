import { describe, expect, it } from 'vitest';
import { isBelow, isSite, lineage, parseSite, patternOf, siteOf } from '../../src/settings/sites.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.saltmarsh.example/news?a=1#b', 'saltmarsh.example'],
    ['http://news.saltmarsh.example:8080/', 'news.saltmarsh.example'],
    ['https://SALTMARSH.example./', 'saltmarsh.example'],
    ['http://localhost:3000/a', 'localhost'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['https://www.example/', 'www.example'],
    ['https://münze.example/', 'xn--mnze-0ra.example'],
  ])('takes %s for %s', (url, site) => expect(siteOf(url)).toBe(site));

  it.each(['about:blank', 'chrome://version', 'file:///home/a.html', 'saltmarsh.example', '', 'https://'])(
    'finds no site in %s',
    (url) => expect(siteOf(url)).toBeNull(),
  );
});

describe('parseSite', () => {
  it.each([
    ['  saltmarsh.example ', 'saltmarsh.example'],
    ['https://www.saltmarsh.example/news', 'saltmarsh.example'],
    ['localhost', 'localhost'],
  ])('reads %s', (typed, site) => expect(parseSite(typed)).toBe(site));

  it.each(['', 'news', 'two words.example', 'mailto:a@saltmarsh.example', `${'a'.repeat(400)}.example`])(
    'refuses %s',
    (typed) => expect(parseSite(typed)).toBeNull(),
  );
});

it('knows sites in the form in which they are stored', () => {
  expect(['saltmarsh.example', '127.0.0.1', 'localhost'].every(isSite)).toBe(true);
  expect(['', '__proto__/', 'www.saltmarsh.example', 'SALTMARSH.example', 'a b', '*'].some(isSite)).toBe(false);
});

it('covers a host and all below it, but an address alone', () => {
  expect(patternOf('saltmarsh.example')).toBe('*://*.saltmarsh.example/*');
  expect(patternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
  expect(lineage('a.b.example')).toEqual(['a.b.example', 'b.example', 'example']);
  expect(lineage('127.0.0.1')).toEqual(['127.0.0.1']);
  expect(isBelow('a.b.example', 'b.example')).toBe(true);
  expect(isBelow('b.example', 'b.example')).toBe(false);
  expect(isBelow('ab.example', 'b.example')).toBe(false);
});
