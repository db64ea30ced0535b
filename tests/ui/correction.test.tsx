import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/report.ts';
import { fakeI18n } from './fake-i18n.ts';
import { covered, emptyReport, line, page, stop } from './reports.ts';

let root: Element;
let copied: string[];

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  copied = [];
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => void copied.push(words) } });
  vi.stubGlobal('browser', { i18n: fakeI18n(), runtime: { getManifest: () => ({ version: '9.8.7' }) } });
  vi.resetModules();
  root = document.getElementById('app') as unknown as Element;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('a correction', () => {
  it('can be about each thing that a report says, each once', async () => {
    const { statementsOf } = await import('../../src/ui/correction.ts');
    const statements = statementsOf({ ...wrong(), trail: [...wrong().trail, ...wrong().trail] }, []);
    expect(statements.map(({ heading, label }) => [heading, label])).toEqual([
      ['trail_heading', 'a pilot · told'],
      ['coverage_heading', 'altomare.example · citation'],
      ['article_heading', 'translated by Ana Prado'],
      ['notices_page', 'Correction'],
    ]);
  });

  it('names the rule or the row, the line that it rests on, and nothing else', async () => {
    const { correctionOf, statementsOf } = await import('../../src/ui/correction.ts');
    const [statement = null] = statementsOf(wrong(), []);
    expect(correctionOf({ statement, said: ' He has a name. ', address: null }, '9.8.7')).toEqual({
      title: 'a pilot · told',
      body: [
        'He has a name.',
        '',
        '- statement: `a pilot · told`',
        '- rule: `trail: anonymous, told, stated`',
        '- text: `a pilot said`',
        '- version: 9.8.7',
      ].join('\n'),
    });
  });

  it('keeps what a page says from becoming markup, or a form of its own', async () => {
    const { correctionOf } = await import('../../src/ui/correction.ts');
    const evidence = [line('`@all`\n\n# [x](javascript:1) \u202e<b>')];
    const statement = { heading: 'trail_heading' as const, label: 'a', rule: 'b', evidence };
    const { body } = correctionOf({ statement, said: '', address: null }, '1');
    expect(body).toContain("- text: `'@all' # [x](javascript:1) [U+202E]<b>`");
  });

  it('is handed over whole by a link, or, where it is too long, not at all', async () => {
    const { issueAddress } = await import('../../src/ui/correction.ts');
    const { searchParams, origin, pathname } = new URL(issueAddress({ title: 'A & B', body: 'one\ntwo' }) ?? '');
    const { bugs } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(origin + pathname).toBe(bugs.url);
    expect([searchParams.get('title'), searchParams.get('body')]).toEqual(['A & B', 'one\ntwo']);
    expect(issueAddress({ title: 'A', body: 'long '.repeat(2_000) })).toBeNull();
  });
});

describe('the form for it', () => {
  it('shows all that would be handed over, and hands over what it shows', async () => {
    await draw();
    expect(preview()).toContain('- page: `https://saltmarsh.example/news/1`');
    click('input[type=checkbox]', 'change', { checked: false });
    await vi.waitFor(() => expect(preview()).not.toContain('saltmarsh.example'));
    click('button', 'click');
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toBe('Copied.'));
    expect(copied).toEqual([preview()]);
    const link = new URL(root.querySelector('a')?.getAttribute('href') ?? '');
    expect(`${link.searchParams.get('title')}\n\n${link.searchParams.get('body')}`).toBe(preview());
  });
});

function wrong(): Report {
  const report = emptyReport();
  const told = stop('anonymous', 'a pilot', { relation: 'told', evidence: [line('a pilot said')] });
  return {
    ...report,
    trail: [told, page()],
    coverage: [covered('altomare.example')],
    credits: [{ role: 'translator', name: 'Ana Prado', outlet: null, evidence: line('by Ana Prado') }],
    notices: [{ kind: 'correction', name: 'corrected', text: 'x', evidence: line('Corrected.'), reference: null }],
  };
}

async function draw(): Promise<void> {
  const { Correct } = await import('../../src/ui/Correct.tsx');
  render((<Correct report={wrong()} outlets={[]} />) as ComponentChild, root);
  const details = root.querySelector('details') as unknown as { open: boolean };
  details.open = true;
  click('details', 'toggle');
  await vi.waitFor(() => expect(root.querySelector('.preview')).not.toBeNull());
}

function preview(): string {
  return (root.querySelector('.preview') as unknown as { value: string }).value;
}

function click(selector: string, type: string, properties: object = {}): void {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  Object.assign(element, properties);
  const { Event } = window as unknown as { Event: typeof globalThis.Event };
  element.dispatchEvent(new Event(type, { bubbles: true }));
}
