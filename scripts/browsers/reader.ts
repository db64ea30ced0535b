import type { FoundBrowser } from './find.ts';

/** The extension's entry in the context menu, by its id. */
export const MENU_ITEM = 'trace-selection';

export type ColourScheme = 'light' | 'dark';

/** What a reader has told their system about how they see. */
export interface Sight {
  scheme?: ColourScheme;
  /** A few colours of their own in place of those of pages, as in Windows' contrast themes. */
  forcedColours?: boolean;
  reducedMotion?: boolean;
}

/** The keys by which everything must be reached and done. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowLeft' | 'ArrowRight' | 'ArrowDown';

export interface LaunchOptions {
  browser: FoundBrowser;
  /** The folder of the built extension. */
  extension: string;
  /** The port of the server of pages on this machine. */
  port: number;
  /** Which hosts are looked for on this machine: all, so that nothing else can be reached, or the reserved ones. */
  hosts: 'all' | 'example';
  headless: boolean;
  /** Starts with the permission to run on all sites, as a reader gives it. */
  granted: boolean;
}

/** What is shown in one tab or popup. Expressions are evaluated in its page, and may be promises of plain data. */
export interface Surface {
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true there. Throws after ten seconds, with what the surface then showed. */
  until(expression: string): Promise<void>;
  /** Goes to another page in the same tab, and waits until it is loaded. A popup has nowhere to go: there it throws. */
  go(url: string): Promise<void>;
  /** Clicks the first element that a selector finds, as a reader would. */
  click(selector: string): Promise<void>;
  /** Presses and releases a key where the focus is. */
  press(key: Key): Promise<void>;
  /** Makes a page so many CSS pixels wide. A popup is as wide as the browser makes it: there it throws. */
  setWidth(width: number): Promise<void>;
  /**
   * A picture of all of it, as PNG; of a popup of Chromium only what it shows without scrolling.
   * @param most how much of it from the top, in CSS pixels
   */
  picture(most?: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A browser with the extension in it, as a reader has it. */
export interface Reader {
  /** Opens a page in a new tab in front, and waits until it is loaded. */
  open(url: string): Promise<Surface>;
  /**
   * Lets the extension into private windows, as its reader can, and opens a page in a new one in front; the window closes
   * with it. The browser loads the extension anew for that.
   */
  openPrivately(url: string): Promise<Surface>;
  /** Clicks the toolbar button over the tab in front, and gives the popup. */
  pressButton(tab: Surface): Promise<Surface>;
  /**
   * Chooses "Where does this come from?" from the context menu over what is selected in the tab in front, and gives the
   * page that opens. No menu can be opened in a headless browser: the choice is handed to the extension as the browser
   * does it, once it has been seen that the entry is there.
   */
  askAboutSelection(tab: Surface): Promise<Surface>;
  /** Opens one of the extension's own pages, such as `options.html`, in a new tab in front. */
  openOwnPage(name: string): Promise<Surface>;
  /** The text on the toolbar button over the tab in front. */
  badge(): Promise<string>;
  /** For what is opened from then on. What is left out is as in a new browser: light, with every colour and all motion. */
  setSight(sight: Sight): Promise<void>;
  /** What the extension's own pages and scripts have reported as errors since the launch. */
  problems(): Promise<string[]>;
  /** What the pages that were opened have reported as errors of their own since the launch. */
  pageProblems(): Promise<string[]>;
  /**
   * Bytes that the background holds once what it no longer needs has been thrown away: in Chromium the worker's heap and
   * the buffers beside it, in Firefox the whole process of the extensions.
   */
  backgroundMemory(): Promise<number>;
  /** Comes true when the browser is gone, whoever closed it. */
  gone: Promise<void>;
  close(): Promise<void>;
}
