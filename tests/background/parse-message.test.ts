import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseMessage } from '../../src/background/parse-message.ts';
import type { Message } from '../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';

const article: Article = {
  url: 'https://saltmarsh.example/news/1',
  canonical: null,
  alternates: [{ language: 'it', url: 'https://saltmarsh.example/it/1' }],
  isArticle: true,
  title: 'Port asks for pilots',
  siteName: 'The Saltmarsh Post',
  language: 'en',
  published: '2026-03-04T10:20:00+00:00',
  modified: null,
  authors: ['Mara Lind'],
  truncated: false,
  text: 'The port asks for pilots.',
  paragraphs: [{ text: 'The port asks for pilots.', start: 0, role: 'paragraph' }],
  outside: 'By Mara Lind',
  lines: [{ text: 'By Mara Lind', start: 0, role: 'byline' }],
  links: [{ url: 'https://altomare.example/1', text: 'port', start: 4, end: 8, outside: false }],
  declarations: [{ from: 'json-ld', property: 'author', value: 'Mara Lind' }],
};
const evidence = { where: 'text', quote: 'port', start: 4, end: 8, outside: false, reference: null } as const;

const messages: Message[] = [
  { type: 'candidate', url: 'https://saltmarsh.example/' },
  { type: 'article', article },
  { type: 'no-article', url: 'https://saltmarsh.example/', reason: 'judged' },
  { type: 'failed', url: 'https://saltmarsh.example/' },
  { type: 'view', tabId: 3, url: null },
  { type: 'read', tabId: 3, url: 'https://saltmarsh.example/' },
  { type: 'show', tabId: 3, evidence },
  { type: 'settings' },
  { type: 'change', change: { set: 'site', site: 'saltmarsh.example', mode: 'off' } },
  { type: 'change', change: { set: 'site', site: 'saltmarsh.example', mode: null } },
  { type: 'change', change: { set: 'all', settings: { ...DEFAULT_SETTINGS, sites: { 'saltmarsh.example': 'off' } } } },
];

describe('parseMessage', () => {
  it.each(messages)('lets $type through as it is', (message) => expect(parseMessage(message)).toEqual(message));

  it.each([
    ['no object', 'article'],
    ['an unknown type', { type: 'erase' }],
    ['an article without its text', { type: 'article', article: { ...article, text: undefined } }],
    ['an article with a number for a title', { type: 'article', article: { ...article, title: 4 } }],
    [
      'a role that there is not',
      { type: 'article', article: { ...article, lines: [{ text: '', start: 0, role: 'x' }] } },
    ],
    [
      'a negative offset',
      { type: 'article', article: { ...article, paragraphs: [{ text: '', start: -1, role: 'paragraph' }] } },
    ],
    ['a text beyond all measure', { type: 'article', article: { ...article, text: 'a'.repeat(2_000_001) } }],
    ['links without end', { type: 'article', article: { ...article, links: Array(20_001).fill(article.links[0]) } }],
    ['a rule for what is no site', { type: 'change', change: { set: 'site', site: '*', mode: 'off' } }],
    ['a mode that there is not', { type: 'change', change: { set: 'default', mode: 'sometimes' } }],
    ['settings with a part missing', { type: 'change', change: { set: 'all', settings: { badge: true } } }],
    ['a tab that is no number', { type: 'view', tabId: '3', url: null }],
  ])('refuses %s', (_, data) => expect(parseMessage(data)).toBeNull());

  it('drops what it does not know, so that nothing unchecked comes along', () => {
    expect(parseMessage({ type: 'settings', extra: 1 })).toEqual({ type: 'settings' });
  });

  it('never throws', () => {
    const types = fc.constantFrom(...messages.map(({ type }) => type));
    const data = fc.oneof(fc.anything(), fc.record({ type: types, article: fc.anything(), change: fc.anything() }));
    fc.assert(fc.property(data, (message) => void parseMessage(message)));
  });
});
