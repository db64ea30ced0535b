import * as v from 'valibot';
import { LONGEST_TEXT, type Message } from '../messages.ts';
import type { Evidence } from '../report.ts';
import {
  MEMORY_MODES,
  type Settings,
  type SettingsChange,
  SITE_MODES,
  type SingleChange,
} from '../settings/settings.ts';
import { isSite } from '../settings/sites.ts';
import { address, offset, text } from './bounds.ts';
import { tape } from './tape-schema.ts';

/** A message that has reached the background, checked in shape and size; null where it is none of ours. Never throws. */
export function parseMessage(data: unknown): Message | null {
  const result = v.safeParse(MESSAGE, data);
  return result.success ? result.output : null;
}

const evidence = v.object({
  where: v.picklist(['text', 'metadata', 'link', 'address', 'dataset', 'memory']),
  quote: text(200_000),
  start: v.nullable(offset),
  end: v.nullable(offset),
  outside: v.boolean(),
  reference: v.nullable(text(200_000)),
}) satisfies v.GenericSchema<unknown, Evidence>;

const mode = v.picklist(SITE_MODES);
const memoryMode = v.picklist(MEMORY_MODES);
const site = v.pipe(v.string(), v.check(isSite));
const settings = v.object({
  defaultMode: mode,
  sites: v.record(site, mode),
  badge: v.boolean(),
  badgeSites: v.record(site, v.boolean()),
  memory: memoryMode,
  memorySites: v.record(site, v.boolean()),
}) satisfies v.GenericSchema<unknown, Settings>;

const singleChange = v.variant('set', [
  v.object({ set: v.literal('site'), site, mode: v.nullable(mode) }),
  v.object({ set: v.literal('default'), mode }),
  v.object({ set: v.literal('badge'), shown: v.boolean() }),
  v.object({ set: v.literal('badge-site'), site, shown: v.nullable(v.boolean()) }),
  v.object({ set: v.literal('memory'), mode: memoryMode }),
  v.object({ set: v.literal('memory-site'), site, remembers: v.nullable(v.boolean()) }),
  v.object({ set: v.literal('all'), settings }),
]) satisfies v.GenericSchema<unknown, SingleChange>;

const change = v.union([
  singleChange,
  v.object({ set: v.literal('several'), changes: v.pipe(v.array(singleChange), v.maxLength(10)) }),
]) satisfies v.GenericSchema<unknown, SettingsChange>;

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const MESSAGE = v.variant('type', [
  v.object({ type: v.literal('candidate'), url: address }),
  v.object({ type: v.literal('arrived'), url: address }),
  v.object({ type: v.literal('article'), tape }),
  v.object({ type: v.literal('found'), tape }),
  v.object({ type: v.literal('no-article'), url: address, reason: v.picklist(['judged', 'document']) }),
  v.object({ type: v.literal('failed'), url: address }),
  v.object({ type: v.literal('view'), tabId, url: v.nullable(address) }),
  v.object({ type: v.literal('read'), tabId, url: v.nullable(address) }),
  v.object({ type: v.literal('show'), tabId, evidence }),
  v.object({ type: v.literal('settings') }),
  v.object({ type: v.literal('change'), change }),
  v.object({ type: v.literal('erased') }),
  v.object({
    type: v.literal('text'),
    text: text(LONGEST_TEXT),
    title: v.nullable(text(1_000)),
    url: v.nullable(address),
  }),
  v.object({ type: v.literal('selection'), id: text(100) }),
]) satisfies v.GenericSchema<unknown, Message>;
