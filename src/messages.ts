/**
 * What the surfaces, the background and the script in the page say to each other. A page is a hostile place: whatever
 * reaches the background is data until its shape and its size have been checked (background/parse-message.ts).
 */
import type { Places } from './article/locate.ts';
import type { Tape } from './article/tape.ts';
import type { Problem } from './memory/problem.ts';
import type { DataSource, Outlet } from './outlets/outlet.ts';
import type { Evidence, OutletRef, Report } from './report.ts';
import type { Settings, SettingsChange, SiteMode } from './settings/settings.ts';

/** From our scripts in a page to the background. */
export type PageMessage =
  /** There could be an article at the address that a page which has been read has gone on to. */
  | { type: 'candidate'; url: string }
  /** There is no gate to judge that, and now it is wanted. */
  | { type: 'arrived'; url: string }
  /** There is one, perhaps: what was recorded of the page, from which the background reads it. Answered with `PageAnswer`. */
  | { type: 'article'; tape: Tape }
  /** The same, of a page that nobody has asked for: the gate has found that there could be one. */
  | { type: 'found'; tape: Tape }
  /** `document` says that this is no HTML page at all, such as a PDF. */
  | { type: 'no-article'; url: string; reason: 'judged' | 'document' }
  | { type: 'failed'; url: string };

/** The tab that a page is in. */
export interface PageTab {
  id: number;
  /** In a private window. */
  isPrivate: boolean;
}

/** What the background answers once it is done with a recorded page: where the article's text stands in the recording. */
export type PageAnswer = { places: Places | null };

/** From the extension's own pages to the background; `Answers` says what comes back. */
export type SurfaceMessage =
  /** `url` is the tab's address as far as the surface may see it. */
  | { type: 'view'; tabId: number; url: string | null }
  | { type: 'read'; tabId: number; url: string | null }
  | { type: 'show'; tabId: number; evidence: Evidence }
  | { type: 'settings' }
  | { type: 'change'; change: SettingsChange }
  /** Something was erased from memory: what is known of open tabs must not show it any longer. */
  | { type: 'erased' }
  /** Has a text traced instead of a page. */
  | ({ type: 'text' } & GivenText)
  /** What was selected on a page, by the name that it was given for the way. */
  | { type: 'selection'; id: string };

/** A text without its page. */
export interface GivenText {
  text: string;
  title: string | null;
  /** Where it stands, as far as that is known. */
  url: string | null;
}

/** A longer text is refused, in UTF-16 units: far above any article, far below what would keep its reader waiting. */
export const LONGEST_TEXT = 200_000;

export type Message = PageMessage | SurfaceMessage;

/** From the background to our scripts in a page. */
export type Order =
  /** Answered with `true`: tells that the script is there. */
  | { type: 'ping' }
  /** Answered with the page's address. */
  | { type: 'address' }
  | { type: 'read' }
  /** Answered with whether the line was found. */
  | { type: 'show'; evidence: Evidence; highlight: string }
  | { type: 'stop' };

/** From the background to whatever surface is open: ask again. `tabId` is null where the settings changed. */
export interface Changed {
  type: 'changed';
  tabId: number | null;
}

export interface Answers {
  view: TabView;
  read: TabView;
  show: boolean;
  settings: SettingsView;
  change: { settings: Settings; inverse: SettingsChange };
  erased: null;
  text: Traced;
  /** Null where it is not kept any longer. */
  selection: GivenText | null;
}

/** How every answer to a surface is wrapped, so that a failure is told from an answer. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: string };

/** What is known of the page in a tab. */
export type PageView =
  /** Switched off by the reader. */
  | { state: 'off' }
  /** Not read yet. */
  | { state: 'unread' }
  | { state: 'reading' }
  /** The browser lets no extension in here. */
  | { state: 'unreadable' }
  | { state: 'not-article' }
  | { state: 'failed' }
  | ({ state: 'read' } & Traced);

/** A report with what the surfaces show beside it. */
export interface Traced {
  report: Report;
  /** What the pack says of the page's outlet, then of those on its trail, each once. */
  outlets: Outlet[];
  /** What the facts of the dataset that are shown come from. */
  sources: DataSource[];
  /** The names of the outlets that the report knows by their domains alone; only those that the pack knows. */
  names: Readonly<Record<string, string>>;
  /** Where a source's name, as the report has it, belongs to several outlets and nothing settles which: all of them, best first. */
  candidates: Readonly<Record<string, OutletRef[]>>;
  /** Why the page could not be remembered, or memory not be asked, as its reader wants it; else null. */
  unremembered: Problem | null;
}

export interface TabView {
  page: PageView;
  /** Null where the tab shows no site, or the browser does not tell which. */
  site: string | null;
  mode: SiteMode;
  /** The rule for exactly this site. */
  rule: SiteMode | null;
  /** Whether the button carries a badge on this site. */
  badge: boolean;
  /** Whether the browser lets Headwater run on this site by itself. */
  allowed: boolean;
  /** Whether what is read on this site is remembered; null where memory is off, and in a private window. */
  remembers: boolean | null;
}

export interface SettingsView {
  settings: Settings;
  /** Match patterns of the sites that the browser lets Headwater run on by itself. */
  origins: string[];
}

/** Says whether a message from the background is a notice of change. */
export function isChanged(data: unknown): data is Changed {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'changed';
}
