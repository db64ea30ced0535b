import type { Browser } from 'webextension-polyfill';

export type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API. Both browsers return promises from it in Manifest V3; Chrome merely calls it `chrome`. The
 * polyfill would cost every page some milliseconds for that one word, and more where a stopped worker is started.
 */
export const webext: Browser = own('browser') ?? own('chrome') ?? missing();

/** A page's element of that id is a global too, but none of our own. */
function own(name: string): Browser | undefined {
  return Object.hasOwn(globalThis, name) ? (Reflect.get(globalThis, name) as Browser) : undefined;
}

function missing(): never {
  throw new Error('This script runs only inside the extension.');
}
