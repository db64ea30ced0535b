/**
 * What the surfaces, the background and the script in the page say to each other. A page is a hostile place: whatever
 * reaches the background is data until `parseMessage` has checked its shape and its size.
 */
import * as v from 'valibot';
import type { Article } from './article/article.ts';
import type { Outlet } from './outlets/outlet.ts';
import type { Evidence, Report } from './report.ts';
import { type Settings, type SettingsChange, SITE_MODES, type SiteMode } from './settings/settings.ts';
import { isSite } from './settings/sites.ts';

/** From the script in a page to the background. */
export type PageMessage =
  | { type: 'article'; article: Article }
  /** `document` says that this is no HTML page at all, such as a PDF. */
  | { type: 'no-article'; url: string; reason: 'judged' | 'document' }
  | { type: 'failed'; url: string };

/** From the extension's own pages to the background; `Answers` says what comes back. */
export type SurfaceMessage =
  /** `url` is the tab's address as far as the surface may see it. */
  | { type: 'view'; tabId: number; url: string | null }
  | { type: 'read'; tabId: number; url: string | null }
  | { type: 'show'; tabId: number; evidence: Evidence }
  | { type: 'settings' }
  | { type: 'change'; change: SettingsChange };

export type Message = PageMessage | SurfaceMessage;

/** From the background to the script in a page. */
export type Order =
  /** Answered with `true`: tells that the script is there. */
  | { type: 'ping' }
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
  /** `outlets`: what the pack says of the outlet of the page and of those on its trail. */
  | { state: 'read'; report: Report; outlets: Outlet[] };

export interface TabView {
  page: PageView;
  /** Null where the tab shows no site, or the browser does not tell which. */
  site: string | null;
  mode: SiteMode;
  /** The rule for exactly this site. */
  rule: SiteMode | null;
  /** Whether the browser lets Headwater run on this site by itself. */
  allowed: boolean;
}

export interface SettingsView {
  settings: Settings;
  /** Match patterns of the sites that the browser lets Headwater run on by itself. */
  origins: string[];
}

/** The message, checked; null where it is none of ours. Never throws. */
export function parseMessage(data: unknown): Message | null {
  const result = v.safeParse(MESSAGE, data);
  return result.success ? result.output : null;
}

/** Says whether a message from the background is a notice of change. */
export function isChanged(data: unknown): data is Changed {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'changed';
}

// Far above what any article holds, far below what would hurt.
const text = (characters: number) => v.pipe(v.string(), v.maxLength(characters));
const list = <T extends v.GenericSchema>(item: T, length: number) => v.pipe(v.array(item), v.maxLength(length));
const line = text(20_000);
const address = text(20_000);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000_000));

const article = v.object({
  url: address,
  canonical: v.nullable(address),
  alternates: list(v.object({ language: text(100), url: address }), 500),
  isArticle: v.boolean(),
  title: v.nullable(line),
  siteName: v.nullable(line),
  language: v.nullable(text(100)),
  published: v.nullable(text(100)),
  modified: v.nullable(text(100)),
  authors: list(line, 200),
  truncated: v.boolean(),
  text: text(2_000_000),
  paragraphs: list(
    v.object({
      text: text(2_000_000),
      start: offset,
      role: v.picklist(['paragraph', 'subhead', 'list-item', 'quotation', 'credit']),
    }),
    20_000,
  ),
  outside: text(1_000_000),
  lines: list(
    v.object({
      text: text(200_000),
      start: offset,
      role: v.picklist(['byline', 'credit', 'label', 'caption', 'appeal', 'biography', 'masthead', 'footer']),
    }),
    5_000,
  ),
  links: list(v.object({ url: address, text: line, start: offset, end: offset, outside: v.boolean() }), 20_000),
  declarations: list(
    v.object({
      from: v.picklist(['json-ld', 'open-graph', 'microdata', 'meta', 'link', 'visible']),
      property: text(1_000),
      value: text(200_000),
    }),
    5_000,
  ),
}) satisfies v.GenericSchema<unknown, Article>;

const evidence = v.object({
  where: v.picklist(['text', 'metadata', 'link', 'address', 'dataset', 'memory']),
  quote: text(200_000),
  start: v.nullable(offset),
  end: v.nullable(offset),
  outside: v.boolean(),
  reference: v.nullable(text(200_000)),
}) satisfies v.GenericSchema<unknown, Evidence>;

const mode = v.picklist(SITE_MODES);
const site = v.pipe(v.string(), v.check(isSite));
const settings = v.object({
  defaultMode: mode,
  sites: v.record(site, mode),
  badge: v.boolean(),
}) satisfies v.GenericSchema<unknown, Settings>;

const change = v.variant('set', [
  v.object({ set: v.literal('site'), site, mode: v.nullable(mode) }),
  v.object({ set: v.literal('default'), mode }),
  v.object({ set: v.literal('badge'), shown: v.boolean() }),
  v.object({ set: v.literal('all'), settings }),
]) satisfies v.GenericSchema<unknown, SettingsChange>;

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const MESSAGE = v.variant('type', [
  v.object({ type: v.literal('article'), article }),
  v.object({ type: v.literal('no-article'), url: address, reason: v.picklist(['judged', 'document']) }),
  v.object({ type: v.literal('failed'), url: address }),
  v.object({ type: v.literal('view'), tabId, url: v.nullable(address) }),
  v.object({ type: v.literal('read'), tabId, url: v.nullable(address) }),
  v.object({ type: v.literal('show'), tabId, evidence }),
  v.object({ type: v.literal('settings') }),
  v.object({ type: v.literal('change'), change }),
]) satisfies v.GenericSchema<unknown, Message>;
