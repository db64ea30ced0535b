import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openMemory } from '../../src/memory/memory.ts';
import { visit } from '../../src/memory/visit.ts';
import { DAY, freshStorage, minute, PARAGRAPHS, reportOf } from './reports.ts';

beforeEach(() => {
  freshStorage();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const at = (minutes: number) => ({ readAt: minute(minutes), keepText: false, story: null });
const elsewhere = reportOf({ url: 'https://a.example/1', story: 'dam', paragraphs: ['A report of another outlet.'] });

describe('a visit', () => {
  it('remembers the page, and tells what was read before', async () => {
    const memory = await openMemory();
    const first = await visit(memory, elsewhere, at(0));
    expect(first).toMatchObject({ remembered: { kept: true }, problem: null });
    expect(first.report).toEqual(elsewhere);

    await visit(memory, reportOf({ story: 'dam', paragraphs: PARAGRAPHS.slice(1) }), at(DAY));
    const last = await visit(memory, reportOf({ story: 'dam' }), at(2 * DAY));
    expect(last.report.memory).toMatchObject({
      before: { readAt: minute(DAY).toISOString(), times: 1, changes: { paragraphs: [{ kind: 'added', to: 0 }] } },
      readings: [{ url: 'https://a.example/1', readAt: minute(0).toISOString(), match: 'story' }],
    });
    expect(last.report.coverage.map(({ outlet, seen }) => [outlet, seen])).toEqual([
      ['a.example', 'memory'],
      ['here.example', 'page'],
    ]);
  });

  it('tells the same when a worker that was stopped makes it again', async () => {
    const memory = await openMemory();
    await visit(memory, elsewhere, at(0));
    await visit(memory, reportOf({ story: 'dam', title: 'Before' }), at(1));
    const once = await visit(memory, reportOf({ story: 'dam' }), at(DAY));
    const again = await visit(memory, reportOf({ story: 'dam' }), at(DAY + 1));
    expect({ ...again, remembered: null }).toEqual({ ...once, remembered: null });
    expect((await memory.usage()).readings).toBe(3);
  });

  it('hands over the texts of other articles on the story, where they were kept', async () => {
    const memory = await openMemory();
    const third = reportOf({ url: 'https://b.example/1', story: 'dam', paragraphs: ['A third report.'] });
    await visit(memory, elsewhere, { ...at(0), keepText: true });
    await visit(memory, third, at(1));
    const { texts } = await visit(memory, reportOf({ story: 'dam' }), { ...at(2), keepText: true });
    expect(texts.map(({ reading, paragraphs }) => [reading.url, paragraphs])).toEqual([
      ['https://a.example/1', ['A report of another outlet.']],
    ]);
  });

  it('gives the report as it was where memory cannot be used, and says why', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const report = reportOf();
    expect(await visit(await openMemory(), report, at(0))).toEqual({
      report,
      remembered: { kept: false, reason: 'unavailable' },
      texts: [],
      problem: 'unavailable',
    });
  });

  it('still tells what was read before where this page can no longer be kept', async () => {
    const memory = await openMemory();
    await visit(memory, elsewhere, at(0));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await visit(memory, reportOf({ story: 'dam' }), at(DAY))).toMatchObject({
      report: { memory: { before: null, readings: [{ url: 'https://a.example/1' }] } },
      remembered: { kept: false, reason: 'full' },
      problem: null,
    });
  });

  it('passes on what is a fault of ours', async () => {
    const memory = await openMemory();
    const fault = new TypeError('not a function');
    await expect(visit({ ...memory, recall: () => Promise.reject(fault) }, reportOf(), at(0))).rejects.toBe(fault);
  });
});
