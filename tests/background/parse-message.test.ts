import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../src/article/complete.ts';
import { gather } from '../../src/article/gather.ts';
import { ATTRIBUTES, MOST_EVENTS, MOST_TEXT } from '../../src/article/tape.ts';
import { parseMessage } from '../../src/background/parse-message.ts';
import type { Message } from '../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { tapeAt } from './tapes.ts';

const tape = tapeAt('https://saltmarsh.example/news/1');
const evidence = { where: 'text', quote: 'port', start: 4, end: 8, outside: false, reference: null } as const;

const messages: Message[] = [
  { type: 'candidate', url: 'https://saltmarsh.example/' },
  { type: 'arrived', url: 'https://saltmarsh.example/' },
  { type: 'article', tape },
  { type: 'found', tape },
  { type: 'no-article', url: 'https://saltmarsh.example/', reason: 'judged' },
  { type: 'failed', url: 'https://saltmarsh.example/' },
  { type: 'view', tabId: 3, url: null },
  { type: 'read', tabId: 3, url: 'https://saltmarsh.example/' },
  { type: 'show', tabId: 3, evidence },
  { type: 'settings' },
  { type: 'change', change: { set: 'site', site: 'saltmarsh.example', mode: 'off' } },
  { type: 'change', change: { set: 'site', site: 'saltmarsh.example', mode: null } },
  { type: 'change', change: { set: 'memory', mode: 'facts' } },
  { type: 'change', change: { set: 'memory-site', site: 'saltmarsh.example', remembers: false } },
  { type: 'change', change: { set: 'badge-site', site: 'saltmarsh.example', shown: null } },
  { type: 'change', change: { set: 'several', changes: [{ set: 'badge', shown: true }] } },
  { type: 'erased' },
  { type: 'text', text: 'The port asks for pilots.', title: null, url: 'https://saltmarsh.example/news/1' },
  { type: 'selection', id: 'a' },
  { type: 'change', change: { set: 'all', settings: { ...DEFAULT_SETTINGS, sites: { 'saltmarsh.example': 'off' } } } },
];

describe('parseMessage', () => {
  it.each(messages)('lets $type through as it is', (message) => expect(parseMessage(message)).toEqual(message));

  it.each([
    ['no object', 'article'],
    ['an unknown type', { type: 'erase' }],
    ['a page without its texts', page({ texts: undefined })],
    ['a text that is none', page({ texts: ['a', 4] })],
    ['texts without end', page({ texts: Array(12).fill('a'.repeat(200_000)) })],
    ['one text beyond all measure', page({ texts: ['a'.repeat(300_000)] })],
    ['events without end', page({ events: Array(MOST_EVENTS + 2_000).fill(0) })],
    ['half an event', page({ events: [0.5] })],
    ['an attribute beyond all measure', page({ strings: ['a'.repeat(5_000)] })],
    ['a rule for what is no site', { type: 'change', change: { set: 'site', site: '*', mode: 'off' } }],
    ['a mode that there is not', { type: 'change', change: { set: 'default', mode: 'sometimes' } }],
    ['settings with a part missing', { type: 'change', change: { set: 'all', settings: { badge: true } } }],
    ['a memory that there is not', { type: 'change', change: { set: 'memory', mode: 'all' } }],
    ['a text beyond all measure to trace', { type: 'text', text: 'a'.repeat(200_001), title: null, url: null }],
    ['a tab that is no number', { type: 'view', tabId: '3', url: null }],
  ])('refuses %s', (_, data) => expect(parseMessage(data)).toBeNull());

  it('drops what it does not know, so that nothing unchecked comes along', () => {
    expect(parseMessage({ type: 'settings', extra: 1 })).toEqual({ type: 'settings' });
  });

  it('lets as large a page through as is recorded', () => {
    const texts = Array(MOST_TEXT / 100_000).fill('a'.repeat(100_000));
    const message = page({ texts, events: Array(MOST_EVENTS).fill(0) });
    expect(parseMessage(message)).not.toBeNull();
  });

  it('lets an article be made of whatever it lets through, with indices that lead nowhere too', () => {
    const event = fc.oneof(
      fc.integer({ min: -1 - ATTRIBUTES.length, max: 30 }),
      fc.integer({ min: -5_000_000, max: 5_000_000 }),
    );
    const name = fc.constantFrom(
      'p',
      'a',
      'b',
      'div',
      'title',
      'script',
      'br',
      'meta',
      'iframe',
      'base',
      'time',
      '__proto__',
    );
    const strings = fc.array(fc.oneof(name, fc.string(), fc.constantFrom('name author', 'https://a.example/')));
    const events = fc.array(event, { maxLength: 300 });
    fc.assert(
      fc.property(events, strings, fc.array(fc.string()), fc.string(), (events, strings, texts, url) => {
        const message = parseMessage(page({ events, strings, texts, url }));
        expect(message?.type).toBe('article');
        if (message?.type === 'article') expect(completeArticle(gather(message.tape).draft).url).toBe(url);
      }),
    );
  });

  it('never throws', () => {
    const types = fc.constantFrom(...messages.map(({ type }) => type));
    const data = fc.oneof(fc.anything(), fc.record({ type: types, tape: fc.anything(), change: fc.anything() }));
    fc.assert(fc.property(data, (message) => void parseMessage(message)));
  });
});

/** A message with a page in which some parts are others. */
function page(parts: object): unknown {
  return { type: 'article', tape: { ...tape, ...parts } };
}
