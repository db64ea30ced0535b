import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../src/article/complete.ts';
import { parseMessage } from '../../src/background/parse-message.ts';
import type { Message } from '../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { draftAt } from './drafts.ts';

const draft = draftAt('https://saltmarsh.example/news/1');
const evidence = { where: 'text', quote: 'port', start: 4, end: 8, outside: false, reference: null } as const;

const messages: Message[] = [
  { type: 'candidate', url: 'https://saltmarsh.example/' },
  { type: 'article', draft },
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
  { type: 'erased' },
  { type: 'text', text: 'The port asks for pilots.', title: null, url: 'https://saltmarsh.example/news/1' },
  { type: 'selection', id: 'a' },
  { type: 'change', change: { set: 'all', settings: { ...DEFAULT_SETTINGS, sites: { 'saltmarsh.example': 'off' } } } },
];

const [block] = draft.page.blocks;

describe('parseMessage', () => {
  it.each(messages)('lets $type through as it is', (message) => expect(parseMessage(message)).toEqual(message));

  it.each([
    ['no object', 'article'],
    ['an unknown type', { type: 'erase' }],
    ['an article without its text', article({ text: undefined })],
    ['a number for the title of a page', article({ page: { ...draft.page, titleTag: 4 } })],
    ['a role that there is not', article({ lines: [{ text: '', start: 0, role: 'x' }] })],
    ['a negative offset', article({ paragraphs: [{ text: '', start: -1, role: 'paragraph' }] })],
    ['a text beyond all measure', article({ text: 'a'.repeat(2_000_001) })],
    ['links without end', article({ links: Array(20_001).fill(draft.links[0]) })],
    ['blocks without end', article({ page: { ...draft.page, blocks: Array(20_001).fill(draft.page.blocks[0]) } })],
    ['boxes without end', article({ page: { ...draft.page, boxes: Array(100_001).fill(draft.page.boxes[0]) } })],
    [
      'a block that is no short one',
      article({ page: { ...draft.page, blocks: [{ ...block, text: 'a'.repeat(401) }] } }),
    ],
    ['half a block', article({ page: { ...draft.page, blocks: [{ ...block, box: 0.5 }] } })],
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

  it('lets no reference to a page through', () => {
    const blocks = [{ ...block, pieces: [{ node: {}, start: 0, afterSpace: true }], links: [{ href: '/' }] }];
    expect(parseMessage(article({ page: { ...draft.page, blocks } }))).toEqual({ type: 'article', draft });
  });

  it('cuts short what honest pages overdo in their heads', () => {
    const linkTags = Array(1_001).fill({
      rel: 'icon',
      href: `data:image/png;base64,${'A'.repeat(30_000)}`,
      hreflang: '',
    });
    const message = parseMessage(article({ page: { ...draft.page, linkTags, titleTag: 'a'.repeat(5_000) } }));
    const page = message?.type === 'article' ? message.draft.page : null;
    expect([page?.linkTags.length, page?.linkTags[0]?.href.length, page?.titleTag?.length]).toEqual([
      1_000, 20_000, 1_000,
    ]);
  });

  it('lets an article be completed of whatever it lets through, with offsets that lead nowhere too', () => {
    const index = fc.integer({ min: -5_000_000, max: 5_000_000 });
    const offset = fc.integer({ min: 0, max: 5_000_000 });
    const [box] = draft.page.boxes;
    const [mark] = draft.page.marks;
    const boxes = fc.array(fc.record({ parent: index, first: offset, end: offset, next: offset, hints: fc.integer() }));
    const marks = fc.array(fc.record({ block: index, start: index, end: index, hints: fc.integer() }));
    const kept = fc.array(fc.record({ block: index, role: fc.constant('paragraph') }));
    fc.assert(
      fc.property(boxes, marks, kept, fc.array(fc.json()), fc.string(), (boxes, marks, kept, jsonLd, base) => {
        const page = {
          ...draft.page,
          boxes: boxes.map((each) => ({ ...box, ...each })),
          marks: marks.map((each) => ({ ...mark, ...each })),
          jsonLd,
          base,
        };
        const message = parseMessage(article({ page, body: { ...draft.body, kept } }));
        const own = message?.type === 'article' ? completeArticle(message.draft) : null;
        expect(own?.text).toBe(draft.text);
      }),
    );
  });

  it('never throws', () => {
    const types = fc.constantFrom(...messages.map(({ type }) => type));
    const data = fc.oneof(fc.anything(), fc.record({ type: types, draft: fc.anything(), change: fc.anything() }));
    fc.assert(fc.property(data, (message) => void parseMessage(message)));
  });
});

/** A message with an article in which some parts are others. */
function article(parts: object): unknown {
  return { type: 'article', draft: { ...draft, ...parts } };
}
