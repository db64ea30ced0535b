import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SurfaceMessage } from '../../src/messages.ts';
import type { SettingsChange } from '../../src/settings/settings.ts';
import { fakeI18n } from '../ui/fake-i18n.ts';

let origins: string[];
let requested: string[][];
let grants: boolean;
let changes: SettingsChange[];
let root: Element;

beforeEach(async () => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  origins = [];
  requested = [];
  grants = true;
  changes = [];
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', {
    i18n: fakeI18n(),
    permissions: {
      request: async ({ origins: wanted }: { origins: string[] }) => {
        requested.push(wanted);
        return grants;
      },
    },
    runtime: {
      sendMessage: async (message: SurfaceMessage) => {
        if (message.type === 'change') changes.push(message.change);
        return { ok: true, value: { origins } };
      },
    },
  });
  vi.resetModules();
  root = document.getElementById('app') as unknown as Element;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('shows an example whose steps have evidence, and asks for nothing by itself', async () => {
  await draw();
  expect(root.querySelectorAll('.trail .stop')).toHaveLength(4);
  expect(root.querySelectorAll('.trail .evidence blockquote')).toHaveLength(3);
  expect([requested, changes]).toEqual([[], []]);
});

describe('the choice', () => {
  it('of every site asks the browser, and is kept where it agrees', async () => {
    await draw();
    await pick('every');
    await vi.waitFor(() => expect(outcome()).toContain('runs on every site'));
    expect(requested).toEqual([['*://*/*']]);
    expect(changes).toEqual([{ set: 'default', mode: 'always' }]);
  });

  it('changes nothing where the browser does not agree', async () => {
    grants = false;
    await draw();
    await pick('every');
    await vi.waitFor(() => expect(outcome()).toContain('did not give the permission'));
    expect(changes).toEqual([]);
  });

  it('of some sites asks for those alone, in one prompt', async () => {
    await draw();
    await pick('chosen', 'saltmarsh.example, https://www.altomare.example/prima');
    await vi.waitFor(() => expect(outcome()).toContain('runs on these sites'));
    expect(requested).toEqual([['*://*.saltmarsh.example/*', '*://*.altomare.example/*']]);
    expect(changes).toEqual([
      { set: 'default', mode: 'click' },
      { set: 'site', site: 'saltmarsh.example', mode: 'always' },
      { set: 'site', site: 'altomare.example', mode: 'always' },
    ]);
  });

  it('does not ask for what the browser allows already', async () => {
    origins = ['*://*/*'];
    await draw();
    await pick('chosen', 'saltmarsh.example');
    await vi.waitFor(() => expect(outcome()).toContain('runs on these sites'));
    expect(requested).toEqual([]);
  });

  it('says how a site is written where one is not', async () => {
    await draw();
    await pick('chosen', 'saltmarsh.example, every');
    await vi.waitFor(() => expect(outcome()).toContain('such as example.org'));
    expect([requested, changes]).toEqual([[], []]);
  });

  it('of a click needs no permission', async () => {
    await draw();
    await pick('click');
    await vi.waitFor(() => expect(outcome()).toContain('waits for your click'));
    expect([requested, changes]).toEqual([[], [{ set: 'default', mode: 'click' }]]);
  });
});

async function draw(): Promise<void> {
  const { WelcomePage } = await import('../../src/welcome/WelcomePage.tsx');
  render((<WelcomePage />) as ComponentChild, root);
  await drawn();
}

async function pick(way: string, sites?: string): Promise<void> {
  root.querySelector(`input[value=${way}]`)?.dispatchEvent(event('change'));
  await drawn();
  const field = root.querySelector<HTMLInputElement>('.field input');
  if (field && sites !== undefined) {
    field.value = sites;
    field.dispatchEvent(event('input'));
    await drawn();
  }
  root.querySelector('form')?.dispatchEvent(event('submit'));
}

function outcome(): string {
  return root.querySelector('.outcome')?.textContent ?? '';
}

/** Lets effects run and changes be drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

function event(name: string): Event {
  const { Event: Made } = window as unknown as { Event: typeof Event };
  return new Made(name, { bubbles: true, cancelable: true });
}
