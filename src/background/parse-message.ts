import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import type { Message } from '../messages.ts';
import type { Evidence } from '../report.ts';
import { type Settings, type SettingsChange, SITE_MODES } from '../settings/settings.ts';
import { isSite } from '../settings/sites.ts';

/** A message that has reached the background, checked in shape and size; null where it is none of ours. Never throws. */
export function parseMessage(data: unknown): Message | null {
  const result = v.safeParse(MESSAGE, data);
  return result.success ? result.output : null;
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
  v.object({ type: v.literal('candidate'), url: address }),
  v.object({ type: v.literal('article'), article }),
  v.object({ type: v.literal('no-article'), url: address, reason: v.picklist(['judged', 'document']) }),
  v.object({ type: v.literal('failed'), url: address }),
  v.object({ type: v.literal('view'), tabId, url: v.nullable(address) }),
  v.object({ type: v.literal('read'), tabId, url: v.nullable(address) }),
  v.object({ type: v.literal('show'), tabId, evidence }),
  v.object({ type: v.literal('settings') }),
  v.object({ type: v.literal('change'), change }),
]) satisfies v.GenericSchema<unknown, Message>;
