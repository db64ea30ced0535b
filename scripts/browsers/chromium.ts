import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { type LaunchOptions, MENU_ITEM, type Reader, type Sight, type Surface } from './reader.ts';
import { goneOf, surfaceOf, until } from './surface.ts';

/**
 * Chromium would try HTTPS before the plain pages of this machine, and ask a server about their forms; Chrome would refuse
 * an extension on its command line.
 */
const OFF = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'AutofillServerCommunication',
  'DisableLoadExtensionCommandLineSwitch',
].join();

/** Starts Chromium, Chrome or Edge on a profile folder, with the extension. */
export async function launchChromium(options: LaunchOptions, profile: string): Promise<Reader> {
  const isFirst = !existsSync(profileOf(profile));
  const browser = options.granted ? await launchGranted(options, profile) : await start(options, profile, 'pipe');
  try {
    if (isFirst && !options.granted) await welcomed(browser);
    return await readerOf(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * The prompt for a permission cannot be answered in a headless Chromium. A permission that an extension once had on a
 * profile is kept, though: so it is first loaded with its optional hosts required, then as it is, from the same folder.
 */
async function launchGranted(options: LaunchOptions, profile: string): Promise<Browser> {
  const extension = path.join(profile, 'extension');
  const granted = { ...options, extension };
  if (existsSync(extension)) return start(granted, profile, 'command line');
  cpSync(options.extension, extension, { recursive: true });
  const file = path.join(extension, 'manifest.json');
  const shipped = readFileSync(file, 'utf8');
  const manifest = JSON.parse(shipped) as { optional_host_permissions?: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }));
  const first = await start(granted, profile, 'command line');
  await welcomed(first);
  await first.close();
  writeFileSync(file, shipped);
  return start(granted, profile, 'command line');
}

/** The pipe works in every Chromium, Chrome and Edge; only with the command line are permissions kept. */
type Loading = 'pipe' | 'command line';

function start({ browser, extension, port, hosts, headless }: LaunchOptions, profile: string, loading: Loading) {
  const server = `127.0.0.1:${port}`;
  return puppeteer.launch({
    executablePath: browser.executable,
    userDataDir: profileOf(profile),
    headless,
    pipe: true,
    enableExtensions: loading === 'pipe' ? [extension] : true,
    defaultViewport: null,
    handleSIGINT: false,
    // The bar that says so would stand between a person and the toolbar button.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(loading === 'pipe' ? [] : [`--load-extension=${extension}`]),
      // As a proxy the server sees every connection, encrypted ones by their host.
      ...(hosts === 'all'
        ? [`--proxy-server=${server}`, '--proxy-bypass-list=<-loopback>']
        : [`--host-resolver-rules=MAP *.example ${server}`]),
      `--disable-features=${OFF}`,
      '--window-size=1200,900',
    ],
  });
}

function profileOf(folder: string): string {
  return path.join(folder, 'browser');
}

/** The extension greets a new reader in a tab of its own, which would otherwise come up in front of another at any time. */
async function welcomed(browser: Browser): Promise<void> {
  const isWelcome = (url: string) => url.startsWith('chrome-extension://') && url.endsWith('/welcome.html');
  await browser.waitForTarget((target) => isWelcome(target.url()), { timeout: 20_000 });
}

async function readerOf(browser: Browser): Promise<Reader> {
  const problems: string[] = [];
  const pageProblems: string[] = [];
  let worker = await extensionWorker(browser);
  await watch(worker.client, problems);
  const extension = await ownExtension(browser, new URL(worker.url()).host);
  let sight: Sight = {};

  async function surface(page: Page, isPopup = false): Promise<Surface> {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: mediaFeatures(sight) });
    return surfaceOf(page, { isPopup });
  }

  async function newPage(url: string): Promise<Page> {
    const page = await browser.newPage();
    await watch(await page.createCDPSession(), problems, pageProblems);
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  const pages = new Map<Surface, Page>();
  return {
    async open(url) {
      const page = await newPage(url);
      const opened = await surface(page);
      pages.set(opened, page);
      return opened;
    },
    async openPrivately(url) {
      worker = await letInPrivately(browser, extension.id);
      await watch(worker.client, problems);
      await worker.evaluate(`chrome.windows.create(${JSON.stringify({ incognito: true, focused: true, url })})`);
      const target = await browser.waitForTarget((other) => other.type() === 'page' && other.url() === url, {
        timeout: 10_000,
      });
      const page = await target.asPage();
      await page.waitForFunction(`document.readyState === 'complete'`);
      const opened = await surface(page);
      pages.set(opened, page);
      return opened;
    },
    async pressButton(tab) {
      const page = pages.get(tab);
      if (page === undefined) throw new Error('The button is pressed over a tab that open() gave.');
      const isPopup = (url: string) => url.startsWith(`chrome-extension://${extension.id}/popup.html`);
      const before = new Set(browser.targets());
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((other) => isPopup(other.url()) && !before.has(other), {
        timeout: 10_000,
      });
      const popup = await target.asPage();
      await watch(await popup.createCDPSession(), problems);
      return surface(popup, true);
    },
    async askAboutSelection(tab) {
      const selectionText = await tab.evaluate<string>('getSelection().toString()');
      const pageUrl = await tab.evaluate<string>('location.href');
      const isText = (url: string) => url.startsWith(`chrome-extension://${extension.id}/text.html`);
      const before = new Set(browser.targets());
      await worker.evaluate(choiceOf({ menuItemId: MENU_ITEM, selectionText, pageUrl, editable: false }));
      const target = await browser.waitForTarget((other) => isText(other.url()) && !before.has(other), {
        timeout: 10_000,
      });
      const page = await target.asPage();
      await watch(await page.createCDPSession(), problems);
      return surface(page);
    },
    async openOwnPage(name) {
      return surface(await newPage(`chrome-extension://${extension.id}/${name}`));
    },
    async badge() {
      return worker.evaluate(BADGE_IN_FRONT) as Promise<string>;
    },
    async setSight(wanted) {
      sight = wanted;
    },
    async problems() {
      return [...problems];
    },
    async pageProblems() {
      return [...pageProblems];
    },
    async backgroundMemory() {
      await worker.client.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await worker.client.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
    gone: goneOf(browser),
    close: () => browser.close(),
  };
}

function mediaFeatures({ scheme = 'light', forcedColours, reducedMotion }: Sight): { name: string; value: string }[] {
  return [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
  ];
}

/** An entry that is not there cannot be updated. */
function choiceOf(info: object): string {
  return `chrome.contextMenus.update('${MENU_ITEM}', {})
    .then(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }))
    .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`;
}

const BADGE_IN_FRONT = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;

/** As the switches on the browser's own page of extensions do it; without the first, what is loaded anew is disabled. */
async function letInPrivately(browser: Browser, extensionId: string): Promise<WebWorker> {
  const before = new Set(browser.targets());
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const change = JSON.stringify({ extensionId, incognitoAccess: true });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  const worker = await extensionWorker(browser, before);
  // It can be reached before its script has run.
  await until(`typeof chrome === 'object' && 'windows' in chrome`, (code) => worker.evaluate(code));
  await page.close();
  return worker;
}

/** @param before targets that are of an earlier life of the extension */
async function extensionWorker(browser: Browser, before: ReadonlySet<Target> = new Set()): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (other) => other.type() === 'service_worker' && other.url().endsWith('/background.js') && !before.has(other),
    { timeout: 20_000 },
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension has no service worker.');
  return worker;
}

async function ownExtension(browser: Browser, id: string): Promise<Extension> {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`Chromium does not list the extension ${id}.`);
  return extension;
}

/**
 * Collects what is reported as an error from the extension's own files, in every world of a page or worker, with the
 * warnings; and apart from them the errors of a page itself.
 */
async function watch(session: CDPSession, own: string[], others: string[] = []): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url, stackTrace } }) => {
    const from = url ?? stackTrace?.callFrames[0]?.url ?? '';
    (isOwn(from) ? own : others).push(`${from}: ${exception?.description ?? text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const from = stackTrace?.callFrames[0]?.url ?? '';
    const said = `${from}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`;
    if (isOwn(from) && (type === 'error' || type === 'warning')) own.push(said);
    else if (type === 'error') others.push(said);
  });
  session.on('Log.entryAdded', ({ entry: { level, url = '', text } }) => {
    if (level === 'error') (isOwn(url) ? own : others).push(`${url}: ${text}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}

/** What a page may not load of an extension is reported of an address that is none's. */
function isOwn(url: string): boolean {
  return url.startsWith('chrome-extension://') && !url.startsWith('chrome-extension://invalid/');
}
