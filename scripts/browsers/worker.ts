import type { Browser, Target } from 'puppeteer-core';

/** The service worker of an extension in Chromium, by the extension's id; undefined where it does not run. */
export function workerOf(browser: Browser, id: string): Target | undefined {
  const isIts = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  return browser.targets().find((target) => target.type() === 'service_worker' && isIts(target.url()));
}

/** Stops the service worker of an extension, as the browser does it after a while, and waits until it is gone. */
export async function stopWorker(browser: Browser, id: string): Promise<void> {
  const running = workerOf(browser, id);
  if (running === undefined) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', function onGone(target) {
      if (target !== running) return;
      browser.off('targetdestroyed', onGone);
      resolve();
    });
  });
  await (await running.worker())?.close();
  await gone;
}
