import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { watchPage } from '../../src/article/watch.ts';
import { pageOf, SENTENCES } from './page-of.ts';

/** A page with a hand-driven clock and an observer that is told by hand what was added. */
function stage() {
  const document = parseHtml(pageOf({}));
  const controller = new AbortController();
  const timers = new Map<number, () => void>();
  const changes: string[] = [];
  let address = 'https://courier.example/a';
  let next = 0;
  let connected = false;
  let deliver: (records: MutationRecord[]) => void = () => {};
  class Observer {
    constructor(callback: (records: MutationRecord[]) => void) {
      deliver = callback;
    }
    observe(): void {
      connected = true;
    }
    disconnect(): void {
      connected = false;
    }
  }
  Object.defineProperty(document, 'defaultView', { value: { MutationObserver: Observer } });
  watchPage(
    {
      document,
      address: () => address,
      after: (_, action) => {
        const id = next++;
        timers.set(id, action);
        return () => timers.delete(id);
      },
    },
    controller.signal,
    (reason) => changes.push(reason),
  );
  return {
    changes,
    timers,
    controller,
    isConnected: () => connected,
    go: (url: string) => {
      address = url;
    },
    add(text: string, tag = 'p') {
      const element = document.createElement(tag);
      element.textContent = text;
      deliver([{ addedNodes: [element] } as unknown as MutationRecord]);
    },
    settle() {
      for (const action of [...timers.values()].slice(0, 1)) action();
    },
  };
}

describe('watching a page', () => {
  it('tells of text that arrives late, once the page has settled', () => {
    const page = stage();
    page.add(SENTENCES.join(' '));
    expect(page.changes).toEqual([]);
    page.settle();
    expect(page.changes).toEqual(['text']);
    expect(page.timers.size).toBe(0);
  });

  it('is not moved by small changes, by scripts, or by a fragment', () => {
    const page = stage();
    page.add('12:04');
    page.add(SENTENCES.join(' '), 'script');
    page.go('https://courier.example/a#comments');
    page.add('12:05');
    expect(page.timers.size).toBe(0);
  });

  it('tells of a new address on a page that was not loaded anew', () => {
    const page = stage();
    page.go('https://courier.example/b');
    page.add('x');
    page.settle();
    expect(page.changes).toEqual(['address']);
  });

  it('leaves a page alone that changes for ever', () => {
    const page = stage();
    for (let round = 0; round < 20; round++) {
      page.add(SENTENCES.join(' '));
      page.settle();
    }
    expect(page.changes.length).toBe(5);
  });

  it('leaves no observer and no timer behind', () => {
    const page = stage();
    page.add(SENTENCES.join(' '));
    page.controller.abort();
    expect(page.isConnected()).toBe(false);
    expect(page.timers.size).toBe(0);
  });
});
