import type { PageView } from '../../src/messages.ts';
import type { SettingsChange } from '../../src/settings/settings.ts';
import type { Engine } from '../browsers/find.ts';
import { openOver, openUninvited } from '../browsers/kept.ts';
import type { ServedPage } from '../browsers/loopback.ts';
import type { Reader, Surface } from '../browsers/reader.ts';
import { everyWording } from '../press/every-wording.ts';
import { LEFT_TO_RIGHT, RIGHT_TO_LEFT } from '../press/ferry-line.ts';
import { largeStory } from '../press/large-story.ts';
import { CITATION, REPORT_AT_FIRST, REPORT_CHANGED, STORY } from '../press/lock-gates.ts';
import { PRESS } from '../press/press.ts';

/** In CSS pixels. */
const POPUP_WIDTH = 360;
const PANEL_WIDTH = 420;
const WIDE_PANEL = 640;
const NARROWEST = 320;

/** From the top of the popup to the first step of the trail. */
const TABS_TO_THE_TRAIL = 3;

const RULES = ['a-rather-long-name-of-a-newspaper-without-end.example', 'lanternbridge.example', 'skerrydaily.example'];

const LARGE = { state: 'read', ...largeStory(PRESS.translation) } as const;
const EVERY = { state: 'read', ...everyWording(PRESS.translation) } as const;

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
  'every-wording': async (reader) => {
    const popup = await openOver(reader, { surface: 'popup', url: PRESS.translation, known: EVERY });
    await popup.setWidth(POPUP_WIDTH);
    await unfold(popup);
    return popup;
  },
  'letters-twice-as-large': async (reader) => {
    const popup = await openOver(reader, { surface: 'popup', url: PRESS.translation });
    await popup.setWidth(POPUP_WIDTH);
    await popup.evaluate(`void (document.documentElement.style.fontSize = '200%')`);
    return popup;
  },
  keyboard: async (reader) => {
    const popup = await openOver(reader, { surface: 'popup', url: PRESS.translation });
    await popup.setWidth(POPUP_WIDTH);
    for (let i = 0; i < TABS_TO_THE_TRAIL; i++) await popup.press('Tab');
    return popup;
  },
  'nothing-known': (reader, engine) => wholePopupOn(reader, engine, PRESS.unrelated),
  'no-article': (reader) => popupOn(reader, PRESS.index),
  'no-permission': async (reader) => {
    const popup = await openUninvited(reader, PRESS.translation);
    await popup.setWidth(POPUP_WIDTH);
    return popup;
  },
  unread: (reader) => stateOf(reader, { state: 'unread' }),
  reading: (reader) => stateOf(reader, { state: 'reading' }),
  failed: (reader) => stateOf(reader, { state: 'failed' }),
  'no-answer': async (reader) => {
    const popup = await reader.openOwnPage('popup.html?tab=987654321');
    await popup.setWidth(POPUP_WIDTH);
    await popup.until(`document.querySelector('.lead-first')`);
    return popup;
  },
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
  'welcome-chosen': async (reader) => {
    const welcome = await reader.openOwnPage('welcome.html');
    await welcome.setWidth(NARROWEST);
    await welcome.click('input[value=chosen]');
    await welcome.click('button[type=submit]');
    await welcome.until(`document.querySelector('.outcome').innerText !== ''`);
    return welcome;
  },
  // These change the settings, so they come last.
  memory: async (reader, engine) => {
    await remember(reader);
    return wholePopupOn(reader, engine, PRESS.citation);
  },
  'quotations-side-by-side': async (reader) => {
    await remember(reader);
    const panel = await openOver(reader, { surface: 'panel', url: PRESS.citation });
    await panel.setWidth(WIDE_PANEL);
    return panel;
  },
  'memory-changed': async (reader, engine, pages) => {
    await remember(reader);
    pages.set(STORY.report, REPORT_AT_FIRST);
    await (await popupOn(reader, STORY.report)).close();
    pages.set(STORY.report, REPORT_CHANGED);
    const popup = await wholePopupOn(reader, engine, STORY.report);
    await popup.evaluate(`document.querySelectorAll('.memory details').forEach((one) => { one.open = true; })`);
    return popup;
  },
  'options-memory': async (reader) => {
    await remember(reader);
    const options = await reader.openOwnPage('options.html');
    await options.until(`document.querySelector('.readings li')`);
    return options;
  },
  'options-narrow': async (reader) => {
    await remember(reader);
    const options = await reader.openOwnPage('options.html');
    await options.setWidth(NARROWEST);
    await options.until(`document.querySelector('.readings li')`);
    return options;
  },
  'options-rules': async (reader) => {
    await change(reader, { set: 'several', changes: RULES.map((site) => ({ set: 'site', site, mode: 'click' })) });
    const options = await reader.openOwnPage('options.html');
    await options.setWidth(NARROWEST);
    await options.until(`document.querySelectorAll('tbody tr').length === ${RULES.length}`);
    await options.click('tbody button');
    await options.until(`document.querySelector('.toast button')`);
    return options;
  },
  off: async (reader) => {
    const popup = await popupOn(reader, PRESS.translation);
    await popup.click('input[name=site-mode][value=off]');
    await popup.until(`!document.querySelector('.trail')`);
    return popup;
  },
  'permission-missing': async (reader, engine) => {
    await change(reader, { set: 'default', mode: 'always' });
    return wholePopupOn(reader, engine, PRESS.citation);
  },
};

/** Has the extension remember what is read, with its text, and reads an article. */
async function remember(reader: Reader): Promise<void> {
  await change(reader, { set: 'memory', mode: 'text' });
  await (await popupOn(reader, PRESS.translation)).close();
}

async function change(reader: Reader, wanted: SettingsChange): Promise<void> {
  const options = await reader.openOwnPage('options.html');
  const message = JSON.stringify({ type: 'change', change: wanted });
  await options.evaluate(`chrome.runtime.sendMessage(${message}).then(() => true)`);
  await options.close();
}

/** A panel in one of the states in which there is no report. */
async function stateOf(reader: Reader, known: PageView): Promise<Surface> {
  const panel = await openOver(reader, { surface: 'panel', url: PRESS.citation, known });
  await panel.setWidth(PANEL_WIDTH);
  return panel;
}

/** Asks for all that is folded. */
async function unfold(surface: Surface): Promise<void> {
  await surface.evaluate(`(async () => {
    for (let button; (button = document.querySelector('.stop-folded button, .fold button')); ) {
      button.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  })()`);
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
