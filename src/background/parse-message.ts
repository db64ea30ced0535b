import * as v from 'valibot';
import type { Message } from '../messages.ts';
import type { Evidence } from '../report.ts';
import { type Settings, type SettingsChange, SITE_MODES } from '../settings/settings.ts';
import { isSite } from '../settings/sites.ts';
import { address, offset, text } from './bounds.ts';
import { draft } from './draft-schema.ts';

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
  v.object({ type: v.literal('article'), draft }),
  v.object({ type: v.literal('no-article'), url: address, reason: v.picklist(['judged', 'document']) }),
  v.object({ type: v.literal('failed'), url: address }),
  v.object({ type: v.literal('view'), tabId, url: v.nullable(address) }),
  v.object({ type: v.literal('read'), tabId, url: v.nullable(address) }),
  v.object({ type: v.literal('show'), tabId, evidence }),
  v.object({ type: v.literal('settings') }),
  v.object({ type: v.literal('change'), change }),
]) satisfies v.GenericSchema<unknown, Message>;
