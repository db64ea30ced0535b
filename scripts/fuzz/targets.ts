import assert from 'node:assert/strict';
import { completeArticle } from '../../src/article/complete.ts';
import { gather } from '../../src/article/gather.ts';
import { readPage } from '../../src/article/read.ts';
import { record } from '../../src/article/record.ts';
import { parseMessage } from '../../src/background/parse-message.ts';
import type { Entry } from '../../src/memory/entry.ts';
import { parseEntry } from '../../src/memory/entry-schema.ts';
import { PACK_NAMES, type PackBytes, rulesName } from '../../src/packs/bundled.ts';
import { checkContainer, HEADER_BYTES, PackError } from '../../src/packs/container.ts';
import type { Evidence, Report } from '../../src/report.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { exportSettings, importSettings } from '../../src/settings/transfer.ts';
import { openPacks, type Packs, trace } from '../../src/trace.ts';
import { parseHtml } from '../parse-html.ts';
import { type Chance, chanceOf } from './chance.ts';
import { mutateBytes, mutateJson, mutateText } from './mutate.ts';
import { ownPages } from './pages.ts';

/** One parser of what comes from outside: how its inputs are made, and what must hold for each. */
export interface Target {
  name: string;
  /** A damaged input, as bytes, so that it can be saved. */
  make(chance: Chance): Uint8Array;
  /** Whether an input is small enough to be kept in the project; of others only the seed is told. */
  isSmall: boolean;
  /** Throws where the property does not hold. */
  check(input: Uint8Array): void;
}

const ADDRESS = 'https://saltmarsh.example/news/1';
/** The pages are in English. */
const FUZZED_PACKS: readonly string[] = [...PACK_NAMES, rulesName('en')];

/**
 * Every parser that reads what others wrote. A mutation starts from inputs of our own: the project's pages, packs and exports.
 * @param packs the packs that come with the extension
 */
export function fuzzTargets(packs: PackBytes): Target[] {
  const pages = ownPages();
  const opened = openPacks(packs);
  return [
    {
      name: 'page',
      isSmall: true,
      make: (chance) => bytesOf(mutateText(chance.of(pages), pages, chance)),
      check: (input) => checkPage(textOf(input), opened),
    },
    {
      name: 'message',
      isSmall: true,
      make: jsonFrom(messagesOf(pages)),
      check: (input) => checkMessage(textOf(input)),
    },
    { name: 'settings', isSmall: true, make: jsonFrom(SETTINGS), check: (input) => checkSettings(textOf(input)) },
    { name: 'memory', isSmall: true, make: jsonFrom([ENTRY]), check: (input) => checkEntry(textOf(input)) },
    ...Object.entries(packs)
      .filter(([name]) => FUZZED_PACKS.includes(name))
      .map(([name, whole]) => ({
        name: `pack-${name}`,
        isSmall: false,
        make: (chance: Chance) => mutateBytes(whole, chance),
        check: (input: Uint8Array) => checkPack({ packs, name, whole }, input, pages),
      })),
  ];
}

/** A page is read and traced, and every line that a statement rests on stands where it is said to stand. */
function checkPage(html: string, packs: Packs): void {
  const { article } = readPage(parseHtml(html), ADDRESS);
  const report = trace(article, packs, { always: true });
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  for (const { evidence } of [...report.attributions, ...report.credits, ...report.notices])
    checkEvidence(evidence, report);
  for (const { span } of report.attributions) {
    for (const range of [span?.source, span?.cue, span?.content]) {
      if (range) assert.ok(0 <= range[0] && range[0] <= range[1] && range[1] <= (report.article?.text.length ?? 0));
    }
  }
}

function checkEvidence({ start, end, quote, outside, where }: Evidence, { article, page }: Report): void {
  if (where !== 'text' || start === null || end === null) return;
  assert.equal((outside ? page.outside : (article?.text ?? '')).slice(start, end), quote);
}

/** A message is one of ours or none; of a page that is let through, an article can be made. */
function checkMessage(text: string): void {
  const message = parseMessage(fromJson(text));
  if (message?.type === 'article') completeArticle(gather(message.tape).draft);
}

/** A file is read or refused; what is read can be saved, and is the same when it is read again. */
function checkSettings(text: string): void {
  const read = importSettings(text);
  if ('settings' in read)
    assert.deepEqual(importSettings(exportSettings(read.settings)), { settings: read.settings, ignored: [] });
}

/** An entry is taken whole or refused with the part that is wrong; what is taken would be taken again. */
function checkEntry(text: string): void {
  const parsed = parseEntry(fromJson(text));
  if ('entry' in parsed) assert.deepEqual(parseEntry(JSON.parse(JSON.stringify(parsed.entry))), parsed);
}

/**
 * A damaged pack is refused where it comes in. Where it is read all the same, reading ends, with an answer or an error; what
 * the check lets through has nothing changed but its head.
 */
function checkPack(
  { packs, name, whole }: { packs: PackBytes; name: string; whole: Uint8Array },
  input: Uint8Array,
  pages: readonly string[],
): void {
  const isRefused = throwsPackError(() => checkContainer(input));
  assert.ok(isRefused || Buffer.compare(input.subarray(HEADER_BYTES), whole.subarray(HEADER_BYTES)) === 0);
  const html = chanceOf(input.length).of(pages);
  const read = () => trace(readPage(parseHtml(html), ADDRESS).article, openPacks({ ...packs, [name]: input }));
  if (isRefused) attempt(read);
  else throwsPackError(read);
}

/** Whether it does; what else is thrown goes on. */
function throwsPackError(action: () => unknown): boolean {
  try {
    action();
    return false;
  } catch (error) {
    if (error instanceof PackError) return true;
    throw error;
  }
}

function attempt(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof Error);
  }
}

/** JSON with wrong parts, and now and then a text that is no JSON any more. */
function jsonFrom(values: readonly unknown[]): Target['make'] {
  const texts = values.map((value) => JSON.stringify(value));
  return (chance) => {
    const damaged = chance.below(4) === 0;
    return bytesOf(
      damaged
        ? mutateText(chance.of(texts), texts, chance)
        : (JSON.stringify(mutateJson(chance.of(values), chance)) ?? ''),
    );
  };
}

function messagesOf(pages: readonly string[]): unknown[] {
  const { tape } = record(parseHtml(pages[0] ?? ''), ADDRESS);
  return [
    { type: 'article', tape },
    { type: 'no-article', url: ADDRESS, reason: 'judged' },
    { type: 'view', tabId: 3, url: ADDRESS },
    { type: 'change', change: { set: 'several', changes: [{ set: 'site', site: 'saltmarsh.example', mode: 'off' }] } },
    { type: 'change', change: { set: 'all', settings: DEFAULT_SETTINGS } },
    { type: 'text', text: 'The port asks for pilots.', title: null, url: null },
  ];
}

const SETTINGS: readonly unknown[] = [
  DEFAULT_SETTINGS,
  {
    ...DEFAULT_SETTINGS,
    defaultMode: 'always' as const,
    sites: { 'saltmarsh.example': 'off', 'altomare.example': 'always' } as const,
    badgeSites: { 'saltmarsh.example': false },
    memory: 'text' as const,
  },
].map((settings) => JSON.parse(exportSettings(settings)));

const ENTRY: Entry = {
  reading: {
    id: 'a1-b2',
    url: ADDRESS,
    address: 'saltmarsh.example/news/1',
    sites: ['saltmarsh.example'],
    outlet: { domain: 'saltmarsh.example', name: 'The Saltmarsh' },
    title: 'Port asks for pilots',
    language: 'en',
    published: '2031-05-02T10:00:00+02:00',
    modified: null,
    credits: [{ role: 'author', name: 'Mara Lind' }],
    trail: [{ type: 'outlet', name: 'Altomare', outlet: 'altomare.example', url: 'https://altomare.example/2' }],
    links: ['https://altomare.example/2'],
    story: { id: 's1', label: 'A port without pilots' },
    role: 'citation',
    via: ['altomare.example'],
    origin: 'altomare.example',
    readAt: ['2031-05-02T10:00:00.000Z'],
    lastReadAt: '2031-05-02T10:00:00.000Z',
    order: 1,
    hasText: true,
    bytes: 200,
  },
  print: { paragraphs: [{ hash: 17, sketch: '0'.repeat(64) }], marks: [3, 5] },
  text: ['The port asks for forty pilots.'],
};

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
