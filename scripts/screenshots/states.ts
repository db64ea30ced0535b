import type { Engine } from '../browsers/find.ts';
import { openOver } from '../browsers/kept.ts';
import type { ServedPage } from '../browsers/loopback.ts';
import type { Reader, Surface } from '../browsers/reader.ts';
import { LEFT_TO_RIGHT, RIGHT_TO_LEFT } from '../press/ferry-line.ts';
import { largeStory } from '../press/large-story.ts';
import { CITATION, REPORT_AT_FIRST, REPORT_CHANGED, STORY } from '../press/lock-gates.ts';
import { PRESS } from '../press/press.ts';

/** In CSS pixels. */
const POPUP_WIDTH = 360;
const PANEL_WIDTH = 420;
const WIDE_PANEL = 640;
const NARROWEST = 320;

const LARGE = largeStory(PRESS.translation);

const PASTED =
  'The quay at Kalder stays closed, the Diário de Alvarim reported on Tuesday, citing a diplomatic source who asked not to be named.';

/** A page that wears the name of an outlet at an address that looks like the outlet's. */
const LOOK_ALIKE = { url: 'http://lanternbrldge.example/2024/lock.html', page: CITATION };

/** Pages that are served besides the press, by their address. */
export type Pages = Map<string, ServedPage>;

/** What there is to see: each brings the browser to a state of the popup, or to a page of the extension's own. */
export const STATES: Readonly<Record<string, (reader: Reader, engine: Engine, pages: Pages) => Promise<Surface>>> = {
  translation: (reader, engine) => wholePopupOn(reader, engine, PRESS.translation),
  citation: (reader, engine) => wholePopupOn(reader, engine, PRESS.citation),
  copy: (reader, engine) => wholePopupOn(reader, engine, PRESS.copy),
  original: (reader, engine) => wholePopupOn(reader, engine, PRESS.original),
  denial: (reader, engine) => wholePopupOn(reader, engine, PRESS.denial),
  marked: (reader, engine, pages) => served(reader, engine, pages, LEFT_TO_RIGHT),
  'right-to-left': (reader, engine, pages) => served(reader, engine, pages, RIGHT_TO_LEFT),
  impersonation: (reader, engine, pages) => served(reader, engine, pages, LOOK_ALIKE),
  evidence: async (reader, engine) => {
    const popup = await wholePopupOn(reader, engine, PRESS.translation);
    await popup.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    return popup;
  },
  correction: async (reader, engine) => {
    const popup = await wholePopupOn(reader, engine, PRESS.translation);
    await popup.click('.correct summary');
    await popup.until(`document.querySelector('.correct .preview')`);
    return popup;
  },
  panel: async (reader) => {
    const panel = await openOver(reader, { surface: 'panel', url: PRESS.citation });
    await panel.setWidth(PANEL_WIDTH);
    return panel;
  },
  'large-popup': async (reader) => {
    const popup = await openOver(reader, { surface: 'popup', url: PRESS.translation, known: LARGE });
    await popup.setWidth(POPUP_WIDTH);
    return popup;
  },
  'large-panel': async (reader) => {
    const panel = await openOver(reader, { surface: 'panel', url: PRESS.translation, known: LARGE });
    await panel.setWidth(NARROWEST);
    return panel;
  },
  'nothing-known': (reader, engine) => wholePopupOn(reader, engine, PRESS.unrelated),
  'no-article': (reader) => popupOn(reader, PRESS.index),
  unreadable: (reader, engine) => popupOn(reader, engine === 'firefox' ? 'about:license' : 'chrome://version'),
  options: async (reader) => {
    const options = await reader.openOwnPage('options.html');
    await options.until(`document.querySelector('#transfer')`);
    return options;
  },
  text: async (reader) => {
    const text = await reader.openOwnPage('text.html');
    await text.evaluate(`(() => {
      const field = document.querySelector('textarea');
      field.value = ${JSON.stringify(PASTED)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await text.click('button[type=submit]');
    await text.until(`document.querySelector('.report')`);
    return text;
  },
  'text-problem': async (reader) => {
    const text = await reader.openOwnPage('text.html');
    await text.click('button[type=submit]');
    await text.until(`document.querySelector('[role=alert]').innerText !== ''`);
    return text;
  },
  welcome: (reader) => reader.openOwnPage('welcome.html'),
  // These change the settings, so they come last.
  memory: async (reader, engine) => {
    await remember(reader);
    await (await popupOn(reader, PRESS.translation)).close();
    return wholePopupOn(reader, engine, PRESS.citation);
  },
  'quotations-side-by-side': async (reader) => {
    const panel = await openOver(reader, { surface: 'panel', url: PRESS.citation });
    await panel.setWidth(WIDE_PANEL);
    return panel;
  },
  'memory-changed': async (reader, _, pages) => {
    pages.set(STORY.report, REPORT_AT_FIRST);
    await (await popupOn(reader, STORY.report)).close();
    pages.set(STORY.report, REPORT_CHANGED);
    const popup = await popupOn(reader, STORY.report);
    await popup.evaluate(`document.querySelectorAll('.memory details').forEach((one) => { one.open = true; })`);
    return popup;
  },
  'options-memory': async (reader) => {
    const options = await reader.openOwnPage('options.html');
    await options.until(`document.querySelector('.readings li')`);
    return options;
  },
  'options-narrow': async (reader) => {
    const options = await reader.openOwnPage('options.html');
    await options.setWidth(NARROWEST);
    await options.until(`document.querySelector('.readings li')`);
    return options;
  },
  off: async (reader) => {
    const popup = await popupOn(reader, PRESS.translation);
    await popup.click('input[name=site-mode][value=off]');
    await popup.until(`!document.querySelector('.trail')`);
    return popup;
  },
  'permission-missing': async (reader, engine) => {
    const options = await reader.openOwnPage('options.html');
    await options.evaluate(
      `chrome.runtime.sendMessage({ type: 'change', change: { set: 'default', mode: 'always' } })`,
    );
    return wholePopupOn(reader, engine, PRESS.citation);
  },
};

/** Has the extension remember what is read, with its text. */
async function remember(reader: Reader): Promise<void> {
  const options = await reader.openOwnPage('options.html');
  await options.click('input[name=memory][value=text]');
  await options.until(`document.querySelector('.toast p')`);
  await options.close();
}

async function popupOn(reader: Reader, url: string): Promise<Surface> {
  const popup = await reader.pressButton(await reader.open(url));
  await popup.until(`document.querySelector('main[aria-busy=false] .lead-first')`);
  return popup;
}

function served(
  reader: Reader,
  engine: Engine,
  pages: Pages,
  { url, page }: { url: string; page: ServedPage },
): Promise<Surface> {
  pages.set(url, page);
  return wholePopupOn(reader, engine, url);
}

/** Of a popup of Chromium no picture can be taken beyond its window, so it is opened as a page there. */
async function wholePopupOn(reader: Reader, engine: Engine, url: string): Promise<Surface> {
  if (engine === 'firefox') return popupOn(reader, url);
  const popup = await openOver(reader, { surface: 'popup', url });
  await popup.setWidth(POPUP_WIDTH);
  return popup;
}
