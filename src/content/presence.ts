import { genuine } from '../article/dom.ts';

/**
 * Our presence in a page. Scripts of the extension run in a world of their own, so that its globals are not the page's; a
 * second injection finds the first one by them.
 */
interface World {
  headwater?: AbortController | undefined;
  headwaterReads?: boolean | undefined;
  headwaterWatches?: boolean | undefined;
}

type Part = 'headwaterReads' | 'headwaterWatches';

const world = globalThis as World;

/** What we left in this world; an element of the page that has such a name or id answers to it too, and is none of ours. */
function own<K extends keyof World>(name: K): World[K] {
  return Object.hasOwn(world, name) ? world[name] : undefined;
}

/** What takes our scripts out of the page again: one for all that are in it. */
export function enter(): AbortController {
  const present = own('headwater');
  if (present && !present.signal.aborted) return present;
  const controller = new AbortController();
  world.headwater = controller;
  return controller;
}

/** Takes our scripts out of the page, where they are in it. */
export function leave(): void {
  own('headwater')?.abort();
}

/** Whether the reader is in the page. */
export function isReading(): boolean {
  return own('headwaterReads') === true;
}

/** Whether the gate is in the page. */
export function isWatched(): boolean {
  return own('headwaterWatches') === true;
}

/** Says that the reader is in the page, until the signal. False where one was there already. */
export const claimReading = (signal: AbortSignal): boolean => claim('headwaterReads', signal);

/** Says that the gate is in the page, until the signal. False where one was there already. */
export const claimWatching = (signal: AbortSignal): boolean => claim('headwaterWatches', signal);

function claim(part: Part, signal: AbortSignal): boolean {
  if (own(part) === true) return false;
  world[part] = true;
  signal.addEventListener('abort', () => {
    world[part] = undefined;
  });
  return true;
}

/** Calls back once the page is shown: one that is rendered ahead may never be looked at. */
export function whenShown(signal: AbortSignal, callback: () => void): void {
  if (genuine(document, 'prerendering') === true) {
    document.addEventListener('prerenderingchange', callback, { once: true, signal });
  } else {
    callback();
  }
}

/** False in a PDF viewer, on an image, and wherever else there is no HTML. */
export function isHtml(): boolean {
  const type = genuine(document, 'contentType');
  return type === 'text/html' || type === 'application/xhtml+xml';
}
