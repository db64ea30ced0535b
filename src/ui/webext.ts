import browser, { type Browser } from 'webextension-polyfill';

/** The browser's extension API with promises, the same in both browsers, for the background and the extension's own pages. */
export const webext: Browser = browser;

export type { Browser } from 'webextension-polyfill';
