import * as v from 'valibot';
import { COVERAGE_ROLES } from '../report.ts';
import { normalAddress } from '../stories/address.ts';
import type { Entry } from './entry.ts';
import { sitesOf } from './sites.ts';

/**
 * An entry from a file, checked and with what follows from its address made anew; else which part of it is wrong. Never
 * throws.
 */
export function parseEntry(data: unknown): { entry: Entry } | { wrong: string } {
  const result = v.safeParse(ENTRY, data, { abortEarly: true });
  if (!result.success) return { wrong: v.getDotPath(result.issues[0]) ?? 'entry' };
  const { reading, print, text } = result.output;
  if (text && text.length !== print.paragraphs.length) return { wrong: 'text' };
  const address = normalAddress(reading.url) ?? reading.address;
  const entry = { ...reading, address, sites: sitesOf(reading.url), lastReadAt: reading.readAt.at(-1) ?? '' };
  return { entry: { reading: entry, print, text } };
}

const text = (characters: number) => v.pipe(v.string(), v.maxLength(characters));
const list = <T extends v.GenericSchema>(item: T, length: number) => v.pipe(v.array(item), v.maxLength(length));
const line = text(20_000);
/** Shown as links, so that nothing but a web address may pass. */
const webAddress = v.pipe(
  line,
  v.check((url) => normalAddress(url) !== null),
);
const time = v.pipe(
  text(30),
  v.check((at) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) && !Number.isNaN(Date.parse(at))),
);
const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** The last moment that a `Date` can hold: leaves room for the orders that come after. */
const LAST_ORDER = 8.64e15;

const reading = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,12}-[0-9a-z]{1,12}$/)),
  url: webAddress,
  address: line,
  sites: list(line, 130),
  outlet: v.object({ domain: line, name: line }),
  title: v.nullable(line),
  language: v.nullable(text(100)),
  published: v.nullable(text(100)),
  modified: v.nullable(text(100)),
  credits: list(
    v.object({
      role: v.picklist(['author', 'translator', 'editor', 'photographer', 'contributor', 'wire']),
      name: line,
    }),
    100,
  ),
  trail: list(
    v.object({
      type: v.picklist(['outlet', 'agency', 'organization', 'person', 'document', 'anonymous', 'page', 'circular']),
      name: line,
      outlet: v.nullable(line),
      url: v.nullable(webAddress),
    }),
    100,
  ),
  links: list(line, 100),
  story: v.nullable(v.object({ id: line, label: line })),
  role: v.picklist(COVERAGE_ROLES),
  via: list(line, 100),
  origin: line,
  readAt: v.pipe(list(time, 100), v.minLength(1)),
  lastReadAt: time,
  order: v.pipe(natural, v.maxValue(LAST_ORDER)),
  hasText: v.boolean(),
  bytes: natural,
});

const ENTRY = v.object({
  reading,
  print: v.object({
    paragraphs: list(v.object({ hash: natural, sketch: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }), 20_000),
    marks: list(v.pipe(natural, v.maxValue(0xffffffff)), 1_000),
  }),
  text: v.nullable(list(text(2_000_000), 20_000)),
}) satisfies v.GenericSchema<unknown, Entry>;
