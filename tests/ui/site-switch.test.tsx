import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SurfaceMessage, TabView } from '../../src/messages.ts';
import { fakeI18n } from './fake-i18n.ts';
import { unmount } from './unmount.ts';

const SITE = 'saltmarsh.example';
const VIEW: TabView = {
  site: SITE,
  mode: 'always',
  rule: 'always',
  badge: true,
  allowed: true,
  remembers: null,
  page: { state: 'unread' },
};

let root: Element;
let asked: SurfaceMessage[];
let isSaved: boolean;
let show: (view: TabView) => void;

beforeEach(async () => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  asked = [];
  isSaved = true;
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', {
    i18n: fakeI18n(),
    permissions: { request: async () => true },
    runtime: {
      sendMessage: async (message: SurfaceMessage) => {
        asked.push(message);
        const inverse = { set: 'site', site: SITE, mode: 'always' };
        return isSaved ? { ok: true, value: { settings: {}, inverse } } : { ok: false };
      },
    },
  });
  vi.resetModules();
  const { SiteSwitch } = await import('../../src/ui/SiteSwitch.tsx');
  root = document.getElementById('app') as unknown as Element;
  show = (view) => render(<SiteSwitch view={view} site={SITE} />, root);
  show(VIEW);
});

afterEach(async () => {
  await unmount(root);
  vi.unstubAllGlobals();
});

it('keeps the choice as it was made until the tab is seen anew', async () => {
  await choose('off');
  expect(asked).toHaveLength(1);
  expect(chosen()).toBe('off');
  show({ ...VIEW, mode: 'click' });
  await vi.waitFor(() => expect(chosen()).toBe('click'));
});

it('goes back to what was before where the choice could not be saved', async () => {
  isSaved = false;
  await choose('off');
  await vi.waitFor(() => expect(chosen()).toBe('always'));
});

async function choose(mode: string): Promise<void> {
  const radio = root.querySelector(`input[value=${mode}]`) as HTMLInputElement;
  radio.dispatchEvent(
    new (radio.ownerDocument.defaultView as unknown as typeof globalThis).Event('change', { bubbles: true }),
  );
  await vi.waitFor(() => expect(root.querySelector('.toast')?.textContent).toBeTruthy());
}

/** The mode that is marked. */
function chosen(): string | null | undefined {
  return root.querySelector('input[checked]')?.getAttribute('value');
}
