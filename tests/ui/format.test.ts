import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeI18n } from './fake-i18n.ts';

async function load(interfaceLanguage = 'en-GB') {
  vi.stubGlobal('browser', { i18n: fakeI18n('en', interfaceLanguage) });
  vi.resetModules();
  return import('../../src/ui/format.ts');
}

let format: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  format = await load();
});

describe('dates', () => {
  it.each([
    ['2026-03-04', '4 Mar 2026'],
    ['2026-03-04T23:30:00-11:00', '4 Mar 2026'],
    ['2026-03-04T00:10:00+14:00', '4 Mar 2026'],
    ['2026-03', 'March 2026'],
    ['2026', '2026'],
    ['some day in spring', 'some day in spring'],
  ])('shows %s as its writer counted: %s', (iso, shown) => expect(format.dayText(iso)).toBe(shown));
});

it('follows the browser only where it speaks the language of the messages', async () => {
  expect((await load('en-US')).dayText('2026-03-04')).toBe('Mar 4, 2026');
  expect((await load('de')).dayText('2026-03-04')).toBe('Mar 4, 2026');
});

it('names languages and countries, and shows what it does not know as it is', () => {
  expect(format.languageName('pt-BR')).toBe('Brazilian Portuguese');
  expect(format.languageName('not a tag')).toBe('not a tag');
  expect(format.countryName('XK')).toBe('Kosovo');
  expect(format.countryName('?')).toBe('?');
});

it('shows controls that disguise a name, and leaves those that scripts need', () => {
  expect(format.visible('Saltmarsh\u202eelpmaxe')).toBe('Saltmarsh[U+202E]elpmaxe');
  expect(format.visible('Salt\u200bmarsh')).toBe('Salt[U+200B]marsh');
  expect(format.visible('می\u200cخواهم')).toBe('می\u200cخواهم');
});

it('links to pages only', () => {
  expect(format.linkTo('https://saltmarsh.example/a b')).toBe('https://saltmarsh.example/a%20b');
  expect(format.linkTo('javascript:alert(1)')).toBeNull();
  expect(format.linkTo('data:text/html,x')).toBeNull();
  expect(format.linkTo('saltmarsh.example')).toBeNull();
  expect(format.linkTo(null)).toBeNull();
});
