import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API for scripts in pages. Both browsers return promises from it in Manifest V3; Chrome merely calls
 * it `chrome`. The polyfill would cost every page some milliseconds for that one word.
 */
export const webext: Browser =
  (globalThis as { browser?: Browser; chrome?: Browser }).browser ??
  (globalThis as { chrome?: Browser }).chrome ??
  missing();

function missing(): never {
  throw new Error('This script runs only inside the extension.');
}
