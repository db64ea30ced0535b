import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Memory, openMemory } from '../../src/memory/memory.ts';
import { DAY, freshStorage, memoryOf, minute, reportOf, stopAt } from './reports.ts';

beforeEach(() => {
  freshStorage();
});

const reports = [
  reportOf({ url: 'https://a.example/1', story: 'dam', trail: [stopAt('gazeta.example', 'https://gazeta.example/x')] }),
  reportOf({ url: 'https://b.example/2', title: 'Line\nbreaks and "quotes" in a title ]}' }),
  reportOf({ url: 'https://c.example/3', title: null, published: null }),
];

describe('the export', () => {
  it('is JSON with a format and a version, in pieces', async () => {
    const json = await exported(await memoryOf(reports));
    const file = JSON.parse(json);
    expect(file).toMatchObject({ format: 'headwater-memory', version: 1 });
    expect(file.readings).toHaveLength(3);
  });

  it('is JSON of an empty memory, too', async () => {
    expect(JSON.parse(await exported(await openMemory()))).toMatchObject({ readings: [] });
  });

  it('holds every reading of a memory of several batches, once', async () => {
    const memory = await memoryOf(
      Array.from({ length: 230 }, (_, i) => reportOf({ url: `https://a.example/${i}`, paragraphs: [] })),
    );
    const urls = JSON.parse(await exported(memory)).readings.map(
      (entry: { reading: { url: string } }) => entry.reading.url,
    );
    expect(urls).toHaveLength(230);
    expect(new Set(urls).size).toBe(230);
  });

  it('stops when it is told to', async () => {
    const memory = await memoryOf(reports);
    const stop = new AbortController();
    const pieces = memory.exportAll({ signal: stop.signal })[Symbol.asyncIterator]();
    await pieces.next();
    stop.abort(new Error('enough'));
    await expect(pieces.next()).rejects.toThrow('enough');
  });
});

describe('the import', () => {
  it('gives an empty memory all that was exported', async () => {
    const from = await memoryOf(reports);
    await from.remember(reports[0] ?? reportOf(), minute(9 * DAY), { keepText: true });
    const json = await exported(from);
    freshStorage();
    const to = await openMemory();
    expect(await to.importAll(json)).toEqual({
      added: 3,
      merged: 0,
      known: 0,
      bad: { count: 0, named: [] },
      problem: null,
    });
    expect(await exported(to)).toBe(json);
    expect((await to.search('centimetres')).readings).toHaveLength(1);
  });

  it('takes whatever memory itself has kept', async () => {
    const hostile = reportOf({
      url: `https://a.example/${'long/'.repeat(3_000)}?q=${'%20'.repeat(500)}`,
      title: 'T'.repeat(30_000),
      paragraphs: Array.from({ length: 4_000 }, (_, i) => (i % 2 ? '' : `\ud800 ${i}`)),
      trail: [
        ...Array.from({ length: 60 }, (_, i) => stopAt('gazeta.example', `https://gazeta.example/${i}`)),
        stopAt('x'.repeat(3_000), 'javascript:alert(1)'),
      ],
    });
    const from = await openMemory();
    await from.remember(hostile, minute(0), { keepText: true });
    const json = await exported(from);
    expect(json).not.toContain('javascript:');
    freshStorage();
    expect(await (await openMemory()).importAll(json)).toMatchObject({ added: 1, bad: { count: 0 } });
  });

  it('adds to what is known, and takes nothing away', async () => {
    const there = await memoryOf([reports[0] ?? reportOf()]);
    await there.remember(reports[0] ?? reportOf(), minute(5 * DAY), { keepText: true });
    const json = await exported(there);
    freshStorage();
    const here = await memoryOf([reports[0] ?? reportOf(), reportOf({ url: 'https://here.example/own' })]);
    expect(await here.importAll(json)).toMatchObject({ added: 0, merged: 1, known: 0 });
    expect(await here.importAll(json)).toMatchObject({ added: 0, merged: 0, known: 1 });
    const [latest, own] = (await here.search('')).readings;
    expect(latest?.readAt).toEqual([minute(0), minute(5 * DAY)].map((time) => time.toISOString()));
    expect(latest).toMatchObject({ url: 'https://a.example/1', hasText: true });
    expect(own?.url).toBe('https://here.example/own');
  });

  it('does not lose a text that the file lacks', async () => {
    const json = await exported(await memoryOf(reports));
    freshStorage();
    const here = await openMemory();
    await here.remember(reports[0] ?? reportOf(), minute(7 * DAY), { keepText: true });
    await here.importAll(json);
    expect((await here.search('centimetres')).readings).toHaveLength(1);
  });

  it('puts readings of another machine between those of this one', async () => {
    const there = await memoryOf([reportOf({ url: 'https://a.example/0' }), reportOf({ url: 'https://a.example/1' })]);
    const json = await exported(there);
    freshStorage();
    const here = await openMemory();
    await here.remember(reportOf({ url: 'https://b.example/between' }), minute(DAY / 2), { keepText: false });
    await here.importAll(json);
    const urls = (await here.search('')).readings.map(({ url }) => url);
    expect(urls).toEqual(['https://a.example/1', 'https://b.example/between', 'https://a.example/0']);
  });

  it('leaves none out of a search where two readings claim the same place', async () => {
    const file = JSON.parse(await exported(await memoryOf(reports)));
    for (const { reading } of file.readings) reading.order = 7;
    freshStorage();
    const to = await openMemory();
    await to.importAll(JSON.stringify(file));
    const first = await to.search('', { limit: 1 });
    const second = await to.search('', { limit: 1, from: first.next });
    const third = await to.search('', { limit: 1, from: second.next });
    const urls = [first, second, third].flatMap(({ readings }) => readings.map(({ url }) => url));
    expect(urls.sort()).toEqual(['https://a.example/1', 'https://b.example/2', 'https://c.example/3']);
    expect(third.next).toBeNull();
  });

  it('passes over bad entries and says which part is wrong', async () => {
    const file = JSON.parse(await exported(await memoryOf(reports)));
    const bad = [
      null,
      { ...file.readings[0], reading: { ...file.readings[0].reading, url: 'javascript:alert(1)' } },
      {
        ...file.readings[0],
        reading: { ...file.readings[0].reading, trail: [{ type: 'outlet', name: 'x', outlet: null, url: 'data:x,y' }] },
      },
      { ...file.readings[0], reading: { ...file.readings[0].reading, readAt: ['yesterday'] } },
      { ...file.readings[0], reading: { ...file.readings[0].reading, order: 1e300 } },
      { ...file.readings[0], print: { ...file.readings[0].print, marks: ['1'] } },
      { ...file.readings[0], text: ['one paragraph too few'] },
    ];
    freshStorage();
    const to = await openMemory();
    const imported = await to.importAll(JSON.stringify({ ...file, readings: [...bad, ...file.readings] }));
    expect(imported).toMatchObject({ added: 3, bad: { count: 7 }, problem: null });
    expect(imported.bad.named.map(({ entry, wrong }) => [entry, wrong])).toEqual([
      [1, 'entry'],
      [2, 'reading.url'],
      [3, 'reading.trail.0.url'],
      [4, 'reading.readAt.0'],
      [5, 'reading.order'],
      [6, 'print.marks.0'],
      [7, 'text'],
    ]);
  });

  it('does not believe what a file says of the address and the site', async () => {
    const file = JSON.parse(await exported(await memoryOf(reports)));
    Object.assign(file.readings[0].reading, { sites: ['else.example'], address: 'else.example/1' });
    freshStorage();
    const to = await openMemory();
    await to.importAll(JSON.stringify(file));
    expect((await to.search('', { site: 'else.example' })).readings).toEqual([]);
  });

  it('takes what is whole of a file that was cut off', async () => {
    const json = await exported(await memoryOf(reports));
    freshStorage();
    const to = await openMemory();
    expect(await to.importAll(json.slice(0, -60))).toMatchObject({ added: 2, bad: { count: 1 }, problem: null });
  });

  it('refuses what is no export of memory, and says why', async () => {
    const memory = await openMemory();
    const problemOf = async (json: string) => (await memory.importAll(json)).problem;
    expect(await problemOf('')).toBe('import_not_json');
    expect(await problemOf('{{')).toBe('import_not_json');
    expect(await problemOf('null')).toBe('import_not_memory');
    expect(await problemOf('{"format":"headwater-settings","version":1}')).toBe('import_not_memory');
    expect(await problemOf('{"format":"headwater-memory","version":2,"readings":[]}')).toBe('import_newer');
  });

  it('never throws, whatever a file holds, and leaves memory as it can be read', async () => {
    const memory = await memoryOf(reports);
    const json = await exported(memory);
    const damaged = fc.tuple(fc.nat({ max: json.length }), fc.nat({ max: 40 }), fc.string({ maxLength: 10 }));
    await fc.assert(
      fc.asyncProperty(fc.array(damaged, { maxLength: 4 }), async (damages) => {
        const file = damages.reduce(
          (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
          json,
        );
        await memory.importAll(file);
        expect((await memory.search('', { site: 'a.example' })).readings.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('stops between batches when it is told to', async () => {
    const memory = await memoryOf(reports);
    const json = await exported(memory);
    await expect(memory.importAll(json, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});

async function exported(memory: Memory): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of memory.exportAll()) pieces.push(piece);
  return pieces.join('');
}
