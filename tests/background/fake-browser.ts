import type { Browser } from '../../src/ui/webext.ts';
import { fakeI18n } from '../ui/fake-i18n.ts';
import { type FakeArea, fakeArea } from './fake-area.ts';

type Listener = (...args: never[]) => unknown;
type Sender = { id: string; url: string; frameId?: number; tab?: { id: number; url: string; incognito: boolean } };

/** What the fake knows of a tab. `script` is true while our script is in it. */
export interface FakeTab {
  id: number;
  url: string;
  script: boolean;
  /** No extension gets in. */
  closed?: boolean;
  /** The browser has thrown its page away until the reader comes back to it. */
  discarded?: boolean;
  /** In a private window. */
  incognito: boolean;
  /** What is selected in it. */
  selection: string;
  badge: string;
  icon: string;
  title: string;
  /** Whether that script is the one that reads. */
  reads: boolean;
  /** Whether that script is a gate that has found nothing, and hears no orders. */
  silent: boolean;
  /** The scripts that the background has put into it, other than by registering them. */
  injected: string[];
  /** The orders that the script was given. */
  orders: string[];
}

interface RegisteredScript {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

export interface FakeBrowser {
  browser: Browser;
  local: FakeArea;
  session: FakeArea;
  tabs: Map<number, FakeTab>;
  scripts: Map<string, RegisteredScript>;
  /** Match patterns that the reader has granted. */
  granted: Set<string>;
  /** What the background told the open surfaces. */
  told: unknown[];
  opened: string[];
  /** The entries of the context menu, by id. */
  menu: Map<string, { title: string; contexts: string[] }>;
  /** Tabs that the reader's click has opened to us. */
  clicked: Set<number>;
  open(id: number, url: string): FakeTab;
  /** Loads another page in a tab, which is nobody's until a script comes in. */
  navigate(id: number, url: string): void;
  emit(event: string, ...args: unknown[]): void;
  /** Sends a message as one of the extension's own pages, and gives the answer. */
  ask(message: unknown, sender?: Partial<Sender>): Promise<unknown>;
  /** Sends a message as the script in a tab. */
  say(tabId: number, message: unknown, sender?: Partial<Sender>): Promise<unknown>;
  /** Forgets the listeners, as a stopped worker does; the storage stays. */
  stopWorker(): void;
}

const ID = 'headwater';
const BASE = `extension://${ID}/`;

/** The browser as far as the background needs it, in memory. */
export function fakeBrowser(): FakeBrowser {
  const listeners = new Map<string, Listener[]>();
  const event = (name: string) => ({
    addListener: (listener: Listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
  });
  const emit = (name: string, ...args: unknown[]) =>
    (listeners.get(name) ?? []).map((listener) => listener(...(args as never[])));
  const local = fakeArea();
  const session = fakeArea();
  const tabs = new Map<number, FakeTab>();
  const scripts = new Map<string, RegisteredScript>();
  const granted = new Set<string>();
  const clicked = new Set<number>();
  const told: unknown[] = [];
  const opened: string[] = [];
  const menu: FakeBrowser['menu'] = new Map();

  const isGranted = (pattern: string) => granted.has('*://*/*') || granted.has(pattern);
  const mayEnter = ({ id, url, closed }: FakeTab) => {
    if (closed) return false;
    return clicked.has(id) || isGranted(`*://*.${new URL(url).hostname}/*`);
  };
  const mark = (id: number, facts: Partial<FakeTab>) => {
    const tab = tabs.get(id);
    if (!tab) throw new Error('No tab with this id.');
    Object.assign(tab, facts);
  };

  const browser = {
    i18n: fakeI18n(),
    storage: { local, session },
    runtime: {
      id: ID,
      getURL: (path: string) => BASE + path,
      sendMessage: async (message: unknown) => {
        told.push(message);
        throw new Error('Receiving end does not exist.');
      },
      onMessage: event('message'),
      onInstalled: event('installed'),
      onStartup: event('startup'),
    },
    permissions: {
      getAll: async () => ({ origins: [...granted], permissions: [] }),
      contains: async ({ origins = [] }: { origins?: string[] }) => origins.every(isGranted),
      onAdded: event('granted'),
      onRemoved: event('ungranted'),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (added: RegisteredScript[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      updateContentScripts: async (changed: RegisteredScript[]) => {
        for (const script of changed) scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      },
      executeScript: async ({ target: { tabId }, files }: { target: { tabId: number }; files?: string[] }) => {
        const tab = tabs.get(tabId);
        if (!tab || !mayEnter(tab)) {
          throw new Error(tab?.closed ? 'Cannot access a chrome:// URL' : 'Extension manifest must request permission');
        }
        if (files === undefined) return [{ result: tab.selection }];
        tab.injected.push(...files);
        tab.script = !files.includes('leave.js');
        tab.reads = tab.script && (tab.reads || files.includes('reader.js'));
        tab.silent = tab.script && tab.silent;
        return [{ result: undefined }];
      },
      insertCSS: async () => {},
      removeCSS: async () => {},
    },
    tabs: {
      query: async () =>
        [...tabs.values()].map((tab) => ({
          id: tab.id,
          discarded: tab.discarded === true,
          ...(mayEnter(tab) ? { url: tab.url } : {}),
        })),
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error('No tab with this id.');
        return { id, incognito: tab.incognito, ...(mayEnter(tab) ? { url: tab.url } : {}) };
      },
      create: async ({ url }: { url: string }) => opened.push(url),
      sendMessage: async (id: number, order: { type: string }) => {
        const tab = tabs.get(id);
        if (!tab?.script || tab.silent) throw new Error('Receiving end does not exist.');
        tab.orders.push(order.type);
        if (order.type === 'stop') Object.assign(tab, { script: false, reads: false });
        if (order.type === 'stop' || order.type === 'ping') return true;
        tab.reads ||= order.type === 'read';
        if (!tab.reads) return undefined;
        return order.type === 'address' ? tab.url : true;
      },
      onRemoved: event('closed'),
    },
    action: {
      setIcon: async ({ tabId, path }: { tabId: number; path: Record<string, string> }) =>
        mark(tabId, { icon: path[16]?.replace(/^icons\/|-16\.png$/g, '') ?? '' }),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => mark(tabId, { title }),
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => mark(tabId, { badge: text }),
      setBadgeBackgroundColor: async () => {},
    },
    contextMenus: {
      removeAll: async () => menu.clear(),
      create: ({ id, ...entry }: { id: string; title: string; contexts: string[] }) => {
        if (menu.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        menu.set(id, entry);
      },
      onClicked: event('menu'),
    },
    commands: { onCommand: event('command') },
  };

  const dispatch = (message: unknown, sender: Sender): Promise<unknown> =>
    new Promise((resolve) => {
      const kept = emit('message', message, sender, resolve);
      // Nobody has kept the channel open.
      if (!kept.includes(true)) resolve(undefined);
    });

  return {
    browser: browser as unknown as Browser,
    local,
    session,
    tabs,
    scripts,
    granted,
    told,
    opened,
    menu,
    clicked,
    open(id, url) {
      const shown = { badge: '', icon: '', title: '' };
      const state = { script: false, reads: false, silent: false, incognito: false, selection: '' };
      const tab: FakeTab = { id, url, ...shown, ...state, injected: [], orders: [] };
      tabs.set(id, tab);
      return tab;
    },
    // The browser takes a badge away with the page that it stood for.
    navigate: (id, url) =>
      mark(id, { url, script: false, reads: false, silent: false, badge: '', icon: '', title: '' }),
    emit,
    ask: (message, sender = {}) => dispatch(message, { id: ID, url: `${BASE}popup.html`, ...sender }),
    say(tabId, message, sender = {}) {
      const tab = tabs.get(tabId);
      const { url = '', incognito = false } = tab ?? {};
      // What speaks is there.
      if (tab)
        Object.assign(tab, { script: true, silent: false, reads: tab.reads || !CALLS.includes(typeOf(message)) });
      return dispatch(message, { id: ID, url, frameId: 0, tab: { id: tabId, url, incognito }, ...sender });
    },
    stopWorker: () => listeners.clear(),
  };
}

/** What a script says that only asks for another one. */
const CALLS: readonly unknown[] = ['candidate', 'arrived'];

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}
