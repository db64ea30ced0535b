import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { readTree } from '../build/files.ts';
import { reproducibleZip } from '../build/zip.ts';
import { type Key, type LaunchOptions, MENU_ITEM, type Reader, type Surface } from './reader.ts';
import { goneOf, surfaceOf, until } from './surface.ts';

/** The host of the extension's own pages, which Firefox otherwise draws by lot. */
const OWN_HOST = '6f1a7c52-2f6b-4f0e-9c3d-5b8f0a1d2e33';

interface FirefoxManifest {
  browser_specific_settings: { gecko: { id: string } };
  optional_host_permissions?: string[];
}

/** Evaluates an expression, which may be a promise of plain data, in the browser's own window. */
type Privileged = <T>(expression: string) => Promise<T>;

/**
 * Starts Firefox on a profile folder, with the extension installed for good, as a reader has it: it is still there after
 * a restart. Only an ESR, Developer Edition or Nightly takes an unsigned extension so; others get it until they close.
 */
export async function launchFirefox(options: LaunchOptions, profile: string): Promise<Reader> {
  const manifest = JSON.parse(readFileSync(path.join(options.extension, 'manifest.json'), 'utf8')) as FirefoxManifest;
  const { id } = manifest.browser_specific_settings.gecko;
  const userDataDir = path.join(profile, 'browser');
  const isFirst = installOnce(path.join(userDataDir, 'extensions', `${id}.xpi`), options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.browser.executable,
    userDataDir,
    headless: options.headless,
    defaultViewport: null,
    handleSIGINT: false,
    // Without this argument the extension's own pages are out of reach.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: preferences(options, id),
  });
  try {
    const privileged = await privilegedScope(browser);
    if (!(await extensionReady(privileged, id))) await browser.installExtension(options.extension);
    if (isFirst) await privileged(WELCOMED);
    if (options.granted) await grant(privileged, id, manifest.optional_host_permissions ?? []);
    await privileged(HEAR_ERRORS);
    return readerOf(browser, privileged, id);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Says whether it was not installed yet. */
function installOnce(xpi: string, extension: string): boolean {
  if (existsSync(xpi)) return false;
  mkdirSync(path.dirname(xpi), { recursive: true });
  writeFileSync(xpi, reproducibleZip(readTree(extension)));
  return true;
}

function preferences({ port, hosts, headless }: LaunchOptions, id: string): Record<string, string | number | boolean> {
  const onlyExample = `function FindProxyForURL(url, host) {
    return dnsDomainIs(host, '.example') ? 'PROXY 127.0.0.1:${port}' : 'DIRECT';
  }`;
  const proxy =
    hosts === 'all'
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
        }
      : {
          'network.proxy.type': 2,
          'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(onlyExample)}`,
        };
  return {
    ...proxy,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.startupScanScopes': 15,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: OWN_HOST }),
    // Where nobody can answer a prompt, a click that asks for a permission is granted it without one.
    'extensions.webextOptionalPermissionPrompts': !headless,
  };
}

function readerOf(browser: Browser, firstWindow: Privileged, id: string): Reader {
  let inFront = firstWindow;
  const privileged: Privileged = (expression) => inFront(expression);
  return {
    async open(url) {
      if (!url.startsWith('http')) return openWithoutWord(browser, url);
      const page = await browser.newPage();
      await page.goto(url);
      return surfaceOf(page);
    },
    async openPrivately(url) {
      await privileged(letInPrivately(id));
      const before = new Set(await browser.pages());
      await privileged(PRIVATE_WINDOW);
      inFront = await privilegedScope(browser);
      await privileged(`openTrustedLinkIn(${JSON.stringify(url)}, 'current') ?? null`);
      const close = async () => {
        inFront = firstWindow;
        await privileged(CLOSE_OTHER_WINDOWS);
      };
      return { ...(await openedPage(browser, before, url)), close };
    },
    async pressButton() {
      // Over an open popup the button would close it.
      await closePopup(privileged);
      await privileged(`${actionOf(id)}.triggerAction(window)`);
      await privileged(holds(POPUP));
      const popup = popupSurface(privileged);
      await popup.until(`document.readyState === 'complete' && innerWidth > 0`);
      return popup;
    },
    async askAboutSelection(tab) {
      const selectionText = await tab.evaluate<string>('getSelection().toString()');
      const pageUrl = await tab.evaluate<string>('location.href');
      const before = new Set(await browser.pages());
      await privileged(choiceOf(id, { menuItemId: MENU_ITEM, selectionText, pageUrl, editable: false }));
      return openedPage(browser, before, `moz-extension://${OWN_HOST}/text.html`);
    },
    openOwnPage: (name) => openWithoutWord(browser, `moz-extension://${OWN_HOST}/${name}`),
    badge: () => privileged(`${actionOf(id)}.action.getContextData(gBrowser.selectedTab).badgeText ?? ''`),
    async setSight({ scheme, forcedColours, reducedMotion }) {
      const isDark = scheme === 'dark';
      const settings = {
        // Pages follow the one, popups (as parts of the browser's window) the other.
        'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
        'ui.systemUsesDarkTheme': isDark ? 1 : 0,
        'browser.display.document_color_use': forcedColours ? 2 : 0,
        'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      };
      for (const [name, value] of Object.entries(settings)) {
        await privileged(`Services.prefs.setIntPref('${name}', ${value})`);
      }
    },
    problems: () => privileged(errorsFrom(`moz-extension://${OWN_HOST}`)),
    pageProblems: () => privileged(errorsFrom('http')),
    backgroundMemory: () => privileged(EXTENSIONS_MEMORY),
    gone: goneOf(browser),
    close: () => browser.close(),
  };
}

/** As the browser's own menu does it: a choice opens the tab to the extension, then the extension hears of it. */
function choiceOf(id: string, info: object): string {
  return `(() => {
    const { extension } = WebExtensionPolicy.getByID('${id}');
    extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
    extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab);
  })()`;
}

/** A page that has been opened by somebody else, once it is loaded. */
async function openedPage(browser: Browser, before: ReadonlySet<Page>, start: string): Promise<Surface> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      const address = await page.evaluate(`document.readyState === 'complete' ? location.href : ''`).catch(() => '');
      if (String(address).startsWith(start)) return surfaceOf(page);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${start}.`);
}

/** As the switch on the browser's own page of add-ons does it. */
function letInPrivately(id: string): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID('${id}')).reload();
  })()`;
}

const CLOSE_OTHER_WINDOWS = `[...Services.wm.getEnumerator('navigator:browser')]
  .filter((other) => other !== window).forEach((other) => other.close())`;

const PRIVATE_WINDOW = `new Promise((resolve) => {
  const opened = OpenBrowserWindow({ private: true });
  const started = () => opened.gBrowserInit?.delayedStartupFinished ? resolve(null) : setTimeout(started, 50);
  started();
})`;

/** Firefox loads pages of its own and of extensions, but never says so. */
async function openWithoutWord(browser: Browser, url: string): Promise<Surface> {
  const page = await browser.newPage();
  page.goto(url).catch(() => undefined);
  const surface = surfaceOf(page);
  await surface.until(`location.href === '${url}' && document.readyState === 'complete'`);
  return surface;
}

/** The popup is no tab, so it is reached from the window that holds it, by a script sent into its process. */
function popupSurface(privileged: Privileged): Surface {
  const evaluate = <T>(expression: string) => privileged<T>(inPopup(expression));
  const surface: Surface = {
    evaluate,
    until: (expression) => until(expression, evaluate),
    async click(selector) {
      await surface.until(`document.querySelector(${JSON.stringify(selector)})`);
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    go: () => Promise.reject(new Error('A popup stays what it is.')),
    setWidth: () => Promise.reject(new Error('A popup is as wide as the browser makes it.')),
    async press(key) {
      await evaluate(HEAR_KEY);
      await privileged(keyPressed(key));
      // The key may have closed the popup.
      await evaluate(KEY_HEARD).catch(() => undefined);
    },
    async picture(most = Number.POSITIVE_INFINITY) {
      const tall = 'document.documentElement.scrollHeight';
      const [width, height] = await evaluate<[number, number]>(`[document.documentElement.clientWidth, ${tall}]`);
      const base64 = await privileged<string>(pictureOfPopup(width, Math.min(height, most)));
      return Buffer.from(base64, 'base64');
    },
    close: () => closePopup(privileged),
  };
  return surface;
}

/** The extension greets a new reader in a tab of its own, which would otherwise come up in front of another at any time. */
const WELCOMED = holds(`gBrowser.browsers.some(({ currentURI }) => currentURI.spec.endsWith('/welcome.html'))`);

const POPUPS = `[...document.querySelectorAll('browser.webextension-popup-browser')]`;

/** The popup that is shown. Firefox loads it in a panel that is not, and moves it over: what is asked before gets lost. */
const POPUP = `${POPUPS}.find((one) => one.closest('panel')?.state === 'open')`;

async function closePopup(privileged: Privileged): Promise<void> {
  await privileged(`${POPUP}?.closest('panel').hidePopup()`);
  await privileged(holds(`${POPUPS}.length === 0`));
}

/** Waits in the browser's window until a condition holds there; fails after ten seconds. */
function holds(condition: string): string {
  return `(async () => {
    for (let i = 0; !(${condition}); i++) {
      if (i > 200) throw new Error('Waited in vain for ' + ${JSON.stringify(condition)});
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`;
}

function inPopup(expression: string): string {
  const inside = `(async () => JSON.stringify({ value: await (${expression}) }))()`;
  const frameScript = `(async () => {
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      sendAsyncMessage('headwater:answer', { json: await Cu.evalInSandbox(${JSON.stringify(inside)}, sandbox) });
    } catch (error) {
      sendAsyncMessage('headwater:answer', { error: String(error) });
    }
  })()`;
  return `new Promise((resolve, reject) => {
    const { messageManager } = ${POPUP} ?? {};
    if (!messageManager) return reject(new Error('There is no popup.'));
    setTimeout(() => reject(new Error('The popup does not answer.')), 10000);
    messageManager.addMessageListener('headwater:answer', function once({ data }) {
      messageManager.removeMessageListener('headwater:answer', once);
      if (data.error) reject(new Error(data.error));
      else resolve(JSON.parse(data.json).value);
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
  })`;
}

/** A key as if it came from the keyboard: the window hands it on to the popup that has the focus. */
function keyPressed(key: Key): string {
  const name = key === 'Space' ? ' ' : key;
  return `(() => {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window);
    const event = new KeyboardEvent('', { key: '${name}', code: '${key}' });
    processor.keydown(event);
    processor.keyup(event);
  })()`;
}

const HEAR_KEY = `void (window.headwaterKey = new Promise((resolve) =>
  addEventListener('keyup', () => resolve(), { capture: true, once: true })))`;

/** The popup is another process, which a key reaches in its own time; one that leads out of the popup never does. */
const KEY_HEARD = 'Promise.race([window.headwaterKey, new Promise((resolve) => setTimeout(resolve, 1000))])';

function pictureOfPopup(width: number, height: number): string {
  return `(async () => {
  const { currentWindowGlobal } = (${POPUP}).browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, ${width}, ${height}), 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;
}

/**
 * Keeps every error that is reported in any process: exceptions, refusals of the content security policy and the like.
 * Firefox itself keeps only the latest messages. That a popup was closed while it waited for an answer is none.
 */
const HEAR_ERRORS = `(() => {
  const heard = window.headwaterHeard = [];
  const hear = (message) => {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
    if (/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage)) return;
    heard.push({ from: message.sourceName, text: message.errorMessage });
  };
  Services.console.getMessageArray().forEach(hear);
  Services.console.registerListener({ observe: hear });
})()`;

function errorsFrom(start: string): string {
  return `window.headwaterHeard.filter(({ from }) => from.startsWith('${start}')).map(({ from, text }) => from + ': ' + text)`;
}

/** Waits for the processes to have thrown away what they no longer need. */
const EXTENSIONS_MEMORY = `(async () => {
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const { children } = await ChromeUtils.requestProcInfo();
  return children.filter(({ type }) => type === 'extension').reduce((sum, { memory }) => sum + memory, 0);
})()`;

/** The extension's toolbar button, as the browser's own code knows it. */
function actionOf(id: string): string {
  return `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    .ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${id}').extension)`;
}

async function extensionReady(privileged: Privileged, id: string): Promise<boolean> {
  const end = Date.now() + 3_000;
  while (!(await privileged(`Boolean(WebExtensionPolicy.getByID('${id}')?.active)`))) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}

async function grant(privileged: Privileged, id: string, origins: string[]): Promise<void> {
  await privileged(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    .ExtensionPermissions.add('${id}', { permissions: [], origins: ${JSON.stringify(origins)} },
      WebExtensionPolicy.getByID('${id}').extension)`);
}

/** The part of puppeteer's connection that is used here. It is not public: see the version in package.json. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

async function privilegedScope(browser: Browser): Promise<Privileged> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  // The window that was opened last comes last.
  const context = contexts.at(-1)?.context;
  return async <T>(expression: string) => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
      target: { context },
      awaitPromise: true,
    });
    const { type, result, exceptionDetails } = answer.result as Evaluated;
    if (type === 'exception')
      throw new Error(`${exceptionDetails?.text ?? 'Exception'} in ${expression.slice(0, 200)}`);
    return (JSON.parse(result?.value ?? '{}') as { value: T }).value;
  };
}
