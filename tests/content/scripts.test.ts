import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../src/messages.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><title>Port asks for pilots</title>
  <meta property="og:type" content="article"></head><body><article><h1>Port asks for pilots</h1>
  ${['asks for forty pilots', 'has waited since March', 'cannot say when they will come']
    .map(
      (what) => `<p>The port of Altomare ${what}, and the ships lie outside the bar until the tide lets them in.</p>`,
    )
    .join('')}</article></body></html>`;
const FRONT_PAGE = '<!doctype html><html><body><ul><li><a href="/1">Port asks for pilots</a></li></ul></body></html>';

type Listener = (data: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** What a page holds of ours: listeners for messages and for its own events. */
let listeners: Set<Listener>;
let events: Map<string, () => void>;
let said: PageMessage[];
let runtime: { id: string | undefined };
/** Whether the background answers an article, or refuses it as beyond its bounds. */
let takesArticles: boolean;
/** The same of one that nobody asked for. */
let takesFound: boolean;
/** How many articles the background is stopped at before it can answer. */
let stops: number;
/** What the background waits for before it answers. */
let held: Promise<void>;
let globalsBefore: string[];
/** What watches the page for text, and how it is told of nodes that were added. */
let observers: Set<(records: { addedNodes: Node[] }[]) => void>;

beforeEach(() => {
  listeners = new Set();
  events = new Map();
  observers = new Set();
  said = [];
  runtime = { id: 'headwater' };
  takesArticles = true;
  takesFound = true;
  stops = 0;
  held = Promise.resolve();
  vi.stubGlobal('browser', {
    runtime: Object.assign(runtime, {
      sendMessage: async (message: PageMessage) => {
        said.push(message);
        if (message.type === 'article' && stops-- > 0) throw new Error('The message channel closed.');
        await held;
        const takes = message.type === 'found' ? takesFound : takesArticles || message.type !== 'article';
        return takes ? { places: null } : undefined;
      },
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        hasListener: (listener: Listener) => listeners.has(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    }),
  });
  const on = (name: string, handler: () => void, { signal }: { signal: AbortSignal }) => {
    events.set(name, handler);
    signal.addEventListener('abort', () => events.delete(name));
  };
  vi.stubGlobal('addEventListener', on);
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(private readonly told: (records: { addedNodes: Node[] }[]) => void) {}
      observe(): void {
        observers.add(this.told);
      }
      disconnect(): void {
        observers.delete(this.told);
      }
    },
  );
  vi.stubGlobal('window', { navigation: { addEventListener: on } });
  vi.stubGlobal('Document', parseHTML('').Document);
  open(ARTICLE);
  globalsBefore = Object.keys(globalThis);
});

afterEach(() => {
  // A gate that has found nothing hears no orders.
  (globalThis as { headwater?: AbortController }).headwater?.abort();
  vi.unstubAllGlobals();
});

/** What is said of a page that the gate had read by itself. */
const FOUND = { type: 'found', tape: { url: 'https://saltmarsh.example/news/1' } };

describe('the gate', () => {
  it('reads a page that could be an article, and says nothing of another', async () => {
    await inject('content');
    await vi.waitFor(() => expect(said).toMatchObject([FOUND]));
    await order({ type: 'stop' });
    open(FRONT_PAGE);
    await inject('content');
    expect(said).toHaveLength(1);
  });

  it('says nothing of a document that is no page', async () => {
    open(ARTICLE, 'application/pdf');
    await inject('content');
    expect(said).toEqual([]);
  });

  it('does nothing the second time', async () => {
    await inject('content');
    await inject('content');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(listeners.size).toBe(1);
  });

  it('has another page read when the address changes without loading, but not for a part of the page', async () => {
    await inject('content');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    vi.useFakeTimers();
    move('https://saltmarsh.example/news/1#comments');
    await vi.runAllTimersAsync();
    expect(said).toHaveLength(1);
    move('https://saltmarsh.example/news/2');
    await vi.runAllTimersAsync();
    expect(said.slice(1)).toEqual([{ type: 'candidate', url: 'https://saltmarsh.example/news/2' }]);
    vi.useRealTimers();
  });

  it('takes back what was said of the page before, where it comes to one that is no article', async () => {
    await inject('content');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    vi.useFakeTimers();
    open(FRONT_PAGE);
    move('https://saltmarsh.example/');
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(said.slice(1)).toEqual([{ type: 'no-article', url: 'https://saltmarsh.example/', reason: 'judged' }]);
  });

  it('looks again when text comes late, until there is an article', async () => {
    open(FRONT_PAGE);
    await inject('content');
    expect(said).toEqual([]);
    vi.useFakeTimers();
    const late = parseHTML(ARTICLE).document.querySelector('article') as HTMLElement;
    document.body.append(late);
    addText(late);
    expect(observers.size).toBe(0);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(said).toMatchObject([FOUND]);
  });

  it('gives a page up that brings no text for a while', async () => {
    vi.useFakeTimers();
    open(FRONT_PAGE);
    await inject('content');
    await vi.advanceTimersByTimeAsync(29_000);
    addText(document.createElement('b'));
    expect(observers.size).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    const late = parseHTML(ARTICLE).document.querySelector('article') as HTMLElement;
    document.body.append(late);
    addText(late);
    expect(observers.size).toBe(0);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(said).toEqual([]);
  });

  it('waits for no text where none would make an article of the page', async () => {
    open(FRONT_PAGE);
    vi.stubGlobal('location', { href: 'https://saltmarsh.example/search?q=pilots' });
    await inject('content');
    expect([observers.size, said.length]).toEqual([0, 0]);
  });

  it('touches nothing of the browser on a page that is no article', async () => {
    open(FRONT_PAGE);
    await inject('content');
    expect([listeners.size, said.length]).toEqual([0, 0]);
  });

  it('is taken out where it has found nothing, and hears no order', async () => {
    open(FRONT_PAGE);
    await inject('content');
    expect(events.size).toBeGreaterThan(0);
    await inject('leave');
    expect([listeners.size, events.size, observers.size]).toEqual([0, 0, 0]);
  });

  it('has what it found heard as asked for, once that was taken or somebody asks', async () => {
    const textComes = async (): Promise<void> => {
      vi.useFakeTimers();
      const text = document.createElement('p');
      text.textContent = 'The harbour master said on Tuesday that the pilots had not come. '.repeat(5);
      addText(text);
      await vi.runAllTimersAsync();
      vi.useRealTimers();
    };
    takesFound = false;
    await inject('content');
    await vi.waitFor(() => expect(said.map(({ type }) => type)).toEqual(['found', 'failed']));
    await textComes();
    expect(said.slice(2).map(({ type }) => type)).toEqual(['found', 'failed']);
    takesFound = true;
    await textComes();
    await textComes();
    expect(said.slice(4).map(({ type }) => type)).toEqual(['found', 'article']);

    await order({ type: 'stop' });
    said.length = 0;
    takesFound = false;
    await inject('content');
    await vi.waitFor(() => expect(said).toHaveLength(2));
    expect(await order({ type: 'read' })).toBe(true);
    await vi.waitFor(() => expect(said.map(({ type }) => type)).toEqual(['found', 'failed', 'article']));
  });

  it('takes itself out where its extension is gone', async () => {
    runtime.id = undefined;
    await inject('content');
    expect([listeners.size, events.size, said.length]).toEqual([0, 0, 0]);
  });
});

describe('the lookout', () => {
  const ARRIVED = { type: 'arrived', url: 'https://saltmarsh.example/news/1' };

  it('calls the gate to a page that declares an article, and says nothing of another', async () => {
    await inject('lookout');
    expect(said).toEqual([ARRIVED]);
    await inject('leave');
    open(FRONT_PAGE);
    await inject('lookout');
    expect([said.length, listeners.size, observers.size]).toEqual([1, 0, 0]);
  });

  it('calls the gate where the address changes without loading, once', async () => {
    vi.useFakeTimers();
    open(FRONT_PAGE);
    vi.stubGlobal('location', { href: 'https://saltmarsh.example/' });
    await inject('lookout');
    expect(said).toEqual([]);
    open(ARTICLE);
    move('https://saltmarsh.example/news/1');
    await vi.runAllTimersAsync();
    expect(said).toEqual([ARRIVED]);
    await inject('content');
    await vi.runAllTimersAsync();
    move('https://saltmarsh.example/news/2');
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(said.slice(1)).toMatchObject([FOUND, { type: 'candidate', url: 'https://saltmarsh.example/news/2' }]);
  });

  it('calls the gate to a page that a reader has had read where it was', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('location', { href: 'https://saltmarsh.example/' });
    open(FRONT_PAGE);
    await inject('lookout');
    await inject('reader');
    await vi.runAllTimersAsync();
    expect(said.map(({ type }) => type)).toEqual(['article']);
    open(ARTICLE);
    move('https://saltmarsh.example/news/2');
    await vi.runAllTimersAsync();
    await inject('content');
    vi.useRealTimers();
    expect(said.slice(1).map(({ type }) => type)).toEqual(['arrived', 'candidate']);
  });

  it('leaves nothing behind when it is taken out, or its extension is gone', async () => {
    open(FRONT_PAGE);
    await inject('lookout');
    expect(events.size).toBeGreaterThan(0);
    await inject('leave');
    expect(events.size).toBe(0);
    runtime.id = undefined;
    open(ARTICLE);
    await inject('lookout');
    expect([listeners.size, events.size, said.length]).toEqual([0, 0, 0]);
  });
});

describe('the reader', () => {
  it('sends the article, once however often it is brought in', async () => {
    await inject('reader');
    await inject('reader');
    await inject('content');
    await vi.waitFor(() => expect(said.map(({ type }) => type)).toEqual(['article', 'candidate']));
    const message = said[0];
    const tape = message?.type === 'article' ? message.tape : null;
    expect(tape).toMatchObject({ url: 'https://saltmarsh.example/news/1', complete: true });
    expect(tape?.texts.join(' ')).toContain('The port of Altomare asks for forty pilots');
  });

  it('says that it failed where the article is refused, so that nobody waits', async () => {
    takesArticles = false;
    await inject('reader');
    await vi.waitFor(() => expect(said.map(({ type }) => type)).toEqual(['article', 'failed']));
  });

  it.each([
    [1, ['article', 'article']],
    [2, ['article', 'article', 'failed']],
  ])('says it once more where the background is stopped at it, and no more (%i times)', async (times, types) => {
    stops = times;
    await inject('reader');
    await vi.waitFor(() => expect(said.map(({ type }) => type)).toEqual(types));
    await new Promise((resolve) => setTimeout(resolve));
    expect(said).toHaveLength(types.length);
  });

  it('says of a document that is no page that it is none', async () => {
    open(ARTICLE, 'application/pdf');
    await inject('reader');
    await vi.waitFor(() => expect(said).toMatchObject([{ type: 'no-article', reason: 'document' }]));
  });

  it('does not read another page by itself: the gate, where there is one, asks for that', async () => {
    await inject('reader');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(events.has('currententrychange') || events.has('popstate')).toBe(false);
    move('https://saltmarsh.example/news/2');
    await order({ type: 'read' });
    await vi.waitFor(() => expect(said[1]).toMatchObject({ tape: { url: 'https://saltmarsh.example/news/2' } }));
  });

  it('reads a page again when text comes, but not for ever, and not at another address', async () => {
    await inject('reader');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    vi.useFakeTimers();
    const text = document.createElement('p');
    text.textContent = 'The harbour master said on Tuesday that the pilots had not come. '.repeat(5);
    document.querySelector('article')?.append(text);
    addText(text);
    await vi.runAllTimersAsync();
    expect(said).toHaveLength(2);
    expect(said[1]).toMatchObject({ type: 'article', tape: { url: 'https://saltmarsh.example/news/1' } });
    vi.stubGlobal('location', { href: 'https://saltmarsh.example/news/2' });
    addText(text);
    await vi.runAllTimersAsync();
    expect(said).toHaveLength(2);
    vi.stubGlobal('location', { href: 'https://saltmarsh.example/news/1' });
    for (let round = 0; round < 20; round++) {
      addText(text);
      await vi.runAllTimersAsync();
    }
    vi.useRealTimers();
    expect(said.length).toBe(5);
    expect(observers.size).toBe(0);
  });

  it('says where it is, and that it cannot find a line that is not there', async () => {
    await inject('reader');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(await order({ type: 'address' })).toBe('https://saltmarsh.example/news/1');
    const evidence = {
      where: 'text',
      quote: 'Nobody said this.',
      start: null,
      end: null,
      outside: false,
      reference: null,
    };
    expect(await order({ type: 'show', evidence, highlight: 'h1' })).toBe(false);
  });

  it('waits with a line until the background has said where the article stands', async () => {
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    await inject('reader');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    const evidence = { where: 'text', quote: 'pilots', start: 0, end: 6, outside: false, reference: null };
    let shown: unknown;
    for (const listener of listeners)
      listener({ type: 'show', evidence, highlight: 'h1' }, {}, (given) => {
        shown = given;
      });
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown).toBeUndefined();
    release();
    await vi.waitFor(() => expect(shown).toBe(false));
  });

  it('leaves nothing behind when it is stopped, nor does the gate, and can come in again', async () => {
    await inject('content');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    const page = document.documentElement.outerHTML;
    await order({ type: 'stop' });
    expect([listeners.size, events.size, observers.size]).toEqual([0, 0, 0]);
    expect(Object.keys(globalThis).filter((name) => !globalsBefore.includes(name) && defined(name))).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(page);
    await inject('content');
    await vi.waitFor(() => expect(said.at(-1)?.type).toBe('found'));
  });
});

/** Runs a script as the browser does: anew each time, in the same world. */
async function inject(name: 'content' | 'lookout' | 'reader' | 'leave'): Promise<void> {
  vi.resetModules();
  if (name === 'content') await import('../../src/content/content.ts');
  else if (name === 'leave') await import('../../src/content/leave.ts');
  else if (name === 'lookout') await import('../../src/content/lookout.ts');
  else await import('../../src/content/reader.ts');
}

/** Gives an order to all our scripts, and the first answer. */
async function order(data: unknown): Promise<unknown> {
  let answer: unknown;
  for (const listener of [...listeners]) {
    listener(data, {}, (given) => {
      answer ??= given;
    });
  }
  await new Promise((resolve) => setTimeout(resolve));
  return answer;
}

function open(html: string, contentType = 'text/html'): void {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'contentType', { value: contentType });
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { href: 'https://saltmarsh.example/news/1' });
}

/** Changes the address as a page does that loads nothing. */
function move(href: string): void {
  vi.stubGlobal('location', { href });
  events.get('currententrychange')?.();
}

/** Tells whoever watches the page that an element was added. */
function addText(element: Element): void {
  for (const told of [...observers]) told([{ addedNodes: [element] }]);
}

function defined(name: string): boolean {
  return (globalThis as Record<string, unknown>)[name] !== undefined;
}
