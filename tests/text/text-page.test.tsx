import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GivenText, SurfaceMessage, Traced } from '../../src/messages.ts';
import type { Report } from '../../src/report.ts';
import { fakeI18n } from '../ui/fake-i18n.ts';
import { emptyReport, line, page, stop } from '../ui/reports.ts';
import { unmount } from '../ui/unmount.ts';

const TEXT = 'The port asks for pilots, a harbour official said.';

let asked: SurfaceMessage[];
let report: Report;
let selected: GivenText | null;
let answers: boolean;
let root: Element;
let draw: (selection: string | null) => void;

beforeEach(async () => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  asked = [];
  selected = null;
  answers = true;
  const told = stop('anonymous', 'a harbour official', { relation: 'told', evidence: [line(TEXT)] });
  const end = page();
  report = { ...emptyReport(), trail: [told, { ...end, node: { ...end.node, name: '', url: '' } }] };
  report.page = { ...report.page, url: '', resolvedUrl: '', outlet: null };
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', { i18n: fakeI18n(), runtime: { sendMessage: async (m: SurfaceMessage) => answerTo(m) } });
  vi.resetModules();
  const { TextPage } = await import('../../src/text/TextPage.tsx');
  root = document.getElementById('app') as unknown as Element;
  draw = (selection) => render((<TextPage selection={selection} />) as ComponentChild, root);
});

afterEach(async () => {
  await unmount(root);
  vi.unstubAllGlobals();
});

describe('the page for a text', () => {
  it('traces what was pasted, and shows the same as of a page, but nothing of one', async () => {
    draw(null);
    type('textarea', TEXT);
    await submit();
    await vi.waitFor(() => expect(names()).toEqual(['a harbour official', 'this text']));
    expect(asked).toEqual([{ type: 'text', text: TEXT, title: null, url: null }]);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Rests on one unnamed source.');
    expect(root.querySelector('.trail .evidence')?.textContent).toContain('a harbour official said.');
    expect(root.querySelector('.trail .evidence button')?.textContent).toBe('Show in the text');
    expect(root.textContent).not.toContain('this page');
    expect(root.querySelector('#outlets, #share')).toBeNull();
  });

  it('traces a selection that was handed over, at once', async () => {
    selected = { text: TEXT, title: null, url: 'https://saltmarsh.example/news/1' };
    draw('a');
    await vi.waitFor(() => expect(names()).toHaveLength(2));
    expect(asked).toEqual([
      { type: 'selection', id: 'a' },
      { type: 'text', ...selected },
    ]);
    expect(root.querySelector('textarea')?.value).toBe(TEXT);
  });

  it('says what to do where the selection is gone', async () => {
    draw('a');
    await vi.waitFor(() => expect(root.querySelector('p.problem:not([role])')?.textContent).toMatch(/Select it again/));
    expect(root.querySelector('.report')).toBeNull();
  });

  it('asks nobody where there is nothing to trace, and marks the field', async () => {
    draw(null);
    await submit();
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toMatch(/no text yet/));
    const field = root.querySelector('textarea');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(field?.getAttribute('aria-describedby')).toBe('text-problem');
    expect(asked).toEqual([]);
  });

  it('says that nobody has answered, and answers when it is tried again', async () => {
    answers = false;
    draw(null);
    type('textarea', TEXT);
    await submit();
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toBe('Headwater did not answer.'));
    answers = true;
    await submit();
    await vi.waitFor(() => expect(names()).toHaveLength(2));
  });
});

function answerTo(message: SurfaceMessage): unknown {
  asked.push(message);
  if (!answers) return { ok: false, problem: 'no pack' };
  const traced: Traced = { report, outlets: [], sources: [], names: {}, candidates: {}, unremembered: null };
  return { ok: true, value: message.type === 'selection' ? selected : traced };
}

function names(): string[] {
  return [...root.querySelectorAll('.stop-name')].map(({ textContent }) => textContent ?? '');
}

function type(selector: string, value: string): void {
  const field = root.querySelector<HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`There is no ${selector}.`);
  field.value = value;
  field.dispatchEvent(event('input'));
}

/** What was typed is drawn first, as between a reader's last key and Enter. */
async function submit(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  root.querySelector('form')?.dispatchEvent(event('submit'));
}

function event(name: string): Event {
  const { Event: Made } = window as unknown as { Event: typeof Event };
  return new Made(name, { bubbles: true, cancelable: true });
}
