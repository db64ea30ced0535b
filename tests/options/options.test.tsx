import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SurfaceMessage } from '../../src/messages.ts';
import { applyChange, DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { exportSettings } from '../../src/settings/transfer.ts';
import { fakeI18n } from '../ui/fake-i18n.ts';
import { unmount } from '../ui/unmount.ts';

let settings: Settings;
let origins: string[];
let requested: string[][];
let stores: boolean;
let root: Element;

beforeEach(async () => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  settings = { ...DEFAULT_SETTINGS, sites: { 'saltmarsh.example': 'always', 'altomare.example': 'off' } };
  origins = ['*://*.saltmarsh.example/*'];
  requested = [];
  stores = true;
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', {
    i18n: fakeI18n(),
    permissions: {
      request: async ({ origins: wanted }: { origins: string[] }) => requested.push(wanted) > 0,
      remove: async ({ origins: given }: { origins: string[] }) => {
        origins = origins.filter((origin) => !given.includes(origin));
        return true;
      },
    },
    runtime: {
      sendMessage: async (message: SurfaceMessage) => answerTo(message),
      onMessage: { addListener: () => {}, removeListener: () => {} },
    },
  });
  vi.resetModules();
  const { OptionsPage } = await import('../../src/options/OptionsPage.tsx');
  root = document.getElementById('app') as unknown as Element;
  render((<OptionsPage />) as ComponentChild, root);
  await vi.waitFor(() => expect(rows()).toHaveLength(2));
});

afterEach(async () => {
  await unmount(root);
  vi.unstubAllGlobals();
});

describe('the rules for sites', () => {
  it('are found by a part of the name', async () => {
    type('input[type=search]', 'ALTO');
    await vi.waitFor(() => expect(rows()).toEqual(['altomare.example']));
    expect(root.textContent).toContain('1 of 2 rules');
  });

  it('are added in the form of an address too, with the permission that they need', async () => {
    type('form input', 'https://www.ribalta.example/noticias');
    submit();
    await vi.waitFor(() => expect(settings.sites['ribalta.example']).toBe('always'));
    expect(requested).toEqual([['*://*.ribalta.example/*']]);
    await vi.waitFor(() => expect(rows()).toContain('ribalta.example'));
  });

  it('are refused with a reason where they name no site', async () => {
    type('form input', 'every site');
    submit();
    await vi.waitFor(() => expect(root.querySelector('#add-problem')?.textContent).toContain('such as example.org'));
    expect(root.querySelector('form input')?.getAttribute('aria-invalid')).toBe('true');
    expect([rows().length, requested.length]).toEqual([2, 0]);
  });

  it('are removed, and come back', async () => {
    click('Remove the rule for altomare.example');
    await vi.waitFor(() => expect(rows()).toEqual(['saltmarsh.example']));
    await vi.waitFor(() => expect(toast()).toContain('altomare.example follows the default again.'));
    click('Undo');
    await vi.waitFor(() => expect(rows()).toEqual(['altomare.example', 'saltmarsh.example']));
    expect(settings.sites['altomare.example']).toBe('off');
  });

  it('say of each site whether the button carries a badge there, and go with both of their parts', async () => {
    pick('Badge on altomare.example', 'false');
    await vi.waitFor(() => expect(settings.badgeSites).toEqual({ 'altomare.example': false }));
    await vi.waitFor(() => expect(toast()).toContain('On altomare.example, the button shows no badge.'));
    click('Remove the rule for altomare.example');
    await vi.waitFor(() => expect(rows()).toEqual(['saltmarsh.example']));
    expect(settings).toMatchObject({ badgeSites: {}, sites: { 'saltmarsh.example': 'always' } });
    click('Undo');
    await vi.waitFor(() => expect(rows()).toEqual(['altomare.example', 'saltmarsh.example']));
    expect(settings).toMatchObject({
      badgeSites: { 'altomare.example': false },
      sites: { 'altomare.example': 'off' },
    });
  });

  it('stay as they are where the browser cannot store a change, which is said', async () => {
    stores = false;
    click('Remove the rule for altomare.example');
    await vi.waitFor(() => expect(toast()).toContain('could not save'));
    expect(rows()).toHaveLength(2);
  });
});

it('gives a permission back', async () => {
  click('Take back the permission for saltmarsh.example');
  await vi.waitFor(() => expect(origins).toEqual([]));
});

describe('a file of settings', () => {
  it('replaces the settings, and can be taken back', async () => {
    const before = settings;
    choose(exportSettings({ ...DEFAULT_SETTINGS, sites: { 'ribalta.example': 'click' }, badge: false }));
    await vi.waitFor(() => expect(rows()).toEqual(['ribalta.example']));
    await vi.waitFor(() => expect(toast()).toContain('The settings have been read.'));
    click('Undo');
    await vi.waitFor(() => expect(settings).toEqual(before));
  });

  it('that is damaged changes nothing, and says so', async () => {
    const before = settings;
    choose('{"format":');
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('This file is damaged'));
    expect(settings).toBe(before);
  });
});

function answerTo(message: SurfaceMessage): unknown {
  if (message.type === 'settings') return { ok: true, value: { settings, origins } };
  if (message.type !== 'change' || !stores) return { ok: false, problem: 'QuotaExceededError' };
  const changed = applyChange(settings, message.change);
  settings = changed.settings;
  return { ok: true, value: changed };
}

function rows(): string[] {
  return [...root.querySelectorAll('tbody th')].map(({ textContent }) => textContent ?? '');
}

function toast(): string {
  return root.querySelector('.toast')?.textContent ?? '';
}

/** Clicks the button with this text or label. */
function click(name: string): void {
  const button = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.dispatchEvent(event('click'));
}

function type(selector: string, value: string): void {
  const input = root.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`There is no ${selector}.`);
  input.value = value;
  input.dispatchEvent(event('input'));
}

function submit(): void {
  // What was typed is drawn first, as between a reader's last key and Enter.
  setTimeout(() => root.querySelector('form')?.dispatchEvent(event('submit')), 20);
}

function pick(label: string, value: string): void {
  const select = root.querySelector(`select[aria-label="${label}"]`);
  if (!select) throw new Error(`There is no “${label}”.`);
  Object.defineProperty(select, 'value', { value, configurable: true, writable: true });
  select.dispatchEvent(event('change'));
}

function choose(content: string): void {
  const input = root.querySelector('input[type=file]');
  if (!input) throw new Error('There is no file field.');
  Object.defineProperty(input, 'files', { value: [{ text: async () => content }], configurable: true });
  input.dispatchEvent(event('change'));
}

function event(name: string): Event {
  const { Event: Made } = window as unknown as { Event: typeof Event };
  return new Made(name, { bubbles: true, cancelable: true });
}
