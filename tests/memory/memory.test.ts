import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openMemory } from '../../src/memory/memory.ts';
import { DAY, freshStorage, HOUR, memoryOf, minute, PARAGRAPHS, reportOf, stopAt } from './reports.ts';

beforeEach(() => {
  freshStorage();
});

const without = { keepText: false };
const [first = '', second = '', third = '', fourth = ''] = PARAGRAPHS;

describe('remembering', () => {
  it('keeps facts and fingerprints, and no text unless it is asked to', async () => {
    const memory = await openMemory();
    const kept = await memory.remember(reportOf(), minute(0), without);
    expect(kept).toMatchObject({
      kept: true,
      isNew: true,
      reading: { title: 'A dam is said to leak', hasText: false },
    });
    expect(await exported(memory)).not.toContain('water had been seen');
    await memory.remember(reportOf(), minute(1), { keepText: true });
    expect(await exported(memory)).toContain('water had been seen');
  });

  it('keeps the text that it was once asked to keep', async () => {
    const memory = await openMemory();
    await memory.remember(reportOf(), minute(0), { keepText: true });
    await memory.remember(reportOf(), minute(DAY), without);
    expect(await exported(memory)).toContain('water had been seen');
  });

  it('counts the same text at the same address as one reading with several times', async () => {
    const memory = await openMemory();
    await memory.remember(reportOf(), minute(0), without);
    await memory.remember(
      reportOf({ url: 'http://www.here.example/dam/?utm_source=x#part' }),
      minute(2 * HOUR),
      without,
    );
    const { readings } = await memory.search('');
    expect(readings.map(({ readAt }) => readAt)).toEqual([[minute(0).toISOString(), minute(2 * HOUR).toISOString()]]);
  });

  it('does not count a page that is loaded again as another reading', async () => {
    const memory = await openMemory();
    await memory.remember(reportOf(), minute(0), without);
    await memory.remember(reportOf(), minute(5), without);
    const { readings } = await memory.search('');
    expect(readings.map(({ readAt }) => readAt)).toEqual([[minute(0).toISOString()]]);
  });

  it('keeps the first time and the latest ones of a page that is read every day', async () => {
    const memory = await openMemory();
    for (let day = 0; day < 60; day++) await memory.remember(reportOf(), minute(day * DAY), without);
    const [reading] = (await memory.search('')).readings;
    expect(reading?.readAt).toHaveLength(50);
    expect(reading?.readAt[0]).toBe(minute(0).toISOString());
    expect(reading?.lastReadAt).toBe(minute(59 * DAY).toISOString());
  });

  it('keeps nothing of what is no article or has no web address', async () => {
    const memory = await openMemory();
    const nothing = { kept: false, reason: 'nothing' };
    expect(await memory.remember(reportOf({ isArticle: false }), minute(0), without)).toEqual(nothing);
    expect(await memory.remember(reportOf({ url: 'file:///home/a.html', outlet: null }), minute(0), without)).toEqual(
      nothing,
    );
    expect(await memory.usage()).toEqual({ readings: 0, bytes: 0 });
  });
});

describe('the same address read again', () => {
  it('is told with what changed', async () => {
    const memory = await openMemory();
    await memory.remember(reportOf({ paragraphs: [first, second] }), minute(0), { keepText: true });
    const now = reportOf({ title: 'The dam leaks', paragraphs: [first, second.replace('summer', 'autumn'), third] });
    const recollection = await memory.recall(now, minute(DAY));
    expect(recollection).toMatchObject({
      readAt: minute(0).toISOString(),
      times: 1,
      changes: {
        title: { before: 'A dam is said to leak', after: 'The dam leaks' },
        paragraphs: [
          { kind: 'altered', from: 1, to: 1, before: second },
          { kind: 'added', to: 2, text: third },
        ],
      },
    });
  });

  it('is told without changes where there are none', async () => {
    const memory = await memoryOf([reportOf()]);
    expect(await memory.recall(reportOf(), minute(DAY))).toMatchObject({
      readAt: minute(0).toISOString(),
      changes: null,
    });
  });

  it('is told the same before and after the present reading was remembered', async () => {
    const memory = await memoryOf([reportOf({ paragraphs: [first] })]);
    const now = reportOf({ paragraphs: [first, second] });
    const before = await memory.recall(now, minute(DAY));
    await memory.remember(now, minute(DAY), without);
    await memory.remember(now, minute(DAY + 3), without);
    expect(before?.changes?.paragraphs).toMatchObject([{ kind: 'added', to: 1 }]);
    expect(await memory.recall(now, minute(DAY + 5))).toEqual(before);
  });

  it('is not told within one sitting, unless the text changed', async () => {
    const memory = await memoryOf([reportOf({ paragraphs: [first] })]);
    expect(await memory.recall(reportOf({ paragraphs: [first] }), minute(10))).toBeNull();
    expect((await memory.recall(reportOf({ paragraphs: [first, second] }), minute(10)))?.changes).not.toBeNull();
  });

  it('is compared with the last version that was read, also when an older one came back', async () => {
    const a = reportOf({ paragraphs: [first] });
    const b = reportOf({ paragraphs: [first, second] });
    const memory = await memoryOf([a, b]);
    expect((await memory.recall(a, minute(2 * DAY)))?.changes?.paragraphs).toMatchObject([
      { kind: 'removed', from: 1 },
    ]);
    await memory.remember(a, minute(2 * DAY), without);
    expect(await memory.recall(a, minute(3 * DAY))).toMatchObject({ changes: null, times: 3 });
  });

  it('is null for an address that was not read', async () => {
    const memory = await memoryOf([reportOf()]);
    expect(await memory.recall(reportOf({ url: 'https://here.example/bridge' }), minute(DAY))).toBeNull();
  });
});

describe('other readings on the same story', () => {
  it('are those of the same recorded story, one per address, latest first', async () => {
    const memory = await memoryOf([
      reportOf({ url: 'https://a.example/1', story: 'dam', paragraphs: ['An early version of the first article.'] }),
      reportOf({ url: 'https://a.example/1', story: 'dam', paragraphs: ['A later version of the first article.'] }),
      reportOf({ url: 'https://b.example/2', story: 'dam', paragraphs: ['Another article of another outlet.'] }),
      reportOf({ url: 'https://c.example/3', story: 'bridge', paragraphs: ['An article on something else.'] }),
      reportOf({ story: 'dam', paragraphs: ['What this very page said before.'] }),
    ]);
    const found = await memory.storyReadings(reportOf({ story: 'dam' }));
    expect(found.map(({ reading, match }) => [reading.url, reading.readAt[0], match])).toEqual([
      ['https://b.example/2', minute(2 * DAY).toISOString(), 'story'],
      ['https://a.example/1', minute(DAY).toISOString(), 'story'],
    ]);
    expect(found[0]?.evidence).toMatchObject({ where: 'memory', reference: 'https://b.example/2' });
  });

  it('are those that this page leads to, that lead to it, and that lead to the same page', async () => {
    const own = 'https://here.example/dam';
    const source = 'https://gazeta.example/2031/represa';
    const memory = await memoryOf([
      reportOf({ url: source, paragraphs: ['A represa tem uma fuga.'] }),
      reportOf({ url: 'https://a.example/1', paragraphs: ['One.'], trail: [stopAt('here.example', own)] }),
      reportOf({
        url: 'https://b.example/2',
        paragraphs: ['Two.'],
        trail: [stopAt('gazeta.example', `${source}/?utm_medium=b`)],
      }),
      reportOf({
        url: 'https://c.example/3',
        paragraphs: ['Three.'],
        trail: [stopAt('gazeta.example', 'https://gazeta.example/')],
      }),
    ]);
    const found = await memory.storyReadings(reportOf({ url: own, trail: [stopAt('gazeta.example', source)] }));
    expect(found.map(({ reading, match }) => [reading.url, match])).toEqual([
      ['https://b.example/2', 'linked'],
      ['https://a.example/1', 'linked'],
      [source, 'linked'],
    ]);
  });

  it('are not those that only lead to the same home page', async () => {
    const home = [stopAt('gazeta.example', 'https://gazeta.example/')];
    const memory = await memoryOf([reportOf({ url: 'https://a.example/1', paragraphs: ['One.'], trail: home })]);
    expect(await memory.storyReadings(reportOf({ trail: home }))).toEqual([]);
  });

  it('are those that hold the text, whole or in part, but not those that share a passage', async () => {
    const memory = await memoryOf([
      reportOf({ url: 'https://a.example/1', title: 'Other words', paragraphs: [fourth, first, second, third] }),
      reportOf({ url: 'https://b.example/2', paragraphs: [second, third] }),
      reportOf({ url: 'https://c.example/3', paragraphs: [first, ...unrelated(0)] }),
    ]);
    const found = await memory.storyReadings(reportOf({ paragraphs: [first, second, third] }));
    expect(found.map(({ reading, match }) => [reading.url, match])).toEqual([
      ['https://b.example/2', 'text'],
      ['https://a.example/1', 'text'],
    ]);
    expect(found[1]?.share?.here).toBeGreaterThan(0.8);
    expect(found[1]?.share?.there).toBeLessThan(0.8);
    const background = await memoryOf(
      [reportOf({ url: 'https://d.example/4', paragraphs: [third, fourth, ...unrelated(0)] })],
      {
        name: 'another',
      },
    );
    expect(await background.storyReadings(reportOf({ paragraphs: [third, fourth, ...unrelated(1)] }))).toEqual([]);
  });

  it('are not those that quote the same statement in full', async () => {
    const statement = `“${third} ${fourth}”`;
    const quoting = (url: string, told: string) => {
      const report = reportOf({ url, paragraphs: [told, statement] });
      const start = told.length + 2;
      const span: [number, number] = [start, start + statement.length];
      const quotation = { text: statement.slice(1, -1), span, speaker: null, certainty: 'stated' as const };
      return { ...report, quotations: [quotation] };
    };
    const memory = await memoryOf([quoting('https://a.example/1', first)]);
    expect(await memory.storyReadings(quoting('https://b.example/2', second))).toEqual([]);
    const copied = await memory.storyReadings(quoting('https://b.example/2', `${first} It said so.`));
    expect(copied.map(({ match }) => match)).toEqual(['text']);
  });

  it('are not those that share one paragraph beside their own news', async () => {
    const memory = await memoryOf([
      reportOf({ url: 'https://a.example/1', paragraphs: [first, `${third} ${fourth}`] }),
    ]);
    const other = [unrelated(0)[0] ?? '', `${third} ${fourth}`];
    expect(await memory.storyReadings(reportOf({ paragraphs: other }))).toEqual([]);
  });

  it('are not those that share a set phrase', async () => {
    const phrase = 'Read more on this story in our evening edition.';
    const memory = await memoryOf([reportOf({ url: 'https://a.example/1', paragraphs: [phrase] })]);
    expect(await memory.storyReadings(reportOf({ paragraphs: [phrase] }))).toEqual([]);
  });

  it('are not those that share what very many readings share', async () => {
    const closing = [second, third];
    const memory = await memoryOf(
      Array.from({ length: 101 }, (_, i) => reportOf({ url: `https://a.example/${i}`, paragraphs: closing })),
    );
    expect(await memory.storyReadings(reportOf({ paragraphs: closing }))).toEqual([]);
  });

  it('stop when they are told to', async () => {
    const memory = await memoryOf([reportOf({ url: 'https://a.example/1' })]);
    const reason = new Error('enough');
    await expect(memory.storyReadings(reportOf(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('searching', () => {
  it('finds every word in any of the facts, without regard to case and accents', async () => {
    const memory = await memoryOf([
      reportOf({ url: 'https://a.example/1', title: 'La présa de São João', outlet: 'a.example' }),
      reportOf({ url: 'https://b.example/2', title: 'A bridge', trail: [stopAt('gazeta.example')] }),
    ]);
    const urls = async (query: string) => (await memory.search(query)).readings.map(({ url }) => url);
    expect(await urls('SAO presa')).toEqual(['https://a.example/1']);
    expect(await urls('gazeta')).toEqual(['https://b.example/2']);
    expect(await urls('presa bridge')).toEqual([]);
    expect(await urls('fire brigade')).toEqual([]);
  });

  it('finds words of the text where it was kept', async () => {
    const memory = await openMemory();
    await memory.remember(reportOf({ url: 'https://a.example/1' }), minute(0), { keepText: true });
    await memory.remember(reportOf({ url: 'https://b.example/2' }), minute(0), without);
    expect((await memory.search('dam centimetres')).readings.map(({ url }) => url)).toEqual(['https://a.example/1']);
  });

  it('gives pages, latest first, without leaving out or repeating any', async () => {
    const memory = await memoryOf(
      Array.from({ length: 450 }, (_, i) =>
        reportOf({ url: `https://a.example/${i}`, title: i % 2 ? 'odd' : 'even', paragraphs: [] }),
      ),
    );
    const found: string[] = [];
    let pages = 0;
    for (
      let page = await memory.search('odd', { limit: 50 });
      ;
      page = await memory.search('odd', { limit: 50, from: page.next })
    ) {
      pages++;
      expect(page.readings.length).toBeLessThanOrEqual(50);
      found.push(...page.readings.map(({ url }) => url));
      if (page.next === null) break;
    }
    expect(found).toEqual(Array.from({ length: 225 }, (_, i) => `https://a.example/${449 - 2 * i}`));
    expect(pages).toBe(5);
  });

  it('keeps to a site and to a time', async () => {
    const memory = await memoryOf([
      reportOf({ url: 'https://news.a.example/1' }),
      reportOf({ url: 'https://www.a.example/2' }),
      reportOf({ url: 'https://b.example/3' }),
    ]);
    const urls = async (options: object) => (await memory.search('', options)).readings.map(({ url }) => url);
    expect(await urls({ site: 'a.example' })).toEqual(['https://www.a.example/2', 'https://news.a.example/1']);
    expect(await urls({ site: 'news.a.example' })).toEqual(['https://news.a.example/1']);
    expect(await urls({ before: minute(DAY) })).toEqual(['https://news.a.example/1']);
    expect(await urls({ after: minute(DAY) })).toEqual(['https://b.example/3', 'https://www.a.example/2']);
  });

  it('stops when it is told to', async () => {
    const memory = await memoryOf([reportOf()]);
    const reason = new Error('enough');
    await expect(memory.search('dam', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('erasing', () => {
  const pages = ['https://a.example/1', 'https://sub.a.example/2', 'https://b.example/3'];
  const open = () => memoryOf(pages.map((url) => reportOf({ url })));
  const left = async (memory: Awaited<ReturnType<typeof open>>) =>
    (await memory.search('')).readings.map(({ url }) => url).reverse();

  it('takes out one, an address, a site, what is old, or all, and nothing else', async () => {
    const [one = '', two = '', three = ''] = pages;
    const memory = await open();
    const [latest] = (await memory.search('')).readings;
    await memory.erase({ what: 'one', id: latest?.id ?? '' });
    expect(await left(memory)).toEqual([one, two]);

    freshStorage();
    const byAddress = await open();
    await byAddress.erase({ what: 'address', url: `${two}#x` });
    expect(await left(byAddress)).toEqual([one, three]);

    freshStorage();
    const bySite = await open();
    expect((await bySite.erase({ what: 'site', site: 'a.example' })).count).toBe(2);
    expect(await left(bySite)).toEqual([three]);

    freshStorage();
    const byAge = await open();
    await byAge.erase({ what: 'older', days: 1, now: minute(2 * DAY) });
    expect(await left(byAge)).toEqual([two, three]);

    freshStorage();
    const whole = await open();
    await whole.erase({ what: 'all' });
    expect(await whole.usage()).toEqual({ readings: 0, bytes: 0 });
    expect(await whole.storyReadings(reportOf())).toEqual([]);
  });

  it('gives back what takes it back, to the letter', async () => {
    const memory = await open();
    await memory.remember(reportOf({ url: pages[0] ?? '' }), minute(9 * DAY), { keepText: true });
    const before = await exported(memory);
    const { undo } = await memory.erase({ what: 'all' });
    // What a surface holds in between has gone through a message.
    expect(await memory.restore(structuredClone(undo))).toMatchObject({ added: 3, problem: null });
    expect(await exported(memory)).toBe(before);
    expect(await left(memory)).toEqual([pages[1], pages[2], pages[0]]);
  });

  it('erases nothing when it is stopped on the way', async () => {
    const memory = await open();
    const stop = new AbortController();
    const remove = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      stop.abort(new Error('enough'));
      return remove.call(this, key);
    });
    await expect(memory.erase({ what: 'all' }, { signal: stop.signal })).rejects.toThrow('enough');
    vi.restoreAllMocks();
    expect(await left(memory)).toEqual(pages);
  });
});

describe('usage', () => {
  it('is the size of the export but for what frames it', async () => {
    const memory = await memoryOf([reportOf({ url: 'https://a.example/1' }), reportOf({ url: 'https://b.example/é' })]);
    await memory.remember(reportOf({ url: 'https://c.example/3' }), minute(3 * DAY), { keepText: true });
    const { readings, bytes } = await memory.usage();
    expect(readings).toBe(3);
    expect(Math.abs(Buffer.byteLength(await exported(memory)) - bytes)).toBeLessThan(120);
  });
});

async function exported(memory: Awaited<ReturnType<typeof openMemory>>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of memory.exportAll()) pieces.push(piece);
  return pieces.join('');
}

function unrelated(seed: number): string[] {
  return Array.from({ length: 6 }, (_, p) =>
    Array.from({ length: 30 }, (_, w) => `w${(seed * 7919 + p * 131 + w * 17) % 5003}`).join(' '),
  );
}
