import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MemoryEvent, openMemory } from '../../src/memory/memory.ts';
import { MIGRATIONS, type Migration } from '../../src/memory/schema.ts';
import { DAY, freshStorage, memoryOf, minute, reportOf } from './reports.ts';

beforeEach(() => {
  freshStorage();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const without = { keepText: false };
const page = (i: number) => reportOf({ url: `https://a.example/${i}` });

describe('where the browser gives no storage', () => {
  it('says so, keeps nothing and breaks nothing', async () => {
    const json = await exportOf([page(1)]);
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const memory = await openMemory();
    expect(await memory.check()).toBe('unavailable');
    expect(await memory.remember(page(1), minute(0), without)).toEqual({ kept: false, reason: 'unavailable' });
    await expect(memory.recall(page(1), minute(0))).rejects.toMatchObject({ problem: 'unavailable' });
    await expect(memory.search('')).rejects.toMatchObject({ problem: 'unavailable' });
    expect(await memory.importAll(json)).toMatchObject({ added: 0, problem: 'unavailable' });
  });

  it.each([
    ['SecurityError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['UnknownError', 'broken'],
    ['QuotaExceededError', 'full'],
  ])('tells an opening that fails with %s as %s', async (name, problem) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await (await openMemory()).check()).toBe(problem);
  });

  it('tries again, so that a storage that comes back is used', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const memory = await openMemory();
    expect(await memory.remember(page(1), minute(0), without)).toEqual({ kept: false, reason: 'broken' });
    open.mockRestore();
    expect(await memory.remember(page(1), minute(0), without)).toMatchObject({ kept: true });
  });
});

describe('a full disk', () => {
  it.each(['transaction', 'request'] as const)(
    'that shows on the %s keeps what was told before, and says so',
    async (showsOn) => {
      const memory = await memoryOf([page(1), page(2)]);
      const before = await memory.usage();
      fillDisk({ showsOn });
      expect(await memory.remember(page(3), minute(3 * DAY), without)).toEqual({ kept: false, reason: 'full' });
      // A second reading of a page that is known is a write, too.
      expect(await memory.remember(page(1), minute(3 * DAY), without)).toEqual({ kept: false, reason: 'full' });
      expect(await memory.usage()).toEqual(before);
      expect((await memory.search('')).readings.map(({ url }) => url)).toEqual([
        'https://a.example/2',
        'https://a.example/1',
      ]);
      vi.restoreAllMocks();
      expect(await memory.remember(page(3), minute(3 * DAY), without)).toMatchObject({ kept: true });
    },
  );

  it('ends an import with what fitted, and says so', async () => {
    const json = await exportOf(Array.from({ length: 230 }, (_, i) => page(i)));
    freshStorage();
    const memory = await openMemory();
    fillDisk({ after: 2 * 100 + 10 });
    expect(await memory.importAll(json)).toMatchObject({ added: 200, problem: 'full' });
    vi.restoreAllMocks();
    expect((await memory.usage()).readings).toBe(200);
    expect(await memory.importAll(json)).toMatchObject({ added: 30, known: 200, problem: null });
  });

  it('lets room be made', async () => {
    const memory = await memoryOf([page(1), page(2)]);
    fillDisk();
    expect((await memory.erase({ what: 'address', url: 'https://a.example/1' })).count).toBe(1);
    expect((await memory.usage()).readings).toBe(1);
  });
});

describe('a worker that ends in the middle of remembering', () => {
  const withText = { keepText: true };
  /** More writes than a reading has, so that the last rounds run to their end. */
  const writes = Array.from({ length: 8 }, (_, i) => i);

  it.each(writes)('after %i writes leaves all of a reading or nothing, and what was there before', async (count) => {
    const memory = await memoryOf([page(1)]);
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    const ended = new Set<IDBTransaction>();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const { transaction } = this;
      // With a process the browser ends its transactions, though never within a call.
      if (written++ >= count && !ended.has(transaction)) queueMicrotask(() => transaction.abort());
      if (written > count) ended.add(transaction);
      return put.apply(this, args);
    });
    await memory.remember(page(2), minute(DAY), withText);
    vi.restoreAllMocks();
    memory.close();

    const next = await openMemory();
    const isKept = ended.size === 0;
    if (count === writes.length - 1) expect(isKept).toBe(true);
    expect((await next.usage()).readings).toBe(isKept ? 2 : 1);
    expect((await next.recall(page(2), minute(2 * DAY)))?.times ?? 0).toBe(isKept ? 1 : 0);
    expect(await next.remember(page(2), minute(DAY), withText)).toMatchObject({ kept: true, isNew: !isKept });
    const { readings } = await next.search('');
    expect(readings.map(({ url }) => url)).toEqual(['https://a.example/2', 'https://a.example/1']);
    expect((await next.texts(readings.slice(0, 1)))[0]?.paragraphs).toEqual(page(2).article?.paragraphs);
  });
});

describe('migrations', () => {
  const addNote: Migration = async (_, transaction) => {
    const readings = transaction.objectStore('readings');
    for (let cursor = await readings.openCursor(); cursor; cursor = await cursor.continue()) {
      await cursor.update({ ...cursor.value, title: `${cursor.value.title} (migrated)` });
    }
  };

  it('run in order, each once, on what was there', async () => {
    (await memoryOf([page(1)])).close();
    const ran: number[] = [];
    const told =
      (i: number): Migration =>
      async () =>
        void ran.push(i);
    const migrations = [...MIGRATIONS, addNote, told(3), told(4)];
    for (let i = 0; i < 2; i++) {
      const memory = await openMemory({ migrations });
      expect((await memory.search('')).readings.map(({ title }) => title)).toEqual([
        'A dam is said to leak (migrated)',
      ]);
      memory.close();
    }
    expect(ran).toEqual([3, 4]);
  });

  it('that end half-way leave what was there, and begin again', async () => {
    (await memoryOf([page(1), page(2)])).close();
    const failing: Migration = async (database, transaction) => {
      await addNote(database, transaction);
      throw new Error('killed');
    };
    const halfWay = await openMemory({ migrations: [...MIGRATIONS, failing] });
    expect(await halfWay.check()).toBe('broken');
    expect(await halfWay.remember(page(3), minute(3 * DAY), without)).toEqual({ kept: false, reason: 'broken' });
    halfWay.close();

    const old = await openMemory();
    expect((await old.search('migrated')).readings).toEqual([]);
    expect((await old.usage()).readings).toBe(2);
    old.close();

    const repaired = await openMemory({ migrations: [...MIGRATIONS, addNote] });
    expect((await repaired.search('migrated')).readings).toHaveLength(2);
  });
});

describe('two windows', () => {
  it('remember at once without losing anything', async () => {
    const [one, two] = await Promise.all([openMemory(), openMemory()]);
    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).remember(page(i % 5), minute(i * DAY), without)),
    );
    expect(kept.every(({ kept }) => kept)).toBe(true);
    const { readings } = await one.search('');
    expect(readings.map(({ readAt }) => readAt.length)).toEqual([4, 4, 4, 4, 4]);
    expect(new Set(readings.map(({ order }) => order)).size).toBe(5);
  });

  it('give way when one is newer, and the older says that it is out of date', async () => {
    const old = await memoryOf([page(1)]);
    const events: MemoryEvent[] = [];
    const migrations = [...MIGRATIONS, async () => {}];
    const newer = await openMemory({ migrations, onEvent: (event) => events.push(event) });
    expect(await newer.check()).toBeNull();
    expect(events).toEqual([]);
    expect(await old.remember(page(2), minute(DAY), without)).toEqual({ kept: false, reason: 'newer' });
    expect((await newer.usage()).readings).toBe(1);
  });

  it('say so where the older does not give way, and go on when it has gone', async () => {
    (await memoryOf([page(1)])).close();
    const stubborn = await openDB('memory', MIGRATIONS.length);
    const events: MemoryEvent[] = [];
    const migrations = [...MIGRATIONS, async () => {}];
    const newer = await openMemory({ migrations, onEvent: (event) => events.push(event) });
    expect(await newer.check()).toBe('blocked');
    expect(await newer.remember(page(2), minute(DAY), without)).toEqual({ kept: false, reason: 'blocked' });
    expect(events).toEqual(['blocked']);
    stubborn.close();
    await vi.waitFor(async () => expect(await newer.check()).toBeNull());
    expect(await newer.remember(page(2), minute(DAY), without)).toMatchObject({ kept: true });
    expect((await newer.usage()).readings).toBe(2);
  });

  it('do not keep the database once they were closed while they waited', async () => {
    (await memoryOf([page(1)])).close();
    const stubborn = await openDB('memory', MIGRATIONS.length);
    const waiting = await openMemory({ migrations: [...MIGRATIONS, async () => {}] });
    waiting.close();
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    stubborn.close();
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
    expect(await waiting.check()).toBe('closed');
  });
});

describe('a database that goes away', () => {
  it('is opened again when the browser closed it', async () => {
    const events: MemoryEvent[] = [];
    const open = vi.spyOn(indexedDB, 'open');
    const memory = await memoryOf([page(1)], { onEvent: (event) => events.push(event) });
    for (const { value } of open.mock.results) forceCloseDatabase(value.result);
    await vi.waitFor(async () => expect((await memory.search('')).readings).toHaveLength(1));
    expect(events).toEqual(['created', 'reopened']);
  });

  it('is opened again when the browser closed it in the middle of something', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const memory = await memoryOf([page(1)]);
    const { value } = open.mock.results[0] ?? {};
    const openCursor = vi.spyOn(IDBIndex.prototype, 'openCursor');
    openCursor.mockImplementationOnce(() => {
      forceCloseDatabase(value.result);
      throw new DOMException('The connection was lost', 'AbortError');
    });
    expect((await memory.search('')).readings).toHaveLength(1);
  });

  it('is opened again when it was closed without a word', async () => {
    const events: MemoryEvent[] = [];
    const open = vi.spyOn(indexedDB, 'open');
    const memory = await memoryOf([page(1)], { onEvent: (event) => events.push(event) });
    open.mock.results[0]?.value.result.close();
    expect(await memory.remember(page(2), minute(DAY), without)).toMatchObject({ kept: true });
    expect(events).toEqual(['created', 'reopened']);
  });

  it('is made anew when it was deleted, and says that what was there is lost', async () => {
    const events: MemoryEvent[] = [];
    const memory = await memoryOf([page(1)], { onEvent: (event) => events.push(event) });
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('memory');
      request.onsuccess = resolve;
      request.onblocked = reject;
    });
    expect(await memory.remember(page(2), minute(DAY), without)).toMatchObject({ kept: true });
    expect((await memory.usage()).readings).toBe(1);
    expect(events).toEqual(['created', 'lost']);
  });

  it('tells a storage that cannot be read as broken, and is of use again afterwards', async () => {
    const memory = await memoryOf([page(1)]);
    vi.spyOn(IDBIndex.prototype, 'openCursor').mockImplementation(() => {
      throw new DOMException('Failed to read', 'UnknownError');
    });
    await expect(memory.search('')).rejects.toMatchObject({ problem: 'broken' });
    vi.restoreAllMocks();
    expect((await memory.search('')).readings).toHaveLength(1);
  });

  it('that holds half a reading still gives the others', async () => {
    const memory = await memoryOf([page(1), page(2)]);
    const [latest] = (await memory.search('')).readings;
    const database = await openDB('memory', MIGRATIONS.length);
    await database.delete('prints', latest?.id ?? '');
    expect(await memory.recall(page(2), minute(9 * DAY))).toBeNull();
    expect(await memory.recall(page(1), minute(9 * DAY))).not.toBeNull();
    expect(await memory.remember(page(2), minute(9 * DAY), without)).toMatchObject({ kept: true });
    expect(await memory.recall(page(2), minute(19 * DAY))).not.toBeNull();
    database.close();
  });

  it('can be thrown away at the reader’s word', async () => {
    const events: MemoryEvent[] = [];
    const memory = await memoryOf([page(1)], { onEvent: (event) => events.push(event) });
    await memory.startOver();
    expect(await memory.usage()).toEqual({ readings: 0, bytes: 0 });
    expect(events).toEqual(['created', 'created']);
  });
});

describe('a clock that is set back', () => {
  it('leaves readings in the order in which they were read', async () => {
    const memory = await openMemory();
    await memory.remember(page(1), minute(400 * DAY), without);
    await memory.remember(page(2), minute(0), without);
    await memory.remember(page(3), minute(1), without);
    expect((await memory.search('')).readings.map(({ url }) => url.at(-1))).toEqual(['3', '2', '1']);
  });

  it('still tells the last version that was read', async () => {
    const memory = await openMemory();
    const titled = (title: string) => reportOf({ title });
    await memory.remember(titled('One'), minute(400 * DAY), without);
    await memory.remember(titled('Two'), minute(0), without);
    const recollection = await memory.recall(titled('Three'), minute(DAY));
    expect(recollection?.changes?.title).toEqual({ before: 'Two', after: 'Three' });
  });
});

describe('a closed memory', () => {
  it('says so', async () => {
    const memory = await memoryOf([page(1)]);
    memory.close();
    expect(await memory.check()).toBe('closed');
    expect(await memory.remember(page(2), minute(DAY), without)).toEqual({ kept: false, reason: 'closed' });
  });
});

/** From now on, or after so many readings, nothing more can be written. Browsers differ in where they say so. */
function fillDisk({
  after = 0,
  showsOn = 'transaction',
}: {
  after?: number;
  showsOn?: 'transaction' | 'request';
} = {}): void {
  const put = IDBObjectStore.prototype.put;
  let readings = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'readings') readings++;
    if (readings <= after) return put.apply(this, args);
    const full = new DOMException('The disk is full', 'QuotaExceededError');
    if (showsOn === 'request') throw full;
    Object.defineProperty(this.transaction, 'error', { get: () => full, configurable: true });
    this.transaction.abort();
    return put.apply(this, args);
  });
}

async function exportOf(reports: Parameters<typeof memoryOf>[0]): Promise<string> {
  const pieces: string[] = [];
  const memory = await memoryOf(reports);
  for await (const piece of memory.exportAll()) pieces.push(piece);
  return pieces.join('');
}
